# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The window with a profile that an earlier or a later version has left."""

import json
import zipfile
from pathlib import Path

import pytest

from pannier.core.settings import remembered_file
from pannier.core.settings.layers_file import layers_file
from pannier.core.settings.settings_file import settings_file
from pannier.ui.chat.list_view import ChatListView
from tests.test_profiles import PROFILES
from tests.ui.conftest import ProgramMaker, scripted_command


@pytest.fixture(params=PROFILES, ids=lambda path: path.stem)
def profile(request: pytest.FixtureRequest, pannier_home: Path) -> Path:
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(pannier_home)
    return pannier_home


@pytest.mark.usefixtures("profile")
def test_the_window_goes_on_where_an_earlier_version_ended(
    make_user: ProgramMaker, tmp_path: Path
) -> None:
    user = make_user(scripted_command(tmp_path, "Hi", pause=2))
    assert user.program.theme.scale == 1.2
    assert user.program.theme.colours.window == "#1c1b19"
    chats = user.window.findChild(ChatListView, "chat.list")
    assert chats is not None
    user.wait(lambda: any(row.title == "Old talk" for row in chats.rows))
    user.wait(lambda: any("Tiny-Q4_K_M.gguf" in notice for notice in user.notices))
    assert not [notice for notice in user.window.notifications.notices if notice.level == "error"]


@pytest.mark.usefixtures("profile")
def test_what_a_later_version_has_left_is_told_and_not_changed(
    make_user: ProgramMaker, tmp_path: Path
) -> None:
    files = {
        remembered_file(): json.dumps({"version": 9, "last_model": ""}),
        layers_file(): json.dumps({"version": 9, "app": {"preset": "creative"}}),
        settings_file(): "version = 9\n[downloads]\nat_once = 4\n",
    }
    for file, content in files.items():
        file.write_text(content, encoding="utf-8")
    user = make_user(scripted_command(tmp_path, "Hi", pause=2))
    user.wait(lambda: sum("newer version" in notice for notice in user.notices) == 3)
    user.window.show_page("settings")
    user.window.appearance.change("scheme", "light")
    user.window.close()
    user.program.shut_down()
    for file, content in files.items():
        assert file.read_text(encoding="utf-8") == content
