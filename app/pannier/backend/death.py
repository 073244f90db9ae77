# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the end of a worker process means: its signal, its last words and a probable reason."""

import signal
from typing import Literal

import msgspec

from pannier.core.language import tr, translatable
from pannier.core.memory import LoadOptions, StepDown
from pannier.core.memory.step_down import likely_step_downs

DeathReason = Literal[
    "cancelled",
    "out_of_memory",
    "rpc_lost",
    "killed",
    "cpu",
    "grammar",
    "assertion",
    "not_started",
    "silent",
    "unknown",
]

_OUT_OF_MEMORY = (
    "out of memory",
    "outofdevicememory",
    "failed to allocate",
    "unable to allocate",
    "bad_alloc",
    "memoryerror",
    "cudamalloc failed",
    "failed to create buffer of size",
    "device memory allocation of size",
    # Of a KV cache that is larger than the device takes in one piece, said by a dry run, too.
    ") that cannot run the operation (none)",
)
_RPC_LOST = (
    "remote rpc server crashed",
    "rpc handshake failed",
    "rpc server version mismatch",
    "failed to connect to",
)
# reason -> what it means, and what to do next
_WORDS: dict[DeathReason, tuple[str, str]] = {
    "cancelled": (translatable("It was cancelled, and its memory is free."), ""),
    "silent": (
        translatable("It was ended for that."),
        translatable(
            "Try again. If it happens again, run `pannier doctor`; it shows what is wrong."
        ),
    ),
    "rpc_lost": (
        translatable("The RPC server that held a part of the model is gone."),
        translatable("Start `pannier rpc-server` there again, then load the model again."),
    ),
    "out_of_memory": (
        translatable("Its last lines say that memory ran out."),
        translatable(
            "Load the model with a shorter context or fewer GPU layers, or choose a smaller quant."
        ),
    ),
    "killed": (
        translatable(
            "The system ends a process this way when main memory runs out; a person can, too."
        ),
        translatable(
            "Load the model again. If it recurs, close other programs or choose a smaller model."
        ),
    ),
    "cpu": (
        translatable("The engine uses instructions that this CPU does not have."),
        translatable("Install Pannier again on this machine so that the engine is built for it."),
    ),
    "grammar": (
        translatable("The grammar of the answer takes too long to follow."),
        translatable(
            "Load the model again and simplify the grammar: fewer nested repetitions and options."
        ),
    ),
    "assertion": (
        translatable("llama.cpp stopped because one of its own checks failed."),
        translatable(
            "Load the model again. If it happens again, the file may be damaged: get it anew."
        ),
    ),
    "not_started": (
        translatable("The engine could not be started."),
        translatable("Run `pannier doctor`; it shows what is missing."),
    ),
    "unknown": (
        "",
        translatable("Load the model again. If it happens again, run `pannier doctor`."),
    ),
}
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
        reason: the probable reason, for programs.
        step_downs: when memory ran out, load options that take less; nothing is left that could
            measure how much.
        options: what its last load was done with, as far as it was decided.
    """

    job: int | None
    exit_code: int
    signal: str
    message: str
    remedy: str
    log_tail: list[str]
    reason: DeathReason = "unknown"
    step_downs: list[StepDown] = []
    options: LoadOptions | None = None


def describe_death(
    job: int | None,
    exit_code: int,
    log_tail: list[str],
    options: LoadOptions | None = None,
    *,
    cancelled: bool = False,
) -> WorkerDied:
    """Put a dead worker into words.

    `exit_code` is `Popen.returncode`; `options` are those of its last load. `cancelled` tells that
    the user had its job stopped: some GPU backends crash when a load is broken off, and for the
    user that is what was asked for.
    """
    name = _signal_name(exit_code)
    kind: DeathReason = "cancelled" if cancelled else _probable_reason(name, log_tail)
    reason, remedy = (tr(text) if text else "" for text in _WORDS[kind])
    steps = likely_step_downs(options) if options and kind == "out_of_memory" else []
    if name:
        what = tr("The llama.cpp worker process ended unexpectedly (by signal {code}).")
    else:
        what = tr("The llama.cpp worker process ended unexpectedly (with exit code {code}).")
    return WorkerDied(
        job=job,
        exit_code=exit_code,
        signal=name,
        message=f"{what.format(code=name or exit_code)} {reason}".strip(),
        remedy=remedy,
        log_tail=log_tail,
        reason=kind,
        step_downs=steps,
        options=options,
    )


def no_greeting(job: int | None, exit_code: int, log_tail: list[str], seconds: float) -> WorkerDied:
    """Put a worker into words that was killed because it never said that it is there."""
    reason, remedy = _WORDS["silent"]
    what = tr(
        "The llama.cpp worker process did not answer within %Ln second(s) of its start.",
        "",
        round(seconds),
    )
    return WorkerDied(
        job=job,
        exit_code=exit_code,
        signal=_signal_name(exit_code),
        message=f"{what} {tr(reason)}",
        remedy=tr(remedy),
        log_tail=log_tail,
        reason="silent",
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


def _probable_reason(signal_name: str, log_tail: list[str]) -> DeathReason:
    """The likeliest reason, most telling sign first."""
    text = "\n".join(log_tail).lower()
    kind: DeathReason = "unknown"
    if any("The grammar took too long" in line for line in log_tail):
        kind = "grammar"
    elif any(sign in text for sign in _RPC_LOST):
        kind = "rpc_lost"
    elif any(sign in text for sign in _OUT_OF_MEMORY):
        kind = "out_of_memory"
    elif signal_name == "SIGKILL":
        kind = "killed"
    elif signal_name in {"SIGILL", "illegal instruction"}:
        kind = "cpu"
    elif "ggml_assert" in text or "ggml_abort" in text or signal_name in {"SIGABRT", "abort"}:
        kind = "assertion"
    elif "modulenotfounderror" in text or "importerror" in text or "oserror" in text:
        kind = "not_started"
    return kind
