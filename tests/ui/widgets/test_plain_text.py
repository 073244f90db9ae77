# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What files, models and servers are called is shown as it is written, and never read as HTML."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

HOSTILE = "<b>Model</b> <img src='file:///share/pixel.png'>"


def test_a_label_reads_no_html(window: QWidget) -> None:
    label = QLabel(HOSTILE, window)
    label.show()
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_tooltip_reads_no_html(window: QWidget) -> None:
    QToolTip.showText(QPoint(10, 10), HOSTILE, window)
    shown = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QLabel) and widget.text() == HOSTILE
    ]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText]
    QToolTip.hideText()
