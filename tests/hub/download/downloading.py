# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Downloads of files from the stand-in hub, with small pieces and no patience."""

import random
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self

from pannier.core.errors import UserError
from pannier.hub.download.download_queue import DownloadQueue
from pannier.hub.download.fetching import TransferOptions
from pannier.hub.download.jobs import FinishedFile, JobSnapshot, JobSpec, JobState
from pannier.hub.download.rate_limit import RateLimit
from pannier.hub.download.transfer import FileTransfer, TransferEvents
from pannier.hub.errors import CancelledError
from pannier.hub.repo_files import RepoFile
from pannier.hub.settings import HubSettings
from tests.hubserver import HubServer

REPO = "author/model-GGUF"
NAME = "model-Q4_K_M.gguf"
SIZE = 1_500_000
SECONDS = 10.0

QUICK = TransferOptions(
    connections=3,
    join_seconds=0.0,
    segment_bytes=64 * 1024,
    smallest_split=16 * 1024,
    takeover_seconds=0.2,
    connect_seconds=2.0,
    stall_seconds=0.3,
    delays=(0.01, 0.02),
    journal_seconds=0.02,
    mark_bytes=256 * 1024,
    floor_bytes=0,
)

PATIENT: dict[str, Any] = {"takeover_seconds": 60.0, "stall_seconds": 60.0}
"""Options for a busy machine: no connection is given up or taken over, so nothing comes twice."""


def some_bytes(size: int, seed: int = 1) -> bytes:
    """Bytes that no compression and no repetition makes equal to others."""
    return random.Random(seed).randbytes(size)  # noqa: S311


@dataclass
class Download:
    """A file to be downloaded into a folder, and what its downloads said.

    Attributes:
        hub: the stand-in.
        folder: where the file goes.
        content: what it is on the Hub.
        path: its path in the repository.
        lines: what the downloads logged.
    """

    hub: HubServer
    folder: Path
    content: bytes
    path: str = NAME
    options: TransferOptions = QUICK
    lines: list[str] = field(default_factory=list)

    @property
    def target(self) -> Path:
        return self.folder / self.path

    @property
    def part(self) -> Path:
        return self.folder / f"{self.path}.part"

    @property
    def journal(self) -> Path:
        return self.folder / f"{self.path}.part.json"

    @property
    def sent(self) -> int:
        """Bytes of the file that the stand-in has sent."""
        return self.hub.seen.bytes_sent[f"{REPO}/{self.path}"]

    def fault(self, **faults: Any) -> None:  # noqa: ANN401 - fields of Faults
        self.hub.fault(REPO, self.path, **faults)

    def spec(self, **changes: Any) -> JobSpec:  # noqa: ANN401 - fields of JobSpec
        values: dict[str, Any] = {
            "id": "job",
            "title": self.path,
            "endpoint": self.hub.url,
            "repo": REPO,
            "commit": self.hub.state.repos[REPO].commit,
            "folder": str(self.folder),
            "files": (RepoFile(self.path, len(self.content)),),
        }
        return JobSpec(**(values | changes))

    def transfer(
        self,
        *,
        spec: JobSpec | None = None,
        start_over: bool = False,
        limit: RateLimit | None = None,
        token: str = "",
        **options: Any,  # noqa: ANN401 - fields of TransferOptions
    ) -> FileTransfer:
        spec = spec or self.spec()
        return FileTransfer(
            spec,
            spec.files[0],
            HubSettings(self.hub.url, token=token),
            options=replace(self.options, **options),
            limit=limit,
            events=TransferEvents(log=self.lines.append),
            start_over=start_over,
        )

    def run(self, **arguments: Any) -> FinishedFile:  # noqa: ANN401 - of `transfer`
        return self.transfer(**arguments).run()

    def is_whole(self) -> bool:
        """Whether the file is there bit by bit, and nothing else but the record of its origin."""
        names = sorted(path.name for path in self.target.parent.iterdir())
        beside = [self.target.name, f"{self.target.name}.provenance.json"]
        return names == beside and self.target.read_bytes() == self.content


class Running:
    """A transfer in a thread of its own; leaving the context stops it."""

    def __init__(self, transfer: FileTransfer) -> None:
        self.transfer = transfer
        self.result: FinishedFile | None = None
        self.error: UserError | None = None
        self._thread = threading.Thread(target=self._run, name="running transfer")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.transfer.stop()
        self._thread.join(SECONDS)

    @property
    def cancelled(self) -> bool:
        return isinstance(self.error, CancelledError)

    def wait(self, seconds: float = SECONDS) -> None:
        self._thread.join(seconds)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self.result = self.transfer.run()
        except UserError as error:
            self.error = error


class Queue(DownloadQueue):
    """A queue of downloads that is closed with the context."""

    def __enter__(self) -> Self:
        self.notice = self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def job(self, name: str = "job") -> JobSnapshot:
        return next(job for job in self.snapshot().jobs if job.spec.id == name)

    def wait_for(self, state: JobState, name: str = "job") -> JobSnapshot:
        until(lambda: self.job(name).state is state)
        return self.job(name)


def until(condition: Any, seconds: float = SECONDS) -> None:  # noqa: ANN401 - any callable
    """Wait until a condition holds."""
    for _ in range(int(seconds / 0.005)):
        if condition():
            return
        threading.Event().wait(0.005)
    raise AssertionError("it never came to that")
