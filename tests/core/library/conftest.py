# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A home folder without the models of whoever runs the tests."""

from pathlib import Path

import pytest

from pannier.core.library import Library

_VARIABLES = (
    "HF_HOME",
    "HF_HUB_CACHE",
    "HUGGINGFACE_HUB_CACHE",
    "OLLAMA_MODELS",
    "LLAMA_CACHE",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty home folder, with no variable that leads out of it."""
    folder = tmp_path / "home"
    folder.mkdir()
    for variable in _VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    return folder


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Make an empty folder for models."""
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


@pytest.fixture
def library(home: Path, models: Path) -> Library:
    """Return a library with one folder."""
    library = Library()
    library.add_folder(models)
    return library
