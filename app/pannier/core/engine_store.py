# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Builds of llama.cpp beside the one that Pannier comes with: which there are, which is used.

An engine is a folder with a llama_cpp package of its own, as `pip install --target` makes it. The
worker puts the chosen one in front of its import path, so a build that crashes, or lacks a driver,
costs a worker and nothing else.
"""

import contextlib
import os
import re
import shutil
from pathlib import Path

import msgspec
import psutil

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import data_folder

BUILT_IN = "built-in"
"""The engine that Pannier was installed with."""

ENGINE_VARIABLE = "PANNIER_ENGINE"
"""Name of an engine, or a folder with one: overrides the choice, for a trial and for experts."""

STATE_FILE = "state.json"
_MARK = "starting-"
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,40}")


class EngineState(msgspec.Struct):
    """What is remembered: the chosen engine, and why others were given up, by name."""

    chosen: str = BUILT_IN
    given_up: dict[str, str] = {}


class InstalledEngine(msgspec.Struct, frozen=True):
    """A build in the store: its name, folder, version of llama-cpp-python, and what it lacks.

    Attributes:
        name: such as "vulkan".
        folder: what the worker imports from.
        version: of its llama-cpp-python; empty when that cannot be told.
        trouble: why it was given up; empty while nothing is known against it.
    """

    name: str
    folder: Path
    version: str
    trouble: str = ""


class EngineStore:
    """The engines of this user. All methods are quick; none imports an engine."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or data_folder() / "engines"

    def state(self) -> EngineState:
        """What is remembered; the defaults when nothing is, or the file is damaged."""
        with contextlib.suppress(OSError, msgspec.DecodeError):
            return msgspec.json.decode((self.folder / STATE_FILE).read_bytes(), type=EngineState)
        return EngineState()

    def installed(self) -> list[InstalledEngine]:
        """Every engine beside the built-in one, by name."""
        given_up = self.state().given_up
        folders = sorted(self.folder.iterdir()) if self.folder.is_dir() else []
        return [
            InstalledEngine(
                folder.name, folder, engine_version(folder), given_up.get(folder.name, "")
            )
            for folder in folders
            if _NAME.fullmatch(folder.name) and is_engine(folder)
        ]

    def find(self, name: str) -> InstalledEngine:
        """The engine of that name.

        Raises:
            UserError: (`unknown_engine`) there is none.
        """
        found = {engine.name: engine for engine in self.installed()}
        if name not in found:
            known = ", ".join([BUILT_IN, *found])
            raise UserError(
                tr("There is no engine {name}.").format(name=repr(name)),
                remedy=tr("There are: {names}. Others can be installed.").format(names=known),
                kind="unknown_engine",
            )
        return found[name]

    def choose(self, name: str) -> None:
        """Use an engine from the next worker on.

        Raises:
            UserError: (`unknown_engine`) there is none of that name.
            OSError: the choice cannot be saved.
        """
        if name != BUILT_IN:
            self.find(name)
        state = self.state()
        state.chosen = name
        state.given_up.pop(name, None)
        self._save(state)

    def give_up(self, name: str, reason: str) -> None:
        """Go back to the built-in engine, and remember why. A full disk is no reason to fail."""
        state = self.state()
        if state.chosen == name:
            state.chosen = BUILT_IN
        state.given_up[name] = reason
        with contextlib.suppress(OSError):
            self._save(state)

    def remove(self, name: str) -> None:
        """Delete an engine; the built-in one is used if it was the chosen one.

        Raises:
            UserError: (`unknown_engine`) there is none of that name.
            OSError: it cannot be deleted, for one because it runs.
        """
        engine = self.find(name)
        state = self.state()
        if state.chosen == name:
            state.chosen = BUILT_IN
        state.given_up.pop(name, None)
        self._save(state)
        shutil.rmtree(engine.folder)

    def _save(self, state: EngineState) -> None:
        write_whole(self.folder / STATE_FILE, msgspec.json.encode(state))


def is_engine(folder: Path) -> bool:
    """Whether a folder holds a llama_cpp package."""
    return (folder / "llama_cpp" / "__init__.py").is_file()


def engine_version(folder: Path) -> str:
    """Version of llama-cpp-python in an engine's folder, from the name of its metadata."""
    for info in folder.glob("llama_cpp_python-*.dist-info"):
        return info.name.removeprefix("llama_cpp_python-").removesuffix(".dist-info")
    return ""


def check_name(name: str) -> None:
    """Refuse what could not be the name of an engine's folder.

    Raises:
        UserError: (`bad_engine_name`) always the same sentence.
    """
    if name == BUILT_IN or not _NAME.fullmatch(name):
        raise UserError(
            tr("{name} cannot be the name of an engine.").format(name=repr(name)),
            remedy=tr("Use a few small letters, digits, dots, hyphens and underscores."),
            kind="bad_engine_name",
        )


class StartMark:
    """A file in an engine's folder for as long as a worker with it has not said hello.

    One that a dead process has left behind tells that the engine took its worker down.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{_MARK}{os.getpid()}"

    def set(self) -> None:
        """Leave the mark; without room or right for it there is no such protection."""
        with contextlib.suppress(OSError):
            self._file.touch()

    def clear(self) -> None:
        """Take it away: the engine works."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)


def died_at_start(folder: Path) -> bool:
    """Whether a worker with this engine died before it could say hello; the marks are removed."""
    died = False
    for mark in folder.glob(f"{_MARK}*"):
        pid = mark.name.removeprefix(_MARK)
        if pid.isdigit() and not psutil.pid_exists(int(pid)):
            with contextlib.suppress(OSError):
                mark.unlink()
            died = True
    return died
