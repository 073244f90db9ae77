# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load options that cannot work are refused in a sentence, and the next load works."""

import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from pannier.backend.client import worker_command
from pannier.backend.protocol import Loaded
from pannier.backend.session import EngineError, EngineSession
from pannier.core.memory import LoadOptions, LoraAdapter
from tests.backend.worker.cancelled import cancel_load
from tests.backend.worker.rpc_devices import MIB, running_server
from tests.engine_files import write_lora
from tests.models import write_llama

pytestmark = pytest.mark.usefixtures("no_local_gpu")


@pytest.fixture(scope="module")
def worker() -> Iterator[EngineSession]:
    with EngineSession() as session:
        yield session


def refusal(worker: EngineSession, path: Path, options: LoadOptions) -> EngineError:
    with pytest.raises(EngineError) as caught:
        worker.load(str(path), options)
    assert caught.value.message.endswith(".")
    assert caught.value.remedy.endswith((".", "none."))
    return caught.value


@pytest.mark.parametrize(
    ("options", "kind", "said"),
    [
        (LoadOptions(devices=("CUDA7",)), "unknown_device", "CUDA7"),
        (LoadOptions(devices=("CPU",)), "unknown_device", "no device CPU that takes layers"),
        (LoadOptions(kv_type_v="q8_0", flash_attention="off"), "invalid_option", "flash attention"),
        (LoadOptions(load_mode="direct_io", mlock=True), "invalid_option", "Direct I/O"),
        (LoadOptions(split_mode="none", tensor_split=(1.0,)), "invalid_option", "one device"),
        (LoadOptions(tensor_split=(0.0, 0.0)), "invalid_option", "nothing"),
        (LoadOptions(split_mode="tensor", flash_attention="off"), "invalid_option", "needs flash"),
        (LoadOptions(parallel_chats=3), "invalid_option", "shared evenly by 3 chats"),
        (
            LoadOptions(parallel_chats=64, context_length=2**30, rope_freq_scale=1e-6),
            "invalid_option",
            "more than llama.cpp can count",
        ),
        (LoadOptions(rpc_servers=("here",)), "invalid_option", "not the address"),
        (LoadOptions(rpc_servers=("127.0.0.1:99999",)), "invalid_option", "not the address"),
        (LoadOptions(loras=(LoraAdapter("/nowhere.gguf"),)), "file_missing", "no such file"),
        (
            LoadOptions(loras=(LoraAdapter("x.gguf", float("nan")),)),
            "invalid_option",
            "not a number",
        ),
    ],
)
def test_what_cannot_work_is_refused(
    worker: EngineSession, tiny_model: Path, options: LoadOptions, kind: str, said: str
) -> None:
    error = refusal(worker, tiny_model, options)
    assert error.kind == kind
    assert said in error.message
    assert worker.load(str(tiny_model), LoadOptions()).layers == 3


@pytest.mark.parametrize(
    "options",
    [
        LoadOptions(split_mode="row"),
        LoadOptions(tensor_split=(1.0, 1.0)),
        LoadOptions(main_device="CUDA0"),
    ],
)
def test_nothing_can_be_split_without_a_gpu(
    worker: EngineSession, tiny_model: Path, options: LoadOptions
) -> None:
    if any("gpu" in device.kind for device in worker.devices()):
        pytest.skip("this machine has a GPU")
    assert refusal(worker, tiny_model, options).kind == "no_gpu"


def test_options_that_the_devices_refute(worker: EngineSession, tiny_model: Path) -> None:
    with running_server() as server:
        here = LoadOptions(rpc_servers=(server.endpoint,))
        for change, said in (
            ({"tensor_split": (1.0, 1.0)}, "2 shares, but there are 1 devices: RPC0"),
            ({"split_mode": "row"}, "does not offer it"),
            ({"devices": ("RPC0", "RPC0")}, "named twice"),
            ({"main_device": "RPC9"}, "It has RPC0"),
        ):
            options = msgspec.structs.replace(here, **change)
            assert said in refusal(worker, tiny_model, options).message


def test_adapters_of_other_models(worker: EngineSession, tiny_model: Path, tmp_path: Path) -> None:
    other = write_lora(tmp_path / "qwen.gguf", architecture="qwen2")
    wide = write_lora(tmp_path / "wide.gguf", embedding=512)
    deep = write_lora(tmp_path / "deep.gguf", layers=9)
    vector = write_lora(tmp_path / "vector.gguf", kind="model")
    for path, said in (
        (other, "for models of architecture qwen2"),
        (wide, "incorrect shape"),
        (deep, "does not exist in base model"),
        (vector, "not a LoRA adapter"),
        (tiny_model, "not a LoRA adapter"),
    ):
        error = refusal(worker, tiny_model, LoadOptions(loras=(LoraAdapter(str(path)),)))
        assert error.kind == "lora_mismatch"
        assert said in error.message
    assert worker.load(str(tiny_model), LoadOptions()).layers == 3


def test_more_layers_than_llama_cpp_can_take(worker: EngineSession, tmp_path: Path) -> None:
    """Llama.cpp would abort; a header alone can claim it."""
    path = write_llama(tmp_path / "deep.gguf")
    data = path.read_bytes()
    at = data.index(b"llama.block_count") + len(b"llama.block_count") + 4
    path.write_bytes(data[:at] + (600).to_bytes(4, "little") + data[at + 4 :])
    assert refusal(worker, path, LoadOptions()).kind == "unsupported"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space")
def test_memory_that_llama_cpp_cannot_get_is_told_with_ways_to_take_less(
    session: EngineSession, tmp_path: Path
) -> None:
    path = str(write_llama(tmp_path / "long.gguf", context=1 << 20))
    options = LoadOptions(context_length=1 << 20, load_mode="read", check_memory=False)
    assert session.plan(path, options).host.total_bytes > 800 * MIB
    room = (psutil.Process(session.client.pid).memory_info().vms + 300 * MIB) // 1024
    worker = shlex.join(worker_command())
    with EngineSession(["bash", "-c", f"ulimit -v {room}; exec {worker}"]) as limited:
        with pytest.raises(EngineError) as caught:
            limited.load(path, options)
        assert caught.value.kind == "out_of_memory"
        names = [step.names for step in caught.value.step_downs]
        assert ("context_length",) in names
        assert ("kv_type_k", "kv_type_v") in names
        assert limited.load(path, LoadOptions(context_length=512)).context_length == 512


@pytest.mark.parametrize("place", ["host", "device"])
def test_a_cancelled_load_gives_everything_back(
    session: EngineSession, slow_model: Path, place: str
) -> None:
    with running_server() as server:
        servers = (server.endpoint,) if place == "device" else ()
        options = LoadOptions(load_mode="read", rpc_servers=servers)
        session.hello()
        session.devices(options.rpc_servers)
        process, lender = psutil.Process(session.client.pid), psutil.Process(server.pid)
        before, lent_before = process.memory_info().rss, lender.memory_info().rss
        cancel_load(session, slow_model, options)
        assert process.memory_info().rss - before < 16 * MIB
        assert lender.memory_info().rss - lent_before < 16 * MIB
        assert session.load(str(slow_model), options).layers == 9


def test_a_load_is_cancelled_before_it_begins(session: EngineSession, slow_model: Path) -> None:
    job = session.client.load(str(slow_model), LoadOptions())
    session.client.stop(job)
    with pytest.raises(EngineError) as caught:
        session._wait_for(Loaded, job)
    assert caught.value.kind == "cancelled"
