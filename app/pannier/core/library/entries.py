# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the library consists of: folders, models with their places and companions, problems."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.language import tr, translatable


class Origin(enum.Enum):
    """Whose folder a model lies in. The value is for scripts, `title` for people."""

    FOLDER = "folder"
    HUGGING_FACE = "hugging-face"
    LM_STUDIO = "lm-studio"
    OLLAMA = "ollama"
    JAN = "jan"
    GPT4ALL = "gpt4all"
    KOBOLDCPP = "koboldcpp"
    TEXT_GENERATION_WEBUI = "text-generation-webui"
    LLAMA_CPP = "llama.cpp"

    @property
    def title(self) -> str:
        """Name to show, such as `LM Studio`."""
        return tr(_TITLES[self])

    @property
    def read_only(self) -> bool:
        """Whether another program looks after these files: Pannier never moves or deletes them."""
        return self is not Origin.FOLDER


_TITLES = {
    Origin.FOLDER: translatable("Folder"),
    Origin.HUGGING_FACE: translatable("Hugging Face cache"),
    Origin.LM_STUDIO: "LM Studio",
    Origin.OLLAMA: "Ollama",
    Origin.JAN: "Jan",
    Origin.GPT4ALL: "GPT4All",
    Origin.KOBOLDCPP: "KoboldCpp",
    Origin.TEXT_GENERATION_WEBUI: "text-generation-webui",
    Origin.LLAMA_CPP: translatable("llama.cpp cache"),
}


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder whose models the library shows, with everything below it.

    Attributes:
        path: the folder, absolute, as the user named it; or a single .gguf file that stands for
            itself and the other shards of its model.
        origin: whose folder it is.
        available: whether it was there when this was asked; a drive may be unplugged.
        added: whether the user named it; the others are stores of other programs that were found
            at their usual places.
        shown: whether its models are shown; found stores can be hidden.
    """

    path: Path
    origin: Origin = Origin.FOLDER
    available: bool = True
    added: bool = True
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a file came from, as far as it is known.

    Attributes:
        repo: repository on the Hub, `owner/name`; empty when unknown.
        revision: commit or branch; empty when unknown.
        file: path of the file in the repository; empty when unknown.
        sha256: hash of the content in lower-case hexadecimal, as its publisher states it; empty
            when unknown. It has not been checked against the file: `verify` does that.
    """

    repo: str = ""
    revision: str = ""
    file: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """One file of a model: the whole of it, or one shard.

    Attributes:
        path: where it was found, links not resolved.
        size_bytes: size of the content.
        modified: time of the last change, in seconds since 1970.
        identity: device and inode number as text, equal for hard links and for whatever links
            lead here; empty when the file is away.
        provenance: where it came from.
    """

    path: Path
    size_bytes: int
    modified: float
    identity: str = ""
    provenance: Provenance = Provenance()


@dataclass(frozen=True, slots=True)
class Place:
    """One way to reach a model; the same files may be reached by several.

    Attributes:
        folder: the library's folder in which it was found.
        origin: whose folder that is.
        files: its files in the order of the shards; shards that are missing are left out.
        available: whether the files can be read now. False for a folder that is away.
        label: name by which the other program knows it, such as `llama3.2:3b` of Ollama or
            `owner/name` of the Hugging Face cache; empty for plain folders.
    """

    folder: Path
    origin: Origin
    files: tuple[LibraryFile, ...]
    available: bool = True
    label: str = ""

    @property
    def paths(self) -> tuple[Path, ...]:
        """Paths of the files; the first is the one to load."""
        return tuple(file.path for file in self.files)


class CompanionKind(enum.StrEnum):
    """What a companion file is to a model. The value is `kind` of its own entry."""

    MMPROJ = "mmproj"
    IMATRIX = "imatrix"
    ADAPTER = "adapter"


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to a model: a projector, an importance matrix or a LoRA adapter.

    Attributes:
        kind: what it is.
        key: `LibraryModel.key` of its own entry in the library.
        path: the file.
        name: its name to show.
        size_bytes: its size.
        available: whether it can be read now.
        chosen: whether the user paired it; the others were found by folder, repository or name.
    """

    kind: CompanionKind
    key: str
    path: Path
    name: str
    size_bytes: int
    available: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryModel:
    """One entry of the library: a model with all its shards, or a companion file.

    What the header does not say is None or empty. While `complete` is False only the beginning of
    the header has been read: `parameters` and `bits_per_weight` are still missing. The tensors and
    all metadata are not kept here; `gguf.read_model(model.path)` brings them.

    Attributes:
        key: identity in the list and from scan to scan, also while the model is away: the real
            path of its first file.
        fingerprint: identity of the content, kept when the file is renamed, moved or copied. The
            user's name, notes and pairings hang on it.
        name: name to show on one line: the user's, else the header's, else the file's. Line breaks,
            control characters and characters that turn the direction of text are replaced.
        display_name: the name that the user gave it; empty for none.
        notes: the user's notes.
        kind: `model`, `mmproj`, `adapter`, `imatrix`, `vocab`, or what the header says else.
        architecture: such as `llama`; for a companion that of the model it belongs to, if known.
        parameters: number of weights.
        layers: number of blocks.
        context_length: context that the model was trained for, in tokens.
        embedding_length: width of the hidden state.
        widths: of a projector or an adapter, the widths that its matrices have; one of them must be
            the model's `embedding_length`. Empty when unknown.
        experts: experts per layer; None for a dense model.
        file_type: name of the file type as the tensors bear it out, such as `Q4_K_M`.
        declared_file_type: name of the file type that the metadata declares; it may be another.
        bits_per_weight: bits that a weight costs on average, from the tensors.
        base_model: name of the model that this one is a version of, to group by; never empty.
        has_chat_template: whether the header holds a chat template.
        size_bytes: size of all files that are there.
        modified: when the newest file was last changed, in seconds since 1970.
        last_used: when it was last loaded, in seconds since 1970; None for never.
        shard_count: number of shards that the model has, 1 for a single file.
        missing_shards: file names of the shards that are not there.
        places: all ways to reach it, at least one; those that are available come first, the
            user's own folders before other programs'.
        companions: files paired with it, at most one `mmproj` and one `imatrix`.
        complete: whether the whole header has been read.
    """

    key: str
    fingerprint: str
    name: str
    display_name: str
    notes: str
    kind: str
    architecture: str | None
    parameters: int | None
    layers: int | None
    context_length: int | None
    embedding_length: int | None
    widths: tuple[int, ...]
    experts: int | None
    file_type: str | None
    declared_file_type: str | None
    bits_per_weight: float | None
    base_model: str
    has_chat_template: bool
    size_bytes: int
    modified: float
    last_used: float | None
    shard_count: int
    missing_shards: tuple[str, ...]
    places: tuple[Place, ...]
    companions: tuple[Companion, ...]
    complete: bool

    @property
    def path(self) -> Path:
        """The file to load: the first shard at the best place."""
        return self.places[0].paths[0]

    @property
    def origin(self) -> Origin:
        """Whose folder the best place is in."""
        return self.places[0].origin

    @property
    def available(self) -> bool:
        """Whether its files can be read now; a model whose folder is away is greyed."""
        return self.places[0].available

    @property
    def loadable(self) -> bool:
        """Whether it is a model, there, and with every shard."""
        return self.kind == "model" and self.available and not self.missing_shards

    def companion(self, kind: CompanionKind) -> Companion | None:
        """Return the first companion of a kind, or None."""
        return next((each for each in self.companions if each.kind is kind), None)


@dataclass(frozen=True, slots=True)
class ScanProblem:
    """Something in a folder that could not be read; the scan went on without it.

    Attributes:
        path: the file or folder.
        kind: a stable word: one of `GgufError.kind`, or `folder_unreadable`, `folder_loop`,
            `folder_too_deep`, `file_vanished`, `manifest_damaged`, `manifest_incomplete`.
        message: what is wrong, in a plain sentence.
        remedy: what the user can do; may be empty.
    """

    path: Path
    kind: str
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far a scan is.

    Attributes:
        folder: the library's folder at work.
        files_read: files whose summary is known by now, all folders together.
        files_found: files found so far; it grows until all folders have been walked.
        models: the library as far as it is known; None most of the time. It comes about twice a
            second, and replaces what came before.
    """

    folder: Path
    files_read: int
    files_found: int
    models: tuple[LibraryModel, ...] | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scan found.

    Attributes:
        models: all entries, companions among them, sorted by name.
        problems: what could not be read.
        folders: the folders that were scanned, or were away.
        watch: every folder on disk whose changes would change the result; for a file watcher.
    """

    models: tuple[LibraryModel, ...]
    problems: tuple[ScanProblem, ...]
    folders: tuple[Folder, ...]
    watch: tuple[Path, ...]

    def find(self, path: Path) -> LibraryModel | None:
        """Return the model that `path`, any of its files at any place, belongs to, or None."""
        return next(
            (model for model in self.models if any(path in place.paths for place in model.places)),
            None,
        )


@dataclass(frozen=True, slots=True)
class Totals:
    """What models take.

    Attributes:
        models: number of entries of kind `model`.
        files: number of files, each counted once however many ways lead to it.
        disk_bytes: their bytes; hard links and symbolic links are counted once.
        by_origin: the same bytes by origin, the largest first; a file that several origins share
            is counted for the first place of its model.
        away_bytes: bytes of models whose folders are away; not in the numbers above.
    """

    models: int
    files: int
    disk_bytes: int
    by_origin: tuple[tuple[Origin, int], ...]
    away_bytes: int


def totals(models: Sequence[LibraryModel]) -> Totals:
    """Return what these models take on disk."""
    files: dict[str, tuple[Origin, int]] = {}
    away_bytes = 0
    for model in models:
        if not model.available:
            away_bytes += model.size_bytes
            continue
        for place in model.places:
            for file in place.files if place.available else ():
                files.setdefault(file.identity, (place.origin, file.size_bytes))
    by_origin: dict[Origin, int] = {}
    for origin, size in files.values():
        by_origin[origin] = by_origin.get(origin, 0) + size
    return Totals(
        models=sum(model.kind == "model" for model in models),
        files=len(files),
        disk_bytes=sum(by_origin.values()),
        by_origin=tuple(sorted(by_origin.items(), key=lambda item: -item[1])),
        away_bytes=away_bytes,
    )
