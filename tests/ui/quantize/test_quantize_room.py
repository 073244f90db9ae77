# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Room on the disk: what could go, the source that is no longer needed, and both brought back."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from pannier.core.library import Library
from pannier.ui.quantize.queue import JobState
from pannier.ui.quantize.room_dialog import RoomDialog
from tests.ui.quantize.conftest import Maker

pytestmark = pytest.mark.usefixtures("no_local_gpu")


@pytest.fixture(autouse=True)
def _trash_of_this_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package looks for the trash once, when it is imported."""
    for name in [name for name in sys.modules if name.startswith("send2trash")]:
        monkeypatch.delitem(sys.modules, name)


def scan_library() -> None:
    """Let the library know what is in its folders."""
    scanning = Library().scan()
    while next(scanning, None) is not None:
        pass


def undo(maker: Maker, words: str) -> None:
    """Use the button of a notification."""
    notices = maker.window.notifications.notices
    notice = next(each for each in notices if words in each.message)
    assert notice.action is not None
    notice.action.run()


def test_the_source_goes_to_the_trash_and_comes_back(maker: Maker, models: Path) -> None:
    scan_library()
    maker.open(models / "bee-F16.gguf")
    maker.choose("Q8_0")
    maker.go_to_plan()
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.state is JobState.DONE)
    maker.click("quantize.job.0.trashSource")
    maker.wait(lambda: not (models / "bee-F16.gguf").exists())
    maker.wait(lambda: any("bee-F16.gguf is in" in each for each in maker.user.notices))
    assert not maker.find("quantize.job.0.trashSource").isVisible()
    undo(maker, "bee-F16.gguf is in")
    maker.wait((models / "bee-F16.gguf").exists)
    assert (models / "bee-Q8_0.gguf").exists()


def test_too_full_a_disk_offers_models_that_are_rarely_used(
    maker: Maker, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("new", "old"):
        shutil.copyfile(models / "bee-F16.gguf", models / f"{name}-F16.gguf")
    os.utime(models / "old-F16.gguf", (1e9, 1e9))
    scan_library()
    monkeypatch.setattr("pannier.core.quantize.plan.free_bytes", lambda _folder: 100_000)
    maker.open(models / "bee-F16.gguf")
    maker.choose("Q8_0")
    maker.go_to_plan()
    maker.says("quantize.planTrouble", "too little")
    maker.click("quantize.planTrouble.makeRoom")
    dialog = maker.window.findChild(RoomDialog)
    assert isinstance(dialog, RoomDialog)
    maker.wait(lambda: bool(dialog.table.items.shown))
    # What is in use is not offered, and nothing is chosen.
    assert [model.path.name for model in dialog.table.items.shown] == ["old-F16.gguf"]
    assert not maker.find("quantize.room.trash").isEnabled()
    dialog.table.select(dialog.table.items.shown[0].key)
    maker.click("quantize.room.trash")
    maker.wait(lambda: not (models / "old-F16.gguf").exists())
    maker.wait(lambda: any("old-F16.gguf is in" in each for each in maker.user.notices))
    undo(maker, "old-F16.gguf is in")
    maker.wait((models / "old-F16.gguf").exists)
    assert (models / "new-F16.gguf").exists()


def test_a_source_that_is_loaded_stays(maker: Maker, models: Path) -> None:
    scan_library()
    maker.user.load(models / "bee-F16.gguf")
    page = maker.page_context
    assert page.loaded_path() == str(models / "bee-F16.gguf")
    maker.page._service.trash.trash(models / "bee-F16.gguf", lambda: None)
    maker.wait(lambda: any("is loaded, so its file is in use" in m for m in maker.user.notices))
    assert (models / "bee-F16.gguf").exists()
