# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Hashes a file from its beginning while the rest of it arrives."""

import errno
import hashlib
import io
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pannier.core.errors import UserError
from pannier.hub.download.disk import disk_error
from pannier.hub.download.jobs import fault_of_ours
from pannier.hub.download.recent_pieces import MOST_BYTES, RecentPieces
from pannier.hub.download.segments import SegmentPlan
from pannier.hub.errors import CancelledError

MARK_BYTES = 64 * 1024 * 1024
_MARK_DIGITS = 16
LEAD_BYTES = 8 * 1024 * 1024
_PACE_SECONDS = 0.003
_STEP_BYTES = 2 * 1024 * 1024
_READ_BYTES = 512 * 1024
TICK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Expected:
    """The hash that a file must have.

    Attributes:
        kind: `sha256` for large files, `git` for files that lie in Git itself (SHA-1 of a header
            and the content).
        digest: in lower-case hexadecimal.
    """

    kind: Literal["sha256", "git"]
    digest: str


def expected_hash(etag: str, listed_sha256: str = "") -> Expected | None:
    """Return the hash that the Hub states; None when it states none."""
    name = etag.strip('"').lower()
    if _is_hex(name, 64):
        return Expected("sha256", name)
    if _is_hex(listed_sha256.lower(), 64):
        return Expected("sha256", listed_sha256.lower())
    if _is_hex(name, 40):
        return Expected("git", name)
    return None


def start_whole_checksum(file: Path, size_bytes: int) -> "PrefixChecksum":
    """Begin to hash a file that is all there."""
    checksum = PrefixChecksum(file, SegmentPlan(size_bytes, [(0, size_bytes)]))
    checksum.start()
    return checksum


class PrefixChecksum:
    """Hashes the part of a file that is there without a gap, in a thread of its own.

    hashlib's state cannot be saved. So after a restart the file is read from its beginning while
    the rest arrives. That is used to find damage on the disk: at every mark the hash so far is
    compared with the one of then, and what differs is fetched again.
    """

    def __init__(
        self,
        file: Path,
        plan: SegmentPlan,
        *,
        marks: Sequence[str] = (),
        mark_bytes: int = MARK_BYTES,
        recent: RecentPieces | None = None,
        on_damage: Callable[[int, int], None] | None = None,
    ) -> None:
        """Prepare.

        Args:
            file: the file.
            plan: what of it is there.
            marks: the hash at every mark when the file was left.
            mark_bytes: distance of the marks.
            recent: what need not be read from the file.
            on_damage: hears of ranges that are not as they were.
        """
        self._file = file
        self._recent = recent or RecentPieces()
        self._plan = plan
        self._marks = list(marks)
        self._mark_bytes = mark_bytes
        self._on_damage = on_damage
        self._trusted: set[int] = set(range(len(marks)))
        self._sha256 = hashlib.sha256()
        self._git = hashlib.sha1(b"blob %d\0" % plan.size, usedforsecurity=False)
        self._at_mark = (self._sha256.copy(), self._git.copy())
        self._position = 0
        self._resumed = plan.prefix
        self._stopped = threading.Event()
        self._error: UserError | None = None
        self._thread = threading.Thread(target=self._run, name="checksum", daemon=True)

    @property
    def hashed_bytes(self) -> int:
        """How far it is."""
        return self._position

    @property
    def marks(self) -> list[str]:
        """The marks that are known, for the journal."""
        return list(self._marks)

    def forget_marks(self) -> None:
        """Forget the marks: the file is damaged, and they are of the damaged file."""
        self._marks.clear()

    def start(self) -> None:
        """Begin to hash."""
        self._thread.start()

    def pace(self, offset: int, is_over: Callable[[], bool]) -> None:
        """Wait at an offset while the hash is far behind, and behind what has arrived in this run.

        Otherwise connections on a fast network would take the processor from it, and it would be
        at work alone in the end. What was there before is another matter: nobody waits for that.
        """
        while (
            offset - self._position > MOST_BYTES
            and self._position >= self._resumed
            and self._plan.prefix - self._position > LEAD_BYTES
            and self._thread.is_alive()
            and not is_over()
        ):
            self._stopped.wait(_PACE_SECONDS)

    def stop(self) -> None:
        """Stop at once and wait for the thread."""
        self._stopped.set()
        self._plan.wake()
        if self._thread.ident is not None:
            self._thread.join()

    def finished(self, seconds: float = 0.0) -> bool:
        """Wait at most so long; returns whether the whole file has been hashed.

        Raises:
            UserError: the file cannot be read.
        """
        self._thread.join(seconds)
        if self._error is not None:
            raise self._error
        if self._thread.is_alive():
            return False
        if self._position < self._plan.size and not self._stopped.is_set():
            raise fault_of_ours()
        return True

    def finish(self, stopped: threading.Event) -> None:
        """Wait until the whole file has been hashed.

        Raises:
            CancelledError: `stopped` was set meanwhile.
            UserError: the file cannot be read.
        """
        while not self.finished(TICK_SECONDS):
            if stopped.is_set():
                self.stop()
                raise CancelledError

    @property
    def sha256(self) -> str:
        """Hash of what has been read, in lower-case hexadecimal."""
        return self._sha256.hexdigest()

    def matches(self, expected: Expected) -> bool:
        """Whether the file that was read is the one expected."""
        found = self._sha256 if expected.kind == "sha256" else self._git
        return found.hexdigest() == expected.digest

    def _run(self) -> None:
        try:
            with self._file.open("rb", buffering=0) as stream:
                buffer = memoryview(bytearray(_READ_BYTES))
                while self._position < self._plan.size and not self._stopped.is_set():
                    goal = self._next_stop()
                    self._plan.wait_for_prefix(goal, self._stopped.is_set)
                    missing = goal - self._position
                    while missing and not self._stopped.is_set():
                        piece = self._recent.take(self._position, missing)
                        if piece is None:
                            piece = self._read(stream, buffer[: min(_READ_BYTES, missing)])
                        self._hash(piece)
                        missing -= len(piece)
        except OSError as error:
            self._error = disk_error(error, self._file)

    def _read(self, stream: io.FileIO, buffer: memoryview) -> memoryview:
        """Read on in the file, up to what is in memory."""
        stream.seek(self._position)
        most = self._recent.skip_to(self._position, len(buffer))
        count = stream.readinto(buffer[:most])
        if not count:
            raise OSError(errno.EIO, "the file has become shorter", str(self._file))
        return buffer[:count]

    def _next_stop(self) -> int:
        """Offset to hash to in one go: not far, and to the next mark at most."""
        next_mark = (self._position // self._mark_bytes + 1) * self._mark_bytes
        return min(self._position + _STEP_BYTES, next_mark, self._plan.size)

    def _hash(self, piece: memoryview) -> None:
        self._sha256.update(piece)
        if self._plan.size <= _GIT_LIMIT_BYTES:
            self._git.update(piece)
        self._position += len(piece)
        if self._position % self._mark_bytes == 0:
            self._pass_mark(self._position // self._mark_bytes - 1)

    def _pass_mark(self, index: int) -> None:
        """Note the hash so far, or compare it with the one of before."""
        mark = self._sha256.hexdigest()[:_MARK_DIGITS]
        if index >= len(self._marks):
            self._marks.append(mark)
        elif self._marks[index] != mark and index in self._trusted:
            self._return_to_last_mark(index)
            return
        self._marks[index] = mark
        self._trusted.discard(index)
        self._at_mark = (self._sha256.copy(), self._git.copy())

    def _return_to_last_mark(self, index: int) -> None:
        """What lies before a mark has changed on the disk: have it fetched again, once."""
        start, end = index * self._mark_bytes, (index + 1) * self._mark_bytes
        self._trusted.discard(index)
        self._plan.forget(start, end)
        self._position = start
        self._sha256, self._git = (state.copy() for state in self._at_mark)
        if self._on_damage is not None:
            self._on_damage(start, end)


_GIT_LIMIT_BYTES = 100_000_000
"""Git itself holds no larger files on the Hub; hashing others twice would cost time."""


def _is_hex(text: str, digits: int) -> bool:
    return len(text) == digits and all(each in "0123456789abcdef" for each in text)
