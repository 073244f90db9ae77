# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Formulas: drawn by a process of their own, which may fail, hang and die."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from pannier.ui.transcript import formulas as module
from pannier.ui.transcript.formulas import FormulaPicture, Formulas

PATIENCE_MILLISECONDS = 30_000


@pytest.fixture
def formulas(qtbot: QtBot) -> Iterator[Formulas]:
    owner = QObject()
    formulas = Formulas(owner)
    yield formulas
    formulas.end()


def wait_for(qtbot: QtBot, formulas: Formulas, *written: str) -> None:
    qtbot.waitUntil(
        lambda: all(one in formulas._svgs for one in written), timeout=PATIENCE_MILLISECONDS
    )


def test_formulas_are_drawn_and_what_is_none_is_known_to_be_none(
    qtbot: QtBot, formulas: Formulas
) -> None:
    broken = [r"$\frac{$", "$" + "{" * 800 + "$"]
    harmless = [r"$\input{/etc/passwd}$", "$&$", "$}$", r"$\left($", r"$\$"]
    assert not formulas.is_known("$x_i$")
    for written in broken + harmless:
        formulas.is_known(written)
    wait_for(qtbot, formulas, "$x_i$", *broken, *harmless)
    assert formulas.is_known("$x_i$")
    assert not any(formulas.is_known(written) for written in broken)
    picture = formulas.picture("$x_i$", 40, "#ff0000")
    assert picture.ascent > picture.descent > 0
    assert "#ff0000" in painted(picture)


def test_a_process_that_dies_costs_one_formula(qtbot: QtBot, formulas: Formulas) -> None:
    formulas.is_known("$a$")
    assert formulas._process is not None
    qtbot.waitUntil(lambda: bool(formulas._process and formulas._process.processId()))
    formulas._process.kill()
    formulas.is_known("$b$")
    wait_for(qtbot, formulas, "$a$", "$b$")
    assert not formulas.is_known("$a$")
    assert formulas.is_known("$b$")


def test_a_process_that_hangs_is_ended(
    qtbot: QtBot, formulas: Formulas, monkeypatch: pytest.MonkeyPatch
) -> None:
    hang = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(module, "formula_command", lambda: hang)
    monkeypatch.setattr(module, "START_MILLISECONDS", 50)
    formulas.is_known("$a$")
    wait_for(qtbot, formulas, "$a$")
    assert not formulas.is_known("$a$")
    assert formulas._process is None


def painted(picture: FormulaPicture) -> set[str]:
    """The colours of a formula on white."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    picture.draw(painter, 10, 60)
    painter.end()
    return {image.pixelColor(x, y).name() for x in range(200) for y in range(100)}
