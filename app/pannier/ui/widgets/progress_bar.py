# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A progress bar that stands still for who wants nothing to move by itself."""

from PySide6.QtWidgets import QApplication, QProgressBar

from pannier.ui.theme import REDUCED_MOTION


class ProgressBar(QProgressBar):
    """Qt's own, but for the time in which nobody knows how long it takes.

    Then Qt's bar runs back and forth; with reduced motion this one is full and grey instead.
    """

    def setRange(self, minimum: int, maximum: int) -> None:
        """Set the range; 0 to 0 means that nobody knows how long it takes."""
        is_unknown = minimum == maximum == 0
        stands = is_unknown and bool(_app_property(REDUCED_MOTION))
        super().setRange(minimum, 1 if stands else maximum)
        if stands:
            self.setValue(1)
        if stands != bool(self.property("standing")):
            self.setProperty("standing", stands)
            self.style().unpolish(self)
            self.style().polish(self)


def _app_property(name: str) -> object:
    app = QApplication.instance()
    return None if app is None else app.property(name)
