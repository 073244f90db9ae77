# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Library page: the table of all local models, with everything that can be done with them."""

import functools
import os
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from pannier.core.language import number, tr
from pannier.core.library import CompanionKind, Folder, Library, LibraryModel, ScanProgress, totals
from pannier.core.sizes import file_size
from pannier.ui.dragged import dragged_files, folders_among
from pannier.ui.fit.budget_bar import BudgetBar
from pannier.ui.fit.verdict_chip import VerdictCells
from pannier.ui.jobs import Job
from pannier.ui.library.columns import model_columns, state_text
from pannier.ui.library.commands import LibraryCommands
from pannier.ui.library.details import DetailsPane
from pannier.ui.library.disk_jobs import DiskJobs
from pannier.ui.library.empty import EmptyLibrary
from pannier.ui.library.fits import LibraryFits
from pannier.ui.library.operations import ModelAction, Operations, model_actions
from pannier.ui.library.scanner import LibraryScanner
from pannier.ui.library.upstream import UpstreamWatch
from pannier.ui.library.view import LibraryView
from pannier.ui.notifications import Action
from pannier.ui.pages import PageContext, RailPage
from pannier.ui.tasks import Task
from pannier.ui.theme import LARGE, MEDIUM, SMALL, TINY, ThemedIcon
from pannier.ui.widgets.drop_overlay import DropOverlay
from pannier.ui.widgets.plain import beside_icon
from pannier.ui.widgets.progress_strip import ProgressStrip
from pannier.ui.widgets.records import Records
from pannier.ui.widgets.search_field import SearchField
from pannier.ui.widgets.table import Table

# A narrower page has no room for the details, and for words on its buttons.
NARROW_WIDTH = 620
# A page that is shown again looks at the folders when the last look is older than this.
STALE_SECONDS = 60.0
LOOK_MILLISECONDS = 10_000
STRIP_DELAY_MILLISECONDS = 400
# The page is painted before anything is read: both at once would take the sum of both.
READ_DELAY_MILLISECONDS = 60
# While somebody types, the table is painted before the totals are counted.
TOTALS_DELAY_MILLISECONDS = 30
ROOM = 10_000
VIEW = "library.view"
SCAN = "library.scan"


class LibraryPage(RailPage):
    """Search, table, details, and strips for what is at work.

    Attributes:
        scanner: knows the models.
        table: the table of models.
        search: what it is filtered by.
        details: the pane on the chosen model.
        commands: what can be done with the library as a whole.
        operations: what can be done with models.
    """

    def __init__(self, context: PageContext, library: Library | None = None) -> None:
        super().__init__("library", tr("&Library"), context.place)
        self._context = context
        theme, tasks, notifier = context.theme, context.tasks, context.notifier
        self._view = LibraryView.from_text(context.remembered.views.get(VIEW, ""))
        self._scanned_at = 0.0
        self._whole = totals(())
        self.scanner = LibraryScanner(library or Library(), tasks, notifier, self)
        self._scan_strip = ProgressStrip("library.scan", self)
        self._job_strip = ProgressStrip("library.job", self)
        jobs = DiskJobs(self._job_strip, tasks, notifier, context.jobs, self)
        self.commands = LibraryCommands(context, self.scanner, jobs, self)
        self.operations = Operations(context, self.scanner, jobs, self)
        service = context.fit()
        self._fits = LibraryFits(service, self)
        self._upstream = UpstreamWatch(tasks, self)
        self._bar = BudgetBar(service.budget, theme, self)
        self._items = Records(
            model_columns(self._fits, self._upstream),
            lambda model: model.key,
            self,
            is_faint=lambda model: bool(state_text(model)),
        )
        # What stands in them is their child from the start, so that it need not be styled twice.
        self._stack = QStackedWidget(self)
        self._split = QSplitter(self._stack)
        self.table = Table("library.table", tr("Models"), self._items, theme, self._split)
        self.table.set_cells("fit", VerdictCells(self._items, self._fits.shown, theme, self.table))
        self.table.set_placeholder(tr("No model matches."))
        self.search = SearchField("library.search", tr("Filter models"), theme, self)
        self._model_menu = QMenu(self)
        self._make_actions()
        self.details = DetailsPane(
            tasks, theme, lambda: self.scanner.models, self._chat, self._model_menu, self._split
        )
        self._lay_out()
        self._overlay = DropOverlay(theme, self)
        self._look = QTimer(self, interval=LOOK_MILLISECONDS)
        self._looking: Task | None = None
        self._refresh_soon = QTimer(self, singleShot=True, interval=READ_DELAY_MILLISECONDS)
        self._strip_soon = QTimer(self, singleShot=True, interval=STRIP_DELAY_MILLISECONDS)
        self._totals_soon = QTimer(self, singleShot=True, interval=TOTALS_DELAY_MILLISECONDS)
        self._connect()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.table)
        context.keep_layout(self.table)
        self._apply_view()
        self._show_models()
        self._on_table_picked()
        QTimer.singleShot(READ_DELAY_MILLISECONDS, self, self.scanner.start)

    def look_again(self) -> None:
        """Look at the folders: a download has arrived."""
        self.scanner.rescan()

    def model_used(self) -> None:
        """Show when models were used last."""
        if self._scanned_at:
            self.scanner.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the folders again when that was long ago, and whether drives come and go."""
        super().showEvent(event)
        self._look.start()
        if self._scanned_at and time.monotonic() - self._scanned_at > STALE_SECONDS:
            self.scanner.rescan()
        elif self._scanned_at:
            self._refresh_soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is looking."""
        super().hideEvent(event)
        self._look.stop()
        self.details.save_notes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room, and leave the details out where there is none for them."""
        super().resizeEvent(event)
        self._overlay.setGeometry(self.rect())
        self._show_details()
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        style = beside if self.width() >= NARROW_WIDTH else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._worded:
            button.setToolButtonStyle(style)
        # The splitter scales these to the room that it has or gets.
        part = round(ROOM * self._view.details_share)
        self._split.setSizes([ROOM - part, part])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what a drop would do; what is no model is left to the window."""
        event.ignore()
        if dragged_models(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.show_texts(
                tr("Drop to add to the library"),
                tr("Files and folders stay where they are."),
            )

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self._overlay.hide()
        paths = dragged_models(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.commands.add(paths)

    def _make_actions(self) -> None:
        make = self.make_action
        commands = self.commands
        self._add_folder = make(
            "action.library.addFolder",
            tr("&Add folder…"),
            "Ctrl+Shift+A",
            tr("Show the models of another folder; they stay where they are"),
        )
        self._add_folder.triggered.connect(commands.add_folder)
        self._add_files = make(
            "action.library.addFiles",
            tr("Add f&iles…"),
            "Ctrl+Shift+I",
            tr("Show single model files; they stay where they are"),
        )
        self._add_files.triggered.connect(commands.add_files)
        self._folders = make(
            "action.library.folders",
            tr("F&olders…"),
            "Ctrl+Shift+D",
            tr("Add, remove, show and hide folders and other programs' models"),
        )
        self._folders.triggered.connect(commands.show_folders)
        self._rescan = make(
            "action.library.rescan", tr("Look a&gain"), "F5", tr("Read all folders again")
        )
        self._rescan.triggered.connect(self.scanner.rescan)
        leftovers = make(
            "action.library.leftovers",
            tr("Remove &leftovers…"),
            "Ctrl+Shift+X",
            tr("Show what interrupted downloads and moves left behind, to delete it"),
        )
        leftovers.triggered.connect(commands.find_leftovers)
        find = make("action.library.find", tr("&Find"), "Ctrl+F", tr("Filter the models"))
        find.triggered.connect(self.search.begin)
        self._make_model_actions()
        self.menu_groups += [
            [find, *self._make_view_actions(), self.table.columns_menu.menuAction()],
            [self._add_folder, self._add_files, self._folders],
            [self._rescan, leftovers],
        ]

    def _make_model_actions(self) -> None:
        self._model_actions: list[tuple[QAction, ModelAction]] = []
        for group in model_actions(self.operations):
            made = [self._make_model_action(action) for action in group]
            self.menu_groups.append(made)
            self._model_menu.addActions(made)
            self._model_menu.addSeparator()
        self._chat = self._model_actions[0][0]
        notes = self.make_action(
            "action.library.notes",
            tr("&Notes"),
            "Ctrl+Shift+N",
            tr("Write notes on this model"),
        )
        notes.triggered.connect(self._on_notes_triggered)
        self.menu_groups[-1].append(notes)
        self._model_menu.setToolTipsVisible(True)

    def _make_model_action(self, action: ModelAction) -> QAction:
        made = self.make_action(
            f"action.library.{action.name}", action.text, action.shortcut, action.tip
        )
        made.setData(made.toolTip())
        if action.is_for_table:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(made)
        made.triggered.connect(lambda: action.run(self.table.selected))
        self._model_actions.append((made, action))
        return made

    def _make_view_actions(self) -> list[QAction]:
        """Switches of the view."""
        self._grouped = self.make_action(
            "action.library.group",
            tr("Group by &base model"),
            "Ctrl+B",
            tr("Put all versions of a model together"),
        )
        self._companions = self.make_action(
            "action.library.companions",
            tr("List &companion files"),
            "Ctrl+Shift+P",
            tr("Show projectors, adapters and importance matrices as well"),
        )
        self._details_shown = self.make_action(
            "action.library.details",
            tr("&Details"),
            "Ctrl+D",
            tr("Show everything on the chosen model"),
        )
        switches = [self._grouped, self._companions, self._details_shown]
        view = self._view
        states = (view.is_grouped, view.has_companions, view.has_details)
        for switch, state in zip(switches, states, strict=True):
            switch.setCheckable(True)
            switch.setChecked(state)
            switch.toggled.connect(self._on_view_toggled)
        return switches

    def _lay_out(self) -> None:
        self._split.setObjectName("library.split")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        self._split.addWidget(self.details)
        self._split.setHandleWidth(1)
        actions = [self._add_folder, self._folders]
        self._empty = EmptyLibrary(self._context.theme, actions, self._stack)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(self._head())
        column.addWidget(self._stack, 1)
        strips = QVBoxLayout()
        strips.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        for strip in (self._scan_strip, self._job_strip):
            strips.addWidget(strip)
        column.addLayout(strips)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        head.setSpacing(SMALL)
        self.search.set_list(self.table)
        head.addWidget(self.search, 1)
        self._worded = [
            self._icon_button("addFolder", "folder-plus", self._add_folder),
            self._icon_button("folders", "folder-open", self._folders),
        ]
        for button in self._worded:
            button.setProperty("kind", "field")
            button.setText(beside_icon(button.accessibleName()))
            head.addWidget(button)
        head.addWidget(self._icon_button("rescan", "refresh-cw", self._rescan))
        head.addWidget(self._icon_button("showDetails", "panel-right", self._details_shown))
        return head

    def _icon_button(self, name: str, icon: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"library.{name}")
        button.setProperty("kind", "icon")
        button.setAccessibleName(action.text().replace("&", ""))
        button.setToolTip(action.toolTip())
        button.setCheckable(action.isCheckable())
        button.setChecked(action.isChecked())
        button.clicked.connect(action.trigger)
        action.toggled.connect(button.setChecked)
        ThemedIcon(button, self._context.theme, icon, "text")
        return button

    def _foot(self) -> QHBoxLayout:
        self._totals = QLabel(self)
        self._totals.setObjectName("library.totals")
        self._totals.setProperty("text_role", "small")
        self._problems = QPushButton(self)
        self._problems.setObjectName("library.showProblems")
        self._problems.setAccessibleName(tr("What could not be read"))
        self._problems.setProperty("kind", "link")
        self._problems.clicked.connect(self.commands.show_problems)
        self._problems.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(LARGE, TINY, MEDIUM, TINY)
        foot.addWidget(self._totals)
        foot.addStretch()
        foot.addWidget(self._problems)
        return foot

    def _connect(self) -> None:
        scanner = self.scanner
        self._fits.changed.connect(self._items.follow)
        self._upstream.changed.connect(self._on_upstream_changed)
        self.details.repo_wanted.connect(self._context.show_repo)
        self._bar.more_wanted.connect(self._on_bar_more_wanted)
        scanner.models_changed.connect(self._show_models)
        scanner.scan_started.connect(self._on_scanner_scan_started)
        scanner.scan_progressed.connect(self._on_scanner_scan_progressed)
        scanner.scan_ended.connect(self._on_scanner_scan_ended)
        self._scan_strip.cancelled.connect(scanner.cancel)
        self.search.searched.connect(self._on_search_searched)
        self.table.picked.connect(self._on_table_picked)
        self.table.opened.connect(self._chat.trigger)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_table_menu_requested)
        self._split.splitterMoved.connect(self._on_split_moved)
        self._look.timeout.connect(self._on_look_timeout)
        self._refresh_soon.timeout.connect(scanner.refresh)
        self._strip_soon.timeout.connect(self._on_strip_soon_timeout)
        self._totals_soon.timeout.connect(self._show_totals)
        library = scanner.library
        self.details.notes_changed.connect(
            lambda model, notes: scanner.note(lambda: library.set_notes(model, notes))
        )
        self.details.paired.connect(
            lambda model, kind, chosen: scanner.note(lambda: library.pair(model, kind, chosen))
        )
        self.details.paired_automatically.connect(
            lambda model, kind: scanner.note(lambda: library.pair_automatically(model, kind))
        )

    def _on_bar_more_wanted(self) -> None:
        """Show the whole budget, with the model that is looked at."""
        current = self.table.current
        self._context.examine("" if current is None else str(current.path))

    def _show_models(self) -> None:
        kinds = set() if self._view.has_companions else {kind.value for kind in CompanionKind}
        models = [model for model in self.scanner.models if model.kind not in kinds]
        self._items.set_records(models)
        self._fits.want(models)
        self._whole = totals(models)
        self._show_totals()
        self._show_state()

    def _show_state(self) -> None:
        """Choose between the table and the empty state."""
        empty = not self.scanner.models
        self._stack.setCurrentWidget(self._empty if empty else self._split)
        self.search.setEnabled(not empty)
        self._empty.show_folders(self.scanner.scan.folders, scanning=not self._scanned_at)

    def _show_totals(self) -> None:
        shown, count, whole = self._items.shown, self._items.count, self._whole
        if len(shown) < count:
            part = totals(shown)
            text = tr("{part} of %Ln model(s), {size}", "", whole.models).format(
                part=number(part.models), size=file_size(part.disk_bytes)
            )
        else:
            text = tr("%Ln model(s), {size} on disk", "", whole.models).format(
                size=file_size(whole.disk_bytes)
            )
        if whole.away_bytes:
            away = file_size(whole.away_bytes)
            text = tr("{text}, {size} on drives that are away").format(text=text, size=away)
        self._totals.setText(text if count else "")
        self._totals.setToolTip(
            "\n".join(f"{origin.title}: {file_size(size)}" for origin, size in whole.by_origin)
        )

    def _on_search_searched(self, text: str) -> None:
        self._items.set_filter(text)
        self._totals_soon.start()

    def _on_table_picked(self) -> None:
        models = self.table.selected
        self.details.show_models(models)
        self._show_newer(models)
        for made, action in self._model_actions:
            obstacle = action.obstacle(models)
            made.setEnabled(not obstacle)
            made.setToolTip(obstacle or made.data())

    def _on_table_menu_requested(self, place: QPoint) -> None:
        if self.table.selected:
            self._model_menu.popup(self.table.viewport().mapToGlobal(place))

    def _on_notes_triggered(self) -> None:
        self._details_shown.setChecked(True)
        self.details.edit_notes()

    def _on_scanner_scan_started(self) -> None:
        # A look that is over in a moment needs no strip.
        self._strip_soon.start()

    def _on_strip_soon_timeout(self) -> None:
        self._scan_strip.begin(tr("Looking for models"))
        self._context.jobs.put(self._scan_job(None))

    def _on_scanner_scan_progressed(self, progress: ScanProgress) -> None:
        self._scan_strip.show_count(progress.files_read, progress.files_found)
        if self._context.jobs.find(SCAN) is not None:
            share = progress.files_read / max(1, progress.files_found)
            self._context.jobs.put(self._scan_job(share))

    def _scan_job(self, share: float | None) -> Job:
        show = functools.partial(self._context.show_page, "library")
        title = tr("Looking for models")
        return Job(SCAN, title, share=share, cancel=self.scanner.cancel, show=show)

    def _on_scanner_scan_ended(self) -> None:
        self._scanned_at = time.monotonic()
        self._strip_soon.stop()
        self._scan_strip.end()
        self._context.jobs.drop(SCAN)
        count = len(self.scanner.scan.problems)
        self._problems.setText(tr("%Ln could not be read…", "files", count))
        self._problems.setAccessibleName(self._problems.text())
        self._problems.setVisible(count > 0)
        self._show_state()
        self._upstream.look(self.scanner.models)

    def _show_newer(self, models: Sequence[LibraryModel]) -> None:
        self.details.show_newer(self._upstream.newer_repo(models[0]) if len(models) == 1 else "")

    def _on_upstream_changed(self) -> None:
        """Mark what is newer on the Hub, and tell of it."""
        self._items.follow()
        self._show_newer(self.table.selected)
        newer = [model for model in self.scanner.models if self._upstream.newer_repo(model)]
        if newer:
            first = newer[0]
            text = (
                tr("There is a newer file of {name} on the Hub.").format(name=first.name)
                if len(newer) == 1
                else tr("Newer files of %Ln model(s) are on the Hub.", "", len(newer))
            )
            show = Action(tr("Show in the library"), lambda: self._show_model(first))
            self._context.notifier.info(text, action=show)

    def _show_model(self, model: LibraryModel) -> None:
        self._context.show_page("library")
        self.table.select(model.key)

    def _on_look_timeout(self) -> None:
        """See whether a drive has come or gone: nothing tells of that."""
        # A network that does not answer keeps one look waiting, not one after the other.
        if self._looking is None:
            folders = self.scanner.scan.folders
            tasks = self._context.tasks
            self._looking = tasks.start(lambda: _have_changed(folders), self._on_looked)
            self._looking.finished.connect(self._on_looking_finished)

    def _on_looked(self, changed: object) -> None:
        if changed:
            self.scanner.rescan()

    def _on_looking_finished(self) -> None:
        self._looking = None

    def _on_view_toggled(self) -> None:
        view = self._view
        view.is_grouped = self._grouped.isChecked()
        view.has_companions = self._companions.isChecked()
        view.has_details = self._details_shown.isChecked()
        self._apply_view()
        self._show_models()
        self._keep_view()

    def _apply_view(self) -> None:
        grouped = self._view.is_grouped
        if grouped != self._items.is_grouped:
            label = (lambda model: model.base_model) if grouped else None
            self._items.set_group(label, title=_shortest_name)
        self._show_details()

    def _show_details(self) -> None:
        self.details.setVisible(self._view.has_details and self.width() >= NARROW_WIDTH)

    def _on_split_moved(self) -> None:
        sizes = self._split.sizes()
        if sum(sizes) and self._view.has_details:
            self._view.details_share = sizes[1] / sum(sizes)
            self._keep_view()

    def _keep_view(self) -> None:
        self._context.remembered.views[VIEW] = self._view.to_text()
        self._context.save_soon()


def _shortest_name(models: Sequence[LibraryModel]) -> str:
    """What to call all versions of a model: the base model's name is only fit for comparing."""
    return min((model.name for model in models), key=len)


def dragged_models(data: QMimeData) -> list[Path]:
    """The models and folders that are being dragged; none when there is anything else."""
    paths = dragged_files(data)
    others = [path for path in paths if path.suffix.lower() != ".gguf"]
    return [] if set(others) - folders_among(others) else paths


def _have_changed(folders: tuple[Folder, ...]) -> bool:
    """Background job: whether a folder has gone or come back."""
    # Path.exists raises where looking is forbidden.
    return any(os.path.exists(folder.path) != folder.available for folder in folders)  # noqa: PTH110
