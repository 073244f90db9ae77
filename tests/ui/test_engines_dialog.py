# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""GPU engines in the window: used, removed, refused, and told of when one does not come up."""

import importlib.metadata
import zipfile
from pathlib import Path

import llama_cpp
from PySide6.QtWidgets import QLabel, QPushButton

from pannier.core.engine_store import BUILT_IN, EngineStore
from pannier.ui.engines_dialog import EnginesDialog
from pannier.ui.widgets.trouble_box import TroubleBox
from tests.ui.conftest import ProgramMaker, User

VERSION = importlib.metadata.version("llama-cpp-python")


def add_engine(name: str, code: str = "") -> None:
    """Add the installed engine under another name, or one that runs `code` when imported."""
    folder = EngineStore().folder / name
    (folder / f"llama_cpp_python-{VERSION}.dist-info").mkdir(parents=True)
    metadata = folder / f"llama_cpp_python-{VERSION}.dist-info" / "METADATA"
    metadata.write_text(f"Name: llama-cpp-python\nVersion: {VERSION}\n", encoding="utf-8")
    if code:
        (folder / "llama_cpp").mkdir()
        (folder / "llama_cpp" / "__init__.py").write_text(code, encoding="utf-8")
    else:
        (folder / "llama_cpp").symlink_to(Path(llama_cpp.__file__).parent)


def dialog_of(user: User) -> EnginesDialog:
    user.window.actions_.engines.trigger()
    dialog = user.window.findChild(EnginesDialog)
    assert dialog is not None
    user.wait(lambda: "built-in" in texts(dialog))
    return dialog


def texts(dialog: EnginesDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def button(dialog: EnginesDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None, name
    return found


def test_an_engine_is_used_and_removed(scripted: User) -> None:
    add_engine("twin")
    dialog = dialog_of(scripted)
    button(dialog, "engines.use.twin").click()
    scripted.wait(lambda: EngineStore().state().chosen == "twin")
    scripted.wait(lambda: any("finds no GPU" in notice for notice in scripted.notices))
    scripted.wait(lambda: dialog.findChild(QPushButton, "engines.use.built-in") is not None)
    button(dialog, "engines.use.built-in").click()
    scripted.wait(lambda: EngineStore().state().chosen == BUILT_IN)
    scripted.wait(lambda: dialog.findChild(QPushButton, "engines.use.twin") is not None)
    button(dialog, "engines.remove.twin").click()
    scripted.wait(lambda: EngineStore().installed() == [])
    scripted.wait(lambda: "twin" not in texts(dialog))
    dialog.close()


def test_a_wheel_that_does_not_work_is_refused_in_words(scripted: User, tmp_path: Path) -> None:
    wheel = tmp_path / "x.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("llama_cpp/__init__.py", "raise OSError('libcuda.so.1 is missing')")
        archive.writestr(f"llama_cpp_python-{VERSION}.dist-info/METADATA", f"Version: {VERSION}")
    dialog = dialog_of(scripted)
    trouble = dialog.findChild(TroubleBox, "engines.trouble")
    assert trouble is not None
    dialog.install_file(str(wheel))
    scripted.wait(trouble.isVisible)
    assert "libcuda.so.1 is missing" in trouble.text
    assert "Nothing has changed" in trouble.text
    assert EngineStore().installed() == []
    dialog.close()


def test_an_engine_that_does_not_come_up_is_told_of(make_user: ProgramMaker) -> None:
    add_engine("broken", "raise OSError('no driver')")
    EngineStore().choose("broken")
    user = make_user()
    user.wait(lambda: any("broken is not used" in notice for notice in user.notices))
    user.load_guide()
