# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The queue on the disk: one file, and the journals from which it can be rebuilt."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import data_folder
from pannier.core.unfinished import DOWNLOAD_JOURNAL_SUFFIX
from pannier.hub.download import journal
from pannier.hub.download.jobs import FinishedFile, JobSpec, JobState

VERSION = 1
MAX_FILE_BYTES = 64 * 1024 * 1024


class SavedError(msgspec.Struct, frozen=True):
    """An error that is still of interest after a restart."""

    kind: str
    message: str
    remedy: str

    @classmethod
    def of(cls, error: UserError) -> "SavedError":
        """What to keep of an error."""
        return cls(error.kind, error.message, error.remedy)

    def error(self) -> UserError:
        """The error again."""
        return UserError(self.message, remedy=self.remedy, kind=self.kind)


class SavedJob(msgspec.Struct, kw_only=True):
    """A job as it is kept.

    Attributes:
        spec: the job.
        state: what it was doing; a job that was running is queued after a restart.
        error: why it failed or paused by itself.
        finished: files that have arrived, by path in the repository.
        start_over: files that are to be begun anew, by consent.
    """

    spec: JobSpec
    state: JobState = JobState.QUEUED
    error: SavedError | None = None
    finished: dict[str, FinishedFile] = {}
    start_over: list[str] = []


class SavedQueue(msgspec.Struct, kw_only=True):
    """The content of the file.

    Attributes:
        version: number of this layout.
        jobs: in their order.
        paused: whether everything was paused.
    """

    version: int = VERSION
    jobs: list[SavedJob] = []
    paused: bool = False


def queue_file() -> Path:
    """The file of the window's queue."""
    return data_folder() / "downloads.json"


def save_queue(file: Path, queue: SavedQueue) -> None:
    """Write the queue, whole or not at all.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    write_whole(file, msgspec.json.encode(queue, enc_hook=str))


def load_queue(file: Path, folders: Iterable[Path]) -> tuple[SavedQueue, UserError | None]:
    """Read the queue. When that fails, it is rebuilt from the journals below `folders`.

    Then an error comes along for the user to read, and the jobs are paused: which of them were
    running is not known. The damaged file, or that of another version, is kept beside the new one.
    """
    try:
        queue = _read(file)
    except FileNotFoundError:
        return SavedQueue(), None
    except (OSError, ValueError):
        return _rebuilt(file, folders)
    if queue.version != VERSION:
        return _rebuilt(file, folders, is_newer=True)
    for job in queue.jobs:
        if job.state is JobState.RUNNING:
            job.state = JobState.QUEUED
    return queue, None


def unfinished_targets(file: Path, folders: Iterable[Path]) -> set[Path]:
    """Where the files of all jobs that are not done lie or will lie; changes nothing.

    When the queue cannot be read, they are those of the journals below `folders`.
    """
    try:
        queue = _read(file)
    except FileNotFoundError:
        return set()
    except (OSError, ValueError):
        jobs = jobs_in_journals(folders)
    else:
        jobs = [job.spec for job in queue.jobs if job.state is not JobState.DONE]
    return {target for job in jobs for target in _targets(job)}


def jobs_in_journals(folders: Iterable[Path]) -> list[JobSpec]:
    """The jobs that unfinished files below some folders belong to, the oldest first."""
    found: dict[str, JobSpec] = {}
    for folder in folders:
        for each in sorted(folder.rglob("*" + DOWNLOAD_JOURNAL_SUFFIX)):
            target = each.with_name(each.name.removesuffix(DOWNLOAD_JOURNAL_SUFFIX))
            read = journal.read_journal(target)
            if read is not None and read.wanted and target in _targets(read.job):
                found.setdefault(read.job.id, read.job)
    return sorted(found.values(), key=lambda job: job.added)


def _read(file: Path) -> SavedQueue:
    """Read the queue.

    Raises:
        OSError: it cannot be read.
        ValueError: it is damaged.
    """
    content = file.read_bytes() if file.stat().st_size <= MAX_FILE_BYTES else b""
    return msgspec.json.decode(content, type=SavedQueue, dec_hook=_path)


def _path(kind: type, value: object) -> Path:
    """Read a path; there is no other type that msgspec does not know itself."""
    if kind is not Path or not isinstance(value, str):
        raise ValueError("not a path")
    return Path(value)


def _targets(job: JobSpec) -> set[Path]:
    """Where the files of a job lie; a journal elsewhere was copied or moved there."""
    return {job.target(file) for file in job.files}


def _rebuilt(
    file: Path, folders: Iterable[Path], *, is_newer: bool = False
) -> tuple[SavedQueue, UserError]:
    aside = file.with_name(f"{file.name}.{'newer' if is_newer else 'damaged'}")
    with contextlib.suppress(OSError):
        file.replace(aside)
    jobs = [SavedJob(spec=spec, state=JobState.PAUSED) for spec in jobs_in_journals(folders)]
    message = (
        tr(
            "The list of downloads was written by another version of Pannier. A new one was made "
            "from %Ln unfinished file(s), all of them paused.",
            "",
            len(jobs),
        )
        if is_newer
        else tr(
            "The list of downloads could not be read. It was rebuilt from %Ln unfinished file(s), "
            "all of them paused.",
            "",
            len(jobs),
        )
    )
    return SavedQueue(jobs=jobs), UserError(
        message,
        remedy=tr("Resume those that you want. The old list is kept as {file}.").format(file=aside),
        kind="queue_newer" if is_newer else "queue_damaged",
    )
