# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The kinds of files that chats are exported to."""

from collections.abc import Mapping
from typing import Literal

ExportKind = Literal["json", "markdown", "html", "text"]
"""JSON loses nothing and can be imported; the others are for reading."""

ENDINGS: Mapping[ExportKind, str] = {
    "json": ".json",
    "markdown": ".md",
    "html": ".html",
    "text": ".txt",
}
