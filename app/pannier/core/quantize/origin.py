# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How a quantized file was made, as Pannier writes it into the file's own metadata."""

from collections.abc import Iterator, Mapping

import msgspec

from pannier.core.gguf import GgufModel

PREFIX = "pannier.quantize."
MAX_TEXT_BYTES = 127
"""llama.cpp takes added metadata texts up to this length (`llama_model_kv_override`)."""

MAX_PIECES = 64
"""Longer texts are cut."""

PROVENANCE_KEYS = (
    "source.file",
    "source.type",
    "source.repo",
    "source.commit",
    "source.sha256",
    "recipe",
    "imatrix.file",
    "imatrix.text_sha256",
    "pannier",
    "llama_cpp",
)
"""Keys below `PREFIX`, in the order in which they are shown."""


class QuantizeOrigin(msgspec.Struct, frozen=True, kw_only=True):
    """How a file was quantized by Pannier; what is not known is empty.

    Attributes:
        source_file: name of the file that it was made from.
        source_type: its file type.
        source_repo: repository on the Hub, `owner/name`, that the source came from.
        source_commit: commit of that repository.
        source_sha256: hash of the source, as the Hub stated it.
        recipe: options that were not left to llama.cpp, in words of the command line.
        imatrix_file: name of the importance matrix.
        imatrix_text_sha256: hash of the calibration text.
        pannier: version of Pannier.
        llama_cpp: version of the engine.
    """

    source_file: str = ""
    source_type: str = ""
    source_repo: str = ""
    source_commit: str = ""
    source_sha256: str = ""
    recipe: str = ""
    imatrix_file: str = ""
    imatrix_text_sha256: str = ""
    pannier: str = ""
    llama_cpp: str = ""

    @property
    def metadata(self) -> dict[str, str]:
        """As metadata of a GGUF file; only what is known, and long texts in several pieces."""
        entries = {}
        for key, value in zip(PROVENANCE_KEYS, msgspec.structs.astuple(self), strict=True):
            for number, piece in enumerate(text_pieces(value), 1):
                entries[_numbered(key, number)] = piece
        return entries


def origin_of(model: GgufModel) -> QuantizeOrigin | None:
    """Return how a model was quantized, if Pannier made it."""
    return origin_in(model.values)


def origin_in(values: Mapping[str, object]) -> QuantizeOrigin | None:
    """Return what a file's metadata say about how Pannier quantized it, if they do."""
    texts = [_joined(values, key) for key in PROVENANCE_KEYS]
    if not any(texts):
        return None
    return QuantizeOrigin(**dict(zip(QuantizeOrigin.__struct_fields__, texts, strict=True)))


def text_pieces(text: str) -> Iterator[str]:
    """Cut a text, at whole characters, into what llama.cpp takes for an entry of metadata."""
    content = text.encode("utf-8", "replace")[: MAX_PIECES * MAX_TEXT_BYTES]
    while content:
        piece = content[:MAX_TEXT_BYTES].decode(errors="ignore")
        if not piece:
            return
        yield piece
        content = content[len(piece.encode()) :]


def _numbered(key: str, number: int) -> str:
    return PREFIX + (key if number == 1 else f"{key}.{number}")


def _joined(values: Mapping[str, object], key: str) -> str:
    pieces = []
    for number in range(1, MAX_PIECES + 1):
        value = values.get(_numbered(key, number))
        if not isinstance(value, str):
            break
        pieces.append(value)
    return "".join(pieces)
