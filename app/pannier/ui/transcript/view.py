# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The scrolling column of messages. It follows the newest text unless the user scrolled up."""

import functools
import importlib
import time
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QPushButton, QWidget

from pannier.core.language import tr
from pannier.ui.theme import LARGE, MEDIUM, Theme, ThemedIcon
from pannier.ui.transcript.body import END, MOST_PLAIN_CHARACTERS, START
from pannier.ui.transcript.column import Anchor, Column
from pannier.ui.transcript.finder import Finder
from pannier.ui.transcript.formulas import Formulas
from pannier.ui.transcript.highlights import Highlights, markdown_of, selected_text
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.menu import message_menu
from pannier.ui.transcript.message import Message
from pannier.ui.transcript.pointer import Pointer
from pannier.ui.transcript.records import MessageAction, MessageId, MessageRecord
from pannier.ui.transcript.row import Row
from pannier.ui.transcript.stage import Stage

FRAME_SECONDS = 1 / 30
# Showing new text takes at most a third of the GUI thread's time, however slow the computer is.
REST_FACTOR = 2
PAGE_SHARE = 0.9
FORMULA_MILLISECONDS = 60


class Transcript(QAbstractScrollArea):
    """All messages of a chat, oldest first.

    Signals:
        action_requested: a `MessageAction` and the id of the message that it is wanted for.
        quote_requested: the id of a message, and what of it is to be quoted, as Markdown.
        link_activated: the address of a web or mail link that was clicked; nothing is opened here,
            and other kinds of addresses are inert.
        code_save_requested: the text of a code block, and its language as it was written.
        attachment_activated: the id of a message, and the number of its attachment, from 0.
        places_found: how many places are known by now where the searched words stand.
    """

    action_requested = Signal(object, object)
    quote_requested = Signal(object, str)
    link_activated = Signal(str)
    code_save_requested = Signal(str, str)
    attachment_activated = Signal(object, int)
    places_found = Signal(int)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, prefix: str = "chat"
    ) -> None:
        """`prefix` begins the names of its widgets."""
        super().__init__(parent)
        self._theme = theme
        self._prefix = prefix
        self._formulas = Formulas(self)
        look = Look(theme)
        self._column = Column(look, self._formulas, prefix)
        self._highlights = Highlights(look)
        self._finder = Finder(self._column, self._highlights, self)
        self._stage = Stage(self, self._column, self._highlights, look, self._new_row)
        self._pointer = Pointer(self, self._column, self._highlights, self._stage)
        self._pending: dict[MessageId, tuple[list[str], list[str]]] = {}
        self._next_frame = 0.0
        self._sought: int | None = None
        self._frame = QTimer(self, singleShot=True)
        self._redraw = QTimer(self, singleShot=True)
        self._below = self._below_button()
        self._set_up()
        self._connect()

    @property
    def records(self) -> Sequence[MessageRecord]:
        """What is shown, oldest first, with the texts as they are by now."""
        self._show_pending()
        return [message.current() for message in self._column.messages]

    @property
    def follows(self) -> bool:
        """Whether the end stays in view while it grows."""
        return self._stage.follows

    def set_messages(self, records: Iterable[MessageRecord]) -> None:
        """Show other messages, and go to their end.

        If some of those that were shown are among them, what the user looks at stays in view.
        """
        self._pending.clear()
        anchor, ids = self._stage.anchor(), self._column.ids()
        top = self._column.top(anchor.message) if anchor is not None else 0.0
        top -= self.verticalScrollBar().value()
        self._forget_places()
        self._column.set_records(records)
        if anchor is not None and not self._stage.follows:
            anchor = self._column.same(anchor, ids, top)
            if anchor is not None:
                self._stage.show(anchor)
                return
        self._stage.follow()

    def append(self, record: MessageRecord) -> None:
        """Show a message at the end; the page stays where it is unless it follows the end."""
        self._column.append(record)
        self._stage.settle(len(self._column.messages) - 1)

    def update_streaming(self, message: MessageId, text: str = "", thinking: str = "") -> None:
        """Add to the end of a message's text or of its thinking; call it as often as wanted."""
        texts, thoughts = self._pending.setdefault(message, ([], []))
        texts.append(text)
        thoughts.append(thinking)
        if not self._frame.isActive():
            wait = self._next_frame - time.monotonic()
            self._frame.start(max(0, round(wait * 1000)))

    def replace(self, record: MessageRecord) -> None:
        """Show the message of the same id in another way; what only got longer is kept."""
        number = self._column.number(record.id)
        if number is not None:
            self._pending.pop(record.id, None)
            message = self._column.messages[number]
            was_over = message.record.state.is_over
            message.replace(record)
            self._stage.settle(number)
            if record.state.is_over and not was_over and QAccessible.isActive():
                self._announce(message)

    def remove(self, message: MessageId) -> None:
        """Take a message away."""
        number = self._column.number(message)
        if number is not None:
            self._show_pending()
            self._forget_places()
            self._column.remove(number)
            self._stage.settle()

    def scroll_to(self, message: MessageId, highlight: str = "") -> None:
        """Bring a message into view, or the first place in it where the words `highlight` stand."""
        number = self._column.number(message)
        if number is None:
            return
        self._sought = number if highlight else None
        if highlight:
            self._finder.search(highlight, number)
        if highlight and self._finder.go_to_message(number):
            self._show_found()
        else:
            self._stage.show(Anchor(number, None, 0, float(MEDIUM)))

    def find_text(self, text: str) -> int:
        """Mark every place where `text` stands, go to the nearest; returns how many there are.

        In a long chat, `places_found` tells of those that are found later.
        """
        self._show_pending()
        shown = self._stage.visible
        self._sought = None
        self._finder.search(text, shown.start)
        if self._finder.go_near(shown.start):
            self._show_found()
        else:
            self._stage.settle()
        self._stage.update_rows()
        return self._finder.count

    def find_next(self, *, backwards: bool = False) -> int:
        """Go to the next place that was found, or to the one before; returns its number, from 1."""
        if self._finder.step(-1 if backwards else 1):
            self._show_found()
        return self._finder.position

    def follow(self) -> None:
        """Go to the end and stay there while it grows."""
        self._stage.follow()

    def selected_text(self) -> str:
        """What is selected, as plain text."""
        return selected_text(self._column, self._highlights.selection)

    def copy(self, *, as_markdown: bool = False) -> None:
        """Copy what is selected, or else the message that has the keys."""
        selection = self._highlights.selection
        if not selection.is_empty:
            made = markdown_of if as_markdown else selected_text
            QGuiApplication.clipboard().setText(made(self._column, selection))
        elif (number := self._focused()) is not None:
            self._copy_message(self._column.messages[number], as_markdown=as_markdown)

    def focus_message(self, message: MessageId) -> None:
        """Bring a message into view and give it the keys."""
        number = self._column.number(message)
        if number is not None:
            self._focus(number)

    def event(self, event: QEvent) -> bool:
        """The process that draws formulas ends with this widget."""
        if event.type() == QEvent.Type.DeferredDelete:
            self._formulas.end()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The first answer should find what it needs already there."""
        super().showEvent(event)
        QTimer.singleShot(0, _warm_up)
        if self._pending:
            self._frame.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody needs formulas that nobody sees."""
        self._formulas.end()
        self._frame.stop()
        self._redraw.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is in view stays there, whatever the new width does to what is above it."""
        super().resizeEvent(event)
        self._stage.fit_width()
        self._place_below()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """The stage moves the rows, when it has laid them out."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, J and K go from message to message; others scroll, select and copy."""
        key, bar = event.key(), self.verticalScrollBar()
        page = round(self._stage.page * PAGE_SHARE)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._press_with_control(event)
            return
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_J:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_K:
                self._step(-1)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                self.follow()
            case Qt.Key.Key_Space | Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + page)
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - page)
            case Qt.Key.Key_Menu:
                self._show_menu(self._focused(), self.mapToGlobal(QPoint(self._stage.left, LARGE)))
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select, or show what lies under the pointer."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection; a click is for links and buttons of code."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pointer.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; sideways, it is the table under the pointer that moves."""
        if not self._pointer.wheel(event):
            super().wheelEvent(event)

    def _set_up(self) -> None:
        self.setObjectName(f"{self._prefix}.transcript")
        self.setProperty("part", "transcript")
        self.setAccessibleName(tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        # Always there, so that the column stays above the input box when scrolling begins.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        self._frame.timeout.connect(self._on_frame_timeout)
        self._below.clicked.connect(self.follow)
        self._stage.settled.connect(self._on_stage_settled)
        self._pointer.link_clicked.connect(self.link_activated)
        self._pointer.save_clicked.connect(self.code_save_requested)
        self._pointer.attachment_clicked.connect(self._on_pointer_attachment_clicked)
        self._formulas.drawn.connect(self._on_formulas_drawn)
        self._finder.changed.connect(self._on_finder_changed)
        self._redraw.timeout.connect(self._on_redraw_timeout)
        self._theme.changed.connect(self._on_theme_changed)

    def _below_button(self) -> QPushButton:
        button = QPushButton(tr("New text below"), self)
        button.setObjectName(f"{self._prefix}.newTextBelow")
        button.setAccessibleName(tr("Go to the new text below"))
        button.setToolTip(tr("Go to the end"))
        button.setProperty("kind", "floating")
        ThemedIcon(button, self._theme, "arrow-down", "accent")
        button.hide()
        return button

    def _place_below(self) -> None:
        self._below.adjustSize()
        left = (self.width() - self._below.width()) // 2
        self._below.move(left, self.height() - self._below.height() - MEDIUM)

    def _new_row(self) -> Row:
        row = Row(self.viewport())
        row.fold_requested.connect(lambda: self._on_row_fold_requested(row))
        row.menu_requested.connect(lambda at: self._show_menu(self._number_of(row), at))
        footer = row.footer
        footer.details_requested.connect(lambda: self._on_row_details_requested(row))
        footer.copy_requested.connect(lambda: self._on_row_copy_requested(row))
        footer.menu_requested.connect(
            lambda button: self._show_menu(
                self._number_of(row), button.mapToGlobal(QPoint(0, button.height()))
            )
        )
        footer.action_requested.connect(lambda action: self._act(self._number_of(row), action))
        return row

    def _number_of(self, row: Row) -> int | None:
        return None if row.message is None else self._column.number(row.message.record.id)

    def _focused(self) -> int | None:
        """The number of the message that has the keys."""
        focus = QApplication.focusWidget()
        for number, row in self._stage.rows.items():
            if focus is not None and (focus is row or row.isAncestorOf(focus)):
                return number
        return None

    def _focus(self, number: int) -> None:
        top = self._column.top(number) - self.verticalScrollBar().value()
        if not 0 <= top < self._stage.page * 2 // 3:
            self._stage.show(Anchor(number, None, 0, float(MEDIUM)))
        row = self._stage.rows.get(number)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, count: int) -> None:
        """Give the keys to the next message, or to the one before."""
        focused = self._focused()
        last = len(self._column.messages) - 1
        if last < 0:
            return
        if focused is None:
            shown = self._stage.visible
            self._focus(shown[-1] if count < 0 else shown[0])
        elif 0 <= focused + count <= last:
            self._focus(focused + count)
        elif count > 0:
            self.follow()

    def _press_with_control(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_C:
                self.copy()
            case Qt.Key.Key_A if self._column.messages:
                focused = self._focused()
                last = len(self._column.messages) - 1
                self._pointer.select_message(last if focused is None else focused)
            case Qt.Key.Key_Home:
                self.verticalScrollBar().setValue(0)
            case Qt.Key.Key_End:
                self.follow()
            case _:
                super().keyPressEvent(event)

    def _show_found(self) -> None:
        anchor = self._finder.anchor(self._stage.page)
        if anchor is not None:
            self._stage.show(anchor)
            self._stage.update_rows()

    def _show_menu(self, number: int | None, at: QPoint) -> None:
        # Some systems send both a key and an event for the menu that it opens.
        if number is None or QApplication.activePopupWidget() is not None:
            return
        message = self._column.messages[number]
        has_selection = not self._highlights.selection.is_empty
        menu = message_menu(
            message,
            self,
            copy=functools.partial(self._copy_message, message),
            copy_selected=self.copy if has_selection else None,
            quote=lambda: self._quote(message),
            act=lambda action: self._act(number, action),
            save_code=self.code_save_requested.emit,
            copy_code=QGuiApplication.clipboard().setText,
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _copy_message(self, message: Message, *, as_markdown: bool) -> None:
        body = message.text
        body.split()
        text = body.text if as_markdown else body.plain(START, END, MOST_PLAIN_CHARACTERS)
        QGuiApplication.clipboard().setText(text)

    def _quote(self, message: Message) -> None:
        selected = markdown_of(self._column, self._highlights.selection)
        self.quote_requested.emit(message.record.id, selected or message.text.text)

    def _announce(self, message: Message) -> None:
        """Have a screen reader say what has been written, wherever the keys are."""
        words = "\n".join((message.spoken_title, message.spoken()))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _act(self, number: int | None, action: MessageAction) -> None:
        if number is not None:
            self.action_requested.emit(action, self._column.messages[number].record.id)

    def _forget_places(self) -> None:
        """The messages get other numbers: nothing is selected or found any more."""
        self._stage.forget_rows()
        self._highlights.selection.clear()
        self._finder.search("")

    def _show_pending(self) -> None:
        """Give the messages the text that has come."""
        pending, self._pending = self._pending, {}
        for message, (texts, thoughts) in pending.items():
            number = self._column.number(message)
            if number is not None:
                self._column.messages[number].append("".join(texts), "".join(thoughts))
                self._stage.settle(number)

    def _on_frame_timeout(self) -> None:
        began = time.monotonic()
        self._show_pending()
        spent = time.monotonic() - began
        self._next_frame = began + max(FRAME_SECONDS, spent * (1 + REST_FACTOR))

    def _on_stage_settled(self) -> None:
        self._below.setVisible(self._stage.has_news and not self._stage.follows)
        if self._below.isVisible():
            self._place_below()
            self._below.raise_()

    def _on_formulas_drawn(self) -> None:
        """Formulas come one by one: they are shown together, a few times a second."""
        if not self._redraw.isActive():
            self._redraw.start(FORMULA_MILLISECONDS)

    def _on_redraw_timeout(self) -> None:
        drawn = self._formulas.take_drawn()
        for message in self._column.messages:
            for body in message.bodies:
                body.forget_formulas(drawn)
        self._stage.settle()
        self._stage.update_rows()

    def _on_finder_changed(self) -> None:
        """Go to what was looked for as soon as it is known."""
        sought, self._sought = self._sought, None
        if sought is not None and not self._finder.go_to_message(sought):
            self._sought = sought
        elif sought is not None or (
            not self._finder.position and self._finder.go_near(self._stage.visible.start)
        ):
            self._show_found()
        else:
            self._stage.settle()  # texts that were looked at are known to be higher now
        self.places_found.emit(self._finder.count)

    def _on_theme_changed(self) -> None:
        look = Look(self._theme)
        anchor = self._stage.anchor()
        self._highlights.look = self._stage.look = look
        self._column.restyle(look)
        self._stage.settle(anchor=anchor)
        self._stage.update_rows()

    def _on_pointer_attachment_clicked(self, number: int, attachment: int) -> None:
        self.attachment_activated.emit(self._column.messages[number].record.id, attachment)

    def _on_row_copy_requested(self, row: Row) -> None:
        if row.message is not None:
            self._copy_message(row.message, as_markdown=True)
            row.footer.show_copied()

    def _on_row_fold_requested(self, row: Row) -> None:
        """What the button folds or unfolds is below it: the button stays where it is."""
        number = self._number_of(row)
        if number is not None and row.message is not None:
            top = self._column.top(number) - self.verticalScrollBar().value()
            row.message.fold()
            self._column.measure(number)
            self._stage.show(Anchor(number, None, 0, top))

    def _on_row_details_requested(self, row: Row) -> None:
        number = self._number_of(row)
        if number is not None and row.message is not None:
            row.message.show_details()
            self._column.measure(number)
            self._stage.settle()


def _warm_up() -> None:
    """Import the Markdown parser, which takes a while, before there is anything to show."""
    importlib.import_module("pannier.ui.transcript.markdown")
