# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds GGUF files below a folder, past loops of links, forbidden folders, vanishing files."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from pannier.core.gguf import MAX_SHARDS, parse_shard_name
from pannier.core.language import tr
from pannier.core.library.entries import ScanProblem
from pannier.core.library.provenance import SUFFIX, read_provenance
from pannier.core.unfinished import QUANTIZE_SUFFIX

MAX_DEPTH = 40

# Trashes and system folders at the top of drives, and version control.
_SKIPPED_FOLDERS = frozenset(
    (
        "$RECYCLE.BIN",
        "System Volume Information",
        "lost+found",
        ".Trashes",
        ".git",
        ".Spotlight-V100",
    )
)
_SKIPPED_PREFIXES = (".Trash-",)
_SKIPPED_ENDINGS = (QUANTIZE_SUFFIX,)  # shards that are being made lie in such folders
# GPT4All's name for a download that is not finished.
_UNFINISHED_PREFIX = "incomplete-"


class FoundFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A file that may be a model, with what is known without opening it.

    Paths are bytes as the system has them, since names need not be valid text.

    Attributes:
        raw_path: where it was found.
        raw_real: the same with all links resolved.
        size: size in bytes.
        mtime_ns: time of the last change, in nanoseconds since 1970.
        identity: device and inode number as text.
        label: name by which the program that it belongs to knows it.
        repo: repository on the Hub.
        revision: commit of that repository.
        file: path of the file in it.
        sha256: hash that its store knows it by.
    """

    raw_path: bytes
    raw_real: bytes
    size: int
    mtime_ns: int
    identity: str
    label: str = ""
    repo: str = ""
    revision: str = ""
    file: str = ""
    sha256: str = ""

    @property
    def path(self) -> Path:
        """Where it was found."""
        return Path(os.fsdecode(self.raw_path))


@dataclass(slots=True)
class Findings:
    """What walking one of the library's folders collects.

    Attributes:
        files: the files found.
        problems: what could not be read.
        watch: folders on disk whose changes would change the findings.
    """

    files: list[FoundFile] = field(default_factory=list)
    problems: list[ScanProblem] = field(default_factory=list)
    watch: list[Path] = field(default_factory=list)

    def found_nothing_to_read(self) -> bool:
        """Whether there is nothing because a folder could not be read: a drive that fails."""
        kinds = {problem.kind for problem in self.problems}
        return not self.files and "folder_unreadable" in kinds

    def add(self, kind: str, path: Path, message: str, remedy: str = "") -> None:
        """Note a problem."""
        self.problems.append(ScanProblem(path, kind, message, remedy))


def found_file(path: str, findings: Findings, *, real: str | None = None) -> FoundFile | None:
    """Look at one file; None when it is no ordinary file, and a problem when it is not there.

    `real` is the path with all links resolved, where the caller knows it.
    """
    try:
        status = os.stat(path)  # noqa: PTH116 - thousands of them, where a Path costs as much again
        real = os.path.realpath(path) if real is None else real
    except FileNotFoundError:
        findings.add("file_vanished", Path(path), _vanished(path))
        return None
    except OSError as error:
        findings.add(
            "file_unreadable",
            Path(path),
            tr("It could not be looked at: {reason}.").format(reason=reason(error)),
        )
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return FoundFile(
        raw_path=os.fsencode(path),
        raw_real=os.fsencode(real),
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        identity=f"{status.st_dev:x}:{status.st_ino:x}",
    )


def _vanished(path: str) -> str:
    if Path(path).is_symlink():
        return tr("The link leads to a file that is not there.")
    return tr("The file vanished while its folder was being read.")


def is_gguf_name(name: str) -> bool:
    """Whether a file's name says that it is a finished GGUF file."""
    return name[-5:].lower() == ".gguf" and not name.startswith(_UNFINISHED_PREFIX)


def walk_folder(root: Path, findings: Findings) -> Iterator[Path]:
    """Collect the GGUF files below `root`; yields every folder before looking into it.

    Links are followed. A folder that is reached twice is read once.
    """
    visited: set[str] = set()
    pending: list[tuple[str, tuple[str, ...]]] = [(str(root), ())]
    while pending:
        folder, above = pending.pop()
        yield Path(folder)
        real = os.path.realpath(folder)
        if real in above:
            findings.add(
                "folder_loop",
                Path(folder),
                tr("This link leads back to a folder above it, so it was not followed."),
                tr("Remove the link if you do not need it."),
            )
        elif real not in visited:
            visited.add(real)
            subfolders = _read_folder(folder, real, findings)
            if subfolders and len(above) >= MAX_DEPTH:
                findings.add(
                    "folder_too_deep", Path(folder), tr("Folders are nested too deeply here.")
                )
            else:
                pending.extend((subfolder, (*above, real)) for subfolder in reversed(subfolders))


def _read_folder(folder: str, real: str, findings: Findings) -> list[str]:
    """Collect the files of one folder; returns its subfolders in the order of their names."""
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        findings.add(
            "folder_unreadable",
            Path(folder),
            tr("The folder could not be read: {reason}.").format(reason=reason(error)),
            tr("Check that you may read it, and that its drive is connected."),
        )
        return []
    findings.watch.append(Path(folder))
    subfolders = []
    names = {entry.name for entry in listed}
    for entry in listed:
        if is_gguf_name(entry.name):
            linked = entry.is_symlink()
            target = None if linked else os.path.join(real, entry.name)  # noqa: PTH118 - see above
            if found := found_file(entry.path, findings, real=target):
                has_record = entry.name + SUFFIX in names
                findings.files.append(_with_origin(found) if has_record else found)
        if _is_folder(entry):
            subfolders.append(entry.path)
    return subfolders


def _with_origin(found: FoundFile) -> FoundFile:
    """Add what the record beside a download tells."""
    origin = read_provenance(found.path)
    if origin is None:
        return found
    return msgspec.structs.replace(
        found,
        repo=origin.repo,
        revision=origin.commit,
        file=origin.path,
        sha256=origin.sha256,
    )


def _is_folder(entry: os.DirEntry[str]) -> bool:
    if entry.name in _SKIPPED_FOLDERS or entry.name.startswith(_SKIPPED_PREFIXES):
        return False
    if entry.name.endswith(_SKIPPED_ENDINGS):
        return False
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def single_file(path: Path, findings: Findings) -> Iterator[Path]:
    """Collect one file and, if it is a shard, the others beside it."""
    yield path.parent
    findings.watch.append(path.parent)
    shard = parse_shard_name(path.name)
    count = 0 if shard is None else min(shard.count, MAX_SHARDS)
    siblings = (
        [path]
        if shard is None
        else [path.with_name(shard.sibling(number)) for number in range(1, count + 1)]
    )
    for sibling in siblings:
        if sibling.exists() and (found := found_file(str(sibling), findings)):
            findings.files.append(_with_origin(found))


def reason(error: OSError) -> str:
    """Return the system's words for an error, in the middle of a sentence."""
    words = error.strerror or type(error).__name__
    return words[:1].lower() + words[1:]
