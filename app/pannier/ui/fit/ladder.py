# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The quant ladder: the files of a model from large to small, and how each of them fits."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QWidget

from pannier.core.language import number, tr
from pannier.core.memory.fit import Verdict
from pannier.core.memory.fit.quality import PRIORS, SOURCE, rank
from pannier.core.sizes import file_size, memory_size, percent
from pannier.ui.fit.ranked_files import FitFile, RankedFiles
from pannier.ui.fit.verdict_chip import VerdictCells
from pannier.ui.fit.wish_boxes import context_text
from pannier.ui.theme import Theme
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.table import Table

REST_MILLISECONDS = 150

_ORDER: dict[Verdict, int] = {"full": 0, "partial": 1, "cpu": 2, "too_large": 3}


class Ladder(Table[FitFile]):
    """The files of `RankedFiles`. What depends on the budget is painted anew with every change."""

    def __init__(self, ranked: RankedFiles, theme: Theme, parent: QWidget) -> None:
        items = Records(_columns(ranked), lambda file: file.key, parent)
        super().__init__("fit.ladder", tr("Files"), items, theme, parent)
        self._ranked = ranked
        cells = VerdictCells(items, lambda file: ranked.shown(file.key), theme, self)
        self.set_cells("fit", cells)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.picked.connect(self._on_self_picked)
        ranked.changed.connect(self._on_ranked_changed)
        # A list that jumps while a slider is dragged cannot be read, and costs a frame each time.
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(lambda: self.scrollTo(self.currentIndex()))

    def show_files(self, files: Sequence[FitFile]) -> None:
        """Show other files, the recommended one chosen until the user picks another."""
        ranked = self._ranked
        ranked.follows_best = True
        ranked.show_files(files)
        with QSignalBlocker(self):
            self.items.set_records(ranked.files)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Select what is chosen."""
        chosen = self._ranked.chosen
        if chosen is not None and chosen is not self.current:
            with QSignalBlocker(self):
                self.select(chosen.key)

    def _on_self_picked(self) -> None:
        current = self.current
        if current is not None and current != self._ranked.chosen:
            self._ranked.follows_best = False
            self._ranked.choose(current.key)

    def _on_ranked_changed(self) -> None:
        with QSignalBlocker(self):
            self.items.follow()
        chosen = self._ranked.chosen
        if chosen is None or chosen is self.current:
            return
        with QSignalBlocker(self):
            self.setAutoScroll(False)
            self.setCurrentIndex(self.items.index_of(chosen.key))
            self.setAutoScroll(True)
        self._rest.start()


def _columns(ranked: RankedFiles) -> list[Column[FitFile]]:
    return [*_file_columns(), *_live_columns(ranked), _quality_column()]


def _file_columns() -> list[Column[FitFile]]:
    return [
        Column("label", tr("File type"), lambda file: file.label, order=_ladder_order, letters=9),
        Column(
            "size",
            tr("Size"),
            lambda file: file_size(file.size_bytes),
            order=lambda file: file.size_bytes,
            is_number=True,
            letters=7,
        ),
        Column(
            "bits",
            tr("Bits/weight"),
            lambda file: "" if file.bits is None else number(file.bits, 2),
            order=lambda file: file.bits,
            is_number=True,
            letters=8,
            tip=lambda _file: tr("Bits that a weight costs on average, scales included"),
        ),
    ]


def _quality_column() -> Column[FitFile]:
    return Column(
        "quality",
        tr("Quality (prior)"),
        _quality_text,
        order=lambda file: -rank(file.file_type),
        is_number=True,
        letters=11,
        tip=lambda _file: tr(
            "How often it finds the same token likeliest as the unquantized model. Not "
            "measured on this one: {source}"
        ).format(source=tr(SOURCE)),
    )


def _live_columns(ranked: RankedFiles) -> list[Column[FitFile]]:
    """Those that change with the budget."""

    def fit_text(file: FitFile) -> str:
        verdict = ranked.verdict(file.key)
        return "" if verdict is None else verdict.marked

    def fit_order(file: FitFile) -> tuple[int, int] | None:
        verdict = ranked.verdict(file.key)
        if verdict is None:
            return None
        layers = verdict.fit.cpu_layers if verdict.fit is not None else 0
        return _ORDER[verdict.verdict], layers

    def gpu_bytes(file: FitFile) -> int | None:
        verdict = ranked.verdict(file.key)
        return None if verdict is None or verdict.fit is None else sum(verdict.fit.device_bytes)

    def most_context(file: FitFile) -> int | None:
        verdict = ranked.verdict(file.key)
        return None if verdict is None or verdict.fit is None else verdict.fit.max_context

    return [
        Column(
            "fit",
            tr("Fit"),
            fit_text,
            order=fit_order,
            letters=25,
            tip=lambda file: ranked.tip(file.key),
            is_live=True,
            state=lambda file: ranked.shown(file.key),
        ),
        Column(
            "gpu",
            tr("On the GPU"),
            lambda file: _memory(gpu_bytes(file)),
            order=gpu_bytes,
            is_number=True,
            letters=8,
            tip=lambda _file: tr("Memory that it takes there: weights, KV cache, compute buffers"),
            is_live=True,
            is_shown=False,
        ),
        Column(
            "context",
            tr("Max. context"),
            lambda file: _context(most_context(file)),
            order=most_context,
            is_number=True,
            letters=9,
            tip=lambda _file: tr("The largest context with all layers on the GPU"),
            is_live=True,
        ),
    ]


def _ladder_order(file: FitFile) -> tuple[float, int]:
    """The best first: by bits, then by size."""
    return -(file.bits or 0.0), -file.size_bytes


def _memory(size: int | None) -> str:
    return "" if not size else memory_size(size)


def _context(tokens: int | None) -> str:
    if not tokens:
        return ""
    return context_text(tokens // 1024 * 1024) if tokens >= 1024 else str(tokens)


def _quality_text(file: FitFile) -> str:
    prior = PRIORS.get(file.file_type.upper())
    return "" if prior is None else percent(prior.same_top_token, 1)
