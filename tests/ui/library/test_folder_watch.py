# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The folder watch: what it watches, what it tells, and what it leaves alone."""

import os
import time
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pannier.ui.library import watch
from pannier.ui.library.watch import FolderWatch, have_changed, local_paths
from pannier.ui.tasks import TaskRunner

Partition = namedtuple("Partition", "mountpoint fstype opts")  # noqa: PYI024 - as psutil's


@pytest.fixture
def folder_watch(qtbot: QtBot) -> Iterator[FolderWatch]:
    owner = QObject()
    tasks = TaskRunner(owner)
    yield FolderWatch(tasks, owner)
    assert tasks.shut_down(20)
    owner.deleteLater()


def wait_until_watched(folder_watch: FolderWatch, qtbot: QtBot, paths: list[Path]) -> None:
    folder_watch.watch(paths, time.time())
    qtbot.waitUntil(lambda: sorted(folder_watch.watched) == sorted(map(str, paths)))


def test_a_change_is_told_once_things_are_calm(
    folder_watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_until_watched(folder_watch, qtbot, [tmp_path])
    told: list[float] = []
    folder_watch.changed.connect(lambda: told.append(time.monotonic()))
    with qtbot.waitSignal(folder_watch.changed):
        for number in range(5):
            (tmp_path / f"{number}.gguf").touch()
    assert len(told) == 1


def test_many_folders_are_watched_and_let_go(
    folder_watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    folders = [tmp_path / str(number) for number in range(3 * watch.PATHS_AT_ONCE)]
    for folder in folders:
        folder.mkdir()
    wait_until_watched(folder_watch, qtbot, folders)
    wait_until_watched(folder_watch, qtbot, folders[:2])


def test_what_changed_before_it_was_watched_is_told(
    folder_watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(folder_watch.changed):
        folder_watch.watch([tmp_path], time.time() - 60)


def test_times_in_the_future_say_nothing(tmp_path: Path) -> None:
    now = time.time()
    os.utime(tmp_path, (now + 3600, now + 3600))
    assert not have_changed([str(tmp_path)], now - 60)
    os.utime(tmp_path, (now - 30, now - 30))
    assert have_changed([str(tmp_path)], now - 60)
    assert not have_changed([str(tmp_path / "gone")], now - 60)


def test_network_drives_and_what_is_gone_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share, disk = tmp_path / "share", tmp_path / "disk"
    (share / "models").mkdir(parents=True)
    disk.mkdir()
    partitions = [Partition("/", "ext4", "rw"), Partition(str(share), "nfs4", "rw")]
    monkeypatch.setattr(watch.psutil, "disk_partitions", lambda **_: partitions)
    assert local_paths([share / "models", disk, tmp_path / "gone"]) == [str(disk)]
