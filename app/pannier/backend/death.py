# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the end of a worker process means: its signal, its last words and a probable reason."""

import signal

import msgspec

_OUT_OF_MEMORY = (
    "out of memory",
    "outofdevicememory",
    "failed to allocate",
    "unable to allocate",
    "bad_alloc",
    "memoryerror",
    "cudamalloc failed",
)
_WINDOWS_EXIT_CODES = {
    0xC0000005: "access violation",
    0xC000001D: "illegal instruction",
    0xC0000409: "abort",
    0xC00000FD: "stack overflow",
}


class WorkerDied(msgspec.Struct, frozen=True):
    """A worker process ended without being asked to.

    Attributes:
        job: the job it was working on, if any.
        exit_code: as the system gives it; negative for a signal on POSIX.
        signal: the signal's name such as "SIGKILL", or empty.
        message: what happened and the probable reason, for the user.
        remedy: what the user can do next.
        log_tail: the last lines it logged or printed, oldest first.
    """

    job: int | None
    exit_code: int
    signal: str
    message: str
    remedy: str
    log_tail: list[str]


def describe_death(job: int | None, exit_code: int, log_tail: list[str]) -> WorkerDied:
    """Put a dead worker into words. `exit_code` is `Popen.returncode`."""
    name = _signal_name(exit_code)
    reason, remedy = _own_reason(log_tail) or _probable_reason(name, log_tail)
    how = f"by signal {name}" if name else f"with exit code {exit_code}"
    return WorkerDied(
        job=job,
        exit_code=exit_code,
        signal=name,
        message=f"The llama.cpp worker process ended unexpectedly ({how}). {reason}",
        remedy=remedy,
        log_tail=log_tail,
    )


def _signal_name(exit_code: int) -> str:
    if exit_code in _WINDOWS_EXIT_CODES:
        return _WINDOWS_EXIT_CODES[exit_code]
    if exit_code >= 0:
        return ""
    try:
        return signal.Signals(-exit_code).name
    except ValueError:
        return str(-exit_code)


def _own_reason(log_tail: list[str]) -> tuple[str, str] | None:
    """The reason for which the worker ended itself, and what to do about it."""
    if any("The grammar took too long" in line for line in log_tail):
        return (
            "The grammar of the answer takes too long to follow.",
            "Load the model again and simplify the grammar: fewer nested repetitions and options.",
        )
    return None


def _probable_reason(signal_name: str, log_tail: list[str]) -> tuple[str, str]:
    """The likeliest reason and what to do about it, most telling sign first."""
    text = "\n".join(log_tail).lower()
    if any(sign in text for sign in _OUT_OF_MEMORY):
        return (
            "Its last lines say that memory ran out.",
            "Load the model with a shorter context or fewer GPU layers, or choose a smaller quant.",
        )
    if signal_name == "SIGKILL":
        return (
            "The system ends a process this way when main memory runs out; a person can, too.",
            "Load the model again. If it recurs, close other programs or choose a smaller model.",
        )
    if signal_name in {"SIGILL", "illegal instruction"}:
        return (
            "The engine uses instructions that this CPU does not have.",
            "Install Pannier again on this machine so that the engine is built for it.",
        )
    if "ggml_assert" in text or "ggml_abort" in text or signal_name in {"SIGABRT", "abort"}:
        return (
            "llama.cpp stopped because one of its own checks failed.",
            "Load the model again. If it happens again, the file may be damaged: get it anew.",
        )
    if "modulenotfounderror" in text or "importerror" in text or "oserror" in text:
        return (
            "The engine could not be started.",
            "Run `pannier doctor`; it shows what is missing.",
        )
    return ("", "Load the model again. If it happens again, run `pannier doctor`.")
