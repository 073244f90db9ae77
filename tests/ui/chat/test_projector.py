# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A projector that lies beside a model is loaded with it: the model sees without being asked to."""

from pathlib import Path

from tests.models import write_llama, write_projector
from tests.ui.conftest import User


def test_a_projector_beside_the_model_is_loaded_with_it(user: User, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "toy-F16.gguf")
    projector = write_projector(tmp_path / "mmproj-toy-F16.gguf")
    user.load(model)
    assert user.window.loader.options.mmproj == str(projector)
    assert user.window.loader.sees_images


def test_a_model_alone_is_blind(user: User, tmp_path: Path) -> None:
    user.load(write_llama(tmp_path / "toy-F16.gguf"))
    assert user.window.loader.options.mmproj == ""
    assert not user.window.loader.sees_images


def test_a_load_that_is_ended_at_once_stays_ended(user: User, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "toy-F16.gguf")
    user.window.load(str(model))
    user.window.actions_.unload.trigger()
    user.qtbot.wait(300)
    assert not user.window.loader.is_loading
    assert user.window.loader.report is None
