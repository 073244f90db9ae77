# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A transcript on a screen, and someone who reads in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from pannier.ui.theme import Theme
from pannier.ui.transcript.message import Part
from pannier.ui.transcript.records import MessageId, MessageRecord, MessageState, Role
from pannier.ui.transcript.view import Transcript


class Reader:
    """Does in a transcript what a person would do, and sees what a person would see."""

    def __init__(self, transcript: Transcript, theme: Theme, qtbot: QtBot) -> None:
        self.transcript = transcript
        self.theme = theme
        self.qtbot = qtbot
        self.bar = transcript.verticalScrollBar()

    def open(self, *records: MessageRecord) -> None:
        """Open a chat."""
        self.transcript.set_messages(records)
        self.rest()

    def rest(self) -> None:
        """Let everything happen that is to happen."""
        stage, finder = self.transcript._stage, self.transcript._finder
        busy = (stage._slice, stage._ahead, finder._slice)
        self.qtbot.wait(10)
        self.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in busy))

    def find(self, words: str) -> int:
        """Look for words everywhere; returns how many places there are."""
        self.transcript.find_text(words)
        self.rest()
        return self.transcript._finder.count

    def stream(self, message: MessageId, text: str = "", thinking: str = "") -> None:
        """More of an answer comes, and is shown."""
        self.transcript.update_streaming(message, text, thinking)
        self.qtbot.waitUntil(lambda: not self.transcript._frame.isActive())
        self.rest()

    @property
    def at_end(self) -> bool:
        """Whether the end is in view."""
        return self.bar.value() >= self.bar.maximum() - 8

    @property
    def rows(self) -> list[str]:
        """The names of the messages in view, from top to bottom."""
        found = sorted(self.transcript._stage.rows.values(), key=lambda row: row.y())
        return [row.objectName() for row in found]

    def top_of(self, name: str) -> int:
        """How far a message in view is below the top."""
        return next(
            row.y() for row in self.transcript._stage.rows.values() if row.objectName() == name
        )

    def place_of(self, message: MessageId, words: str) -> QPoint:
        """Where words of a message stand, in the viewport."""
        column = self.transcript._column
        number = column.number(message)
        assert number is not None
        owner = column.messages[number]
        for part, body in zip(Part, owner.bodies, strict=True):
            for piece in filter(body.is_laid_out, range(body.count)):
                layout = body.layout(piece)
                for one in layout.placed:
                    at = one.leaf.text.find(words)
                    if at < 0:
                        continue
                    area = one.block.areas(at, at + len(words))[0]
                    origin = owner.area(part)
                    x = origin.x() + one.x + area.left() + self.transcript._stage.left
                    y = origin.y() + body.heights.top(piece) + one.y + area.center().y()
                    y += column.top(number) - self.bar.value()
                    return QPoint(round(x), round(y))
        raise AssertionError(words)

    def click(self, point: QPoint) -> None:
        """Click into the text."""
        viewport = self.transcript.viewport()
        self.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Select with the mouse."""
        viewport = self.transcript.viewport()
        self.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        self.qtbot.mouseMove(viewport, end)
        self.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key where the focus is."""
        modifier = (
            Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        )
        target = QApplication.focusWidget() or self.transcript
        self.qtbot.keyClick(target, key, modifier)

    def button(self, name: str) -> QAbstractButton:
        """A button by its name."""
        found = self.transcript.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    def press_button(self, name: str) -> None:
        """Click a button of a message."""
        button = self.button(name)
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def turn_wheel(self, at: QPoint, sideways: int) -> None:
        """Turn the wheel sideways over a place."""
        where = QPointF(at)
        event = QWheelEvent(
            where,
            self.transcript.viewport().mapToGlobal(where),
            QPoint(),
            QPoint(sideways, 0),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - whether it is inverted
        )
        QApplication.sendEvent(self.transcript.viewport(), event)


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Iterator[Reader]:
    """Someone in front of an empty transcript."""
    theme = Theme(qapp)
    window = QMainWindow()
    transcript = Transcript(theme, window)
    window.setCentralWidget(transcript)
    window.resize(800, 600)
    with qtbot.waitExposed(window):
        window.show()
    yield Reader(transcript, theme, qtbot)
    window.close()
    window.deleteLater()
    theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()


def talk(count: int, words: int = 60) -> list[MessageRecord]:
    """Questions and answers by turns; ids are their numbers."""
    text = "Some words of an answer. " * (words // 5)
    return [
        MessageRecord(n, Role.ASSISTANT, f"Answer {n}. {text}", author="Model")
        if n % 2
        else MessageRecord(n, Role.USER, f"Question {n}?")
        for n in range(count)
    ]


def growing(message: MessageId, text: str = "") -> MessageRecord:
    """An answer that is being written."""
    return MessageRecord(message, Role.ASSISTANT, text, MessageState.STREAMING, author="Model")
