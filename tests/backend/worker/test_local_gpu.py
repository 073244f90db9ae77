# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""On a machine whose engine has a GPU of its own: layers go there, and everything holds there."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.backend.protocol import Finished, Tokens
from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.hardware import Device
from pannier.core.memory import LoadOptions
from tests.backend.worker.cancelled import cancel_load
from tests.models import write_llama

LAYERS = 5  # four blocks and the output
QUESTION = [ChatMessage("user", "hello")]
GREEDY = SamplingOptions(temperature=0.0, max_tokens=12)


@pytest.fixture(scope="module")
def gpu() -> Device:
    """The first GPU that is not another machine's."""
    with EngineSession() as session:
        gpus = [device for device in session.devices() if device.kind in {"gpu", "igpu"}]
    if not gpus:
        pytest.skip("the engine has no GPU on this machine")
    return gpus[0]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("models") / "four.gguf", layers=4)


@pytest.fixture
def loaded(gpu: Device, model: Path) -> Iterator[EngineSession]:
    with EngineSession() as session:
        session.load(str(model), LoadOptions(devices=(gpu.id,), gpu_layers="all"))
        yield session


def answer(session: EngineSession, messages: list[ChatMessage]) -> tuple[str, Finished]:
    text = ""
    for event in session.generate(messages, GREEDY):
        text += event.text if isinstance(event, Tokens) else ""
        if isinstance(event, Finished):
            return text, event
    raise AssertionError("the answer did not finish")


@pytest.mark.parametrize("layers", [0, 1, 3, "all", "auto"])
def test_layers_go_to_the_gpu_as_planned(
    session: EngineSession, gpu: Device, model: Path, layers: int | str
) -> None:
    options = msgspec.convert(
        {"devices": [gpu.id], "gpu_layers": layers, "load_mode": "read"}, LoadOptions
    )
    plan = session.plan(str(model), options)
    report = session.load(str(model), options)
    expected = layers if isinstance(layers, int) else LAYERS
    assert plan.fits
    assert plan.devices == report.devices
    # In page-locked memory, GPU backends round each buffer up.
    assert abs(plan.host.total_bytes - report.host.total_bytes) < 256
    assert [device.layers for device in report.devices] == [expected]
    assert report.place == (f"GPU {expected}/{LAYERS} layers" if expected else "CPU")
    assert answer(session, QUESTION)[0]


def test_the_next_turn_reuses_what_lies_on_the_gpu(loaded: EngineSession) -> None:
    text, first = answer(loaded, QUESTION)
    turn = [*QUESTION, ChatMessage("assistant", text), ChatMessage("user", "and now?")]
    _, second = answer(loaded, turn)
    assert second.cached_tokens >= first.prompt_tokens
    assert answer(loaded, QUESTION)[0] == text  # cut back to the first question


def test_an_answer_on_the_gpu_can_be_stopped(loaded: EngineSession) -> None:
    events = loaded.generate(QUESTION, SamplingOptions(temperature=0.0))
    for event in events:
        if isinstance(event, Tokens):
            break
    events.close()
    assert answer(loaded, QUESTION)[0]


@pytest.mark.parametrize("load_mode", ["mmap", "read"])
def test_a_load_to_the_gpu_can_be_cancelled(gpu: Device, model: Path, load_mode: str) -> None:
    options = msgspec.convert(
        {"devices": [gpu.id], "gpu_layers": "all", "load_mode": load_mode}, LoadOptions
    )
    with EngineSession() as session:
        cancel_load(session, model, options)


def test_more_than_the_gpu_has_is_refused_with_numbers(
    session: EngineSession, gpu: Device, tmp_path: Path
) -> None:
    path = write_llama(tmp_path / "long.gguf", layers=4, context=4_000_000)
    options = LoadOptions(devices=(gpu.id,), gpu_layers="all", context_length=2_000_000)
    needed = 4 * 2 * 256 * 2 * options.context_length
    if needed < gpu.free_bytes:
        pytest.skip("this GPU is too large for a model so small")
    with pytest.raises(EngineError) as caught:
        session.load(str(path), options)
    assert caught.value.kind in {"out_of_memory", "worker_died"}
    assert caught.value.step_downs


def test_a_worker_killed_on_the_gpu_gives_its_memory_back(gpu: Device, model: Path) -> None:
    for _ in range(3):
        with EngineSession() as session:
            session.load(str(model), LoadOptions(devices=(gpu.id,), gpu_layers="all"))
            session.client.generate(QUESTION, SamplingOptions(temperature=0.0))
    with EngineSession() as session:
        (now,) = [device for device in session.devices() if device.id == gpu.id]
    assert now.free_bytes > gpu.free_bytes - 64 * 1024 * 1024
