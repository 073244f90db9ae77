# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One turn of the chat on the screen: the question's bubble and the answer below it."""

import time

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.backend.protocol import Finished
from pannier.ui.chat.conversation import Phase, Turn
from pannier.ui.formats import duration, speed
from pannier.ui.theme import LARGE, MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.markdown_view import MarkdownView

FRAME_MILLISECONDS = 33
COPIED_MILLISECONDS = 1500
# Laying out takes at most one third of the GUI thread's time, however long the answer gets.
REST_FACTOR = 2
BUBBLE_SHARE = 0.85


class CopyButton(QToolButton):
    """Copies a text and says so for a moment."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self.setToolTip(self.tr("Copy"))
        self._icon = ThemedIcon(self, theme, "copy", "faint")
        self._back = QTimer(self, singleShot=True, interval=COPIED_MILLISECONDS)
        self._back.timeout.connect(self._on_back_timeout)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self._icon.set_name("check")
        self.setToolTip(self.tr("Copied"))
        self._back.start()

    def _on_back_timeout(self) -> None:
        self._icon.set_name("copy")
        self.setToolTip(self.tr("Copy"))


class QuestionBubble(QWidget):
    """What the user wrote, at the right, no wider than it needs to be."""

    def __init__(self, text: str, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bubble = QFrame(self)
        self._bubble.setProperty("part", "bubble")
        self.text = MarkdownView(theme, self._bubble)
        self.text.setObjectName(f"chat.question.{number}")
        self.text.setAccessibleName(self.tr("Your question"))
        inner = QHBoxLayout(self._bubble)
        inner.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        inner.addWidget(self.text)
        copy = CopyButton(theme, self)
        copy.setObjectName(f"chat.question.{number}.copy")
        copy.setAccessibleName(self.tr("Copy this question"))
        copy.clicked.connect(lambda: copy.copy(text))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY)
        layout.addStretch()
        layout.addWidget(copy, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._bubble)
        self.text.show_text(text)
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bubble to the column."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        most = int(self.width() * BUBBLE_SHARE)
        self._bubble.setFixedWidth(min(most, self.text.ideal_width() + 2 * LARGE))


class AnswerFooter(QWidget):
    """Below an answer: copy, what it cost, why it ended, and what can be done when it failed.

    Signals:
        retry_requested: ask the same question again.
        edit_requested: take the question back into the input.
    """

    retry_requested = Signal()
    edit_requested = Signal()

    def __init__(self, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        name = f"chat.answer.{number}"
        self.copy = CopyButton(theme, self)
        self.copy.setObjectName(f"{name}.copy")
        self.copy.setAccessibleName(self.tr("Copy this answer"))
        self._retry = self._link(self.tr("Try again"), f"{name}.retry")
        self._retry.clicked.connect(self.retry_requested)
        self._edit = self._link(self.tr("Edit question"), f"{name}.edit")
        self._edit.clicked.connect(self.edit_requested)
        self._facts = QLabel(self)
        self._facts.setObjectName(f"{name}.facts")
        self._facts.setProperty("text_role", "caption")
        self._facts.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._facts, 1)
        for widget in (self._edit, self._retry, self.copy):
            layout.addWidget(widget)

    @property
    def facts(self) -> str:
        """The line of numbers."""
        return self._facts.text()

    def show_turn(self, turn: Turn) -> None:
        """Show what there is to say about a turn."""
        self.copy.setVisible(bool(turn.answer) and turn.phase.is_over)
        self._retry.setVisible(turn.phase is Phase.FAILED)
        self._edit.setVisible(turn.phase is Phase.FAILED and not turn.answer)
        self._facts.setText(facts(turn))
        self.setVisible(turn.phase.is_over)

    def _link(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setProperty("kind", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button


class TurnWidget(QWidget):
    """A question and its answer. Only an answer that grows is laid out again.

    Signals:
        retry_requested: ask the same question again.
        edit_requested: take the question back into the input.
        link_clicked: the address of a link in the answer.
    """

    retry_requested = Signal()
    edit_requested = Signal()
    link_clicked = Signal(str)

    def __init__(self, turn: Turn, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.turn = turn
        self.question = QuestionBubble(turn.question, number, theme, self)
        self._author = self._label("author", "")
        self.answer = MarkdownView(theme, self)
        self.answer.setObjectName(f"chat.answer.{number}")
        self.answer.setAccessibleName(self.tr("Answer"))
        self.answer.link_clicked.connect(self.link_clicked)
        self._waiting = self._label("small", f"chat.answer.{number}.waiting")
        self._trouble = self._label("trouble", f"chat.answer.{number}.trouble")
        self.footer = AnswerFooter(number, theme, self)
        self.footer.copy.clicked.connect(lambda: self.footer.copy.copy(turn.answer))
        self.footer.retry_requested.connect(self.retry_requested)
        self.footer.edit_requested.connect(self.edit_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.question)
        layout.addSpacing(SMALL)
        layout.addWidget(self._author)
        for widget in (self.answer, self._waiting, self._trouble, self.footer):
            layout.addWidget(widget)
        self._frame = QTimer(self, singleShot=True)
        self._frame.timeout.connect(self._on_frame_timeout)
        self._on_frame_timeout()

    def turn_changed(self) -> None:
        """Show the turn's new state: at once when it is over, else with the next frame."""
        if self.turn.phase.is_over:
            self._on_frame_timeout()
        elif not self._frame.isActive():
            self._frame.start(FRAME_MILLISECONDS)

    def _on_frame_timeout(self) -> None:
        self._frame.stop()
        began = time.perf_counter()
        turn = self.turn
        self._author.setText(turn.author)
        if self.answer.original != turn.answer:
            self.answer.show_markdown(turn.answer)
        self.answer.setVisible(bool(turn.answer))
        self._waiting.setText(waiting_text(turn))
        self._waiting.setVisible(bool(self._waiting.text()))
        self._trouble.setText(turn.trouble)
        self._trouble.setVisible(bool(turn.trouble))
        self.footer.show_turn(turn)
        milliseconds = int((time.perf_counter() - began) * 1000)
        if milliseconds * REST_FACTOR > FRAME_MILLISECONDS and not turn.phase.is_over:
            self._frame.start(milliseconds * REST_FACTOR)

    def _label(self, role: str, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("text_role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label


def waiting_text(turn: Turn) -> str:
    """What stands in the place of an answer that has not begun."""
    if turn.phase is Phase.QUEUED:
        return _tr("Queued: sent as soon as the model is ready.")
    if turn.phase is Phase.READING:
        if 0 < turn.prompt_done < 1:
            return _tr("Reading the prompt… {percent} %").format(
                percent=int(turn.prompt_done * 100)
            )
        return _tr("Thinking…")
    if turn.phase is Phase.DONE and not turn.answer:
        return _tr("The model gave an empty answer.")
    return ""


def facts(turn: Turn) -> str:
    """Tokens, speed, time to the first token, and why the answer ended if not by itself."""
    finished = turn.finished
    if finished is None:
        return _tr("{n} tokens received").format(n=turn.tokens) if turn.tokens else ""
    parts = [
        _tr("{n} tokens").format(n=finished.tokens),
        speed(finished.tokens_per_second),
        _tr("first token after {time}").format(time=duration(finished.prompt_seconds)),
        _stop_reason(finished),
    ]
    return "  ·  ".join(part for part in parts if part)


def _stop_reason(finished: Finished) -> str:
    match finished.stop_reason:
        case "context":
            return _tr("stopped: the context is full, begin a new chat")
        case "length":
            return _tr("stopped: the token limit was reached")
        case "stopped":
            return _tr("stopped by you")
        case _:
            return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Turn", text)
