# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Every load option reaches llama.cpp and does what it says."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.backend.protocol import Tokens
from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions, LoraAdapter
from tests.backend.worker.rpc_devices import running_server
from tests.engine_files import write_lora

pytestmark = pytest.mark.usefixtures("no_local_gpu")

# One thread: on a busy machine, threads that wait for each other make a token take seconds.
READ = LoadOptions(load_mode="read", threads=1)


def answer(session: EngineSession) -> str:
    events = session.generate(
        [ChatMessage("user", "hello")], SamplingOptions(temperature=0.0, max_tokens=16)
    )
    return "".join(event.text for event in events if isinstance(event, Tokens))


@pytest.fixture(scope="module")
def worker() -> Iterator[EngineSession]:
    with EngineSession() as session:
        yield session


def loaded(worker: EngineSession, path: Path, **options: object) -> tuple[LoadOptions, int, int]:
    """The options with a change, and the KV cache and compute buffers that came of it."""
    changed = msgspec.structs.replace(READ, **options)
    report = worker.load(str(path), changed)
    assert report.options == []
    assert answer(worker)
    return changed, report.host.kv_bytes, report.host.compute_bytes


def test_kv_types(worker: EngineSession, tiny_model: Path) -> None:
    _, f16, _ = loaded(worker, tiny_model)
    _, f32, _ = loaded(worker, tiny_model, kv_type_k="f32", kv_type_v="f32")
    _, q8, _ = loaded(worker, tiny_model, kv_type_k="q8_0", kv_type_v="q8_0")
    _, mixed, _ = loaded(worker, tiny_model, kv_type_k="q8_0")
    _, q4, _ = loaded(worker, tiny_model, kv_type_k="q4_0", kv_type_v="iq4_nl")
    assert f32 == 2 * f16
    assert q8 * 16 == f16 * 8.5
    assert mixed * 2 == f16 + q8
    assert q4 * 16 == f16 * 4.5


def test_flash_attention_and_batches(worker: EngineSession, tiny_model: Path) -> None:
    _, _, on = loaded(worker, tiny_model, flash_attention="on")
    _, _, auto = loaded(worker, tiny_model)
    _, _, off = loaded(worker, tiny_model, flash_attention="off")
    _, _, small = loaded(worker, tiny_model, ubatch_size=64)
    _, _, batched = loaded(worker, tiny_model, ubatch_size=64, batch_size=256)
    assert on == auto < off
    assert small == batched < auto


def test_a_step_larger_than_the_batch_is_cut_and_said(
    worker: EngineSession, tiny_model: Path
) -> None:
    options = LoadOptions(batch_size=64, ubatch_size=128)
    (change,) = worker.load(str(tiny_model), options).options
    assert (change.name, change.asked, change.got) == ("ubatch_size", "128", "64")


def test_ways_to_read_the_file(worker: EngineSession, tiny_model: Path) -> None:
    mapped = worker.load(str(tiny_model), LoadOptions()).host
    read = worker.load(str(tiny_model), READ).host
    direct = worker.load(str(tiny_model), LoadOptions(load_mode="direct_io")).host
    assert mapped.mapped_bytes == mapped.weights_bytes
    assert read.mapped_bytes == direct.mapped_bytes == 0
    assert read.weights_bytes == direct.weights_bytes
    checked = worker.load(str(tiny_model), LoadOptions(check_tensors=True, threads=1))
    assert checked.place == "CPU"


def test_mlock_works_or_says_why_not(worker: EngineSession, tiny_model: Path) -> None:
    for mode in ("mmap", "read"):
        report = worker.load(str(tiny_model), msgspec.structs.replace(READ, mlock=True))
        assert [change.name for change in report.options] in ([], ["mlock"]), mode
        assert answer(worker)


def test_rope_lifts_the_trained_context(worker: EngineSession, tiny_model: Path) -> None:
    with pytest.raises(EngineError) as caught:
        worker.load(str(tiny_model), LoadOptions(context_length=1024))
    assert caught.value.kind == "context_too_large"
    plain = worker.load(str(tiny_model), LoadOptions())
    texts = {answer(worker)}
    for rope in (
        {"rope_freq_scale": 0.5},
        {"rope_freq_base": 500000.0},
        {"rope_scaling": "yarn", "rope_freq_scale": 0.5, "yarn_original_context": 512},
        {"rope_scaling": "linear", "rope_freq_scale": 0.25},
    ):
        options = msgspec.structs.replace(LoadOptions(context_length=1024), **rope)
        stretched = worker.load(str(tiny_model), options)
        assert stretched.context_length == 2 * plain.context_length
        texts.add(answer(worker))
    assert len(texts) == 5  # each of them really turns the model's positions


def test_room_for_several_chats_changes_no_answer(worker: EngineSession, tiny_model: Path) -> None:
    alone = worker.load(str(tiny_model), READ)
    text = answer(worker)
    room = worker.load(str(tiny_model), msgspec.structs.replace(READ, parallel_chats=4))
    assert answer(worker) == text
    assert room.context_length == alone.context_length
    assert room.host.kv_bytes == 4 * alone.host.kv_bytes > 0


def test_the_kv_cache_can_stay_in_main_memory(tiny_model: Path) -> None:
    with running_server() as server, EngineSession() as worker:
        options = msgspec.structs.replace(READ, rpc_servers=(server.endpoint,))
        there = worker.load(str(tiny_model), options)
        here = worker.load(str(tiny_model), msgspec.structs.replace(options, kv_on_gpu=False))
        assert answer(worker)
        assert there.devices[0].kv_bytes == here.host.kv_bytes > 0
        assert there.host.kv_bytes == here.devices[0].kv_bytes == 0


def test_a_lora_changes_the_answer_by_its_scale(
    worker: EngineSession, tiny_model: Path, tmp_path: Path
) -> None:
    lora = str(write_lora(tmp_path / "lora.gguf"))
    texts = []
    for loras in ((), (LoraAdapter(lora, 0.0),), (LoraAdapter(lora),), (LoraAdapter(lora, 3.0),)):
        report = worker.load(str(tiny_model), msgspec.structs.replace(READ, loras=loras))
        texts.append(answer(worker))
    without, at_nothing, as_trained, strong = texts
    assert without == at_nothing
    assert len({without, as_trained, strong}) == 3
    plain = worker.load(str(tiny_model), READ)
    assert report.host.weights_bytes > plain.host.weights_bytes


def test_values_out_of_bounds_are_refused_before_they_are_sent(
    worker: EngineSession, tiny_model: Path
) -> None:
    for options in (
        LoadOptions(context_length=0),
        LoadOptions(gpu_layers=-1),
        LoadOptions(kv_type_k="q3_k"),  # type: ignore[arg-type]
        LoadOptions(context_length=2**40),
        LoadOptions(rope_freq_scale=0.0),
        LoadOptions(tensor_split=(-1.0,)),
    ):
        with pytest.raises(UserError) as caught:
            worker.load(str(tiny_model), options)
        assert caught.value.kind == "invalid_option"
    worker.load(str(tiny_model), LoadOptions())
