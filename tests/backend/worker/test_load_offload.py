# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Layers really go to a device; report and dry run say the same, to the byte."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.backend.protocol import Loaded, LogLine, Tokens
from pannier.backend.rpc_server import RpcServer
from pannier.backend.session import EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.memory import LoadOptions, LoadReport
from tests.architectures import write_model
from tests.backend.worker.rpc_devices import MIB, running_server
from tests.engine_files import EXPERT_BYTES_PER_LAYER, LAYERS, write_moe
from tests.models import write_llama

pytestmark = pytest.mark.usefixtures("no_local_gpu")

ALL_TINY_LAYERS = 5  # four blocks and the output


@pytest.fixture(scope="module")
def server() -> Iterator[RpcServer]:
    with running_server() as server:
        yield server


@pytest.fixture(scope="module")
def four_layers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("models") / "four.gguf", layers=4)


def answer(session: EngineSession) -> str:
    events = session.generate(
        [ChatMessage("user", "hello")], SamplingOptions(temperature=0.0, max_tokens=16)
    )
    return "".join(event.text for event in events if isinstance(event, Tokens))


@pytest.mark.parametrize("layers", [0, 1, 3, "all", "auto"])
def test_layers_go_to_the_device_as_planned(
    session: EngineSession, server: RpcServer, four_layers: Path, layers: int | str
) -> None:
    options = LoadOptions(
        rpc_servers=(server.endpoint,),
        gpu_layers=msgspec.convert(layers, int | str),  # type: ignore[arg-type]
        load_mode="read",
        threads=1,
    )
    plan = session.plan(str(four_layers), options)
    report = session.load(str(four_layers), options)
    expected = layers if isinstance(layers, int) else ALL_TINY_LAYERS
    assert plan.fits
    assert plan.devices == report.devices
    assert plan.host == report.host
    assert (report.gpu_layers, report.layers) == (expected, ALL_TINY_LAYERS)
    assert [device.layers for device in report.devices] == [expected]
    assert bool(report.gpu_reason) == (expected < ALL_TINY_LAYERS)
    assert report.options == []
    assert answer(session)
    if expected:
        (device,) = report.devices
        assert device.total_bytes == device.weights_bytes + device.kv_bytes + device.compute_bytes
        assert report.place == f"GPU {expected}/5 layers"


def test_more_layers_than_there_are_is_all_of_them_and_said(
    session: EngineSession, server: RpcServer, four_layers: Path
) -> None:
    report = session.load(
        str(four_layers), LoadOptions(rpc_servers=(server.endpoint,), gpu_layers=99)
    )
    (change,) = report.options
    assert (change.name, change.asked, change.got) == ("gpu_layers", "99", "5")
    assert report.gpu_reason == ""


def test_the_place_of_the_layers_does_not_change_the_answer(
    server: RpcServer, four_layers: Path
) -> None:
    texts = set()
    for layers in (0, 2, 5):
        with EngineSession() as session:
            options = LoadOptions(rpc_servers=(server.endpoint,), gpu_layers=layers, threads=1)
            session.load(str(four_layers), options)
            texts.add(answer(session))
    assert len(texts) == 1


@pytest.mark.parametrize("architecture", ["gemma2", "mamba", "lfm2"])
def test_windows_states_and_hybrids_are_planned_to_the_byte(
    session: EngineSession, server: RpcServer, tmp_path: Path, architecture: str
) -> None:
    path = str(write_model(tmp_path / "model.gguf", architecture))  # type: ignore[arg-type]
    for layers in (1, 2, 3):
        options = LoadOptions(
            rpc_servers=(server.endpoint,), gpu_layers=layers, load_mode="read", threads=1
        )
        plan, report = session.plan(path, options), session.load(path, options)
        assert (plan.devices, plan.host) == (report.devices, report.host)
    (device,) = report.devices
    assert bool(device.state_bytes) == (architecture != "gemma2")
    assert bool(device.kv_bytes) == (architecture != "mamba")


def test_experts_stay_in_main_memory_layer_by_layer(
    session: EngineSession, server: RpcServer, tmp_path: Path
) -> None:
    path = str(write_moe(tmp_path / "moe.gguf"))
    weights = []
    for layers in (0, 1, LAYERS):
        options = LoadOptions(
            rpc_servers=(server.endpoint,),
            gpu_layers="all",
            cpu_moe_layers=layers,
            load_mode="read",
            threads=1,
        )
        plan, report = session.plan(path, options), session.load(path, options)
        assert (plan.devices, plan.host) == (report.devices, report.host)
        assert report.gpu_layers == LAYERS + 1
        weights.append(report.devices[0].weights_bytes)
    assert weights[0] - weights[1] == EXPERT_BYTES_PER_LAYER
    assert weights[0] - weights[2] == LAYERS * EXPERT_BYTES_PER_LAYER
    too_many = session.load(path, LoadOptions(rpc_servers=(server.endpoint,), cpu_moe_layers=9))
    assert [(change.name, change.got) for change in too_many.options] == [("cpu_moe_layers", "4")]


def test_two_machines_share_the_layers(
    session: EngineSession, server: RpcServer, four_layers: Path
) -> None:
    with running_server() as other:
        both = LoadOptions(
            rpc_servers=(server.endpoint, other.endpoint), load_mode="read", threads=1
        )
        split = msgspec.structs.replace(both, tensor_split=(3.0, 2.0))
        report = session.load(str(four_layers), split)
        assert [(device.id, device.layers) for device in report.devices] == [
            ("RPC0", 3),
            ("RPC1", 2),
        ]
        assert all(device.weights_bytes for device in report.devices)
        plan = session.plan(str(four_layers), split)
        # llama.cpp reserves a little less for real where layers are computed in a pipeline.
        assert plan.host == report.host
        for planned, real in zip(plan.devices, report.devices, strict=True):
            assert (planned.weights_bytes, planned.kv_bytes) == (real.weights_bytes, real.kv_bytes)
            assert planned.compute_bytes >= real.compute_bytes
        alone = msgspec.structs.replace(both, split_mode="none", main_device="RPC1")
        report = session.load(str(four_layers), alone)
        assert [(device.id, device.layers) for device in report.devices] == [("RPC1", 5)]
        turned = msgspec.structs.replace(both, devices=("RPC1", "RPC0"), gpu_layers=3)
        report = session.load(str(four_layers), turned)
        assert [device.id for device in report.devices] == ["RPC1", "RPC0"]
        assert answer(session)


_LOGGED = re.compile(r"(model|KV|RS|compute|output) buffer size = +([\d.]+) MiB")
_FIELDS = {
    "model": "weights_bytes",
    "KV": "kv_bytes",
    "RS": "state_bytes",
    "compute": "compute_bytes",
    "output": "output_bytes",
}


def test_the_report_agrees_with_what_llama_cpp_logged(server: RpcServer, four_layers: Path) -> None:
    """A guard against a change of the C++ type that the exact numbers are read from."""
    with EngineSession() as session:
        options = LoadOptions(
            rpc_servers=(server.endpoint,), gpu_layers=3, load_mode="read", threads=1
        )
        job = session.client.load(str(four_layers), options)
        logged, lines = Counter[str](), Counter[str]()
        while not isinstance(event := session._next(job), Loaded):
            if isinstance(event, LogLine) and (found := _LOGGED.search(event.text)):
                logged[found[1]] += round(float(found[2]) * MIB)
                lines[found[1]] += 1
        report = event.report
    for kind, field in _FIELDS.items():
        total = sum(getattr(row, field) for row in [*report.devices, report.host])
        assert abs(total - logged[kind]) <= 0.005 * MIB * (lines[kind] + 1), kind
    assert lines["model"] == lines["compute"] == 2


def test_free_memory_is_told_before_and_after(
    session: EngineSession, server: RpcServer, four_layers: Path
) -> None:
    report: LoadReport = session.load(str(four_layers), LoadOptions(rpc_servers=(server.endpoint,)))
    assert [memory.id for memory in report.free] == ["RPC0", "host"]
    for memory in report.free:
        assert 0 < memory.free_after_bytes <= memory.total_bytes
        assert 0 < memory.free_before_bytes <= memory.total_bytes
    assert report.seconds > 0
