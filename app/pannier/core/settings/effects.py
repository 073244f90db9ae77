# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What settings mean for loads and for what is downloaded."""

from pathlib import Path

from pannier.core.memory.load_options import MIB, LoadOptions
from pannier.core.paths import models_folder
from pannier.core.settings.declared import DownloadSection, Settings


def default_options(settings: Settings) -> LoadOptions:
    """The load options of a model that has none of its own."""
    return LoadOptions(
        context_length=settings.engine.context_length or None,
        threads=settings.engine.threads or None,
        memory_margin=settings.memory.reserve_mebibytes * MIB,
    )


def download_folder(settings: DownloadSection) -> Path:
    """The folder below which every repository has its own."""
    return Path(settings.folder).expanduser() if settings.folder else models_folder()
