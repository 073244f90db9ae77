# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Discover page: the search at the left, the chosen repository at the right."""

from collections.abc import Sequence

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


class DiscoverPage(RailPage):
    """Search and model page side by side, or one of them where there is no room for both.

    Attributes:
        search: the left side.
        model: the right side.
    """

    def __init__(self, context: PageContext, bridge: DownloadBridge) -> None:
        super().__init__("discover", tr("&Discover"), context.window)
        self._context = context
        self._bridge = bridge
        theme, tasks = context.theme, context.tasks
        self._searcher = Searcher(bridge.access, tasks, self)
        self._reader = RepoReader(bridge.access, tasks, self)
        service = context.fit()
        self._facts = RepoFacts("discover.fit", bridge.access, tasks, self)
        self.search = SearchPane(self._searcher, service.budget, theme, self)
        self.model = ModelPage(self._reader, service, theme, self)
        self._bar = BudgetBar(service.budget, theme, self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search.field)
        self.search.search()

    def look_at(self, address: RepoAddress) -> None:
        """Show a repository."""
        self._shows_model = True
        self._right.setCurrentIndex(1)
        self._share_room()
        if self._left.isHidden():
            self.model.setFocus()
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
        browser.triggered.connect(self.model.open_page)
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
        self._account = QPushButton(tr("Account…"), self)
        self._account.setObjectName("discover.account")
        self._account.setAccessibleName(tr("Account on the Hub"))
        self._account.setToolTip(account.toolTip())
        self._account.setProperty("kind", "link")
        self._account.clicked.connect(account.trigger)

    def _act(self, name: str, text: str, keys: str, tip: str) -> QAction:
        return self.make_action(f"action.discover.{name}", text, keys, tip)

    def _lay_out(self) -> None:
        self._shows_model = False
        self._left = QWidget(self)
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
        self._nothing = EmptyState(self._context.theme, "lucide/compass", self)
        self._nothing.set_texts(
            tr("Choose a model"),
            tr(
                "Its files are shown with their sizes, and which of them this computer can run. "
                "You can also paste the address of a page on the Hub into the search field."
            ),
        )
        self._right = QStackedWidget(self)
        self._right.addWidget(self._nothing)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.model, 1)
        self._right.addWidget(side)
        split = QSplitter(self)
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

    def _connect(self) -> None:
        bridge, files = self._bridge, self.model.files
        self.search.repo_chosen.connect(self.look_at)
        self.search.log_in_wanted.connect(self._on_log_in_wanted)
        self.model.back_wanted.connect(self._on_back_wanted)
        self.model.log_in_wanted.connect(self._on_log_in_wanted)
        self.model.quantized_wanted.connect(self._on_quantized_wanted)
        self._reader.changed.connect(self._show_states)
        self._reader.changed.connect(self._on_reader_changed)
        self._facts.read.connect(files.ranked.set_facts)
        self._bar.more_wanted.connect(self._on_bar_more_wanted)
        files.download_wanted.connect(self._download)
        files.companions.projector_wanted.connect(self._download_alone)
        files.queue_wanted.connect(lambda: self._context.show_page("downloads"))
        files.quantize_wanted.connect(self._quantize)
        files.chat_wanted.connect(lambda path: self._context.load_model(str(path)))
        bridge.changed.connect(self._show_states)
        bridge.finished.connect(self._on_bridge_finished)

    def _share_room(self) -> None:
        """Both sides where they fit, else the one that is wanted."""
        is_narrow = self.width() < NARROW_WIDTH
        self._left.setVisible(not is_narrow or not self._shows_model)
        self._right.setVisible(not is_narrow or self._shows_model)
        self.model.set_back_shown(is_shown=is_narrow)

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
