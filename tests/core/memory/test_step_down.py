# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The ways to make a load smaller."""

from pannier.core.memory import Budget, LoadOptions
from pannier.core.memory.step_down import fixed_step_downs, likely_step_downs


def test_a_smaller_kv_cache_and_smaller_steps() -> None:
    first, second, third = fixed_step_downs(LoadOptions())
    assert (first.options.kv_type_k, first.options.kv_type_v) == ("q8_0", "q8_0")
    assert first.change == "KV cache in q8_0 instead of f16"
    assert second.options.kv_type_v == "q4_0"
    assert third.options.ubatch_size == 128
    assert third.change == "128 prompt tokens at a time instead of 512"


def test_values_stay_as_they_are_without_flash_attention() -> None:
    first, *_ = fixed_step_downs(LoadOptions(flash_attention="off"))
    assert first.names == ("kv_type_k",)
    assert first.options.kv_type_v == "f16"


def test_a_projector_can_be_left_out() -> None:
    *_, last = fixed_step_downs(LoadOptions(mmproj="mmproj.gguf"))
    assert last.names == ("mmproj",)
    assert last.options == LoadOptions()
    assert "sees no images" in last.change


def test_nothing_is_offered_twice() -> None:
    small = LoadOptions(kv_type_k="q8_0", kv_type_v="q5_0", ubatch_size=64)
    (step,) = fixed_step_downs(small)
    assert step.names == ("kv_type_k", "kv_type_v")
    assert step.change == "KV cache in q4_0 instead of q8_0 and q5_0"
    assert fixed_step_downs(step.options) == []


def test_after_a_death_the_likely_ones_are_offered() -> None:
    steps = likely_step_downs(LoadOptions(gpu_layers=32, context_length=8192))
    names = [step.names for step in steps]
    assert names[-2:] == [("gpu_layers",), ("context_length",)]
    assert steps[-2].options.gpu_layers == 24
    assert steps[-1].options.context_length == 4096
    assert all(step.gain_bytes is None for step in steps)
    assert likely_step_downs(LoadOptions(kv_type_k="q4_0", kv_type_v="q4_0", ubatch_size=64)) == []


def test_what_is_missing() -> None:
    assert Budget("CUDA0", needed_bytes=10, free_bytes=20, limit_bytes=8).missing_bytes == 2
    assert Budget("CUDA0", needed_bytes=10, free_bytes=20, limit_bytes=10).missing_bytes == 0
