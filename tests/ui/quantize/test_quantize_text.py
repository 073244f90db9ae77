# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The text for an importance matrix: files and chats, what it is worth, and what comes of it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QListWidget

from pannier.core.gguf import read_model
from pannier.core.quantize.origin import origin_of
from pannier.ui.quantize.chats_dialog import ChatsDialog
from pannier.ui.quantize.text_dialog import TextDialog
from tests.core.imatrix.test_chats import add_chat
from tests.ui.quantize.conftest import Maker

pytestmark = pytest.mark.usefixtures("no_local_gpu")
TALK = "the man and the other man ran in "


def dialog_of(maker: Maker, kind: type[QDialog]) -> QDialog:
    """The dialog that is open."""
    maker.wait(lambda: any(each.isVisible() for each in maker.window.findChildren(kind)))
    return next(each for each in maker.window.findChildren(kind) if each.isVisible())


def amount(maker: Maker) -> str:
    label = maker.find("quantize.text.amount")
    assert isinstance(label, QLabel)
    return label.text()


def test_an_importance_matrix_from_the_users_own_chats(maker: Maker, models: Path) -> None:
    store = maker.page_context.archive.store
    assert store is not None
    for number in range(3):
        add_chat(store, TALK * 60, TALK * 60, title=f"Chat {number}")
    wizard = maker.open(models / "bee-F16.gguf")
    wizard.target.imatrix.ask_text()
    dialog_of(maker, TextDialog)
    maker.wait(lambda: amount(maker) == "No text yet.")
    assert not maker.find("quantize.text.take").isEnabled()
    maker.click("quantize.text.addChats")
    chats = dialog_of(maker, ChatsDialog)
    assert isinstance(chats, ChatsDialog)
    maker.wait(lambda: len(chats.table.items.shown) == 3)
    assert not chats.table.selected  # nothing is taken that was not asked for
    assert not maker.find("quantize.chats.take").isEnabled()
    maker.click("quantize.chats.all")
    maker.click("quantize.chats.take")
    maker.wait(lambda: "very little" in amount(maker))
    listed = maker.find("quantize.text.list")
    assert isinstance(listed, QListWidget)
    assert [listed.item(row).text()[:6] for row in range(listed.count())] == ["3 chat"]
    maker.click("quantize.text.take")
    text = wizard.preparation.text
    assert text is not None
    assert (len(text.chats), text.tokens > 1000) == (3, True)
    maker.choose("Q4_K_M")
    maker.go_to_plan()
    maker.wait(lambda: "about" in maker.fact("Importance matrix"))
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.state.is_over)
    assert maker.row.job.error is None
    assert "very little" in maker.text_of("quantize.job.0.imatrix")
    origin = origin_of(read_model(models / "bee-Q4_K_M.gguf"))
    assert origin is not None
    assert origin.imatrix_file == "bee.imatrix.gguf"
    content = (models / "bee.imatrix.gguf").read_bytes()
    assert b"chats" in content
    assert b"Chat 1" not in content
    # The next one asks anew.
    wizard = maker.open(models / "bee-F16.gguf")
    assert wizard.preparation.text is None


def test_files_that_are_no_text_are_told_at_once(maker: Maker, models: Path) -> None:
    wizard = maker.open(models / "bee-F16.gguf")
    wizard.target.imatrix.ask_text()
    dialog = dialog_of(maker, TextDialog)
    assert isinstance(dialog, TextDialog)
    dialog.add_paths([models / "bee-F16.gguf"])
    maker.wait(lambda: "not a text file" in amount(maker))
    assert not maker.find("quantize.text.take").isEnabled()
    listed = maker.find("quantize.text.list")
    assert isinstance(listed, QListWidget)
    listed.setCurrentRow(0)
    maker.click("quantize.text.remove")
    maker.wait(lambda: amount(maker) == "No text yet.")
    maker.click("quantize.text.cancel")
    assert wizard.preparation.text is None
