# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Profiles of other versions: all of an earlier one is read, nothing of a later one is lost."""

import contextlib
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from pannier.core.chat.store import chats_file, open_chats
from pannier.core.errors import UserError
from pannier.core.library import Origin
from pannier.core.library.header_cache import HeaderCache
from pannier.core.library.state import StateFile
from pannier.core.memory.load_history import LoadHistory
from pannier.core.paths import cache_folder, data_folder
from pannier.core.settings import Remembered, load_remembered, remembered_file
from pannier.core.settings.declared import DownloadSection, HubSection, Settings
from pannier.core.settings.layers_file import layers_file, load_layers
from pannier.core.settings.presets import load_presets, presets_folder
from pannier.core.settings.settings_file import load_settings, settings_file
from pannier.hub.download.jobs import JobState
from pannier.hub.download.queue_file import load_queue, queue_file

PROFILES = sorted((Path(__file__).parent / "profiles").glob("*.zip"))
MODEL = "/models/a/Tiny-Q4_K_M.gguf"


@pytest.fixture(params=PROFILES, ids=lambda path: path.stem)
def profile(request: pytest.FixtureRequest, pannier_home: Path) -> Path:
    """The home folder that an earlier version has left."""
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(pannier_home)
    return pannier_home


@pytest.mark.usefixtures("profile")
def test_settings_of_an_earlier_version_hold() -> None:
    loaded = load_settings(settings_file())
    assert loaded.problems == []
    assert loaded.settings == Settings(
        hub=HubSection(endpoint="https://mirror.example", look_for_newer=True),
        downloads=DownloadSection(at_once=3, folder="/data/models"),
    )
    layers, problem = load_layers(layers_file())
    assert problem is None
    assert layers.app.chat == {"system_prompt": "Be short."}
    assert layers.model(MODEL).sampling == {"temperature": 0.3}
    presets = load_presets(presets_folder())
    assert presets.by_name["my-own"].sampling == {"temperature": 1.3}
    assert presets.problems == ()


@pytest.mark.usefixtures("profile")
def test_the_window_of_an_earlier_version_is_remembered() -> None:
    remembered, problem = load_remembered(remembered_file())
    assert problem is None
    assert (remembered.text_scale, remembered.scheme) == (1.2, "dark")
    assert (remembered.last_model, remembered.recent_models) == (MODEL, [MODEL])
    assert remembered.views["library.table"] == "name=220"
    assert remembered.load_options[MODEL]["context_length"] == 4096


@pytest.mark.parametrize(
    "content",
    [
        # The first layout of all, and one with colours.
        {"version": 1, "window_geometry": "", "text_scale": 1.5, "last_model": "/m.gguf"},
        {"version": 1, "text_scale": 1, "scheme": "light", "views": {"a": "b"}},
    ],
)
def test_what_was_remembered_before_there_was_more_to_remember(content: dict[str, object]) -> None:
    file = remembered_file()
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(content))
    remembered, problem = load_remembered(file)
    assert problem is None
    assert remembered.text_scale == content["text_scale"]
    assert remembered.last_model == content.get("last_model", "")
    assert remembered.language == Remembered().language


@pytest.mark.usefixtures("profile")
def test_chats_of_an_earlier_version_are_there() -> None:
    store = open_chats(chats_file())
    with contextlib.closing(store):
        [chat] = store.conversations.all()
        assert chat.title == "Old talk"
        texts = [message.text for message in store.messages.path(chat.id)]
        assert texts == ["What is a pannier?", "A basket that is carried in pairs."]
        assert store.drafts.get(chat.id).text == "half a thought"
        assert len(store.search("basket").hits) == 1
        assert store.opening.notices == ()


@pytest.mark.usefixtures("profile")
def test_the_library_downloads_and_loads_of_an_earlier_version_are_there() -> None:
    state = StateFile(data_folder() / "library.sqlite").load()
    assert state.folders == {Path("/models"): Origin.FOLDER}
    assert (state.models["fingerprint"].notes, state.models["fingerprint"].display_name) == (
        "my notes", "Tiny",
    )  # fmt: skip
    queue, problem = load_queue(queue_file(), [])
    assert problem is None
    assert [(job.spec.repo, job.state) for job in queue.jobs] == [("me/tiny", JobState.PAUSED)]
    [load] = LoadHistory().loads()
    assert (load.model, load.devices[0].allocated_bytes) == ("Tiny", 1100)


def set_version(file: Path, version: int) -> bytes:
    """Make a database look like one of another version; returns its content."""
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    return file.read_bytes()


@pytest.mark.usefixtures("profile")
def test_chats_of_a_newer_version_are_not_touched() -> None:
    written = set_version(chats_file(), 99)
    with pytest.raises(UserError, match="newer version") as caught:
        open_chats(chats_file())
    assert caught.value.kind == "chats_newer"
    assert chats_file().read_bytes() == written


@pytest.mark.usefixtures("profile")
def test_the_library_of_a_newer_version_is_not_touched() -> None:
    file = data_folder() / "library.sqlite"
    written = set_version(file, 99)
    library = StateFile(file)
    assert library.load().folders == {}
    warning = library.take_warning()
    assert warning is not None
    assert "later version" in warning.message
    with pytest.raises(UserError, match="later version"):
        library.add_folder(Path("/more"), Origin.FOLDER)
    library.back_up()
    assert file.read_bytes() == written
    assert [each.name for each in data_folder().glob("library*")] == ["library.sqlite"]


@pytest.mark.usefixtures("profile")
def test_the_list_of_downloads_of_a_newer_version_is_kept(tmp_path: Path) -> None:
    content = json.loads(queue_file().read_text())
    written = json.dumps({**content, "version": 2})
    queue_file().write_text(written)
    queue, problem = load_queue(queue_file(), [tmp_path])
    assert queue.jobs == []
    assert problem is not None
    assert problem.kind == "queue_newer"
    assert "another version" in problem.message
    assert queue_file().with_name("downloads.json.newer").read_text() == written


def test_the_cache_of_a_newer_version_is_left_to_it() -> None:
    file = cache_folder() / "headers.sqlite"
    file.parent.mkdir(parents=True)
    written = set_version(file, 99)
    cache = HeaderCache(file)
    assert cache.summaries() == {}
    cache.store({}, {}, [b"/gone"])
    assert file.read_bytes() == written
