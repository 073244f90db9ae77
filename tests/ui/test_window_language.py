# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The window in other languages, and on a system that has few fonts or none."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from pannier.core.language import tr
from pannier.core.settings import Remembered, remembered_file, save_remembered
from pannier.ui import language as language_module
from pannier.ui.language import LONG, can_be_shown, install_language
from tests.ui.conftest import ProgramMaker, scripted_command

WITHOUT_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""
STARTED_BARE = """
import sys
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pannier.ui.language import install_language
from pannier.ui.theme import Theme
app = QApplication(sys.argv)
spoken = install_language(app, "zh_CN")
Theme(app)
metrics = QFontMetrics(app.font())
narrow, wide = metrics.horizontalAdvance("iiii"), metrics.horizontalAdvance("mmmm")
print(spoken, app.font().family(), narrow < wide)
"""


@pytest.fixture(autouse=True)
def english_after(qapp: QApplication) -> Iterator[None]:
    yield
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("code", "cancel", "month"), [("ru", "Отмена", "мая"), ("zh_CN", "取消", "五月")]
)
def test_what_qt_says_by_itself_is_translated_too(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, code: str, cancel: str, month: str
) -> None:
    monkeypatch.setattr(language_module, "can_be_shown", lambda _language: True)
    install_language(qapp, code)
    box = QMessageBox()
    button = box.addButton(QMessageBox.StandardButton.Cancel)
    assert button.text().replace("&", "") == cancel
    assert QLocale().language() == QLocale(code).language()
    assert month in QLocale().toString(QLocale().toDate("1.5.2026", "d.M.yyyy"), "d MMMM")
    box.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_longer_texts_keep_what_is_put_into_them(qapp: QApplication) -> None:
    install_language(qapp, LONG)
    assert tr("Go to {page}").format(page="Chat").startswith("Go to Chat~~~")
    assert tr("%Ln minute(s)", "", 2).startswith("2 minute")
    assert len(tr("Search all chats")) == round(len("Search all chats") * 1.4)


def test_a_language_that_cannot_be_shown_gives_way(
    make_user: ProgramMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_module, "can_be_shown", lambda language: language != "zh_CN")
    save_remembered(remembered_file(), Remembered(language="zh_CN"))
    user = make_user(scripted_command(tmp_path, "Hi", pause=2))
    assert user.window.actions_.quit.text() == "&Quit"
    user.wait(lambda: any("No font on this computer" in notice for notice in user.notices))


def test_letters_of_our_own_font_can_always_be_shown() -> None:
    assert can_be_shown("en")
    assert can_be_shown("ru")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there fonts may be missing")
def test_without_any_font_our_own_is_used(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(WITHOUT_FONTS.format(folder=tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", STARTED_BARE],
        env={**os.environ, "FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["en", "Inter", "True"], done.stderr


def test_dates_are_written_by_the_language() -> None:
    """Python's own way to write them knows English only; for logs that is right."""
    plain = re.compile(r"strftime|isoformat|\{[^{}]*:%")
    sources = Path(language_module.__file__).parent.rglob("*.py")
    written = [path.name for path in sources if plain.search(path.read_text(encoding="utf-8"))]
    assert sorted(written) == ["faults.py", "happened.py", "log_dialog.py"]
