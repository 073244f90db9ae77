# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings of the Hub and of downloads: a change does what it says, in the window as it is."""

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QMainWindow

from pannier.core.settings.settings_file import load_settings, settings_file
from pannier.hub.download import disk
from pannier.hub.download.jobs import JobState
from pannier.hub.reachability import hub_check
from pannier.ui.desktop_notice import DesktopNotice
from pannier.ui.hub_access import HubAccess
from tests.hubserver import HubServer, Repo
from tests.ui.downloads.test_downloads_page import queue_model, states
from tests.ui.hub_user import LARGE, REPO, SMALL, HubUser, UserMaker

GIGABYTE = 1_000_000_000


class Usage(NamedTuple):
    """What the system says of a disk."""

    total: int
    used: int
    free: int


def change(user: HubUser, section: str, name: str, value: object) -> None:
    """Change a setting as its page does, and wait until the file has it."""
    store = user.user.program._furniture.settings()
    user.wait(lambda: store.is_read)
    store.change(section, name, value)
    user.wait(
        lambda: getattr(getattr(load_settings(settings_file()).settings, section), name) == value
    )


@pytest.fixture
def slow(hub: HubServer, ant: Repo) -> None:
    """Both models take their time."""
    for name in (SMALL, LARGE):
        hub.fault(REPO, name, bytes_per_second=1_000)


def test_the_address_of_a_mirror_and_being_offline(
    hub: HubServer, ant: Repo, make_explorer: UserMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HF_ENDPOINT")
    user = make_explorer()
    change(user, "hub", "endpoint", hub.url)
    user.go("discover")
    user.wait_for(REPO)
    change(user, "hub", "offline", value=True)
    before = len(hub.seen.requests)
    user.search("something else")
    user.see("discover.searchTrouble", "offline")
    assert len(hub.seen.requests) == before


def test_a_proxy_is_asked_instead(
    hub: HubServer, make_explorer: UserMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stand-in is asked for what lies at an address that does not exist."""
    monkeypatch.setenv("HF_ENDPOINT", "http://mirror.invalid")
    user = make_explorer()
    change(user, "hub", "proxy", hub.url)
    access = HubAccess()
    hub_check(lambda: access.session("test"))
    access.close()
    assert hub.seen.requests["GET /api/models"]


def test_downloads_go_into_the_folder_that_is_set(
    hub: HubServer, ant: Repo, make_explorer: UserMaker, tmp_path: Path
) -> None:
    user = make_explorer()
    change(user, "downloads", "folder", str(tmp_path / "elsewhere"))
    user.go("discover")
    user.pick(REPO)
    user.click("discover.file.0.download")
    user.wait_until_done()
    assert list((tmp_path / "elsewhere" / REPO).glob("*.gguf"))


def test_so_many_downloads_run_at_once(
    slow: None, hub: HubServer, make_explorer: UserMaker
) -> None:
    user = make_explorer()
    change(user, "downloads", "at_once", 1)
    queue_model(user, hub, "Q4_K_M")
    queue_model(user, hub, "Q8_0")
    page = user.downloads
    user.wait(lambda: len(page.jobs.rows) == 2)
    user.wait(lambda: states(user)[0][1] is JobState.RUNNING)
    assert states(user)[1][1] is JobState.QUEUED
    change(user, "downloads", "at_once", 2)
    user.wait(lambda: states(user)[1][1] is JobState.RUNNING)


def test_the_speed_limit_holds_for_what_is_under_way(
    slow: None, hub: HubServer, make_explorer: UserMaker
) -> None:
    user = make_explorer()
    queue_model(user, hub, "Q4_K_M")
    queue = user.bridge._queue
    assert queue is not None
    assert queue.bytes_per_second == 0
    change(user, "downloads", "megabytes_per_second", 3)
    user.wait(lambda: queue.bytes_per_second == 3_000_000)


def test_downloads_leave_so_much_of_the_disk_free(
    hub: HubServer, ant: Repo, make_explorer: UserMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        disk.shutil, "disk_usage", lambda _: Usage(100 * GIGABYTE, 50 * GIGABYTE, 50 * GIGABYTE)
    )
    user = make_explorer()
    change(user, "downloads", "floor_gigabytes", 60)
    user.go("discover")
    user.pick(REPO)
    user.click("discover.file.0.download")
    user.wait(lambda: any("60.0 GB are to stay free" in told for told in user.user.notices))
    assert not user.bridge.snapshot.jobs
    change(user, "downloads", "floor_gigabytes", 40)
    queue = user.bridge._queue
    assert queue is not None
    user.wait(lambda: queue.options.floor_bytes == 40 * GIGABYTE)
    user.click("discover.file.0.download")
    user.wait_until_done()


@pytest.mark.parametrize(
    ("is_wanted", "is_in_front", "is_told"),
    [(True, False, True), (False, False, False), (True, True, False)],
)
def test_the_desktop_is_told_when_that_is_wanted_and_nobody_looks(
    hub: HubServer,
    ant: Repo,
    make_explorer: UserMaker,
    monkeypatch: pytest.MonkeyPatch,
    is_wanted: bool,  # noqa: FBT001
    is_in_front: bool,  # noqa: FBT001
    is_told: bool,  # noqa: FBT001
) -> None:
    told: list[str] = []
    monkeypatch.setattr(DesktopNotice, "show_text", lambda _self, text: told.append(text))
    monkeypatch.setattr(QMainWindow, "isActiveWindow", lambda _self: is_in_front)
    user = make_explorer()
    change(user, "notices", "desktop", is_wanted)
    queue_model(user, hub, "Q4_K_M")
    user.wait_until_done()
    # In the window it is told in any case.
    assert any("has arrived" in notice for notice in user.user.notices)
    assert bool(told) == is_told
