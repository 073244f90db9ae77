# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A file whose hash is wrong: it is read from the Hub a second time, and differences are mended."""

import threading
from collections.abc import Callable
from pathlib import Path

from pannier.core.language import number, tr
from pannier.hub.download.checksum import Expected, PrefixChecksum, start_whole_checksum
from pannier.hub.download.fetching import Fetching
from pannier.hub.download.jobs import DownloadError
from pannier.hub.download.part_file import ComparingWriter
from pannier.hub.download.segments import SegmentPlan


class SecondReading:
    """Fetches a complete file again, compares, and ends as soon as the hash is right.

    Nobody knows which byte is wrong: the Hub states one hash for the whole file. But whatever
    differs between two readings was wrong in one of them.

    Attributes:
        plan: what has been fetched again so far.
    """

    def __init__(
        self, part: Path, size_bytes: int, expected: Expected, stopped: threading.Event
    ) -> None:
        self.plan = SegmentPlan(size_bytes)
        self._part = part
        self._expected = expected
        self._stopped = stopped
        self._differences = 0
        self._differences_checked = 0
        self._check: PrefixChecksum | None = None

    def run(self, fetching: Fetching, log: Callable[[str], None]) -> str:
        """Mend the file; returns its SHA-256, in lower-case hexadecimal.

        Raises:
            CancelledError: the fetching was stopped.
            DownloadError: (`checksum_mismatch`) it is wrong after all.
            UserError: as in fetching.
        """

        def differs(offset: int) -> None:
            self._differences += 1
            log(
                tr("byte {n} and what follows had arrived damaged; written again").format(
                    n=number(offset)
                )
            )

        try:
            fetching.run(self.plan, lambda: ComparingWriter(self._part, differs), self._is_mended)
            return self._last_check()
        finally:
            if self._check is not None:
                self._check.stop()

    def _is_mended(self) -> bool:
        """Hash the file in the background whenever something in it was changed."""
        if self._check is None:
            if self._differences > self._differences_checked:
                self._start_check()
            return False
        if not self._check.finished():
            return False
        if self._check.matches(self._expected):
            return True
        self._check = None
        return False

    def _last_check(self) -> str:
        """Hash the file as it is now, unless that has been done."""
        check = self._check
        if check is None or self._differences > self._differences_checked:
            if check is not None:
                check.stop()
            check = self._start_check()
        check.finish(self._stopped)
        if check.matches(self._expected):
            return check.sha256
        raise DownloadError(
            tr(
                "The file arrived damaged, and the second time as well: its content is "
                "not the one that the Hub describes."
            ),
            remedy=tr(
                "A proxy, a virus scanner or a mirror may change it on its way: try "
                "another network, or later. Resume reads it again."
            ),
            kind="checksum_mismatch",
        )

    def _start_check(self) -> PrefixChecksum:
        self._differences_checked = self._differences
        self._check = start_whole_checksum(self._part, self.plan.size)
        return self._check
