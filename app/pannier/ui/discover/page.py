# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Discover page: the search at the left, the chosen repository at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.hub.address import RepoAddress
from pannier.hub.download.choice import make_job, repo_folder
from pannier.hub.download.jobs import JobSnapshot
from pannier.hub.repo_files import ModelFiles, RepoFile
from pannier.ui.account_dialog import AccountDialog
from pannier.ui.discover.file_row import FileState, Whereabouts
from pannier.ui.discover.model_page import ModelPage
from pannier.ui.discover.repo_reader import RepoReader
from pannier.ui.discover.search_pane import SearchPane
from pannier.ui.discover.searcher import Searcher
from pannier.ui.downloads.bridge import DownloadBridge
from pannier.ui.downloads.wording import short_state_text
from pannier.ui.fit.budget_bar import BudgetBar
from pannier.ui.fit.repo_facts import RepoFacts
from pannier.ui.pages import PageContext, RailPage
from pannier.ui.theme import MEDIUM, TINY
from pannier.ui.widgets.empty_state import EmptyState

# Narrower than this, the list and the repository take turns.
NARROW_WIDTH = 820
LIST_WIDTH = 350
# The page is painted before anything is asked for.
SEARCH_DELAY_MILLISECONDS = 60


class DiscoverPage(RailPage):
    """Search and model page side by side, or one of them where there is no room for both.

    Attributes:
        search: the left side.
    """

    def __init__(self, context: PageContext, bridge: DownloadBridge) -> None:
        super().__init__("discover", tr("&Discover"), context.place)
        self._context = context
        self._bridge = bridge
        self._model: ModelPage | None = None
        tasks = context.tasks
        self._searcher = Searcher(bridge.access, tasks, self)
        self._reader = RepoReader(bridge.access, tasks, self)
        self._facts = RepoFacts("discover.fit", bridge.access, tasks, self)
        self._split = QSplitter(self)
        self._left = QWidget(self._split)
        self.search = SearchPane(self._searcher, context.fit().budget, context.theme, self._left)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search.field)
        QTimer.singleShot(SEARCH_DELAY_MILLISECONDS, self.search, self.search.search)

    @property
    def model(self) -> ModelPage:
        """The right side, which is made when there is something to show on it."""
        if self._model is None:
            self._model = self._make_model()
        return self._model

    def look_at(self, address: RepoAddress) -> None:
        """Show a repository."""
        self._shows_model = True
        model = self.model
        self._right.setCurrentIndex(1)
        self._share_room()
        if self._left.isHidden():
            model.setFocus()
        self._reader.read(address)

    def show_fitting(self) -> None:
        """List what fits this computer as it is."""
        self._context.fit().budget.take_as_it_is()
        self._on_find_triggered()
        self.search.show_fitting()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both sides, or one."""
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Files may have come and gone meanwhile."""
        super().showEvent(event)
        self._reader.look_around()
        self._show_states()

    def _make_actions(self) -> None:
        find = self._act("find", tr("&Search"), "Ctrl+F", tr("Go to the search field"))
        find.triggered.connect(self._on_find_triggered)
        filters = self._act(
            "filters", tr("&Filters"), "Ctrl+Shift+F", tr("Show or hide the filters")
        )
        filters.triggered.connect(self.search.toggle_filters)
        again = self._act("again", tr("Ask a&gain"), "F5", tr("Ask the Hub once more"))
        again.triggered.connect(self._on_again_triggered)
        download = self._act(
            "download",
            tr("&Download the chosen file"),
            "Ctrl+D",
            tr("Fetch the file that is marked on the model page"),
        )
        download.triggered.connect(self._on_download_triggered)
        browser = self._act(
            "browser",
            tr("Open in the &browser"),
            "Ctrl+B",
            tr("Open the repository's page on the Hub"),
        )
        browser.triggered.connect(self._on_browser_triggered)
        back = self._act("back", tr("Bac&k to the list"), "Alt+Left", tr("Go to the list"))
        back.triggered.connect(self._on_back_wanted)
        account = self._act(
            "account",
            tr("&Account…"),
            "Ctrl+Shift+T",
            tr("Log in to the Hub with a token, or log out"),
        )
        account.triggered.connect(self._on_log_in_wanted)
        self.menu_groups += [[find, filters, again, back], [download, browser], [account]]
        self._account = QPushButton(tr("Account…"), self._left)
        self._account.setObjectName("discover.account")
        self._account.setAccessibleName(tr("Account on the Hub"))
        self._account.setToolTip(account.toolTip())
        self._account.setProperty("kind", "link")
        self._account.clicked.connect(account.trigger)

    def _act(self, name: str, text: str, keys: str, tip: str) -> QAction:
        return self.make_action(f"action.discover.{name}", text, keys, tip)

    def _lay_out(self) -> None:
        self._shows_model = False
        self._left.setMinimumWidth(260)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, TINY)
        column.setSpacing(TINY)
        column.addWidget(self.search, 1)
        foot = QHBoxLayout()
        # Below the names of the list.
        foot.setContentsMargins(MEDIUM, 0, 0, 0)
        foot.addWidget(self._account)
        foot.addStretch()
        column.addLayout(foot)
        self._right = QStackedWidget(self._split)
        self._nothing = EmptyState(self._context.theme, "lucide/compass", self._right)
        self._nothing.set_texts(
            tr("Choose a model"),
            tr(
                "Its files are shown with their sizes, and which of them this computer can run. "
                "You can also paste the address of a page on the Hub into the search field."
            ),
        )
        self._right.addWidget(self._nothing)
        split = self._split
        split.setObjectName("discover.split")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._left)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([self._context.keep_split(split, LIST_WIDTH), 2 * LIST_WIDTH])
        self._context.keep_choice(self.search.order)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _make_model(self) -> ModelPage:
        context = self._context
        service, theme = context.fit(), context.theme
        side = QWidget(self._right)
        bar = BudgetBar(service.budget, theme, side)
        bar.more_wanted.connect(self._on_bar_more_wanted)
        model = ModelPage(self._reader, service, theme, side)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(model, 1)
        self._right.addWidget(side)
        model.back_wanted.connect(self._on_back_wanted)
        model.log_in_wanted.connect(self._on_log_in_wanted)
        model.quantized_wanted.connect(self._on_quantized_wanted)
        files = model.files
        self._facts.read.connect(files.ranked.set_facts)
        files.download_wanted.connect(self._download)
        files.companions.projector_wanted.connect(self._download_alone)
        files.queue_wanted.connect(lambda: context.show_page("downloads"))
        files.quantize_wanted.connect(self._quantize)
        files.chat_wanted.connect(lambda path: context.load_model(str(path)))
        return model

    def _connect(self) -> None:
        self.search.repo_chosen.connect(self.look_at)
        self.search.log_in_wanted.connect(self._on_log_in_wanted)
        self._reader.changed.connect(self._show_states)
        self._reader.changed.connect(self._on_reader_changed)
        self._bridge.changed.connect(self._show_states)
        self._bridge.finished.connect(self._on_bridge_finished)

    def _share_room(self) -> None:
        """Both sides where they fit, else the one that is wanted."""
        is_narrow = self.width() < NARROW_WIDTH
        self._left.setVisible(not is_narrow or not self._shows_model)
        self._right.setVisible(not is_narrow or self._shows_model)
        if self._model is not None:
            self._model.set_back_shown(is_shown=is_narrow)

    def _show_states(self) -> None:
        """Show on the files of the repository what the queue says about them."""
        view = self._reader.view
        if view is None or not self.isVisible():
            return
        states = {
            file.path: FileState(Whereabouts.QUEUE, short_state_text(job))
            for job in self._bridge.unfinished
            if job.spec.repo == view.repo.id
            for file in job.spec.files
        }
        self.model.files.show_states(states)

    def _download(self, model: ModelFiles) -> None:
        self._queue_files([*model.files, *self.model.files.companions.chosen])

    def _download_alone(self, model: ModelFiles) -> None:
        self._queue_files(model.files)

    def _queue_files(self, files: Sequence[RepoFile]) -> None:
        view = self._reader.view
        if view is not None:
            folder = repo_folder(view.folder, view.repo.id)
            self._bridge.add(make_job(view.repo, files, endpoint=view.endpoint, folder=folder))

    def _quantize(self, model: ModelFiles) -> None:
        """Make smaller ones, after a download where it is needed."""
        from pannier.ui.quantize.sources import HubModel  # noqa: PLC0415 - on first use

        view = self._reader.view
        if view is None:
            return
        here = view.here.get(model.path)
        if here is not None:
            self._context.quantize(here)
            return
        folder = repo_folder(view.folder, view.repo.id)
        hub = HubModel.of(view.repo, model, endpoint=view.endpoint, folder=folder)
        self._context.quantize(hub)

    def _on_bridge_finished(self, job: JobSnapshot) -> None:
        view = self._reader.view
        if view is not None and job.spec.repo == view.repo.id:
            self._reader.look_around()

    def _on_reader_changed(self) -> None:
        """Read what the verdicts are made from."""
        view = self._reader.view
        if view is not None and not self._reader.is_remembered:
            self._facts.show(view.repo)

    def _on_browser_triggered(self) -> None:
        if self._model is not None:
            self._model.open_page()

    def _on_bar_more_wanted(self) -> None:
        view = self._reader.view
        self._context.examine("" if view is None else view.repo.id)

    def _on_find_triggered(self) -> None:
        self._shows_model = False
        self._share_room()
        self.search.field.begin()

    def _on_again_triggered(self) -> None:
        self._bridge.access.refresh()
        self.search.search()
        if self._reader.address is not None:
            self._reader.read(self._reader.address)

    def _on_download_triggered(self) -> None:
        row = self.model.files.column.current
        if row is not None:
            row.press()

    def _on_back_wanted(self) -> None:
        self._shows_model = False
        self._share_room()
        self.search.results.setFocus()

    def _on_quantized_wanted(self, repo: str) -> None:
        self._shows_model = False
        self._share_room()
        self.search.look_for_files_of(repo)

    def _on_log_in_wanted(self) -> None:
        context = self._context
        dialog = AccountDialog(self._bridge.access, context.tasks, context.notifier, self)
        dialog.account_changed.connect(self._on_again_triggered)
        dialog.open()
