# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Texts that break other programs: 10 MB at once, NUL, right-to-left, emoji in many code points."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel

from pannier.core.chat.exchange import export_text
from pannier.ui.chat.input import LARGE_PASTE_LETTERS
from tests.ui.conftest import ProgramMaker, User, end, scripted_command

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
HEBREW = "\u05e9\u05dc\u05d5\u05dd \u202ertl\u202c"
GRINS = "\U0001f600" * 50
ODD = f"{FAMILY} {HEBREW} \u0000 e\u0301 \ufeff{GRINS}"
CLEAN = ODD.replace("\0", "\ufffd")


def paste(user: User, text: str) -> None:
    """Paste a text into the message box."""
    data = QMimeData()
    data.setText(text)
    user.box.insertFromMimeData(data)


def test_odd_texts_are_asked_answered_kept_and_exported(
    make_user: ProgramMaker, model_file: Path, tmp_path: Path
) -> None:
    command = scripted_command(tmp_path, CLEAN * 3, pause=1)
    user = make_user(command)
    user.load(model_file)
    paste(user, ODD)
    user.ask(" ?")
    answer = user.wait_for_answer()
    texts = [record.text for record in user.shown]
    assert texts == [f"{CLEAN} ?", answer.text]
    assert FAMILY in answer.text
    user.window.grab()
    end(user.program, user.qapp)
    again = make_user(command)
    again.wait(lambda: len(again.shown) == 2)
    assert [record.text for record in again.shown] == texts
    page = again.window.chat_page
    again.wait(lambda: bool(page._chats.conversations))
    store = page._archive.store
    assert store is not None
    whole = store.conversations.read_whole(page._chats.conversations[0].id)
    assert f"{CLEAN} ?" in export_text(whole, "text")


def test_what_a_real_model_writes_is_text_at_every_moment(user: User, tiny_model: Path) -> None:
    user.load(tiny_model)
    paste(user, ODD)
    user.ask(" ?")
    pieces: list[str] = []
    user.chat.grown.connect(lambda _number, text, _thinking: pieces.append(text))
    user.wait_for_text(80)
    user.chat.stop()
    answer = user.wait_for_answer()
    assert "".join(pieces) in answer.text
    # Bytes that make no letter are marked as such; none is cut in two.
    assert all(piece.encode().decode() == piece for piece in pieces)


@pytest.mark.parametrize(("choice", "size"), [("head", 200_000), ("tail", 3_000_000)])
def test_what_is_too_long_for_the_box_is_attached_and_cut_by_choice(
    user: User, tiny_model: Path, choice: str, size: int
) -> None:
    user.load(tiny_model)
    line = "0123456789 \0 \u05d0\u05d1 \U0001f600\n"
    text = f"first {line * (size // len(line.encode()))} last"
    assert len(text) > LARGE_PASTE_LETTERS
    paste(user, text)
    assert user.box.toPlainText() == ""
    files = user.window.chat_page.pane.files
    user.write("What is this?")  # one can go on writing while it is read and counted
    user.wait(lambda: bool(files.files) and bool(files.files[0].tokens))
    assert not user.window.findChild(QLabel, "chat.draftTokens").text().startswith("0")
    user.click("chat.send")
    assert "too long" in user.notices[0]
    user.click(f"chat.attachment.0.{choice}")
    user.wait(lambda: files.problem == "")
    kept = files.files[0].text
    assert ("first" in kept, "last" in kept) == (choice == "head", choice == "tail")
    assert "\0" not in kept
    user.click("chat.send")
    user.wait(lambda: len(user.shown) == 2)
    user.chat.stop()
    user.wait_for_answer()
    assert user.question == "What is this?"
    part = "beginning, " if choice == "head" else "end, "
    assert user.shown[0].attachments[0].detail.startswith(part)
