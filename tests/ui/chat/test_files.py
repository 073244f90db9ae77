# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that go with a message, long texts that are pasted, and chats that come and go as files."""

from pathlib import Path

from pannier.core.chat.exchange import export_text
from pannier.ui.chat.controller import State
from tests.ui.chat.conftest import QUESTION, wait_for_titles
from tests.ui.conftest import ProgramMaker, User, end


def test_a_file_is_counted_sent_and_kept(reader: User, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text("# Notes\n\nThe KV cache grows with the context.\n")
    files = reader.window.chat_page.pane.files
    files.add_paths([str(file)])
    reader.wait(lambda: bool(files.files) and bool(files.files[0].tokens))
    reader.ask("What do the notes say?")
    record = reader.shown[0]
    assert [one.name for one in record.attachments] == ["notes.md"]
    assert "tokens" in record.attachments[0].detail
    assert files.files == []
    reader.wait_for_answer()
    generation = reader.chat.path[-1].generation
    assert generation is not None
    assert generation.prompt_tokens > 30


def test_a_file_that_is_no_text_is_refused_and_nothing_else_is_lost(
    reader: User, tmp_path: Path
) -> None:
    file = tmp_path / "picture.bin"
    file.write_bytes(bytes(range(256)) * 10)
    reader.write("Look")
    files = reader.window.chat_page.pane.files
    files.add_paths([str(file)])
    reader.wait(lambda: bool(reader.notices))
    assert "picture.bin" in reader.notices[0]
    assert files.files == []
    assert reader.box.toPlainText() == "Look"


def test_a_chat_goes_into_a_file_and_comes_back(make_user: ProgramMaker, tmp_path: Path) -> None:
    user = make_user()
    user.load_guide()
    user.ask(QUESTION)
    user.wait_for_answer()
    page = user.window.chat_page
    wait_for_titles(user, QUESTION)
    kinds = list(page.exchange._kinds)
    for name, path in zip(kinds, ("a.md", "b.html", "c.txt", "d.json"), strict=True):
        page.exchange.write(page._chats.conversations, tmp_path / path, name)
        user.wait(lambda path=path: (tmp_path / path).exists())
    assert "4-bit" in (tmp_path / "a.md").read_text(encoding="utf-8")
    store = page._archive.store
    assert store is not None
    whole = store.conversations.read_whole(page._chats.conversations[0].id)
    assert export_text(whole, "markdown") == (tmp_path / "a.md").read_text(encoding="utf-8")
    page.sidebar.list.unwanted.emit(
        [row for row in page.sidebar.list.rows if row.title == QUESTION]
    )
    wait_for_titles(user)
    user.click("chat.trash")
    wait_for_titles(user, QUESTION)
    user.click("chat.emptyTrash")
    wait_for_titles(user)
    user.click("chat.trash")
    page.exchange.read(tmp_path / "d.json")
    wait_for_titles(user, QUESTION)
    user.wait(lambda: any("4-bit" in record.text for record in user.shown))
    page.exchange.read(tmp_path / "d.json")
    user.wait(lambda: any("0 chat" in notice for notice in user.notices))


def test_the_draft_of_every_chat_is_its_own(make_user: ProgramMaker) -> None:
    user = make_user()
    user.load_guide()
    user.ask("What is Q4_K_M?")
    user.wait_for_answer()
    user.write("Half a thought")
    first = user.chat.conversation
    assert first is not None
    user.click("chat.new")
    user.wait(lambda: user.box.toPlainText() == "")
    user.write("Another one")
    user.chat.open(first.id)
    user.wait(lambda: user.box.toPlainText() == "Half a thought")
    end(user.program, user.qapp)
    again = make_user()
    again.wait(lambda: again.box.toPlainText() == "Half a thought")
    again.wait_for(State.READY)
    again.window.actions_.new_chat.trigger()
    again.wait(lambda: again.box.toPlainText() == "Another one")
