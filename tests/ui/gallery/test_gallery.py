# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The gallery shows every widget that there is, in every scheme."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pannier.ui import widgets
from pannier.ui.gallery.exhibition import Exhibition
from pannier.ui.theme import SCHEMES, Theme

# Layouts, bases and parts that others show.
NOT_SHOWN = {
    "centred",
    "dialog",
    "drop_overlay",
    "elided_button",
    "fitted_area",
    "flow_layout",
    "level",
    "markdown_style",
    "plain",
    "rows",
    "steady_text",
    "text_table",
    "when_shown",
    "while_seen",
}


def test_every_widget_of_the_pages_is_shown(qapp: QApplication, qtbot: QtBot) -> None:
    window = Exhibition(Theme(qapp))
    qtbot.addWidget(window)
    folder = Path(str(widgets.__file__)).parent
    expected = {path.stem for path in folder.glob("[a-z]*.py")} - NOT_SHOWN
    shown = {type(part).__module__.rpartition(".")[2] for part in window.findChildren(QWidget)}
    # The item model is no widget; its table is.
    assert expected - shown == {"records"}
    for scheme in SCHEMES:
        window.choose(scheme)
        assert not window.grab().isNull()


def test_pictures_of_all_pages(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "2",
        "PANNIER_HOME": str(tmp_path / "home"),
    }
    command = [sys.executable, "-m", "pannier.ui.gallery", "--one", "--scheme=dark"]
    options = ["--size=900x600", f"--pictures={tmp_path}"]
    subprocess.run([*command, *options], env=environment, check=True, stdout=subprocess.DEVNULL)
    names = {path.name.partition("-")[0] for path in tmp_path.glob("*.png")}
    assert {"chat", "discover", "library", "fit", "downloads", "settings", "gallery"} <= names
    picture = QImage(str(tmp_path / "library-900x600-dark-2x.png"))
    assert (picture.width(), picture.height()) == (1800, 1200)
