# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Pictures of formulas: asked for once, drawn by a process of their own, never waited for."""

import json
from collections import OrderedDict
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, QProcess, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pannier.core.formulas import TEXT_COLOUR, UNITS_PER_EM, formula_command

START_MILLISECONDS = 15_000  # the process imports a lot before its first picture
MOST_MILLISECONDS = 2000
IDLE_MILLISECONDS = 30_000
MOST_KEPT = 1000
MOST_WAITING = 500
MOST_PICTURES = 300
_DELIMITERS = {"$$": 2, "\\[": 2, "\\(": 2}


class FormulaPicture:
    """A formula in a size and a colour. All lengths are in pixels.

    Attributes:
        width: how wide it is.
        ascent: how far it reaches above the baseline.
        descent: how far it reaches below it.
    """

    def __init__(self, svg: str, em: float, colour: str) -> None:
        self._renderer = QSvgRenderer(svg.replace(TEXT_COLOUR, colour).encode())
        self._pixmap = QPixmap()
        scale = em / UNITS_PER_EM
        box = self._renderer.viewBoxF()
        self.width = box.width() * scale
        self.ascent = -box.top() * scale
        self.descent = box.bottom() * scale

    def draw(self, painter: QPainter, x: float, baseline: float) -> None:
        """Draw it with its left end at `x`."""
        ratio = painter.device().devicePixelRatio()
        if self._pixmap.isNull() or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = self._rendered(ratio)
        painter.drawPixmap(round(x), round(baseline - self.ascent), self._pixmap)

    def _rendered(self, ratio: float) -> QPixmap:
        width, height = self.width * ratio, (self.ascent + self.descent) * ratio
        pixmap = QPixmap(int(width) + 1, int(height) + 1)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self._renderer.render(painter, QRectF(0, 0, width, height))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


class Formulas(QObject):
    """All formulas that were asked for.

    Signals:
        drawn: there are pictures of more formulas than before.
    """

    drawn = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # By the formula as it is written, delimiters included; empty for what cannot be drawn.
        self._svgs: OrderedDict[str, str] = OrderedDict()
        self._pictures: dict[tuple[str, float, str], FormulaPicture] = {}
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._drawn: set[str] = set()
        self._process: QProcess | None = None
        self._asked = ""
        self._number = 0
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MILLISECONDS)
        self._idle.timeout.connect(self.end)

    def is_known(self, written: str, *, ask: bool = True) -> bool:
        """Whether there is a picture; if nobody knows yet and `ask` is set, it is asked for."""
        svg = self._svgs.get(written)
        is_new = svg is None and written != self._asked and written not in self._waiting
        if is_new and ask:
            if len(self._waiting) >= MOST_WAITING:
                self._waiting.popitem(last=False)
            self._waiting[written] = None
            self._ask()
        return bool(svg)

    def take_drawn(self) -> AbstractSet[str]:
        """The formulas that have been drawn since this was asked last."""
        drawn, self._drawn = self._drawn, set()
        return drawn

    def picture(self, written: str, em: float, colour: str) -> FormulaPicture:
        """The picture of a formula that `is_known`, for letters of `em` pixels."""
        key = (written, em, colour)
        if key not in self._pictures:
            if len(self._pictures) > MOST_PICTURES:
                self._pictures.clear()
            self._pictures[key] = FormulaPicture(self._svgs.get(written, ""), em, colour)
        return self._pictures[key]

    def end(self) -> None:
        """End the process; it is started again when it is needed."""
        self._limit.stop()
        self._idle.stop()
        self._waiting.clear()
        self._asked = ""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's
            process.kill()
            process.waitForFinished(MOST_MILLISECONDS)
            process.deleteLater()

    def _ask(self) -> None:
        if self._asked or not self._waiting:
            return
        self._idle.stop()
        self._limit.start(MOST_MILLISECONDS if self._process is not None else START_MILLISECONDS)
        self._asked, _ = self._waiting.popitem(last=False)
        self._number += 1
        latex, display = _parts(self._asked)
        self._running().write(json.dumps([self._number, latex, display]).encode() + b"\n")

    def _running(self) -> QProcess:
        if self._process is None:
            process = QProcess(self)
            process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._on_process_ready_read)
            process.errorOccurred.connect(self._give_up)
            program, *arguments = formula_command()
            process.start(program, arguments)
            self._process = process
        return self._process

    def _on_process_ready_read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            number, svg = json.loads(bytes(self._process.readLine().data()))
            if number == self._number and self._asked:
                self._keep(svg)

    def _keep(self, svg: str) -> None:
        formula = self._asked
        self._svgs[formula] = svg
        if len(self._svgs) > MOST_KEPT:
            self._svgs.popitem(last=False)
        self._asked = ""
        self._limit.stop()
        self._ask()
        if not self._asked:
            self._idle.start()
        if svg:
            self._drawn.add(formula)
            self.drawn.emit()

    def _give_up(self) -> None:
        """The formula took too long, or the process is gone: it stays as it is written."""
        formula, waiting = self._asked, list(self._waiting)
        self.end()
        if formula:
            self._asked = formula
            self._waiting.update(dict.fromkeys(waiting))
            self._keep("")


def _parts(written: str) -> tuple[str, bool]:
    """The LaTeX between the delimiters, and whether it stands on lines of its own."""
    size = _DELIMITERS.get(written[:2], 1)
    return written[size:-size].strip(), written[:2] in {"$$", "\\["}
