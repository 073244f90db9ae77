# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The pane beside the table: everything on the chosen model."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.library import LibraryModel, totals
from pannier.core.library.names import shown
from pannier.core.sizes import file_size
from pannier.ui.library.columns import state_text
from pannier.ui.library.companions import CompanionsTab
from pannier.ui.library.header_details import HeaderDetails, read_details
from pannier.ui.library.header_tabs import MetadataTab, TemplateTab, TensorsTab
from pannier.ui.library.overview import overview
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import LARGE, MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.fact_sheet import FactSheet
from pannier.ui.widgets.when_shown import WhenShown

# While somebody walks through the table, headers are not read.
READ_DELAY_MILLISECONDS = 90
NOTES_DELAY_MILLISECONDS = 800
NOTES_LINES = 3

_HeaderPart = WhenShown[MetadataTab] | WhenShown[TensorsTab] | WhenShown[TemplateTab]


class DetailsPane(QWidget):
    """Shows one model, or how many are chosen.

    Signals:
        notes_changed: a model and its new notes.
        repo_wanted: the repository that has a newer file of the model.
        paired: a model, a `CompanionKind`, and the entries to pair it with.
        paired_automatically: a model, and a `CompanionKind` to be paired by itself again.
    """

    notes_changed = Signal(object, str)
    repo_wanted = Signal(str)
    paired = Signal(object, object, object)
    paired_automatically = Signal(object, object)

    def __init__(
        self,
        tasks: TaskRunner,
        theme: Theme,
        models: Callable[[], Sequence[LibraryModel]],
        chat: QAction,
        menu: QMenu,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._theme = theme
        self._model: LibraryModel | None = None
        self._read_of: LibraryModel | None = None
        self._details: HeaderDetails | None = None
        self.setObjectName("library.details")
        self._models = models
        self._stack = QStackedWidget(self)
        self._nothing = QLabel(self._stack)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("text_role", "reading")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        # The first look at the page does without what a model is shown in.
        self._page = WhenShown(lambda place: self._make_page(chat, menu, place), self._stack)
        self._newer_repo = ""
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._read_soon = QTimer(self, singleShot=True, interval=READ_DELAY_MILLISECONDS)
        self._read_soon.timeout.connect(self._on_read_soon_timeout)
        self._notes_soon = QTimer(self, singleShot=True, interval=NOTES_DELAY_MILLISECONDS)
        self._notes_soon.timeout.connect(self.save_notes)
        self.show_models([])

    @property
    def metadata(self) -> MetadataTab:
        """All metadata of the model."""
        self._page.make()
        return self._metadata.content

    @property
    def tensors(self) -> TensorsTab:
        """All its tensors."""
        self._page.make()
        return self._tensors.content

    @property
    def template(self) -> TemplateTab:
        """Its chat template."""
        self._page.make()
        return self._template.content

    def sizeHint(self) -> QSize:
        """Room for two columns of facts."""
        return QSize(400, 300)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the names of its parts."""
        return QSize(self._tabs.tabBar().sizeHint().width() if self._page.is_made else 200, 200)

    def show_models(self, models: Sequence[LibraryModel]) -> None:
        """Show the one model, or how many there are."""
        model = models[0] if len(models) == 1 else None
        if model == self._model and model is not None:
            return
        self.save_notes()
        is_other = self._model is None or model is None or model.key != self._model.key
        is_read = model is not None and self._read_of is not None and _is_same(model, self._read_of)
        self._model = model
        if model is None:
            self._show_count(models)
            self._show_details(None)
            self._read_of = None
            return
        self._page.make()
        self._title.setText(model.name)
        self._title.setToolTip(model.name)
        self._state.setText(state_text(model))
        self._state.setVisible(bool(self._state.text()))
        self._stack.setCurrentIndex(1)
        if self._companions.is_made:
            self._companions.content.show_model(model)
        if is_other or not self.notes.hasFocus():
            # Somebody may be writing on while the notes of before come back from the disk.
            self.notes.setPlainText(model.notes)
        if is_read:
            self._facts.show_facts(overview(model, self._details))
        else:
            self._show_details(None)
            self._facts.show_facts(overview(model, None))
            self._read_of = None
            self._read_soon.start()

    def show_newer(self, repo: str) -> None:
        """Say that a repository has a newer file of the model; empty when none has."""
        self._newer_repo = repo
        if self._page.is_made:
            self._show_newer()

    def save_notes(self) -> None:
        """Hand on what was written and not yet saved."""
        model = self._model
        if model is not None and self._notes_soon.isActive():
            self._notes_soon.stop()
            self.notes_changed.emit(model, self.notes.toPlainText())

    def edit_notes(self) -> None:
        """Go to the notes."""
        self._page.make()
        self._tabs.setCurrentIndex(0)
        self.notes.setFocus()

    def _show_newer(self) -> None:
        repo = self._newer_repo
        self._newer.setVisible(bool(repo))
        self._newer.setToolTip(tr("Show {repo} in Discover").format(repo=shown(repo)))

    def _make_page(self, chat: QAction, menu: QMenu, parent: QWidget) -> QWidget:
        page = QWidget(parent)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head(chat, menu, page))
        column.addWidget(self._tab_widget(page), 1)
        self._show_newer()
        return page

    def _head(self, chat: QAction, menu: QMenu, parent: QWidget) -> QVBoxLayout:
        self._title = ElidedLabel("", parent)
        self._title.setProperty("text_role", "title")
        self._title.setObjectName("library.detailsTitle")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state = QLabel(parent)
        self._state.setProperty("text_role", "trouble")
        self._state.setWordWrap(True)
        self._newer = QPushButton(tr("A newer file is on the Hub"), parent)
        self._newer.setObjectName("library.newer")
        self._newer.setAccessibleName(self._newer.text())
        self._newer.setProperty("kind", "link")
        self._newer.clicked.connect(lambda: self.repo_wanted.emit(self._newer_repo))
        self._chat = QPushButton(tr("Chat"), parent)
        self._chat.setObjectName("library.chatButton")
        self._chat.setProperty("kind", "primary")
        self._chat.setAccessibleName(tr("Chat with this model"))
        self._chat.clicked.connect(chat.trigger)
        chat.changed.connect(lambda: self._follow(chat))
        self._follow(chat)
        more = QToolButton(parent)
        more.setObjectName("library.more")
        more.setProperty("kind", "icon")
        more.setAccessibleName(tr("What can be done with this model"))
        more.setToolTip(more.accessibleName())
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        ThemedIcon(more, self._theme, "ellipsis", "text")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._title, 1)
        row.addWidget(self._chat)
        row.addWidget(more)
        head = QVBoxLayout()
        head.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        head.setSpacing(TINY)
        head.addLayout(row)
        head.addWidget(self._state)
        head.addWidget(self._newer, alignment=Qt.AlignmentFlag.AlignLeft)
        return head

    def _follow(self, chat: QAction) -> None:
        self._chat.setEnabled(chat.isEnabled())
        self._chat.setToolTip(chat.toolTip())

    def _tab_widget(self, parent: QWidget) -> QTabWidget:
        self._tabs = tabs = QTabWidget(parent)
        tabs.setObjectName("library.tabs")
        tabs.tabBar().setObjectName("library.tabBar")
        tabs.tabBar().setAccessibleName(tr("Parts of the details"))
        tabs.setDocumentMode(True)
        tabs.setUsesScrollButtons(False)
        self._metadata = WhenShown(self._make_metadata, tabs)
        self._tensors = WhenShown(self._make_tensors, tabs)
        self._template = WhenShown(self._make_template, tabs)
        self._companions = WhenShown(self._make_companions, tabs)
        tabs.addTab(self._overview_tab(), tr("Overview"))
        tabs.addTab(self._metadata, tr("Metadata"))
        tabs.addTab(self._tensors, tr("Tensors"))
        tabs.addTab(self._template, tr("Template"))
        tabs.addTab(self._companions, tr("Companions"))
        return tabs

    def _make_metadata(self, parent: QWidget) -> MetadataTab:
        tab = MetadataTab(self._theme, parent)
        tab.show_details(self._details)
        return tab

    def _make_tensors(self, parent: QWidget) -> TensorsTab:
        tab = TensorsTab(self._theme, parent)
        tab.show_details(self._details)
        return tab

    def _make_template(self, parent: QWidget) -> TemplateTab:
        tab = TemplateTab(self._tasks, self._theme, parent)
        tab.show_details(self._details)
        return tab

    def _make_companions(self, parent: QWidget) -> CompanionsTab:
        tab = CompanionsTab(self._models, self._theme, parent)
        tab.chosen.connect(self.paired)
        tab.automatic_chosen.connect(self.paired_automatically)
        tab.show_model(self._model)
        return tab

    def _overview_tab(self) -> QWidget:
        tab = QWidget(self._tabs)
        self._trouble = QLabel(tab)
        self._trouble.setObjectName("library.trouble")
        self._trouble.setProperty("text_role", "trouble")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._facts = FactSheet("library.facts", tr("Facts on this model"), self._theme, tab)
        self.notes = QPlainTextEdit(tab)
        self.notes.setObjectName("library.notes")
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setPlaceholderText(tr("Notes on this model"))
        self.notes.setProperty("part", "form")
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.notes.fontMetrics().lineSpacing() * NOTES_LINES + 22)
        self.notes.textChanged.connect(self._on_notes_text_changed)
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addWidget(self._trouble)
        layout.addWidget(self._facts, 1)
        layout.addWidget(self.notes)
        return tab

    def _show_count(self, models: Sequence[LibraryModel]) -> None:
        if models:
            size = file_size(totals(models).disk_bytes)
            text = tr("%Ln model(s) are selected: {size}.", "", len(models)).format(size=size)
        else:
            text = tr("Choose a model to see what is in it.")
        self._nothing.setText(text)
        self._stack.setCurrentIndex(0)

    def _on_notes_text_changed(self) -> None:
        if self._model is not None and self.notes.toPlainText() != self._model.notes:
            self._notes_soon.start()

    def _on_read_soon_timeout(self) -> None:
        model = self._model
        if model is None or not model.available:
            return
        task = self._tasks.start(
            lambda: read_details(model), lambda details: self._on_read(model, details)
        )
        task.failed.connect(lambda error: self._on_read_failed(model, error))

    def _on_read(self, model: LibraryModel, details: HeaderDetails) -> None:
        if self._model is not None and _is_same(model, self._model):
            self._read_of = model
            self._show_details(details)
            self._facts.show_facts(overview(self._model, details))

    def _on_read_failed(self, model: LibraryModel, error: UserError) -> None:
        if model is self._model:
            self._trouble.setText(str(error))
            self._trouble.show()

    def _show_details(self, details: HeaderDetails | None) -> None:
        self._details = details
        if not self._page.is_made:
            return
        self._trouble.hide()
        parts: tuple[_HeaderPart, ...] = (self._metadata, self._tensors, self._template)
        for part in parts:
            if part.is_made:
                part.content.show_details(details)


def _is_same(model: LibraryModel, other: LibraryModel) -> bool:
    """Whether the files are the same, unchanged."""
    return (model.path, model.modified, model.size_bytes) == (
        other.path,
        other.modified,
        other.size_bytes,
    )
