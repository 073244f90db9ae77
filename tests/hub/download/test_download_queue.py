# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The queue: order, pauses, restarts, room on the disk, and a list that is lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pannier.core.errors import UserError
from pannier.hub.download import disk
from pannier.hub.download.jobs import JobSpec, JobState, Phase, QueueSnapshot
from pannier.hub.repo_files import RepoFile
from pannier.hub.settings import HubSettings
from tests.hub.download.downloading import (
    NAME,
    PATIENT,
    QUICK,
    REPO,
    SIZE,
    Download,
    Queue,
    some_bytes,
    until,
)
from tests.hubserver import HubServer

Make = Callable[..., Queue]


@pytest.fixture
def make(hub: HubServer, tmp_path: Path) -> Make:
    """Make a queue on the same file every time."""

    def queue(**options: Any) -> Queue:  # noqa: ANN401 - of DownloadQueue
        return Queue(
            tmp_path / "state" / "downloads.json",
            lambda: HubSettings(hub.url),
            folders=[tmp_path / "models"],
            **{"options": QUICK, **options},
        )

    return queue


@pytest.fixture
def three(download: Download) -> list[JobSpec]:
    """Three jobs of one file each."""
    specs = []
    for number in (1, 2, 3):
        name = f"model-{number}.gguf"
        download.hub.state.repos[REPO].put(name, some_bytes(200_000, number))
        file = RepoFile(name, 200_000)
        specs.append((name, file))
    return [
        download.spec(id=f"job{number}", title=name, files=(file,), added=float(number))
        for number, (name, file) in enumerate(specs, 1)
    ]


def _slow(download: Download, *names: str, speed: int = 200_000) -> None:
    for name in names or (NAME,):
        download.hub.fault(REPO, name, bytes_per_second=speed)


def _states(queue: Queue) -> list[str]:
    return [str(job.state) for job in queue.snapshot().jobs]


def test_a_job_of_several_files_arrives_whole(make: Make, download: Download) -> None:
    repo = download.hub.state.repos[REPO]
    names = ["m-00001-of-00002.gguf", "m-00002-of-00002.gguf", "mmproj-F16.gguf"]
    contents = [some_bytes(100_000 + number, number) for number in range(3)]
    for name, content in zip(names, contents, strict=True):
        repo.put(name, content)
    files = tuple(
        RepoFile(name, len(content)) for name, content in zip(names, contents, strict=True)
    )
    with make() as queue:
        queue.add(download.spec(title="m Q4_K_M", files=files))
        job = queue.wait_for(JobState.DONE)
        assert job.verified
        assert job.done_bytes == job.size_bytes == sum(map(len, contents))
        assert job.seconds_left == 0
        texts = [(line.file, line.text) for line in queue.log("job")]
        assert (names[2], "complete, and the checksum is right") in texts
    for name, content in zip(names, contents, strict=True):
        assert (download.folder / name).read_bytes() == content


def test_so_many_at_once_and_in_their_order(
    make: Make, download: Download, three: list[JobSpec]
) -> None:
    _slow(download, *(spec.title for spec in three), speed=10_000)
    with make(simultaneous=1) as queue:
        for spec in three:
            queue.add(spec)
        until(lambda: queue.job("job1").done_bytes)
        assert _states(queue) == ["running", "queued", "queued"]
        queue.move("job3", 1)
        assert [job.spec.id for job in queue.snapshot().jobs] == ["job1", "job3", "job2"]
        queue.simultaneous = 2
        until(lambda: queue.job("job3").done_bytes)
        assert _states(queue) == ["running", "running", "queued"]


def test_pause_and_resume_of_one_and_of_all(
    make: Make, download: Download, three: list[JobSpec]
) -> None:
    _slow(download, *(spec.title for spec in three), speed=20_000)
    with make(simultaneous=2) as queue:
        for spec in three:
            queue.add(spec)
        until(lambda: queue.job("job1").done_bytes and queue.job("job2").done_bytes)
        queue.pause("job1")
        assert queue.job("job1").state is JobState.PAUSED
        until(lambda: queue.job("job3").done_bytes)
        there = queue.job("job1").done_bytes
        assert there
        queue.pause_all()
        until(lambda: _states(queue) == ["paused", "queued", "queued"])
        assert queue.snapshot().paused
        for spec in three:
            download.hub.fault(REPO, spec.title)
        queue.resume_all()
        queue.wait_for(JobState.DONE, "job2")
        queue.wait_for(JobState.DONE, "job3")
        assert queue.job("job1").state is JobState.PAUSED
        queue.resume("job1")
        queue.wait_for(JobState.DONE, "job1")
    sent = download.hub.seen.bytes_sent[f"{REPO}/model-1.gguf"]
    assert sent < 200_000 + QUICK.connections * QUICK.segment_bytes


def test_everything_survives_a_restart(
    make: Make, download: Download, three: list[JobSpec]
) -> None:
    _slow(download, "model-1.gguf", speed=50_000)
    with make(simultaneous=1) as queue:
        for spec in three:
            queue.add(spec)
        queue.pause("job2")
        until(lambda: queue.job("job1").done_bytes > 20_000)
    with make(simultaneous=1) as queue:
        assert queue.notice is None
        assert [job.spec for job in queue.snapshot().jobs] == three
        assert queue.job("job1").done_bytes > 20_000
        assert queue.job("job2").state is JobState.PAUSED
        download.hub.fault(REPO, "model-1.gguf")
        queue.wait_for(JobState.DONE, "job1")
        queue.wait_for(JobState.DONE, "job3")
    with make() as queue:
        assert _states(queue) == ["done", "paused", "done"]
        assert queue.job("job1").verified


@pytest.mark.parametrize("content", [b"", b"{", b'{"jobs": 1}', bytes(50)])
def test_a_damaged_list_is_rebuilt_from_the_journals(
    make: Make, download: Download, three: list[JobSpec], content: bytes, tmp_path: Path
) -> None:
    download.hub.fault(REPO, "model-1.gguf", stall_after=15_000)
    with make(simultaneous=1, options=replace(QUICK, **PATIENT)) as queue:
        for spec in three:
            queue.add(spec)
        until(lambda: queue.job("job1").done_bytes > 20_000)
        queue.remove("job2")
    file = tmp_path / "state" / "downloads.json"
    file.write_bytes(content)
    with make() as queue:
        assert queue.notice is not None
        assert queue.notice.kind == "queue_damaged"
        assert "2 unfinished" in queue.notice.message
        # What was cancelled does not come back.
        assert [job.spec for job in queue.snapshot().jobs] == [three[0], three[2]]
        assert _states(queue) == ["paused", "paused"]
        assert queue.job("job1").done_bytes > 20_000
    assert file.with_name("downloads.json.damaged").read_bytes() == content
    with make() as queue:
        assert queue.notice is None
        assert len(queue.snapshot().jobs) == 2


def test_cancel_and_return_goes_on_where_it_was(make: Make, download: Download) -> None:
    _slow(download, speed=400_000)
    with make() as queue:
        queue.add(download.spec())
        until(lambda: queue.job().done_bytes > 500_000)
        queue.remove("job")
        assert queue.snapshot().jobs == ()
        download.fault()
        queue.add(download.spec(id="again"))
        assert queue.job("again").done_bytes > 450_000
        queue.wait_for(JobState.DONE, "again")
    assert download.is_whole()


def test_a_job_that_is_removed_with_its_files_leaves_nothing(
    make: Make, download: Download
) -> None:
    _slow(download)
    with make() as queue:
        queue.add(download.spec())
        until(lambda: queue.job().done_bytes)
        queue.remove("job", delete_unfinished=True)
        assert not download.folder.exists()


def test_the_same_file_twice_is_refused(make: Make, download: Download) -> None:
    _slow(download)
    with make() as queue:
        queue.add(download.spec())
        with pytest.raises(UserError) as caught:
            queue.add(download.spec(id="again"))
        assert caught.value.kind == "already_queued"
        download.fault()
        queue.wait_for(JobState.DONE)
        queue.add(download.spec(id="again"))  # compared, not fetched
        queue.wait_for(JobState.DONE, "again")
        assert len(queue.snapshot().jobs) == 1


def test_a_job_that_failed_says_why_and_can_be_tried_again(make: Make, download: Download) -> None:
    repo = download.hub.state.repos[REPO]
    repo.gated = "manual"
    with make() as queue:
        queue.add(download.spec())
        job = queue.wait_for(JobState.FAILED)
        assert job.error is not None
        assert job.error.kind == "hub_login"
        assert job.error.remedy
    with make() as queue:
        job = queue.job()
        assert job.state is JobState.FAILED
        assert job.error is not None
        assert job.error.kind == "hub_login"
        repo.gated = False
        queue.resume("job")
        queue.wait_for(JobState.DONE)


def test_resume_ends_the_waiting_for_the_next_try(make: Make, download: Download) -> None:
    download.fault(status=503)
    with make(options=replace(QUICK, delays=(60.0,))) as queue:
        queue.add(download.spec())
        until(lambda: queue.job().retry is not None)
        retry = queue.job().retry
        assert retry is not None
        assert retry.number == 1
        download.fault()
        queue.resume("job")
        queue.wait_for(JobState.DONE)


def test_a_changed_file_starts_over_by_consent(make: Make, download: Download) -> None:
    _slow(download, speed=400_000)
    repo = download.hub.state.repos[REPO]
    with make() as queue:
        queue.add(download.spec())
        until(lambda: queue.job().done_bytes > 300_000)
        queue.pause("job")
        download.content = some_bytes(SIZE + 5, seed=2)
        repo.put(NAME, download.content)
        repo.forget_history()
        download.fault()
        until(lambda: queue.job().phase is None)
        queue.resume("job")
        job = queue.wait_for(JobState.FAILED)
        assert job.error is not None
        assert job.error.kind == "changed_upstream"
        queue.start_over("job")
        job = queue.wait_for(JobState.DONE)
        assert job.spec.commit == repo.commit
        assert job.size_bytes == SIZE + 5
    assert download.is_whole()


def test_starting_over_replaces_what_has_arrived(make: Make, download: Download) -> None:
    with make() as queue:
        queue.add(download.spec())
        queue.wait_for(JobState.DONE)
        download.content = some_bytes(SIZE, seed=2)
        download.hub.state.repos[REPO].put(NAME, download.content)
        _slow(download, speed=400_000)
        queue.start_over("job")
        until(lambda: queue.job().phase is Phase.FETCHING and queue.job().done_bytes > 100_000)
    with make() as queue:  # the consent outlives a restart, and so does what has come since
        assert queue.job().done_bytes > 90_000
        download.fault()
        queue.wait_for(JobState.DONE)
    assert download.is_whole()


def test_the_plan_counts_everything_queued(
    make: Make, download: Download, three: list[JobSpec], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "free_bytes", lambda _folder: 450_000)
    download.hub.fault(REPO, "model-1.gguf", stall_after=1000)
    with make(simultaneous=1, options=replace(QUICK, **PATIENT)) as queue:
        queue.add(three[0])
        queue.add(three[1])
        (plan,) = queue.plan(three[2])
        assert 590_000 < plan.needed_bytes <= 600_000
        assert plan.short_bytes == plan.needed_bytes - 450_000
        with pytest.raises(UserError) as caught:
            queue.add(three[2])
        assert caught.value.kind == "disk_space"
        assert "remove downloads from the queue" in caught.value.remedy


def test_a_disk_that_fills_up_pauses_and_says_so(
    make: Make, download: Download, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 10_000_000
    monkeypatch.setattr("pannier.hub.download.journal_keeper.free_bytes", lambda _folder: free)
    monkeypatch.setattr(disk, "free_bytes", lambda _folder: 10_000_000)
    _slow(download, speed=200_000)
    with make(options=replace(QUICK, floor_bytes=1_000_000)) as queue:
        queue.add(download.spec())
        until(lambda: queue.job().done_bytes)
        free = 900_000
        job = queue.wait_for(JobState.PAUSED)
        assert job.error is not None
        assert job.error.kind == "disk_floor"
        assert "900 kB are left" in job.error.message
        free = 10_000_000
        download.fault()
        queue.resume("job")
        queue.wait_for(JobState.DONE)
    assert download.is_whole()


def test_a_second_window_is_told(make: Make) -> None:
    with make():
        with pytest.raises(UserError) as caught:
            make().start()
        assert caught.value.kind == "queue_locked"


def test_changes_are_told_without_asking(make: Make, download: Download) -> None:
    told: list[QueueSnapshot] = []
    with make(on_change=told.append) as queue:
        queue.add(download.spec())
        until(lambda: told and told[-1].jobs and told[-1].jobs[0].state is JobState.DONE)
    assert len(told) < 20


def test_a_list_that_cannot_be_saved_is_told(
    make: Make, download: Download, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pannier.hub.download.download_queue.save_queue", refuse)
    with make() as queue:
        queue.add(download.spec())
        until(lambda: queue.snapshot().error is not None)
        error = queue.snapshot().error
        assert error is not None
        assert error.kind == "queue_unsaved"
        queue.wait_for(JobState.DONE)


def test_the_limit_holds_for_all_jobs_together(
    make: Make, download: Download, three: list[JobSpec]
) -> None:
    with make(simultaneous=3) as queue:
        queue.bytes_per_second = 1_000_000
        for spec in three:
            queue.add(spec)
        for spec in three:
            queue.wait_for(JobState.DONE, spec.id)
        speeds = [job.bytes_per_second for job in queue.snapshot().jobs]
        assert sum(speeds) == 0


@pytest.fixture(autouse=True)
def _no_lists_left(tmp_path: Path) -> Iterator[None]:
    yield
    assert not list(tmp_path.rglob(".*.json.*")), "a file that was being written is left"
