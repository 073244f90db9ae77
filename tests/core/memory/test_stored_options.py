# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load options in a file: short, complete, and read whatever somebody made of them."""

import json

from pannier.core.memory import LoadOptions, LoraAdapter, options_from_stored, stored_options


def test_options_survive_json() -> None:
    options = LoadOptions(
        context_length=4096,
        gpu_layers=12,
        kv_type_k="q8_0",
        tensor_split=(3.0, 1.0),
        loras=(LoraAdapter("/a.gguf", 0.5),),
        rpc_servers=("127.0.0.1:50052",),
        kv_on_gpu=False,
    )
    stored = json.loads(json.dumps(stored_options(options)))
    assert set(stored) == {
        "context_length",
        "gpu_layers",
        "kv_type_k",
        "tensor_split",
        "loras",
        "rpc_servers",
        "kv_on_gpu",
    }
    assert options_from_stored(stored) == options
    assert stored_options(LoadOptions()) == {}


def test_what_cannot_be_used_takes_its_default() -> None:
    values = {"context_length": -5, "gpu_layers": "many", "threads": 3, "not_yet_known": True}
    assert options_from_stored(values) == LoadOptions(threads=3)
