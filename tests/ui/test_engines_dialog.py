# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""GPU engines in the window: used, removed, refused, and told of when one does not come up."""

import importlib.metadata
import zipfile
from pathlib import Path

import llama_cpp
import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from pannier.backend.engine_install import EngineKind
from pannier.core.engine_store import BUILT_IN, EngineStore, InstalledEngine
from pannier.ui.engine_words import Survey, faster_text, running_text, why_text
from pannier.ui.engines_dialog import EnginesDialog
from pannier.ui.jobs import Jobs, JobState
from pannier.ui.widgets.trouble_box import TroubleBox
from tests.ui.conftest import ProgramMaker, User

pytestmark = pytest.mark.usefixtures("no_local_gpu")
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
    user.wait(lambda: "Built-in" in texts(dialog))
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
    dialog._work.install_file(str(wheel))
    scripted.wait(trouble.isVisible)
    assert "libcuda.so.1 is missing" in trouble.text
    assert "Nothing has changed" in trouble.text
    assert EngineStore().installed() == []
    dialog.close()


def test_what_runs_and_why_is_said(scripted: User) -> None:
    dialog = dialog_of(scripted)
    assert scripted.text_of("engines.running") == "The built-in engine is used."
    assert "no other one is installed" in scripted.text_of("engines.why")
    dialog.close()


def test_what_would_be_faster_is_said() -> None:
    cuda = EngineKind("cuda", "CUDA", "A driver.", (), "")
    twin = InstalledEngine("cuda", Path("/e"), VERSION)
    assert "nothing else would be faster" in faster_text(Survey(BUILT_IN, [], []), [])
    assert "CUDA would be faster" in faster_text(Survey(BUILT_IN, [], [cuda]), [])
    assert "is installed" in faster_text(Survey(BUILT_IN, [twin], [cuda]), [])
    assert "It uses A100" in faster_text(Survey("cuda", [twin], [cuda]), ["A100"])
    assert "Check the driver" in faster_text(Survey("cuda", [twin], [cuda]), [])
    assert "from the next load on" in running_text(Survey("cuda", [twin], [cuda]), BUILT_IN)
    broken = InstalledEngine("cuda", Path("/e"), VERSION, "It crashed.")
    assert "It crashed." in why_text(Survey(BUILT_IN, [broken], [cuda]))


def test_an_engine_is_used_from_the_next_load_on(user: User) -> None:
    add_engine("twin")
    dialog = dialog_of(user)
    button(dialog, "engines.use.twin").click()
    user.wait(lambda: EngineStore().state().chosen == "twin")
    user.wait(lambda: "twin is used" in user.text_of("engines.running"))
    dialog.close()
    user.load_guide()
    assert user.program._furniture._engine_name == "twin"


def test_what_is_at_work_goes_on_without_the_dialog(scripted: User, tmp_path: Path) -> None:
    wheel = tmp_path / "x.whl"
    wheel.write_bytes(b"no wheel")
    dialog = dialog_of(scripted)
    dialog._work.install_file(str(wheel))
    dialog.close()
    scripted.wait(lambda: any("damaged or no wheel" in notice for notice in scripted.notices))
    jobs = scripted.window.findChild(Jobs)
    assert jobs is not None
    scripted.wait(lambda: bool(jobs.ended))
    assert jobs.ended[0].state is JobState.FAILED


def test_an_engine_that_does_not_come_up_is_told_of(make_user: ProgramMaker) -> None:
    add_engine("broken", "raise OSError('no driver')")
    EngineStore().choose("broken")
    user = make_user()
    user.wait(lambda: any("broken is not used" in notice for notice in user.notices))
    user.load_guide()
