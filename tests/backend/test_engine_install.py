# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Engines beside the built-in one: installed, tried, used, and left alone when they do not work.

The real engine serves as another one by links to its files; a broken one is a package of one line.
"""

import functools
import http.server
import importlib.metadata
import os
import subprocess
import sys
import threading
import tomllib
import zipfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

import llama_cpp
import msgspec
import pytest

from pannier.backend.engine_install import (
    BASE_FLAGS,
    EngineKind,
    engine_kinds,
    install_kind,
    install_wheel,
    pip_command,
)
from pannier.backend.session import EngineError, EngineSession
from pannier.core.engine_store import BUILT_IN, EngineStore
from pannier.core.errors import UserError

ROOT = Path(__file__).resolve().parents[2]
VERSION = importlib.metadata.version("llama-cpp-python")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EngineStore:
    """The store that workers look into."""
    monkeypatch.setenv("PANNIER_HOME", str(tmp_path / "home"))
    return EngineStore()


def add_engine(store: EngineStore, name: str, code: str = "", version: str = VERSION) -> None:
    """Add the installed engine under another name, or one that runs `code` when imported."""
    folder = store.folder / name
    folder.mkdir(parents=True)
    info = folder / f"llama_cpp_python-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Name: llama-cpp-python\nVersion: {version}\n")
    if code:
        (folder / "llama_cpp").mkdir()
        (folder / "llama_cpp" / "__init__.py").write_text(code)
    else:
        (folder / "llama_cpp").symlink_to(Path(llama_cpp.__file__).parent)


def hello() -> tuple[str, str]:
    """Which engine a new worker has, and what it says about it."""
    with EngineSession() as session:
        said = session.hello()
        return said.engine, said.engine_trouble


def done(steps: Generator[Any, None, Any]) -> Any:  # noqa: ANN401 - what a generator returns
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_the_built_in_engine_is_used_by_itself(store: EngineStore) -> None:
    assert hello() == (BUILT_IN, "")


def test_a_chosen_engine_is_used_until_it_is_removed(store: EngineStore) -> None:
    add_engine(store, "twin")
    store.choose("twin")
    assert hello() == ("twin", "")
    assert list((store.folder / "twin").glob("starting-*")) == []
    store.choose(BUILT_IN)
    assert hello() == (BUILT_IN, "")


def test_an_engine_that_cannot_be_imported_is_given_up(store: EngineStore) -> None:
    add_engine(store, "broken", "raise OSError('libcuda.so.1: no such file')")
    store.choose("broken")
    name, trouble = hello()
    assert name == BUILT_IN
    assert "broken is not used" in trouble
    assert "libcuda.so.1" in trouble
    # From then on there is nothing to tell any more.
    assert hello() == (BUILT_IN, "")
    assert "libcuda" in store.find("broken").trouble


def test_an_engine_that_crashes_takes_one_worker_down_and_no_more(store: EngineStore) -> None:
    add_engine(store, "crashing", "import os; os.abort()")
    store.choose("crashing")
    with pytest.raises(EngineError):
        hello()
    name, trouble = hello()
    assert name == BUILT_IN
    assert "ended the process" in trouble


def test_an_engine_of_another_version_is_not_used(store: EngineStore) -> None:
    add_engine(store, "old", version="0.2.0")
    store.choose("old")
    name, trouble = hello()
    assert name == BUILT_IN
    assert "version 0.2.0" in trouble


def wheel_of(folder: Path, code: str, extra: str = "") -> Path:
    wheel = folder / f"llama_cpp_python-{VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("llama_cpp/__init__.py", code)
        archive.writestr(f"llama_cpp_python-{VERSION}.dist-info/METADATA", "Name: x\nVersion: 1\n")
        if extra:
            archive.writestr(extra, "here")
    return wheel


# A package that is the real one, wherever it was unpacked.
STAND_IN = f"""
import importlib.util, sys
spec = importlib.util.spec_from_file_location(
    "llama_cpp", {str(Path(llama_cpp.__file__))!r},
    submodule_search_locations=[{str(Path(llama_cpp.__file__).parent)!r}],
)
module = importlib.util.module_from_spec(spec)
sys.modules["llama_cpp"] = module
spec.loader.exec_module(module)
"""


def test_a_wheel_is_unpacked_tried_and_chosen(store: EngineStore, tmp_path: Path) -> None:
    trial = done(install_wheel(wheel_of(tmp_path, STAND_IN), "mine", store))
    assert trial.tokens_per_second > 0
    assert trial.place == "CPU"
    assert store.state().chosen == "mine"
    assert hello() == ("mine", "")
    assert sorted(path.name for path in store.folder.iterdir()) == ["mine", "state.json"]


def test_an_engine_is_replaced_also_behind_a_replacement_that_was_killed(
    store: EngineStore, tmp_path: Path
) -> None:
    for name in ("mine", ".old-mine"):
        left = store.folder / name / "left"
        left.parent.mkdir(parents=True)
        left.write_text("of before")

    done(install_wheel(wheel_of(tmp_path, STAND_IN), "mine", store))

    assert hello() == ("mine", "")
    assert sorted(path.name for path in store.folder.iterdir()) == ["mine", "state.json"]
    assert not (store.folder / "mine" / "left").exists()


def test_a_wheel_that_does_not_work_changes_nothing(store: EngineStore, tmp_path: Path) -> None:
    wheel = wheel_of(tmp_path, "raise ImportError('no libvulkan here')")
    with pytest.raises(UserError, match="no libvulkan here") as caught:
        done(install_wheel(wheel, "vulkan", store))
    assert caught.value.kind == "engine_unusable"
    assert store.state().chosen == BUILT_IN
    assert list(store.folder.iterdir()) == []


def test_what_is_no_wheel_is_refused(store: EngineStore, tmp_path: Path) -> None:
    file = tmp_path / "notes.whl"
    file.write_bytes(b"PK, but no archive")
    with pytest.raises(UserError, match="damaged or no wheel"):
        done(install_wheel(file, "mine", store))
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../escaped/llama_cpp/__init__.py", "")
        archive.writestr("/other/__init__.py", "")
    with pytest.raises(UserError, match="does not hold"):
        done(install_wheel(file, "mine", store))
    assert not (tmp_path / "escaped").exists()
    assert not (store.folder.parent / "escaped").exists()


def test_an_installation_that_is_broken_off_leaves_nothing(
    store: EngineStore, tmp_path: Path
) -> None:
    steps = install_wheel(wheel_of(tmp_path, STAND_IN), "mine", store)
    next(steps)
    next(steps)
    steps.close()
    assert list(store.folder.iterdir()) == []


def test_what_a_killed_installation_has_left_is_removed(store: EngineStore, tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    left = store.folder / f".installing-{dead.pid}-x"
    at_work = store.folder / f".installing-{os.getpid()}-x"
    for folder in (left, at_work):
        folder.mkdir(parents=True)
    steps = install_wheel(wheel_of(tmp_path, STAND_IN), "mine", store)
    next(steps)
    steps.close()
    assert not left.exists()
    assert at_work.exists()


KIND = EngineKind("mine", "Mine", "for a test", (), "kind")


def test_a_kind_is_fetched_ready_made_without_pip(
    store: EngineStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "kind" / "llama-cpp-python"
    page.mkdir(parents=True)
    wheel = wheel_of(page, STAND_IN)
    (page / "index.html").write_text(f'<a href="{wheel.name}">{wheel.name}</a>')
    serve = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path))
    monkeypatch.setattr(http.server.SimpleHTTPRequestHandler, "log_message", lambda *_: None)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}/"
        monkeypatch.setattr("pannier.backend.engine_install.WHEEL_INDEX", address)
        try:
            done(install_kind(KIND, store))
        finally:
            server.shutdown()
            thread.join()
    assert hello() == ("mine", "")
    assert sorted(path.name for path in store.folder.iterdir()) == ["mine", "state.json"]


def test_a_bundle_without_python_says_what_compiling_needs(
    store: EngineStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pannier.backend.engine_install.WHEEL_INDEX", "http://127.0.0.1:9/")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    kind = msgspec.structs.replace(KIND, missing=("a C++ compiler (c++)", "Python with pip"))
    assert pip_command() is None
    with pytest.raises(UserError, match=r"not installed: a C.*, Python with pip") as told:
        done(install_kind(kind, store))
    assert told.value.kind == "tools_missing"
    assert list(store.folder.iterdir()) == []


def test_a_bundle_uses_the_pip_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    python = tmp_path / "python3"
    python.symlink_to(sys.executable)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert pip_command() == [str(python), "-m", "pip"]


def test_only_kinds_with_a_driver_are_offered() -> None:
    for kind in engine_kinds():
        assert kind.reason
        assert kind.name in {"cuda", "rocm", "vulkan"}
        assert all(not tool.startswith("/") for tool in kind.missing)


def test_engines_are_compiled_with_the_flags_of_the_built_in_one() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert list(BASE_FLAGS) == project["tool"]["pannier"]["engine-cmake-args"]
