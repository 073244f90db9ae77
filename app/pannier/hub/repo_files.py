# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files of a repository put together: shards to models, projectors and imatrix files apart."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from pannier.core.gguf import file_type_named, parse_shard_name

# As people write file types in names: llama.cpp's, and the mixes that others made up (Q4_K_XL).
_LABEL = re.compile(
    r"(?<![a-z0-9])(?:ud-)?(?P<type>"
    r"iq[1-4]_(?:xxs|xs|nl|s|m)|t?q[1-8]_(?:k(?:_(?:xxl|xl|xs|[lmsp]))?|[01](?:_[48]_[48])?)"
    r"|mxfp4(?:_moe)?|nvfp4|bf16|fp?16|fp?32)(?![a-z0-9])",
    re.IGNORECASE,
)
# Weights in a file are never fewer bits than this share of their main type's (some tensors are
# smaller), nor more than F32's.
_MIN_SHARE_OF_MAIN = 0.75
_MAX_BITS = 33.0


class RepoFile(msgspec.Struct, frozen=True):
    """A file of a repository.

    Attributes:
        path: path in the repository: data, to be checked before it becomes a local one.
        size_bytes: its size.
        sha256: its hash; empty for small files, of which the Hub does not tell it.
    """

    path: str
    size_bytes: int
    sha256: str = ""

    @property
    def name(self) -> str:
        """Its name without folders."""
        return self.path.rpartition("/")[2]


class ModelFiles(msgspec.Struct, frozen=True, kw_only=True):
    """A model that can be fetched: one GGUF file, or all shards of one.

    Attributes:
        label: the file type as its name writes it, in capitals, such as `UD-Q4_K_XL`; else the
            name without its ending.
        file_type: llama.cpp's name of that type; None when the name tells none. The header is
            the better judge.
        files: the files in the order of the shards.
        shard_count: how many there should be.
    """

    label: str
    file_type: str | None
    files: tuple[RepoFile, ...]
    shard_count: int = 1

    @property
    def path(self) -> str:
        """Path of the first file."""
        return self.files[0].path

    @property
    def size_bytes(self) -> int:
        """Size of all files."""
        return sum(file.size_bytes for file in self.files)

    @property
    def is_complete(self) -> bool:
        """Whether no shard is missing in the repository."""
        return len(self.files) == self.shard_count

    def bits_per_weight(self, parameters: int | None) -> float | None:
        """Bits that a weight costs on average, when the repository tells the number of weights.

        None, too, when that number cannot be this model's: some repositories hold several.
        """
        if not parameters:
            return None
        bits = self.size_bytes * 8 / parameters
        known = file_type_named(self.file_type) if self.file_type else None
        low = known.main_type.bits_per_weight * _MIN_SHARE_OF_MAIN if known else 0.5
        return bits if low <= bits <= _MAX_BITS else None


class GroupedFiles(msgspec.Struct, frozen=True, kw_only=True):
    """Files of a repository by what they are good for.

    Attributes:
        models: models, the smallest first.
        projectors: vision or audio projectors (mmproj) that belong to them.
        imatrices: importance matrices that they were, or can be, quantized with.
        others: everything else.
    """

    models: tuple[ModelFiles, ...] = ()
    projectors: tuple[ModelFiles, ...] = ()
    imatrices: tuple[RepoFile, ...] = ()
    others: tuple[RepoFile, ...] = ()

    def model_of(self, path: str) -> ModelFiles | None:
        """Return the model or projector that a file belongs to, or None."""
        every = (*self.models, *self.projectors)
        return next((each for each in every for file in each.files if file.path == path), None)

    def models_of_type(self, label: str) -> tuple[ModelFiles, ...]:
        """Return the models of a file type, in any case: by their labels, else by llama.cpp's."""
        wanted = label.upper()
        labelled = tuple(model for model in self.models if model.label.upper() == wanted)
        if labelled:
            return labelled
        known = file_type_named(label)
        return tuple(model for model in self.models if known and model.file_type == known.name)


def group_files(files: Iterable[RepoFile]) -> GroupedFiles:
    """Put the files of a repository together."""
    models: dict[tuple[str, int], list[RepoFile]] = {}
    imatrices: list[RepoFile] = []
    others: list[RepoFile] = []
    for file in sorted(files, key=lambda each: each.path):
        if _is_imatrix(file):
            imatrices.append(file)
        elif file.path.lower().endswith(".gguf"):
            shard = parse_shard_name(file.path)
            models.setdefault((shard.stem, shard.count) if shard else (file.path, 1), []).append(
                file
            )
        else:
            others.append(file)
    made = [_model(parts, count) for (_, count), parts in models.items()]
    made.sort(key=lambda model: (model.size_bytes, model.path))
    return GroupedFiles(
        models=tuple(model for model in made if not _is_projector(model)),
        projectors=tuple(model for model in made if _is_projector(model)),
        imatrices=tuple(imatrices),
        others=tuple(others),
    )


def label_in(path: str) -> tuple[str, str | None]:
    """Return the file type that a path names, as it stands there and as llama.cpp calls it.

    The file's name counts before its folders' names: `Q4_K_M/model-00001-of-00002.gguf`. Without
    any, the label is the name without its ending.
    """
    name = path.rpartition("/")[2]
    found = _last(name) or _last(path)
    if found is None:
        return name.rpartition(".")[0] or name, None
    known = file_type_named(found["type"])
    return found[0].upper(), known.name if known else None


def _last(text: str) -> re.Match[str] | None:
    found = list(_LABEL.finditer(text))
    return found[-1] if found else None


def _model(parts: Sequence[RepoFile], count: int) -> ModelFiles:
    shard = parse_shard_name(parts[0].path)
    label, file_type = label_in(f"{shard.stem}.gguf" if shard else parts[0].path)
    return ModelFiles(label=label, file_type=file_type, files=tuple(parts), shard_count=count)


def _is_projector(model: ModelFiles) -> bool:
    return "mmproj" in model.files[0].name.lower()


def _is_imatrix(file: RepoFile) -> bool:
    name = file.name.lower()
    if name.endswith(".imatrix"):
        return True
    # `model-imatrix-Q4_K_M.gguf` is a model that was made with one.
    return "imatrix" in name and name.endswith((".dat", ".gguf")) and _last(name) is None
