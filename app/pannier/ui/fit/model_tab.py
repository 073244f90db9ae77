# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Examines a model: any GGUF file, one of the library, or the files of a repository."""

import functools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.library import Library, LibraryModel
from pannier.core.memory import LoadOptions
from pannier.core.paths import bundled_model
from pannier.ui.fit.compared import Compared
from pannier.ui.fit.examiner import Examined, Examiner
from pannier.ui.fit.ladder import Ladder
from pannier.ui.fit.ranked_files import RankedFiles
from pannier.ui.fit.service import FitService, chosen_options
from pannier.ui.pages import PageContext
from pannier.ui.theme import SMALL, TINY, ThemedIcon
from pannier.ui.widgets.empty_state import EmptyState
from pannier.ui.widgets.plain import beside_icon
from pannier.ui.widgets.progress_bar import ProgressBar
from pannier.ui.widgets.search_field import SearchField
from pannier.ui.widgets.trouble_box import TroubleBox
from pannier.ui.widgets.when_shown import WhenShown

SLOT = "fit"
LIBRARY_MILLISECONDS = 150
_MAX_MENU = 30


class ModelTab(QWidget):
    """A field that says what to examine, the ladder, and the chosen file.

    Attributes:
        target: the field.
        ranked: the files and how they fit.
    """

    def __init__(self, context: PageContext, service: FitService, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._service = service
        self._examined: Examined | None = None
        self._groups: dict[str, list[LibraryModel]] = {}
        self.examiner = Examiner(lambda: context.downloads().access, context.tasks, self)
        self.ranked = RankedFiles(SLOT, service.budget, service.planner, self)
        self._stack = QStackedWidget(self)
        self._compared = WhenShown(self._make_compared, self._stack)
        self.target = SearchField(
            "fit.target",
            tr("Repository, its address, or the path of a file"),
            context.theme,
            self,
        )
        self._trouble = TroubleBox("fit.trouble", context.theme, self)
        self._library_soon = QTimer(self, singleShot=True, interval=LIBRARY_MILLISECONDS)
        self._library_soon.timeout.connect(self._on_library_soon_timeout)
        self._make_head()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.target)

    @property
    def ladder(self) -> Ladder:
        """The list of the files."""
        return self._compared.content.ladder

    def examine(self, text: str) -> None:
        """Examine what a text names: a file on this computer, or a repository."""
        text = text.strip()
        if text:
            self.target.setText(text)
            self.examiner.examine(text)

    def examine_models(self, title: str, models: Sequence[LibraryModel]) -> None:
        """Examine versions of a model in the library."""
        self.target.setText("")
        self.examiner.examine_models(title, models)

    def show_examined(self, examined: Examined) -> None:
        """Show files; what is in their headers comes later."""
        self._examined = examined
        self.ranked.forget_facts()
        compared = self._compared.content
        compared.ladder.show_files(examined.files)
        compared.show_texts(examined.title, examined.detail)
        self._stack.setCurrentIndex(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Look what is in the library by now, once the page has been painted."""
        super().showEvent(event)
        self._library_soon.start()

    def load(self) -> None:
        """Load the chosen file with the options that it fits with."""
        self._with_chosen(self._context.load_with)

    def choose_file(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(
            self,
            tr("Choose a model"),
            str(Path.home()),
            tr("GGUF models (*.gguf);;All files (*)"),
        )
        dialog.setObjectName("fit.chooseFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.examine)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make_head(self) -> None:
        self._busy = ProgressBar(self, textVisible=False)
        self._busy.setObjectName("fit.busy")
        self._busy.setAccessibleName(tr("Reading headers"))
        self._busy.setProperty("part", "line")
        self._busy.setRange(0, 0)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._busy.hide()
        self._library = QToolButton(self)
        self._library.setObjectName("fit.library")
        self._library.setProperty("kind", "field")
        self._library.setText(beside_icon(tr("Library")))
        self._library.setAccessibleName(tr("Choose a model of the library"))
        self._library.setToolTip(self._library.accessibleName())
        self._library.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._library.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        ThemedIcon(self._library, self._context.theme, "library-big", "text")
        menu = QMenu(self._library)
        menu.aboutToShow.connect(self._on_library_menu_about_to_show)
        self._library.setMenu(menu)
        self._file = QPushButton(tr("File…"), self)
        self._file.setObjectName("fit.file")
        self._file.setAccessibleName(tr("Choose a model file"))
        self._file.clicked.connect(self.choose_file)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self.target, 1)
        line.addWidget(self._library)
        line.addWidget(self._file)
        self._nothing = EmptyState(self._context.theme, "lucide/gauge", self._stack)
        self._nothing.setObjectName("fit.nothing")
        self._nothing.set_texts(
            tr("What fits?"),
            tr(
                "Name a repository on the Hub, or choose a model of yours. Every file of it is "
                "measured against your budget above, and llama.cpp itself confirms the numbers."
            ),
        )
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._compared)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SMALL, 0, 0)
        layout.setSpacing(TINY)
        layout.addLayout(line)
        layout.addWidget(self._busy)
        layout.addWidget(self._trouble)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        examiner = self.examiner
        examiner.begun.connect(self._on_examiner_begun)
        examiner.examined.connect(self.show_examined)
        examiner.facts_read.connect(self.ranked.set_facts)
        examiner.failed.connect(self._show_error)
        examiner.ended.connect(self._busy.hide)
        self.target.returnPressed.connect(lambda: self.examine(self.target.text()))

    def _make_compared(self, parent: QWidget) -> Compared:
        compared = Compared(self.ranked, self._service.budget, self._context, parent)
        self.target.set_list(compared.ladder)
        compared.pane.load_wanted.connect(self.load)
        compared.pane.options_wanted.connect(self._on_pane_options_wanted)
        compared.pane.hub_wanted.connect(self._on_pane_hub_wanted)
        return compared

    def _show_error(self, error: UserError) -> None:
        self._busy.hide()
        self._trouble.show_trouble(error.message, error.remedy, [])

    def _on_examiner_begun(self) -> None:
        self._trouble.hide()
        self._busy.show()

    def _on_library_menu_about_to_show(self) -> None:
        """The models of the library, all versions of one together."""
        menu = self._library.menu()
        menu.clear()
        menu.addAction(
            tr("Pannier Guide, the bundled model"),
            lambda: self.examine(str(bundled_model())),
        )
        if self._groups:
            menu.addSeparator()
        for title, models in self._groups.items():
            menu.addAction(title, functools.partial(self.examine_models, title, models))

    def _on_library_soon_timeout(self) -> None:
        self._context.tasks.start(_read_groups, self._on_groups_read)

    def _on_groups_read(self, groups: dict[str, list[LibraryModel]]) -> None:
        self._groups = groups

    def _on_pane_options_wanted(self) -> None:
        self._with_chosen(self._context.choose_options)

    def _with_chosen(self, act: Callable[[str, LoadOptions], None]) -> None:
        """Do something with the chosen local file and the options that it fits with."""
        file = self.ranked.chosen
        verdict = None if file is None else self.ranked.verdict(file.key)
        if file is not None and file.path is not None and verdict is not None and verdict.fit:
            is_measured = self._service.budget.wish.is_measured
            act(str(file.path), chosen_options(verdict.fit, is_measured=is_measured))

    def _on_pane_hub_wanted(self) -> None:
        if self._examined is not None and self._examined.repo is not None:
            self._context.show_repo(self._examined.repo.id)


def _read_groups() -> dict[str, list[LibraryModel]]:
    """Background job: the library's models for the menu, versions of one together, by its name."""
    groups: dict[str, list[LibraryModel]] = {}
    for model in Library().remembered().models:
        if model.loadable:
            groups.setdefault(model.base_model, []).append(model)
    named = {min((model.name for model in models), key=len): models for models in groups.values()}
    return dict(sorted(named.items(), key=lambda item: item[0].casefold())[:_MAX_MENU])
