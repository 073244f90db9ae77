# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which build of llama.cpp this worker uses, decided before the first import of llama_cpp.

An engine that is not there, belongs to another version, cannot be imported, or took its last worker
down before it said hello is left alone: the built-in one is always there.
"""

import importlib
import importlib.metadata
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from pannier.core.engine_store import (
    BUILT_IN,
    ENGINE_VARIABLE,
    EngineStore,
    StartMark,
    died_at_start,
    engine_version,
    is_engine,
)
from pannier.core.language import tr


@dataclass(slots=True)
class EngineChoice:
    """The engine of this process: its name, and why it is not the one that was wanted."""

    name: str = BUILT_IN
    trouble: str = ""


_marks: list[StartMark] = []


def clear_marks() -> None:
    """Nothing can be held against the engine: it has come up, or nobody waits for it any more."""
    while _marks:
        _marks.pop().clear()


def choose_engine(store: EngineStore | None = None) -> EngineChoice:
    """Put the engine that is wanted in front of the import path, if it can be used."""
    store = store or EngineStore()
    wanted = os.environ.get(ENGINE_VARIABLE) or store.state().chosen
    if wanted == BUILT_IN:
        return EngineChoice()
    # A trial names a folder: it must fail as it would, whatever happened before.
    is_trial = Path(wanted).is_absolute()
    folder = Path(wanted) if is_trial else store.folder / wanted
    name = folder.name
    trouble = _trouble_of(folder, is_trial=is_trial)
    if trouble:
        if not is_trial:
            store.give_up(name, trouble)
        return EngineChoice(trouble=_not_used(name, trouble))
    _marks.append(StartMark(folder))
    _marks[-1].set()
    trouble = _import(folder)
    if trouble:
        clear_marks()
        if not is_trial:
            store.give_up(name, trouble)
        return EngineChoice(trouble=_not_used(name, trouble))
    return EngineChoice(name)


def _not_used(name: str, reason: str) -> str:
    return tr("The engine {name} is not used: {reason}").format(name=name, reason=reason)


def _trouble_of(folder: Path, *, is_trial: bool) -> str:
    if not is_engine(folder):
        return tr("its files are not there any more.")
    version, own = engine_version(folder), importlib.metadata.version("llama-cpp-python")
    if version != own:
        if not version:
            return tr("its version is unknown, and Pannier needs {needed}.").format(needed=own)
        return tr("it is of version {version}, and Pannier needs {needed}.").format(
            version=version, needed=own
        )
    if died_at_start(folder) and not is_trial:
        return tr("it ended the process before it could answer.")
    return ""


def _import(folder: Path) -> str:
    """Import llama_cpp from `folder`; returns why that failed, and leaves no trace of it then."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        importlib.import_module("llama_cpp.llama_cpp")
    # What a library that lacks a driver raises is its loader's business.
    except (ImportError, OSError, RuntimeError) as error:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "llama_cpp"]:
            del sys.modules[name]
        return f"{type(error).__name__}: {error}"
    return ""
