# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The details of a model: facts, metadata, tensors, chat template, companions, notes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTabWidget, QTextBrowser, QToolButton

from pannier.core.library import Library
from tests.core.library.files import ollama
from tests.models import RAISING_TEMPLATE, write_llama, write_truncated
from tests.ui.library.conftest import SMALL, LibraryUser

NO_SYSTEM_TEMPLATE = (
    "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}"
    "{% for message in messages %}[{{ message.content }}]{% endfor %}"
)
TABS = ["Overview", "Metadata", "Tensors", "Template", "Companions"]


def facts(reader: LibraryUser) -> str:
    sheet = reader.find("library.facts")
    assert isinstance(sheet, QTextBrowser)
    return sheet.toPlainText()


def text_of(reader: LibraryUser, name: str) -> str:
    box = reader.find(name)
    assert isinstance(box, QPlainTextEdit)
    return box.toPlainText() or box.placeholderText()


def show(reader: LibraryUser, name: str, tab: str = "Overview") -> None:
    """Choose a model and a tab, and wait until its header is read."""
    reader.pick(name)
    tabs = reader.find("library.tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(TABS.index(tab))
    reader.wait(lambda: reader.page.details.metadata.table.items.rowCount() > 0)


def test_the_overview_has_the_facts(reader: LibraryUser, models: Path) -> None:
    show(reader, "Cow")
    text = facts(reader)
    for fact in ("llama", "F16", "512 tokens", "16.0", "cow-00001-of-00002.gguf"):
        assert fact in text, text
    assert "cow-00002-of-00002.gguf" in text
    title = reader.find("library.detailsTitle")
    assert isinstance(title, QLabel)
    assert title.text() == "Cow"


def test_metadata_can_be_searched_and_read_as_a_whole(reader: LibraryUser) -> None:
    show(reader, "Ant", "Metadata")
    metadata = reader.page.details.metadata
    reader.qtbot.keyClicks(metadata.search, "context")
    items = metadata.table.items
    reader.wait(lambda: [row.key for row in items.shown] == ["llama.context_length"])
    assert items.shown[0].text == "512"
    metadata.search.clear()
    reader.wait(lambda: len(items.shown) > 15)
    metadata.table.select("tokenizer.chat_template")
    assert text_of(reader, "library.metadataValue").startswith("{% for message in messages %}")
    tokens = next(row for row in items.shown if row.key == "tokenizer.ggml.tokens")
    assert "(320)" in tokens.text


def test_tensors_have_type_shape_and_size(reader: LibraryUser) -> None:
    show(reader, "Ant", "Tensors")
    tensors = reader.page.details.tensors
    row = tensors.table.items.index(0, 0)
    cells = [row.siblingAtColumn(column).data() for column in range(4)]
    assert cells == ["blk.0.attn_k.weight", "Q8_0", "64 x 64", "4.35 kB"]
    assert tensors.bar.accessibleName().startswith("Size by tensor type: Q8_0:")
    assert "F32" in tensors.bar.accessibleName()
    reader.qtbot.keyClicks(tensors.search, "norm")
    reader.wait(lambda: {tensor.type_name for tensor in tensors.table.items.shown} == {"F32"})


def test_the_template_is_rendered_by_a_worker_and_ended(reader: LibraryUser) -> None:
    show(reader, "Ant", "Template")
    assert text_of(reader, "library.template").startswith("{% for message")
    reader.wait(lambda: "<|im_start|>system\n" in text_of(reader, "library.templateExample"))
    assert text_of(reader, "library.templateExample").endswith("<|im_start|>assistant\n")


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (RAISING_TEMPLATE, "roles must alternate"),
        (NO_SYSTEM_TEMPLATE, "[You are a helpful assistant.\nWhat is a pannier?]"),
    ],
)
def test_templates_that_refuse(reader: LibraryUser, models: Path, template: str, said: str) -> None:
    write_llama(models / "dog.gguf", name="Dog", seed=3, template=template, **SMALL)
    reader.do("rescan")
    reader.wait_for("Ant", "Bee", "Cow", "Dog")
    show(reader, "Dog", "Template")
    reader.wait(lambda: said in text_of(reader, "library.templateExample"))


def test_a_file_without_a_template_says_what_is_used(reader: LibraryUser, models: Path) -> None:
    write_llama(models / "dog.gguf", name="Dog", seed=3, template=None, **SMALL)
    reader.do("rescan")
    reader.wait_for("Ant", "Bee", "Cow", "Dog")
    show(reader, "Dog", "Template")
    labels = reader.page.details.template.findChildren(QLabel)
    assert any("ChatML" in label.text() for label in labels)
    assert not reader.find("library.templateExample").isVisible()


def test_a_file_that_was_cut_since_the_scan_says_so(reader: LibraryUser, models: Path) -> None:
    file = models / "ant-Q8_0.gguf"
    whole = file.rename(models / "whole")
    write_truncated(whole, file, keep=0.3)
    reader.pick("Ant")
    trouble = reader.find("library.trouble")
    reader.wait(lambda: trouble.isVisible() or "Ant" not in reader.names)


def test_notes_are_kept(reader: LibraryUser) -> None:
    show(reader, "Bee")
    reader.do("notes")
    notes = reader.page.details.notes
    reader.wait(notes.hasFocus)
    reader.qtbot.keyClicks(notes, "Good at sums.")
    reader.pick("Ant")
    reader.wait(lambda: "Good at sums." in [model.notes for model in reader.page.scanner.models])
    assert notes.toPlainText() == ""
    reader.pick("Bee")
    assert notes.toPlainText() == "Good at sums."
    reader.qtbot.keyClicks(reader.page.search, "sums")
    reader.wait_for("Bee")


def test_notes_that_were_written_last_are_kept_when_the_window_is_closed(
    reader: LibraryUser,
) -> None:
    show(reader, "Bee")
    reader.qtbot.keyClicks(reader.page.details.notes, "Slow.")
    reader.window.close()
    reader.user.program.shut_down()
    assert "Slow." in [model.notes for model in Library().remembered().models]


def test_companions_are_paired_and_can_be_changed(reader: LibraryUser, models: Path) -> None:
    write_llama(models / "mmproj-bee-F16.gguf", name="Bee's eyes", architecture="clip", **SMALL)
    reader.do("rescan")
    reader.wait(lambda: len(reader.page.scanner.models) == 4)
    show(reader, "Bee", "Companions")
    button = reader.find("library.companion.mmproj")
    assert isinstance(button, QToolButton)
    assert button.text() == "Bee's eyes (found)"
    choose(button, "None")
    reader.wait(lambda: button.text() == "None")
    choose(button, "Bee's eyes")
    reader.wait(lambda: button.text() == "Bee's eyes")
    choose(button, "Find by itself")
    reader.wait(lambda: button.text() == "Bee's eyes (found)")


def test_several_models_are_counted(reader: LibraryUser) -> None:
    reader.page.table.selectAll()
    labels = reader.page.details.findChildren(QLabel)
    assert any("3 models are selected" in label.text() for label in labels if label.isVisible())


def test_what_ollama_says_of_its_models_is_shown(
    make_reader: Callable[[], LibraryUser], home: Path, tmp_path: Path
) -> None:
    content = write_llama(tmp_path / "hen.gguf", name="Hen", **SMALL).read_bytes()
    layers = {"model": content, "params": b'{"temperature": 0.6}', "system": b"You are a hen."}
    ollama(home / ".ollama" / "models", "hen:1b", layers)
    reader = make_reader()
    show(reader, "Hen")
    text = facts(reader)
    for fact in ("Ollama", "hen:1b", "temperature", "0.6", "You are a hen."):
        assert fact in text, text


def choose(button: QToolButton, text: str) -> None:
    """Choose an entry of a button's menu."""
    menu = button.menu()
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.text().startswith(text))
    action.trigger()
