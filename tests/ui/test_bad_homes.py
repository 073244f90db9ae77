# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The window opens on any home: damaged, read-only, full. It says what is not kept."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSpinBox

from pannier.core.settings import layers_file as layers_module
from pannier.core.settings import remembered_file
from pannier.core.settings import settings_file as settings_module
from pannier.core.settings.layers_file import layers_file
from pannier.core.settings.settings_file import settings_file
from tests.ui.conftest import ProgramMaker, User, scripted_command

BUG = "Something in Pannier went wrong"


def changed_setting(user: User) -> QSpinBox:
    """Change a setting on its page; returns its control."""
    user.window.show_page("settings")
    name = "settings.downloads.at_once"
    user.wait(lambda: user.window.findChild(QSpinBox, name) is not None)
    box = user.window.findChild(QSpinBox, name)
    assert box is not None
    user.wait(box.isEnabled)
    box.setValue(4)
    return box


def test_damaged_files_are_kept_aside_and_told(make_user: ProgramMaker, tmp_path: Path) -> None:
    files = [remembered_file(), settings_file(), layers_file()]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\xff{{{")
    user = make_user(scripted_command(tmp_path, "Hi", pause=2))
    user.wait(lambda: sum("was damaged" in notice for notice in user.notices) == len(files))
    for file in files:
        assert file.with_name(f"{file.name}.damaged").read_bytes() == b"\xff{{{"
    changed_setting(user)
    user.wait(lambda: settings_file().exists())
    assert not any(BUG in notice for notice in user.notices)


def test_a_full_disk_costs_no_work(
    make_user: ProgramMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model_file: Path
) -> None:
    user = make_user(scripted_command(tmp_path, "Hi", pause=2))

    def full(_file: Path, _content: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    for module in (settings_module, layers_module):
        monkeypatch.setattr(module, "write_whole", full)
    box = changed_setting(user)
    user.wait(lambda: any("could not be saved (No space left" in text for text in user.notices))
    assert box.value() == 4  # for this run it holds
    assert user.window.isVisible()
    user.load(model_file)
    assert not any(BUG in notice for notice in user.notices)


def test_a_home_that_cannot_be_written_opens(
    make_user: ProgramMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model_file: Path
) -> None:
    # Nothing can be made below a file, not even by an administrator.
    blocker = tmp_path / "blocker"
    blocker.write_text("a file")
    monkeypatch.setenv("PANNIER_HOME", str(blocker / "home"))
    user = make_user(scripted_command(tmp_path, "Hi", pause=2), has_chats=False)
    # On a busy computer, later notices may have taken its place on the screen.
    told = user.program.notifier.history
    user.wait(lambda: any("chats" in each.notice.message for each in told))
    changed_setting(user)
    user.wait(lambda: any("The settings could not be" in text for text in user.notices))
    for page in ("discover", "library", "fit", "quantize", "downloads", "chat"):
        user.window.show_page(page)
    user.load(model_file)
    user.window.close()
    user.program.shut_down()
    assert not any(BUG in notice for notice in user.notices), user.notices
    assert blocker.read_text() == "a file"
