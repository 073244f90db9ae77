# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Downloads page: what comes, what waits, what has arrived."""

import itertools
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.hub.download.jobs import JobSnapshot, JobState
from pannier.ui.account_dialog import AccountDialog
from pannier.ui.downloads.bridge import DownloadBridge
from pannier.ui.downloads.job_row import GOING, DoneRow, JobRow, Wish
from pannier.ui.downloads.log_dialog import JobLog
from pannier.ui.downloads.wording import main_file, plan_text
from pannier.ui.pages import PageContext, RailPage
from pannier.ui.reveal import reveal
from pannier.ui.theme import LARGE, MEDIUM, SMALL
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.empty_state import EmptyState
from pannier.ui.widgets.rows import RowColumn
from pannier.ui.widgets.trouble_box import TroubleBox

PAGE_WIDTH = 900


class DownloadsPage(RailPage):
    """The queue, and below it what is done.

    Attributes:
        jobs: rows of what is not done, in the order in which they are begun.
        done: rows of what is done, the latest first.

    Signals:
        quantize_wanted: the path of a model that smaller ones shall be made from.
    """

    quantize_wanted = Signal(str)

    def __init__(self, context: PageContext, bridge: DownloadBridge) -> None:
        super().__init__("downloads", tr("&Downloads"), context.place)
        self._context = context
        self._bridge = bridge
        self._numbers = itertools.count()
        self._job_rows: dict[str, JobRow] = {}
        self._done_rows: dict[str, DoneRow] = {}
        self.jobs: RowColumn[JobRow] = RowColumn("downloads.jobs", tr("Downloads"), self)
        self.done: RowColumn[DoneRow] = RowColumn("downloads.done", tr("Done"), self)
        self._make_actions()
        self._make_parts()
        self._lay_out()
        self.setFocusProxy(self.jobs)
        self.jobs.current_changed.connect(self._show_actions)
        bridge.changed.connect(self._on_bridge_changed)
        self.quantize_wanted.connect(lambda path: context.quantize(Path(path)))
        self._show_queue()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the queue, and look again at what is free on the disks."""
        super().showEvent(event)
        self._show_queue()
        self._bridge.look_at_disks()

    def _make_actions(self) -> None:
        make = self.make_action
        self._pause_all = make(
            "action.downloads.pauseAll",
            tr("Pause &all"),
            "Ctrl+Shift+P",
            tr("Pause all downloads; what has arrived is kept"),
        )
        self._pause_all.triggered.connect(self._bridge.pause_all)
        self._resume_all = make(
            "action.downloads.resumeAll",
            tr("&Resume all"),
            "Ctrl+Shift+R",
            tr("Resume all downloads"),
        )
        self._resume_all.triggered.connect(self._bridge.resume_all)
        self._clear = make(
            "action.downloads.clear",
            tr("C&lear what is done"),
            "Ctrl+Shift+K",
            tr("Remove all that is done from the list; the files stay"),
        )
        self._clear.triggered.connect(self._on_clear_triggered)
        toggle = make(
            "action.downloads.toggle",
            tr("&Pause or resume"),
            "Ctrl+P",
            tr("Pause the chosen download, or resume it"),
        )
        toggle.triggered.connect(self._on_toggle_triggered)
        self._job_actions = [toggle]
        for wish, text, keys, tip in (
            (Wish.UP, tr("Move &up"), "Alt+Up", tr("Download it earlier")),
            (Wish.DOWN, tr("Move &down"), "Alt+Down", tr("Download it later")),
            (Wish.LOG, tr("Lo&g"), "Ctrl+Shift+G", tr("Show what happened so far")),
            (Wish.CANCEL, tr("&Cancel…"), "Del", tr("Take it out of the list")),
        ):
            action = make(f"action.downloads.{wish.value}", text, keys, tip)
            action.triggered.connect(lambda _checked, wish=wish: self._wish_of_current(wish))
            self._job_actions.append(action)
        self.menu_groups += [
            [self._pause_all, self._resume_all],
            self._job_actions,
            [self._clear],
        ]

    def _make_parts(self) -> None:
        self._trouble = TroubleBox("downloads.trouble", self._context.theme, self)
        self._plan = QLabel(self)
        self._plan.setObjectName("downloads.plan")
        self._plan.setProperty("text_role", "small")
        self._plan.setTextFormat(Qt.TextFormat.PlainText)
        self._plan.setWordWrap(True)
        self._note = QLabel(
            tr(
                "When you close Pannier, downloads pause. They go on by themselves at the next "
                "start."
            ),
            self,
        )
        self._note.setObjectName("downloads.note")
        self._note.setProperty("text_role", "caption")
        self._note.setWordWrap(True)
        self._done_title = QLabel(tr("Done"), self)
        self._done_title.setProperty("text_role", "title")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        title = QLabel(tr("Downloads"), self)
        title.setProperty("text_role", "title")
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._action_button("pauseAll", self._pause_all))
        head.addWidget(self._action_button("resumeAll", self._resume_all))
        done_head = QHBoxLayout()
        done_head.addWidget(self._done_title)
        done_head.addStretch()
        self._clear_button = self._action_button("clear", self._clear)
        done_head.addWidget(self._clear_button)
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(head)
        for part in (self._trouble, self._plan, self.jobs, self._note):
            layout.addWidget(part)
        layout.addSpacing(MEDIUM)
        layout.addLayout(done_head)
        layout.addWidget(self.done)
        layout.addStretch()
        page = QWidget(self)
        page.setProperty("part", "column")
        page.setLayout(centred(column, PAGE_WIDTH, side=LARGE, top=MEDIUM, bottom=LARGE))
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _empty_state(self) -> EmptyState:
        state = EmptyState(self._context.theme, "lucide/download", self)
        state.set_texts(
            tr("Nothing to download"),
            tr(
                "Look for a model in Discover and press Download. Here you see how far it is. It "
                "goes on after every interruption, and every byte is checked before it is used."
            ),
        )
        button = QPushButton(tr("Go to Discover"), state)
        button.setObjectName("downloads.goToDiscover")
        button.setAccessibleName(button.text())
        button.setProperty("kind", "primary")
        button.clicked.connect(lambda: self._context.show_page("discover"))
        state.extra.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        return state

    def _action_button(self, name: str, action: QAction) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""), self)
        button.setObjectName(f"downloads.{name}")
        button.setAccessibleName(button.text())
        button.setToolTip(action.toolTip())
        button.setProperty("kind", "notice")
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _on_bridge_changed(self) -> None:
        if self.isVisible():
            self._show_queue()

    def _show_queue(self) -> None:
        bridge = self._bridge
        snapshot = bridge.snapshot
        error = bridge.error or snapshot.error
        if error is not None:
            self._trouble.show_trouble(error.message, error.remedy)
        else:
            self._trouble.hide()
        self._stack.setCurrentIndex(1 if snapshot.jobs or error is not None else 0)
        self._show_jobs(bridge.unfinished)
        self._show_done([job for job in snapshot.jobs if job.state is JobState.DONE])
        self._plan.setText(plan_text(bridge.plans))
        self._plan.setVisible(bool(self._plan.text()))
        self._show_actions()

    def _show_jobs(self, jobs: list[JobSnapshot]) -> None:
        rows = []
        for place, job in enumerate(jobs):
            row = self._job_rows.get(job.spec.id)
            if row is None:
                row = JobRow(job, next(self._numbers), self._context.theme, self.jobs)
                row.wished.connect(lambda wish, row=row: self._on_row_wished(row.job, wish))
                self._job_rows[job.spec.id] = row
            row.show_job(job)
            row.set_order(is_first=place == 0, is_last=place == len(jobs) - 1)
            rows.append(row)
        if rows != list(self.jobs.rows):
            self.jobs.set_rows(rows)
            self._job_rows = {row.job.spec.id: row for row in rows}
        self._note.setVisible(bool(rows))

    def _show_done(self, jobs: list[JobSnapshot]) -> None:
        rows = []
        for job in reversed(jobs):
            row = self._done_rows.get(job.spec.id)
            if row is None:
                row = DoneRow(job, next(self._numbers), self._context.theme, self.done)
                row.wished.connect(lambda wish, job=job: self._on_row_wished(job, wish))
                self._done_rows[job.spec.id] = row
            rows.append(row)
        if rows != list(self.done.rows):
            self.done.set_rows(rows)
            self._done_rows = {row.job.spec.id: row for row in rows}
        self._done_title.setVisible(bool(rows))
        self._clear_button.setVisible(bool(rows))

    def _show_actions(self) -> None:
        going = [row.job.state in GOING for row in self.jobs.rows]
        self._pause_all.setEnabled(any(going))
        self._resume_all.setEnabled(not all(going))
        self._clear.setEnabled(bool(self.done.rows))
        for action in self._job_actions:
            action.setEnabled(self.jobs.current is not None)

    def _wish_of_current(self, wish: Wish) -> None:
        row = self.jobs.current
        if row is not None:
            self._on_row_wished(row.job, wish)

    def _on_toggle_triggered(self) -> None:
        row = self.jobs.current
        if row is not None:
            wish = Wish.PAUSE if row.job.state in GOING else Wish.RESUME
            self._on_row_wished(row.job, wish)

    def _on_clear_triggered(self) -> None:
        for row in self.done.rows:
            self._bridge.remove(row.job.spec.id, delete_unfinished=False)

    def _on_row_wished(self, job: JobSnapshot, wish: Wish) -> None:
        """Do what the user wants of a download."""
        name, bridge = job.spec.id, self._bridge
        match wish:
            case Wish.PAUSE:
                bridge.pause(name)
            case Wish.RESUME:
                bridge.resume(name)
            case Wish.UP | Wish.DOWN:
                bridge.step(name, -1 if wish is Wish.UP else 1)
            case Wish.CANCEL:
                self._job_rows[name].ask_before_cancel()
            case Wish.DELETE | Wish.KEEP | Wish.REMOVE:
                bridge.remove(name, delete_unfinished=wish is Wish.DELETE)
            case Wish.START_OVER:
                bridge.start_over(name)
            case Wish.LOG_IN:
                self._log_in(name)
            case Wish.LOG:
                JobLog(bridge, job, self).open()
            case _:
                self._use(main_file(job), wish)

    def _use(self, file: Path, wish: Wish) -> None:
        """Do something with a model that has arrived."""
        match wish:
            case Wish.CHAT:
                self._context.load_model(str(file))
            case Wish.FIT:
                self._context.examine(str(file))
            case Wish.QUANTIZE:
                self.quantize_wanted.emit(str(file))
            case Wish.REVEAL:
                reveal(file)

    def _log_in(self, job: str) -> None:
        """Ask for a token, then let the download go on."""
        context = self._context
        dialog = AccountDialog(self._bridge.access, context.tasks, context.notifier, self)
        dialog.account_changed.connect(lambda: self._bridge.resume(job))
        dialog.open()
