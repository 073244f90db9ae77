# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The cache of huggingface_hub: `models--owner--name/snapshots/COMMIT/FILE`, links to blobs."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.library.walk import Findings, FoundFile, reason, walk_folder

_PREFIX = "models--"
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COMMIT_CHARACTERS = 40


def holds_repositories(folder: Path) -> bool:
    """Whether a folder looks like such a cache."""
    try:
        with os.scandir(folder) as entries:
            return any(entry.name.startswith(_PREFIX) for entry in entries)
    except OSError:
        return False


def find_files(root: Path, findings: Findings) -> Iterator[Path]:
    """Collect the GGUF files of all repositories; yields every folder before looking into it."""
    hub = root / "hub" if holds_repositories(root / "hub") else root
    yield hub
    findings.watch.append(hub)
    try:
        repositories = sorted(name for name in os.listdir(hub) if name.startswith(_PREFIX))  # noqa: PTH208
    except OSError as error:
        findings.add(
            "folder_unreadable",
            hub,
            tr("The cache could not be read: {reason}.").format(reason=reason(error)),
        )
        return
    for name in repositories:
        yield from _repository(hub / name, findings)


def _repository(folder: Path, findings: Findings) -> Iterator[Path]:
    repo = shown(folder.name.removeprefix(_PREFIX).replace("--", "/", 1))
    snapshots = folder / "snapshots"
    if not snapshots.is_dir():
        return
    findings.watch.append(snapshots)
    seen: set[tuple[str, bytes]] = set()
    for revision in _revisions(folder, snapshots):
        inside = Findings(problems=findings.problems, watch=findings.watch)
        yield from walk_folder(snapshots / revision, inside)
        for found in inside.files:
            named = _named(found, repo, revision, snapshots / revision)
            # Revisions that share a file show it once, at the newest.
            if (named.file, named.raw_real) not in seen:
                seen.add((named.file, named.raw_real))
                findings.files.append(named)


def _revisions(folder: Path, snapshots: Path) -> list[str]:
    """Return the commits that are there, those that branches point to first."""
    referenced = set()
    for reference in sorted((folder / "refs").glob("**/*")):
        try:
            with reference.open(encoding="ascii", errors="replace") as file:
                referenced.add(file.read(_COMMIT_CHARACTERS))
        except OSError:  # a folder such as refs/pr
            continue
    try:
        commits = os.listdir(snapshots)  # noqa: PTH208 - only the names are of use
    except OSError:
        return []
    return sorted(commits, key=lambda commit: (commit not in referenced, commit))


def _named(found: FoundFile, repo: str, revision: str, snapshot: Path) -> FoundFile:
    return msgspec.structs.replace(
        found,
        label=repo,
        repo=repo,
        revision=shown(revision),
        file=shown(found.path.relative_to(snapshot).as_posix()),
        sha256=_blob_hash(found.path),
    )


def _blob_hash(path: Path) -> str:
    """Return the name of the blob that a snapshot's link leads to: the SHA-256 of a large file.

    The first link alone counts. The blob may itself be a link into a store that several
    repositories share, and files are named by another hash there.
    """
    try:
        blob = Path(os.readlink(path)).name  # noqa: PTH115 - a Path of it is needed anyway
    except OSError:  # a copy, on systems without links
        return ""
    return blob if _SHA256.fullmatch(blob) else ""
