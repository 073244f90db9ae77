# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads what is to be examined: a local file, versions of a model, or a repository on the Hub."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.gguf import StrippedHeader, read_model
from pannier.core.language import tr
from pannier.core.library import LibraryModel
from pannier.core.library.names import shown
from pannier.core.memory.fit.facts import FileFacts, facts_of_header, strip_files
from pannier.core.memory.forecast import summarize
from pannier.core.sizes import short_count
from pannier.hub.address import RepoAddress, parse_address
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import CancelledError
from pannier.hub.plan_headers import PlanHeaders
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import Repo, read_repo
from pannier.hub.repo_files import ModelFiles
from pannier.ui.fit.ranked_files import FitFile
from pannier.ui.hub_access import HubAccess
from pannier.ui.tasks import Task, TaskRunner

PURPOSE = "fit"
Facts = FileFacts | UserError


@dataclass(frozen=True, slots=True)
class Examined:
    """What is looked at.

    Attributes:
        title: what to call it.
        detail: more about it, in a line.
        files: its files.
        repo: the repository that it is; None for local files.
    """

    title: str
    detail: str
    files: Sequence[FitFile]
    repo: Repo | None = None


Step = Examined | tuple[str, Facts]


class Examiner(QObject):
    """Reads one thing at a time; another one ends the one before.

    Attributes:
        is_busy: whether something is being read.

    Signals:
        begun: it reads something else.
        examined: the `Examined` is known.
        facts_read: key of a file, and its `FileFacts` or the `UserError` instead.
        failed: the `UserError` for which nothing comes.
        ended: it is through.
    """

    begun = Signal()
    examined = Signal(object)
    facts_read = Signal(str, object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, access: Callable[[], HubAccess], tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._access = access
        self._tasks = tasks
        self._task: Task | None = None
        self.is_busy = False

    def examine(self, text: str) -> None:
        """Look at what a text names: a file on this computer, or a repository."""
        access = self._access()
        self._start(lambda: _read_named(access, text))

    def examine_models(self, title: str, models: Sequence[LibraryModel]) -> None:
        """Look at versions of a model in the library."""
        self._start(lambda: _read_models(title, models))

    def stop(self) -> None:
        """End whatever is read."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self._access().break_off(PURPOSE)
        self.is_busy = False

    def _start(self, work: Callable[[], Generator[Step, None, None]]) -> None:
        self.stop()
        self.is_busy = True
        self._task = task = self._tasks.start(work)
        task.progressed.connect(lambda step: self._on_step(task, step))
        task.failed.connect(lambda error: self._on_failed(task, error))
        task.finished.connect(lambda: self._on_finished(task))
        self.begun.emit()

    def _on_step(self, task: Task, step: Step) -> None:
        if task is not self._task:
            return
        if isinstance(step, Examined):
            self.examined.emit(step)
        else:
            self.facts_read.emit(*step)

    def _on_failed(self, task: Task, error: UserError) -> None:
        if task is self._task and not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _on_finished(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.is_busy = False
            self.ended.emit()


def remote_files(repo: Repo) -> list[FitFile]:
    """The models of a repository."""
    parameters = repo.info.parameters
    return [
        FitFile(
            key=model.path,
            label=shown(model.label),
            size_bytes=model.size_bytes,
            file_type=model.file_type or "",
            bits=model.bits_per_weight(parameters),
        )
        for model in repo.files.models
    ]


def read_remote_facts(
    access: HubAccess, purpose: str, repo: Repo, cache: AnswerCache
) -> Generator[tuple[str, Facts], None, None]:
    """Background job: what plans need of all models of a repository, one after the other."""
    headers = RemoteHeaders(access.session(purpose), repo.id, repo.commit, cache)
    for model, header in PlanHeaders(headers, cache).read_all(repo.files.models):
        yield model.path, _facts(model, header)


def _facts(model: ModelFiles, header: StrippedHeader | UserError) -> Facts:
    if isinstance(header, UserError):
        return header
    try:
        return facts_of_header(header, model.size_bytes, model.label)
    except UserError as error:
        return error


def _read_named(access: HubAccess, text: str) -> Generator[Step, None, None]:
    """Background job: whatever a text names."""
    path = Path(text).expanduser()
    if path.is_file():
        yield from _read_file(path.absolute())
        return
    address = parse_address(text, access.hub_settings().endpoint)
    if address is None:
        raise UserError(
            tr("“{text}” names neither a file on this computer nor a repository.").format(
                text=text
            ),
            remedy=tr("Write owner/repo, paste an address, or choose a file."),
            kind="not_found",
        )
    yield from _read_repo(access, address)


def _read_file(path: Path) -> Generator[Step, None, None]:
    """Background job: one file, with all its shards."""
    model = read_model(path)
    name = model.file_type or path.stem
    file = FitFile(
        key=str(path),
        label=name,
        size_bytes=model.size_bytes,
        file_type=model.file_type or "",
        bits=model.bits_per_weight,
        path=path,
    )
    parts = [model.architecture or "", _parameters(model.parameters), str(path)]
    yield Examined(shown(model.name), "  ·  ".join(part for part in parts if part), [file])
    yield file.key, FileFacts(summarize(model), strip_files(model.paths))


def _read_models(title: str, models: Sequence[LibraryModel]) -> Generator[Step, None, None]:
    """Background job: versions of a model."""
    files = [
        FitFile(
            key=str(model.path),
            label=model.file_type or model.name,
            size_bytes=model.size_bytes,
            file_type=model.file_type or "",
            bits=model.bits_per_weight,
            path=model.path,
        )
        for model in models
    ]
    yield Examined(title, "", files)
    for file, model in zip(files, models, strict=True):
        try:
            header = read_model(model.path)
            facts: Facts = FileFacts(summarize(header), strip_files(header.paths))
        except UserError as error:
            facts = error
        yield file.key, facts


def _read_repo(access: HubAccess, address: RepoAddress) -> Generator[Step, None, None]:
    """Background job: the files of a repository, then what is in their headers."""
    cache = AnswerCache()
    session = access.session(PURPOSE)
    repo = read_repo(session, address.repo, revision=address.revision, cache=cache)
    if not repo.files.models:
        raise UserError(repo.advice, kind="hub_file_missing")
    info = repo.info
    parts = [
        info.architecture or "",
        _parameters(info.parameters) if info.parameters else "",
    ]
    detail = "  ·  ".join(part for part in parts if part)
    yield Examined(shown(repo.id), detail, remote_files(repo), repo)
    yield from read_remote_facts(access, PURPOSE, repo, cache)


def _parameters(count: int) -> str:
    return tr("{n} parameters").format(n=short_count(count))
