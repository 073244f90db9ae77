# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Draws the icon in the sizes and formats that systems want; run by build.py.

Arguments: the SVG, the folder for pannier-SIZE.png, pannier.ico and pannier.icns, the sizes.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

# Types of the icns format that hold a PNG, by size in pixels.
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_ICO_LARGEST = 256


def main() -> None:
    """Draw all of them."""
    drawing, folder, *sizes = sys.argv[1:]
    QGuiApplication([])
    renderer = QSvgRenderer(drawing)
    images = {int(size): png(renderer, int(size)) for size in sizes}
    target = Path(folder)
    for size, data in images.items():
        (target / f"pannier-{size}.png").write_bytes(data)
    (target / "pannier.ico").write_bytes(ico(images))
    (target / "pannier.icns").write_bytes(icns(images))


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The drawing as a square PNG, `size` pixels wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """A Windows icon: a directory of 16-byte entries, then the PNGs."""
    used = {size: data for size, data in images.items() if size <= _ICO_LARGEST}
    head = struct.pack("<HHH", 0, 1, len(used))
    offset = len(head) + 16 * len(used)
    for size, data in used.items():
        # 256 is written as 0; no palette, one plane, 32 bits a pixel.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(used.values())


def icns(images: dict[int, bytes]) -> bytes:
    """An Apple icon: chunks of type, length with these eight bytes, and PNG."""
    chunks = b"".join(
        _ICNS[size] + struct.pack(">I", len(data) + 8) + data
        for size, data in images.items()
        if size in _ICNS
    )
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


if __name__ == "__main__":
    main()
