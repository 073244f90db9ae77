# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Several connections that fetch together what is missing of one file."""

import functools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.hub.download.backoff import DELAYS_SECONDS, Backoff
from pannier.hub.download.jobs import DownloadError, fault_of_ours
from pannier.hub.download.part_file import PartWriter
from pannier.hub.download.rate_limit import RateLimit
from pannier.hub.download.segments import SMALLEST_SPLIT, TAKEOVER_SECONDS, Lease, SegmentPlan
from pannier.hub.download.source import Source
from pannier.hub.download.transport import (
    Address,
    AddressRefusedError,
    Body,
    Connections,
    RangesIgnoredError,
    TransferError,
    WrongAnswerError,
)
from pannier.hub.errors import CancelledError

TICK_SECONDS = 0.1
AIM_SECONDS = 3.0  # how long a request should keep a connection busy
LARGEST_FACTOR = 8
MAX_WRONG_ANSWERS = 5
# A connection this fast is not held back by a server that gives each of them so much and no more.
# Others beside it would bring nothing but work for the processor, which has to hash as well.
FAST_BYTES_PER_SECOND = 150_000_000


@dataclass(frozen=True, slots=True)
class TransferOptions:
    """How a file is fetched. The defaults are for people, tests want them smaller.

    Attributes:
        connections: how many at once.
        join_seconds: how long the first connection is looked at before the others join it.
        segment_bytes: what a connection asks for at once; one that is fast asks for up to eight
            times as much, so that the pauses between do not count.
        smallest_split: a range below twice this is not divided among connections.
        takeover_seconds: what would take a connection longer is divided, once there is nothing
            else left to do.
        connect_seconds: patience with a connection that is being made.
        stall_seconds: patience with one over which nothing comes.
        delays: seconds between tries, the last of them again and again.
        journal_seconds: shortest time between two journals.
        mark_bytes: distance of the marks by which damage on the disk is found.
        floor_bytes: free space that downloads leave alone.
    """

    connections: int = 6
    join_seconds: float = 0.25
    segment_bytes: int = 8 * 1024 * 1024
    smallest_split: int = SMALLEST_SPLIT
    takeover_seconds: float = TAKEOVER_SECONDS
    connect_seconds: float = 10.0
    stall_seconds: float = 20.0
    delays: tuple[float, ...] = DELAYS_SECONDS
    journal_seconds: float = 1.0
    mark_bytes: int = 64 * 1024 * 1024
    floor_bytes: int = 2_000_000_000


Pace = Callable[[int, Callable[[], bool]], None]


def _no_pace(_offset: int, _is_over: Callable[[], bool]) -> None:
    """Let everything come."""


class Meter:
    """Counts the bytes that come over the network, and hands the count on. Thread-safe."""

    def __init__(self, on_bytes: Callable[[int], None]) -> None:
        self._on_bytes = on_bytes
        self._lock = threading.Lock()
        self._total = 0

    @property
    def total(self) -> int:
        """All bytes so far."""
        return self._total

    def add(self, count: int) -> None:
        """Count bytes that came."""
        with self._lock:
            self._total += count
        self._on_bytes(count)


class Fetching:
    """Fetches what a plan lacks, with a thread for each connection."""

    def __init__(
        self,
        source: Source,
        connections: Connections,
        options: TransferOptions,
        *,
        limit: RateLimit,
        backoff: Backoff,
        meter: Meter,
        log: Callable[[str], None],
    ) -> None:
        self._source = source
        self._connections = connections
        self._options = options
        self._limit = limit
        self._backoff = backoff
        self._meter = meter
        self._log = log
        self._plain = False
        self._stopped = threading.Event()
        self._round_over = threading.Event()
        self._error: UserError | None = None
        self._plan: SegmentPlan | None = None
        self._pace: Pace = _no_pace

    def stop(self) -> None:
        """Stop as soon as possible; `run` raises `CancelledError`."""
        self._stopped.set()
        self._connections.stop()
        self._wake()

    def run(
        self,
        plan: SegmentPlan,
        make_writer: Callable[[], PartWriter],
        tick: Callable[[], bool],
        pace: Pace | None = None,
    ) -> None:
        """Fetch until the plan is complete.

        Args:
            plan: what is missing.
            make_writer: opens the file, once for each thread.
            tick: called about ten times a second; True, and what it raises, end the work.
            pace: called after every piece with the offset behind it; waits while nothing more
                should come there, unless the function that it is given says that it is over.

        Raises:
            CancelledError: `stop` was called.
            UserError: it cannot go on without the user.
        """

        def is_enough() -> bool:
            return tick() or plan.complete

        self._plan = plan
        self._pace = pace or _no_pace
        enough = plan.complete
        while not enough:
            self._round_over.clear()
            work = self._fetch_plainly if self._plain else self._fetch_ranges
            count = 1 if self._plain else self._options.connections
            enough = self._run_threads(count, functools.partial(work, plan, make_writer), is_enough)

    def _run_threads(
        self, count: int, work: Callable[[], None], is_enough: Callable[[], bool]
    ) -> bool:
        """Run threads to their end; returns whether that was enough."""
        waiting = [
            threading.Thread(target=self._guard, args=(work,), name=f"download-{n}", daemon=True)
            for n in range(count)
        ]
        threads: list[threading.Thread] = []
        pulse = _Pulse(self._meter, self._options.join_seconds)
        enough = False
        try:
            while not (enough or self._stopped.is_set()):
                if waiting and (not threads or pulse.is_slow()):
                    joining, waiting = (waiting, []) if threads else (waiting[:1], waiting[1:])
                    for thread in joining:
                        thread.start()
                    threads += joining
                if not (alive := [thread for thread in threads if thread.is_alive()]):
                    break
                alive[0].join(TICK_SECONDS)
                enough = is_enough()
        except UserError:
            self.stop()
            raise
        finally:
            if enough:
                self._end_round()
            self._await_end(threads)
        if self._error is not None:
            raise self._error
        if self._stopped.is_set():
            raise CancelledError
        return enough

    def _await_end(self, threads: list[threading.Thread]) -> None:
        """Wait for threads that are about to end.

        One that is just making a connection is not waited for: it will end when that has been
        made, and write no more.
        """
        deadline = time.monotonic() + TICK_SECONDS
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _guard(self, work: Callable[[], None]) -> None:
        """Run a thread's work; its error ends the others too."""
        error: UserError | None = fault_of_ours()
        try:
            work()
            error = None
        except CancelledError:
            error = None
        except UserError as caught:
            error = caught
        finally:
            self._backoff.ended(threading.get_ident())
            if error is not None:
                self._error = self._error or error
                self._end_round()

    def _end_round(self) -> None:
        """End the work of all threads."""
        self._round_over.set()
        self._connections.break_off()
        self._wake()

    def _wake(self) -> None:
        """Make all threads that wait for something look whether it is over."""
        self._backoff.try_now()
        if self._plan is not None:
            self._plan.wake()

    def _is_over(self) -> bool:
        return self._stopped.is_set() or self._round_over.is_set()

    def _fetch_ranges(self, plan: SegmentPlan, make_writer: Callable[[], PartWriter]) -> None:
        """Lease ranges and fetch them, until there is nothing left to lease."""
        wanted = self._next_wanted(plan, 0.0)
        with make_writer() as writer:
            while (lease := plan.take(wanted, self._is_over)) is not None:
                try:
                    wanted = self._next_wanted(plan, self._fetch_lease(plan, lease, writer))
                except RangesIgnoredError as error:
                    self._log(
                        tr("{reason}; going on with one plain stream").format(reason=error.reason)
                    )
                    self._plain = True
                    self._end_round()
                finally:
                    plan.give_back(lease)

    def _fetch_lease(self, plan: SegmentPlan, lease: Lease, writer: PartWriter) -> float:
        """Fetch one range; returns the bytes a second."""
        start, began = lease.position, time.monotonic()
        stream = functools.partial(self._stream_range, plan, lease, writer)
        self._insist(stream, lambda: lease.position)
        return (lease.position - start) / max(time.monotonic() - began, 0.001)

    def _next_wanted(self, plan: SegmentPlan, bytes_per_second: float) -> int:
        """How many bytes a connection of that speed should ask for.

        Towards the end it is less and less, so that all connections end at about the same time.
        """
        usual = self._options.segment_bytes
        wanted = min(max(int(bytes_per_second * AIM_SECONDS), usual), usual * LARGEST_FACTOR)
        fair = (plan.size - plan.done_bytes) // (2 * self._options.connections)
        return min(wanted, max(fair, usual // LARGEST_FACTOR, 1))

    def _fetch_plainly(self, plan: SegmentPlan, make_writer: Callable[[], PartWriter]) -> None:
        with make_writer() as writer:
            stream = functools.partial(self._stream_whole, plan, writer)
            self._insist(stream, lambda: plan.prefix)

    def _insist(self, stream: Callable[[Address], None], position: Callable[[], int]) -> None:
        """Stream, and try again for as long as the user wants it.

        Raises:
            CancelledError: nobody wants it any more.
            RangesIgnoredError: the server sends whole files only.
            UserError: it cannot go on without the user.
        """
        me = threading.get_ident()
        faults = _Faults(position)
        while True:
            if self._is_over():
                raise CancelledError
            version, address = self._source.address()
            try:
                try:
                    stream(address)
                except AddressRefusedError:
                    self._source.renew(version)
                    if faults.first_refusal():
                        continue  # it has expired, as it is meant to
                    raise
                except WrongAnswerError as fault:
                    faults.count_wrong_answer(fault)
                    raise
            except RangesIgnoredError:
                raise
            except TransferError as fault:
                if self._is_over():
                    raise CancelledError from fault
                retry = self._backoff.failed(me, fault.reason, at_least=fault.at_least)
                self._log(retry.log_line(time.monotonic()))
                self._backoff.wait(me, self._is_over)
            else:
                return

    def _stream_range(
        self, plan: SegmentPlan, lease: Lease, writer: PartWriter, address: Address
    ) -> None:
        if not plan.missing(lease):
            return  # another connection has taken it over
        with self._connections.get_range(address, lease.position, lease.end, plan.size) as body:
            while missing := plan.missing(lease):
                offset = lease.position
                data = self._receive(body, missing)
                # What another connection has taken over meanwhile is written by that one.
                data = data[: plan.missing(lease)]
                writer.write(offset, data)
                plan.advance(lease, len(data))
                self._limit.take(len(data), self._stopped)
                self._pace(lease.position, self._is_over)

    def _stream_whole(self, plan: SegmentPlan, writer: PartWriter, address: Address) -> None:
        """Read a whole file from its beginning; only what is not there yet is written."""
        offset, there = 0, plan.prefix
        with self._connections.get_whole(address, plan.size) as body:
            while offset < plan.size:
                data = self._receive(body, plan.size - offset)
                new = data[max(0, there - offset) :]
                offset += len(data)
                if new:
                    writer.write(offset - len(new), new)
                    plan.note(offset - len(new), offset)
                self._limit.take(len(data), self._stopped)

    def _receive(self, body: Body, missing: int) -> bytes:
        data = body.read(min(missing, self._limit.piece))
        if self._is_over():
            raise CancelledError
        self._meter.add(len(data))
        self._backoff.progressed(threading.get_ident())
        return data


class _Pulse:
    """Looks now and then how fast the bytes come."""

    def __init__(self, meter: Meter, seconds: float) -> None:
        self._meter = meter
        self._seconds = seconds
        self._looked, self._total = time.monotonic(), meter.total

    def is_slow(self) -> bool:
        """Whether it was slower than fast since the last look, if that was long enough ago."""
        now, total = time.monotonic(), self._meter.total
        seconds, came = now - self._looked, total - self._total
        if seconds < self._seconds:
            return False
        self._looked, self._total = now, total
        return came < FAST_BYTES_PER_SECOND * seconds


class _Faults:
    """What went wrong since the last progress of a connection."""

    def __init__(self, position: Callable[[], int]) -> None:
        self._position = position
        self._refused_at = -1
        self._wrong_at = -1
        self._wrong_answers = 0

    def first_refusal(self) -> bool:
        """Note that an address was refused; returns whether bytes have come since the last one."""
        last, self._refused_at = self._refused_at, self._position()
        return last != self._refused_at

    def count_wrong_answer(self, fault: WrongAnswerError) -> None:
        """Note a wrong answer.

        Raises:
            DownloadError: it was one too many without a byte.
        """
        last, self._wrong_at = self._wrong_at, self._position()
        self._wrong_answers = self._wrong_answers + 1 if last == self._wrong_at else 1
        if self._wrong_answers >= MAX_WRONG_ANSWERS:
            raise DownloadError(
                tr("The download cannot go on: {reason}.").format(reason=fault.reason),
                remedy=tr(
                    "Try again later. If you use a mirror, try another one or the Hub itself."
                ),
                kind="wrong_answer",
            ) from fault
