# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The program starts itself again, in the language that is chosen by then."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pannier.core.errors import UserError
from pannier.core.language import VARIABLE
from pannier.ui.restart import start_again

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


def test_another_process_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stand_in, told = tmp_path / "python", tmp_path / "told"
    stand_in.write_text(
        f'#!/bin/sh\necho "$@ [${{{VARIABLE}}}] $PANNIER_HOME" > {told}.new; mv {told}.new {told}\n'
    )
    stand_in.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(stand_in))
    monkeypatch.setenv(VARIABLE, "ru")
    monkeypatch.setenv("PANNIER_HOME", "/portable")
    start_again()
    qtbot.waitUntil(told.exists)
    assert told.read_text() == "-P -m pannier [] /portable\n"


def test_a_program_that_is_gone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    with pytest.raises(UserError, match="could not be started again"):
        start_again()
