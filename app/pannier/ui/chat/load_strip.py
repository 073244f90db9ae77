# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The strip above the input while a model loads: its name, how far it is, and Cancel."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.sizes import percent_done
from pannier.ui.theme import MEDIUM, SMALL
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.progress_bar import ProgressBar

STEPS = 1000


class LoadStrip(QFrame):
    """Progress of a load."""

    def __init__(self, prefix: str, cancel: QAction, parent: QWidget | None = None) -> None:
        """`prefix` begins the names of its widgets."""
        super().__init__(parent)
        self.setProperty("part", "loading")
        self._name = ElidedLabel("", self)
        self._percent = QLabel(self)
        self._percent.setProperty("text_role", "small")
        self._bar = ProgressBar(self, textVisible=False)
        self._bar.setObjectName(f"{prefix}.loadProgress")
        self._bar.setAccessibleName(tr("Load progress"))
        button = QPushButton(tr("Cancel"), self)
        button.setObjectName(f"{prefix}.cancelLoad")
        button.setAccessibleName(tr("Cancel loading"))
        button.setToolTip(tr("Stop loading and give back the memory"))
        button.clicked.connect(cancel.trigger)
        texts = QHBoxLayout()
        texts.addWidget(self._name)
        texts.addStretch()
        texts.addWidget(self._percent)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addLayout(texts)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(MEDIUM)
        layout.addLayout(column, 1)
        layout.addWidget(button)

    def begin(self, name: str) -> None:
        """A load has begun; how long it takes is not known yet."""
        self._name.setText(tr("Loading {name}").format(name=name))
        self._percent.clear()
        self._bar.setRange(0, 0)

    def show_fraction(self, fraction: float) -> None:
        """Show how much of the model is read; what follows that takes a while, too."""
        if fraction >= 1:
            self._percent.setText(tr("preparing"))
            self._bar.setRange(0, 0)
            return
        self._percent.setText(percent_done(fraction))
        self._bar.setRange(0, STEPS)
        self._bar.setValue(int(fraction * STEPS))
