# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The forecast against llama.cpp itself: an upgrade of the engine that changes a rule fails here.

A small grid: every architecture as a toy, some models at their real size, some loads for real.
`benchmarks/fit_truth.py` has the large one.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.backend.rpc_server import RpcServer
from pannier.backend.session import EngineSession
from pannier.core.gguf import read_model
from pannier.core.hardware import Device, HostMemory, host_memory
from pannier.core.memory import DeviceMemory, LoadOptions, MemoryPlan
from pannier.core.memory.forecast import Machine, forecast, imagined, summarize
from pannier.core.memory.forecast.architectures import KNOWN
from tests.architectures import write_model as write_small
from tests.backend.worker.rpc_devices import running_server
from tests.engine_files import write_moe
from tests.engine_tables import Tensor, tensor_tables, write_model
from tests.models import write_llama
from tests.real_shapes import REAL_SHAPES
from tests.toy_shapes import WITHOUT_TOY, toy_shape

TOYS = sorted(KNOWN - WITHOUT_TOY)
SOME = ("Llama-3.1-8B", "Gemma-3-12B", "gpt-oss-20B", "DeepSeek-V3", "Falcon-H1-7B", "GLM-4.5-Air")
TERA = 1 << 40
PLENTY = HostMemory(TERA, TERA)
NEARLY = 0.01
ROUGHLY = 0.05
"""Where the GPU also computes what lies in main memory, its buffer is estimated from above."""

Tables = dict[str, list[Tensor]]


@pytest.fixture(scope="module")
def worker() -> Iterator[EngineSession]:
    with EngineSession() as session:
        yield session


@pytest.fixture(scope="module")
def server() -> Iterator[RpcServer]:
    with running_server() as running:
        yield running


@pytest.fixture(scope="module")
def toys(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The tensors of every toy, as llama.cpp wants them."""
    tables = tensor_tables([toy_shape(name) for name in TOYS], tmp_path_factory.mktemp("toys"))
    return {name: table for name, table in zip(TOYS, tables, strict=True) if table}


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The same for models of a real size."""
    shapes = [REAL_SHAPES[name].table_shape for name in SOME]
    tables = tensor_tables(shapes, tmp_path_factory.mktemp("real"))
    return {name: table for name, table in zip(SOME, tables, strict=True) if table}


def both(
    session: EngineSession, path: Path, options: LoadOptions, machine: Machine
) -> tuple[MemoryPlan, MemoryPlan]:
    """The forecast and llama.cpp's own plan of the same load."""
    exact = session.plan(str(path), options, devices=machine.devices, host=machine.host)
    return forecast(summarize(read_model(path)), exact.options, machine), exact


def certain(row: DeviceMemory) -> tuple[str, int, int, int, int, int]:
    """The parts of a row that must be right to the byte."""
    return (
        row.id,
        row.layers,
        row.weights_bytes,
        row.kv_bytes,
        row.state_bytes,
        row.output_bytes,
    )


def rows(plan: MemoryPlan) -> list[DeviceMemory]:
    return [*plan.devices, plan.host]


def test_every_toy_can_be_made(toys: Tables) -> None:
    assert sorted(toys) == TOYS


@pytest.mark.parametrize("name", TOYS)
def test_weights_and_caches_of_every_architecture(
    worker: EngineSession, toys: Tables, tmp_path: Path, name: str
) -> None:
    path = write_model(tmp_path / "toy.gguf", toy_shape(name), toys[name])
    one, two = imagined((TERA,), PLENTY), imagined((TERA, TERA), PLENTY)
    kind = "f16" if name == "grok" else "q8_0"  # Grok cannot do with flash attention
    everything = LoadOptions(gpu_layers="all", kv_type_k=kind, kv_type_v=kind)
    shared = LoadOptions(
        gpu_layers=6,
        tensor_split=(3.0, 1.0),
        cpu_moe_layers=4,
        context_length=1024,
        parallel_chats=1 if name == "t5" else 4,
    )
    for options, machine in ((everything, one), (shared, two)):
        ours, exact = both(worker, path, options, machine)
        assert [certain(row) for row in rows(ours)] == [certain(row) for row in rows(exact)]


@pytest.mark.parametrize("name", SOME)
def test_totals_of_models_of_a_real_size(
    worker: EngineSession, real: Tables, tmp_path: Path, name: str
) -> None:
    shape = REAL_SHAPES[name]
    path = write_model(tmp_path / "real.gguf", shape.shape, shape.tensors(real[name]), "Q4_K")
    machine = imagined((TERA, TERA), PLENTY)
    base = LoadOptions(gpu_layers="all", tensor_split=(3.0, 1.0), context_length=8192)
    in_8_bits = msgspec.structs.replace(base, kv_type_k="q8_0", kv_type_v="q8_0")
    partly = msgspec.structs.replace(base, gpu_layers=12)
    for_four = msgspec.structs.replace(base, parallel_chats=4)
    each = ((base, NEARLY), (in_8_bits, NEARLY), (for_four, NEARLY), (partly, ROUGHLY))
    for options, tolerance in each:
        ours, exact = both(worker, path, options, machine)
        for mine, theirs in zip(rows(ours), rows(exact), strict=True):
            assert certain(mine) == certain(theirs)
            assert mine.total_bytes == pytest.approx(theirs.total_bytes, rel=tolerance)


def write_any(path: Path, kind: str) -> Path:
    """A small model with real weights."""
    if kind == "llama":
        return write_llama(path, layers=4)
    if kind == "llama Q4_0":  # which is rearranged for the CPU
        return write_llama(path, layers=4, weights="Q4_0")
    return write_moe(path) if kind == "experts" else write_small(path, kind)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["llama", "llama Q4_0", "experts", "gemma2", "mamba", "lfm2"])
def test_real_loads_hold_what_was_planned(
    server: RpcServer, worker: EngineSession, tmp_path: Path, kind: str
) -> None:
    path = write_any(tmp_path / "model.gguf", kind)
    remote = [device for device in worker.devices((server.endpoint,)) if device.id == "RPC0"]
    for devices, load_mode in (([], "mmap"), ([], "read"), (remote, "mmap"), (remote, "read")):
        check_load(worker, path, devices, server.endpoint, load_mode)


def check_load(
    worker: EngineSession, path: Path, devices: list[Device], endpoint: str, load_mode: str
) -> None:
    """Load for real; the plan must be the same to the byte, the forecast but for compute."""
    summary = summarize(read_model(path))
    for layers, chats in ((0, 1), (2, 4), ("all", 1)) if devices else ((0, 1), (0, 4)):
        options = LoadOptions(
            gpu_layers=layers,  # type: ignore[arg-type]
            rpc_servers=(endpoint,) if devices else (),
            load_mode=load_mode,  # type: ignore[arg-type]
            context_length=512,
            parallel_chats=chats,
            threads=1,
        )
        exact = worker.plan(str(path), options)
        report = worker.load(str(path), options)
        assert rows(exact) == [*report.devices, report.host]
        ours = forecast(summary, exact.options, Machine(tuple(devices), host_memory()))
        assert [certain(row) for row in rows(ours)] == [certain(row) for row in rows(exact)]
        assert ours.host.mapped_bytes == report.host.mapped_bytes
