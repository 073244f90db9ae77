# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One file: whatever goes wrong on the way, it arrives bit by bit, or it is told why not."""

import hashlib
import itertools
import json
import time

import pytest

from pannier.core.errors import UserError
from pannier.core.library.provenance import read_provenance
from pannier.hub.download.jobs import Phase
from pannier.hub.download.rate_limit import RateLimit
from pannier.hub.repo_files import RepoFile
from tests.hub.download.downloading import (
    NAME,
    PATIENT,
    REPO,
    SIZE,
    Download,
    Running,
    some_bytes,
    until,
)


def test_a_file_arrives(download: Download) -> None:
    finished = download.run(**PATIENT)
    assert download.is_whole()
    assert finished.path == download.target
    assert finished.size_bytes == SIZE
    assert finished.sha256 == hashlib.sha256(download.content).hexdigest()
    assert finished.verified
    assert download.sent == SIZE


def test_where_it_came_from_is_written_down(download: Download) -> None:
    spec = download.spec()
    download.run(spec=spec)
    origin = read_provenance(download.target)
    assert origin is not None
    assert (origin.repo, origin.commit, origin.path) == (REPO, spec.commit, NAME)
    assert origin.sha256 == origin.etag == hashlib.sha256(download.content).hexdigest()
    assert origin.verified
    download.target.write_bytes(b"something else")
    assert read_provenance(download.target) is None


@pytest.mark.parametrize("size", [0, 1, 64 * 1024, 64 * 1024 + 1])
def test_sizes_at_the_edges(download: Download, size: int) -> None:
    download.content = some_bytes(size)
    download.hub.state.repos[REPO].put(NAME, download.content)
    assert download.run().verified
    assert download.is_whole()


def test_a_small_file_that_lies_in_git_is_compared_with_its_git_hash(download: Download) -> None:
    download.path, download.content = "config.json", b'{"a": 1}'
    download.hub.state.repos[REPO].put(download.path, download.content)
    finished = download.run()
    assert finished.verified
    assert finished.sha256 == hashlib.sha256(download.content).hexdigest()
    assert download.is_whole()


def test_a_file_in_a_folder_of_the_repository(download: Download) -> None:
    download.path = "Q4_K_M/model-00001-of-00002.gguf"
    download.hub.state.repos[REPO].put(download.path, download.content)
    download.run()
    assert download.is_whole()


@pytest.mark.parametrize(
    "faults",
    [
        {"close_after": 30_000, "times": 40},
        {"close_between": (1, 60_000), "times": 40},
        {"reset_after": 30_000, "times": 40},
        {"stall_after": 20_000, "times": 4},
        {"status": 503, "times": 6},
        {"status": 429, "times": 3},
        {"status": 500, "times": 3},
        {"status": 403, "times": 3},
        {"status": 404, "times": 2},
        {"status_on_hub": 503, "times": 3},
        {"url_seconds": 0.05, "bytes_per_second": 2_000_000},
        {"wrong_length": 7, "times": 3},
        {"wrong_length": -7, "times": 3},
        {"wrong_range": True, "times": 3},
        {"ignore_range": True},
        {"flip_at": 700_000, "times": 1},
        {"bytes_per_second": 3_000_000},
    ],
    ids="-".join,
)
def test_faults_on_the_way(download: Download, faults: dict[str, object]) -> None:
    download.fault(**faults)
    finished = download.run()
    assert finished.verified
    assert download.is_whole()
    assert download.hub.seen.leaks == 0


def test_dropped_connections_cost_next_to_nothing(download: Download) -> None:
    download.fault(close_between=(2_000, 60_000), times=30)
    transfer = download.transfer(**PATIENT)
    transfer.run()
    assert transfer.progress().transferred_bytes <= SIZE * 1.01


def test_a_server_without_ranges_that_breaks_off_is_read_again_from_its_start(
    download: Download,
) -> None:
    download.fault(ignore_range=True, close_after=900_000, times=2)
    download.run()
    assert download.is_whole()
    assert any("one plain stream" in line for line in download.lines)


def test_a_token_goes_to_the_hub_alone(download: Download) -> None:
    repo = download.hub.state.repos[REPO]
    repo.gated, repo.granted = "manual", {"me"}
    token = "hf_mine"  # noqa: S105 - of nobody
    download.hub.state.tokens[token] = "me"
    assert download.run(token=token).verified
    assert download.hub.seen.tokens
    assert download.hub.seen.leaks == 0


def test_a_gated_file_without_a_token_is_told_at_once(download: Download) -> None:
    download.hub.state.repos[REPO].gated = "manual"
    with pytest.raises(UserError) as caught:
        download.run()
    assert caught.value.kind == "hub_login"
    assert "Ask for access" in caught.value.remedy


def test_what_goes_wrong_is_said_while_it_is_tried_again(download: Download) -> None:
    download.fault(status=503)
    with Running(download.transfer(delays=(0.01, 0.02, 30.0))) as running:
        until(lambda: len([line for line in download.lines if "retry 3 in 30 s" in line]) == 3)
        retry = running.transfer.progress().retry
        assert retry is not None
        assert retry.reason == "the server answers 503 (Service Unavailable)"
        assert 20 < retry.due - time.monotonic() <= 30
        download.fault()
        running.transfer.try_now()
        running.wait()
        assert running.result is not None
    assert running.transfer.progress().retry is None
    assert download.is_whole()


def test_a_hub_that_does_not_answer_yet_is_waited_for(download: Download) -> None:
    download.hub.trouble(portal="page")
    with Running(download.transfer()) as running:
        until(lambda: running.transfer.progress().retry is not None)
        retry = running.transfer.progress().retry
        assert retry is not None
        assert "log in" in retry.reason or "logged in" in retry.reason
        download.hub.trouble()
        running.wait()
    assert download.is_whole()


def test_a_server_that_is_always_wrong_is_given_up(download: Download) -> None:
    download.fault(wrong_range=True)
    with pytest.raises(UserError) as caught:
        download.run()
    assert caught.value.kind == "wrong_answer"
    assert "another part of the file" in caught.value.message
    assert not download.target.exists()


def test_damage_on_the_way_is_found_and_mended(download: Download) -> None:
    download.fault(flip_at=200_000, times=1)
    transfer = download.transfer(**PATIENT)
    assert transfer.run().verified
    assert download.is_whole()
    assert any("damaged" in line for line in download.lines)


def test_damage_that_comes_every_time_is_told(download: Download) -> None:
    download.fault(flip_at=200_000)
    with pytest.raises(UserError) as caught:
        download.run()
    assert caught.value.kind == "checksum_mismatch"
    assert not download.target.exists()
    download.fault()
    assert download.run().verified
    assert download.is_whole()


def test_a_connection_that_crawls_or_hangs_does_not_keep_the_file_waiting(
    download: Download,
) -> None:
    download.fault(stall_after=40_000, times=2)
    transfer = download.transfer(stall_seconds=60.0, takeover_seconds=1.0)
    transfer.run()
    assert download.is_whole()
    assert transfer.progress().transferred_bytes <= SIZE * 1.1


def test_stopping_in_a_stalled_read_takes_no_time(download: Download) -> None:
    download.fault(stall_after=10_000)
    with Running(download.transfer(stall_seconds=60.0)) as running:
        until(lambda: running.transfer.progress().done_bytes >= 30_000)
        running.transfer.stop()
        running.wait(1.0)
        assert running.cancelled
    assert download.part.exists()


def test_stopping_while_the_hub_is_silent(download: Download) -> None:
    download.hub.trouble(stall=True)
    with Running(download.transfer()) as running:
        until(lambda: download.hub.seen.requests)
        running.transfer.stop()
        running.wait(1.0)
        assert running.cancelled


def test_stopping_while_it_waits_for_the_next_try(download: Download) -> None:
    download.fault(status=503)
    with Running(download.transfer(delays=(30.0,))) as running:
        until(lambda: running.transfer.progress().retry is not None)
        running.transfer.stop()
        running.wait(1.0)
        assert running.cancelled


def test_a_stopped_download_goes_on_where_it_was(download: Download) -> None:
    download.fault(bytes_per_second=400_000)
    with Running(download.transfer()) as running:
        until(lambda: running.transfer.progress().done_bytes > 500_000)
    download.fault()
    there = sum(end - start for start, end in json.loads(download.journal.read_bytes())["done"])
    assert there > 450_000
    transfer = download.transfer(**PATIENT)
    assert transfer.run().verified
    assert download.is_whole()
    assert transfer.progress().transferred_bytes == SIZE - there


def test_damage_on_the_disk_is_fetched_again(download: Download) -> None:
    download.fault(bytes_per_second=1_000_000)
    with Running(download.transfer(connections=1)) as running:
        until(lambda: running.transfer.progress().checked_bytes > 600_000)
    with download.part.open("r+b") as part:
        part.seek(300_000)
        part.write(bytes(1000))
        there = running.transfer.progress().done_bytes
    download.fault()
    transfer = download.transfer(**PATIENT)
    assert transfer.run().verified
    assert download.is_whole()
    assert any("damaged on the disk" in line for line in download.lines)
    # One mark's distance, not the whole file.
    fetched = transfer.progress().transferred_bytes
    assert SIZE - there <= fetched <= SIZE - there + 2 * download.options.mark_bytes


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"done": [[5, 1]]}', bytes(100)])
def test_a_damaged_journal_costs_the_beginning_only(download: Download, content: bytes) -> None:
    download.target.parent.mkdir(parents=True)
    download.journal.write_bytes(content)
    download.part.write_bytes(some_bytes(SIZE, seed=2))
    assert download.run().verified
    assert download.is_whole()


def test_a_part_file_that_was_cut_short_is_not_believed(download: Download) -> None:
    download.fault(bytes_per_second=400_000)
    with Running(download.transfer()) as running:
        until(lambda: running.transfer.progress().done_bytes > 300_000)
    with download.part.open("r+b") as part:
        part.truncate(100_000)
    download.fault()
    assert download.run().verified
    assert download.is_whole()


def test_a_new_commit_meanwhile_does_not_matter(download: Download) -> None:
    download.fault(change_after=200_000, change_to=some_bytes(SIZE, seed=2))
    assert download.run().verified
    assert download.is_whole()


def test_a_file_that_was_replaced_for_good_is_told_and_replaced_by_consent(
    download: Download,
) -> None:
    spec = download.spec()
    download.fault(bytes_per_second=400_000)
    with Running(download.transfer(spec=spec)) as running:
        until(lambda: running.transfer.progress().done_bytes > 300_000)
    download.fault()
    new = some_bytes(SIZE // 2, seed=2)
    repo = download.hub.state.repos[REPO]
    repo.put(NAME, new)
    repo.forget_history()
    with pytest.raises(UserError) as caught:
        download.run(spec=spec)
    assert caught.value.kind == "changed_upstream"
    assert download.part.stat().st_size == SIZE  # nothing is lost yet
    download.content = new
    assert download.run(spec=download.spec(commit=""), start_over=True).verified
    assert download.is_whole()


def test_a_rewritten_history_with_the_same_file_does_not_matter(download: Download) -> None:
    spec = download.spec()
    download.hub.state.repos[REPO].forget_history()
    assert download.run(spec=spec).verified
    assert download.is_whole()


def test_a_file_that_is_not_what_the_list_said(download: Download) -> None:
    listed = RepoFile(NAME, SIZE, sha256=hashlib.sha256(b"other").hexdigest())
    with pytest.raises(UserError) as caught:
        download.run(spec=download.spec(files=(listed,)))
    assert caught.value.kind == "changed_upstream"


def test_a_file_that_is_there_is_compared_and_not_fetched(download: Download) -> None:
    download.target.parent.mkdir(parents=True)
    download.target.write_bytes(download.content)
    assert download.run().verified
    assert download.sent == 0
    assert download.is_whole()


def test_another_file_of_that_name_is_never_overwritten(download: Download) -> None:
    download.target.parent.mkdir(parents=True)
    mine = some_bytes(SIZE, seed=3)
    download.target.write_bytes(mine)
    with pytest.raises(UserError) as caught:
        download.run()
    assert caught.value.kind == "target_exists"
    assert download.target.read_bytes() == mine
    assert download.run(start_over=True).verified
    assert download.is_whole()


def test_an_older_version_of_ours_is_called_that(download: Download) -> None:
    download.run()
    download.hub.state.repos[REPO].put(NAME, some_bytes(SIZE, seed=2))
    with pytest.raises(UserError) as caught:
        download.run()
    assert caught.value.kind == "target_exists"
    assert "since you downloaded it on" in caught.value.message
    assert download.is_whole()


def test_a_second_download_of_the_same_file_is_told(download: Download) -> None:
    download.fault(bytes_per_second=100_000)
    with Running(download.transfer()) as running:
        until(lambda: running.transfer.progress().done_bytes)
        with pytest.raises(UserError) as caught:
            download.run()
    assert caught.value.kind == "download_locked"


def test_the_speed_is_limited(download: Download) -> None:
    began = time.monotonic()
    download.run(limit=RateLimit(4_000_000))
    assert time.monotonic() - began > SIZE / 4_000_000 * 0.6
    assert download.is_whole()


def test_progress_says_what_is_done(download: Download) -> None:
    download.fault(bytes_per_second=400_000)
    transfer = download.transfer()
    assert transfer.progress().phase is Phase.CONNECTING
    with Running(transfer) as running:
        until(lambda: transfer.progress().done_bytes > 100_000)
        progress = transfer.progress()
        assert progress.phase is Phase.FETCHING
        assert progress.size_bytes == SIZE
        assert progress.checked_bytes <= progress.done_bytes
        download.fault()
        running.wait()
    assert transfer.progress().phase is Phase.FINISHED
    assert transfer.progress().done_bytes == transfer.progress().checked_bytes == SIZE


def test_the_first_connection_is_alone_while_it_is_fast(download: Download) -> None:
    download.run(join_seconds=60.0, **PATIENT)
    assert download.is_whole()
    ranges = download.hub.seen.ranges
    assert len(ranges) > 3
    assert all(start == end for (_, _, end), (_, start, _) in itertools.pairwise(ranges))
