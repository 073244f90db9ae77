# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads a repository in the background: what is remembered first, then what the Hub says now."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel
from pannier.hub.address import RepoAddress
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import CancelledError, HubError
from pannier.hub.file_names import local_path
from pannier.hub.model_card import ModelCard, read_card
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import Repo, cached_repo, read_repo
from pannier.hub.repo_files import ModelFiles, RepoFile
from pannier.ui.hub_access import HubAccess
from pannier.ui.tasks import TaskRunner

REPO, CARD, HEADER = "repo", "card", "header"


@dataclass(frozen=True, slots=True)
class RepoView:
    """A repository, and what this computer has to say about it.

    Attributes:
        repo: the repository.
        endpoint: address of the Hub that it was read from.
        folder: the folder that its files go to.
        here: where the models lie that have been downloaded, by the path of their first file.
    """

    repo: Repo
    endpoint: str
    folder: Path
    here: Mapping[str, Path]

    @property
    def page(self) -> str:
        """Address of its page."""
        return f"{self.endpoint}/{self.repo.id}"


class RepoReader(QObject):
    """The repository that is looked at. Another one ends whatever is read of the one before.

    Attributes:
        address: what is looked at; None before the first.
        view: what is known of it; None while nothing is.
        is_busy: whether the Hub is being asked.
        is_remembered: whether `view` is what the Hub said last time.
        error: why nothing comes; None when nothing is wrong.
        card: its model card; None while that is not there.
        card_error: why it does not come.

    Signals:
        changed: any of these but those of the card is different.
        card_changed: the card or its error is different.
        header_read: a model of the repository, and its `GgufModel` or the error instead.
    """

    changed = Signal()
    card_changed = Signal()
    header_read = Signal(object, object)

    def __init__(self, access: HubAccess, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._access = access
        self._tasks = tasks
        self._cache = AnswerCache()
        # Of the repository of now; jobs read it to see that they are superseded.
        self._number = 0
        self._header_number = 0
        self._header_of = ""
        self.address: RepoAddress | None = None
        self.view: RepoView | None = None
        self.is_busy = False
        self.is_remembered = False
        self.error: UserError | None = None
        self.card: ModelCard | None = None
        self.card_error: UserError | None = None

    def read(self, address: RepoAddress) -> None:
        """Look at another repository, or at the same again."""
        if self.address is None or address.repo != self.address.repo:
            self.view = self.card = self.card_error = None
            self.is_remembered = False
        self.address = address
        self._number += 1
        self._header_of = ""
        for purpose in (REPO, CARD, HEADER):
            self._access.break_off(purpose)
        number = self._number
        self.is_busy = True
        self.error = None
        task = self._tasks.start(lambda: self._read(number, address))
        task.progressed.connect(lambda view: self._on_remembered(number, view))
        task.succeeded.connect(lambda view: self._on_read(number, view))
        task.failed.connect(lambda error: self._on_failed(number, error))
        self.changed.emit()

    def retry(self) -> None:
        """Try again, with the settings of now."""
        self._access.refresh()
        if self.address is not None:
            self.read(self.address)

    def look_around(self) -> None:
        """Look again what of it is on this computer."""
        view, number = self.view, self._number
        if view is not None:
            task = self._tasks.start(lambda: self._view(view.repo))
            task.succeeded.connect(lambda view: self._on_looked_around(number, view))

    def read_header(self, model: ModelFiles) -> None:
        """Read the header of a model, unless that is under way; `header_read` tells it.

        What is broken off because settings or account have changed is begun again.
        """
        view = self.view
        if view is None:
            return
        if model.path == self._header_of:
            return
        self._header_of = model.path
        self._header_number += 1
        number, header_number = self._number, self._header_number
        self._access.break_off(HEADER)
        task = self._tasks.start(lambda: self._header(header_number, view.repo, model))

        def tell(result: GgufModel | UserError) -> None:
            if (number, header_number) == (self._number, self._header_number):
                self._header_of = ""
                if not isinstance(result, CancelledError):
                    self.header_read.emit(model, result)
                elif not self._access.is_ended:
                    self.read_header(model)

        task.succeeded.connect(tell)
        task.failed.connect(tell)

    def _read(
        self, number: int, address: RepoAddress
    ) -> Generator[RepoView | None, None, RepoView]:
        """Background job: what is remembered of a repository, then what the Hub says."""
        session = self._access.session(REPO)
        remembered = cached_repo(session, address.repo, self._cache, revision=address.revision)
        yield None if remembered is None else self._view(remembered)
        if number != self._number:
            raise CancelledError
        return self._view(
            read_repo(session, address.repo, revision=address.revision, cache=self._cache)
        )

    def _view(self, repo: Repo) -> RepoView:
        """Background job: what this computer has to say about a repository."""
        folder = self._access.models_folder()
        return RepoView(
            repo=repo,
            endpoint=self._access.hub_settings().endpoint,
            folder=folder,
            here=_models_here(repo, folder),
        )

    def _header(self, number: int, repo: Repo, model: ModelFiles) -> GgufModel:
        """Background job: the hyperparameters of a model."""
        if number != self._header_number:
            raise CancelledError
        headers = RemoteHeaders(self._access.session(HEADER), repo.id, repo.commit, self._cache)
        return headers.hyperparameters(model)

    def _read_card(self, number: int, repo: Repo) -> None:
        task = self._tasks.start(lambda: read_card(self._access.session(CARD), repo, self._cache))
        task.succeeded.connect(lambda card: self._on_card_read(number, card, None))
        task.failed.connect(lambda error: self._on_card_read(number, None, error))

    def _on_remembered(self, number: int, view: RepoView | None) -> None:
        if number == self._number and view is not None and self.view is None:
            self.view = view
            self.is_remembered = True
            self.changed.emit()

    def _on_read(self, number: int, view: RepoView) -> None:
        if number != self._number:
            return
        self.view = view
        self.is_busy = False
        self.is_remembered = False
        self.changed.emit()
        self._read_card(number, view.repo)

    def _on_failed(self, number: int, error: UserError) -> None:
        if number != self._number:
            return
        self.is_busy = False
        if isinstance(error, CancelledError):
            # Settings or account have changed meanwhile.
            if self.address is not None and not self._access.is_ended:
                self.read(self.address)
            return
        self.error = error
        self.changed.emit()

    def _on_card_read(self, number: int, card: ModelCard | None, error: UserError | None) -> None:
        if number != self._number:
            return
        if isinstance(error, CancelledError):
            if self.view is not None and not self._access.is_ended:
                self._read_card(number, self.view.repo)
            return
        self.card, self.card_error = card, error
        self.card_changed.emit()

    def _on_looked_around(self, number: int, view: RepoView) -> None:
        if number == self._number:
            self.view = view
            self.changed.emit()


def _models_here(repo: Repo, folder: Path) -> dict[str, Path]:
    """Models all of whose files lie where a download puts them, in their full size."""
    here = {}
    for model in (*repo.files.models, *repo.files.projectors):
        paths = [_place(repo, file, folder) for file in model.files]
        if model.is_complete and all(path is not None for path in paths) and paths[0]:
            here[model.path] = paths[0]
    return here


def _place(repo: Repo, file: RepoFile, folder: Path) -> Path | None:
    """Where a file of a repository lies; None when it does not."""
    try:
        path = folder / local_path(repo.id, file.path)
        return path if path.stat().st_size == file.size_bytes else None
    except (OSError, HubError):
        return None
