# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""File names from repositories: whatever they hold, they stay in their folder and fit the disk."""

from pathlib import Path

import pytest

from pannier.core.gguf import parse_shard_name
from pannier.hub.errors import HubError
from pannier.hub.file_names import MAX_NAME_BYTES, fit_name, local_path


@pytest.mark.parametrize(
    "name",
    [
        "model-Q4_K_M.gguf",
        "Model.v2.1-IQ2_XXS-00001-of-00003.gguf",
        "模型-Q8_0.gguf",
        "with blanks (and more)+é.gguf",
        ".gitattributes",
        "README",
        "console.gguf",
        "x" * (MAX_NAME_BYTES - 5) + ".gguf",
    ],
)
def test_fit_names_are_kept(name: str) -> None:
    assert fit_name(name) == name


@pytest.mark.parametrize(
    "path",
    [
        "../../x.gguf",
        "a/../../x.gguf",
        "..",
        ".",
        "",
        "/etc/passwd",
        "\\\\server\\share\\x.gguf",
        "C:\\x.gguf",
        "C:/x.gguf",
        "c:x.gguf",
        "a//b.gguf",
        "a/./b.gguf",
        "a/",
        "d/" * 20 + "x.gguf",
    ],
)
def test_paths_that_lead_elsewhere_are_refused(path: str) -> None:
    with pytest.raises(HubError) as caught:
        local_path("owner/repo", path)
    assert caught.value.kind == "hub_file_name"
    assert "owner/repo" in caught.value.message
    assert caught.value.remedy


@pytest.mark.parametrize(
    "name",
    [
        "CON.gguf",
        "con",
        "nul.tar.gz",
        "COM1.gguf",
        "lpt9.gguf",
        "CON-00001-of-00002.gguf",
        "a:b.gguf",
        "a\\..\\..\\b.gguf",
        "what?.gguf",
        "bell\a.gguf",
        "line\nbreak.gguf",
        "end.gguf\n",
        "exe\u202efugg.gguf",
        "half\ud800.gguf",
        "blank .gguf",
        " blank.gguf",
        "dots...",
        "dot.",
        "x" * 300 + ".gguf",
        "é" * 150 + ".gguf",
        "\U0001f600" * 90,
        "...",
        "   ",
    ],
)
def test_other_names_become_fit(name: str, tmp_path: Path) -> None:
    made = fit_name(name)
    assert len(made.encode()) <= MAX_NAME_BYTES
    assert made.isprintable()
    assert not set(made) & set('<>:"/\\|?*')
    assert made == made.strip(" ").rstrip(".")
    assert made.partition(".")[0].upper() not in {"CON", "NUL", "COM1", "LPT9", ""}
    assert fit_name(made) == made
    (tmp_path / made).write_bytes(b"it can be written")
    if name.endswith(".gguf"):
        assert made.endswith(".gguf")


def test_different_names_stay_different() -> None:
    names = ["a:b.gguf", "a?b.gguf", "a_b.gguf", "x" * 300 + ".gguf", "x" * 301 + ".gguf"]
    assert len({fit_name(name) for name in names}) == len(names)


def test_shards_of_a_long_name_still_belong_together() -> None:
    names = [f"{'long: ' * 60}-{number:05}-of-00002.gguf" for number in (1, 2)]
    first, second = (parse_shard_name(fit_name(name)) for name in names)
    assert first is not None
    assert second is not None
    assert first.sibling(2) == fit_name(names[1])


def test_a_path_keeps_its_folders() -> None:
    path = local_path("owner/repo", "Q8_0/aux/model-Q8_0-00001-of-00002.gguf")
    assert path.parts[:3] == ("owner", "repo", "Q8_0")
    assert path.parts[3].startswith("_aux~")
    assert path.name == "model-Q8_0-00001-of-00002.gguf"
