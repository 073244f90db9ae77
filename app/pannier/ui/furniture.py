# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What stands in the main window's frame: made once the frame is on the screen."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from pannier.backend.client import ClientEvent
from pannier.backend.protocol import Hello
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory import LoadOptions, LoadReport
from pannier.core.memory.load_options import MIB
from pannier.core.paths import bundled_model, quantize_queue_file
from pannier.core.settings import Remembered
from pannier.core.settings.layers import SettingsLayer
from pannier.core.settings.load_layers import LoadLayers, LoadScope
from pannier.ui.actions import Page
from pannier.ui.bridge import EngineBridge
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.chat.chat_settings import ChatSettingsKeeper
from pannier.ui.chat.chats import Chats
from pannier.ui.chat.controller import ChatController
from pannier.ui.chat.idle_unload import IdleUnload
from pannier.ui.chat.larger_contexts import LargerContexts
from pannier.ui.chat.load_notices import LoadNotices
from pannier.ui.chat.loader import ModelLoader
from pannier.ui.chat.memory_return import MemoryReturn
from pannier.ui.chat.page import ChatPage, ChatParts
from pannier.ui.chat.pane import PaneParts
from pannier.ui.dialogs import About, EngineLog
from pannier.ui.downloads.service import DownloadService
from pannier.ui.file_drops import FileDrops
from pannier.ui.job_messages import JobMessages
from pannier.ui.jobs import Jobs
from pannier.ui.load_entry import LoadEntry
from pannier.ui.main_window import MainWindow
from pannier.ui.notifications import Action, NotificationArea, Notifier
from pannier.ui.pages import PageContext, RailPage, make_page
from pannier.ui.status import StatusBar
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import Theme
from pannier.ui.widgets.drop_overlay import DropOverlay

if TYPE_CHECKING:
    from pannier.core.settings.declared import Settings
    from pannier.ui.engine_work import EngineWork
    from pannier.ui.fit.service import FitService
    from pannier.ui.job_panel import JobPanel
    from pannier.ui.load.planner import Planner
    from pannier.ui.quantize.service import QuantizeService
    from pannier.ui.quantize.sources import HubModel
    from pannier.ui.settings.store import SettingsStore


class Furniture:
    """The pages, the status bar, the notifications and the drop hint of one window."""

    def __init__(
        self,
        window: MainWindow,
        engine: EngineBridge,
        tasks: TaskRunner,
        notifier: Notifier,
        theme: Theme,
        remembered: Remembered,
    ) -> None:
        self._window = window
        self._engine = engine
        self._tasks = tasks
        self._notifier = notifier
        self._theme = theme
        self._remembered = remembered
        self._planner: Planner | None = None
        self._fit: FitService | None = None
        self._quantizing: QuantizeService | None = None
        self.jobs = Jobs(window)
        self._job_panel: JobPanel | None = None
        self._engines: EngineWork | None = None
        self._engine_name = ""
        self.loader = ModelLoader(engine, tasks, window)
        LoadEntry(self.loader, self.jobs, lambda: window.show_page("chat"))
        self.archive = ChatArchive(tasks, notifier, window)
        self.chat_settings = ChatSettingsKeeper(tasks, notifier, window)
        self.chat_settings.when_read(self._on_chat_settings_read)
        self.chat = ChatController(
            engine, self.loader, self.archive, self.chat_settings, notifier, window
        )
        LoadNotices(
            self.loader,
            notifier,
            self.show_load_options,
            lambda: self.chat_page.show_template(),  # noqa: PLW0108 - it is made below
        )
        MemoryReturn(self.loader, tasks, notifier)
        self.notifications = NotificationArea(notifier, theme, window)
        actions = window.actions_
        self.status_bar = StatusBar(self.chat, self.jobs, actions.load_report, actions.jobs, window)
        IdleUnload(self.chat, notifier)
        JobMessages(self.jobs, self._wants_desktop, window)
        self.downloads = DownloadService(tasks, notifier, self.jobs, self._wants_desktop, window)
        self._pages: list[RailPage] = []
        self.loader.succeeded.connect(self._on_loader_succeeded)
        engine.event_received.connect(self._on_engine_event_received)
        self._settings: SettingsStore | None = None
        self._is_maintained = False
        self._context = self._page_context()
        self.chat_page = self._make_chat_page()
        self.drops = self._make_drops()
        self._connect_downloads()

    def _make_chat_page(self) -> ChatPage:
        return ChatPage(
            ChatParts(
                self.chat,
                self.archive,
                Chats(self.archive, self._notifier, self._window),
                LargerContexts(
                    self._engine.another, self.loader, self._tasks, self._returning, self._window
                ),
                self._make_beside,
                self._show_options_for,
            ),
            self._window.actions_,
            self._context,
        )

    def _make_drops(self) -> FileDrops:
        window = self._window
        return FileDrops(
            DropOverlay(self._theme, window),
            self.loader,
            self.chat_page,
            window.load,
            window.show_page,
            self._on_models_changed,
            self._tasks,
            self._notifier,
        )

    def _page_context(self) -> PageContext:
        window = self._window
        return PageContext(
            window=window,
            place=window.pages,
            theme=self._theme,
            notifier=self._notifier,
            jobs=self.jobs,
            tasks=self._tasks,
            engine=self._engine,
            settings=self.settings,
            remembered=self._remembered,
            save_soon=window.save_soon,
            load_model=window.load,
            load_with=self._load_with,
            loaded_path=self._loaded_path,
            unload=window.unload,
            choose_options=self._choose_options,
            show_page=window.show_page,
            examine=self._examine,
            show_repo=self._show_repo,
            archive=self.archive,
            downloads=self.downloads.bridge,
            fit=self._fit_service,
            quantizing=self._quantize_service,
            quantize=self._quantize,
            restart=window.restart,
        )

    def settings(self) -> "SettingsStore":
        """What the user has set; read when it is first asked for."""
        if self._settings is None:
            from pannier.core.settings.settings_file import settings_file  # noqa: PLC0415 - on first use
            from pannier.ui.settings.store import SettingsStore  # noqa: PLC0415

            window = self._window
            self._settings = SettingsStore(
                settings_file(), window.appearance, self._tasks, self._notifier, window
            )
            self._settings.saved.connect(self.downloads.take_settings)
            self._settings.changed.connect(self._take_settings)
            # Only now it is known how long the trash of the chats keeps what is in it.
            self._settings.when_read(self._maintain)
            self.archive.opened.connect(self._maintain)
        return self._settings

    def _wants_desktop(self) -> bool:
        return self.settings().settings.notices.desktop

    def _take_settings(self, settings: "Settings") -> None:
        """Go by settings that are different; what is asked for when needed is not among them."""
        from pannier.core.settings.effects import default_options  # noqa: PLC0415 - on first use

        self.chat_settings.needs_ctrl = settings.chat.send_key == "ctrl_enter"
        self.chat_settings.load_defaults = default_options(settings)
        for idle in self._window.findChildren(IdleUnload):
            idle.set_minutes(settings.memory.unload_idle_minutes)
        if self._fit is not None:
            self._fit.budget.set_reserve(_reserve(settings))

    def _maintain(self) -> None:
        """Put the chats in order once both they and the settings have been read."""
        settings = self.settings()
        if settings.is_read and self.archive.store is not None and not self._is_maintained:
            self._is_maintained = True
            self.archive.maintain(settings.settings.chat.trash_days)

    def make_page(self, page: Page) -> tuple[QWidget, QMenu]:
        """Make a page other than the chat, and its menu in the menu bar."""
        widget = make_page(page.name, self._context)
        self._pages.append(widget)
        bar = self._window.menuBar()
        actions = self._window.actions_
        return widget, actions.add_page_menu(bar, widget.menu_title, widget.menu_groups)

    def _connect_downloads(self) -> None:
        downloads, window = self.downloads, self._window
        downloads.page_wanted.connect(lambda: window.show_page("downloads"))
        downloads.model_wanted.connect(window.load)
        downloads.models_changed.connect(self._on_models_changed)

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        if not isinstance(event, Hello):
            return
        self._engine_name = event.engine
        if event.engine_trouble:
            self._notifier.warning(
                event.engine_trouble,
                tr("The engine that comes with Pannier is used instead."),
                Action(tr("GPU engines…"), self.show_engines),
            )

    def _on_queue_file_sought(self, is_there: bool) -> None:  # noqa: FBT001 - a slot
        if is_there:
            self._quantize_service().tell_interrupted()

    def _on_models_changed(self) -> None:
        for page in self._pages:
            page.look_again()

    def show_load_report(self) -> None:
        """Show what came of the load of the present model."""
        from pannier.ui.load.report_dialog import LoadReportDialog  # noqa: PLC0415 - on first use

        if self.loader.report is not None:
            LoadReportDialog(self.loader.report, self._window).show()

    def show_load_options(self) -> None:
        """Let the user choose a model and how to load it."""
        self._show_options_for(self.chat)

    def _make_beside(self) -> PaneParts:
        """What a second chat needs: a worker of its own, and all that goes with it."""
        engine, window = self._engine.apart(), self._window
        loader = ModelLoader(engine, self._tasks, window)
        LoadEntry(loader, self.jobs, lambda: window.show_page("chat"))
        LoadNotices(
            loader,
            self._notifier,
            lambda: self._show_options_for(controller),
            self.chat_page.show_template,
        )
        controller = ChatController(
            engine, loader, self.archive, self.chat_settings, self._notifier, window
        )
        contexts = LargerContexts(
            engine.another, loader, self._tasks, lambda: _returning(loader), window
        )
        minutes = self.settings().settings.memory.unload_idle_minutes
        IdleUnload(controller, self._notifier).set_minutes(minutes)
        return PaneParts(controller, self.archive, engine, contexts)

    def load_last(self, path: str) -> None:
        """Load the model of the last run as it was loaded then, if it was for a chat."""
        self._window.show_page("chat")
        settings = self.chat_settings
        chat = SettingsLayer(load=self._remembered.last_chat_options)
        layers = LoadLayers(
            settings.layers.app, settings.layers.model(path), chat, settings.load_defaults
        )
        self.loader.load(path, layers.options(), find_projector=True)

    def _show_options_for(self, controller: ChatController, scope: LoadScope = "model") -> None:
        paths = [controller.loader.path, *self._remembered.recent_models, str(bundled_model())]
        self._show_load_dialog([path for path in paths if path], None, controller, scope)

    def chat_menu(self) -> QMenu:
        """The menu of the Chat page in the menu bar."""
        page = self.chat_page
        actions = self._window.actions_
        return actions.add_page_menu(self._window.menuBar(), page.menu_title, page.menu_groups)

    def go_on(self) -> None:
        """Go on with downloads, and offer again what was not quantized to its end."""
        self.downloads.go_on()
        self._tasks.start(quantize_queue_file().exists, self._on_queue_file_sought)

    def shut_down(self) -> None:
        """End what runs in the background."""
        for idle in self._window.findChildren(IdleUnload):
            idle.stop()
        if self._quantizing is not None:
            self._quantizing.shut_down()
        if self._fit is not None:
            self._fit.shut_down()

    def show_engine_log(self) -> None:
        """Show what llama.cpp has logged."""
        EngineLog(self._engine, self._window).show()

    def show_palette(self) -> None:
        """Let the user find an action, a model or a chat by its name, and go to it."""
        from pannier.core.library import Library  # noqa: PLC0415 - on first use
        from pannier.ui.palette import Entry, Palette, menu_entries  # noqa: PLC0415
        from pannier.ui.palette_entries import chat_entries, model_entries  # noqa: PLC0415

        palette = Palette(
            menu_entries(self._window.menuBar(), self._window.actions_.palette),
            self._theme,
            self._window,
        )
        palette.chosen.connect(lambda entry: entry.run())
        # It may be closed before the library and the chats have been read.
        closed: list[int] = []
        palette.finished.connect(closed.append)

        def add(entries: Iterator[Entry]) -> None:
            if not closed:
                palette.add(entries)

        finding = self._tasks.start(Library().remembered)
        finding.succeeded.connect(lambda scan: add(model_entries(scan, self._window.load)))
        self.archive.read(
            lambda store: store.conversations.all(),
            lambda chats: add(chat_entries(chats, self._open_chat)),
        )
        palette.open()

    def _open_chat(self, conversation: int) -> None:
        self._window.show_page("chat")
        self.chat.open_if_there(conversation)

    def toggle_jobs(self) -> None:
        """Open the list of jobs, or close it."""
        from pannier.ui.job_panel import JobPanel  # noqa: PLC0415 - on first use

        if self._job_panel is None:
            self._job_panel = JobPanel(self.jobs, self._theme, self.status_bar.jobs, self._window)
        self._job_panel.toggle()

    def show_first_run(self) -> None:
        """Say what this computer can do, and ask what to begin with."""
        from pannier.ui.first_run.dialog import FirstRunDialog  # noqa: PLC0415 - on first use

        dialog = FirstRunDialog(self._context, self._window)
        dialog.engines_wanted.connect(self.show_engines)
        dialog.chosen.connect(lambda choice: self._begin_with(choice, has_models=dialog.has_models))
        dialog.open()

    def _begin_with(self, choice: str, *, has_models: bool) -> None:
        from pannier.ui.discover.page import DiscoverPage  # noqa: PLC0415 - on first use
        from pannier.ui.first_run.dialog import FIND, GUIDE  # noqa: PLC0415

        if choice == GUIDE:
            self._window.load(str(bundled_model()))
        elif choice == FIND:
            self._window.show_page("discover")
            page = self._window.findChild(DiscoverPage)
            if page is not None:
                page.show_fitting()
        elif has_models:
            self._window.show_page("library")
        else:
            self._window.actions_.open_model.trigger()

    def show_guide(self) -> None:
        """Show the user guide."""
        from pannier.ui.guide_window import GuideWindow  # noqa: PLC0415 - on first use

        GuideWindow(self._theme, self._window).show()

    def show_shortcuts(self) -> None:
        """Show the keys of every action."""
        from pannier.ui.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415 - on first use

        ShortcutsDialog(self._window.menuBar(), self._theme, self._window).show()

    def show_engines(self) -> None:
        """Show which build of llama.cpp runs, and offer others."""
        from pannier.ui.engines_dialog import EnginesDialog  # noqa: PLC0415 - on first use

        EnginesDialog(
            self._engine_work(),
            self._fit_service().budget,
            self._engine_name,
            self._tasks,
            self._theme,
            self._window,
        ).open()

    def _engine_work(self) -> "EngineWork":
        from pannier.ui.engine_work import EngineWork  # noqa: PLC0415 - on first use

        if self._engines is None:
            self._engines = EngineWork(
                self._tasks, self._notifier, self.jobs, self.show_engines, self._window
            )
            self._engines.engine_changed.connect(self._on_engine_changed)
        return self._engines

    def _on_engine_changed(self) -> None:
        """Take it for the next load, too, where a worker waits for that already."""
        if self.loader.report is None and not self.loader.is_loading:
            self._engine.unload()
            self._engine.start()
        self._fit_service().budget.look()

    def show_happened(self) -> None:
        """Show all notices of this session, and what the log tells of earlier ones."""
        from pannier.ui.happened import Happened  # noqa: PLC0415 - on first use

        Happened(self._context, self._window).show()

    def show_diagnostics(self) -> None:
        """Check the installation and show what comes of it."""
        from pannier.ui.diagnostics import Diagnostics  # noqa: PLC0415 - on first use

        Diagnostics(self._tasks, self._theme, self._window).show()

    def show_about(self) -> None:
        """Show what this program is."""
        About(self._theme, self._window).show()

    def _show_load_dialog(
        self,
        models: list[str],
        options: LoadOptions | None,
        controller: ChatController,
        scope: LoadScope = "model",
    ) -> None:
        from pannier.ui.load.options_dialog import LoadOptionsDialog  # noqa: PLC0415 - on first use
        from pannier.ui.load.planner import Planner  # noqa: PLC0415

        if self._planner is None:
            self._planner = Planner(self._engine.another(), self._window)
        present = self._window.findChild(LoadOptionsDialog)
        if present is not None:
            present.close()
        dialog = LoadOptionsDialog(
            self._planner,
            self._tasks,
            self._theme,
            self._fit_service().budget,
            controller.load_layers,
            _returning(controller.loader),
            self._window,
        )
        dialog.finished.connect(self._planner.end)
        dialog.load_wanted.connect(
            lambda path, layers, keep: self._load_as_chosen(controller, path, layers, keep=keep)
        )
        dialog.keep_wanted.connect(controller.keep_load_layers)
        controller.loader.started.connect(dialog.close)
        controller.shown.connect(dialog.close)
        dialog.choose_scope(scope)
        dialog.show_models(models, options)
        dialog.show()

    def _returning(self) -> dict[str, int]:
        return _returning(self.loader)

    def _fit_service(self) -> "FitService":
        from pannier.ui.fit.service import FitService  # noqa: PLC0415 - on first use

        if self._fit is None:
            context = self._context
            self._fit = FitService(
                self._returning,
                self._tasks,
                context.remembered,
                context.save_soon,
                self._window,
            )
            self._fit.budget.set_reserve(_reserve(self.settings().settings))
        return self._fit

    def _quantize_service(self) -> "QuantizeService":
        from pannier.ui.quantize.service import QuantizeService  # noqa: PLC0415 - on first use

        if self._quantizing is None:
            self._quantizing = made = QuantizeService(self._context, self._window)
            made.models_changed.connect(self._on_models_changed)
        return self._quantizing

    def _quantize(self, source: "Path | HubModel") -> None:
        from pannier.ui.quantize.page import QuantizePage  # noqa: PLC0415 - on first use

        self._window.show_page("quantize")
        page = self._window.findChild(QuantizePage)
        if page is not None:
            page.quantize(source)

    def _loaded_path(self) -> str:
        return self.loader.path if self.loader.name else ""

    def _load_with(self, path: str, options: LoadOptions) -> None:
        self._window.show_page("chat")
        self.loader.load(path, options)

    def _choose_options(self, path: str, options: LoadOptions) -> None:
        self._show_load_dialog([path], options, self.chat)

    def _examine(self, target: str) -> None:
        from pannier.ui.fit.page import FitPage  # noqa: PLC0415 - on first use

        self._window.show_page("fit")
        page = self._window.findChild(FitPage)
        if page is not None:
            page.examine(target)

    def _show_repo(self, name: str) -> None:
        from pannier.hub.address import RepoAddress  # noqa: PLC0415 - on first use
        from pannier.ui.discover.page import DiscoverPage  # noqa: PLC0415

        self._window.show_page("discover")
        page = self._window.findChild(DiscoverPage)
        if page is not None:
            page.look_at(RepoAddress(name))

    def _on_loader_succeeded(self, path: str) -> None:
        """Tell the library when it was used, and the next forecasts what it took."""
        chat = self.chat_settings.layer("chat", self.chat.conversation, path)
        self._remembered.last_chat_options = chat.load
        self._window.save_soon()
        self.chat_settings.learn(path)
        self._tasks.start(lambda: _mark_used(path), self._on_use_marked)
        report, pid = self.loader.report, self._engine.pid
        notes = self.settings().settings.privacy.note_loads
        if notes and report is not None and pid is not None:
            self._tasks.start(lambda: _note_load(report, pid), self._on_load_noted)

    def _on_use_marked(self, _nothing: None) -> None:
        for page in self._pages:
            page.model_used()

    def _on_load_noted(self, _nothing: None) -> None:
        if self._fit is not None:
            self._fit.note_load()

    def _load_as_chosen(
        self, controller: ChatController, path: str, layers: LoadLayers, *, keep: bool
    ) -> None:
        if keep:
            controller.keep_load_layers(path, layers)
        self._window.show_page("chat")
        controller.loader.load(path, layers.options(), find_projector=True)

    def _on_chat_settings_read(self) -> None:
        """Put what earlier versions remembered of load options where all settings of models are."""
        self.chat_settings.adopt(self._remembered.load_options, self._on_load_options_adopted)

    def _on_load_options_adopted(self) -> None:
        self._remembered.load_options.clear()
        self._window.save_soon()


def _reserve(settings: "Settings") -> int:
    """Bytes that are to stay free on every device."""
    return settings.memory.reserve_mebibytes * MIB


def _returning(loader: ModelLoader) -> dict[str, int]:
    """What the loaded model holds, and the next one will find free."""
    return loader.report.returned_bytes if loader.report is not None else {}


def _mark_used(path: str) -> None:
    """Background job. A library that cannot be written is told where it is looked at."""
    from pannier.core.library import Library  # noqa: PLC0415 - not needed before the first load

    with contextlib.suppress(UserError):
        Library().mark_used(Path(path))


def _note_load(report: LoadReport, pid: int) -> None:
    """Background job. A history that cannot be written is told where it is looked at."""
    from pannier.backend.load_memory import remember_load  # noqa: PLC0415 - as above

    with contextlib.suppress(UserError):
        remember_load(report, pid)
