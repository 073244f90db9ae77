# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the user writes: a text that grows with its lines. Enter sends, Shift+Enter breaks."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from pannier.core.language import tr
from pannier.ui.theme import Theme

MAX_LINES = 8
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
LARGE_PASTE_LETTERS = 50_000
"""A text that is longer is taken as an attachment: no box to write in is a place to read it."""


class InputText(QPlainTextEdit):
    """The text itself.

    Attributes:
        needs_ctrl: whether Ctrl+Enter sends, and Enter alone breaks the line.

    Signals:
        submitted: the key that sends was pressed.
        large_text_pasted: a text that is too long for this box.
        files_pasted: paths of files.
        image_pasted: a picture, as a `QImage`.
        edited: the user has changed the text; not `show_text`.
    """

    submitted = Signal()
    large_text_pasted = Signal(str)
    files_pasted = Signal(list)
    image_pasted = Signal(object)
    edited = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._hint = ""
        self._past: list[str] = []
        self._past_place = 0
        self._is_shown = False
        self.needs_ctrl: Callable[[], bool] = bool
        self.setObjectName(name)
        self.setAccessibleName(tr("Your message"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        # A file that is dropped here is meant for the window.
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        self.textChanged.connect(self._on_self_text_changed)
        theme.changed.connect(self._fit_height)

    def show_hint(self, text: str) -> None:
        """Show a placeholder, shortened to one line: a second one would be cut off."""
        self._hint = text
        metrics = self.fontMetrics()
        room = self.viewport().width() - 2 * metrics.averageCharWidth()
        self.setPlaceholderText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))

    def show_text(self, text: str) -> None:
        """Put a text into the box, the cursor at its end, without telling it as an edit."""
        self._is_shown = True
        self.setPlainText(text)
        self._is_shown = False
        self.moveCursor(self.textCursor().MoveOperation.End)

    def set_past(self, questions: Sequence[str]) -> None:
        """What was sent before, oldest first: the Up key of an empty box goes back in it."""
        self._past = list(questions)
        self._past_place = len(questions)

    def add_past(self, question: str) -> None:
        """This was sent."""
        self.set_past([*(one for one in self._past if one != question), question])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends; with Shift it breaks the line. Up and Down go through what was sent."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        sends = _CTRL if self.needs_ctrl() else _NO_MODIFIER
        if is_enter and event.modifiers() & ~_KEYPAD in {sends, _CTRL}:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Up and self._goes_back:
            self._show_past(-1)
        elif event.key() == Qt.Key.Key_Down and self._is_in_past:
            self._show_past(1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other line breaks."""
        super().resizeEvent(event)
        self.show_hint(self._hint)
        self._fit_height()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files and pictures can be pasted, too."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted: a short text into the box, anything else beside it."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files and all(Path(file).is_absolute() for file in files):
            self.files_pasted.emit(files)
        elif source.hasImage() and not source.hasText():
            image = source.imageData()
            if isinstance(image, QImage):
                self.image_pasted.emit(image)
        elif len(text := source.text()) > LARGE_PASTE_LETTERS:
            self.large_text_pasted.emit(text)
        else:
            super().insertFromMimeData(source)

    @property
    def _is_in_past(self) -> bool:
        """Whether what stands here is a question of before, as it was."""
        place = self._past_place
        return place < len(self._past) and self.toPlainText() == self._past[place]

    @property
    def _goes_back(self) -> bool:
        on_first_line = self.textCursor().blockNumber() == 0
        return not self.toPlainText() or (self._is_in_past and on_first_line)

    def _show_past(self, step: int) -> None:
        if not self.toPlainText():
            self._past_place = len(self._past)
        self._past_place = min(len(self._past), max(0, self._past_place + step))
        past = self._past
        self.setPlainText(past[self._past_place] if self._past_place < len(past) else "")
        self.moveCursor(self.textCursor().MoveOperation.End)

    def _on_self_text_changed(self) -> None:
        if not self._is_shown:
            self.edited.emit()

    def _fit_height(self) -> None:
        """As high as its lines; QPlainTextEdit measures its document in lines."""
        lines = max(1, int(self.document().size().height()))
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > MAX_LINES
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        spacing = self.fontMetrics().lineSpacing()
        self.setFixedHeight(min(lines, MAX_LINES) * spacing + 6)
