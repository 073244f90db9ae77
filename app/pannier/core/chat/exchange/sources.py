# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What an import reads from: a file, a zip file or a folder, with bounds on all of it."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple, Protocol

from pannier.core.errors import UserError
from pannier.core.language import number, tr

MAX_DOCUMENT_BYTES = 512 * 1024 * 1024
MAX_PICTURE_BYTES = 32 * 1024 * 1024
MAX_DOCUMENTS = 50_000
# LM Studio keeps pictures in a folder beside that of its chats, which has folders in it.
_PICTURE_FOLDERS = (".", "user-files")
_MOST_PARENTS = 6


class Document(NamedTuple):
    """A JSON file of a source.

    Attributes:
        name: its name, for messages.
        folders: the folders it lies in, below the top of the source.
        content: its bytes.
    """

    name: str
    folders: tuple[str, ...]
    content: bytes


class Source(Protocol):
    """Where chats come from."""

    def documents(self) -> Iterator[Document]:
        """Its JSON files; those that are too large raise UserError."""

    def picture(self, beginning: str) -> tuple[str, bytes] | None:
        """Name and content of a file beside them whose name begins so; None without one."""


class FileSource:
    """One JSON file, with the files that lie beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def documents(self) -> Iterator[Document]:
        """The file itself."""
        yield Document(self._path.name, (), _read_file(self._path))

    def picture(self, beginning: str) -> tuple[str, bytes] | None:
        """A file in its folder, or in `user-files` of a folder above."""
        return _picture_near(self._path.parent, beginning)


class FolderSource:
    """A folder with JSON files in it or in its folders."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def documents(self) -> Iterator[Document]:
        """Every JSON file below it, by name."""
        for place, path in enumerate(sorted(self._path.rglob("*.json"))):
            if place == MAX_DOCUMENTS:
                raise _too_large(self._path.name)
            if path.is_file():
                folders = path.relative_to(self._path).parent.parts
                yield Document(path.name, folders, _read_file(path))

    def picture(self, beginning: str) -> tuple[str, bytes] | None:
        """A file in the folder itself, or in `user-files` of a folder above."""
        return _picture_near(self._path, beginning)


class ZipSource:
    """A zip file, as ChatGPT's export is one. Nothing is unpacked to the disk."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name
        self._entries = {
            PurePosixPath(entry.filename).name: entry
            for entry in archive.infolist()[:MAX_DOCUMENTS]
        }

    def documents(self) -> Iterator[Document]:
        """Every JSON file in it."""
        for entry in self._archive.infolist()[:MAX_DOCUMENTS]:
            path = PurePosixPath(entry.filename)
            if path.suffix.lower() == ".json":
                folders = tuple(part for part in path.parent.parts if part not in {"/", ".", ".."})
                yield Document(path.name, folders, self._read(entry, MAX_DOCUMENT_BYTES))

    def picture(self, beginning: str) -> tuple[str, bytes] | None:
        """A file in it."""
        if not beginning:
            return None  # every name begins so
        for name, entry in self._entries.items():
            if name.startswith(beginning) and entry.file_size <= MAX_PICTURE_BYTES:
                return name, self._read(entry, MAX_PICTURE_BYTES)
        return None

    def _read(self, entry: zipfile.ZipInfo, most: int) -> bytes:
        # The size that the entry claims may be a lie.
        try:
            with self._archive.open(entry) as stream:
                content = stream.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as error:
            raise UserError(
                tr("{name} cannot be unpacked: {reason}.").format(name=self._name, reason=error),
                remedy=tr("Download the export again."),
                kind="import_damaged",
            ) from error
        if len(content) > most:
            raise _too_large(entry.filename)
        return content


def _read_file(path: Path) -> bytes:
    with path.open("rb") as stream:
        content = stream.read(MAX_DOCUMENT_BYTES + 1)
    if len(content) > MAX_DOCUMENT_BYTES:
        raise _too_large(path.name)
    return content


def _picture_near(folder: Path, beginning: str) -> tuple[str, bytes] | None:
    if not beginning or Path(beginning).name != beginning:
        return None  # a name alone, never a way to somewhere else
    for parent in (folder, *list(folder.parents)[:_MOST_PARENTS]):
        for place in _PICTURE_FOLDERS if parent == folder else _PICTURE_FOLDERS[1:]:
            try:
                found = sorted(
                    path
                    for path in (parent / place).iterdir()
                    if path.name.startswith(beginning) and path.suffix != ".json"
                )
                if found and found[0].stat().st_size <= MAX_PICTURE_BYTES:
                    return found[0].name, found[0].read_bytes()
            except OSError:
                continue
    return None


def _too_large(name: str) -> UserError:
    return UserError(
        tr(
            "{name} is too large to be imported: at most {size} MiB and {files} files can be."
        ).format(name=name, size=MAX_DOCUMENT_BYTES // 1024**2, files=number(MAX_DOCUMENTS)),
        remedy=tr("Import parts of it."),
        kind="import_too_large",
    )
