# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Quantize page: from the library to a chat with what was made, and what can be in the way."""

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget

from pannier.core.gguf import read_model
from pannier.core.paths import bundled_model
from pannier.core.quantize.origin import origin_of
from pannier.ui.chat.controller import State
from pannier.ui.desktop_notice import DesktopNotice
from pannier.ui.library.page import LibraryPage
from pannier.ui.quantize.order import TextChoice
from pannier.ui.quantize.queue import JobState
from pannier.ui.quantize.rung_table import note_text
from tests.models import write_llama
from tests.ui.quantize.conftest import Maker

pytestmark = pytest.mark.usefixtures("no_local_gpu")


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def library_of(maker: Maker) -> LibraryPage:
    """The Library page, with its folders read."""
    maker.window.show_page("library")
    page = maker.window.findChild(QWidget, "library.page")
    assert isinstance(page, LibraryPage)
    maker.wait(lambda: page.scanner.scan_count > 0 and not page.scanner.is_scanning)
    return page


def test_from_the_library_to_the_chat(maker: Maker, models: Path) -> None:
    shutil.copyfile(bundled_model(), models / "guide-F16.gguf")
    library = library_of(maker)
    model = next(m for m in library.scanner.models if m.path.name == "guide-F16.gguf")
    library.table.select(model.key)
    maker.click_action("library.quantize")
    maker.wait(lambda: bool(maker.wizard.preparation.chosen))
    maker.choose("Q4_K_M", "Q8_0")
    maker.go_to_plan()
    maker.wait(lambda: "about" in maker.fact("Time"))
    assert "free" in maker.fact("Disk now")
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.state is JobState.DONE)
    assert left_in(models) == [
        "bee-F16.gguf",
        "guide-F16.gguf",
        "guide-Q4_K_M.gguf",
        "guide-Q8_0.gguf",
    ]
    assert read_model(models / "guide-Q4_K_M.gguf").file_type == "Q4_K_M"
    for number in (0, 1):
        assert "to the byte" in maker.text_of(f"quantize.job.0.file.{number}.facts")
        assert "Same top token" in maker.text_of(f"quantize.job.0.file.{number}.check")
    assert any("done and checked" in notice for notice in maker.user.notices)
    maker.wait(lambda: len([m for m in library.scanner.models if m.base_model]) == 4)
    maker.click("quantize.job.0.file.1.chat")
    maker.user.wait_for(State.READY)
    assert maker.user.program.window.loader.path.endswith(".gguf")


def test_cancel_leaves_nothing(maker: Maker, models: Path, named: threading.Event) -> None:
    maker.open(models / "bee-F16.gguf")
    maker.choose("Q4_K_M", "Q6_K", "Q5_K_M", "Q3_K_M")
    maker.go_to_plan()
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.target is not None)
    maker.click("quantize.job.0.cancel")
    named.set()
    maker.wait(lambda: maker.row.job.state is JobState.CANCELLED)
    made = [file.paths[0].name for file in maker.row.job.files]
    assert left_in(models) == sorted(["bee-F16.gguf", *made])
    maker.says("quantize.job.0.trouble", "cancelled")
    maker.click("quantize.job.0.remove")
    maker.wait(lambda: not maker.page.rows.rows)
    assert (maker.text_of("status.jobs"), maker.find("quantize.begin").isVisible()) == (
        "Jobs",
        True,
    )


def test_a_file_that_is_there_is_replaced_only_when_the_user_says_so(
    maker: Maker, models: Path
) -> None:
    target = models / "bee-Q8_0.gguf"
    target.write_bytes(b"precious")
    maker.open(models / "bee-F16.gguf")
    maker.choose("Q8_0")
    maker.go_to_plan()
    maker.says("quantize.planTrouble", "There is a file bee-Q8_0.gguf")
    assert not maker.find("quantize.next").isEnabled()
    maker.rename(0, "other")
    maker.wait(lambda: maker.find("quantize.next").isEnabled())
    maker.rename(0, "bee-Q8_0.gguf")
    maker.says("quantize.planTrouble", "There is a file bee-Q8_0.gguf")
    maker.click("quantize.planTrouble.replace")
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.state is JobState.DONE)
    assert read_model(target).file_type == "Q8_0"


def test_too_little_disk_is_told_with_what_could_go(maker: Maker, models: Path) -> None:
    (models / "old-Q8_0.gguf.quantizing").write_bytes(bytes(2_000_000))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pannier.core.quantize.plan.free_bytes", lambda _folder: 100_000)
        maker.open(models / "bee-F16.gguf")
        maker.choose("Q8_0")
        maker.go_to_plan()
        maker.says("quantize.planTrouble", "too little")
        assert not maker.find("quantize.next").isEnabled()
        maker.click("quantize.planTrouble.removeLeftovers")
        maker.wait(lambda: "old-Q8_0.gguf.quantizing" not in left_in(models))
    maker.wizard.preparation.plan()
    maker.wait(lambda: maker.find("quantize.next").isEnabled())


def test_a_folder_that_cannot_be_written_to_is_told_before_the_work(
    maker: Maker, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Root may write everywhere.
    monkeypatch.setattr("pannier.core.quantize.disk.os.access", lambda *_: False)
    maker.open(models / "bee-F16.gguf")
    maker.choose("Q8_0")
    maker.go_to_plan()
    maker.says("quantize.planTrouble", "cannot be written to")
    assert maker.find("quantize.planTrouble.folder").isVisible()
    assert not maker.find("quantize.next").isEnabled()


def test_a_rule_that_cannot_be_read_stops_the_wizard(maker: Maker, models: Path) -> None:
    maker.open(models / "bee-F16.gguf")
    maker.click("quantize.next")
    maker.click("quantize.foldTypes")
    maker.click("quantize.addRule")
    pattern = maker.find("quantize.rule.0.pattern")
    assert isinstance(pattern, QLineEdit)
    for text, is_fine in (("ffn_(", False), ("ffn_down", True)):
        pattern.setText(text)
        assert maker.find("quantize.next").isEnabled() == is_fine
    assert maker.text_of("quantize.rule.0.found") == "blk.0.ffn_down.weight"
    pattern.setText("norm")
    assert maker.text_of("quantize.rule.0.found") == "matches no tensor"


def test_a_size_that_nothing_has_is_told_with_what_could_be_done(
    maker: Maker, models: Path
) -> None:
    maker.open(models / "bee-F16.gguf")
    field = maker.find("quantize.aim")
    assert isinstance(field, QLineEdit)
    field.setText("1 kB")
    maker.click("quantize.aimAtSize")
    maker.says("quantize.ladderTrouble", "No file type is that small", "Aim at a larger size")


def test_no_note_of_a_file_type_ends_within_a_number(maker: Maker, models: Path) -> None:
    wizard = maker.open(models / "bee-F16.gguf")
    wizard.preparation.set_imatrix(None, TextChoice(pasted="the man and the other man " * 200))
    maker.wait(lambda: not any(rung.lock for rung in wizard.target.table.items.shown))
    assert all(len(note_text(rung)) > 5 for rung in wizard.target.table.items.shown)


def test_an_importance_matrix_of_another_model_stops_the_wizard(
    maker: Maker, models: Path, tmp_path: Path
) -> None:
    wizard = maker.open(models / "bee-F16.gguf")
    (tmp_path / "foreign.dat").write_text("This is no importance matrix.")
    wizard.target.imatrix.take_file(tmp_path / "foreign.dat")
    maker.says("quantize.ladderTrouble", "foreign.dat")
    assert not maker.find("quantize.next").isEnabled()
    assert not maker.text_of("quantize.recommended")
    wizard.target.imatrix.take_text(TextChoice(pasted="the man and the other man " * 200))
    maker.wait(lambda: maker.find("quantize.next").isEnabled())


def test_an_importance_matrix_is_made_from_pasted_text(maker: Maker, models: Path) -> None:
    wizard = maker.open(models / "bee-F16.gguf")
    locked = next(rung for rung in wizard.target.table.items.shown if rung.name == "IQ3_XXS")
    assert "importance matrix" in locked.lock
    wizard.target.imatrix.take_text(TextChoice(pasted="the man and the other man ran in " * 200))
    maker.wait(lambda: not any(rung.lock for rung in wizard.target.table.items.shown))
    maker.choose("Q4_K_M")
    maker.go_to_plan()
    assert "bee.imatrix.gguf" in maker.fact("Importance matrix")
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.state.is_over)
    assert maker.row.job.error is None
    assert left_in(models) == ["bee-F16.gguf", "bee-Q4_K_M.gguf", "bee.imatrix.gguf"]
    origin = origin_of(read_model(models / "bee-Q4_K_M.gguf"))
    assert origin is not None
    assert origin.imatrix_file == "bee.imatrix.gguf"


def test_what_was_quantized_already_is_taken_only_when_the_user_says_so(
    maker: Maker, models: Path
) -> None:
    path = write_llama(models / "low-Q4_0.gguf", weights="Q4_0", layers=1, ffn=256)
    maker.window.show_page("quantize")
    maker.page.quantize(path)
    maker.says("quantize.sourceTrouble", "Quantizing it again adds a second loss")
    assert not maker.find("quantize.next").isEnabled()
    maker.click("quantize.anyway")
    maker.click("quantize.next")
    maker.wait(lambda: bool(maker.wizard.preparation.ladder))
    maker.click("quantize.cancel")
    assert not maker.find("quantize.wizard").isVisible()


@pytest.mark.parametrize("is_in_front", [False, True])
def test_the_desktop_is_told_of_what_is_made_when_nobody_looks(
    maker: Maker,
    models: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_in_front: bool,  # noqa: FBT001
) -> None:
    told: list[str] = []
    monkeypatch.setattr(DesktopNotice, "show_text", lambda _self, text: told.append(text))
    monkeypatch.setattr(QMainWindow, "isActiveWindow", lambda _self: is_in_front)
    maker.open(models / "bee-F16.gguf")
    maker.choose("Q8_0")
    maker.go_to_plan()
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.state is JobState.DONE)
    maker.wait(lambda: any("done and checked" in notice for notice in maker.user.notices))
    assert len(told) == (0 if is_in_front else 1)
