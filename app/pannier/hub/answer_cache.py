# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers of the Hub on disk, so that the next look at them is quick, or possible at all."""

import contextlib
import hashlib
import os
import tempfile
import threading
from pathlib import Path

from pannier.core import paths

MAX_BYTES = 512 * 1000 * 1000
MAX_FILES = 5000
# What is removed at once when there is too much, so that it is not too much again at once.
_KEPT_SHARE = 0.8


class AnswerCache:
    """A folder of files by key. It can always be made anew, so errors are kept to itself.

    What cannot be read counts as not cached; a disk that is full or read-only costs only time.
    May be used from any thread and by several processes.

    Attributes:
        folder: where the files are.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Use a folder, by default `hub` in Pannier's cache; it is made when it is needed."""
        self.folder = paths.cache_folder() / "hub" if folder is None else folder
        self._lock = threading.Lock()
        self._written: int | None = None

    def get(self, kind: str, key: str) -> bytes | None:
        """Return what is cached, or None."""
        file = self._file(kind, key)
        try:
            content = file.read_bytes()
            os.utime(file)
        except OSError:
            return None
        return content

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Cache something; the least recently used is removed when there is too much."""
        file = self._file(kind, key)
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder, prefix=".new-")
            temporary = Path(name)
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(content)
                temporary.replace(file)
            finally:
                with contextlib.suppress(FileNotFoundError):
                    temporary.unlink()
            self._prune(len(content))

    def _file(self, kind: str, key: str) -> Path:
        return self.folder / f"{kind}-{hashlib.sha256(key.encode()).hexdigest()[:40]}"

    def _prune(self, added: int) -> None:
        """Look through the folder once in a while, and always at the first time."""
        with self._lock:
            self._written = None if self._written is None else self._written + added
            if self._written is not None and self._written < MAX_BYTES // 10:
                return
            self._written = 0
        files: list[tuple[float, int, str]] = []
        with os.scandir(self.folder) as entries:
            for entry in entries:
                # Another thread or process may have put its file in place since it was listed.
                with contextlib.suppress(FileNotFoundError):
                    status = entry.stat()
                    files.append((status.st_mtime, status.st_size, entry.path))
        total = sum(size for _, size, _ in files)
        if total <= MAX_BYTES and len(files) <= MAX_FILES:
            return
        left = len(files)
        for _, size, path in sorted(files):
            with contextlib.suppress(OSError):
                Path(path).unlink()
            total -= size
            left -= 1
            if total <= MAX_BYTES * _KEPT_SHARE and left <= MAX_FILES * _KEPT_SHARE:
                return
