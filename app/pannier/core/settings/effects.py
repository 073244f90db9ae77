# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What settings mean for a load."""

from pannier.core.memory.load_options import MIB, LoadOptions
from pannier.core.settings.declared import Settings


def default_options(settings: Settings) -> LoadOptions:
    """The load options of a model that has none of its own."""
    return LoadOptions(
        context_length=settings.engine.context_length or None,
        threads=settings.engine.threads or None,
        memory_margin=settings.memory.reserve_mebibytes * MIB,
    )
