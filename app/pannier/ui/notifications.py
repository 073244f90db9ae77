# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The one door to the user: notices in the window that never block it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.ui.theme import (
    LARGE,
    MEDIUM,
    READING_WIDTH,
    SMALL,
    TINY,
    Theme,
    ThemedIcon,
    ThemedPicture,
)
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.fitted_area import FittedArea
from pannier.ui.widgets.level import LEVEL_PICTURES, Level, spoken

MAX_SHOWN = 3
MAX_HISTORY = 1000
MAX_HEIGHT_SHARE = 0.4
INFO_MILLISECONDS = 10_000
NARROW_LETTERS = 60
"""In less room than for so many letters, the buttons go below the texts."""


@dataclass(frozen=True, slots=True)
class Action:
    """A button on a notice."""

    text: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """What the user is told.

    Attributes:
        level: how grave it is; "info" goes away by itself.
        message: what happened, in a sentence or two.
        remedy: what to do next.
        details: what a bug report needs; shown on request.
        action: the one thing that can be done about it right here.
    """

    level: Level
    message: str
    remedy: str = ""
    details: str = ""
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A notice, and when the user was told."""

    notice: Notice
    time: datetime


class Notifier(QObject):
    """Takes what the user must be told; the window shows it.

    Attributes:
        started: when this session began.
        history: what the user was told since then, the latest last.

    Signals:
        posted: a new `Notice`.
        acted: the `Notice` whose action has been done.
    """

    posted = Signal(object)
    acted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.started = _now()
        self.history: list[Told] = []
        self._done: list[Notice] = []

    def post(self, notice: Notice) -> None:
        """Tell the user."""
        self.history.append(Told(notice, _now()))
        del self.history[:-MAX_HISTORY]
        self.posted.emit(notice)

    def can_act(self, notice: Notice) -> bool:
        """Whether the action of a notice is still to be done: each is done once."""
        return notice.action is not None and not any(done is notice for done in self._done)

    def act(self, notice: Notice) -> None:
        """Do the action of a notice."""
        if notice.action is None or not self.can_act(notice):
            return
        self._done.append(notice)
        notice.action.run()
        self.acted.emit(notice)

    def info(self, message: str, remedy: str = "", action: Action | None = None) -> None:
        """Tell something that is not a problem."""
        self.post(Notice("info", message, remedy, action=action))

    def warning(self, message: str, remedy: str = "", action: Action | None = None) -> None:
        """Tell a problem that the program has got around."""
        self.post(Notice("warning", message, remedy, action=action))

    def error(
        self, message: str, remedy: str = "", details: str = "", action: Action | None = None
    ) -> None:
        """Tell that something asked for was not done."""
        self.post(Notice("error", message, remedy, details, action))

    def user_error(self, error: UserError) -> None:
        """Tell an error in its own words."""
        self.error(error.message, error.remedy)


class NoticeBar(QFrame):
    """One notice.

    Signals:
        closed: the user has dismissed it, or its time is over.
        acted: its action is wanted; it is closed by then.
    """

    closed = Signal()
    acted = Signal()

    def __init__(self, notice: Notice, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self._name = f"notice.{number}"
        self.setObjectName(self._name)
        self.setProperty("part", "notice")
        self.setProperty("level", notice.level)
        text = f"{notice.message} {notice.remedy}".strip()
        self.setAccessibleName(spoken(notice.level, text))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(MEDIUM)
        picture = QLabel(self)
        ThemedPicture(picture, theme, *LEVEL_PICTURES[notice.level])
        left = QVBoxLayout()
        # Beside the middle of the first line, as the button that closes it is.
        left.setContentsMargins(0, TINY + TINY // 2, 0, 0)
        left.addWidget(picture)
        left.addStretch()
        layout.addLayout(left)
        layout.addLayout(self._texts(), 1)
        dismiss = QToolButton(self)
        dismiss.setObjectName(f"{self._name}.dismiss")
        dismiss.setProperty("kind", "icon")
        dismiss.setToolTip(tr("Dismiss"))
        dismiss.setAccessibleName(tr("Dismiss this notice"))
        ThemedIcon(dismiss, theme, "x", "text")
        dismiss.clicked.connect(self.closed)
        layout.addWidget(dismiss, alignment=Qt.AlignmentFlag.AlignTop)
        if notice.level == "info" and notice.action is None:
            # A child, as QTimer.singleShot would outlive this widget.
            timer = QTimer(self, singleShot=True, interval=INFO_MILLISECONDS)
            timer.timeout.connect(self.closed)
            timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the texts where there is little room beside them."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        is_narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW_LETTERS
        wanted = direction.TopToBottom if is_narrow else direction.LeftToRight
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)
            self._line.setSpacing(TINY if is_narrow else MEDIUM)

    def _texts(self) -> QVBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(TINY)
        texts.addWidget(_text(self.notice.message, "body", self))
        if self.notice.remedy:
            texts.addWidget(_text(self.notice.remedy, "small", self))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(MEDIUM)
        self._line.addLayout(texts, 1)
        column = QVBoxLayout()
        column.setSpacing(TINY)
        has_buttons = self.notice.action is not None or bool(self.notice.details)
        # Buttons are higher than a line of text.
        top = TINY // 2 if has_buttons and not self.notice.remedy else TINY
        column.setContentsMargins(0, top, 0, TINY // 2)
        column.addLayout(self._line)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        if self.notice.action is not None:
            button = self._link(self.notice.action.text, "action")
            button.clicked.connect(self._on_action_clicked)
            buttons.addWidget(button)
        if self.notice.details:
            self._details = self._details_box()
            button = self._link(tr("Details"), "details")
            button.setCheckable(True)
            button.toggled.connect(self._details.setVisible)
            buttons.addWidget(button)
        if buttons.count():
            buttons.addStretch()
            self._line.addLayout(buttons)
        if self.notice.details:
            column.addWidget(self._details)
        return column

    def _link(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{self._name}.{name}")
        button.setAccessibleName(text)
        button.setProperty("kind", "notice")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _details_box(self) -> QPlainTextEdit:
        box = QPlainTextEdit(self.notice.details, self)
        box.setObjectName(f"{self._name}.detailsText")
        box.setAccessibleName(tr("Details"))
        box.setProperty("part", "log")
        box.setReadOnly(True)
        box.setFixedHeight(box.fontMetrics().lineSpacing() * 8)
        box.hide()
        return box

    def _on_action_clicked(self) -> None:
        self.closed.emit()
        self.acted.emit()


class NotificationArea(FittedArea):
    """The stack of notices above the page, newest first; the same one is never shown twice."""

    def __init__(self, notifier: Notifier, theme: Theme, parent: QWidget) -> None:
        super().__init__(MAX_HEIGHT_SHARE, parent)
        self._notifier = notifier
        self._theme = theme
        self._bars: list[NoticeBar] = []
        page = QWidget(self)
        page.setProperty("part", "column")
        column = QWidget(page)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        page.setLayout(centred(column, READING_WIDTH, side=LARGE, top=SMALL, bottom=SMALL))
        self.setWidget(page)
        self.hide()
        notifier.posted.connect(self._on_notifier_posted)
        notifier.acted.connect(self._on_notifier_acted)

    @property
    def notices(self) -> list[Notice]:
        """What is shown, newest first."""
        return [bar.notice for bar in self._bars]

    def clear(self, level: Level) -> None:
        """Remove the notices of one level: they are about something that is over."""
        for bar in [bar for bar in self._bars if bar.notice.level == level]:
            self._remove(bar)

    def _on_notifier_posted(self, notice: Notice) -> None:
        for bar in self._bars:
            if (bar.notice.message, bar.notice.level) == (notice.message, notice.level):
                self._remove(bar)
                break
        bar = NoticeBar(notice, self._free_number(), self._theme, self)
        bar.closed.connect(lambda: self._remove(bar))
        bar.acted.connect(lambda: self._notifier.act(notice))
        self._bars.insert(0, bar)
        self._column.insertWidget(0, bar)
        self.verticalScrollBar().setValue(0)
        for surplus in self._bars[MAX_SHOWN:]:
            self._remove(surplus)
        self.show()
        # Have it read aloud: the focus stays where it is.
        QAccessible.updateAccessibility(QAccessibleEvent(bar, QAccessible.Event.Alert))

    def _on_notifier_acted(self, notice: Notice) -> None:
        """It may have been done from somewhere else."""
        for bar in [bar for bar in self._bars if bar.notice is notice]:
            self._remove(bar)

    def _free_number(self) -> int:
        taken = {bar.objectName() for bar in self._bars}
        return next(n for n in range(MAX_SHOWN + 1) if f"notice.{n}" not in taken)

    def _remove(self, bar: NoticeBar) -> None:
        if bar not in self._bars:
            return
        self._bars.remove(bar)
        self._column.removeWidget(bar)
        # Out of the window at once: its name may be given to the next one.
        bar.setParent(None)
        bar.deleteLater()
        self.setVisible(bool(self._bars))


def _text(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("text_role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _now() -> datetime:
    return datetime.now(tz=UTC).astimezone()
