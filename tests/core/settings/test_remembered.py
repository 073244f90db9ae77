# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is remembered: survives, and no damage to its file keeps the program from starting."""

from pathlib import Path

import pytest

from pannier.core.settings import MAX_RECENT, Remembered, load_remembered, save_remembered


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "remembered.json"
    saved = Remembered(window_geometry=b"\x00\xff", text_scale=1.25, last_model="/m/é.gguf")
    saved.views["page.table"] = "name=220"
    saved.add_recent("/m/é.gguf")
    saved.load_options["/m/é.gguf"] = {"context_length": 4096, "devices": ["RPC0"]}
    saved.last_chat_options = {"threads": 4}
    save_remembered(file, saved)
    loaded, error = load_remembered(file)
    assert error is None
    assert loaded == saved
    assert [path.name for path in file.parent.iterdir()] == ["remembered.json"]


def test_the_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert load_remembered(tmp_path / "none.json") == (Remembered(), None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"text_scale": 99}',
        b'{"last_model": 1}',
        b'{"views": {"a": 1}}',
        b'{"load_options": {"/m": 1}}',
        b"\xff\xfe",
    ],
)
def test_a_damaged_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "remembered.json"
    file.write_bytes(content)
    loaded, error = load_remembered(file)
    assert loaded == Remembered()
    assert error is not None
    assert error.kind == "settings_damaged"
    assert not file.exists()
    assert (tmp_path / "remembered.json.damaged").read_bytes() == content


@pytest.mark.parametrize("scale", ["1.5", "[1]"])
def test_a_newer_file_is_used_as_far_as_it_goes_and_left_alone(tmp_path: Path, scale: str) -> None:
    file = tmp_path / "remembered.json"
    written = f'{{"version": 2, "text_scale": {scale}, "new_thing": {{"a": 1}}}}'
    file.write_text(written)
    loaded, error = load_remembered(file)
    assert error is not None
    assert error.kind == "settings_newer"
    assert loaded.text_scale == (1.5 if scale == "1.5" else 1.0)
    save_remembered(file, loaded)
    assert file.read_text() == written
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "remembered.json"
    folder.mkdir()
    loaded, error = load_remembered(folder)
    assert loaded == Remembered()
    assert error is not None
    assert error.remedy


def test_recent_models_are_few_latest_first_and_named_once() -> None:
    remembered = Remembered()
    for number in range(MAX_RECENT + 3):
        remembered.add_recent(f"/m{number}")
    remembered.add_recent("/m5")
    assert remembered.recent_models[0] == "/m5"
    assert len(remembered.recent_models) == MAX_RECENT
    assert len(set(remembered.recent_models)) == MAX_RECENT


def test_a_full_or_forbidden_place_leaves_the_old_file(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("not a folder")
    with pytest.raises(OSError, match="file"):
        save_remembered(blocker / "remembered.json", Remembered())
    assert blocker.read_text() == "not a folder"
