# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Tries a build of llama.cpp in a process of its own: devices, and an answer of a small model."""

from pathlib import Path

import msgspec

from pannier.backend import ENGINE_FLAG
from pannier.backend.client import worker_command
from pannier.backend.protocol import Finished
from pannier.backend.session import EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.errors import UserError
from pannier.core.hardware import Device
from pannier.core.language import tr
from pannier.core.memory import LoadOptions
from pannier.core.paths import bundled_model

TOKENS = 24


class EngineTrial(msgspec.Struct, frozen=True):
    """What an engine can do here.

    Attributes:
        devices: what it can use.
        place: where the bundled model lay in the trial.
        tokens_per_second: how fast that model wrote.
    """

    devices: list[Device]
    place: str
    tokens_per_second: float


def try_engine(folder: Path) -> EngineTrial:
    """Load the bundled model with the engine in `folder` and let it write a few tokens.

    Takes a few seconds. A crash costs a process.

    Raises:
        UserError: (`engine_unusable`) it does not work here, and why.
    """
    command = [*worker_command(), f"{ENGINE_FLAG}{folder.absolute()}"]
    try:
        with EngineSession(command) as session:
            hello = session.hello()
            if hello.engine_trouble:
                raise _unusable(hello.engine_trouble)
            devices = session.devices()
            report = session.load(str(bundled_model()), LoadOptions())
            sampling = SamplingOptions(temperature=0.0, max_tokens=TOKENS)
            speed = 0.0
            for event in session.generate([ChatMessage("user", "Hello")], sampling):
                if isinstance(event, Finished):
                    speed = event.tokens_per_second
            return EngineTrial(devices, report.place, speed)
    except UserError as error:
        if error.kind == "engine_unusable":
            raise
        raise _unusable(error.message) from error


def _unusable(why: str) -> UserError:
    return UserError(
        tr("The new engine does not work on this machine: {reason}").format(reason=why),
        remedy=tr("Nothing has changed: the engine of before is used."),
        kind="engine_unusable",
    )
