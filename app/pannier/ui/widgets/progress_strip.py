# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A strip for one long piece of work: what it is, how far, how fast, how long yet, and Cancel."""

import time
from collections import deque

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import number, tr
from pannier.core.sizes import file_size
from pannier.ui.formats import time_left_text
from pannier.ui.theme import MEDIUM, SMALL
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.progress_bar import ProgressBar

STEPS = 1000
# Speed is that of the last seconds, so that it follows a disk that slows down.
SPEED_SECONDS = 5.0


class ProgressStrip(QFrame):
    """Hidden until `begin`.

    Signals:
        cancelled: the user wants the end.
    """

    cancelled = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._seen: deque[tuple[float, int]] = deque()
        self.setObjectName(name)
        self.setProperty("part", "loading")
        self._title = ElidedLabel("", self)
        self._details = QLabel(self)
        self._details.setProperty("text_role", "small")
        self._bar = ProgressBar(self, textVisible=False)
        self._bar.setObjectName(f"{name}.progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setObjectName(f"{name}.cancel")
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.setProperty("kind", "notice")
        self._cancel.clicked.connect(self.cancelled)
        texts = QHBoxLayout()
        texts.setSpacing(MEDIUM)
        texts.addWidget(self._title)
        texts.addStretch()
        texts.addWidget(self._details)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addLayout(texts)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(MEDIUM)
        layout.addLayout(column, 1)
        layout.addWidget(self._cancel)
        self.hide()

    def begin(self, title: str) -> None:
        """Work has begun; how much there is is not known yet."""
        self._seen.clear()
        self._title.setText(title)
        self._title.setToolTip(title)
        self._details.clear()
        self._bar.setAccessibleName(title)
        self._cancel.setAccessibleName(tr("Cancel: {title}").format(title=title))
        self._bar.setRange(0, 0)
        self.show()

    def show_count(self, done: int, total: int) -> None:
        """Show how many things are done."""
        self._show_share(done, total)
        self._details.setText(f"{number(done)} / {number(total)}" if total else "")

    def show_bytes(self, done: int, total: int) -> None:
        """Show how many bytes of a file are done, the speed, and the time left."""
        self._show_share(done, total)
        now = time.monotonic()
        self._seen.append((now, done))
        while now - self._seen[0][0] > SPEED_SECONDS:
            self._seen.popleft()
        seconds = now - self._seen[0][0]
        speed = (done - self._seen[0][1]) / seconds if seconds > 0 else 0.0
        texts = [f"{file_size(done)} / {file_size(total)}"]
        if speed > 0:
            texts.append(f"{file_size(round(speed))}/s")
            texts.append(time_left_text((total - done) / speed))
        self._details.setText("  ·  ".join(texts))

    def end(self) -> None:
        """The work is over."""
        self.hide()

    def _show_share(self, done: int, total: int) -> None:
        if total > 0:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(int(done / total * STEPS))
