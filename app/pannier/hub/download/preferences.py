# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the user's settings mean for downloads."""

import dataclasses

from pannier.core.settings.declared import DownloadSection
from pannier.hub.download.fetching import TransferOptions

_MEGABYTE = 1_000_000
_GIGABYTE = 1_000_000_000


def transfer_options(settings: DownloadSection) -> TransferOptions:
    """How to fetch."""
    return dataclasses.replace(TransferOptions(), floor_bytes=settings.floor_gigabytes * _GIGABYTE)


def speed_limit(settings: DownloadSection) -> int:
    """Bytes a second that all downloads together may take; 0 for no limit."""
    return settings.megabytes_per_second * _MEGABYTE
