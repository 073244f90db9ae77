# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The pictures of the user guide: the real window, used a little, as small PNG files.

What is found and listed is that of the profile (`PANNIER_HOME`) and of the Hub (`HF_ENDPOINT`);
docs/contributing.md says with which the guide's are made.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from pannier.core.paths import bundled_model
from pannier.ui.fit.card_slider import SLIDER_NAME
from pannier.ui.main_window import MainWindow
from pannier.ui.widgets.snap_slider import SnapSlider

SIZE = QSize(1000, 640)
COLOURS = 256
REPO = "bartleby/Otter-8B-Instruct-GGUF"
QUESTIONS = ("What is Q4_K_M?", "How much VRAM do I need?")
MOST_MILLISECONDS = 15_000
SETTLE_MILLISECONDS = 4000
CARD_MIB = 8 * 1024
_Kind = TypeVar("_Kind", bound=QWidget)


def take_guide_pictures(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Write a picture for each page of the guide that shows one into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(SIZE)
    visit = Visit(app, window)
    scenes: dict[str, Callable[[], QWidget | None]] = {
        "chat": visit.chat,
        "fit": visit.fit,
        "discover": visit.discover,
        "downloads": visit.downloads,
        "jobs": visit.jobs,
        "library": visit.library,
        "quantize": visit.quantize,
        "settings": visit.settings,
        "first-steps": visit.first_steps,
    }
    for name, scene in scenes.items():
        shown = scene() or window
        visit.settle()
        file = folder / f"{name}.png"
        paletted(shown.grab().toImage()).save(str(file))
        print(file.name)  # noqa: T201 - a developers' command that says what it has written


def paletted(image: QImage) -> QImage:
    """The picture in its commonest colours; what is drawn has few, and the file is a third."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(-1)
    colours, counts = np.unique(pixels, return_counts=True)
    commonest = colours[np.argsort(-counts)[:COLOURS]]
    return image.convertToFormat(QImage.Format.Format_Indexed8, commonest.tolist())


class Visit:
    """Somebody who uses the window; a method for each page that is shown."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self._app = app
        self._window = window

    def chat(self) -> None:
        """Ask the bundled model."""
        self._window.load(str(bundled_model()))
        box, send = self._find(QPlainTextEdit, "chat.input"), "chat.send"
        for question in QUESTIONS:
            self.settle()
            box.setPlainText(question)
            self._wait(self._find(QAbstractButton, send).isEnabled)
            self._find(QAbstractButton, send).click()
            self.settle()
            self._wait(self._find(QAbstractButton, send).isVisible)

    def fit(self) -> None:
        """Examine all files of a repository."""
        self._window.show_page("fit")
        self._find(QLineEdit, "fit.target").setText(REPO)
        self._find(QLineEdit, "fit.target").returnPressed.emit()
        self._find(SnapSlider, SLIDER_NAME).moved.emit(CARD_MIB)
        self.settle(3 * SETTLE_MILLISECONDS)

    def discover(self) -> None:
        """Search, and look at what is found first."""
        self._window.show_page("discover")
        self.settle()
        search = self._find(QLineEdit, "discover.search")
        search.setText(REPO.partition("/")[2])
        search.returnPressed.emit()
        results = self._find(QAbstractItemView, "discover.results")
        self.settle()
        self._wait(lambda: results.model().rowCount() > 0)
        results.clicked.emit(results.model().index(0, 0))
        self.settle()

    def downloads(self) -> None:
        """Fetch a file of that model."""
        self._find(QAbstractButton, "discover.file.8.download").click()
        self._window.show_page("downloads")

    def jobs(self) -> None:
        """Look at all that is at work, from another page."""
        self._window.show_page("chat")
        self._window.actions_.jobs.trigger()

    def settings(self) -> None:
        """The settings as they are."""
        self._window.show_page("settings")

    def first_steps(self) -> QWidget:
        """Have the dialog that greets at the first start."""
        self._window.actions_.first_run.trigger()
        return self._find(QDialog, "firstRun")

    def library(self) -> None:
        """Choose the first model."""
        self._window.actions_.jobs.trigger()
        self._window.show_page("library")
        table = self._find(QAbstractItemView, "library.table")
        self._wait(lambda: table.model().rowCount() > 0)
        table.setCurrentIndex(table.model().index(0, 0))

    def quantize(self) -> None:
        """Open the wizard."""
        self._window.show_page("quantize")
        self._find(QAbstractButton, "quantize.begin").click()

    def settle(self, milliseconds: int = SETTLE_MILLISECONDS) -> None:
        """Let timers, threads and layouts do their work for a while."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < milliseconds:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def _wait(self, condition: Callable[[], bool]) -> None:
        """Go on when something is the case, or after a while without it."""
        clock = QElapsedTimer()
        clock.start()
        while not condition() and clock.elapsed() < MOST_MILLISECONDS:
            self.settle(50)

    def _find(self, kind: type[_Kind], name: str) -> _Kind:
        found = self._window.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found
