# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Sampling options that the makers of a model recommend, in its file or beside it."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from pannier.core.chat.sampling import SamplingOptions
from pannier.core.gguf.values import Value
from pannier.core.settings.layers import Recommendation

GENERATION_CONFIG = "generation_config.json"
MAX_CONFIG_BYTES = 256 * 1024

# Keys of llama.cpp (`LLM_KV_GENERAL_SAMPLING_*` in llama-arch.cpp) below `general.sampling.`.
_GGUF_NAMES = {
    "temp": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "xtc_probability": "xtc_probability",
    "xtc_threshold": "xtc_threshold",
    "penalty_last_n": "repeat_last_n",
    "penalty_repeat": "repeat_penalty",
    "mirostat": "mirostat",
    "mirostat_tau": "mirostat_tau",
    "mirostat_eta": "mirostat_eta",
}
# Fields of `GenerationConfig` of the transformers library.
_CONFIG_NAMES = {
    "temperature": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "typical_p": "typical_p",
    "repetition_penalty": "repeat_penalty",
}


def recommended_in_gguf(metadata: Mapping[str, Value]) -> Recommendation | None:
    """What the metadata of a model file recommends; None when it says nothing of use."""
    given = {
        name: metadata[f"general.sampling.{key}"]
        for key, name in _GGUF_NAMES.items()
        if f"general.sampling.{key}" in metadata
    }
    values = _usable(given)
    return Recommendation("gguf", values) if values else None


def recommended_in_config(content: bytes) -> Recommendation | None:
    """What a generation_config.json recommends; None when it says nothing of use."""
    try:
        config = msgspec.json.decode(content[:MAX_CONFIG_BYTES], type=dict[str, object])
    except (msgspec.DecodeError, RecursionError):
        return None
    given = {name: config[key] for key, name in _CONFIG_NAMES.items() if key in config}
    if config.get("do_sample") is False:
        given = {"temperature": 0.0}
    values = _usable(given)
    return Recommendation("card", values) if values else None


def recommended_beside(model: Path) -> Recommendation | None:
    """What a generation_config.json in the folder of a model recommends; None without one."""
    try:
        with model.with_name(GENERATION_CONFIG).open("rb") as stream:
            content = stream.read(MAX_CONFIG_BYTES + 1)
    except OSError:
        return None
    return recommended_in_config(content) if len(content) <= MAX_CONFIG_BYTES else None


def _usable(given: Mapping[str, object]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in given.items():
        try:
            options = msgspec.convert({name: value}, SamplingOptions)
        except msgspec.ValidationError:
            continue
        values[name] = msgspec.to_builtins(getattr(options, name))
    return values
