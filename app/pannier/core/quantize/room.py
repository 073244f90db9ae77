# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Models of the library that could make room on a disk: large ones that are rarely used."""

import os
import time
from collections.abc import Collection, Iterable
from pathlib import Path

from pannier.core.library import LibraryModel
from pannier.core.quantize.disk import is_same_disk

RARELY_SECONDS = 30 * 86400
"""What has been used or made within this time is in use."""


def could_go(
    models: Iterable[LibraryModel], folder: Path, keep: Collection[Path]
) -> list[LibraryModel]:
    """The user's own models on the disk of `folder` that are rarely used, the largest first.

    All of them where none is rarely used. Those that belong to other programs are left out, and
    those of which a file is in `keep`.
    """
    kept = {os.path.realpath(path) for path in keep}
    found = [
        model
        for model in models
        if model.available
        and not model.origin.read_only
        and kept.isdisjoint(os.path.realpath(path) for path in model.places[0].paths)
        and is_same_disk(model.path, folder)
    ]
    since = time.time() - RARELY_SECONDS
    rare = [model for model in found if max(model.last_used or 0.0, model.modified) < since]
    return sorted(rare or found, key=lambda model: -model.size_bytes)
