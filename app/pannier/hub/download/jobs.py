# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is to be downloaded, and how far it is: jobs, their states and their snapshots."""

import enum
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.hub.download.backoff import Retry
from pannier.hub.file_names import local_path
from pannier.hub.repo_files import RepoFile

Method = Literal["auto", "http", "xet"]
"""How bytes travel. `auto` takes `http` up to 50 GB a file, `xet` above it."""


class JobSpec(msgspec.Struct, frozen=True, kw_only=True):
    """Files of one commit of a repository that belong together: a model with all its parts.

    Attributes:
        id: name of the job, unique for ever.
        title: what it is, for people.
        endpoint: address of the Hub or mirror.
        repo: repository, `owner/name`.
        commit: commit that the files are taken from.
        folder: the folder that takes the place of the repository's top.
        files: the files, shards of a split model and companions alike.
        method: how the bytes travel.
        added: when the user asked for it, in seconds since 1970.
    """

    id: str = msgspec.field(default_factory=lambda: uuid.uuid4().hex)
    title: str
    endpoint: str
    repo: str
    commit: str
    folder: str
    files: tuple[RepoFile, ...]
    method: Method = "auto"
    added: float = 0.0

    @property
    def size_bytes(self) -> int:
        """Size of all files."""
        return sum(file.size_bytes for file in self.files)

    def target(self, file: RepoFile) -> Path:
        """Where a file will lie.

        Raises:
            HubError: its name leads out of the folder.
        """
        _, _, *parts = local_path(self.repo, file.path).parts
        return Path(self.folder, *parts)


class JobState(enum.StrEnum):
    """What a job is doing."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


class Phase(enum.StrEnum):
    """What the download of a file is doing. The value is for people."""

    CONNECTING = "connecting"
    FETCHING = "downloading"
    RECOVERING = "fetching damaged parts again"
    CHECKING = "checking"
    FINISHED = "done"


@dataclass(frozen=True, slots=True)
class FileProgress:
    """How far a file is.

    Attributes:
        phase: what is being done.
        done_bytes: bytes that are there.
        size_bytes: its size; None before the Hub has said it.
        checked_bytes: bytes that have been hashed.
        retry: why nothing comes at present, or None.
        transferred_bytes: bytes that came over the network in this run, those fetched twice
            included.
    """

    phase: Phase
    done_bytes: int
    size_bytes: int | None
    checked_bytes: int
    retry: Retry | None
    transferred_bytes: int


class FinishedFile(msgspec.Struct, frozen=True):
    """A file that has arrived.

    Attributes:
        path: where it lies.
        size_bytes: its size.
        sha256: hash of its content.
        verified: whether the Hub states a hash, and the content has it.
    """

    path: Path
    size_bytes: int
    sha256: str
    verified: bool


@dataclass(frozen=True, slots=True)
class FileSnapshot:
    """How far a file of a job is.

    Attributes:
        path: path in the repository.
        target: where it lies or will lie.
        size_bytes: its size.
        done_bytes: bytes that are there.
        finished: what arrived, when it has; None before.
    """

    path: str
    target: Path
    size_bytes: int
    done_bytes: int
    finished: FinishedFile | None


@dataclass(frozen=True, slots=True)
class JobSnapshot:
    """How far a job is.

    Attributes:
        spec: the job.
        state: what it is doing.
        phase: what the file at work is doing; None when none is.
        files: its files.
        checked_bytes: of the file at work, how much has been hashed.
        retry: why nothing comes at present, or None.
        bytes_per_second: its speed, smoothed.
        seconds_left: time that the rest takes at this speed; None when nobody can tell.
        error: why it failed, or paused by itself; None otherwise.
    """

    spec: JobSpec
    state: JobState
    phase: Phase | None
    files: tuple[FileSnapshot, ...]
    checked_bytes: int
    retry: Retry | None
    bytes_per_second: float
    seconds_left: float | None
    error: UserError | None

    @property
    def done_bytes(self) -> int:
        """Bytes that are there, all files together."""
        return sum(file.done_bytes for file in self.files)

    @property
    def size_bytes(self) -> int:
        """Size of all files."""
        return sum(file.size_bytes for file in self.files)

    @property
    def verified(self) -> bool:
        """Whether all files have arrived, and have the hashes that the Hub states."""
        return all(file.finished is not None and file.finished.verified for file in self.files)


@dataclass(frozen=True, slots=True)
class QueueSnapshot:
    """All jobs at one moment.

    Attributes:
        jobs: in the order in which they are begun.
        paused: whether everything is paused.
        error: why the list cannot be saved; None when it can.
    """

    jobs: tuple[JobSnapshot, ...]
    paused: bool
    error: UserError | None

    @property
    def bytes_per_second(self) -> float:
        """Speed of all jobs together."""
        return sum(job.bytes_per_second for job in self.jobs)


@dataclass(frozen=True, slots=True)
class LogLine:
    """Something that happened to a job.

    Attributes:
        time: when, in seconds since 1970.
        file: path of the file in the repository.
        text: what.
    """

    time: float
    file: str
    text: str


class DownloadError(UserError):
    """A download cannot go on by itself. What has arrived is kept.

    `kind` is one of `changed_upstream`, `checksum_mismatch`, `wrong_answer`, `target_exists`,
    `disk_floor`, `download_locked`, `already_queued`, `queue_locked` and `bug`; errors of disks
    and of the Hub have theirs.
    """

    kind = "download_failed"


def fault_of_ours() -> DownloadError:
    """The error of a thread that ended without any that is meant for the user."""
    return DownloadError(
        tr("A bug in Pannier ended the download. What has arrived is kept."),
        remedy=tr("Resume it. If that happens again, please report it with what was printed."),
        kind="bug",
    )
