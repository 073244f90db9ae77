# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Messages survive the journey; anything else is refused."""

import io

import msgspec
import pytest

from pannier.backend.protocol import (
    MAX_MESSAGE_BYTES,
    Generate,
    Load,
    ProtocolError,
    Tokens,
    frame,
    read_command,
    read_event,
)
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.memory import LoadOptions


def test_commands_arrive_as_they_were_sent() -> None:
    load = Load(job=1, path="/models/ü.gguf", options=LoadOptions(gpu_layers=28))
    ask = Generate(
        job=2,
        messages=[ChatMessage("user", "Was ist GGUF? 🧺")],
        sampling=SamplingOptions(temperature=0.0),
    )
    stream = io.BytesIO(frame(load) + frame(ask))
    assert read_command(stream) == load
    assert read_command(stream) == ask
    assert read_command(stream) is None


def test_a_message_cut_off_by_a_dead_peer_is_the_end_not_an_error() -> None:
    data = frame(Tokens(job=1, text="half", count=1, seconds=0.1))
    for length in range(len(data)):
        assert read_event(io.BytesIO(data[:length])) is None


@pytest.mark.parametrize(
    "data",
    [
        (MAX_MESSAGE_BYTES + 1).to_bytes(4, "little"),
        b"\x04\x00\x00\x00\xc1\xc1\xc1\xc1",
        b"\x01\x00\x00\x00\x80",
        frame(Load(job=1, path="a", options=LoadOptions())).replace(b"Load", b"Leap"),
    ],
    ids=["unbelievable length", "no MessagePack", "no type", "unknown type"],
)
def test_bytes_that_are_no_message_are_refused(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        read_command(io.BytesIO(data))


def test_a_command_is_no_event() -> None:
    with pytest.raises(ProtocolError):
        read_event(io.BytesIO(frame(Load(job=1, path="a", options=LoadOptions()))))


@pytest.mark.parametrize(
    "options",
    [{"temperature": -1.0}, {"top_p": 1.5}, {"max_tokens": 0}, {"seed": 2**32}],
)
def test_options_out_of_bounds_do_not_pass(options: dict[str, float]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(options, SamplingOptions)
