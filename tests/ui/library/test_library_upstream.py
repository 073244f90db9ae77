# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A newer file on the Hub is marked on the model, if the user wants to know of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pannier.core.library import Library, Provenance
from pannier.core.settings.settings_file import settings_file
from tests.hubserver import HubServer
from tests.ui.library.conftest import LibraryUser

REPO = "author/ant-GGUF"
NAME = "ant-Q8_0.gguf"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, models: Path) -> Iterator[HubServer]:
    """A hub with another file than the one that was downloaded from it."""
    monkeypatch.delenv("HF_HUB_OFFLINE")
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        server.repo(REPO).put(NAME, b"newer")
        Library().set_provenance(models / NAME, Provenance(REPO, "c" * 40, NAME, "a" * 64))
        yield server


def test_a_newer_file_is_told_and_leads_to_its_repository(
    hub: HubServer, make_reader: Callable[[], LibraryUser]
) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("[hub]\nlook_for_newer = true\n", encoding="utf-8")
    reader = make_reader()
    reader.see("There is a newer file of Ant")
    reader.pick("Bee")
    assert not reader.find("library.newer").isVisible()
    reader.undo()  # the notice's button: show in the library
    reader.wait(lambda: reader.find("library.newer").isVisible())
    reader.press("library.newer")
    reader.wait(lambda: reader.find("discover.page").isVisible())
    reader.wait(lambda: any(f"{REPO}/tree" in path for path in hub.seen.requests))


def test_nobody_is_asked_unless_the_user_wants_it(
    hub: HubServer, make_reader: Callable[[], LibraryUser]
) -> None:
    reader = make_reader()
    upstream = reader.page._upstream
    reader.wait(lambda: upstream._task is None)
    assert not hub.seen.requests
