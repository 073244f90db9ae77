# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What has just arrived is hashed from memory, in pieces of any size, and never held for long."""

import hashlib
import threading
from pathlib import Path

import pytest

from pannier.hub.download.checksum import PrefixChecksum
from pannier.hub.download.recent_pieces import KeepingWriter, RecentPieces
from pannier.hub.download.segments import SegmentPlan
from tests.hub.download.downloading import some_bytes


def test_a_piece_is_handed_over_once_and_in_parts() -> None:
    recent = RecentPieces(10)
    recent.keep(5, b"abcdef")
    assert recent.take(0, 10) is None
    assert bytes(recent.take(5, 4) or b"") == b"abcd"
    assert bytes(recent.take(9, 4) or b"") == b"ef"
    assert recent.take(9, 4) is None


def test_what_does_not_fit_is_not_kept() -> None:
    recent = RecentPieces(10)
    recent.keep(0, bytes(8))
    recent.keep(8, bytes(3))
    assert recent.take(8, 3) is None
    assert recent.take(0, 8) is not None
    recent.keep(8, bytes(3))
    assert recent.take(8, 3) is not None


def test_the_file_is_read_up_to_the_next_piece_and_what_was_passed_is_dropped() -> None:
    recent = RecentPieces(10)
    recent.keep(0, bytes(6))
    recent.keep(20, bytes(4))
    assert recent.skip_to(12, 100) == 8
    assert recent.skip_to(12, 3) == 3
    recent.keep(30, bytes(6))  # there is room again
    assert recent.take(30, 6) is not None


@pytest.mark.parametrize("most_bytes", [0, 3_000, 1_000_000])
def test_the_checksum_is_right_however_much_of_it_is_kept(tmp_path: Path, most_bytes: int) -> None:
    content = some_bytes(100_000)
    part = tmp_path / "x.part"
    part.write_bytes(bytes(len(content)))
    plan, recent = SegmentPlan(len(content)), RecentPieces(most_bytes)
    checksum = PrefixChecksum(part, plan, recent=recent, mark_bytes=7_000)
    checksum.start()
    with KeepingWriter(part, recent) as writer:
        for start in [*range(1_000, len(content), 1_500), 0]:
            piece = content[start : start + 1_500] if start else content[:1_000]
            writer.write(start, piece)
            plan.note(start, start + len(piece))
    checksum.finish(threading.Event())
    assert checksum.sha256 == hashlib.sha256(content).hexdigest()
    assert part.read_bytes() == content


def test_a_connection_far_ahead_waits_for_the_hash_only_while_there_is_something_to_hash(
    tmp_path: Path,
) -> None:
    part = tmp_path / "x.part"
    part.write_bytes(bytes(1000))
    checksum = PrefixChecksum(part, SegmentPlan(1000))
    checksum.start()
    checksum.pace(10**9, lambda: False)  # nothing has arrived yet: it must not wait
    checksum.stop()
