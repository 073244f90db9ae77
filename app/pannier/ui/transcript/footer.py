# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The buttons below a message, made when they are needed and used again for other messages."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget

from pannier.core.language import tr
from pannier.ui.theme import ICON_SIZE, TINY
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.message import FOOTER_HEIGHT, Message
from pannier.ui.transcript.records import MessageAction

COPIED_MILLISECONDS = 1500
COPY = "copy"
MORE = "more"
DETAILS = "details"


@dataclass(frozen=True, slots=True)
class _Kind:
    """A button: its name in object names, its icon or text, what it does."""

    name: str
    icon: str
    text: str
    tip: str
    action: MessageAction | None = None


class Footer(QWidget):
    """The buttons of one message, at the right of their row.

    Signals:
        action_requested: a `MessageAction`.
        copy_requested: the message as Markdown.
        menu_requested: the button below which a menu of everything is wanted.
        details_requested: unfold or fold the details.
    """

    action_requested = Signal(object)
    copy_requested = Signal()
    menu_requested = Signal(object)
    details_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._buttons: dict[str, QAbstractButton] = {}
        self._position: QLabel | None = None
        self._back = QTimer(self, singleShot=True, interval=COPIED_MILLISECONDS)
        self._back.timeout.connect(self._on_back_timeout)

    def show_message(self, message: Message, look: Look) -> None:
        """Show the buttons of a message."""
        self._look = look
        record = message.record
        wanted = [kind for kind in _kinds() if _is_wanted(kind, message)]
        for name, button in self._buttons.items():
            if all(kind.name != name for kind in wanted):
                button.hide()
        at = 0
        if self._position is not None:
            self._position.hide()
        for kind in wanted:
            button = self._button(kind)
            self._dress(button, kind, message)
            button.move(at, (FOOTER_HEIGHT - button.height()) // 2)
            at += button.width() + TINY
            if kind.action is MessageAction.PREVIOUS_SIBLING:
                at += self._show_position(f"{record.sibling}/{record.siblings}", at)
        self.resize(max(0, at - TINY), FOOTER_HEIGHT)

    def show_copied(self) -> None:
        """Say for a moment that the message is on the clipboard."""
        button = self._buttons.get(COPY)
        if button is not None and self._look is not None:
            button.setIcon(self._look.icon("check"))
            button.setToolTip(tr("Copied"))
            self._back.start()

    def buttons(self) -> list[QAbstractButton]:
        """Those that are shown, from left to right."""
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        return sorted(shown, key=lambda button: button.x())

    def _button(self, kind: _Kind) -> QAbstractButton:
        button = self._buttons.get(kind.name)
        if button is None:
            button = QToolButton(self) if kind.icon else QPushButton(self)
            button.setProperty("kind", "icon" if kind.icon else "link")
            button.setIconSize(QSize(ICON_SIZE - 2, ICON_SIZE - 2))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda: self._on_button_clicked(kind, self._buttons[kind.name]))
            self._buttons[kind.name] = button
        return button

    def _dress(self, button: QAbstractButton, kind: _Kind, message: Message) -> None:
        button.setObjectName(f"{message.name}.{kind.name}")
        button.setToolTip(kind.tip)
        button.setAccessibleName(f"{kind.tip}: {message.title}" if kind.icon else kind.text)
        button.setEnabled(_is_possible(kind, message))
        if kind.icon and self._look is not None:
            button.setIcon(self._look.icon(kind.icon))
        else:
            button.setText(kind.text)
        button.show()
        button.adjustSize()

    def _show_position(self, text: str, at: int) -> int:
        """Which of several answers this is, between the two buttons."""
        if self._position is None:
            self._position = QLabel(self)
            self._position.setProperty("text_role", "caption")
        self._position.setText(text)
        self._position.show()
        width = QFontMetrics(self._position.font()).horizontalAdvance(text) + 2
        self._position.setGeometry(at - TINY // 2, 0, width, FOOTER_HEIGHT)
        return width

    def _on_button_clicked(self, kind: _Kind, button: QAbstractButton) -> None:
        if kind.name == COPY:
            self.copy_requested.emit()
        elif kind.name == MORE:
            self.menu_requested.emit(button)
        elif kind.name == DETAILS:
            self.details_requested.emit()
        else:
            self.action_requested.emit(kind.action)

    def _on_back_timeout(self) -> None:
        button = self._buttons.get(COPY)
        if button is not None and self._look is not None:
            button.setIcon(self._look.icon("copy"))
            button.setToolTip(tr("Copy"))


def _is_wanted(kind: _Kind, message: Message) -> bool:
    record = message.record
    if kind.action in {MessageAction.PREVIOUS_SIBLING, MessageAction.NEXT_SIBLING}:
        return record.siblings > 1
    if kind.name == COPY:
        return not message.text.is_empty
    if kind.name == DETAILS:
        return bool(record.footer_details)
    return kind.action is None or kind.action in record.actions


def _is_possible(kind: _Kind, message: Message) -> bool:
    if kind.action is MessageAction.PREVIOUS_SIBLING:
        return message.record.sibling > 1
    if kind.action is MessageAction.NEXT_SIBLING:
        return message.record.sibling < message.record.siblings
    return True


def _kinds() -> list[_Kind]:
    """From left to right."""
    action = MessageAction
    return [
        _Kind("previous", "chevron-left", "", tr("Previous version"), action.PREVIOUS_SIBLING),
        _Kind("next", "chevron-right", "", tr("Next version"), action.NEXT_SIBLING),
        _Kind("details", "info", "", tr("Details")),
        _Kind("continue", "", tr("Continue"), tr("Go on writing"), action.CONTINUE),
        _Kind("retry", "", tr("Try again"), tr("Ask again"), action.RETRY),
        _Kind("edit", "pencil", "", tr("Edit"), action.EDIT),
        _Kind("regenerate", "refresh-cw", "", tr("Answer again"), action.REGENERATE),
        _Kind("copy", "copy", "", tr("Copy")),
        _Kind("more", "ellipsis", "", tr("More")),
    ]
