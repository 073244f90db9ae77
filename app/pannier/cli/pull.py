# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier pull`: downloads a model; the same command goes on where it was interrupted."""

import argparse
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import msgspec

from pannier.cli import options, output
from pannier.cli.hub_connection import open_session
from pannier.core.errors import UserError
from pannier.core.library import Library
from pannier.core.settings.declared import DownloadSection
from pannier.core.settings.effects import download_folder
from pannier.core.settings.settings_file import load_settings, settings_file
from pannier.core.sizes import file_size
from pannier.hub.address import RepoAddress, parse_address
from pannier.hub.download.choice import choose_files, make_job, repo_folder
from pannier.hub.download.disk import disk_plans
from pannier.hub.download.job_run import LOG_LINES, JobRun, RunEvents
from pannier.hub.download.jobs import FileProgress, FinishedFile, JobSpec, LogLine, Method, Phase
from pannier.hub.download.preferences import speed_limit, transfer_options
from pannier.hub.download.queue_entry import QueueEntry
from pannier.hub.download.queue_file import SavedJob
from pannier.hub.download.rate_limit import RateLimit
from pannier.hub.download.speed import seconds_left
from pannier.hub.repo import read_repo
from pannier.hub.settings import HubSettings

_TICK_SECONDS = 0.1
_KINDS_FOR_CONSENT = {"target_exists", "changed_upstream"}


class PulledFile(msgspec.Struct, frozen=True):
    """A file that was downloaded."""

    path: str
    size_bytes: int
    sha256: str
    verified: bool


class PullDocument(msgspec.Struct, frozen=True):
    """The JSON document. Of several files, `path` is the first, and there is no one `sha256`."""

    path: str
    size_bytes: int
    sha256: str | None
    verified: bool
    repo: str
    commit: str
    files: tuple[PulledFile, ...]


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "pull",
        help="download a model from the Hugging Face Hub",
        description="Download a model, all its shards together, and compare it with the checksum "
        "that the Hub states. Interrupted, the same command goes on where it was.",
    )
    parser.add_argument(
        "repo",
        metavar="REPO[:QUANT]",
        help="repository and file type, such as owner/model-GGUF:Q4_K_M, or an address from the "
        "Hub's web pages",
    )
    parser.add_argument(
        "--file",
        dest="files",
        metavar="NAME",
        action="append",
        default=[],
        help="a file by its name in the repository; may be given several times",
    )
    parser.add_argument(
        "--to",
        metavar="DIR",
        type=Path,
        help="folder to put it in (default: OWNER/REPO below the folder for downloads)",
    )
    parser.add_argument(
        "--via",
        choices=get_args(Method),
        default="auto",
        help="how the bytes come: by http, or by the Hub's Xet store (xet), which auto takes for "
        "files above 50 GB",
    )
    parser.add_argument(
        "--start-over",
        action="store_true",
        help="replace what is there, finished or not, by what the repository holds now",
    )
    options.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    downloads = load_settings(settings_file()).settings.downloads
    with open_session() as session:
        settings = session.settings
        address = _address(arguments.repo, settings)
        repo = read_repo(session, address.repo, revision=address.revision)
    names = [*arguments.files, *([address.path] if address.path else [])]
    files = choose_files(repo, address.file_type, names)
    folder = arguments.to or repo_folder(download_folder(downloads), repo.id)
    spec = make_job(
        repo,
        files,
        endpoint=settings.endpoint,
        folder=folder.absolute(),
        method=arguments.via,
    )
    pull = _Pull(spec, settings, downloads, start_over=arguments.start_over)
    _print(spec, pull.run(), as_json=arguments.as_json)
    if arguments.to is None:
        _list_in_library(download_folder(downloads))
    return 0


def _list_in_library(folder: Path) -> None:
    """As the window does: what was fetched is in the library."""
    try:
        Library().add_folder(folder)
    except UserError as error:
        # The download is done, and its document is on stdout.
        output.note(f"{error.message} {error.remedy}")


def _address(text: str, settings: HubSettings) -> RepoAddress:
    address = parse_address(text, settings.endpoint)
    if address is None:
        raise UserError(
            f"{text!r} is not the name of a repository.",
            remedy="Give owner/repository:FILETYPE, such as bartowski/Qwen3-8B-GGUF:Q4_K_M.",
            kind="hub_address",
        )
    return address


class _Pull:
    """One job, shown on the terminal while it runs."""

    def __init__(
        self,
        spec: JobSpec,
        settings: HubSettings,
        downloads: DownloadSection,
        *,
        start_over: bool,
    ) -> None:
        self._spec = spec
        self._log: deque[LogLine] = deque(maxlen=LOG_LINES)
        self._finished: dict[str, FinishedFile] = {}
        self._error: UserError | None = None
        self._ended = threading.Event()
        self._line = output.ProgressLine(Path(spec.title).name)
        self._options = transfer_options(downloads)
        self._run = JobRun(
            spec,
            list(spec.files),
            settings,
            RunEvents(lambda _path, _commit: None, self._on_finished, self._on_ended),
            options=self._options,
            limit=RateLimit(speed_limit(downloads)),
            log=self._log,
            start_over=frozenset(file.path for file in spec.files) if start_over else frozenset(),
        )

    def run(self) -> list[FinishedFile]:
        """Download; returns the files in their order.

        Raises:
            UserError: it failed.
            KeyboardInterrupt: the user does not want to wait any longer.
        """
        missing = QueueEntry(SavedJob(spec=self._spec)).missing_bytes()
        for plan in disk_plans(missing, self._options.floor_bytes):
            plan.check()
        self._run.start()
        try:
            while not self._ended.wait(_TICK_SECONDS):
                self._show()
        except KeyboardInterrupt:
            self._run.stop()
            self._ended.wait()
            self._line.clear()
            output.note("What has arrived is kept: the same command goes on from there.")
            raise
        self._line.clear()
        self._tell()
        if self._error is not None:
            if self._error.kind in _KINDS_FOR_CONSENT:
                self._error.remedy += " To start over, add --start-over."
            raise self._error
        return [self._finished[file.path] for file in self._spec.files]

    def _on_finished(self, path: str, finished: FinishedFile) -> None:
        self._finished[path] = finished

    def _on_ended(self, error: UserError | None) -> None:
        self._error = error
        self._ended.set()

    def _show(self) -> None:
        """Draw the bar; where there is no terminal, what happens is told in lines."""
        if not self._line.visible:
            self._tell()
            return
        at_work = self._run.progress()
        if at_work is None:
            return
        path, progress = at_work
        before = sum(file.size_bytes for file in self._finished.values())
        size, done = self._spec.size_bytes, before
        if path not in self._finished:
            done += progress.done_bytes
        speed = self._run.bytes_per_second()
        self._line.show(done / max(size, 1), _detail(progress, done, size, speed))

    def _tell(self) -> None:
        while self._log and not self._line.visible:
            line = self._log.popleft()
            if line.file:  # the error itself is told by whoever runs the command
                output.note(f"{line.file}: {line.text}")


def _detail(progress: FileProgress, done: int, size: int, speed: float) -> str:
    """What stands behind the bar."""
    if progress.retry is not None:
        wait = max(0.0, progress.retry.due - time.monotonic())
        return f"retry {progress.retry.number}, next in {wait:.0f} s: {progress.retry.reason}"
    if progress.phase is not Phase.FETCHING:
        return str(progress.phase)
    left = seconds_left(size - done, speed)
    words = [f"{file_size(done)} of {file_size(size)}", f"{file_size(int(speed))}/s"]
    if left is not None:
        words.append(f"{output.duration(left)} left")
    return "  ".join(words)


def _print(spec: JobSpec, finished: Sequence[FinishedFile], *, as_json: bool) -> None:
    if as_json:
        output.print_json(_document(spec, finished))
        return
    for file in finished:
        mark = "checksum verified" if file.verified else "the Hub states no checksum"
        print(output.printable(str(file.path)))
        output.note(f"{file_size(file.size_bytes)}, {mark}")


def _document(spec: JobSpec, finished: Sequence[FinishedFile]) -> PullDocument:
    return PullDocument(
        path=str(finished[0].path),
        size_bytes=sum(file.size_bytes for file in finished),
        sha256=finished[0].sha256 if len(finished) == 1 else None,
        verified=all(file.verified for file in finished),
        repo=spec.repo,
        commit=spec.commit,
        files=tuple(
            PulledFile(str(file.path), file.size_bytes, file.sha256, file.verified)
            for file in finished
        ),
    )
