# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Models of the library, and chats, as entries of the command palette."""

import functools
from collections.abc import Callable, Iterable, Iterator

from pannier.core.chat.records import Conversation
from pannier.core.language import tr
from pannier.core.library import Scan
from pannier.core.paths import bundled_model
from pannier.ui.palette import Entry


def model_entries(scan: Scan, load: Callable[[str], None]) -> Iterator[Entry]:
    """Every model that can be loaded, by name; choosing one loads it."""
    place = tr("Load model")
    guide = tr("Pannier Guide, the bundled model")
    yield Entry(guide, place, "", functools.partial(load, str(bundled_model())))
    for model in sorted(scan.models, key=lambda model: model.name.casefold()):
        if model.loadable:
            title = f"{model.name}  {model.file_type}"
            yield Entry(title, place, "", functools.partial(load, str(model.path)))


def chat_entries(
    conversations: Iterable[Conversation], open_chat: Callable[[int], None]
) -> Iterator[Entry]:
    """Every chat that has a title; choosing one goes to it."""
    place = tr("Go to chat")
    for chat in conversations:
        if chat.title:
            yield Entry(chat.title, place, "", functools.partial(open_chat, chat.id))
