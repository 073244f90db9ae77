# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A model of a repository as a row: file type, size, verdict, and the button that fetches it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from pannier.core.language import number, tr
from pannier.core.library.names import shown
from pannier.core.quantize.source import FULL_TYPES
from pannier.core.sizes import file_size
from pannier.hub.repo_files import ModelFiles
from pannier.ui.fit.verdict_chip import ShownVerdict, VerdictChip
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.rows import Row

_SIZE_LETTERS, _BITS_LETTERS = 8, 16
_MAX_LABEL = 44


class Whereabouts(Enum):
    """Where a model is as seen from this computer."""

    HUB = "hub"
    QUEUE = "queue"
    HERE = "here"


@dataclass(frozen=True, slots=True)
class FileState:
    """What the button of a row says.

    Attributes:
        whereabouts: where the model is.
        text: how far its download is; for those in the queue.
        path: where it lies; for those that are here.
    """

    whereabouts: Whereabouts = Whereabouts.HUB
    text: str = ""
    path: Path | None = None


class FileRow(Row):
    """One file, or all shards of one.

    Signals:
        download_wanted: it shall be fetched.
        queue_wanted: its download shall be shown.
        chat_wanted: the path of the file to load.
        quantize_wanted: smaller ones shall be made from it.
    """

    download_wanted = Signal()
    queue_wanted = Signal()
    chat_wanted = Signal(object)
    quantize_wanted = Signal()

    def __init__(
        self,
        model: ModelFiles,
        parameters: int | None,
        index: int,
        theme: Theme,
        tip: Callable[[], str],
        parent: QWidget,
    ) -> None:
        """`tip` says why the verdict is as it is."""
        super().__init__(parent)
        self.model = model
        self._state = FileState()
        self.setObjectName(f"discover.file.{index}")
        self._label = QLabel(_short(shown(model.label)), self)
        self._label.setToolTip(shown(model.path))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setProperty("text_role", "strong")
        self._size = self._figure(file_size(model.size_bytes), _SIZE_LETTERS)
        bits = model.bits_per_weight(parameters)
        self._bits = self._figure(
            "" if bits is None else tr("{n} bits/weight").format(n=number(bits, 2)), _BITS_LETTERS
        )
        self._parts = QLabel(self._parts_text(), self)
        self._parts.setProperty("text_role", "small")
        self._parts.setVisible(bool(self._parts.text()))
        self._verdict = VerdictChip(theme, tip, self)
        self._button = QPushButton(self)
        self._button.setObjectName(f"discover.file.{index}.download")
        # It takes the focus of a click itself: the row would open its details under the mouse.
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.clicked.connect(self._on_button_clicked)
        self._quantize = QToolButton(self)
        self._quantize.setObjectName(f"discover.file.{index}.quantize")
        self._quantize.setProperty("kind", "icon")
        ThemedIcon(self._quantize, theme, "shrink", "text")
        # Rows without it keep its room, so that what they show stands in columns.
        policy = self._quantize.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._quantize.setSizePolicy(policy)
        self._quantize.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._quantize.clicked.connect(self.quantize_wanted)
        self._details = QLabel(self)
        self._details.setObjectName(f"discover.file.{index}.details")
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setProperty("text_role", "small")
        self._details.setWordWrap(True)
        # A long name must not make the whole page wider.
        self._details.setMinimumWidth(1)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        self._lay_out()
        self.show_state(FileState())
        self._describe()

    @property
    def label_width(self) -> int:
        """Pixels that the label would like to have."""
        self._label.ensurePolished()
        return self._label.fontMetrics().horizontalAdvance(self._label.text())

    @property
    def action_text(self) -> str:
        """What its button says."""
        return self._button.text()

    @property
    def action_name(self) -> str:
        """What its button does, in full."""
        return self._button.accessibleName()

    @property
    def can_act(self) -> bool:
        """Whether its button can be pressed."""
        return self._button.isEnabled()

    def set_label_width(self, width: int) -> None:
        """Give the label a width; that of all rows, so that what follows stands in columns."""
        self._label.setFixedWidth(width)

    def show_verdict(self, shown: ShownVerdict | None) -> None:
        """Show where it would lie on this machine."""
        if shown != self._verdict.shown:
            self._verdict.show_verdict(shown)
            self._describe()

    def show_state(self, state: FileState) -> None:
        """Show where it is."""
        if state == self._state and self._button.text():
            return
        self._state = state
        match state.whereabouts:
            case Whereabouts.HUB:
                text = tr("Download")
                said = tr("Download {type}, {size}").format(
                    type=self.model.label, size=file_size(self.model.size_bytes)
                )
            case Whereabouts.QUEUE:
                text = state.text
                said = tr("{type}: {state}. Go to the downloads").format(
                    type=self.model.label, state=state.text
                )
            case Whereabouts.HERE:
                text = tr("Chat")
                said = tr("{type} is on this computer: chat with it").format(type=self.model.label)
        self._button.setText(text)
        self._button.setAccessibleName(said)
        self._button.setToolTip(said)
        incomplete = not self.model.is_complete and state.whereabouts is Whereabouts.HUB
        self._button.setEnabled(not incomplete)
        self._show_quantize(state.whereabouts)

    def _show_quantize(self, whereabouts: Whereabouts) -> None:
        """Offer to make smaller ones from what has enough bits for that."""
        is_here = whereabouts is Whereabouts.HERE
        said = (
            tr("Make smaller models from it")
            if is_here
            else tr("Download it and make smaller models from it, as one job")
        )
        self._quantize.setToolTip(said)
        self._quantize.setAccessibleName(f"{self.model.label}: {said}")
        has_bits = self.model.file_type in FULL_TYPES and self.model.is_complete
        self._quantize.setVisible(has_bits and whereabouts is not Whereabouts.QUEUE)

    def press(self) -> None:
        """Do what the button does."""
        self._button.click()

    def show_details(self, text: str) -> None:
        """Show more about it, or with an empty text no more."""
        self._details.setText(text)
        self._details.setVisible(bool(text))

    def _lay_out(self) -> None:
        facts = FlowLayout(None, MEDIUM, centred=False)
        for part in (
            self._label,
            self._size,
            self._bits,
            self._verdict,
            self._parts,
        ):
            facts.addWidget(part)
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        line.addLayout(facts, 1)
        line.addWidget(self._quantize)
        line.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, TINY, SMALL, TINY)
        layout.setSpacing(TINY)
        layout.addLayout(line)
        layout.addWidget(self._details)

    def _figure(self, text: str, letters: int) -> QLabel:
        """A figure at the right of its column."""
        label = QLabel(text, self)
        label.setProperty("text_role", "small")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * letters)
        return label

    def _parts_text(self) -> str:
        model = self.model
        if not model.is_complete:
            return tr("{n} of {all} parts are missing on the Hub").format(
                n=model.shard_count - len(model.files), all=model.shard_count
            )
        if model.shard_count > 1:
            return tr("%Ln file(s)", "", model.shard_count)
        return ""

    def _describe(self) -> None:
        parts = [
            self.model.label,
            self._size.text(),
            self._bits.text(),
            self._parts.text(),
            self._verdict.accessibleName(),
        ]
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _on_button_clicked(self) -> None:
        match self._state.whereabouts:
            case Whereabouts.HUB:
                self.download_wanted.emit()
            case Whereabouts.QUEUE:
                self.queue_wanted.emit()
            case Whereabouts.HERE:
                self.chat_wanted.emit(self._state.path)


def _short(label: str) -> str:
    """A label without its middle when it is endless: how it begins and ends tells the most."""
    if len(label) <= _MAX_LABEL:
        return label
    half = _MAX_LABEL // 2
    return f"{label[:half]}…{label[-half:]}"
