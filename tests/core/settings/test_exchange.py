# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Settings in a file for another computer: nothing secret goes out, nothing unsaid comes in."""

import codecs
from pathlib import Path

import msgspec
import pytest

from pannier.core.errors import UserError
from pannier.core.settings.declared import DownloadSection, HubSection, Settings, with_setting
from pannier.core.settings.exchange import export_settings, read_import, without_secrets

MINE = Settings(
    hub=HubSection(offline=True, proxy="http://me:secret@proxy.example:3128"),
    downloads=DownloadSection(at_once=4, folder="/data/模型"),
)


def test_what_is_exported_is_imported_elsewhere(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    mine = with_setting(MINE, "appearance", "text_percent", 120)
    export_settings(file, mine)
    # An editor of Windows has been at it.
    file.write_bytes(codecs.BOM_UTF8 + file.read_bytes())

    found = read_import(file, Settings(downloads=DownloadSection(megabytes_per_second=7)))

    assert found.settings.downloads == DownloadSection(at_once=4, folder="/data/模型")
    assert {change.declaration.key: (change.now, change.then) for change in found.changes} == {
        "hub.proxy": ("", "http://proxy.example:3128"),
        "hub.offline": (False, True),
        "downloads.folder": ("", "/data/模型"),
        "downloads.at_once": (2, 4),
        "downloads.megabytes_per_second": (7, 0),
        "appearance.text_percent": (100, 120),
    }
    assert (found.unknown, found.refused) == ((), ())


def test_no_secret_is_exported(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    export_settings(file, MINE)
    assert "secret" not in file.read_text(encoding="utf-8")
    assert "me" not in file.read_text(encoding="utf-8").partition("proxy = ")[2].split("\n")[0]


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ("https://a:b@host:1/path", "https://host:1/path"),
        ("http://host/?token=abc", "http://host/"),
        ("user:word@host:3128", ""),
        ("host:3128", "host:3128"),
        ("http://[broken", ""),
        ("", ""),
    ],
)
def test_addresses_lose_names_and_passwords(address: str, left: str) -> None:
    assert without_secrets(address) == left


def test_what_is_not_known_is_named_and_left_out(tmp_path: Path) -> None:
    file = tmp_path / "theirs.toml"
    file.write_text(
        'format = "pannier-settings"\nversion = 1\nloose = 1\n'
        '[hub]\noffline = "yes"\nfuture = 1\n[downloads]\nat_once = 99\nfloor_gigabytes = 5\n'
        "[later]\nx = 1\n"
    )

    found = read_import(file, Settings(downloads=DownloadSection(at_once=3)))

    assert found.unknown == ("loose", "hub.future", "later.x")
    assert [(each.key, value) for each, value in found.refused] == [
        ("hub.offline", "yes"),
        ("downloads.at_once", 99),
    ]
    # A value that cannot be used leaves the present one.
    assert found.settings.downloads == DownloadSection(at_once=3, floor_gigabytes=5)
    assert [change.declaration.key for change in found.changes] == ["downloads.floor_gigabytes"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "holds no settings"),
        (b"\xff\xfe", "holds no settings"),
        (b"[[[", "holds no settings"),
        (b'format = "pannier-settings"', "holds no settings"),
        (b'format = "pannier-settings"\nversion = 2', "newer version"),
        (b'format = "pannier-settings"\nversion = 1\n' + b"#" * 1024 * 1024, "holds no settings"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "theirs.toml"
    file.write_bytes(content)
    with pytest.raises(UserError, match=said):
        read_import(file, Settings())


def test_places_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_import(tmp_path / "none.toml", Settings())
    assert caught.value.kind == "settings_unreadable"
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError) as caught:
        export_settings(tmp_path / "file" / "mine.toml", Settings())
    assert caught.value.kind == "settings_unwritable"


def test_a_setting_that_is_not_there_cannot_be_set() -> None:
    for section, name in (("hub", "nothing"), ("nothing", "hub")):
        with pytest.raises(msgspec.ValidationError, match="no setting"):
            with_setting(Settings(), section, name, 1)
