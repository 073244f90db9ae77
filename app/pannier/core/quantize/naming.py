# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What quantized files are called: as their source, with the file type changed."""

import re
from collections.abc import Sequence
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.gguf import FILE_TYPES, ShardName, parse_shard_name
from pannier.core.language import tr
from pannier.core.library.names import shown

ENDING = ".gguf"
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")
_MAX_NAME_BYTES = 200  # of 255, so that a temporary ending still fits

_NAMES = "|".join(sorted((re.escape(kind.name) for kind in FILE_TYPES), key=len, reverse=True))
_TYPE_AT_END = re.compile(
    rf"(?i)(?P<mark>[-._])(?:i1-|UD-)?(?:{_NAMES}|MXFP4|FP16|FP32|[QTI]+[1-8](?:_[0-9A-Z]+)*)$"
)


def suggested_name(source: Path, file_type: str) -> str:
    """Return the name for `source` in another type: Model-F16.gguf becomes Model-Q4_K_M.gguf."""
    shard = parse_shard_name(source.name)
    stem = source.stem if shard is None else shard.stem
    found = _TYPE_AT_END.search(stem)
    mark = found["mark"] if found else "-"
    base = stem[: found.start()] if found else stem
    return f"{base}{mark}{file_type}{ENDING}"


def imatrix_name(source: Path) -> str:
    """Return the name for an importance matrix of `source`: Model.imatrix.gguf."""
    return suggested_name(source, "imatrix").replace("-imatrix", ".imatrix")


def checked_name(name: str) -> str:
    """Return a file name as it is written, with its ending.

    Raises:
        UserError: (`file_name`) no file can be called that everywhere.
    """
    name = name.strip()
    if not name.lower().endswith(ENDING):
        name += ENDING
    stem = name[: -len(ENDING)]
    if (
        not stem
        or _FORBIDDEN.search(name)
        or _RESERVED.fullmatch(stem)
        or stem.startswith(".")
        or len(name.encode("utf-8", "replace")) > _MAX_NAME_BYTES
    ):
        raise UserError(
            tr("A file cannot be called “{name}”.").format(name=shown(name)),
            remedy=tr(
                'Leave out / \\ : * ? " < > | and a dot at the beginning, and keep it short.'
            ),
            kind="file_name",
        )
    return name


def file_names(name: str, shards: int) -> Sequence[str]:
    """Return the names of all files: one, or as many shards as llama.cpp writes."""
    if shards < 2:
        return [name]
    first = ShardName(name[: -len(ENDING)], 1, shards)
    return [first.sibling(number) for number in range(1, shards + 1)]
