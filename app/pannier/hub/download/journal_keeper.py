# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Keeps the journal of a download up to date, and an eye on the disk."""

import time
from collections.abc import Callable

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.sizes import file_size
from pannier.hub.download.checksum import PrefixChecksum
from pannier.hub.download.disk import disk_error, free_bytes
from pannier.hub.download.fetching import TransferOptions
from pannier.hub.download.jobs import DownloadError
from pannier.hub.download.journal import Journal
from pannier.hub.download.part_file import PartFile
from pannier.hub.download.segments import SegmentPlan


class JournalKeeper:
    """Writes the journal now and then, and watches that the disk does not fill up."""

    def __init__(
        self,
        part: PartFile,
        journal: Journal,
        plan: SegmentPlan,
        checksum: PrefixChecksum,
        options: TransferOptions,
    ) -> None:
        self._part = part
        self._journal = journal
        self._plan = plan
        self._checksum = checksum
        self._options = options
        self._written = time.monotonic()

    @property
    def size_bytes(self) -> int:
        """Size of the file."""
        return self._plan.size

    def tick(self) -> bool:
        """Write the journal if it is time; never says that it is enough.

        Raises:
            UserError: the disk is full, or nearly so, or does not answer.
        """
        if time.monotonic() - self._written >= self._options.journal_seconds:
            self._save()
            self._check_floor()
        return False

    def save_if_possible(self, log: Callable[[str], None]) -> None:
        """Write the journal at the end; where that fails the one before stays true."""
        try:
            self._save()
        except UserError as error:
            log(f"the state of the download could not be written: {error.message}")

    def forget_marks(self) -> None:
        """Forget the marks: they are those of a damaged file."""
        self._checksum.forget_marks()
        self._save()

    def _save(self) -> None:
        self._journal.done = self._plan.done()
        self._journal.marks = self._checksum.marks
        try:
            self._part.write_journal(self._journal)
        except OSError as error:
            raise disk_error(error, self._part.part) from error
        self._written = time.monotonic()

    def _check_floor(self) -> None:
        free = free_bytes(self._part.target.parent)
        if free < self._options.floor_bytes and not self._plan.complete:
            raise DownloadError(
                tr(
                    "Only {size} are left on the disk of {folder}, so the download was paused."
                ).format(size=file_size(free), folder=self._part.target.parent),
                remedy=tr("Free some space, then resume. What has arrived is kept."),
                kind="disk_floor",
            )
