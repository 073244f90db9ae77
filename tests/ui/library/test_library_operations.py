# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What can be done with models: renamed, moved, verified, trashed, and undone."""

import hashlib
import os
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar

from pannier.core.library import Library, Provenance
from pannier.hub.download.jobs import JobSpec, JobState
from pannier.hub.download.queue_file import SavedJob, SavedQueue, queue_file, save_queue
from pannier.hub.repo_files import RepoFile
from pannier.ui import reveal as reveal_module
from pannier.ui.chat.controller import State
from pannier.ui.library import operations
from tests.ui.library.conftest import LibraryUser


@pytest.fixture(autouse=True)
def _trash_of_this_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package looks for the trash once, when it is imported."""
    for name in [name for name in sys.modules if name.startswith("send2trash")]:
        monkeypatch.delitem(sys.modules, name)


def fill(reader: LibraryUser, name: str, text: str) -> None:
    """Write a text into a field of a dialog."""
    field = reader.find(name)
    assert isinstance(field, QLineEdit)
    field.setText(text)


def test_a_model_gets_another_name_and_its_file_keeps_its_own(
    reader: LibraryUser, models: Path
) -> None:
    reader.pick("Bee")
    reader.do("rename")
    fill(reader, "library.rename.name", "Honey maker")
    reader.press("library.rename.done")
    reader.wait_for("Ant", "Honey maker", "Cow")
    assert (models / "bee-F16.gguf").exists()
    reader.do("rename")
    fill(reader, "library.rename.name", "")
    reader.press("library.rename.done")
    reader.wait_for("Ant", "Bee", "Cow")


def test_trash_and_undo(reader: LibraryUser, models: Path) -> None:
    reader.pick("Cow")
    reader.do("trash")
    reader.wait_for("Ant", "Bee")
    assert list(models.glob("cow*")) == []
    reader.see("Cow is in the trash")
    reader.undo()
    reader.wait_for("Ant", "Bee", "Cow")
    assert len(list(models.glob("cow*"))) == 2


@pytest.mark.parametrize("action", ["trash", "move"])
def test_the_loaded_model_is_unloaded_first_and_only_when_that_is_wanted(
    reader: LibraryUser, models: Path, action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(operations, "ask_folder", lambda *_: asked.append(1) or QFileDialog())
    path = models / "ant-Q8_0.gguf"
    reader.user.load(path)
    reader.window.show_page("library")
    reader.pick("Ant")
    reader.do(action)
    reader.see("Ant is loaded")
    assert path.exists()
    assert not asked
    assert reader.user.chat.state is State.READY
    reader.undo()  # the button says: unload and go on
    if action == "trash":
        reader.wait_for("Bee", "Cow")
        assert not path.exists()
    else:
        reader.wait(lambda: bool(asked))
    assert reader.user.chat.state is State.NO_MODEL


def test_several_models_go_to_the_trash_together(reader: LibraryUser, models: Path) -> None:
    reader.page.table.selectAll()
    reader.do("trash")
    reader.wait_for()
    reader.see("3 models are in the trash")
    reader.undo()
    reader.wait_for("Ant", "Bee", "Cow")


def test_a_trash_that_refuses_is_told(reader: LibraryUser, models: Path) -> None:
    reader.pick("Ant")
    (models / "ant-Q8_0.gguf").unlink()
    reader.page.operations.trash(reader.page.table.selected)
    reader.see("could not be moved to the trash")


def test_moving_and_undo(reader: LibraryUser, models: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    target.mkdir()
    reader.pick("Cow")
    reader.page.operations.move_to(reader.page.table.selected, target)
    reader.see("Cow was moved to")
    reader.wait(lambda: str(reader_path(reader, "Cow").parent) == str(target))
    assert len(list(target.glob("cow*"))) == 2
    reader.undo()
    reader.wait(lambda: str(reader_path(reader, "Cow").parent) == str(models))
    assert list(target.iterdir()) == []


def test_a_move_that_cannot_be_done_loses_nothing(
    reader: LibraryUser, models: Path, tmp_path: Path
) -> None:
    target = tmp_path / "elsewhere"
    target.mkdir()
    (target / "ant-Q8_0.gguf").write_bytes(b"another")
    reader.pick("Ant")
    reader.page.operations.move_to(reader.page.table.selected, target)
    reader.see("There is a file ant-Q8_0.gguf")
    assert (models / "ant-Q8_0.gguf").exists()
    assert (target / "ant-Q8_0.gguf").read_bytes() == b"another"


def test_verifying_against_a_pasted_hash(reader: LibraryUser, models: Path) -> None:
    digest = hashlib.sha256((models / "ant-Q8_0.gguf").read_bytes()).hexdigest()
    reader.pick("Ant")
    reader.do("verify")
    fill(reader, "library.verify.hash.0", "no hash")
    done = reader.find("library.verify.done")
    assert not done.isEnabled()
    fill(reader, "library.verify.hash.0", f" {digest.upper()} ")
    reader.press("library.verify.done")
    reader.see("Ant is, byte by byte, what was published")


def test_a_file_that_differs_from_what_was_published_is_told(
    reader: LibraryUser, models: Path
) -> None:
    Library().set_provenance(models / "bee-F16.gguf", Provenance(repo="a/b", sha256="0" * 64))
    reader.do("rescan")
    reader.wait(lambda: not reader.page.scanner.is_scanning)
    reader.pick("Bee")
    reader.do("verify")
    reader.see("bee-F16.gguf is not what was published")
    assert reader.window.notifications.notices[0].level == "error"
    assert "0" * 64 in reader.window.notifications.notices[0].details


def test_paths_go_to_the_clipboard(reader: LibraryUser, models: Path) -> None:
    reader.pick("Ant")
    reader.do("copyPath")
    assert QGuiApplication.clipboard().text() == str(models / "ant-Q8_0.gguf")


def test_leftovers_are_shown_with_their_size_before_they_are_deleted(
    reader: LibraryUser, models: Path
) -> None:
    part = models / "big.gguf.part"
    part.write_bytes(b"\0" * 5000)
    reader.do("leftovers")
    reader.wait(lambda: reader.window.findChild(object, "library.leftovers.table") is not None)
    assert part.exists()
    reader.press("library.leftovers.remove")
    reader.see("kB are free again")
    assert not part.exists()
    assert reader.page.scanner.models


def test_what_a_download_will_go_on_with_is_no_leftover(
    reader: LibraryUser, models: Path, pannier_home: Path
) -> None:
    (models / "big.gguf.part").write_bytes(bytes(5000))
    spec = JobSpec(
        title="big",
        endpoint="http://127.0.0.1:1",
        repo="a/b",
        commit="",
        folder=str(models),
        files=(RepoFile("big.gguf", 9000),),
    )
    paused = SavedJob(spec=spec, state=JobState.PAUSED)
    queue_file().parent.mkdir(parents=True, exist_ok=True)
    save_queue(queue_file(), SavedQueue(jobs=[paused]))
    reader.do("leftovers")
    reader.see("There are no leftovers")


def test_no_leftovers_is_said(reader: LibraryUser) -> None:
    reader.do("leftovers")
    reader.see("There are no leftovers")


def test_what_could_not_be_read_is_listed(reader: LibraryUser, models: Path) -> None:
    (models / "empty.gguf").write_bytes(b"")
    reader.do("rescan")
    problems = reader.find("library.showProblems")
    reader.wait(problems.isVisible)
    assert "1 could not be read" in str(problems.property("text"))
    problems.click()
    table = reader.find("library.problems.table")
    assert table.items.index(0, 0).data() == "empty.gguf"
    reader.press("library.problems.close")


def test_a_running_job_shows_its_progress_and_can_be_cancelled(
    reader: LibraryUser, models: Path
) -> None:
    reader.pick("Ant")
    reader.page.operations.move_to(reader.page.table.selected, models / "below")
    bar = reader.find("library.job.progress")
    assert isinstance(bar, QProgressBar)
    assert reader.find("library.job").isVisible()
    reader.wait(lambda: not reader.find("library.job").isVisible())


def reader_path(reader: LibraryUser, name: str) -> Path:
    return next(model.path for model in reader.page.scanner.models if model.name == name)


@pytest.mark.skipif(sys.platform != "linux", reason="the desktops of Linux")
@pytest.mark.parametrize("code", [0, 1])
def test_a_file_is_shown_by_the_file_manager_or_else_its_folder(
    reader: LibraryUser, models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    asked, opened = tmp_path / "asked", []
    bus = tmp_path / "dbus-send"
    bus.write_text(f'#!/bin/sh\necho "$@" > {asked}\nexit {code}\n')
    bus.chmod(bus.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(
        reveal_module.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    reader.pick("Ant")
    reader.do("reveal")
    reader.wait(asked.exists)
    reader.wait(lambda: "ShowItems" in asked.read_text())
    assert QUrl.fromLocalFile(str(models / "ant-Q8_0.gguf")).toString() in asked.read_text()
    if code:
        reader.wait(lambda: opened == [str(models)])
