# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Images are looked at before anything decodes them."""

import struct

import pytest

from pannier.core.chat.images import ImageInfo, image_info
from pannier.core.errors import UserError

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480)
JPEG = (
    b"\xff\xd8\xff\xe0\0\x10" + bytes(14) + b"\xff\xff\xc2\0\x11\x08" + struct.pack(">HH", 480, 640)
)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PNG, "png"),
        (JPEG, "jpeg"),
        (b"GIF89a" + struct.pack("<HH", 640, 480), "gif"),
        (b"BM" + bytes(16) + struct.pack("<ii", 640, -480), "bmp"),
    ],
)
def test_sizes_are_read(data: bytes, kind: str) -> None:
    found = image_info(data)
    assert (found.format, found.width, found.height) == (kind, 640, 480)
    for length in range(len(data)):
        with pytest.raises(UserError) as caught:
            image_info(data[:length])
        assert caught.value.kind == "image"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"\0\0\0\x18ftypmp42",  # a film, which another program would be started for
        b"\xff\xd8\xff\xda\0\x02",
        b"\xff\xd8\xff\xe0\0\0" + bytes(100),
        PNG[:16] + struct.pack(">II", 60_000, 60_000),
        PNG[:16] + struct.pack(">II", 0, 5),
    ],
)
def test_what_is_no_image_or_too_large_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        image_info(data)
    assert caught.value.kind == "image"
    assert caught.value.remedy


def test_a_jpeg_with_many_parts() -> None:
    many = JPEG[:2] + b"\xff\xe1\0\x04ab" * 1000 + JPEG[20:]
    assert image_info(many) == ImageInfo("jpeg", 640, 480)
