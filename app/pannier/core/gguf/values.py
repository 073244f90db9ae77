# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Metadata values of a GGUF file: scalars, short arrays, and long arrays that stay in the file."""

import enum
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from struct import Struct
from typing import TypeAlias

from pannier.core.gguf.cursor import ByteOrder, Cursor
from pannier.core.gguf.errors import damaged
from pannier.core.gguf.sources import Source
from pannier.core.language import tr

MAX_ARRAY_COUNT = 5_000_000
MAX_ARRAY_DEPTH = 3
# Every key and every array inside an array counts as one value.
MAX_VALUES = 100_000
# Arrays up to this length are kept in memory: one entry for each layer or expert, tags, languages.
MAX_KEPT_COUNT = 1024
# All kept arrays of a file together; arrays beyond it stay in the file.
MAX_KEPT_TOTAL = 100_000


class ValueType(enum.IntEnum):
    """Types of metadata values, with the numbers that the format gives them."""

    UINT8 = 0
    INT8 = 1
    UINT16 = 2
    INT16 = 3
    UINT32 = 4
    INT32 = 5
    FLOAT32 = 6
    BOOL = 7
    STRING = 8
    ARRAY = 9
    UINT64 = 10
    INT64 = 11
    FLOAT64 = 12


_STRUCT_CODES = {
    ValueType.UINT8: "B",
    ValueType.INT8: "b",
    ValueType.UINT16: "H",
    ValueType.INT16: "h",
    ValueType.UINT32: "I",
    ValueType.INT32: "i",
    ValueType.FLOAT32: "f",
    ValueType.BOOL: "?",
    ValueType.UINT64: "Q",
    ValueType.INT64: "q",
    ValueType.FLOAT64: "d",
}
_LAYOUTS: dict[tuple[ByteOrder, ValueType], Struct] = {
    **{("<", value_type): Struct(f"<{code}") for value_type, code in _STRUCT_CODES.items()},
    **{(">", value_type): Struct(f">{code}") for value_type, code in _STRUCT_CODES.items()},
}


@dataclass(frozen=True, slots=True)
class LazyArray:
    """A long array (the vocabulary, say) that was skipped; `read` brings it.

    Attributes:
        element_type: type of the elements.
        count: number of elements.
        offset: offset of the first element in the file, in bytes.
        size_bytes: size of the elements in the file.
        order: byte order of the file.
    """

    element_type: ValueType
    count: int
    offset: int
    size_bytes: int
    order: ByteOrder
    _source: Source = field(repr=False, compare=False)

    def __len__(self) -> int:
        return self.count

    def read(self) -> "tuple[Value, ...]":
        """Return all elements; raises GgufError when the file has changed meanwhile."""
        cursor = Cursor(self._source, position=self.offset, order=self.order)
        return tuple(_elements(cursor, self.element_type, self.count))


Value: TypeAlias = int | float | bool | str | tuple["Value", ...] | LazyArray
JsonValue: TypeAlias = int | float | bool | str | list["JsonValue"] | dict[str, "JsonValue"] | None


class ValueReader:
    """Reads the values of one file and holds what they may cost in total."""

    def __init__(self, cursor: Cursor, source: Source) -> None:
        self._cursor = cursor
        self._source = source
        self._values = 0
        self._kept = 0

    def read(self) -> Value:
        """Return the value at the cursor, which stands before its type."""
        return self._value(self._type(), depth=0)

    def _value(self, value_type: ValueType, depth: int) -> Value:
        self._values += 1
        if self._values > MAX_VALUES:
            raise damaged(tr("it has too many metadata values"))
        if value_type is ValueType.STRING:
            return self._cursor.text()
        if value_type is ValueType.ARRAY:
            return self._array(depth + 1)
        return self._cursor.number(_LAYOUTS[self._cursor.order, value_type])

    def _array(self, depth: int) -> Value:
        cursor = self._cursor
        element_type = self._type()
        count = cursor.u64()
        if count > MAX_ARRAY_COUNT:
            raise damaged(tr("a list in it claims too many entries"))
        if depth > MAX_ARRAY_DEPTH:
            raise damaged(tr("lists in it are nested too deeply"))
        if element_type is ValueType.ARRAY:
            return self._nested(count, depth)
        if count <= MAX_KEPT_COUNT and self._kept + count <= MAX_KEPT_TOTAL:
            self._kept += count
            return tuple(_elements(cursor, element_type, count))
        offset = cursor.position
        if element_type is ValueType.STRING:
            cursor.skip_texts(count)
        else:
            cursor.seek(offset + count * _LAYOUTS[cursor.order, element_type].size)
        size_bytes = cursor.position - offset
        return LazyArray(element_type, count, offset, size_bytes, cursor.order, self._source)

    def _nested(self, count: int, depth: int) -> Value:
        # No model uses lists of lists (llama.cpp refuses them), so they may be slow but not large.
        if self._values + count > MAX_VALUES:
            raise damaged(tr("it has too many metadata values"))
        return tuple(self._value(ValueType.ARRAY, depth) for _ in range(count))

    def _type(self) -> ValueType:
        number = self._cursor.u32()
        try:
            return ValueType(number)
        except ValueError:
            raise damaged(
                tr("a value in it has the unknown type {number}").format(number=number)
            ) from None


def json_view(value: Value) -> JsonValue:
    """Return `value` as JSON knows it: long arrays summarised, NaN and infinity as null."""
    if isinstance(value, LazyArray):
        return {"array": value.element_type.name.lower(), "count": value.count}
    if isinstance(value, tuple):
        return [json_view(element) for element in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def _elements(cursor: Cursor, element_type: ValueType, count: int) -> Iterator[Value]:
    if element_type is ValueType.STRING:
        return (cursor.text() for _ in range(count))
    code = _STRUCT_CODES[element_type]
    layout = Struct(f"{cursor.order}{count}{code}")
    return iter(layout.unpack(cursor.take(layout.size)))
