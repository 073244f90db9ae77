# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Packs GGUF headers byte by byte, for cases that no writer produces."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

from pannier.core.gguf import ValueType


@dataclass(frozen=True, slots=True)
class Packer:
    """Packs the pieces of a file in one byte order (`<` or `>`, as in `struct`)."""

    order: str = "<"

    def number(self, code: str, *numbers: float) -> bytes:
        """Return numbers, each of the struct type `code`."""
        return struct.pack(f"{self.order}{len(numbers)}{code}", *numbers)

    def text(self, text: str | bytes, *, length: int | None = None) -> bytes:
        """Return a string, or one that lies about its length."""
        content = text.encode() if isinstance(text, str) else text
        return self.number("Q", len(content) if length is None else length) + content

    def scalar(self, key: str, value_type: int, content: bytes) -> bytes:
        """Return a metadata entry."""
        return self.text(key) + self.number("I", value_type) + content

    def string(self, key: str, text: str | bytes) -> bytes:
        """Return a metadata entry that is a string."""
        return self.scalar(key, ValueType.STRING, self.text(text))

    def u32(self, key: str, number: int) -> bytes:
        """Return a metadata entry that is an unsigned 32-bit integer."""
        return self.scalar(key, ValueType.UINT32, self.number("I", number))

    def array(self, key: str, element_type: int, count: int, content: bytes) -> bytes:
        """Return a metadata entry that is an array claiming `count` elements."""
        return self.scalar(
            key, ValueType.ARRAY, self.number("I", element_type) + self.number("Q", count) + content
        )

    def tensor(
        self, name: str, shape: Sequence[int] = (32,), type_id: int = 0, offset: int = 0
    ) -> bytes:
        """Return an entry of the tensor table."""
        return (
            self.text(name)
            + self.number("I", len(shape))
            + self.number("Q", *shape)
            + self.number("I", type_id)
            + self.number("Q", offset)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GgufFile:
    """The pieces of a file; counts that are None are told truly."""

    values: Sequence[bytes] = ()
    tensors: Sequence[bytes] = ()
    data_bytes: int = 0
    version: int = 3
    value_count: int | None = None
    tensor_count: int | None = None
    alignment: int = 32
    packer: Packer = field(default_factory=Packer)

    def pack(self) -> bytes:
        """Return the whole file, its tensor data all zeros."""
        number = self.packer.number
        header = b"".join(
            (
                b"GGUF",
                number("I", self.version),
                number("Q", len(self.tensors) if self.tensor_count is None else self.tensor_count),
                number("Q", len(self.values) if self.value_count is None else self.value_count),
                *self.values,
                *self.tensors,
            )
        )
        return header + bytes(-len(header) % self.alignment + self.data_bytes)
