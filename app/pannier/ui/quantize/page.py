# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Quantize page: jobs that run, wait and are done; and the wizard that makes new ones."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
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
from pannier.core.library import LibraryModel
from pannier.core.quantize.plan import DiskNeed, Removable
from pannier.core.sizes import file_size
from pannier.ui.library.leftovers import LeftoversDialog
from pannier.ui.pages import PageContext, RailPage
from pannier.ui.quantize.job_row import JobRow, Wish
from pannier.ui.quantize.order import QuantizeOrder
from pannier.ui.quantize.preparation import Preparation
from pannier.ui.quantize.queue import QuantizeJob
from pannier.ui.quantize.room_dialog import RoomDialog
from pannier.ui.quantize.service import QuantizeService
from pannier.ui.quantize.sources import HubModel
from pannier.ui.quantize.wizard import Wizard
from pannier.ui.reveal import reveal
from pannier.ui.theme import LARGE, MEDIUM, SMALL
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.empty_state import EmptyState
from pannier.ui.widgets.rows import RowColumn
from pannier.ui.widgets.trouble_box import Offer, TroubleBox

PAGE_WIDTH = 900
EMPTY, QUEUE, WIZARD = range(3)


class QuantizePage(RailPage):
    """The list of jobs, or the wizard in its place.

    Attributes:
        rows: the jobs: what is going on in its order, then what is over, the latest first.
        wizard: made when it is first needed.
    """

    def __init__(self, context: PageContext, service: QuantizeService) -> None:
        super().__init__("quantize", tr("&Quantize"), context.place)
        self._context = context
        self._service = service
        self._job_rows: dict[int, JobRow] = {}
        self.wizard: Wizard | None = None
        self.rows: RowColumn[JobRow] = RowColumn("quantize.jobs", tr("Jobs"), self)
        self._leftovers = TroubleBox("quantize.leftovers", self._context.theme, self)
        self._leftovers.chosen.connect(lambda _name: self._show_leftovers())
        self._make_actions()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self._queue_view())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self._stack)
        queue = service.queue
        queue.changed.connect(self._show_jobs)
        queue.progressed.connect(self._show_progress)
        service.leftovers.changed.connect(self._show_found)
        self._show_jobs()
        self._show_found()

    def quantize(self, source: Path | HubModel) -> None:
        """Open the wizard with a file of this computer, or with one that is downloaded first."""
        wizard = self._open_wizard()
        if isinstance(source, HubModel):
            wizard.preparation.choose_hub(source)
        else:
            wizard.preparation.choose_path(source)
        wizard.go_on_when_read()

    def look_again(self) -> None:
        """Model files have come or gone."""
        self._service.leftovers.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up, and look for what was interrupted."""
        super().showEvent(event)
        self._show_jobs()
        self._service.leftovers.look()

    def _make_actions(self) -> None:
        make = self.make_action
        self._new = make(
            "action.quantize.new",
            tr("&New…"),
            "Ctrl+Shift+Q",
            tr("Make smaller models from one"),
        )
        self._new.triggered.connect(self._on_new_triggered)
        self._cancel = make(
            "action.quantize.cancel",
            tr("&Cancel the chosen job"),
            "Ctrl+Shift+Del",
            tr("Cancel it; nothing of the unfinished file is left"),
        )
        self._cancel.triggered.connect(self._on_cancel_triggered)
        self._clear = make(
            "action.quantize.clear",
            tr("C&lear what is over"),
            "Ctrl+Shift+K",
            tr("Remove all jobs that are over from the list; the files stay"),
        )
        self._clear.triggered.connect(self._on_clear_triggered)
        self._again = make(
            "action.quantize.startHeld",
            tr("&Start what was interrupted"),
            "Ctrl+Shift+R",
            tr("Start all jobs that Pannier was closed before"),
        )
        self._again.triggered.connect(self._on_again_triggered)
        self.menu_groups += [[self._new], [self._cancel, self._clear], [self._again]]

    def _empty_state(self) -> EmptyState:
        state = EmptyState(self._context.theme, "lucide/shrink", self)
        state.set_texts(
            tr("Make a model smaller"),
            tr(
                "Choose a model in full precision and see beforehand how large it would be in "
                "every file type, where it would fit, and how long it takes to make. Afterwards "
                "it is checked against the original."
            ),
        )
        button = self._new_button("quantize.begin")
        state.extra.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        return state

    def _new_button(self, name: str) -> QPushButton:
        button = QPushButton(tr("New…"), self)
        button.setObjectName(name)
        button.setAccessibleName(self._new.toolTip())
        button.setToolTip(self._new.toolTip())
        button.setProperty("kind", "primary")
        button.clicked.connect(self._new.trigger)
        return button

    def _queue_view(self) -> QScrollArea:
        title = QLabel(tr("Quantize"), self)
        title.setProperty("text_role", "title")
        clear = QPushButton(self._clear.text().replace("&", ""), self)
        clear.setObjectName("quantize.clear")
        clear.setAccessibleName(clear.text())
        clear.setToolTip(self._clear.toolTip())
        clear.setProperty("kind", "notice")
        clear.clicked.connect(self._clear.trigger)
        self._clear.enabledChanged.connect(clear.setEnabled)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(clear)
        head.addWidget(self._new_button("quantize.new"))
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(head)
        layout.addWidget(self._leftovers)
        layout.addWidget(self.rows)
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
        return scroll

    def _open_wizard(self) -> Wizard:
        if self.wizard is None:
            context, service = self._context, self._service
            preparation = Preparation(
                lambda: context.downloads().access, context.tasks, service.previewer, self
            )
            self.wizard = Wizard(
                preparation, context.fit(), context.archive, context.tasks, context.theme, self
            )
            self.wizard.ordered.connect(self._on_wizard_ordered)
            self.wizard.left.connect(self._on_wizard_left)
            self.wizard.budget_wanted.connect(lambda: context.show_page("fit"))
            self.wizard.plan.removal_wanted.connect(self._on_removal_wanted)
            self.wizard.plan.room_wanted.connect(self._on_room_wanted)
            context.keep_layout(self.wizard.target.table)
            self._stack.addWidget(self.wizard)
        self._stack.setCurrentIndex(WIZARD)
        return self.wizard

    def _show_list(self) -> None:
        has_any = bool(self._service.queue.jobs) or bool(self._service.leftovers.found)
        self._stack.setCurrentIndex(QUEUE if has_any else EMPTY)

    def _show_jobs(self) -> None:
        rows = []
        jobs = self._service.queue.jobs
        # What is going on first, in its order; then what is over, the latest first.
        over = [job for job in reversed(jobs) if not job.state.is_open]
        for job in [*(job for job in jobs if job.state.is_open), *over]:
            row = self._job_rows.get(job.number)
            rows.append(self._make_row(job) if row is None else row)
        if rows != list(self.rows.rows):
            self.rows.set_rows(rows)
            self._job_rows = {row.job.number: row for row in rows}
        for row in rows:
            row.show_job()
        self._clear.setEnabled(bool(over))
        self._again.setEnabled(bool(self._service.queue.held))
        if self._stack.currentIndex() != WIZARD:
            self._show_list()

    def _make_row(self, job: QuantizeJob) -> JobRow:
        row = JobRow(job, self._context.theme, self.rows)
        row.wished.connect(lambda wish: self._on_row_wished(row, wish))
        row.chat_wanted.connect(lambda path: self._context.load_model(str(path)))
        row.reveal_wanted.connect(reveal)
        return row

    def _show_progress(self) -> None:
        if not self.isVisible():
            return
        for row in self.rows.rows:
            if not row.job.state.is_over:
                row.show_job()

    def _show_found(self) -> None:
        found = self._service.leftovers.found
        if found:
            size = file_size(sum(leftover.size_bytes for leftover in found))
            text = tr("Interrupted work has left %Ln unfinished file(s): {size}.", "", len(found))
            self._leftovers.show_trouble(
                text.format(size=size),
                tr("What was not finished is made anew, so it is of no use."),
                [Offer("show", tr("Delete…"))],
                "info",
            )
        else:
            self._leftovers.hide()
        if self._stack.currentIndex() != WIZARD:
            self._show_list()

    def _show_leftovers(self) -> None:
        watch = self._service.leftovers
        dialog = LeftoversDialog(watch.found, self._context.theme, self)
        dialog.remove_requested.connect(watch.remove)
        dialog.open()

    def _on_new_triggered(self) -> None:
        wizard = self._open_wizard()
        wizard.preparation.forget()
        wizard.begin()

    def _on_cancel_triggered(self) -> None:
        row = self.rows.current
        if row is not None:
            self._service.queue.cancel(row.job)

    def _on_clear_triggered(self) -> None:
        queue = self._service.queue
        for job in [job for job in queue.jobs if not job.state.is_open]:
            queue.remove(job)

    def _on_again_triggered(self) -> None:
        queue = self._service.queue
        for job in queue.held:
            queue.retry(job)

    def _on_wizard_ordered(self, order: QuantizeOrder) -> None:
        self._leave_wizard()
        self._service.queue.add(order)

    def _on_wizard_left(self) -> None:
        self._leave_wizard()

    def _leave_wizard(self) -> None:
        if self.wizard is not None:
            self.wizard.preparation.end()
        self._show_list()
        self.setFocus()

    def _on_removal_wanted(self, removable: tuple[Removable, ...]) -> None:
        self._service.remove_unfinished([each.path for each in removable], self._plan_again)

    def _on_room_wanted(self, disk: DiskNeed) -> None:
        if self.wizard is None or self.wizard.preparation.source is None:
            return
        context = self._context
        keep = self.wizard.preparation.source.paths
        dialog = RoomDialog(disk.folder, disk.short_bytes, keep, context.tasks, context.theme, self)
        dialog.trash_wanted.connect(self._on_trash_wanted)
        dialog.open()

    def _on_trash_wanted(self, models: Sequence[LibraryModel]) -> None:
        for model in models:
            self._service.trash.trash(model.path, self._plan_again)

    def _plan_again(self) -> None:
        if self.wizard is not None:
            self.wizard.preparation.plan()

    def _on_row_wished(self, row: JobRow, wish: Wish) -> None:
        queue, job = self._service.queue, row.job
        match wish:
            case Wish.CANCEL:
                queue.cancel(job)
            case Wish.REMOVE:
                queue.remove(job)
            case Wish.RETRY | Wish.REPLACE:
                queue.retry(job, overwrite=wish is Wish.REPLACE)
            case Wish.TRASH:
                self._service.trash.trash(job.order.source, row.hide_trash)
