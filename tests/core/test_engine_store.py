# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which engines there are, which is used, and why one was given up."""

import os
from pathlib import Path

import pytest

from pannier.core.engine_store import (
    BUILT_IN,
    STATE_FILE,
    EngineStore,
    StartMark,
    check_name,
    died_at_start,
)
from pannier.core.errors import UserError


@pytest.fixture
def store(tmp_path: Path) -> EngineStore:
    return EngineStore(tmp_path / "engines")


def add(store: EngineStore, name: str, version: str = "0.3.36") -> Path:
    folder = store.folder / name
    (folder / "llama_cpp").mkdir(parents=True)
    (folder / "llama_cpp" / "__init__.py").touch()
    (folder / f"llama_cpp_python-{version}.dist-info").mkdir()
    return folder


def test_nothing_is_installed_at_first(store: EngineStore) -> None:
    assert store.installed() == []
    assert store.state().chosen == BUILT_IN


def test_engines_are_found_and_chosen(store: EngineStore) -> None:
    add(store, "vulkan")
    (store.folder / "no-engine").mkdir()
    (store.folder / ".installing-x" / "llama_cpp").mkdir(parents=True)
    assert [(engine.name, engine.version) for engine in store.installed()] == [("vulkan", "0.3.36")]
    store.choose("vulkan")
    assert EngineStore(store.folder).state().chosen == "vulkan"
    store.choose(BUILT_IN)
    assert store.state().chosen == BUILT_IN


def test_an_unknown_engine_cannot_be_chosen(store: EngineStore) -> None:
    with pytest.raises(UserError, match="no engine 'cuda'") as caught:
        store.choose("cuda")
    assert "built-in" in caught.value.remedy


def test_an_engine_that_is_given_up_is_not_used_until_it_is_chosen_again(
    store: EngineStore,
) -> None:
    add(store, "cuda")
    store.choose("cuda")
    store.give_up("cuda", "it lacks a driver.")
    assert store.state().chosen == BUILT_IN
    assert store.find("cuda").trouble == "it lacks a driver."
    store.choose("cuda")
    assert store.find("cuda").trouble == ""


def test_a_removed_engine_is_gone_and_not_chosen(store: EngineStore) -> None:
    folder = add(store, "cuda")
    store.choose("cuda")
    store.remove("cuda")
    assert not folder.exists()
    assert store.state().chosen == BUILT_IN


def test_a_damaged_state_is_as_none(store: EngineStore) -> None:
    add(store, "cuda")
    store.choose("cuda")
    (store.folder / STATE_FILE).write_bytes(b'{"chosen": 4')
    assert store.state().chosen == BUILT_IN


@pytest.mark.parametrize("name", ["..", "a/b", "", BUILT_IN, "CUDA", "x" * 80, ".hidden"])
def test_names_that_could_leave_the_folder_are_refused(name: str) -> None:
    with pytest.raises(UserError, match="cannot be the name"):
        check_name(name)


def test_the_mark_of_a_living_process_says_nothing(tmp_path: Path) -> None:
    mark = StartMark(tmp_path)
    mark.set()
    assert not died_at_start(tmp_path)
    mark.clear()
    (tmp_path / f"starting-{_dead_pid()}").touch()
    assert died_at_start(tmp_path)
    assert not died_at_start(tmp_path)


def _dead_pid() -> int:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return pid
