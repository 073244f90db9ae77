# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Jan's data folder: `llamacpp/models/ID/model.yml` names weights that may lie anywhere."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import yaml

from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.library.walk import Findings, FoundFile, found_file, walk_folder

# The second is the folder of versions before 0.6.
_FOLDERS = (Path("llamacpp", "models"), Path("models"))
_FILE_KEYS = ("model_path", "mmproj_path")
_MAX_FILE_BYTES = 256 * 1024


def find_files(root: Path, findings: Findings) -> Iterator[Path]:
    """Collect the models in Jan's folder and those that it has been told of elsewhere."""
    for folder in _FOLDERS:
        top = root / folder
        if not top.is_dir():
            continue
        inside = Findings(problems=findings.problems)
        yield from walk_folder(top, inside)
        findings.watch.extend(inside.watch)
        findings.files.extend(_labelled(found, top) for found in inside.files)
        known = {found.raw_real for found in inside.files}
        for each in inside.watch:
            findings.files.extend(_listed_elsewhere(root, each, top, known, findings))


def _labelled(found: FoundFile, top: Path) -> FoundFile:
    return msgspec.structs.replace(found, label=_label(found.path.parent, top))


def _label(folder: Path, top: Path) -> str:
    """Return Jan's id of the model in a folder."""
    relative = folder.relative_to(top).as_posix()
    return "" if relative == "." else shown(relative)


def _listed_elsewhere(
    root: Path, folder: Path, top: Path, known: set[bytes], findings: Findings
) -> Iterator[FoundFile]:
    """Yield the files that `model.yml` names and that do not lie in Jan's folder."""
    file = folder / "model.yml"
    if not os.path.isfile(file):  # noqa: PTH113 - Path.is_file raises where looking is forbidden
        return
    try:
        with file.open("rb") as opened:
            values = yaml.safe_load(opened.read(_MAX_FILE_BYTES))
    except (OSError, yaml.YAMLError, ValueError, RecursionError):
        findings.add(
            "manifest_damaged", file, tr("Jan's description of a model could not be read.")
        )
        return
    for key in _FILE_KEYS:
        named = values.get(key) if isinstance(values, dict) else None
        if not isinstance(named, str) or not named or "\0" in named:
            continue
        found = found_file(str(root / named), findings)
        if found is not None and found.raw_real not in known:
            known.add(found.raw_real)
            yield msgspec.structs.replace(found, label=_label(folder, top))
