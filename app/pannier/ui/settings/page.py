# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings page: every declared setting, by page, with a search over all of them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.settings.declared import (
    PAGES,
    Declaration,
    Settings,
    declarations,
    setting,
)
from pannier.core.settings.exchange import SettingsImport, export_settings, read_import
from pannier.ui.notifications import Action
from pannier.ui.pages import PageContext, RailPage
from pannier.ui.settings.import_dialog import ImportDialog
from pannier.ui.settings.links import make_links
from pannier.ui.settings.rows import Row, SettingRow
from pannier.ui.settings.sections import SectionList
from pannier.ui.theme import HUGE, LARGE, MEDIUM, READING_WIDTH, SMALL
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.plain import named_button
from pannier.ui.widgets.search_field import SearchField

SIDE_LETTERS = 23
FILE_NAME = "pannier-settings.toml"


class SettingsPage(RailPage):
    """Shows the settings once their file has been read, and keeps every change at once."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("settings", tr("&Settings"), context.window)
        self._context = context
        self._store = context.settings()
        theme = context.theme
        self._search = SearchField("settings.search", tr("Search the settings"), theme, self)
        self._nothing = QLabel(tr("No setting has these words in it."), self)
        self._nothing.setProperty("text_role", "reading")
        self._nothing.hide()
        self._rows = [self._make_row(each) for each in declarations()]
        rows: list[Row] = [*self._rows, *make_links(context, self)]
        self._sections = {
            page: self._make_section(title, [row for row in rows if row.page == page])
            for page, title in PAGES.items()
        }
        self._scroll = QScrollArea(self)
        self._list = SectionList(self._scroll, self._sections, self)
        self._make_actions()
        self._lay_out()
        self._fit_side()
        theme.changed.connect(self._fit_side)
        self.setFocusProxy(self._search)
        self._search.searched.connect(self._on_search_searched)
        self.setEnabled(False)
        self._store.changed.connect(self._show_values)
        self._store.when_read(self._on_store_read)

    def _make_actions(self) -> None:
        make = self.make_action
        self._find = make(
            "action.settings.search",
            tr("&Search the settings"),
            QKeySequence(QKeySequence.StandardKey.Find).toString(),
            tr("Go to the search field"),
        )
        self._export = make(
            "action.settings.export",
            tr("&Export…"),
            "Ctrl+Shift+E",
            tr("Write the settings to a file for another computer; passwords are left out"),
        )
        self._import = make(
            "action.settings.import",
            tr("&Import…"),
            "Ctrl+Shift+I",
            tr("See what the settings of a file would change, and take them over"),
        )
        self._reset = make(
            "action.settings.reset",
            tr("&Reset all"),
            "Ctrl+Alt+R",
            tr("Put back the defaults of all settings"),
        )
        self._find.triggered.connect(self._search.begin)
        self._export.triggered.connect(self._on_export_triggered)
        self._import.triggered.connect(self._on_import_triggered)
        self._reset.triggered.connect(self._on_reset_triggered)
        self.menu_groups = [[self._find], [self._export, self._import], [self._reset]]

    def _lay_out(self) -> None:
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HUGE)
        for section in self._sections.values():
            layout.addWidget(section)
        layout.addWidget(self._nothing)
        layout.addLayout(self._make_foot())
        layout.addStretch()
        page = QWidget(self)
        page.setProperty("part", "column")
        page.setLayout(centred(column, READING_WIDTH, side=LARGE, top=LARGE, bottom=LARGE))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        # It scrolls to what has the focus in it.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(page)
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(LARGE, LARGE, 0, LARGE)
        side.setSpacing(MEDIUM)
        side.addWidget(self._search)
        side.addWidget(self._list, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._side)
        outer.addWidget(self._scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another share for the list of pages."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        """As wide as the names of pages are in the present size of text, but no third of all."""
        width = self.fontMetrics().averageCharWidth() * SIDE_LETTERS + LARGE
        self._side.setFixedWidth(min(width, self.width() // 3))

    def _make_foot(self) -> QHBoxLayout:
        """What is done with all settings at once."""
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for action in (self._export, self._import, self._reset):
            row.addWidget(self._action_button(action))
        row.addStretch()
        return row

    def _action_button(self, action: QAction) -> QWidget:
        name = action.objectName().removeprefix("action.")
        button = named_button(action.text().replace("&", ""), name, self)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _make_section(self, title: str, rows: list[Row]) -> QWidget:
        section = QWidget(self)
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        heading = QLabel(tr(title), section)
        heading.setProperty("text_role", "title")
        layout.addWidget(heading)
        for row in rows:
            layout.addWidget(row)
        return section

    def _make_row(self, declaration: Declaration) -> SettingRow:
        row = SettingRow(declaration, self._context.theme, self)
        row.edited.connect(
            lambda value: self._store.change(declaration.section, declaration.name, value)
        )
        row.restart_wanted.connect(self._context.restart)
        return row

    def _on_store_read(self) -> None:
        self.setEnabled(True)
        self._show_values()

    def _show_values(self) -> None:
        settings = self._store.settings
        started = self._store.appearance.started_with
        for row in self._rows:
            value = setting(settings, row.declaration)
            row.show_value(value)
            # The language is the only one so far.
            row.show_waiting(waits=row.declaration.after_restart and value != started)

    def _on_search_searched(self, words: str) -> None:
        shown = 0
        for section in self._sections.values():
            rows = section.findChildren(Row)
            matching = [row for row in rows if row.matches(words)]
            for row in rows:
                row.setVisible(row in matching)
            section.setVisible(bool(matching))
            shown += len(matching)
        self._nothing.setVisible(shown == 0)
        self._list.follow()

    def _on_reset_triggered(self) -> None:
        """No question: it can be undone."""
        before = self._store.settings
        if before == Settings():
            self._context.notifier.info(tr("All settings have their defaults already."))
            return
        self._store.take(Settings())
        self._tell_undo(tr("All settings have their defaults again."), before)

    def _tell_undo(self, text: str, before: Settings) -> None:
        undo = Action(tr("Undo"), lambda: self._store.take(before))
        self._context.notifier.info(text, action=undo)

    def _on_export_triggered(self) -> None:
        dialog = QFileDialog(
            self, tr("Export the settings"), str(Path.home()), tr("Settings (*.toml)")
        )
        dialog.setObjectName("settings.export.dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(FILE_NAME)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Write the settings to a file for another computer."""
        settings, context = self._store.settings, self._context
        task = context.tasks.start(
            lambda: export_settings(Path(file), settings),
            lambda _nothing: context.notifier.info(
                tr("The settings were written to {file}.").format(file=file)
            ),
        )
        task.failed.connect(context.notifier.user_error)

    def _on_import_triggered(self) -> None:
        dialog = QFileDialog(
            self, tr("Import settings"), str(Path.home()), tr("Settings (*.toml);;All files (*)")
        )
        dialog.setObjectName("settings.import.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def import_from(self, file: str) -> None:
        """Show what the settings of a file would change."""
        settings = self._store.settings
        task = self._context.tasks.start(
            lambda: read_import(Path(file), settings),
            lambda found: self._show_import(Path(file).name, found),
        )
        task.failed.connect(self._context.notifier.user_error)

    def _show_import(self, name: str, found: SettingsImport) -> None:
        dialog = ImportDialog(name, found, self._context.theme, self)
        dialog.accepted_import.connect(lambda: self._take_import(found))
        dialog.open()

    def _take_import(self, found: SettingsImport) -> None:
        before = self._store.settings
        self._store.take(found.settings)
        self._tell_undo(tr("The settings were imported."), before)
