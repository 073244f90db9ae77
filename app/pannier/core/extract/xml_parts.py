# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Office files are ZIP archives of XML parts: read piece by piece, within bounds.

What is decompressed is counted, so that a small file cannot become a huge one, and a document type
declaration ends the reading: no office program writes one, and entities are how XML explodes.
"""

import xml.parsers.expat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Protocol

from pannier.core.extract.text_sink import DamagedError
from pannier.core.language import number, tr

MAX_PART_BYTES = 256 * 1024 * 1024
MAX_PARTS = 20_000
_CHUNK_BYTES = 64 * 1024

Attributes = Mapping[str, str]


class Reader(Protocol):
    """Hears the elements of a part.

    Names come without their namespaces, but for the ids of relations, which are "r:id".
    """

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Text within an element."""


class Archive:
    """The parts of an office file; a context manager.

    Raises:
        DamagedError: it is no ZIP archive.
    """

    def __init__(self, path: str) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise DamagedError(str(error)) from error
        self.names = frozenset(self._zip.namelist())
        if len(self.names) > MAX_PARTS:
            self._zip.close()
            raise DamagedError(tr("it has {n} parts").format(n=number(len(self.names))))
        self._left = MAX_PART_BYTES

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def read(self, name: str, reader: Reader) -> None:
        """Let `reader` hear a part; one that is not there is empty.

        Raises:
            DamagedError: it is no XML, or too much of it.
        """
        if name not in self.names:
            return
        parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = lambda tag, values: reader.start(
            _local(tag), {_attribute(key): value for key, value in values.items()}
        )
        parser.EndElementHandler = lambda tag: reader.end(_local(tag))
        parser.CharacterDataHandler = reader.data
        parser.StartDoctypeDeclHandler = _refuse_doctype
        try:
            for chunk in self._chunks(name):
                parser.Parse(chunk, False)  # noqa: FBT003 - a C call
            parser.Parse(b"", True)  # noqa: FBT003 - a C call
        except xml.parsers.expat.ExpatError as error:
            raise DamagedError(f"{name}: {error}") from error

    def relations(self, part: str) -> dict[str, str]:
        """The parts that a part refers to, by the ids it has for them."""
        path = PurePosixPath(part)
        reader = _RelationReader(path.parent)
        self.read(str(path.parent / "_rels" / f"{path.name}.rels"), reader)
        return reader.targets

    def _chunks(self, name: str) -> Iterator[bytes]:
        try:
            with self._zip.open(name) as file:
                while chunk := file.read(_CHUNK_BYTES):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise DamagedError(
                            tr("its parts decompress to more than {size} MiB").format(
                                size=MAX_PART_BYTES // 2**20
                            )
                        )
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
            # RuntimeError is what zipfile raises for an encrypted part, or an unknown method.
            raise DamagedError(f"{name}: {error}") from error


class _RelationReader:
    def __init__(self, folder: PurePosixPath) -> None:
        self.targets: dict[str, str] = {}
        self._folder = folder

    def start(self, name: str, attributes: Attributes) -> None:
        target = attributes.get("Target", "")
        if name != "Relationship" or attributes.get("TargetMode") == "External":
            return
        absolute = target.removeprefix("/") if target.startswith("/") else ""
        self.targets[attributes.get("Id", "")] = absolute or str(self._folder / target)

    def end(self, name: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _attribute(name: str) -> str:
    """Without its namespace; but ids of relations stand beside other ids."""
    namespace, _, local = name.rpartition(" ")
    return f"r:{local}" if namespace.endswith("/relationships") else local


def _refuse_doctype(*_: object) -> None:
    raise DamagedError(tr("it declares a document type, as no office program does"))
