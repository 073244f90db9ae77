# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What opening the chats came to, typed and in words."""

import enum
from dataclasses import dataclass
from pathlib import Path

from pannier.core.errors import UserError


class OpeningKind(enum.Enum):
    """What was found."""

    CREATED = "created"  # there were no chats yet
    OPENED = "opened"
    RESTORED = "restored"  # damaged; a backup was put in its place
    STARTED_ANEW = "started anew"  # damaged, and there was no backup that is sound


@dataclass(frozen=True)
class Opening:
    """How the chats were opened.

    Attributes:
        kind: what was found.
        set_aside: where the damaged file is kept; None when nothing was damaged.
        backup: the backup that was put in its place, under the name it has among the backups.
        backup_time: when that backup was made, in seconds since 1970.
        salvaged: messages newer than the backup that could be read from the damaged file.
        upgraded_from: version of the file before it was upgraded; None when it was not.
        interrupted: ids of answers that the last run left unfinished; their text is there.
        notices: what the user should be told.
    """

    kind: OpeningKind
    set_aside: Path | None = None
    backup: Path | None = None
    backup_time: float | None = None
    salvaged: int = 0
    upgraded_from: int | None = None
    interrupted: tuple[int, ...] = ()
    notices: tuple[UserError, ...] = ()


class Writability(enum.Enum):
    """Whether chats can be saved."""

    WRITABLE = "writable"
    DISK_FULL = "disk full"
    READ_ONLY = "read-only"
