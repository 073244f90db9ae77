# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Sampling options: what they admit, and that everybody can read what they mean."""

from typing import Any

import msgspec
import pytest

from pannier.core.chat import SamplingOptions


@pytest.mark.parametrize(
    "wrong",
    [
        {"temperature": -0.1},
        {"temperature": float("inf")},
        {"temperature": float("nan")},
        {"logit_bias": {1: float("nan")}},
        {"top_p": 1.5},
        {"top_k": -1},
        {"repeat_penalty": 0.0},
        {"presence_penalty": 3.0},
        {"mirostat": 3},
        {"dry_base": 0.5},
        {"logit_bias": {1: 101.0}},
        {"stop": ("",)},
        {"stop": ("a",) * 17},
        {"seed": 2**32 - 1},  # llama.cpp's own sign for "draw one"
        {"max_tokens": 0},
        {"grammar": "x" * 70_000},
        {"speculation": "magic"},
    ],
    ids=str,
)
def test_bounds(wrong: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, SamplingOptions)


def test_they_travel_unchanged() -> None:
    options = SamplingOptions(logit_bias={5: -100.0}, stop=("a", "b"), json_schema="{}", seed=7)
    packed = msgspec.msgpack.encode(options)
    assert msgspec.msgpack.decode(packed, type=SamplingOptions) == options


def test_every_option_is_explained() -> None:
    assert SamplingOptions.__doc__ is not None
    for name in SamplingOptions.__struct_fields__:
        assert f"\n        {name}: " in SamplingOptions.__doc__
