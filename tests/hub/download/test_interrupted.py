# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Processes that are killed, disks that fill up, folders that go away."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.core.errors import UserError
from pannier.hub.download import part_file
from pannier.hub.download.journal import Journal, read_journal, write_journal
from pannier.hub.download.part_file import PartWriter
from tests.hub.download.downloading import NAME, PATIENT, REPO, SIZE, Download, Running, until

CHECKOUT = Path(__file__).parents[3]


@pytest.fixture
def kill(download: Download) -> Iterator[Callable[[Callable[[], bool]], None]]:
    """Begin a download in another process, and kill that when a condition holds."""
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.hub.download.killed_download"),
            *(download.hub.url, REPO, NAME, str(SIZE), str(download.folder)),
        ],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        commands, answers = process.stdin, process.stdout

        def begin_and_kill(when: Callable[[], bool]) -> None:
            commands.write(b"\n")
            commands.flush()
            child = int(answers.readline())
            until(when)
            os.kill(child, signal.SIGKILL)
            assert answers.readline() == b"ended\n"

        yield begin_and_kill
        commands.close()


def _claimed(download: Download) -> int:
    journal = read_journal(download.target)
    return sum(end - start for start, end in journal.done) if journal else 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes are forked")
def test_killed_ten_times_it_goes_on_and_is_whole(
    download: Download, kill: Callable[[Callable[[], bool]], None]
) -> None:
    # So slow that ten times a slow disk's overshoot are not the whole file.
    download.fault(bytes_per_second=40_000)
    for _ in range(10):
        there = _claimed(download)
        kill(lambda there=there: _claimed(download) > there + 10_000)
    there = _claimed(download)
    journal = read_journal(download.target)
    assert journal is not None
    content = download.part.read_bytes()
    for start, end in journal.done:  # it claims nothing that is not there
        assert content[start:end] == download.content[start:end]
    download.fault()
    transfer = download.transfer(**PATIENT)
    assert transfer.run().verified
    assert transfer.progress().transferred_bytes == SIZE - there
    # The temporary file of a journal may outlive a kill in its writing.
    for left in download.folder.glob(".*.json.*"):
        left.unlink()
    assert download.is_whole()


def test_a_disk_that_cannot_hold_such_a_file(download: Download) -> None:
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SIZE // 2, limits[1]))
    try:
        with pytest.raises(UserError) as caught:
            download.run()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.kind == "file_too_large"
    assert "1.50 MB" in caught.value.message
    assert download.run().verified


def test_a_disk_that_is_full_in_the_middle(
    download: Download, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = PartWriter.write

    def until_full(self: PartWriter, offset: int, data: bytes) -> None:
        if offset >= 800_000:
            raise part_file.disk_error(OSError(errno.ENOSPC, "No space"), download.part)
        write(self, offset, data)

    with monkeypatch.context() as patch:
        patch.setattr(PartWriter, "write", until_full)
        with pytest.raises(UserError) as caught:
            download.run()
    assert caught.value.kind == "disk_full"
    there = _claimed(download)
    assert there > 0
    transfer = download.transfer(**PATIENT)
    assert transfer.run().verified
    assert transfer.progress().transferred_bytes == SIZE - there
    assert download.is_whole()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_must_not_be_written_to(download: Download) -> None:
    download.folder.mkdir(parents=True)
    download.folder.chmod(0o500)
    try:
        with pytest.raises(UserError) as caught:
            download.run()
    finally:
        download.folder.chmod(0o700)
    assert caught.value.kind == "folder_read_only"


def test_a_read_only_disk(download: Download, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("pannier.hub.download.part_file.os.open", refuse)
    with pytest.raises(UserError) as caught:
        download.run()
    assert caught.value.kind == "folder_read_only"
    assert caught.value.remedy


def test_a_folder_that_goes_away(download: Download) -> None:
    download.fault(bytes_per_second=200_000)
    with Running(download.transfer()) as running:
        until(lambda: running.transfer.progress().done_bytes > 50_000)
        download.folder.rename(download.folder.with_name("elsewhere"))
        running.wait()
    assert running.error is not None
    assert running.error.kind == "folder_gone"


def test_a_journal_with_impossible_claims_is_not_used(tmp_path: Path, download: Download) -> None:
    target = tmp_path / "m.gguf"
    journal = Journal(job=download.spec(), path="m.gguf", size_bytes=100, done=[(0, 50)])
    write_journal(target, journal)
    assert read_journal(target) == journal
    for done in ([(-1, 5)], [(0, 101)], [(50, 20)], [(0, 30), (20, 40)]):
        write_journal(target, msgspec.structs.replace(journal, done=done))
        assert read_journal(target) is None
    write_journal(target, msgspec.structs.replace(journal, version=2))
    assert read_journal(target) is None
