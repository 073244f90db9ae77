# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Watches folders for changes, and tells of them once things have calmed down."""

import contextlib
import os
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import psutil
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from pannier.ui.tasks import TaskRunner

CALM_MILLISECONDS = 1000
# Qt looks at a path when it is added. A thousand at once would hold up the window.
PATHS_AT_ONCE = 64
_NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "fuse.sshfs", "fuse.rclone", "9p", "afs", "ceph")


class FolderWatch(QObject):
    """Watches what lies on disks of this computer.

    Network drives do not tell of changes, and a path of theirs may keep its asker waiting.

    Signals:
        changed: something in a folder, or in a watched file, is different.
    """

    changed = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._watcher = QFileSystemWatcher(self)
        self._to_add: list[str] = []
        self._since = 0.0
        self._calm = QTimer(self, singleShot=True, interval=CALM_MILLISECONDS)
        self._calm.timeout.connect(self.changed)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next_timeout)
        self._watcher.directoryChanged.connect(self._on_watcher_changed)
        self._watcher.fileChanged.connect(self._on_watcher_changed)

    def watch(self, paths: Sequence[Path], since: float) -> None:
        """Watch these folders and files instead of those before.

        Args:
            paths: the folders and files.
            since: when they were looked at, in seconds since 1970. What has changed between then
                and the moment from which they are watched is told as well.
        """
        self._since = since
        self._tasks.start(lambda: local_paths(paths), self._on_local_paths_found)

    @property
    def watched(self) -> list[str]:
        """What is watched at the moment."""
        return [*self._watcher.directories(), *self._watcher.files()]

    def _on_local_paths_found(self, paths: list[str]) -> None:
        watched = set(self.watched)
        gone = watched.difference(paths)
        if gone:
            self._watcher.removePaths(list(gone))
        self._to_add = [path for path in paths if path not in watched]
        self._next.start()

    def _on_next_timeout(self) -> None:
        part, self._to_add = self._to_add[:PATHS_AT_ONCE], self._to_add[PATHS_AT_ONCE:]
        if part:
            self._watcher.addPaths(part)
            self._next.start()
            return
        watched, since = self.watched, self._since
        self._tasks.start(lambda: have_changed(watched, since), self._on_looked)

    def _on_looked(self, changed: object) -> None:
        if changed:
            self._calm.start()

    def _on_watcher_changed(self) -> None:
        self._calm.start()


def local_paths(paths: Iterable[Path]) -> list[str]:
    """Those of `paths` that exist on a disk of this computer; asks the disk."""
    network = set()
    for partition in psutil.disk_partitions(all=True):
        is_network = partition.fstype.startswith(_NETWORK_FILE_SYSTEMS)
        if is_network or "remote" in partition.opts.split(","):
            network.add(partition.mountpoint)
    found = []
    for path in paths:
        here = [str(path), *map(str, path.parents)]
        mount = next((each for each in here if each in network or os.path.ismount(each)), "")
        # Path.exists raises where looking is forbidden.
        if mount not in network and os.path.exists(path):  # noqa: PTH110
            found.append(str(path))
    return found


def have_changed(paths: Iterable[str], since: float) -> bool:
    """Whether one of `paths` was changed between that time and now; asks the disk.

    A time in the future says nothing: the clock of the disk's last computer was wrong.
    """
    now = time.time()
    for path in paths:
        with contextlib.suppress(OSError):
            if since <= Path(path).stat().st_mtime <= now:
                return True
    return False
