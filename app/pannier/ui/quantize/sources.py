# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What can be quantized: a file on this computer, or one of a repository that is fetched first."""

import dataclasses
import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.gguf import BytesSource
from pannier.core.language import tr
from pannier.core.library import Library, LibraryModel, Scan, ScanProgress
from pannier.core.paths import bundled_model, models_folder
from pannier.core.quantize.metadata_size import entry_sizes
from pannier.core.quantize.source import FULL_TYPES, QuantizeSource, read_source
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.download.choice import make_job
from pannier.hub.download.jobs import JobSpec
from pannier.hub.plan_headers import PlanHeaders
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import Repo
from pannier.hub.repo_files import ModelFiles
from pannier.ui.hub_access import HubAccess

PURPOSE = "quantize"


@dataclass(frozen=True, slots=True, eq=False)
class HubModel:
    """A model of a repository that is to be downloaded.

    Attributes:
        repo: the repository.
        model: its files there.
        job: the download.
    """

    repo: Repo
    model: ModelFiles
    job: JobSpec

    @classmethod
    def of(cls, repo: Repo, model: ModelFiles, *, endpoint: str, folder: Path) -> "HubModel":
        """`folder` takes the place of the repository's top."""
        return cls(repo, model, make_job(repo, model.files, endpoint=endpoint, folder=folder))


@dataclass(frozen=True, slots=True, eq=False)
class ReadSource:
    """A source whose header has been read.

    Attributes:
        source: the source.
        folder: where its quants go when nobody says otherwise.
    """

    source: QuantizeSource
    folder: Path


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A model of the library as something to quantize.

    Attributes:
        name: what to call it.
        path: its first file.
        file_type: such as "F16"; empty when it is not known.
        size_bytes: bytes of its files.
        place: where it lies, for people.
    """

    name: str
    path: Path
    file_type: str
    size_bytes: int
    place: str

    @property
    def is_full(self) -> bool:
        """Whether it has the precision to make others from."""
        return self.file_type in FULL_TYPES


def read_local(path: Path) -> ReadSource:
    """Background job: read a file of this computer; raises as `read_source`."""
    source = read_source(path)
    return ReadSource(source, _folder_for(source.paths[0]))


def read_remote(access: HubAccess, hub: HubModel) -> ReadSource:
    """Background job: read the header of a file on the Hub, as if it were here already.

    Raises:
        UserError: the Hub does not answer, or it is no usable model.
    """
    cache = AnswerCache()
    headers = RemoteHeaders(access.session(PURPOSE), hub.repo.id, hub.repo.commit, cache)
    model = headers.model(hub.model)
    paths = tuple(hub.job.target(file) for file in hub.model.files)
    first = hub.model.files[0]
    content = BytesSource(headers.header_bytes(first), size=first.size_bytes)
    stripped = PlanHeaders(headers, cache).read(hub.model)
    # The files are still to come, so there is nothing yet that could have changed.
    states = ((0, 0),) * len(paths)
    model = dataclasses.replace(model, paths=paths)
    source = QuantizeSource(model, stripped, entry_sizes(content), states)
    return ReadSource(source, paths[0].parent)


def library_sources() -> Sequence[SourceRow]:
    """Background job: the models that the library remembers, those to quantize first."""
    return _rows(Library().remembered())


def scanned_sources() -> Generator[ScanProgress, None, Sequence[SourceRow]]:
    """Background job: as `library_sources`, after a look into all folders.

    What it finds is remembered by the Library's own scan.
    """
    library = Library()
    return _rows((yield from library.scan(library.folders())))


def _rows(scan: Scan) -> Sequence[SourceRow]:
    rows = [
        SourceRow(
            name=model.name,
            path=model.path,
            file_type=model.file_type or "",
            size_bytes=model.size_bytes,
            place=str(model.path.parent),
        )
        for model in scan.models
        if model.loadable and model.kind == "model"
    ]
    guide = bundled_model()
    if guide.is_file() and all(row.path != guide for row in rows):
        size = guide.stat().st_size
        rows.append(SourceRow("Pannier Guide", guide, "F16", size, tr("comes with Pannier")))
    return sorted(rows, key=lambda row: (not row.is_full, row.name.casefold()))


def find_model(path: Path) -> LibraryModel | None:
    """Background job: the model of the library that a file belongs to."""
    return _of_path(Library().remembered(), path)


def _of_path(scan: Scan, path: Path) -> LibraryModel | None:
    return next(
        (
            model
            for model in scan.models
            if any(path in place.paths for place in model.places) or model.path == path
        ),
        None,
    )


def _folder_for(path: Path) -> Path:
    """Beside the source, unless that is no place for the user's own files."""
    model = None if path == bundled_model() else find_model(path)
    foreign = model is not None and all(place.origin.read_only for place in model.places)
    if path == bundled_model() or foreign or not os.access(path.parent, os.W_OK):
        return models_folder()
    return path.parent
