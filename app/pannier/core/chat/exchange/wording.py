# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the readable exports have in common: who speaks, when, and how files are named."""

import re
import time
import unicodedata

from pannier.core.chat.records import Conversation, Message
from pannier.core.language import tr

# A disk takes 255 bytes at most (ext4, APFS) or 255 characters (NTFS); a number and an ending
# are still to come.
_MAX_NAME = 80
_MAX_NAME_BYTES = 220
_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
}


def title_of(conversation: Conversation) -> str:
    """The title, on one line."""
    return " ".join(conversation.title.split()) or tr("Untitled chat")


def author_of(message: Message) -> str:
    """Who said it, for people."""
    if message.role == "assistant":
        return message.model.name if message.model and message.model.name else tr("Assistant")
    return tr("You") if message.role == "user" else tr("System")


def moment(seconds: float) -> str:
    """A time of the day on this computer's clock; empty for one that no clock has."""
    try:
        return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
    except (OverflowError, OSError, ValueError):
        return ""


def began(conversation: Conversation) -> str:
    """When it was begun, for people."""
    return tr("Begun {time}").format(time=moment(conversation.created))


def attached(name: str, *, missing: bool) -> str:
    """A line for an attached file."""
    if missing:
        return tr("Attached: {name} (missing)").format(name=name)
    return tr("Attached: {name}").format(name=name)


def file_name(conversation: Conversation) -> str:
    """A name for a file that every system takes, without ending."""
    name = unicodedata.normalize("NFC", title_of(conversation))
    name = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', " ", name)
    name = " ".join(name.split())[:_MAX_NAME].encode()[:_MAX_NAME_BYTES].decode(errors="ignore")
    name = name.strip(" .")
    if not name or name.split(".")[0].lower() in _RESERVED:
        return f"chat {name}".strip()
    return name
