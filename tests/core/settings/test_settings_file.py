# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings file: what is set is there at the next start, whatever happens to the file."""

import re
import tomllib
from pathlib import Path

import msgspec
import pytest

import pannier
from pannier.core.errors import UserError
from pannier.core.settings import Remembered, take_hand_edits
from pannier.core.settings.declared import (
    Declaration,
    DownloadSection,
    HubSection,
    Settings,
    declarations,
)
from pannier.core.settings.settings_file import VERSION, load_settings

CHANGED = Settings(
    hub=HubSection(endpoint="https://mirror.example", offline=True),
    downloads=DownloadSection(at_once=4, folder="/data/模型"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.toml"


def test_without_a_file_the_defaults_hold(file: Path) -> None:
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert not loaded.problems


def test_what_is_saved_is_there_again(file: Path) -> None:
    load_settings(file).save(CHANGED)
    assert load_settings(file).settings == CHANGED


def test_defaults_are_left_out_of_the_file(file: Path) -> None:
    loaded = load_settings(file)
    loaded.save(CHANGED)
    loaded.save(msgspec.structs.replace(CHANGED, hub=HubSection()))
    text = tomllib.loads(file.read_text(encoding="utf-8"))
    assert text == {"version": VERSION, "downloads": {"at_once": 4, "folder": "/data/模型"}}


def test_a_value_out_of_bounds_costs_only_itself(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('[downloads]\nat_once = 99\nmegabytes_per_second = 5\n[hub]\noffline = "yes"\n')
    loaded = load_settings(file)
    assert loaded.settings == Settings(downloads=DownloadSection(megabytes_per_second=5))
    assert ["downloads.at_once" in loaded.problems[1].message, len(loaded.problems)] == [True, 2]


def test_a_damaged_file_is_kept_aside(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\xff\xfe[[[")
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert loaded.problems[0].kind == "settings_damaged"
    assert file.with_name("settings.toml.damaged").read_bytes() == b"\xff\xfe[[["
    loaded.save(CHANGED)
    assert load_settings(file).settings == CHANGED


def test_a_file_that_an_editor_of_windows_has_written_is_read(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("[hub]\r\noffline = true\r\n", encoding="utf-8-sig", newline="")
    loaded = load_settings(file)
    assert (loaded.settings, loaded.problems) == (Settings(hub=HubSection(offline=True)), [])


def test_looks_that_an_editor_of_windows_has_written_hold_at_the_next_start(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('[appearance]\r\nscheme = "dark"\r\n', encoding="utf-8-sig", newline="")
    remembered = Remembered()
    take_hand_edits(remembered, file.parent)
    assert remembered.scheme == "dark"


@pytest.mark.parametrize(
    "text",
    ["hub = 3", "[hub]\nendpoint = [1]", "version = 1\nhub = []", "version = 0", "version = -9"],
)
def test_a_wrong_shape_is_no_crash(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    assert load_settings(file).settings == Settings()


def test_what_this_version_does_not_know_is_kept(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('[hub]\nfuture = "kept"\n[later]\nx = 1\n')
    load_settings(file).save(CHANGED)
    text = tomllib.loads(file.read_text(encoding="utf-8"))
    assert text["hub"]["future"] == "kept"
    assert text["later"] == {"x": 1}


def test_a_newer_file_is_used_but_never_changed(file: Path) -> None:
    file.parent.mkdir()
    written = f"version = {VERSION + 1}\n[downloads]\nat_once = 3\n"
    file.write_text(written)
    loaded = load_settings(file)
    assert loaded.settings.downloads.at_once == 3
    with pytest.raises(UserError, match="newer version"):
        loaded.save(CHANGED)
    assert file.read_text() == written


def test_a_disk_that_takes_nothing_is_told(file: Path) -> None:
    loaded = load_settings(file)
    file.parent.mkdir()
    file.mkdir()  # a rename onto a folder fails on every system
    with pytest.raises(UserError) as caught:
        loaded.save(CHANGED)
    assert caught.value.kind == "settings_unwritable"
    assert list(file.parent.iterdir()) == [file]  # no half file is left
    assert loaded.settings == CHANGED  # for this run it holds


def test_a_file_that_cannot_be_read_is_not_replaced(file: Path) -> None:
    file.mkdir(parents=True)
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    with pytest.raises(UserError) as caught:
        loaded.save(CHANGED)
    assert caught.value.kind == "settings_unreadable"


def test_every_setting_says_what_it_is_for() -> None:
    for declaration in declarations():
        assert declaration.title
        assert declaration.description.endswith(".")
        value = getattr(getattr(Settings(), declaration.section), declaration.name)
        assert value == declaration.default


@pytest.mark.parametrize("declaration", declarations(), ids=lambda each: each.key)
def test_something_goes_by_every_setting(declaration: Declaration) -> None:
    used = re.compile(rf"[.\"]{declaration.name}\b")
    sources = (
        path.read_text(encoding="utf-8")
        for path in Path(pannier.__file__).parent.rglob("*.py")
        if path.parent.name != "settings" or path.name == "effects.py"
    )
    assert any(used.search(source) for source in sources)
