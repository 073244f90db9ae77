# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The download of one file, from the question where it lies to the name that it gets."""

import datetime as dt
import functools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from pannier.core.language import number, tr
from pannier.core.library.provenance import (
    DownloadProvenance,
    read_provenance,
    write_provenance,
)
from pannier.core.sizes import file_size
from pannier.hub.address import MAIN
from pannier.hub.download.backoff import Backoff
from pannier.hub.download.checksum import (
    TICK_SECONDS,
    Expected,
    PrefixChecksum,
    expected_hash,
    start_whole_checksum,
)
from pannier.hub.download.disk import DiskPlan, disk_error, free_bytes
from pannier.hub.download.fetching import Fetching, Meter, TransferOptions
from pannier.hub.download.jobs import (
    DownloadError,
    FileProgress,
    FinishedFile,
    JobSpec,
    Phase,
)
from pannier.hub.download.journal import Journal
from pannier.hub.download.journal_keeper import JournalKeeper
from pannier.hub.download.part_file import PartFile
from pannier.hub.download.rate_limit import RateLimit
from pannier.hub.download.recent_pieces import KeepingWriter, RecentPieces
from pannier.hub.download.repair import SecondReading
from pannier.hub.download.segments import SegmentPlan
from pannier.hub.download.source import Source, changed_upstream
from pannier.hub.download.transport import Connections, TransferError
from pannier.hub.download.xet import THRESHOLD_BYTES, XetFetching, has_xet
from pannier.hub.download.xet_protocol import XetRequest
from pannier.hub.errors import CancelledError
from pannier.hub.repo_files import RepoFile
from pannier.hub.session import HubSession, RemoteFile
from pannier.hub.settings import HubSettings


def _ignore(_: object) -> None:
    """Nobody wants to hear it."""


@dataclass(frozen=True)
class TransferEvents:
    """What a transfer tells; called from its threads.

    Attributes:
        bytes_came: so many bytes have come over the network.
        begun: the commit is known, and the journal has been written.
        log: what happened, in a line for people.
    """

    bytes_came: Callable[[int], None] = _ignore
    begun: Callable[[str], None] = _ignore
    log: Callable[[str], None] = _ignore


class FileTransfer:
    """Downloads one file. `run` blocks; everything else may be called from any thread."""

    def __init__(
        self,
        job: JobSpec,
        file: RepoFile,
        settings: HubSettings,
        *,
        options: TransferOptions | None = None,
        limit: RateLimit | None = None,
        events: TransferEvents | None = None,
        start_over: bool = False,
    ) -> None:
        """Prepare.

        Args:
            job: what the file belongs to.
            file: the file.
            settings: how the Hub is reached.
            options: how to fetch.
            limit: on the speed of all downloads.
            events: what hears of it.
            start_over: the user consents that what is there is replaced.
        """
        self._job = job
        self._file = file
        self._target = job.target(file)
        self._options = options or TransferOptions()
        self._events = events or TransferEvents()
        self._log = self._events.log
        self._start_over = start_over
        self._session = HubSession(settings)
        self._source = Source(self._session, job.repo, file.path)
        self._connections = Connections(
            count=self._options.connections,
            connect_seconds=self._options.connect_seconds,
            stall_seconds=self._options.stall_seconds,
            proxy=settings.proxy,
        )
        self._backoff = Backoff(self._options.delays)
        self._meter = Meter(self._events.bytes_came)
        self._fetching = Fetching(
            self._source,
            self._connections,
            self._options,
            limit=limit or RateLimit(),
            backoff=self._backoff,
            meter=self._meter,
            log=self._log,
        )
        self._settings = settings
        self._xet: XetFetching | None = None
        self._stopped = threading.Event()
        self._phase = Phase.CONNECTING
        self._plan: SegmentPlan | None = None
        self._checksum: PrefixChecksum | None = None
        self._recent = RecentPieces()

    def stop(self) -> None:
        """Stop at once and keep what has arrived; `run` raises `CancelledError`."""
        self._stopped.set()
        self._fetching.stop()
        xet = self._xet
        if xet is not None:
            xet.stop()
        self._session.break_off()

    def try_now(self) -> None:
        """Do not wait any longer with the next try."""
        self._backoff.try_now()

    def progress(self) -> FileProgress:
        """How far it is."""
        plan, checksum = self._plan, self._checksum
        return FileProgress(
            phase=self._phase,
            done_bytes=plan.done_bytes if plan else 0,
            size_bytes=plan.size if plan else None,
            checked_bytes=checksum.hashed_bytes if checksum else 0,
            retry=self._backoff.retry,
            transferred_bytes=self._meter.total,
        )

    def run(self) -> FinishedFile:
        """Download the file; goes on where it was left.

        Raises:
            CancelledError: `stop` was called.
            UserError: it cannot go on without the user. What has arrived is kept.
        """
        try:
            with PartFile(self._target) as part:
                return self._run(part)
        finally:
            self._connections.close()
            self._session.close()

    def _run(self, part: PartFile) -> FinishedFile:
        if self._start_over:
            part.discard()
        journal = part.read_journal() or Journal(job=self._job, path=self._file.path)
        found = self._resolve(self._job.commit or journal.commit or MAIN)
        expected = expected_hash(found.etag, self._file.sha256)
        if self._target.exists() and not journal.replaces:
            if adopted := self._adopt(part, found, expected):
                return adopted
            journal.replaces = True
        self._open(part, journal, found)
        plan = self._plan = SegmentPlan(
            found.size,
            journal.done,
            smallest_split=self._options.smallest_split,
            takeover_seconds=self._options.takeover_seconds,
        )
        checksum = self._checksum = PrefixChecksum(
            part.part,
            plan,
            marks=journal.marks,
            mark_bytes=journal.mark_bytes,
            recent=self._recent,
            on_damage=self._note_damage,
        )
        keeper = JournalKeeper(part, journal, plan, checksum, self._options)
        checksum.start()
        arrived = False
        try:
            self._fetch(found, plan, checksum, part, keeper)
            arrived = True
        finally:
            checksum.stop()
            if not arrived:
                keeper.save_if_possible(self._log)
        sha256 = checksum.sha256
        if expected is not None and not checksum.matches(expected):
            sha256 = self._read_again(part, expected, keeper)
        return self._finish(part, journal, found, sha256, verified=expected is not None)

    def _resolve(self, revision: str) -> RemoteFile:
        """Ask the Hub where the file is, until it answers."""
        while not self._stopped.is_set():
            try:
                found = self._source.resolve(revision)
            except TransferError as fault:
                retry = self._backoff.failed(self, fault.reason, at_least=fault.at_least)
                self._log(retry.log_line(time.monotonic()))
                self._backoff.wait(self, self._stopped.is_set)
            else:
                self._backoff.ended(self)
                self._log(
                    tr("{size} at commit {commit}").format(
                        size=file_size(found.size), commit=found.commit[:12]
                    )
                )
                return found
        raise CancelledError

    def _adopt(
        self, part: PartFile, found: RemoteFile, expected: Expected | None
    ) -> FinishedFile | None:
        """Take the file that is there if it is the one wanted; None to replace it.

        Raises:
            UserError: (`target_exists`) it is another, and nobody consented to replace it.
        """
        self._phase = Phase.CHECKING
        self._log(tr("a file of that name is there; comparing it"))
        size = self._target.stat().st_size
        if size == found.size:
            self._plan = SegmentPlan(size, [(0, size)])
            checksum = self._checksum = start_whole_checksum(self._target, size)
            checksum.finish(self._stopped)
            if expected is None or checksum.matches(expected):
                part.discard()
                return self._record(found, checksum.sha256, verified=expected is not None)
        if self._start_over:
            return None
        raise self._target_exists(found)

    def _target_exists(self, found: RemoteFile) -> DownloadError:
        origin = read_provenance(self._target)
        if origin is not None and (origin.repo, origin.path) == (found.repo, found.path):
            return DownloadError(
                tr("{path} has been replaced on the Hub since you downloaded it on {date}.").format(
                    path=found.path, date=origin.downloaded.date()
                ),
                remedy=tr("Start over to replace yours, or keep it and choose another folder."),
                kind="target_exists",
            )
        return DownloadError(
            tr("There is another file of that name already: {file}").format(file=self._target),
            remedy=tr("Move or rename it, choose another folder, or start over to replace it."),
            kind="target_exists",
        )

    def _open(self, part: PartFile, journal: Journal, found: RemoteFile) -> None:
        """Open the part file where it was left, or a new one."""
        if (journal.job.repo, journal.path) != (self._job.repo, self._file.path):
            raise DownloadError(
                tr("An unfinished download from {repo} has the same name: {file}").format(
                    repo=journal.job.repo, file=self._target
                ),
                remedy=tr("Finish or remove that one first, or choose another folder."),
                kind="target_exists",
            )
        stated = found.sha256 or self._file.sha256
        if journal.etag not in {"", found.etag} or self._file.sha256 not in {"", stated}:
            raise changed_upstream(self._file.path)
        journal.job, journal.wanted = self._job, True
        journal.commit, journal.etag, journal.size_bytes = found.commit, found.etag, found.size
        if journal.mark_bytes != self._options.mark_bytes:
            journal.mark_bytes, journal.marks = self._options.mark_bytes, []
        there = sum(end - start for start, end in journal.done)
        if there:
            self._log(tr("going on: {size} are there").format(size=file_size(there)))
        folder = self._target.parent
        floor = self._options.floor_bytes
        DiskPlan(folder, found.size - there, free_bytes(folder), floor).check()
        part.open(found.size)
        try:
            part.write_journal(journal)
        except OSError as error:
            raise disk_error(error, self._target) from error
        self._events.begun(found.commit)

    def _fetch(
        self,
        found: RemoteFile,
        plan: SegmentPlan,
        checksum: PrefixChecksum,
        part: PartFile,
        keeper: JournalKeeper,
    ) -> None:
        """Fetch and hash, until all is there and hashed."""
        if self._goes_by_xet(found):
            self._log(tr("by way of the Xet store"))
            self._xet = self._xet_fetching(found, part)
        while True:
            self._phase = Phase.FETCHING
            if self._stopped.is_set():
                raise CancelledError
            if self._xet is not None:
                self._xet.run(plan, keeper.tick)
            else:
                make_writer = functools.partial(KeepingWriter, part.part, self._recent)
                self._fetching.run(plan, make_writer, keeper.tick, checksum.pace)
            self._phase = Phase.CHECKING
            while plan.complete:  # until damage on the disk is found
                if checksum.finished(TICK_SECONDS):
                    return
                keeper.tick()
                if self._stopped.is_set():
                    raise CancelledError

    def _goes_by_xet(self, found: RemoteFile) -> bool:
        method = self._job.method
        large = found.size > THRESHOLD_BYTES
        wanted = method == "xet" or (method == "auto" and large)
        return wanted and bool(found.xet_hash) and has_xet()

    def _xet_fetching(self, found: RemoteFile, part: PartFile) -> XetFetching:
        request = XetRequest(
            endpoint=self._settings.endpoint,
            token=self._settings.token,
            proxy=self._settings.proxy,
            repo=self._job.repo,
            commit=found.commit,
            xet_hash=found.xet_hash,
            size_bytes=found.size,
            part=str(part.part),
            missing=[],
        )
        return XetFetching(request, backoff=self._backoff, meter=self._meter, log=self._log)

    def _read_again(self, part: PartFile, expected: Expected, keeper: JournalKeeper) -> str:
        self._log(tr("the checksum is wrong; reading the file a second time to find the damage"))
        self._phase = Phase.RECOVERING
        keeper.forget_marks()
        reading = SecondReading(part.part, keeper.size_bytes, expected, self._stopped)
        self._plan, self._checksum = reading.plan, None
        return reading.run(self._fetching, self._log)

    def _finish(
        self, part: PartFile, journal: Journal, found: RemoteFile, sha256: str, *, verified: bool
    ) -> FinishedFile:
        if self._target.exists() and not journal.replaces:
            raise self._target_exists(found)
        try:
            part.finish()
        except OSError as error:
            raise disk_error(error, self._target) from error
        return self._record(found, sha256, verified=verified)

    def _record(self, found: RemoteFile, sha256: str, *, verified: bool) -> FinishedFile:
        """Write down where the file came from."""
        provenance = DownloadProvenance(
            endpoint=self._settings.endpoint,
            repo=self._job.repo,
            commit=found.commit,
            path=self._file.path,
            etag=found.etag,
            sha256=sha256,
            size_bytes=found.size,
            verified=verified,
            downloaded=dt.datetime.now(dt.UTC),
        )
        try:
            write_provenance(self._target, provenance)
        except OSError as error:  # the file itself is there, and that is what counts
            self._log(
                tr("its origin could not be written down: {reason}").format(
                    reason=error.strerror or error
                )
            )
        self._phase = Phase.FINISHED
        self._log(tr("complete, and the checksum is right") if verified else tr("complete"))
        return FinishedFile(self._target, found.size, sha256, verified)

    def _note_damage(self, start: int, end: int) -> None:
        self._log(
            tr("bytes {start} to {end} are damaged on the disk; fetching them again").format(
                start=number(start), end=number(end)
            )
        )
