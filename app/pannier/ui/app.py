# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Starts the window and, once its frame is on the screen, all the rest; ends it in order.

Only what the first picture needs is imported at the top of this module: the window's frame is on
the screen before the chat, the engine and their modules are read from the disk.
"""

import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from pannier import __version__
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.settings import (
    load_remembered,
    remembered_file,
    save_remembered,
    take_hand_edits,
)
from pannier.ui.language import install_language, wanted_language
from pannier.ui.main_window import MainWindow
from pannier.ui.platform_check import check_platform
from pannier.ui.single_instance import hand_over
from pannier.ui.theme import Theme, app_icon, apparent_scheme

if TYPE_CHECKING:
    from pannier.ui.instance_server import InstanceServer

INTERRUPT_POLL_MILLISECONDS = 250
# Whoever goes to another page at once waits for its imports, as does whoever waits for no page.
IMPORT_DELAY_MILLISECONDS = 1500
SHUT_DOWN_SECONDS = 1.9


def run(file: str | None, arguments: Sequence[str] = ()) -> int:
    """Show the window until it is closed. `arguments` are Qt's own, such as `-platform`.

    When a window of Pannier is open already, that one takes over.

    Raises:
        UserError: there is no screen, or the system lacks a library.
    """
    if hand_over(None if file is None else str(Path(file).absolute())):
        return 0
    check_platform(list(arguments))
    app = application(arguments)
    program = Program(app)
    program.ready.connect(program.listen)
    program.ready.connect(lambda: QTimer.singleShot(0, program, program.greet))
    # What is there by then stays: the collector needs not look at it again, in the middle of a
    # slider's move.
    program.ready.connect(gc.freeze)
    program.start(file)
    # Python handles Ctrl-C only when it runs: let it run now and then.
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    poll = QTimer(app, interval=INTERRUPT_POLL_MILLISECONDS)
    poll.timeout.connect(lambda: None)
    poll.start()
    try:
        code = app.exec()
    finally:
        is_over = program.shut_down()
    if program.window.is_restarting:
        from pannier.ui.restart import start_again  # noqa: PLC0415 - rarely wanted

        start_again()
    if not is_over:
        _leave(code)
    return code


def application(arguments: Sequence[str] = ()) -> QApplication:
    """Make Qt's application. `arguments` are its own, such as `-platform`.

    Fusion takes every colour of our palette, on every system. It is chosen by an argument because
    `setStyle` returns a style, for which PySide6 makes hundreds of constants.
    """
    return QApplication([sys.argv[0], "-style", "fusion", *arguments])


class Program(QObject):
    """All parts of the running program, and who is connected to whom.

    Signals:
        ready: everything is there and can be used.
    """

    ready = Signal()

    def __init__(
        self, app: QApplication, command: Sequence[str] | None = None, language: str = ""
    ) -> None:
        """`command` starts the worker, `language` overrides the remembered one."""
        super().__init__(app)
        _name(app)
        self._command = command
        self._file: str | None = None
        self.is_ready = False
        self._import_soon = QTimer(self, singleShot=True, interval=IMPORT_DELAY_MILLISECONDS)
        self._import_soon.timeout.connect(self._on_import_soon_timeout)
        self.theme = Theme(app, apparent_scheme(app.palette()))
        self._remembered_file = remembered_file()
        self._is_first_run = not self._remembered_file.exists()
        self.remembered, self._damage = load_remembered(self._remembered_file)
        take_hand_edits(self.remembered, self._remembered_file.parent)
        self._language = language or self.remembered.language
        self._speaks = install_language(app, self._language)
        self._server: InstanceServer | None = None
        self.window = MainWindow(self.theme, self.remembered)
        self.window.painted.connect(self._on_window_painted)
        self.window.remembered_changed.connect(self._on_window_remembered_changed)

    @property
    def has_chats(self) -> bool:
        """Whether everything is there, and the chats have been read."""
        return self.is_ready and self._furniture.archive.store is not None

    def start(self, file: str | None) -> None:
        """Show the window; everything slow begins after it is there."""
        self._file = file
        self.window.show()

    def listen(self) -> None:
        """Take over the files of later starts."""
        from pannier.ui.instance_server import InstanceServer  # noqa: PLC0415 - see the class

        self._server = InstanceServer(self)
        self._server.asked.connect(self._on_server_asked)
        self._server.listen()

    def greet(self) -> None:
        """Whoever starts Pannier for the first time, and not to open a file, is shown around."""
        if self._is_first_run and self._file is None:
            self.window.save_soon()
            self._furniture.show_first_run()

    def shut_down(self) -> bool:
        """End the engine and the background jobs, within about two seconds.

        Returns whether all jobs are over: nothing ends one that waits for a silent network.
        """
        if self._server is not None:
            self._server.close()
        if not self.is_ready:
            return True
        deadline = time.monotonic() + SHUT_DOWN_SECONDS
        self._import_soon.stop()
        self._furniture.downloads.shut_down()
        self._furniture.shut_down()
        self.engine.shut_down()
        self._furniture.chat_page.pane.draft.save()
        is_over = self.tasks.shut_down(max(0.2, deadline - time.monotonic()))
        self._furniture.archive.shut_down()
        if is_over:
            self._furniture.downloads.close()
        return is_over

    def _on_window_painted(self) -> None:
        gc.enable()
        QApplication.setWindowIcon(app_icon())
        self.theme.ask_system()
        self.theme.load_weights()
        self._furnish()
        self.is_ready = True
        self.ready.emit()
        self._begin()

    def _on_server_asked(self, file: str) -> None:
        """Come to the front, and load what a later start was given."""
        self.window.come_to_front()
        if file:
            self.window.open(file)

    def _furnish(self) -> None:
        from pannier.ui.bridge import EngineBridge  # noqa: PLC0415 - see the class
        from pannier.ui.faults import FaultReporter  # noqa: PLC0415
        from pannier.ui.furniture import Furniture  # noqa: PLC0415
        from pannier.ui.notifications import Notifier  # noqa: PLC0415
        from pannier.ui.tasks import TaskRunner  # noqa: PLC0415

        self.notifier: Notifier = Notifier(self)
        self.faults = FaultReporter(self.notifier, self)
        self.faults.install()
        self.tasks: TaskRunner = TaskRunner(self)
        self.engine: EngineBridge = EngineBridge(self._command, self)
        self.window.closing.connect(self.engine.unload)
        self._furniture = Furniture(
            self.window, self.engine, self.tasks, self.notifier, self.theme, self.remembered
        )
        self.window.furnish(self._furniture)

    def _begin(self) -> None:
        if self._damage is not None:
            self.notifier.warning(self._damage.message, self._damage.remedy)
        if self._speaks != wanted_language(self._language):
            self.notifier.warning(
                tr("No font on this computer has the letters of the chosen language."),
                tr("Install one, such as Noto Sans CJK, and start Pannier again."),
            )
        self._furniture.archive.open()
        self._furniture.chat_settings.read()
        self.engine.start()
        self._furniture.go_on()
        # Models are loaded as the settings say.
        self._furniture.settings().when_read(self._load_first)
        self._import_soon.start()

    def _load_first(self) -> None:
        start = self._furniture.settings().settings.start
        if self._file is not None:
            file = str(Path(self._file).absolute())
            self._furniture.chat_settings.when_read(lambda: self.window.open(file))
        elif start.load_last_model and self.remembered.last_model:
            path = Path(self.remembered.last_model)
            # On a network drive that is gone, the question alone can take long.
            self.tasks.start(path.is_file, lambda found: self._reload(path, found=found))

    def _on_import_soon_timeout(self) -> None:
        from pannier.ui.pages import import_pages  # noqa: PLC0415 - see the class

        self.tasks.start(import_pages)

    def _reload(self, path: Path, *, found: bool) -> None:
        if found:
            settings = self._furniture.chat_settings
            settings.when_read(lambda: self._furniture.load_last(str(path)))
        else:
            self.notifier.info(
                tr("The model of last time is not there any more: {name}").format(name=path.name),
                tr("It was {path}. Choose another one to go on.").format(path=path),
            )

    def _on_window_remembered_changed(self) -> None:
        """Save. The file is small: done here, it is surely written before the program ends."""
        try:
            save_remembered(self._remembered_file, self.remembered)
        except OSError as error:
            if not self.is_ready:
                return
            self.notifier.warning(
                tr("The window's size and the last model could not be saved."),
                UserError(str(error)).message,
            )


def _leave(code: int) -> NoReturn:
    """End the process without its threads: what they do, a crash would not spoil either."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)


def _name(app: QApplication) -> None:
    app.setApplicationName("pannier")
    app.setApplicationDisplayName("Pannier")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pannier")
