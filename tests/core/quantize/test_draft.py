# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Drafts: nothing has a final name before it is published, and all have one or none."""

from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.quantize.draft import Draft


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def shards(folder: Path) -> list[Path]:
    return [folder / f"wren-{number:05}-of-00003.gguf" for number in (1, 2, 3)]


def test_a_file_gets_its_name_when_it_is_published(tmp_path: Path) -> None:
    with Draft([tmp_path / "wren.gguf"]) as draft:
        draft.output.write_text("done")
        assert "wren.gguf" not in names(tmp_path)
        draft.publish(overwrite=False)
    assert names(tmp_path) == ["wren.gguf"]
    assert (tmp_path / "wren.gguf").read_text() == "done"


def test_what_is_not_published_is_deleted(tmp_path: Path) -> None:
    with Draft(shards(tmp_path)) as draft:
        for path in draft.paths:
            path.write_text("half")
    with Draft([tmp_path / "wren.gguf"]) as draft:
        draft.output.write_text("half")
    assert names(tmp_path) == []


def test_shards_are_all_named_or_none(tmp_path: Path) -> None:
    taken = shards(tmp_path)[0]
    with Draft(shards(tmp_path)) as draft:
        for path in draft.paths:
            assert path.name == draft.output.name + path.name.removeprefix("wren")
            path.write_text("done")
        taken.write_text("mine")
        with pytest.raises(UserError, match="meanwhile"):
            draft.publish(overwrite=False)
    assert names(tmp_path) == [taken.name]
    assert taken.read_text() == "mine"


def test_only_one_works_at_a_file(tmp_path: Path) -> None:
    target = tmp_path / "new" / "wren.gguf"
    with Draft([target]):
        with pytest.raises(UserError) as refused, Draft([target]):
            pass
        assert refused.value.kind == "target_busy"
    with Draft([target]):
        pass
    assert names(target.parent) == []
