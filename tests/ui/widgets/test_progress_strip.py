# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The progress strip: how far, how fast, how long yet, and a way out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pannier.ui.widgets import progress_strip
from pannier.ui.widgets.progress_strip import ProgressStrip


def shown_text(strip: ProgressStrip) -> str:
    return "\n".join(label.text() for label in strip.findChildren(QLabel))


def test_bytes_have_a_speed_and_a_time(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    strip = ProgressStrip("test.strip", window)
    assert strip.isHidden()
    now = [100.0]
    monkeypatch.setattr(progress_strip.time, "monotonic", lambda: now[0])
    strip.begin("Moving a model")
    bar = strip.findChild(QProgressBar)
    assert bar is not None
    assert bar.maximum() == 0
    for second in range(3):
        now[0] = 100.0 + second
        strip.show_bytes(second * 100_000_000, 1_000_000_000)
    assert "200 MB / 1.00 GB" in shown_text(strip)
    assert "100 MB/s" in shown_text(strip)
    assert "8 s left" in shown_text(strip)
    assert bar.value() / bar.maximum() == pytest.approx(0.2)


def test_cancel_is_told(window: QWidget, qtbot: QtBot) -> None:
    strip = ProgressStrip("test.strip", window)
    strip.begin("Scanning")
    strip.show_count(1200, 3400)
    assert "1,200 / 3,400" in shown_text(strip)
    button = strip.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(strip.cancelled):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    strip.end()
    assert strip.isHidden()
