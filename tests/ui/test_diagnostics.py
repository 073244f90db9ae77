# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Help, Diagnostics: every check is shown, and the report can be copied."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from pannier.backend import doctor
from pannier.ui.diagnostics import Diagnostics
from tests.ui.conftest import User


def test_the_checks_are_shown_and_copied(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    # How full this computer is just now is no matter.
    monkeypatch.setattr(doctor, "MIN_FREE_DISK_BYTES", 0)
    monkeypatch.setattr(doctor, "MIN_FREE_MEMORY_BYTES", 0)
    user.window.actions_.diagnostics.trigger()
    dialog = user.window.findChild(Diagnostics)
    assert dialog is not None
    state = dialog.findChild(QLabel, "diagnostics.state")
    assert state is not None
    user.wait(lambda: state.text() == "Everything works.")
    sheet = dialog.findChild(object, "diagnostics.checks")
    assert "Bundled model, answer" in sheet.toPlainText()
    dialog.findChild(object, "diagnostics.copy").click()
    report = QGuiApplication.clipboard().text()
    assert "ok    pannier: version" in report
    assert "ok    hub: " in report
    dialog.close()


def test_closing_ends_the_checks(user: User) -> None:
    user.window.actions_.diagnostics.trigger()
    dialog = user.window.findChild(Diagnostics)
    assert dialog is not None
    dialog.close()
    user.wait(lambda: user.window.findChild(Diagnostics) is None)
