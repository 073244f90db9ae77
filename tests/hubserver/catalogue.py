# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What lies on the stand-in hub: repositories, their files and their history."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

Gated = Literal[False, "auto", "manual"]

# The real Hub keeps these in git, everything else in its large file storage.
_GIT_ENDINGS = (".md", ".json", ".txt", ".gitattributes")


Content = bytes | Path | Callable[[], Path]


class StoredFile:
    """One file of a repository.

    Attributes:
        path: path in the repository.
        is_large: whether it lies on the content host, behind a signed address.
        xet_hash: name of its content in the Xet store; empty when it is not there.
    """

    def __init__(self, path: str, content: Content, *, sha256: str = "") -> None:
        """Describe a file; a function makes its content when it is first needed.

        With `sha256` the Hub claims that hash, true or not, and saves the work.
        """
        self.path = path
        self.is_large = not path.endswith(_GIT_ENDINGS)
        self.xet_hash = ""
        self._given = content
        self._claimed = sha256

    @cached_property
    def content(self) -> bytes | Path:
        """The bytes, or the local file that holds them."""
        return self._given() if callable(self._given) else self._given

    @cached_property
    def size(self) -> int:
        """Size in bytes."""
        content = self.content
        return len(content) if isinstance(content, bytes) else content.stat().st_size

    @cached_property
    def sha256(self) -> str:
        """Hash of the content."""
        if self._claimed:
            return self._claimed
        if isinstance(self.content, bytes):
            return hashlib.sha256(self.content).hexdigest()
        with self.content.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    @cached_property
    def git_hash(self) -> str:
        """A hash as git has it; not git's own for large files, but as good."""
        content = self.content if isinstance(self.content, bytes) else self.sha256.encode()
        return hashlib.sha1(b"blob %d\0%b" % (self.size, content)).hexdigest()  # noqa: S324

    @property
    def etag(self) -> str:
        """The hash by which the Hub names the content."""
        return self.sha256 if self.is_large else self.git_hash

    def read(self, start: int, length: int) -> bytes:
        """Return a part of the content."""
        if isinstance(self.content, bytes):
            return self.content[start : start + length]
        with self.content.open("rb") as file:
            file.seek(start)
            return file.read(length)


@dataclass
class Repo:
    """A model repository.

    Attributes:
        id: `owner/name`.
        files: what it holds now, by path.
        downloads: of the last month.
        likes: number of likes.
        trending: what the sort order "trending" goes by.
        created: when it was made.
        modified: when it last changed.
        tags: tags of the Hub, such as `gguf` or `license:mit`.
        gated: False, or how access is given.
        granted: names of the users who have access to it, if it is gated or private.
        private: nobody else may know of it.
        disabled: the Hub has switched it off.
        gguf: what the Hub read from one of its GGUF files.
        safetensors: what the Hub read from its safetensors files.
        pipeline_tag: what the model does.
        history: files of every revision, by commit.
    """

    id: str
    files: dict[str, StoredFile] = field(default_factory=dict)
    downloads: int = 0
    likes: int = 0
    trending: int = 0
    created: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    modified: datetime = datetime(2026, 2, 1, tzinfo=UTC)
    tags: tuple[str, ...] = ("gguf",)
    gated: Gated = False
    granted: set[str] = field(default_factory=set)
    private: bool = False
    disabled: bool = False
    gguf: dict[str, Any] | None = None
    safetensors: dict[str, Any] | None = None
    pipeline_tag: str = "text-generation"
    history: dict[str, dict[str, StoredFile]] = field(default_factory=dict)

    @property
    def commit(self) -> str:
        """The newest revision."""
        if not self.history:
            self._commit()
        return next(reversed(self.history))

    def put(self, path: str, content: Content, *, sha256: str = "") -> StoredFile:
        """Add a file, or replace it: a new revision."""
        file = StoredFile(path, content, sha256=sha256)
        self.files = {**self.files, path: file}
        self._commit()
        return file

    def forget_history(self) -> None:
        """Squash all revisions into a new one, as authors do to free space."""
        self.history.clear()
        self.files = dict(self.files)
        self._commit(salt="squashed")

    def at(self, revision: str) -> dict[str, StoredFile] | None:
        """Return the files of a revision, or None when there is no such revision."""
        commit = self.commit if revision == "main" else revision
        return self.history.get(commit)

    def commit_of(self, revision: str) -> str:
        """Return the commit that a revision names."""
        return self.commit if revision == "main" else revision

    def _commit(self, salt: str = "") -> None:
        text = f"{self.id} {len(self.history)} {salt} {sorted(self.files)}"
        self.history[hashlib.sha1(text.encode()).hexdigest()] = self.files  # noqa: S324
