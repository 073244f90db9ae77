# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where other programs keep their models, as their documentation and settings files say."""

import configparser
import json
import os
import platform
from collections.abc import Iterator, Mapping
from pathlib import Path

from pannier.core.library.entries import Origin

_MAX_SETTINGS_BYTES = 1024 * 1024


def usual_places(
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
    system: str = platform.system(),
) -> dict[Path, Origin]:
    """Return the folders of other programs' models that exist, in a fixed order."""
    places = _Places(environment, home or Path.home(), system)
    found: dict[Path, Origin] = {}
    for path, origin in places.all():
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where looking is forbidden
            found.setdefault(path, origin)
    return found


class _Places:
    """All candidates, whether they exist or not."""

    def __init__(self, environment: Mapping[str, str], home: Path, system: str) -> None:
        self._environment = environment
        self._home = home
        self._data = (
            {
                "Windows": self._variable("LOCALAPPDATA") or home / "AppData" / "Local",
                "Darwin": home / "Library" / "Application Support",
            }.get(system)
            or self._variable("XDG_DATA_HOME")
            or home / ".local" / "share"
        )
        self._settings = (
            {
                "Windows": self._variable("APPDATA") or home / "AppData" / "Roaming",
                "Darwin": home / "Library" / "Application Support",
            }.get(system)
            or self._variable("XDG_CONFIG_HOME")
            or home / ".config"
        )
        self._cache = (
            {
                "Windows": self._data,
                "Darwin": home / "Library" / "Caches",
            }.get(system)
            or self._variable("XDG_CACHE_HOME")
            or home / ".cache"
        )
        self._system = system

    def all(self) -> Iterator[tuple[Path, Origin]]:
        for path in self._hugging_face():
            yield path, Origin.HUGGING_FACE
        for path in self._lm_studio():
            yield path, Origin.LM_STUDIO
        for path in self._ollama():
            yield path, Origin.OLLAMA
        for path in self._jan():
            yield path, Origin.JAN
        for path in self._gpt4all():
            yield path, Origin.GPT4ALL
        yield self._variable("LLAMA_CACHE") or self._cache / "llama.cpp", Origin.LLAMA_CPP

    def _hugging_face(self) -> Iterator[Path]:
        """One folder: the variables are asked in the order of huggingface_hub."""
        cache = self._variable("XDG_CACHE_HOME") or self._home / ".cache"
        home = self._variable("HF_HOME") or cache / "huggingface"
        hub = self._variable("HF_HUB_CACHE") or self._variable("HUGGINGFACE_HUB_CACHE")
        yield hub or home / "hub"

    def _lm_studio(self) -> Iterator[Path]:
        pointed = _first_line(self._home / ".lmstudio-home-pointer")
        homes = [Path(pointed)] if pointed else []
        for home in (*homes, self._home / ".lmstudio", self._home / ".cache" / "lm-studio"):
            chosen = _json_text(home / "settings.json", "downloadsFolder")
            if chosen:
                yield Path(chosen)
            yield home / "models"

    def _ollama(self) -> Iterator[Path]:
        chosen = self._variable("OLLAMA_MODELS")
        if chosen:
            yield chosen
        yield self._home / ".ollama" / "models"
        if self._system == "Linux":  # the service runs as a user of its own
            yield Path("/usr/share/ollama/.ollama/models")
            yield Path("/var/lib/ollama/.ollama/models")

    def _jan(self) -> Iterator[Path]:
        for folder in dict.fromkeys((self._settings, self._data)):
            chosen = _json_text(folder / "Jan" / "settings.json", "data_folder")
            if chosen:
                yield Path(chosen)
            yield folder / "Jan" / "data"
        yield self._home / "jan"

    def _gpt4all(self) -> Iterator[Path]:
        chosen = _ini_text(self._settings / "nomic.ai" / "GPT4All.ini", "modelPath")
        if chosen:
            yield Path(chosen)
        yield self._data / "nomic.ai" / "GPT4All"
        yield self._home / ".cache" / "gpt4all"

    def _variable(self, name: str) -> Path | None:
        value = self._environment.get(name)
        return Path(value).expanduser().absolute() if value else None


def _read(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(_MAX_SETTINGS_BYTES).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""


def _first_line(file: Path) -> str:
    return _read(file).partition("\n")[0].strip()


def _json_text(file: Path, key: str) -> str:
    """Return a text of a JSON settings file; empty when there is none."""
    try:
        settings = json.loads(_read(file) or "null")
    except (ValueError, RecursionError):
        return ""
    value = settings.get(key) if isinstance(settings, dict) else None
    return value if isinstance(value, str) and "\0" not in value else ""


def _ini_text(file: Path, key: str) -> str:
    """Return a value of a Qt settings file, wherever it stands in it; empty when there is none."""
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(_read(file))
    except configparser.Error:
        return ""
    values = (parser.get(section, key, fallback="") for section in parser.sections())
    return next((value for value in values if value and "\0" not in value), "")
