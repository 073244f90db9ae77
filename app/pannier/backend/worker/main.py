# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The worker's two threads: one reads commands, the other is alone in llama.cpp."""

import os
import queue
import sys
import threading
import traceback
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from pannier.backend import ENGINE_FLAG, PLANNER_FLAG
from pannier.backend.messages import Command
from pannier.backend.protocol import (
    AnyCommand,
    Failed,
    ProtocolError,
    Stop,
    read_command,
)
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.engine_choice import choose_engine, clear_marks
from pannier.core.engine_store import ENGINE_VARIABLE
from pannier.core.language import tr

if TYPE_CHECKING:
    from pannier.backend.worker.engine import Engine

EXIT_CLIENT_GONE = 0
EXIT_BROKEN_PROTOCOL = 3
EXIT_ENGINE_UNUSABLE = 4


# How the backends of ggml are told to find no device.
_NO_GPU = {
    "CUDA_VISIBLE_DEVICES": "-1",
    "HIP_VISIBLE_DEVICES": "-1",
    "MUSA_VISIBLE_DEVICES": "-1",
    "GGML_VK_VISIBLE_DEVICES": "",
    "ONEAPI_DEVICE_SELECTOR": "opencl:cpu",
}


def main(arguments: Sequence[str] = ()) -> None:
    """Serve one client until it closes its end; never returns."""
    if PLANNER_FLAG in arguments:
        # A context on a real GPU would take hundreds of megabytes of what is being planned.
        os.environ.update(_NO_GPU)
    for argument in arguments:
        if argument.startswith(ENGINE_FLAG):
            os.environ[ENGINE_VARIABLE] = argument.removeprefix(ENGINE_FLAG)
    commands, events = _take_over_pipes()
    channel = Channel(events)
    switch = StopSwitch()
    jobs: queue.SimpleQueue[AnyCommand] = queue.SimpleQueue()
    inference = threading.Thread(
        target=_serve, args=(channel, switch, jobs), name="inference", daemon=True
    )
    inference.start()
    try:
        while (command := read_command(commands)) is not None:
            if isinstance(command, Stop):
                switch.request(command.job)
            else:
                jobs.put(command)
    except ProtocolError:
        traceback.print_exc()
        os._exit(EXIT_BROKEN_PROTOCOL)
    # The client is gone or wants the end. Leaving at once, without any clean-up in llama.cpp,
    # cannot hang and gives all memory back for certain.
    clear_marks()
    os._exit(EXIT_CLIENT_GONE)


def _take_over_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep stdin and stdout for messages alone: a stray print of a library goes to stderr."""
    commands = os.fdopen(os.dup(0), "rb")
    events = os.fdopen(os.dup(1), "wb", buffering=0)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return commands, events


def _serve(channel: Channel, switch: StopSwitch, jobs: "queue.SimpleQueue[AnyCommand]") -> None:
    """Inference thread: do one job after the other, for as long as the process lives."""
    try:
        choice = choose_engine()
        # Imported here so that the command thread can already end the process meanwhile, and so
        # that llama_cpp is that of the engine.
        from pannier.backend.worker.engine import Engine  # noqa: PLC0415

        engine = Engine(channel, switch, choice)
        while True:
            _do(engine, jobs.get(), channel, switch)
    except BaseException:  # noqa: BLE001 - without this thread the process would never answer
        traceback.print_exc()
        os._exit(EXIT_ENGINE_UNUSABLE)


def _do(engine: "Engine", command: AnyCommand, channel: Channel, switch: StopSwitch) -> None:
    switch.begin(command.job)
    try:
        engine.do(command)
    except Exception as error:  # noqa: BLE001 - the worker's boundary: a bug is told, and survived
        traceback.print_exc()
        channel.send(_bug(command, error))
    finally:
        switch.end()


def _bug(command: Command, error: Exception) -> Failed:
    return Failed(
        job=command.job,
        kind="internal",
        message=tr("This is a bug in Pannier: {error}").format(
            error=f"{type(error).__name__}: {error}"
        ),
        remedy=tr("Please report it together with the output of `pannier doctor`."),
    )
