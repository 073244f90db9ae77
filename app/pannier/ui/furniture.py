# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What stands in the main window's frame: made once the frame is on the screen."""

import contextlib
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from pannier.core.errors import UserError
from pannier.core.settings import Remembered
from pannier.core.settings.settings_file import settings_file
from pannier.ui.actions import Page
from pannier.ui.bridge import EngineBridge
from pannier.ui.chat.controller import ChatController
from pannier.ui.chat.page import ChatPage
from pannier.ui.dialogs import About, EngineLog
from pannier.ui.downloads.service import DownloadService
from pannier.ui.main_window import MainWindow
from pannier.ui.notifications import NotificationArea, Notifier
from pannier.ui.pages import PageContext, RailPage, make_page
from pannier.ui.settings.store import SettingsStore
from pannier.ui.status import StatusBar
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import Theme
from pannier.ui.widgets.drop_overlay import DropOverlay
from pannier.ui.widgets.empty_state import EmptyState


class Furniture:
    """The pages, the status bar, the notifications and the drop hint of one window."""

    def __init__(
        self,
        window: MainWindow,
        engine: EngineBridge,
        notifier: Notifier,
        tasks: TaskRunner,
        theme: Theme,
        remembered: Remembered,
    ) -> None:
        self._window = window
        self._engine = engine
        self._theme = theme
        self.chat = ChatController(engine, notifier, window)
        self.chat_page = ChatPage(
            self.chat, window.actions_, theme, notifier, lambda: remembered.recent_models, window
        )
        self.notifications = NotificationArea(notifier, theme, window)
        self.status_bar = StatusBar(self.chat, window)
        self.drop_hint = DropOverlay(theme, window)
        self.downloads = DownloadService(tasks, notifier, window)
        self._pages: list[RailPage] = []
        self.chat.load_succeeded.connect(self._on_chat_load_succeeded)
        self.settings = SettingsStore(settings_file(), tasks, notifier, window)
        self._context = PageContext(
            window=window,
            theme=theme,
            notifier=notifier,
            tasks=tasks,
            engine=engine,
            settings=self.settings,
            remembered=remembered,
            save_soon=window.save_soon,
            load_model=window.load,
            show_page=window.show_page,
            downloads=self.downloads.bridge,
        )
        self._connect_downloads()

    def make_page(self, page: Page) -> tuple[QWidget, QMenu | None]:
        """Make a page other than the chat, and its menu in the menu bar if it has one."""
        widget = make_page(page.name, self._context)
        if widget is None:
            return self._unbuilt_page(page), None
        self._pages.append(widget)
        bar = self._window.menuBar()
        actions = self._window.actions_
        return widget, actions.add_page_menu(bar, widget.menu_title, widget.menu_groups)

    def _connect_downloads(self) -> None:
        downloads, window = self.downloads, self._window
        downloads.status_changed.connect(self.status_bar.show_downloads)
        downloads.page_wanted.connect(lambda: window.show_page("downloads"))
        downloads.model_wanted.connect(window.load)
        downloads.models_changed.connect(self._on_downloads_models_changed)
        self.status_bar.downloads.clicked.connect(downloads.page_wanted)

    def _on_downloads_models_changed(self) -> None:
        for page in self._pages:
            page.look_again()

    def _unbuilt_page(self, page: Page) -> EmptyState:
        """A page that says what it will be for, and that it is not there yet."""
        state = EmptyState(self._theme, f"lucide/{page.icon}", self._window)
        state.setObjectName(f"{page.name}.page")
        absent = self._window.tr("This page is not in this version of Pannier yet.")
        state.set_texts(page.title, f"{page.purpose}\n\n{absent}")
        return state

    def _on_chat_load_succeeded(self, path: str) -> None:
        """Tell the library, which knows when a model was last used."""
        self._context.tasks.start(lambda: _mark_used(path))

    def show_engine_log(self) -> None:
        """Show what llama.cpp has logged."""
        EngineLog(self._engine, self._window).show()

    def show_about(self) -> None:
        """Show what this program is."""
        About(self._theme, self._window).show()


def _mark_used(path: str) -> None:
    """Background job. A library that cannot be written is told where it is looked at."""
    from pannier.core.library import Library  # noqa: PLC0415 - not needed before the first load

    with contextlib.suppress(UserError):
        Library().mark_used(Path(path))
