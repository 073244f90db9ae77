# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Looks at an image file before anything decodes it: which format, and how many pixels."""

import struct
from dataclasses import dataclass
from typing import Literal

from pannier.core.chat.messages import MAX_IMAGE_BYTES
from pannier.core.errors import UserError
from pannier.core.language import number, tr

MAX_PIXELS = 50_000_000
"""Decoding takes 3 bytes a pixel."""

ImageFormat = Literal["png", "jpeg", "gif", "bmp"]

_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})


@dataclass(frozen=True)
class ImageInfo:
    """Format and size in pixels of an image."""

    format: ImageFormat
    width: int
    height: int


def image_info(data: bytes) -> ImageInfo:
    """What the beginning of an image file says.

    Raises:
        UserError: (`image`) it is none that llama.cpp reads, or too large.
    """
    found = _look(data)
    if found is None:
        raise _refused(tr("The image is damaged, or in a format that llama.cpp does not read."))
    if not 0 < found.width * found.height <= MAX_PIXELS:
        raise _refused(
            tr("The image has {width} by {height} pixels, and {most} in all is the most.").format(
                width=number(found.width), height=number(found.height), most=number(MAX_PIXELS)
            )
        )
    if len(data) > MAX_IMAGE_BYTES:
        raise _refused(
            tr("The image file is larger than {size} MiB.").format(size=MAX_IMAGE_BYTES // 2**20)
        )
    return found


def _refused(message: str) -> UserError:
    return UserError(
        message, remedy=tr("Save it as a smaller PNG or JPEG file, and attach that."), kind="image"
    )


def _look(data: bytes) -> ImageInfo | None:
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
            return ImageInfo("png", *struct.unpack_from(">II", data, 16))
        if data.startswith((b"GIF87a", b"GIF89a")):
            return ImageInfo("gif", *struct.unpack_from("<HH", data, 6))
        if data.startswith(b"BM"):
            width, height = struct.unpack_from("<ii", data, 18)
            return ImageInfo("bmp", abs(width), abs(height))
        return _look_at_jpeg(data) if data.startswith(b"\xff\xd8\xff") else None
    except struct.error:  # it ends before
        return None


def _look_at_jpeg(data: bytes) -> ImageInfo | None:
    """Go from marker to marker until one tells the size.

    Raises:
        struct.error: the data ends before.
    """
    position = 2
    while True:
        lead, marker = struct.unpack_from(">BB", data, position)
        if lead != 0xFF:
            return None
        if marker == 0xFF:  # filling
            position += 1
            continue
        position += 2
        if marker in _JPEG_ALONE:
            continue
        (length,) = struct.unpack_from(">H", data, position)
        if marker in _JPEG_SIZES:
            height, width = struct.unpack_from(">HH", data, position + 3)
            return ImageInfo("jpeg", width, height)
        if marker == 0xDA or length < 2:  # the picture itself begins, and nothing told its size
            return None
        position += length
