# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Pictures of every page of the real window, and of the gallery, as PNG files."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from pannier.ui.actions import pages
from pannier.ui.app import Program, application
from pannier.ui.gallery.exhibition import Exhibition
from pannier.ui.gallery.guide_pictures import take_guide_pictures
from pannier.ui.theme import Scheme

SETTLE_MILLISECONDS = 700
READY_MILLISECONDS = 20_000


def take_pictures(
    folder: Path, sizes: Iterable[tuple[int, int]], scheme: Scheme, language: str = ""
) -> int:
    """Write `PAGE-WIDTHxHEIGHT-SCHEME-SCALEx.png` of every page; returns the exit code.

    `language` is its code, or empty for the one that is remembered.
    """
    app, program = _started(scheme, language)
    scale = f"{app.devicePixelRatio():g}x"
    for page in pages():
        program.window.show_page(page.name)
        for width, height in sizes:
            program.window.resize(QSize(width, height))
            _settle(app, SETTLE_MILLISECONDS)
            _save(program.window, folder / f"{page.name}-{width}x{height}-{scheme}-{scale}.png")
    gallery = Exhibition(program.theme)
    gallery.show()
    _settle(app, SETTLE_MILLISECONDS)
    _save(gallery.page, folder / f"gallery-{scheme}-{scale}.png")
    gallery.close()
    program.window.close()
    program.shut_down()
    return 0


def take_pictures_for_the_guide(folder: Path) -> int:
    """Write `PAGE.png` of the pages in use, light and small; returns the exit code."""
    app, program = _started("light", "en")
    take_guide_pictures(app, program.window, folder)
    program.window.close()
    program.shut_down()
    return 0


def _started(scheme: Scheme, language: str) -> tuple[QApplication, Program]:
    app = application()
    program = Program(app, language=language)
    program.theme.force_scheme(scheme)
    program.start(None)
    clock = QElapsedTimer()
    clock.start()
    while not program.is_ready and clock.elapsed() < READY_MILLISECONDS:
        _settle(app, 50)
    return app, program


def _settle(app: QApplication, milliseconds: int) -> None:
    """Let timers, threads and layouts do their work for a while."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < milliseconds:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _save(widget: QWidget, target: Path) -> None:
    """Write a picture whole or not at all."""
    with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".png", delete=False) as file:
        part = Path(file.name)
    seen = widget.grab()
    picture = QPixmap(seen.size())
    picture.setDevicePixelRatio(seen.devicePixelRatio())
    # What is part of a window shows the window between its own parts.
    picture.fill(widget.window().palette().window().color())
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, seen)
    painter.end()
    picture.save(str(part), "PNG")
    part.replace(target)
    print(target.name)  # noqa: T201 - a developers' command that says what it has written
