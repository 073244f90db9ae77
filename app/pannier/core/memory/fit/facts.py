# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is known of a file once its header has been read: enough for a forecast and for a plan."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.gguf import (
    BytesSource,
    FileSource,
    StrippedHeader,
    model_from_headers,
    read_header,
    read_model,
    strip,
)
from pannier.core.memory.forecast import ModelSummary, summarize


@dataclass(frozen=True, slots=True, eq=False)
class FileFacts:
    """A file for forecasts and exact plans.

    Attributes:
        summary: what a forecast is made from.
        header: what llama.cpp plans by.
    """

    summary: ModelSummary
    header: StrippedHeader


def facts_of_header(header: StrippedHeader, size_bytes: int, name: str) -> FileFacts:
    """The facts of a file of which only the stripped header is there.

    Raises:
        GgufError: it is no usable header.
    """
    source = BytesSource(header.content, size=header.file_bytes)
    model = model_from_headers([read_header(source)], fallback_name=name)
    summary = dataclasses.replace(summarize(model), size_bytes=size_bytes)
    return FileFacts(summary, header)


def read_facts(path: Path) -> FileFacts:
    """Read the facts of a local file, with all shards that belong to it.

    Raises:
        GgufError: a file is missing, or is no usable model.
    """
    model = read_model(path)
    return FileFacts(summarize(model), strip_files(model.paths))


def strip_files(paths: Sequence[Path]) -> StrippedHeader:
    """The stripped header of the shards of a model; raises GgufError."""
    return strip([FileSource(path) for path in paths])
