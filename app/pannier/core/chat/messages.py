# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One message of a chat, as it is handed to the engine."""

from typing import Annotated, Literal

import msgspec

Role = Literal["system", "user", "assistant"]

MAX_IMAGE_BYTES = 32 * 1024 * 1024
MAX_IMAGES = 16

Image = Annotated[bytes, msgspec.Meta(max_length=MAX_IMAGE_BYTES)]


class ChatMessage(msgspec.Struct, frozen=True):
    """A message: who said it, and its text (Markdown).

    Attributes:
        reasoning: what the model thought before it said this; it is put before the model again only
            where its chat template asks for that.
        images: files as they are (PNG, JPEG, BMP or GIF), for a model that sees; they precede the
            text.
    """

    role: Role
    content: str
    reasoning: str = ""
    images: Annotated[tuple[Image, ...], msgspec.Meta(max_length=MAX_IMAGES)] = ()
