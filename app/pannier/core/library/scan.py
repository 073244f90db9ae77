# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads the library's folders: what is cached at once, new files in two rounds."""

import dataclasses
import os
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path

from pannier.core.gguf import GgufError
from pannier.core.language import tr
from pannier.core.library.entries import Folder, Scan, ScanProblem, ScanProgress
from pannier.core.library.grouping import Grouped, Part, group_files
from pannier.core.library.header_cache import FolderContents, HeaderCache, Key
from pannier.core.library.state import LibraryState
from pannier.core.library.stores import find_files
from pannier.core.library.summary import FileSummary, read_summary
from pannier.core.library.walk import Findings, FoundFile

# How often the library is put together anew during a scan, and how much of its time that may take.
_SNAPSHOT_SECONDS = 0.5
_SNAPSHOT_SHARE = 0.2


class LibraryScan:
    """One scan. `run` is the generator that does it."""

    def __init__(
        self, folders: Sequence[Folder], state: LibraryState, cache: HeaderCache, *, keep: bool
    ) -> None:
        """Prepare it; with `keep` what the folders hold is remembered for when they are away."""
        self._folders = folders
        self._state = state
        self._cache = cache
        self._keep = keep
        self._files: dict[Folder, tuple[FoundFile, ...]] = {}
        self._summaries: dict[Key, FileSummary] = {}
        self._new: dict[Key, FileSummary] = {}
        self._problems: list[ScanProblem] = []
        self._unreadable: dict[Key, ScanProblem] = {}
        self._watch: dict[Path, None] = {}
        self._known = 0
        self._found = 0
        self._snapshot_at = time.monotonic() + _SNAPSHOT_SECONDS

    def run(self) -> Generator[ScanProgress, None, Scan]:
        """Scan; every `yield` may be the end. What was read until then is kept in the cache."""
        self._summaries = self._cache.summaries()
        held = self._cache.folders()
        finished = False
        try:
            for folder in self._folders:
                yield from self._find(folder, held.get(folder.path))
            yield from self._read_new(beginning_only=True)
            yield from self._read_new(beginning_only=False)
            finished = True
        finally:
            self._store(held, finished=finished)
        return self._result()

    def remembered(self) -> Scan:
        """Return what the last scan found, from the cache alone."""
        self._summaries = self._cache.summaries()
        held = self._cache.folders()
        for folder in self._folders:
            contents = held.get(folder.path)
            self._files[folder] = contents.files if contents else ()
        return self._result()

    def _find(self, folder: Folder, held: FolderContents | None) -> Iterator[ScanProgress]:
        """Find the files of one folder; those of a folder that is away are remembered."""
        remembered = held.files if held else ()
        away = dataclasses.replace(folder, available=False)
        if not folder.available or _is_bare_mount_point(folder.path, held):
            self._files[away] = remembered
            return
        findings = Findings()
        for _ in find_files(folder, findings):
            yield self._progress(folder.path, finding=len(findings.files))
        if remembered and findings.found_nothing_to_read():
            self._problems.extend(findings.problems)
            self._files[away] = remembered
            return
        self._files[folder] = tuple(findings.files)
        self._found += len(findings.files)
        self._known += sum(_key(file) in self._summaries for file in findings.files)
        self._problems.extend(findings.problems)
        self._watch.update(dict.fromkeys(findings.watch))

    def _read_new(self, *, beginning_only: bool) -> Iterator[ScanProgress]:
        """Read files that are not known yet, or only their beginnings."""
        for folder, files in self._files.items():
            for file in files if folder.available else ():
                if self._remember(file, beginning_only=beginning_only):
                    yield self._progress(folder.path)

    def _remember(self, file: FoundFile, *, beginning_only: bool) -> bool:
        """Read a file if need be; returns whether there was."""
        key = _key(file)
        known = self._summaries.get(key)
        if key in self._unreadable or (known is not None and (known.complete or beginning_only)):
            return False
        try:
            summary = read_summary(file.path, beginning_only=beginning_only)
        except GgufError as error:
            self._unreadable[key] = _problem(file.path, error)
            self._known += 1
            return True
        self._summaries[key] = summary
        if summary.complete:
            self._new[key] = summary
            self._known += 1
        return True

    def _progress(self, folder: Path, *, finding: int = 0) -> ScanProgress:
        models = None
        start = time.monotonic()
        if start >= self._snapshot_at:
            models = self._grouped().models
            taken = time.monotonic() - start
            self._snapshot_at = start + max(_SNAPSHOT_SECONDS, taken / _SNAPSHOT_SHARE)
        return ScanProgress(folder, self._known, self._found + finding, models)

    def _grouped(self) -> Grouped:
        parts = {
            folder: [
                Part(file, summary)
                for file in files
                if (summary := self._summaries.get(_key(file))) is not None
            ]
            for folder, files in self._files.items()
        }
        return group_files(parts, self._state)

    def _result(self) -> Scan:
        grouped = self._grouped()
        problems = (*self._problems, *self._unreadable.values(), *grouped.problems)
        return Scan(
            models=grouped.models,
            problems=tuple(dict.fromkeys(problems)),
            folders=tuple(self._files),
            watch=tuple(self._watch),
        )

    def _store(self, held: Mapping[Path, FolderContents], *, finished: bool) -> None:
        """Write what is new; a scan of the whole library drops what no folder holds any more."""
        if not self._keep:
            self._cache.store(self._new, {}, ())
            return
        folders = {
            folder.path: contents
            for folder, files in self._files.items()
            if folder.available
            and (contents := FolderContents(files, os.path.ismount(folder.path)))
            != held.get(folder.path)
        }
        gone: set[bytes] = set()
        if finished:
            there = {file.raw_real for files in self._files.values() for file in files}
            gone = {path for path, *_ in self._summaries} - there
        self._cache.store(self._new, folders, gone)


def _key(file: FoundFile) -> Key:
    return file.raw_real, file.size, file.mtime_ns


def _is_bare_mount_point(path: Path, held: FolderContents | None) -> bool:
    """Whether only the empty folder is left in which a drive used to be mounted."""
    if held is None or not held.mounted or not held.files or os.path.ismount(path):
        return False
    try:
        return not os.listdir(path)  # noqa: PTH208 - only whether there are any
    except OSError:
        return False


def _problem(path: Path, error: GgufError) -> ScanProblem:
    if error.kind == "file_missing":
        message = tr("The file vanished while its folder was being read.")
        return ScanProblem(path, "file_vanished", message)
    return ScanProblem(path, error.kind, error.message, error.remedy)
