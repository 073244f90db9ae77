# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Pictures in a chat with a model that sees: attached, pasted, asked about, and kept."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QImage

from tests.models import write_llama, write_projector
from tests.pictures import png
from tests.ui.conftest import ProgramMaker, User, end


def attach(user: User, path: Path) -> None:
    """Attach a file from the disk, paste another picture, and wait until both are read."""
    pane = user.window.chat_page.pane
    pane.files.add_paths([str(path)])
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    data = QMimeData()
    data.setImageData(image)
    user.box.insertFromMimeData(data)
    user.wait(lambda: len(pane.files.files) == 2 and not pane.files.problem)


def test_a_picture_is_shown_answered_and_there_after_a_restart(
    make_user: ProgramMaker, user: User, tmp_path: Path
) -> None:
    model = write_llama(tmp_path / "toy-F16.gguf", context=2048)
    write_projector(tmp_path / "mmproj-toy-F16.gguf")
    picture = tmp_path / "red.png"
    picture.write_bytes(png(40, 30, (255, 0, 0)))
    user.load(model)
    attach(user, picture)
    user.chat.set_value("sampling", "max_tokens", 24)  # by itself it ends no answer
    user.ask("What is it?")
    user.wait_for_answer()
    generation = user.chat.path[-1].generation
    assert generation is not None
    words = len("What is it?")
    assert generation.prompt_tokens > words  # the cells of the pictures are among them
    user.wait(lambda: all(one.picture is not None for one in user.shown[0].attachments))
    assert [one.name for one in user.shown[0].attachments] == ["red.png", "Pasted picture.png"]
    picture.unlink()
    end(user.program, user.qapp)
    again = make_user()
    again.wait(lambda: len(again.shown) == 2)
    again.wait(lambda: all(one.picture is not None for one in again.shown[0].attachments))
    colours = [one.picture.pixelColor(2, 2).name() for one in again.shown[0].attachments]
    assert colours == ["#ff0000", "#0000ff"]
    # The model sees it again when the chat goes on.
    again.wait(lambda: again.window.loader.report is not None)
    again.ask("And now?")
    again.wait_for_answer()
    later = again.chat.path[-1].generation
    assert later is not None
    assert later.prompt_tokens > generation.prompt_tokens


def test_a_model_that_is_blind_says_so_and_keeps_the_text(user: User, tmp_path: Path) -> None:
    user.load(write_llama(tmp_path / "toy-F16.gguf"))
    picture = tmp_path / "red.png"
    picture.write_bytes(png(40, 30, (255, 0, 0)))
    user.write("What is it?")
    user.window.chat_page.pane.files.add_paths([str(picture)])
    assert "cannot see images" in user.notices[0]
    assert user.box.toPlainText() == "What is it?"
    assert user.window.chat_page.pane.files.files == []
