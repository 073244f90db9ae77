# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A download as a row: what it is, how far it is, and what can be done with it."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.sizes import file_size
from pannier.hub.download.jobs import JobSnapshot, JobState
from pannier.ui.downloads.wording import (
    amount_text,
    can_chat,
    can_quantize,
    share_text,
    state_text,
    title,
)
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.chip import Chip
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.level import Level
from pannier.ui.widgets.progress_bar import ProgressBar
from pannier.ui.widgets.rows import Row
from pannier.ui.widgets.trouble_box import Offer, TroubleBox

STEPS = 1000
# That much is fetched again in seconds: nobody has to be asked before it is thrown away.
CARELESS_BYTES = 20_000_000
GOING = {JobState.RUNNING, JobState.QUEUED}


class Wish(Enum):
    """What the user wants of a download; the value is part of the button's name."""

    PAUSE = "pause"
    RESUME = "resume"
    UP = "up"
    DOWN = "down"
    CANCEL = "cancel"
    DELETE = "delete"
    KEEP = "keep"
    GO_ON = "goOn"
    START_OVER = "startOver"
    LOG_IN = "logIn"
    LOG = "log"
    CHAT = "chat"
    FIT = "fit"
    QUANTIZE = "quantize"
    REVEAL = "reveal"
    REMOVE = "remove"


_ERROR_OFFERS = {
    "hub_login": (Wish.LOG_IN, Wish.RESUME),
    "hub_token": (Wish.LOG_IN, Wish.RESUME),
    "changed_upstream": (Wish.START_OVER,),
    "target_exists": (Wish.START_OVER, Wish.RESUME),
    "checksum_mismatch": (Wish.START_OVER, Wish.RESUME),
}


class JobRow(Row):
    """A job of the queue that is not done.

    Attributes:
        job: its last snapshot.

    Signals:
        wished: a `Wish`.
    """

    wished = Signal(object)

    def __init__(self, job: JobSnapshot, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        self._theme = theme
        self._name = f"downloads.job.{number}"
        self._is_asking = False
        self._trouble_shown: tuple[JobState, str] | None = None
        self.setObjectName(self._name)
        self._title = ElidedLabel(title(job), self)
        self._title.setProperty("text_role", "strong")
        self._title.setToolTip(f"{shown(job.spec.repo)}\n{job.spec.folder}")
        self._state = QLabel(self)
        self._state.setObjectName(f"{self._name}.state")
        self._state.setProperty("text_role", "small")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._bar = ProgressBar(self, textVisible=False)
        self._bar.setObjectName(f"{self._name}.progress")
        self._bar.setRange(0, STEPS)
        self._trouble = TroubleBox(f"{self._name}.trouble", theme, self)
        self._trouble.chosen.connect(lambda name: self._on_chosen(Wish(name)))
        self._buttons = {
            wish: self._button(wish, icon)
            for wish, icon in (
                (Wish.PAUSE, "pause"),
                (Wish.RESUME, "play"),
                (Wish.UP, "arrow-up"),
                (Wish.DOWN, "arrow-down"),
                (Wish.LOG, "scroll-text"),
                (Wish.CANCEL, "x"),
            )
        }
        self._lay_out()
        self.show_job(job)

    def show_job(self, job: JobSnapshot) -> None:
        """Show how far it is."""
        self.job = job
        share = job.done_bytes / job.size_bytes if job.size_bytes else 0.0
        self._bar.setValue(int(share * STEPS))
        self._bar.setAccessibleName(f"{title(job)}: {share_text(job)}")
        self._state.setText(f"{amount_text(job)}  ·  {state_text(job)}")
        is_going = job.state in GOING
        self._buttons[Wish.PAUSE].setVisible(is_going and job.retry is None)
        # One that waits for its next try can be told to try at once.
        self._buttons[Wish.RESUME].setVisible(not is_going or job.retry is not None)
        self.setAccessibleName(f"{title(job)}, {self._state.text()}")
        trouble = (job.state, str(job.error or ""))
        if trouble != self._trouble_shown:
            # What has just happened is more than a question about what was before.
            self._is_asking = False
            self._trouble_shown = trouble
            self._show_trouble()

    def set_order(self, *, is_first: bool, is_last: bool) -> None:
        """Say whether it can go up and down."""
        self._buttons[Wish.UP].setEnabled(not is_first)
        self._buttons[Wish.DOWN].setEnabled(not is_last)

    def ask_before_cancel(self) -> None:
        """Cancel it: what has cost time to fetch is not thrown away without a question."""
        if self.job.done_bytes < CARELESS_BYTES:
            self.wished.emit(Wish.DELETE)
            return
        self._is_asking = True
        self._show_trouble()

    def _show_trouble(self) -> None:
        error = self.job.error
        if self._is_asking:
            done = file_size(self.job.done_bytes)
            self._trouble.show_trouble(
                tr("Cancel this download? {done} have arrived.").format(done=done),
                tr("If you keep them, the same download goes on from there some day."),
                [
                    Offer(Wish.GO_ON.value, tr("Do not cancel"), is_primary=True),
                    Offer(Wish.KEEP.value, tr("Cancel, and keep what has arrived")),
                    Offer(Wish.DELETE.value, tr("Cancel, and delete it")),
                ],
                "warning",
            )
        elif error is not None:
            wishes = _ERROR_OFFERS.get(error.kind, (Wish.RESUME,))
            offers = [Offer(wish.value, _offer_text(wish)) for wish in wishes]
            level: Level = "warning" if self.job.state is JobState.PAUSED else "error"
            self._trouble.show_trouble(error.message, error.remedy, offers, level)
        else:
            self._trouble.hide()

    def _on_chosen(self, wish: Wish) -> None:
        self._is_asking = False
        self._show_trouble()
        if wish is not Wish.GO_ON:
            self.wished.emit(wish)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(TINY)
        line.addWidget(self._state, 1)
        for button in self._buttons.values():
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        layout.setSpacing(TINY)
        layout.addWidget(self._title)
        layout.addSpacing(TINY)
        layout.addWidget(self._bar)
        layout.addLayout(line)
        layout.addWidget(self._trouble)

    def _button(self, wish: Wish, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self._name}.{wish.value}")
        button.setProperty("kind", "icon")
        button.setToolTip(_tip(wish))
        button.setAccessibleName(f"{_tip(wish)}: {title(self.job)}")
        ThemedIcon(button, self._theme, icon, "text")
        button.clicked.connect(lambda: self.wished.emit(wish))
        return button


class DoneRow(Row):
    """A job whose files have all arrived.

    Attributes:
        job: its last snapshot.

    Signals:
        wished: a `Wish`.
    """

    wished = Signal(object)

    def __init__(self, job: JobSnapshot, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        self._name = f"downloads.done.{number}"
        self.setObjectName(self._name)
        name = ElidedLabel(title(job), self)
        name.setProperty("text_role", "strong")
        name.setToolTip(f"{shown(job.spec.repo)}\n{job.spec.folder}")
        size = QLabel(amount_text(job), self)
        size.setProperty("text_role", "small")
        chip = Chip(self)
        if job.verified:
            tip = tr("Every byte is as the Hub describes it: the SHA-256 is right.")
            chip.show_word(tr("verified"), "good", tip)
        else:
            tip = tr("All of it has arrived. The Hub states no hash to compare it with.")
            chip.show_word(tr("complete"), "plain", tip)
        self.setAccessibleName(f"{title(job)}, {size.text()}, {chip.text()}")
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        facts = FlowLayout(None, SMALL, centred=False)
        facts.addWidget(size)
        facts.addWidget(chip)
        line.addLayout(facts, 1)
        if can_chat(job):
            line.addWidget(self._text_button(Wish.CHAT))
            line.addWidget(self._text_button(Wish.FIT))
        if can_quantize(job):
            line.addWidget(self._text_button(Wish.QUANTIZE))
        line.addWidget(self._text_button(Wish.REVEAL))
        remove = QToolButton(self)
        remove.setProperty("kind", "icon")
        ThemedIcon(remove, theme, "x", "text")
        self._set_up(remove, Wish.REMOVE)
        line.addWidget(remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(TINY)
        layout.addWidget(name)
        layout.addLayout(line)

    def _text_button(self, wish: Wish) -> QPushButton:
        button = QPushButton(_offer_text(wish), self)
        button.setProperty("kind", "notice")
        self._set_up(button, wish)
        return button

    def _set_up(self, button: QPushButton | QToolButton, wish: Wish) -> None:
        button.setObjectName(f"{self._name}.{wish.value}")
        button.setToolTip(_tip(wish))
        button.setAccessibleName(f"{_tip(wish)}: {title(self.job)}")
        button.clicked.connect(lambda: self.wished.emit(wish))


def _tip(wish: Wish) -> str:
    return {
        Wish.PAUSE: tr("Pause; what has arrived is kept"),
        Wish.RESUME: tr("Resume now"),
        Wish.UP: tr("Download it earlier"),
        Wish.DOWN: tr("Download it later"),
        Wish.LOG: tr("Show what happened so far"),
        Wish.CANCEL: tr("Cancel"),
        Wish.CHAT: tr("Load this model and chat with it"),
        Wish.FIT: tr("See which of your devices it fits, and how"),
        Wish.QUANTIZE: tr("Make smaller models from it"),
        Wish.REVEAL: tr("Show the file in the file manager"),
        Wish.REMOVE: tr("Remove from this list; the file stays"),
    }[wish]


def _offer_text(wish: Wish) -> str:
    return {
        Wish.RESUME: tr("Resume"),
        Wish.START_OVER: tr("Start over"),
        Wish.LOG_IN: tr("Log in…"),
        Wish.CHAT: tr("Chat"),
        Wish.FIT: tr("Fit"),
        Wish.QUANTIZE: tr("Quantize"),
        Wish.REVEAL: tr("Show file"),
    }[wish]
