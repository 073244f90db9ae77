# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Model stores of other programs, read in place and never written."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from pannier.core.library.entries import Folder, Origin
from pannier.core.library.names import shown
from pannier.core.library.stores import hugging_face, jan, ollama
from pannier.core.library.walk import Findings, FoundFile, single_file, walk_folder


def find_files(folder: Folder, findings: Findings) -> Iterator[Path]:
    """Collect the files in one of the library's folders, as its program arranges them.

    Yields every folder on disk before looking into it.
    """
    path = folder.path
    if path.is_file():
        yield from single_file(path, findings)
    elif folder.origin is Origin.HUGGING_FACE:
        yield from hugging_face.find_files(path, findings)
    elif folder.origin is Origin.OLLAMA:
        yield from ollama.find_files(path, findings)
    elif folder.origin is Origin.JAN:
        yield from jan.find_files(path, findings)
    else:
        yield from walk_folder(path, findings)
        if folder.origin is Origin.LM_STUDIO:
            findings.files[:] = [_as_lm_studio(found, path) for found in findings.files]


def folder_at(path: Path) -> Folder:
    """Return the folder at a path, with its origin where that decides how it must be read."""
    if ollama.is_store(path):
        return Folder(path, Origin.OLLAMA)
    if hugging_face.holds_repositories(path):
        return Folder(path, Origin.HUGGING_FACE)
    return Folder(path)


def _as_lm_studio(found: FoundFile, root: Path) -> FoundFile:
    """Name the repository: LM Studio keeps the Hub's `owner/name` as folders."""
    parts = found.path.relative_to(root).parts
    if len(parts) < 3:
        return found
    repo = shown("/".join(parts[:2]))
    return msgspec.structs.replace(found, label=repo, repo=repo, file=shown("/".join(parts[2:])))
