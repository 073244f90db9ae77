# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The models of a repository below each other, with verdicts, states and details."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel
from pannier.core.language import number, tr
from pannier.core.library.names import shown
from pannier.hub.repo_files import ModelFiles
from pannier.ui.discover.companions import Companions
from pannier.ui.discover.file_row import FileRow, FileState, Whereabouts
from pannier.ui.discover.repo_reader import RepoView
from pannier.ui.fit.examiner import remote_files
from pannier.ui.fit.ranked_files import RankedFiles
from pannier.ui.fit.service import FitService
from pannier.ui.theme import MEDIUM, SMALL, Theme
from pannier.ui.widgets.rows import RowColumn
from pannier.ui.widgets.steady_text import SteadyText

# More of them would take seconds to be made; such repositories are heaps of many models.
MAX_ROWS = 48
_MAX_LABEL_LETTERS = 22
_REASON_LINES = 3
# Errors that are told once, for the whole repository.
ACCESS_KINDS = {"hub_login", "hub_access", "hub_token"}


class Suggestion(QFrame):
    """Which file to take, for those who do not want to compare them all.

    Signals:
        wished: its button was pressed; the row's own does the same.
    """

    wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "suggestion")
        middle = Qt.AlignmentFlag.AlignVCenter
        self._text = SteadyText(self, role="strong", lines=_REASON_LINES, alignment=middle)
        self._text.setObjectName("discover.recommended")
        self._button = QPushButton(self)
        self._button.setObjectName("discover.recommended.download")
        self._button.setAccessibleName(tr("Download the recommended file"))
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(self.wished)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)

    def show_row(self, row: FileRow | None, reason: str) -> None:
        """Suggest the model of a row and say why, or say that there is none."""
        self._button.setVisible(row is not None)
        if row is None:
            self._text.set_text(tr("None of these files fits, not even in main memory."))
            return
        self._text.set_text(tr("Recommended  ·  {reason}").format(reason=reason))
        if self._button.text() != row.action_text:
            self._button.setText(row.action_text)
        self._button.setAccessibleName(row.action_name)
        self._button.setEnabled(row.can_act)


class FileList(QWidget):
    """Rows of models, and the companions that are fetched with any of them.

    Attributes:
        companions: what is fetched along.
        suggestion: the file that is recommended, above all others.
        ranked: the files and how they fit.

    Signals:
        picked: the `ModelFiles` of the current row; its header is of interest.
        download_wanted: `ModelFiles` to be fetched with the companions.
        queue_wanted: the downloads shall be shown.
        chat_wanted: the path of a model to load.
        quantize_wanted: `ModelFiles` that smaller ones shall be made from.
    """

    picked = Signal(object)
    download_wanted = Signal(object)
    queue_wanted = Signal()
    chat_wanted = Signal(object)
    quantize_wanted = Signal(object)

    def __init__(self, service: FitService, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ranked = RankedFiles("discover", service.budget, service.planner, self)
        self._view: RepoView | None = None
        self._headers: dict[str, GgufModel | UserError] = {}
        self._described: FileRow | None = None
        self._recommended: FileRow | None = None
        self.column: RowColumn[FileRow] = RowColumn("discover.files", tr("Files"), self)
        self.column.current_changed.connect(self._on_column_current_changed)
        self.suggestion = Suggestion(self)
        self.suggestion.wished.connect(self._on_suggestion_wished)
        self.companions = Companions(self)
        self._note = QLabel(self)
        self._note.setObjectName("discover.verdictNote")
        self._note.setProperty("text_role", "caption")
        self._note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for part in (self.suggestion, self.companions, self._note, self.column):
            layout.addWidget(part)
        self.ranked.changed.connect(self._show_verdicts)

    def show_view(self, view: RepoView) -> None:
        """Show the models of a repository; the current one stays so as far as it is there."""
        old, self._view = self._view, view
        models = view.repo.files.models[:MAX_ROWS]
        is_other = old is None or old.repo.id != view.repo.id
        if is_other:
            self._headers = {}
            self.ranked.forget_facts()
        if is_other or models != tuple(row.model for row in self.column.rows):
            self._make_rows(models, view)
        self.companions.show_files(view.repo.files.projectors, view.repo.files.imatrices, view.here)
        self.ranked.show_files(remote_files(view.repo)[:MAX_ROWS])
        self._show_notes(view)
        self._ask_for_header()

    def show_states(self, states: Mapping[str, FileState]) -> None:
        """Show what the queue says about models, by the path of their first file."""
        here = {} if self._view is None else self._view.here
        for row in self.column.rows:
            path = row.model.path
            if path in states:
                row.show_state(states[path])
            elif path in here:
                row.show_state(FileState(Whereabouts.HERE, path=here[path]))
            else:
                row.show_state(FileState())
            if row is self._recommended:
                self.suggestion.show_row(row, self.ranked.judgement.reason)

    def show_header(self, model: ModelFiles, result: GgufModel | UserError) -> None:
        """Show what the header of a model says."""
        self._headers[model.path] = result
        if self.column.current is not None and self.column.current.model == model:
            self._describe(self.column.current)

    def _make_rows(self, models: tuple[ModelFiles, ...], view: RepoView) -> None:
        current = self.column.current
        rows = [
            FileRow(
                model,
                view.repo.info.parameters,
                index,
                self._theme,
                partial(self.ranked.tip, model.path),
                self.column,
            )
            for index, model in enumerate(models)
        ]
        widest = max((row.label_width for row in rows), default=0)
        limit = self.fontMetrics().averageCharWidth() * _MAX_LABEL_LETTERS
        for row in rows:
            row.set_label_width(min(widest, limit))
            row.download_wanted.connect(lambda row=row: self.download_wanted.emit(row.model))
            row.entered.connect(row.press)
            row.queue_wanted.connect(self.queue_wanted)
            row.chat_wanted.connect(self.chat_wanted)
            row.quantize_wanted.connect(lambda row=row: self.quantize_wanted.emit(row.model))
        path = None if current is None else current.model.path
        self._described = None
        self.column.set_rows(rows)
        for row in rows:
            if row.model.path == path:
                self.column.set_current(row)

    def _show_verdicts(self) -> None:
        """Show how the files fit now; nothing is laid out anew."""
        ranked, rows = self.ranked, self.column.rows
        if [row.model.path for row in rows] != [file.key for file in ranked.files]:
            return  # other rows are being made
        for row in rows:
            row.show_verdict(ranked.shown(row.model.path))
        place = ranked.judgement.recommended
        self._recommended = None if place is None else rows[place]
        self.suggestion.show_row(self._recommended, ranked.judgement.reason)

    def _show_notes(self, view: RepoView) -> None:
        rows = self.column.rows
        self.suggestion.setVisible(bool(rows))
        hidden = len(view.repo.files.models) - len(rows)
        more = tr("%Ln more file(s) are on the repository's page.", "", hidden)
        marks = tr(
            "~ judged from the size alone, ≈ calculated from the header, "
            "= planned by llama.cpp itself"
        )
        self._note.setText(f"{more} {marks}" if hidden > 0 else marks)
        self._note.setVisible(bool(rows))
        if rows and self.column.current is None:
            self.column.set_current(self._recommended or rows[0])

    def _on_suggestion_wished(self) -> None:
        if self._recommended is not None:
            self._recommended.press()

    def _describe(self, row: FileRow) -> None:
        """Say more about a row, and nothing more about the one before."""
        if self._described is not None and self._described in self.column.rows:
            self._described.show_details("")
        self._described = row
        lines = [_header_text(self._headers.get(row.model.path))]
        first = shown(row.model.path)
        if len(row.model.files) > 1:
            first = tr("{first} and %Ln more", "files", len(row.model.files) - 1).format(
                first=first
            )
        lines.append(first)
        row.show_details("\n".join(lines))

    def _on_column_current_changed(self) -> None:
        row = self.column.current
        self.ranked.choose(None if row is None else row.model.path)
        if row is not None:
            self._describe(row)
            self._ask_for_header()

    def _ask_for_header(self) -> None:
        row = self.column.current
        if row is not None and not isinstance(self._headers.get(row.model.path), GgufModel):
            self.picked.emit(row.model)


def _header_text(result: GgufModel | UserError | None) -> str:
    """What the header says, in a line."""
    if result is None:
        return tr("Reading its header…")
    if isinstance(result, UserError) and result.kind in ACCESS_KINDS:
        return tr("Its header can be read once you have access.")
    if isinstance(result, UserError):
        return tr("Its header could not be read: {error}").format(error=result)
    facts = [
        result.architecture or "",
        tr("%Ln layer(s)", "", result.layers) if result.layers is not None else "",
        _count(tr("context {n}"), result.context_length),
        _heads(result),
        _count(tr("width {n}"), result.embedding_length),
        _count(tr("sliding window {n}"), result.sliding_window),
        _experts(result),
    ]
    return tr("From its header: {facts}").format(facts=", ".join(fact for fact in facts if fact))


def _count(text: str, count: int | None) -> str:
    return "" if count is None else text.format(n=number(count))


def _heads(model: GgufModel) -> str:
    heads, kv_heads = model.head_count, model.kv_head_count
    if heads is None:
        return ""
    text = tr("{n} heads").format(n=_range(heads))
    if kv_heads is None or kv_heads == heads:
        return text
    return tr("{heads} ({n} for keys and values)").format(heads=text, n=_range(kv_heads))


def _experts(model: GgufModel) -> str:
    if not model.experts:
        return ""
    return tr("%Ln expert(s), {used} used", "", model.experts).format(
        used=model.experts_used or "?"
    )


def _range(counts: int | tuple[int, ...]) -> str:
    """A count, or the least and the most of several layers."""
    if isinstance(counts, int):
        return str(counts)
    least, most = min(counts), max(counts)
    return str(most) if least == most else f"{least}-{most}"
