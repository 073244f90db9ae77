# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The file with the layers of the app and of models."""

from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.settings.layers import NOTHING_SET, SettingsLayer
from pannier.core.settings.layers_file import (
    MAX_MODELS,
    StoredLayers,
    layers_file,
    load_layers,
    save_layers,
)

WARM = SettingsLayer(preset="creative", sampling={"temperature": 1.1})


def test_layers_are_kept() -> None:
    layers = StoredLayers().with_app(WARM).with_model("abc", SettingsLayer(load={"threads": 4}))

    save_layers(layers_file(), layers)

    read, problem = load_layers(layers_file())
    assert (read, problem) == (layers, None)
    assert read.model("abc").load == {"threads": 4}
    assert read.model("other") == NOTHING_SET
    assert read.with_model("abc", NOTHING_SET).models == {}


def test_models_set_long_ago_are_forgotten() -> None:
    layers = StoredLayers()
    for number in range(MAX_MODELS + 3):
        layers = layers.with_model(str(number), WARM)

    assert len(layers.models) == MAX_MODELS
    assert layers.model("2") == NOTHING_SET
    assert layers.model("3") == WARM


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert load_layers(tmp_path / "none.json") == (StoredLayers(), None)


@pytest.mark.parametrize("content", ["", "[]", "{" * 9999, '{"app": 5}'])
def test_a_file_that_cannot_be_used_is_kept_aside(tmp_path: Path, content: str) -> None:
    file = tmp_path / "chat-settings.json"
    file.write_text(content)

    layers, problem = load_layers(file)

    assert layers == StoredLayers()
    assert problem is not None
    assert problem.kind == "settings_damaged"
    assert (tmp_path / "chat-settings.json.damaged").read_text() == content


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(UserError, match="could not be saved"):
        save_layers(tmp_path / "file" / "layers.json", StoredLayers())
    (tmp_path / "folder.json").mkdir()
    assert load_layers(tmp_path / "folder.json")[1] is not None


@pytest.mark.parametrize("app", ['{"preset": "creative", "later": 1}', "5"])
def test_a_newer_file_is_used_as_far_as_it_goes_and_left_alone(tmp_path: Path, app: str) -> None:
    file = tmp_path / "chat-settings.json"
    written = f'{{"version": 9, "app": {app}}}'
    file.write_text(written)

    layers, problem = load_layers(file)

    assert layers.app.preset == ("creative" if "creative" in app else "")
    assert problem is not None
    assert problem.kind == "settings_newer"
    with pytest.raises(UserError, match="newer version"):
        save_layers(file, layers.with_app(WARM))
    assert file.read_text() == written
    assert list(tmp_path.iterdir()) == [file]
