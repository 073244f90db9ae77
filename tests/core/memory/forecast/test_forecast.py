# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The forecast says what llama.cpp's rules say, also for headers that make no sense."""

import dataclasses

import msgspec
import pytest

from pannier.core.gguf import GgufModel, Value
from pannier.core.hardware import HostMemory
from pannier.core.memory import LoadOptions, MemoryPlan
from pannier.core.memory.forecast import Machine, Overhead, forecast, imagined, summarize
from tests.core.memory.headers import GIB, header

MIB = 1024**2
HOST = HostMemory(64 * GIB, 64 * GIB)
ALL = LoadOptions(gpu_layers="all", context_length=8192)


def plan(model: GgufModel, options: LoadOptions = ALL, *sizes: int) -> MemoryPlan:
    return forecast(summarize(model), options, imagined(sizes or (80 * GIB,), HOST))


def test_all_layers_on_one_gpu() -> None:
    made = plan(header())
    (gpu,) = made.devices
    assert made.origin == "analytic"
    assert (made.gpu_layers, made.layers, gpu.layers) == (33, 33, 33)
    # 32 layers of 8 heads of 128 numbers of 2 bytes, keys and values, for 8192 tokens
    assert gpu.kv_bytes == 32 * 8 * 128 * 2 * 2 * 8192
    embeddings = 4096 * 128_256 * 144 // 256
    assert made.host.weights_bytes == made.host.mapped_bytes == embeddings
    assert gpu.weights_bytes == pytest.approx(header().size_bytes - embeddings, abs=33 * 9 * 128)
    assert made.host.output_bytes == 128_256 * 4
    assert made.fits


@pytest.mark.parametrize("layers", [0, 1, 2, 17, 32, 33, 99])
def test_the_output_layer_goes_first_and_nothing_is_lost(layers: int) -> None:
    made = plan(header(), msgspec.structs.replace(ALL, gpu_layers=layers))
    whole = plan(header())
    (gpu,) = made.devices
    assert gpu.layers == min(layers, 33)
    assert gpu.layers + made.host.layers == 33
    assert gpu.kv_bytes + made.host.kv_bytes == whole.devices[0].kv_bytes
    assert gpu.kv_bytes == max(0, min(layers, 33) - 1) * whole.devices[0].kv_bytes // 32
    lost = 33 * 9 * 128
    total = gpu.weights_bytes + made.host.weights_bytes
    assert total == pytest.approx(header().size_bytes, abs=lost)


def test_two_gpus_share_by_what_they_may_take() -> None:
    made = plan(header(), ALL, 24 * GIB + 512 * MIB, 8 * GIB + 512 * MIB)
    assert made.options.tensor_split == (24 * 1024, 8 * 1024)
    assert [device.layers for device in made.devices] == [25, 8]
    given = msgspec.structs.replace(ALL, tensor_split=(1.0, 2.0))
    assert [device.layers for device in plan(header(), given, GIB, GIB).devices] == [11, 22]


def test_experts_stay_in_main_memory_layer_by_layer() -> None:
    model = header(experts=8, feed_forward_length=4096)
    kept = [
        plan(model, msgspec.structs.replace(ALL, cpu_moe_layers=layers)).devices[0].weights_bytes
        for layers in (0, 1, 32)
    ]
    experts = 3 * 8 * 4096 * 4096 * 144 // 256
    assert kept[0] - kept[1] == experts
    assert kept[0] - kept[2] == 32 * experts


def test_auto_takes_as_many_layers_as_fit() -> None:
    auto = LoadOptions(context_length=8192)
    seen = []
    for size in (0, 2 * GIB, 4 * GIB, 6 * GIB, 8 * GIB):
        made = plan(header(), auto, size)
        seen.append(made.gpu_layers)
        if 0 < made.gpu_layers < 33:
            assert made.fits
            more = msgspec.structs.replace(auto, gpu_layers=made.gpu_layers + 1)
            assert not plan(header(), more, size).fits
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, 33)


def test_without_a_gpu_everything_is_in_main_memory() -> None:
    made = forecast(summarize(header()), ALL, Machine((), HOST))
    assert made.devices == []
    assert (made.gpu_layers, made.host.layers) == (0, 33)
    # Q4_K is rearranged for the CPU, so that only the embeddings and Q6_K are read from the file.
    assert 0 < made.host.mapped_bytes < made.host.weights_bytes
    read = msgspec.structs.replace(ALL, load_mode="read")
    assert forecast(summarize(header()), read, Machine((), HOST)).host.mapped_bytes == 0


def test_every_option_that_costs_memory_costs_memory() -> None:
    base = plan(header()).devices[0]

    def gpu(**changes: object) -> int:
        made = plan(header(), msgspec.structs.replace(ALL, **changes))
        return made.devices[0].total_bytes - base.total_bytes

    assert gpu(kv_type_k="q8_0", kv_type_v="q8_0") == pytest.approx(-480 * MIB, abs=200 * MIB)
    assert gpu(kv_on_gpu=False) < -900 * MIB
    assert gpu(context_length=16384) >= 1024 * MIB
    assert gpu(ubatch_size=2048) > 100 * MIB
    assert gpu(flash_attention="off") > 100 * MIB


def test_windows_stop_growing_with_the_context() -> None:
    model = header(architecture="gemma3", attention__sliding_window=1024)
    short, long = (
        plan(model, msgspec.structs.replace(ALL, context_length=length)).devices[0].kv_bytes
        for length in (8192, 16384)
    )
    one_layer = 8 * 128 * 2 * 2
    whole, windowed = 32 // 6, 32 - 32 // 6
    assert short == one_layer * (whole * 8192 + windowed * 1536)
    assert long == one_layer * (whole * 16384 + windowed * 1536)


def test_an_overhead_has_a_part_and_an_origin_of_its_own() -> None:
    gpus = imagined((8 * GIB,), HOST).devices
    learned = Machine(gpus, HOST, {"GPU0": Overhead(300 * MIB, "learned")})
    made = forecast(summarize(header()), ALL, learned)
    (gpu,) = made.devices
    assert (gpu.overhead_bytes, gpu.overhead_origin) == (300 * MIB, "learned")
    assert made.budgets[0].needed_bytes == gpu.total_bytes


def test_an_unknown_architecture_says_so() -> None:
    assert summarize(header()).is_known
    assert not summarize(header(architecture="llama9")).is_known


@pytest.mark.parametrize(
    "values",
    [
        {"block_count": 0},
        {"block_count": 4000},
        {"attention.head_count": 0},
        {"attention.head_count_kv": (8, 0)},
        {"attention.head_count": "many"},
        {"embedding_length": 2**60, "attention.key_length": 2**60},
        {"context_length": 2**63},
        {"nextn_predict_layers": 99},
        {"attention.sliding_window_pattern": 0, "attention.sliding_window": 2**40},
        {"vocab_size": 2**62},
        {"expert_count": 2**31, "expert_used_count": 2**31},
    ],
)
@pytest.mark.parametrize("architecture", ["llama", "gemma3", "deepseek4", "granitehybrid", "odd"])
def test_a_hostile_header_gives_numbers(architecture: str, values: dict[str, Value]) -> None:
    model = header(architecture=architecture, block_count=2)
    shard = model.shards[0]
    changed = {f"{architecture}.{key}": value for key, value in values.items()}
    hostile = GgufModel((dataclasses.replace(shard, values={**shard.values, **changed}),))
    for options in (LoadOptions(), ALL, LoadOptions(context_length=10_000_000, gpu_layers=1)):
        made = plan(hostile, options, 8 * GIB, 0)
        assert all(row.total_bytes >= 0 for row in [*made.devices, made.host])
