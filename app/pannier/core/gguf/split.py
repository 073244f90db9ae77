# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Models on disk: one file, or shards named `name-00001-of-00003.gguf`."""

import re
from dataclasses import dataclass
from pathlib import Path

from pannier.core.gguf.errors import GgufError, damaged
from pannier.core.gguf.header import Header, read_header
from pannier.core.gguf.model import GgufModel, model_from_headers
from pannier.core.gguf.sources import FileSource
from pannier.core.language import tr

MAX_SHARDS = 1024

_SHARD_NAME = re.compile(
    r"(?P<stem>.+)-(?P<number>[0-9]{5})-of-(?P<count>[0-9]{5})\.gguf", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class ShardName:
    """The parts of a shard's file name, as llama.cpp writes them (`llama_split_path`).

    Attributes:
        stem: name without number and ending.
        number: number of the shard, from 1.
        count: number of shards.
    """

    stem: str
    number: int
    count: int

    def sibling(self, number: int) -> str:
        """Return the file name of another shard."""
        return f"{self.stem}-{number:05}-of-{self.count:05}.gguf"


def parse_shard_name(name: str) -> ShardName | None:
    """Return the parts of a shard's file name (no folder), or None when it is not one."""
    match = _SHARD_NAME.fullmatch(name)
    if match is None:
        return None
    shard = ShardName(match["stem"], int(match["number"]), int(match["count"]))
    return shard if 1 <= shard.number <= shard.count else None


def read_model(path: Path | str) -> GgufModel:
    """Read the model that the file belongs to, all shards together; `path` may be any shard.

    Raises GgufError, with the name of the file that is at fault.
    """
    path = Path(path)
    header = _read_file(path)
    shard = parse_shard_name(path.name)
    count = _shard_count(header)
    if count <= 1:
        return _build([path], [header], path.stem)
    if shard is None or shard.count != count:
        raise GgufError(
            tr(
                "{name}: This is one of {count} parts of a model, but its name does not "
                "say which, so that the others cannot be found."
            ).format(name=path.name, count=count),
            remedy=tr("Give it back the name that it was downloaded with."),
            kind="shard_missing",
        )
    if count > MAX_SHARDS:
        raise damaged(tr("it claims too many parts")).named(path.name)
    paths = [path.with_name(shard.sibling(number)) for number in range(1, count + 1)]
    _check_present(paths)
    headers = [header if part == path else _read_file(part) for part in paths]
    for index, (part, part_header) in enumerate(zip(paths, headers, strict=True)):
        if _shard_count(part_header) != count or part_header.values.get("split.no") != index:
            raise damaged(tr("it is not the part that its name says")).named(part.name)
    return _build(paths, headers, shard.stem)


def _read_file(path: Path) -> Header:
    try:
        return read_header(FileSource(path))
    except GgufError as error:
        raise error.named(path.name) from error


def _build(paths: list[Path], headers: list[Header], fallback_name: str) -> GgufModel:
    try:
        return model_from_headers(headers, paths=paths, fallback_name=fallback_name)
    except GgufError as error:
        raise error.named(paths[0].name) from error


def _shard_count(header: Header) -> int:
    count = header.values.get("split.count")
    return count if isinstance(count, int) else 1


def _check_present(paths: list[Path]) -> None:
    missing = [path.name for path in paths if not path.exists()]
    if not missing:
        return
    named = ", ".join(missing[:3])
    if len(missing) > 3:
        named = tr("{names} and %Ln more", "", len(missing) - 3).format(names=named)
    raise GgufError(
        tr("{n} of the model's {all} parts are missing: {names}.").format(
            n=len(missing), all=len(paths), names=named
        ),
        remedy=tr("Download them into the same folder: {folder}").format(folder=paths[0].parent),
        kind="shard_missing",
    )
