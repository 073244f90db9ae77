# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that come by way of the Xet store: hf_xet fetches them in a process of its own."""

import importlib.util
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from typing import IO, Self, cast

import msgspec

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.hub.download import XET_FLAG
from pannier.hub.download.backoff import Backoff
from pannier.hub.download.fetching import TICK_SECONDS, Meter
from pannier.hub.download.segments import SegmentPlan
from pannier.hub.download.transport import TransferError
from pannier.hub.download.xet_protocol import XetMessage, XetRequest
from pannier.hub.errors import CancelledError

THRESHOLD_BYTES = 50_000_000_000
"""What the Hub gives by plain HTTP ends about here."""
STALL_SECONDS = 300.0
"""Patience with a process that says nothing: its pieces are of 64 MB."""


def has_xet() -> bool:
    """Whether hf_xet is installed: there is none for some processors."""
    return importlib.util.find_spec("hf_xet") is not None


def xet_command() -> list[str]:
    """The command that starts the process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, XET_FLAG]
    # -P: a file of the user's in the current folder must never be imported as a module.
    return [sys.executable, "-P", "-m", "pannier.hub.download.xet_child"]


class XetFetching:
    """Fetches what a plan lacks, by processes that are begun anew when they fail."""

    def __init__(
        self, request: XetRequest, *, backoff: Backoff, meter: Meter, log: Callable[[str], None]
    ) -> None:
        """Prepare; `missing` of the request does not matter."""
        self._request = request
        self._backoff = backoff
        self._meter = meter
        self._log = log
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Stop at once; `run` raises `CancelledError`."""
        self._stopped.set()
        self._backoff.try_now()

    def run(self, plan: SegmentPlan, tick: Callable[[], bool]) -> None:
        """Fetch until the plan is complete.

        Args:
            plan: what is missing.
            tick: called about ten times a second; what it raises ends the work.

        Raises:
            CancelledError: `stop` was called.
            UserError: it cannot go on without the user.
        """
        try:
            while not plan.complete:
                try:
                    with _Child(self._request, plan, self._meter, self._backoff) as child:
                        child.watch(self._stopped, tick)
                except TransferError as error:
                    retry = self._backoff.failed(self, error.reason)
                    self._log(tr("{reason}; retry {n}").format(reason=error.reason, n=retry.number))
                    self._backoff.wait(self, self._stopped.is_set)
                if self._stopped.is_set():
                    raise CancelledError
        finally:
            self._backoff.ended(self)


class _Child:
    """One process; leaving the context ends it."""

    def __init__(
        self, request: XetRequest, plan: SegmentPlan, meter: Meter, backoff: Backoff
    ) -> None:
        self._plan = plan
        self._meter = meter
        self._backoff = backoff
        self._last = time.monotonic()
        self._error: XetMessage | None = None
        missing = plan.gaps()
        self._stderr = cast("IO[bytes]", tempfile.TemporaryFile())  # noqa: SIM115
        try:
            self._process = subprocess.Popen(
                xet_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._stderr
            )
        except OSError:
            self._stderr.close()
            raise
        self._reader = threading.Thread(target=self._read, name="xet", daemon=True)
        self._reader.start()
        self._ask(msgspec.structs.replace(request, missing=missing))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._stderr.close()

    def watch(self, stopped: threading.Event, tick: Callable[[], bool]) -> None:
        """Wait for the end of the process, or of the user's patience.

        Raises:
            TransferError: it failed, and may succeed later.
            UserError: it failed for good.
        """
        while self._reader.is_alive() and not stopped.is_set():
            self._reader.join(TICK_SECONDS)
            tick()
            if time.monotonic() - self._last > STALL_SECONDS:
                raise TransferError(tr("no data came for a while"))
        if stopped.is_set() or self._plan.complete:
            return
        error = self._error
        if error is not None and not error.transient:
            raise UserError(error.message, remedy=error.remedy, kind=error.kind)
        raise TransferError(error.message.rstrip(".") if error else self._last_words())

    def _ask(self, request: XetRequest) -> None:
        if self._process.stdin is not None:
            try:
                self._process.stdin.write(msgspec.json.encode(request) + b"\n")
                self._process.stdin.flush()
            except OSError:
                return  # it has ended already, and `watch` says why

    def _read(self) -> None:
        if self._process.stdout is None:
            return
        for line in self._process.stdout:
            try:
                message = msgspec.json.decode(line, type=XetMessage)
            except msgspec.DecodeError:
                continue  # of some library, or cut off by a kill
            self._last = time.monotonic()
            if message.kind:
                self._error = message
            else:
                self._plan.note(message.start, message.end)
                self._meter.add(message.end - message.start)
                self._backoff.progressed(self)

    def _last_words(self) -> str:
        self._stderr.seek(0)
        lines = self._stderr.read().decode("utf-8", "replace").strip().splitlines()
        return (
            tr("hf_xet failed: {reason}").format(reason=lines[-1][:200])
            if lines
            else tr("hf_xet ended without a word")
        )
