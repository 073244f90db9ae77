# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A job as a row: what it makes, how far it is, what came of it, and what can be done with that."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.quantize.progress import QuantizedFile
from pannier.core.sizes import percent
from pannier.ui.quantize.queue import JobState, QuantizeJob
from pannier.ui.quantize.wording import (
    check_text,
    file_facts,
    folder_text,
    imatrix_facts,
    job_share,
    job_state_text,
    remedy_text,
    tensor_text,
    title,
)
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.chip import Chip, Tone
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.plain import text_label
from pannier.ui.widgets.progress_bar import ProgressBar
from pannier.ui.widgets.rows import Row
from pannier.ui.widgets.trouble_box import Offer, TroubleBox

STEPS = 1000
GOOD_SHARE, FAIR_SHARE = 0.9, 0.75


class Wish(Enum):
    """What the user wants of a job; the value is part of the button's name."""

    CANCEL = "cancel"
    REMOVE = "remove"
    RETRY = "retry"
    REPLACE = "replace"
    TRASH = "trashSource"


class FilePart(QWidget):
    """A file that was made.

    Signals:
        chat_wanted: it shall be loaded.
        reveal_wanted: it shall be shown in the file manager.
    """

    chat_wanted = Signal()
    reveal_wanted = Signal()

    def __init__(self, file: QuantizedFile, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        label = ElidedLabel(shown(file.paths[0].name), self)
        label.setToolTip(folder_text(file.paths[0]))
        chip = Chip(self)
        self._show_verdict(chip, file)
        facts = text_label(file_facts(file), "small", self)
        facts.setObjectName(f"{name}.facts")
        check = text_label(check_text(file), "small", self)
        check.setObjectName(f"{name}.check")
        chat = self._button(f"{name}.chat", tr("Chat"), tr("Load this model and chat with it"))
        chat.clicked.connect(self.chat_wanted)
        reveal = self._button(
            f"{name}.reveal", tr("Show file"), tr("Show the file in the file manager")
        )
        reveal.clicked.connect(self.reveal_wanted)
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(label)
        line.addWidget(chip)
        line.addStretch()
        line.addWidget(chat)
        line.addWidget(reveal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, TINY, 0, TINY)
        layout.setSpacing(TINY)
        layout.addLayout(line)
        layout.addWidget(facts)
        layout.addWidget(check)

    def _show_verdict(self, chip: Chip, file: QuantizedFile) -> None:
        """Say how much of the source it still is."""
        share = None if file.check is None else file.check.same_top_token
        if share is None:
            chip.show_word(tr("checked") if file.check else tr("not checked"), "plain")
            return
        tone: Tone = "good" if share >= GOOD_SHARE else "fair" if share >= FAIR_SHARE else "bad"
        tip = tr("How often it finds the same token likeliest as its source, on a short text")
        word = tr("same top token: {share}").format(share=percent(share))
        chip.show_word(word, tone, tip)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", "notice")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button


class JobRow(Row):
    """A job that waits, is worked on, or is over.

    Attributes:
        job: the job.

    Signals:
        wished: a `Wish`.
        chat_wanted: the path of a file that was made.
        reveal_wanted: the same.
    """

    wished = Signal(object)
    chat_wanted = Signal(object)
    reveal_wanted = Signal(object)

    def __init__(self, job: QuantizeJob, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        self._name = f"quantize.job.{job.number}"
        self._theme = theme
        self._made = 0
        self._shown: tuple[JobState, str] | None = None
        self.setObjectName(self._name)
        self._title = ElidedLabel("", self)
        self._title.setProperty("text_role", "strong")
        self._bar = ProgressBar(self, textVisible=False)
        self._bar.setObjectName(f"{self._name}.progress")
        self._state = ElidedLabel("", self)
        self._state.setObjectName(f"{self._name}.state")
        self._state.setProperty("text_role", "small")
        self._tensor = ElidedLabel("", self)
        self._tensor.setObjectName(f"{self._name}.tensor")
        self._tensor.setProperty("text_role", "caption")
        self._trouble = TroubleBox(f"{self._name}.trouble", theme, self)
        self._trouble.chosen.connect(lambda name: self.wished.emit(Wish(name)))
        self._cancel = self._text_button(Wish.CANCEL, tr("Cancel"))
        self._trash = self._text_button(Wish.TRASH, tr("Remove source"))
        self._remove = QToolButton(self)
        self._remove.setProperty("kind", "icon")
        ThemedIcon(self._remove, theme, "x", "text")
        self._set_up(self._remove, Wish.REMOVE, tr("Remove from this list; the files stay"))
        self._imatrix = text_label("", "small", self)
        self._imatrix.setObjectName(f"{self._name}.imatrix")
        self._imatrix.hide()
        self._files = QVBoxLayout()
        self._files.setSpacing(TINY)
        self._lay_out()
        self.show_job()

    def show_job(self) -> None:
        """Show how far it is."""
        job = self.job
        said = title(job)
        self._title.setText(said)
        self._title.setToolTip(f"{said}\n{folder_text(job.order.folder)}")
        state, tensor = job_state_text(job), tensor_text(job)
        self._state.setText(state)
        self._state.setToolTip(state)
        self._tensor.setText(tensor or " ")
        self._tensor.setToolTip(tensor)
        self._show_share(job_share(job))
        if job.imatrix is not None and not self._imatrix.text():
            self._imatrix.setText(imatrix_facts(job.imatrix))
            self._imatrix.show()
        for file in job.files[self._made :]:
            self._add_file(file)
        self.setAccessibleName(f"{said}, {state}")
        key = (job.state, str(job.error or ""))
        if key != self._shown:
            self._shown = key
            self._show_state()

    def hide_trash(self) -> None:
        """The source is gone."""
        self._trash.hide()

    def _show_share(self, share: float | None) -> None:
        if share is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(int(share * STEPS))
        said = "" if share is None else f" {percent(share)}"
        self._bar.setAccessibleName(f"{self._title.text()}{said}")

    def _show_state(self) -> None:
        job = self.job
        is_over = job.state.is_over
        self._bar.setVisible(not is_over)
        self._tensor.setVisible(job.state is JobState.RUNNING)
        self._cancel.setVisible(not is_over)
        self._remove.setVisible(is_over)
        self._trash.setVisible(job.state is JobState.DONE)
        if job.state is JobState.FAILED and job.error is not None:
            offers = [Offer(Wish.RETRY.value, tr("Try again"))]
            if job.error.kind == "target_exists":
                offers.insert(0, Offer(Wish.REPLACE.value, tr("Replace what is there")))
            self._trouble.show_trouble(job.error.message, remedy_text(job.error), offers)
        elif job.state is JobState.CANCELLED:
            offers = [Offer(Wish.RETRY.value, tr("Start again"))]
            goes_on = tr("Its download goes on; pause or cancel it in Downloads.")
            remedy = goes_on if job.waits_for_download else ""
            self._trouble.show_trouble(tr("This job was cancelled."), remedy, offers, "info")
        elif job.state is JobState.HELD:
            offers = [Offer(Wish.RETRY.value, tr("Start again"))]
            message = tr("Pannier was closed before this was done.")
            self._trouble.show_trouble(message, tr("What was finished stays."), offers, "info")
        else:
            self._trouble.hide()

    def _add_file(self, file: QuantizedFile) -> None:
        part = FilePart(file, f"{self._name}.file.{self._made}", self)
        path: Path = file.paths[0]
        part.chat_wanted.connect(lambda: self.chat_wanted.emit(path))
        part.reveal_wanted.connect(lambda: self.reveal_wanted.emit(path))
        self._files.addWidget(part)
        self._made += 1

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._trash)
        head.addWidget(self._cancel)
        head.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(TINY)
        layout.addLayout(head)
        for part in (self._bar, self._state, self._tensor, self._trouble, self._imatrix):
            layout.addWidget(part)
        layout.addLayout(self._files)

    def _text_button(self, wish: Wish, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "notice")
        tips = {
            Wish.CANCEL: tr("Cancel; nothing of the unfinished file is left"),
            Wish.TRASH: tr("Move the source to the trash, with undo"),
        }
        self._set_up(button, wish, tips[wish])
        return button

    def _set_up(self, button: QPushButton | QToolButton, wish: Wish, tip: str) -> None:
        button.setObjectName(f"{self._name}.{wish.value}")
        button.setToolTip(tip)
        button.setAccessibleName(f"{tip}: {title(self.job)}")
        button.clicked.connect(lambda: self.wished.emit(wish))
