# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A dead worker is put into words that help."""

import signal

import pytest

from pannier.backend.death import describe_death
from pannier.core.memory import LoadOptions


@pytest.mark.parametrize(
    ("exit_code", "last_line", "expected"),
    [
        (-signal.SIGKILL, "", "main memory runs out"),
        (-signal.SIGILL, "", "instructions that this CPU does not have"),
        (-signal.SIGABRT, "ggml-cuda.cu:83: CUDA error: out of memory", "memory ran out"),
        (-signal.SIGABRT, "ggml.c:1: GGML_ASSERT(x) failed", "one of its own checks failed"),
        (4, "ModuleNotFoundError: No module named 'llama_cpp'", "could not be started"),
    ],
)
def test_the_probable_reason_is_named(exit_code: int, last_line: str, expected: str) -> None:
    death = describe_death(7, exit_code, ["loading", last_line])
    assert expected in death.message
    assert death.remedy
    assert death.job == 7
    assert death.log_tail[-1] == last_line


def test_the_signal_is_named() -> None:
    assert describe_death(None, -signal.SIGSEGV, []).signal == "SIGSEGV"
    assert "exit code 3" in describe_death(None, 3, []).message


def test_a_lost_machine_is_told_from_a_bug() -> None:
    line = "ggml-rpc.cpp:566: Remote RPC server crashed or returned malformed response"
    death = describe_death(3, -signal.SIGABRT, ["sched_reserve: done", line], LoadOptions())
    assert death.reason == "rpc_lost"
    assert death.step_downs == []


@pytest.mark.parametrize(
    "line",
    [
        "CUDA error: out of memory",
        "ggml_vulkan: Device memory allocation of size 123 failed.",
        "vk::Device::allocateMemory: ErrorOutOfDeviceMemory",
        "ggml_gallocr_reserve_n_impl: failed to allocate CUDA0 buffer of size 123",
        "tensor (cache_k_l0) in a buffer (Vulkan0) that cannot run the operation (NONE)",
    ],
)
def test_memory_that_ran_out_all_the_same_comes_with_step_downs(line: str) -> None:
    options = LoadOptions(gpu_layers=32, context_length=8192)
    death = describe_death(3, -signal.SIGABRT, [line], options)
    assert death.reason == "out_of_memory"
    assert {step.names for step in death.step_downs} >= {("gpu_layers",), ("context_length",)}
    assert describe_death(3, -signal.SIGABRT, [line]).step_downs == []


def test_a_crash_of_a_load_that_was_cancelled_is_a_cancelled_load() -> None:
    death = describe_death(1, -signal.SIGSEGV, ["loading"], LoadOptions(), cancelled=True)
    assert death.reason == "cancelled"
    assert "was cancelled" in death.message
