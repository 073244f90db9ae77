# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A worker without llama.cpp: it answers with a fixed text, at the speed that it is told.

Arguments: milliseconds between two tokens, milliseconds for a load, the file with the answer.

A model whose name begins with "too-much" makes it die of memory after some tokens, unless its KV
cache is small; one that begins with "too-much-to-plan" in a plan, too.
"""

import os
import sys
import threading
import time
from pathlib import Path

from pannier.backend.messages import Event
from pannier.backend.protocol import (
    PROTOCOL_VERSION,
    Failed,
    Finished,
    Generate,
    Hello,
    Load,
    Loaded,
    LoadProgress,
    LogLine,
    Plan,
    Planned,
    PromptProgress,
    Stop,
    Tokens,
    frame,
    read_command,
)
from pannier.core.memory import DeviceMemory, LoadOptions, LoadReport, MemoryPlan

TOKEN_LETTERS = 5
TOKENS_BEFORE_DEATH = 20


def send(event: Event) -> None:
    sys.stdout.buffer.write(frame(event))
    sys.stdout.buffer.flush()


def load(command: Load, seconds: float) -> None:
    send(LogLine(level="info", text=f"loading {command.path}"))
    for percent in range(0, 101, 5):
        send(LoadProgress(job=command.job, fraction=percent / 100))
        time.sleep(seconds / 20)
    if not Path(command.path).exists():
        send(
            Failed(
                job=command.job,
                kind="file_missing",
                message="There is no such file.",
                remedy="Choose another one.",
            )
        )
        return
    send(Loaded(job=command.job, report=report(command.path)))


def report(path: str) -> LoadReport:
    gib = 1024**3
    return LoadReport(
        path=path,
        name=Path(path).stem,
        architecture="llama",
        description="llama 8B Q4_K - Medium",
        parameters=8_030_000_000,
        context_length=8192,
        layers=33,
        gpu_layers=28,
        gpu_reason="The GPU has room for 28 of 33 layers.",
        devices=[DeviceMemory(id="CUDA0", layers=28, weights_bytes=4 * gib, kv_bytes=gib)],
        host=DeviceMemory(id="CPU", layers=5, weights_bytes=gib),
        options=[],
        seconds=1.5,
    )


def plan(command: Plan) -> None:
    if Path(command.path).name.startswith("too-much-to-plan"):
        die_of_memory()
    mib = 1024**2
    kv = 512 if command.options.kv_type_k == "f16" else 256
    send(
        Planned(
            job=command.job,
            plan=MemoryPlan(
                options=command.options,
                layers=33,
                gpu_layers=33,
                devices=[DeviceMemory(id="CUDA0", layers=33, kv_bytes=kv * mib)],
                host=DeviceMemory(id="host"),
                budgets=[],
            ),
        )
    )


def die_of_memory() -> None:
    sys.stderr.write("ggml-cuda.cu:83: CUDA error: out of memory\n")
    sys.stderr.flush()
    os.abort()


def answer(
    command: Generate, text: str, pause: float, stopped: threading.Event, *, dies: bool
) -> None:
    send(PromptProgress(job=command.job, done=10, total=10))
    began = time.perf_counter()
    count = 0
    for start in range(0, len(text), TOKEN_LETTERS):
        if stopped.is_set():
            break
        count += 1
        seconds = time.perf_counter() - began
        piece = text[start : start + TOKEN_LETTERS]
        send(Tokens(job=command.job, text=piece, count=1, seconds=seconds))
        if dies and count == TOKENS_BEFORE_DEATH:
            die_of_memory()
        time.sleep(pause)
    send(
        Finished(
            job=command.job,
            stop_reason="stopped" if stopped.is_set() else "end",
            prompt_tokens=10,
            cached_tokens=0,
            tokens=count,
            prompt_seconds=0.12,
            seconds=time.perf_counter() - began,
            seed=1,
        )
    )


def main() -> None:
    pause, seconds = float(sys.argv[1]) / 1000, float(sys.argv[2]) / 1000
    text = Path(sys.argv[3]).read_text(encoding="utf-8")
    stopped = threading.Event()
    loaded = Load(job=0, path="", options=LoadOptions())
    send(
        Hello(
            protocol=PROTOCOL_VERSION,
            pannier="0",
            llama_cpp_python="0",
            system_info="",
        )
    )
    while (command := read_command(sys.stdin.buffer)) is not None:
        match command:
            case Load():
                loaded = command
                load(command, seconds)
            case Plan():
                plan(command)
            case Generate():
                stopped.clear()
                is_large = loaded.options.kv_type_k == "f16"
                dies = is_large and Path(loaded.path).name.startswith("too-much")
                threading.Thread(
                    target=answer,
                    args=(command, text, pause, stopped),
                    kwargs={"dies": dies},
                    daemon=True,
                ).start()
            case Stop():
                stopped.set()


if __name__ == "__main__":
    main()
