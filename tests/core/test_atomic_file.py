# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that are written whole or not at all: who may read them, and what is there afterwards."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.core.atomic_file import write_whole, written_whole

needs_modes = pytest.mark.skipif(os.name == "nt", reason="Windows has no permissions of this kind")


@pytest.fixture
def _usual_umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "file.json"
    write_whole(file, b"one")
    write_whole(file, b"two")
    assert file.read_bytes() == b"two"
    assert list(file.parent.iterdir()) == [file]


def test_content_that_cannot_be_made_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    write_whole(file, b"one")
    with pytest.raises(ValueError, match="broken"):
        _write_half(file)
    assert file.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [file]


def _write_half(file: Path) -> None:
    with written_whole(file) as stream:
        stream.write(b"tw")
        raise ValueError("broken")


@needs_modes
@pytest.mark.usefixtures("_usual_umask")
def test_what_the_user_exports_is_readable_as_other_files_and_the_rest_for_the_user_alone(
    tmp_path: Path,
) -> None:
    exported, own = tmp_path / "chat.md", tmp_path / "accounts.json"
    write_whole(exported, b"text", shared=True)
    write_whole(own, b"secret")
    assert stat.S_IMODE(exported.stat().st_mode) == 0o640
    assert stat.S_IMODE(own.stat().st_mode) == 0o600


@needs_modes
def test_permissions_that_the_user_gave_a_file_stay(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    write_whole(file, b"one")
    file.chmod(0o644)
    write_whole(file, b"two")
    assert stat.S_IMODE(file.stat().st_mode) == 0o644


@needs_modes
def test_a_link_to_a_file_elsewhere_stays_one(tmp_path: Path) -> None:
    there, link = tmp_path / "dotfiles" / "settings.toml", tmp_path / "settings.toml"
    there.parent.mkdir()
    link.symlink_to(there)  # the file itself is not there yet
    write_whole(link, b"one")
    write_whole(link, b"two")
    assert link.is_symlink()
    assert there.read_bytes() == b"two"
