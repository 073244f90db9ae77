# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What an interrupted run leaves behind: an importance matrix of the chunks that were done."""

from dataclasses import dataclass
from pathlib import Path

PARTIAL_SUFFIX = ".unfinished"
"""Ending of the file, behind the name that the finished one will have."""


@dataclass(frozen=True, slots=True)
class Partial:
    """An unfinished importance matrix.

    Attributes:
        path: its file.
        chunks_done: chunks it holds.
        chunks: chunks there were to do.
        context_length: tokens of a chunk.
        text_sha256: hash of its text.
        model_identity: what `model_identity` said of its model.
    """

    path: Path
    chunks_done: int
    chunks: int
    context_length: int
    text_sha256: str
    model_identity: str


def partial_path(output: Path) -> Path:
    """Where the unfinished file of `output` lies."""
    return output.with_name(output.name + PARTIAL_SUFFIX)


def find_partial(output: Path) -> Partial | None:
    """What an interrupted run for `output` has left; None when there is nothing usable."""
    raise NotImplementedError


def model_identity(path: Path) -> str:
    """The same for the same file as long as nobody changes it.

    Raises:
        GgufError: there is no such file.
    """
    raise NotImplementedError
