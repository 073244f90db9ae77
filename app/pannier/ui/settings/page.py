# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings page: every declared setting, by page, with a search over all of them."""

import itertools
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
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
from pannier.ui.settings.links import links
from pannier.ui.settings.rows import LinkRow, Row, SettingRow
from pannier.ui.settings.sections import SectionList
from pannier.ui.theme import HUGE, LARGE, MEDIUM, READING_WIDTH, SMALL
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.plain import named_button
from pannier.ui.widgets.search_field import SearchField

SIDE_LETTERS = 23
FIRST_ROWS = 4
"""So many are made before the first painting."""
# The first of them are painted by then.
FILL_DELAY_MILLISECONDS = 60
FILL_MILLISECONDS = 10
SLICE_SECONDS = 0.008
FILE_NAME = "pannier-settings.toml"


class SettingsPage(RailPage):
    """Shows the settings once their file has been read, and keeps every change at once."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("settings", tr("&Settings"), context.place)
        self._context = context
        self._store = context.settings()
        theme = context.theme
        self._search = SearchField("settings.search", tr("Search the settings"), theme, self)
        self._make_actions()
        self._scroll = QScrollArea(self)
        self._column = self._make_column()
        self._rows: list[SettingRow] = []
        self._sections: dict[str, QWidget] = {}
        self._make_sections()
        self._list = SectionList(self._scroll, self._sections, self)
        self._lay_out()
        self._filling = self._fill()
        for _row in itertools.islice(self._filling, FIRST_ROWS):
            pass
        self._fill_soon = QTimer(self, singleShot=True)
        self._fill_soon.timeout.connect(self._on_fill_soon_timeout)
        self._fill_soon.start(FILL_DELAY_MILLISECONDS)
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

    def _make_column(self) -> QWidget:
        """What is scrolled, empty: what is made where it stays need not be styled anew there."""
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        # It scrolls to what has the focus in it.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self._scroll.viewport())
        page.setProperty("part", "column")
        self._scroll.setWidget(page)
        column = QWidget(page)
        page.setLayout(centred(column, READING_WIDTH, side=LARGE, top=LARGE, bottom=LARGE))
        return column

    def _make_sections(self) -> None:
        """A heading for each page of the settings; its rows follow."""
        self._places: dict[str, QVBoxLayout] = {}
        self._all = layout = QVBoxLayout(self._column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HUGE)
        for page, title in PAGES.items():
            section = QWidget(self._column)
            heading = QLabel(tr(title), section)
            heading.setProperty("text_role", "title")
            place = QVBoxLayout(section)
            place.setContentsMargins(0, 0, 0, 0)
            place.setSpacing(SMALL)
            place.addWidget(heading)
            self._places[page] = place
            layout.addWidget(section)
            self._sections[page] = section
        self._nothing = QLabel(tr("No setting has these words in it."), self._column)
        self._nothing.setProperty("text_role", "reading")
        self._nothing.hide()
        layout.addWidget(self._nothing)
        layout.addStretch()

    def _fill(self) -> Iterator[Row]:
        """Make the rows, from the top; the keys go through them in the order of their making."""
        declared, linked = declarations(), links(self._context)
        for page, section in self._sections.items():
            for declaration in declared:
                if declaration.page == page:
                    yield self._make_row(declaration, section)
            for of, name, texts, run in linked:
                if of == page:
                    row = LinkRow(page, name, texts, run, section)
                    self._places[page].addWidget(row)
                    yield row
        self._all.insertLayout(self._all.count() - 1, self._make_foot())

    def finish(self) -> None:
        """Make at once what is still to be made."""
        self._fill_soon.stop()
        for _row in self._filling:
            pass

    def _on_fill_soon_timeout(self) -> None:
        """Make some rows more. All at once, they would keep whoever comes here waiting."""
        until = time.monotonic() + SLICE_SECONDS
        for _row in self._filling:
            if time.monotonic() > until:
                self._fill_soon.start(FILL_MILLISECONDS)
                return

    def _lay_out(self) -> None:
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
        button = named_button(action.text().replace("&", ""), name, self._column)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _make_row(self, declaration: Declaration, section: QWidget) -> SettingRow:
        row = SettingRow(declaration, self._context.theme, section)
        row.edited.connect(
            lambda value: self._store.change(declaration.section, declaration.name, value)
        )
        row.restart_wanted.connect(self._context.restart)
        if self._store.is_read:
            self._show_value(row)
        self._places[declaration.page].addWidget(row)
        self._rows.append(row)
        return row

    def _on_store_read(self) -> None:
        self.setEnabled(True)
        self._show_values()

    def _show_values(self) -> None:
        for row in self._rows:
            self._show_value(row)

    def _show_value(self, row: SettingRow) -> None:
        value = setting(self._store.settings, row.declaration)
        row.show_value(value)
        # The language is the only one so far.
        started = self._store.appearance.started_with
        row.show_waiting(waits=row.declaration.after_restart and value != started)

    def _on_search_searched(self, words: str) -> None:
        self.finish()
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
