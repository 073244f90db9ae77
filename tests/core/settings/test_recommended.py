# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the makers of a model recommend."""

import json
from pathlib import Path

import pytest

from pannier.core.settings.layers import Recommendation
from pannier.core.settings.recommended import (
    recommended_beside,
    recommended_in_config,
    recommended_in_gguf,
)


def test_metadata_of_the_file() -> None:
    metadata = {
        "general.sampling.temp": 0.5,
        "general.sampling.top_k": 20,
        "general.sampling.penalty_repeat": 1.05,
        "general.sampling.top_p": 7.0,
        "general.sampling.mirostat": "yes",
        "general.sampling.sequence": "k;p",
        "general.name": "x",
    }

    found = recommended_in_gguf(metadata)

    assert found == Recommendation(
        "gguf", {"temperature": 0.5, "top_k": 20, "repeat_penalty": 1.05}
    )
    assert recommended_in_gguf({"general.name": "x"}) is None


def test_a_generation_config_beside_the_model(tmp_path: Path) -> None:
    config = {"do_sample": True, "temperature": 0.6, "top_k": 20, "repetition_penalty": 1.1}
    (tmp_path / "generation_config.json").write_text(json.dumps(config))

    found = recommended_beside(tmp_path / "model.gguf")

    assert found == Recommendation("card", {"temperature": 0.6, "top_k": 20, "repeat_penalty": 1.1})
    assert recommended_beside(tmp_path / "elsewhere" / "model.gguf") is None


@pytest.mark.parametrize(
    ("content", "values"),
    [
        (b'{"do_sample": false, "temperature": 1.0}', {"temperature": 0.0}),
        (b'{"temperature": null, "top_p": 0.8}', {"top_p": 0.8}),
        (b"{}", None),
        (b"[", None),
        (b"[1]", None),
        (b'{"a":' * 9999, None),
        (b"\xff\xfe", None),
    ],
)
def test_configs_of_all_kinds(content: bytes, values: dict[str, object] | None) -> None:
    found = recommended_in_config(content)

    assert (found and found.sampling) == values
