# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Layers are divided as llama.cpp divides them: in single precision, and to the last one."""

import itertools
from bisect import bisect_right
from ctypes import c_float

import pytest

from pannier.core.memory.forecast.placement import place_layers


def as_llama_does(blocks: int, gpu_layers: int, shares: tuple[float, ...]) -> list[int]:
    """Device of every layer, the output last; -1 is main memory. llama-model.cpp, load_tensors."""
    limits: list[float] = []
    total = 0.0
    for share in shares:
        total = c_float(total + c_float(share).value).value
        limits.append(total)
    limits = [c_float(limit / total).value for limit in limits]
    first = max(blocks + 1 - gpu_layers, 0)
    taken = min(gpu_layers, blocks + 1)
    return [
        -1
        if layer < first or layer - first >= taken
        else bisect_right(limits, c_float((layer - first) / taken).value)
        for layer in range(blocks + 1)
    ]


@pytest.mark.parametrize(
    "shares", [(1.0,), (1.0, 1.0), (3.0, 1.0), (0.0, 1.0), (1.0, 0.0, 2.0), (23040.7, 7680.1, 0.3)]
)
def test_every_layer_is_where_llama_puts_it(shares: tuple[float, ...]) -> None:
    for blocks, gpu_layers in itertools.product((1, 2, 31, 32, 61, 80), (0, 1, 2, 17, 33, 81)):
        expected = as_llama_does(blocks, gpu_layers, shares)
        placed = place_layers(blocks, gpu_layers, shares)
        seen = [-1] * (blocks + 1)
        for device, run in enumerate(placed.devices):
            for layer in range(run.first, run.end):
                seen[layer] = device
            if run.has_output:
                seen[blocks] = device
        assert seen == expected
        assert placed.host.layers == expected.count(-1)


def test_without_devices_everything_stays() -> None:
    placed = place_layers(4, 5, ())
    assert placed.host.layers == 5
    assert placed.devices == ()


def test_devices_without_any_memory_share_alike() -> None:
    assert [run.layers for run in place_layers(3, 4, (0.0, 0.0)).devices] == [2, 2]
