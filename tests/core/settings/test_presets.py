# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Presets: built in, of one's own, and in files."""

import json
from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.settings.layers import Preset, SettingsLayer, resolve
from pannier.core.settings.presets import (
    BUILT_IN,
    load_presets,
    presets_folder,
    read_preset,
    remove_preset,
    save_preset,
    write_preset,
)

MINE = Preset("", "Mein Ton: très chaud", "warm", {"temperature": 1.5}, {"system_prompt": "Hi"})


def test_built_in_presets_differ_and_can_be_used(tmp_path: Path) -> None:
    presets = load_presets(tmp_path).by_name

    assert tuple(presets) == BUILT_IN
    sampling = [
        resolve(chat=SettingsLayer(preset=name), presets=presets).sampling for name in presets
    ]
    assert len(set(map(str, sampling))) == len(BUILT_IN)
    by_name = dict(zip(presets, sampling, strict=True))
    assert by_name["precise"].temperature < by_name["balanced"].temperature
    assert by_name["balanced"].temperature < by_name["creative"].temperature
    assert all(
        preset.title and preset.description and preset.built_in for preset in presets.values()
    )


def test_own_presets_are_kept(tmp_path: Path) -> None:
    saved = save_preset(tmp_path / "presets", MINE)
    again = save_preset(tmp_path / "presets", MINE, taken=[saved.name])
    code = save_preset(tmp_path / "presets", Preset("", "Code"))

    found = load_presets(tmp_path / "presets")

    assert (saved.name, again.name, code.name) == (
        "mein-ton-tres-chaud", "mein-ton-tres-chaud-2", "code-2",
    )  # fmt: skip
    assert found.problems == ()
    assert found.by_name[saved.name] == saved
    assert tuple(found.by_name)[:4] == BUILT_IN
    remove_preset(tmp_path / "presets", saved.name)
    remove_preset(tmp_path / "presets", saved.name)
    assert saved.name not in load_presets(tmp_path / "presets").by_name


def test_a_preset_travels_as_a_file(tmp_path: Path) -> None:
    file = tmp_path / "for a friend.json"
    write_preset(file, save_preset(presets_folder(), MINE))

    assert read_preset(file) == MINE


def test_built_in_presets_cannot_be_changed(tmp_path: Path) -> None:
    for change in (
        lambda: save_preset(tmp_path, Preset("code", "Code")),
        lambda: remove_preset(tmp_path, "code"),
    ):
        with pytest.raises(UserError, match="comes with Pannier"):
            change()
    (tmp_path / "code.json").write_text(json.dumps({"format": "pannier-preset", "version": 1}))
    assert load_presets(tmp_path).by_name["code"].built_in


BAD = {
    "empty": "",
    "list": "[]",
    "deep": '{"sampling":' * 5000,
    "other format": '{"format": "x", "version": 1}',
    "later": '{"format": "pannier-preset", "version": 2}',
    "unknown option": '{"format": "pannier-preset", "version": 1, "sampling": {"warmth": 1}}',
    "wrong value": '{"format": "pannier-preset", "version": 1, "sampling": {"top_p": 7}}',
    "too large": '{"format": "pannier-preset", "version": 1, "title": "' + "x" * 600_000 + '"}',
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_files_that_are_no_presets(tmp_path: Path, content: str) -> None:
    (tmp_path / "bad.json").write_text(content)
    save_preset(tmp_path, MINE)

    found = load_presets(tmp_path)

    assert len(found.by_name) == len(BUILT_IN) + 1
    (problem,) = found.problems
    assert (problem.kind, "bad.json" in problem.message) == ("preset_invalid", True)


def test_a_preset_that_cannot_be_saved(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(UserError, match="could not be saved"):
        save_preset(tmp_path / "file", MINE)
    with pytest.raises(UserError, match="could not be read"):
        read_preset(tmp_path / "gone.json")
    assert load_presets(tmp_path / "file").problems == ()
