# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A dead worker is put into words that help."""

import signal

import pytest

from pannier.backend.death import describe_death


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
