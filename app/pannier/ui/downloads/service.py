# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Downloads as the whole window sees them, whichever page is shown: begun, told of, ended.

It is made with the window, so the queue and the Hub's modules are imported only when there is
something for them to do.
"""

import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import data_folder
from pannier.ui.jobs import Jobs
from pannier.ui.notifications import Action, Notifier
from pannier.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from pannier.core.settings.declared import Settings
    from pannier.hub.download.jobs import JobSnapshot
    from pannier.ui.desktop_notice import DesktopNotice
    from pannier.ui.downloads.bridge import DownloadBridge
    from pannier.ui.hub_access import HubAccess

MAX_FILE_BYTES = 64 * 1024 * 1024
_GOING = {"queued", "running"}


class DownloadService(QObject):
    """Makes the queue when it is needed, and tells what comes of it.

    Signals:
        models_changed: a model has arrived.
        page_wanted: the Downloads page shall be shown.
        model_wanted: the path of a model that shall be loaded.
    """

    models_changed = Signal()
    page_wanted = Signal()
    model_wanted = Signal(str)

    def __init__(
        self,
        tasks: TaskRunner,
        notifier: Notifier,
        jobs: Jobs,
        wants_desktop: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """`wants_desktop` is whether messages on the desktop are welcome."""
        super().__init__(window)
        self._wants_desktop = wants_desktop
        self._tasks = tasks
        self._jobs = jobs
        self._notifier = notifier
        self._window = window
        self._bridge: DownloadBridge | None = None
        self._desktop: DesktopNotice | None = None
        # Downloads that go on, until the user has been told.
        self._going = 0

    def bridge(self) -> "DownloadBridge":
        """The queue; what was going on at the last end goes on with the first call."""
        if self._bridge is None:
            from pannier.ui.downloads.bridge import DownloadBridge  # noqa: PLC0415 - see above
            from pannier.ui.hub_access import HubAccess  # noqa: PLC0415

            self._bridge = DownloadBridge(HubAccess(), self._tasks, self)
            self._bridge.changed.connect(self._on_bridge_changed)
            self._bridge.finished.connect(self._on_bridge_finished)
            self._bridge.failed.connect(self._notifier.user_error)
            self._bridge.noticed.connect(self._on_bridge_noticed)
        return self._bridge

    def go_on(self) -> None:
        """Go on with what was being downloaded when Pannier was closed."""
        file = data_folder() / "downloads.json"
        self._tasks.start(lambda: _count_going(file), self._on_counted)

    def take_settings(self, settings: "Settings") -> None:
        """Go by settings that have just been changed."""
        if self._bridge is not None:
            self._bridge.take_settings(settings)

    def shut_down(self) -> None:
        """Stop everything that waits for the network; downloads go on at the next start."""
        if self._bridge is not None:
            self._bridge.access.end()
            self._bridge.shut_down()

    def close(self) -> None:
        """Close all connections; to be called when no background job runs any more."""
        if self._bridge is not None:
            self._bridge.access.close()

    def _on_counted(self, count: int | None) -> None:
        if count != 0:
            self._going = count or 0
            self.bridge()

    def _tell_going(self, bridge: "DownloadBridge") -> None:
        """Tell that downloads go on, unless it is another window where they do."""
        count, self._going = self._going, 0
        if not count or bridge.error is not None:
            return
        text = (
            tr("A download goes on where it was.")
            if count == 1
            else tr("%Ln download(s) go on where they were.", "", count)
        )
        self._notifier.info(text, action=Action(tr("Show downloads"), self.page_wanted.emit))

    def _on_bridge_changed(self) -> None:
        from pannier.ui.downloads.entries import SOURCE, download_entries  # noqa: PLC0415 - see above

        bridge = self.bridge()
        self._tell_going(bridge)
        entries = download_entries(bridge.snapshot, bridge.pause, self.page_wanted.emit)
        self._jobs.follow(SOURCE, entries)

    def _on_bridge_finished(self, job: "JobSnapshot") -> None:
        """Tell it in the window; when nobody looks at that, in the system's list of windows."""
        from pannier.ui.downloads.wording import (  # noqa: PLC0415 - see above
            can_chat,
            main_file,
            title,
        )

        path = main_file(job)
        said = (
            tr("{name} has arrived, and every byte is right.")
            if job.verified
            else tr("{name} has arrived.")
        )
        load = Action(tr("Chat"), lambda: self.model_wanted.emit(str(path)))
        self._notifier.info(said.format(name=title(job)), action=load if can_chat(job) else None)
        QApplication.alert(self._window)
        if not self._window.isActiveWindow() and self._wants_desktop():
            self._tell_desktop(said.format(name=title(job)))
        folder = Path(job.spec.folder)
        access = self.bridge().access
        task = self._tasks.start(lambda: _add_to_library(folder, access), self._on_added)
        task.failed.connect(self._notifier.user_error)

    def _tell_desktop(self, text: str) -> None:
        """Tell whoever works in another window, where the system has a place for it."""
        from pannier.ui.desktop_notice import DesktopNotice  # noqa: PLC0415 - see above

        if self._desktop is None:
            self._desktop = DesktopNotice(self._window)
            self._desktop.clicked.connect(self.page_wanted)
        self._desktop.show_text(text)

    def _on_added(self, _nothing: None) -> None:
        self.models_changed.emit()

    def _on_bridge_noticed(self, error: UserError) -> None:
        self._notifier.warning(error.message, error.remedy)


def _count_going(file: Path) -> int | None:
    """Background job: how many downloads were going on; None when only the queue can tell.

    It imports what the queue needs, so that the window need not wait for that.
    """
    try:
        if file.stat().st_size > MAX_FILE_BYTES:
            return None
        jobs = json.loads(file.read_bytes())["jobs"]
        count = sum(job["state"] in _GOING for job in jobs)
    except FileNotFoundError:
        return 0
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if count:
        importlib.import_module("pannier.hub.download.download_queue")
        importlib.import_module("pannier.hub.token_store")
    return count


def _add_to_library(folder: Path, access: "HubAccess") -> None:
    """Background job: have the library look into the folder of downloads from now on."""
    from pannier.core.library import Library  # noqa: PLC0415 - see above

    models = access.models_folder()
    Library().add_folder(models if folder.is_relative_to(models) else folder)
