# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What does not fit is known before it is tried, and every way out that is offered works."""

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from pannier.backend.rpc_server import RpcServer
from pannier.backend.session import EngineError, EngineSession
from pannier.core.memory import LoadOptions
from tests.backend.worker.rpc_devices import MIB, running_server
from tests.engine_files import write_moe
from tests.models import write_llama

pytestmark = pytest.mark.usefixtures("no_local_gpu")

SECONDS = 5


@pytest.fixture(scope="module")
def server() -> Iterator[RpcServer]:
    with running_server() as server:
        yield server


@pytest.fixture(scope="module")
def worker() -> Iterator[EngineSession]:
    with EngineSession() as session:
        yield session


def test_a_plan_loads_nothing_and_needs_no_model(session: EngineSession, slow_model: Path) -> None:
    session.hello()
    process = psutil.Process(session.client.pid)
    before = process.memory_info().rss
    plan = session.plan(str(slow_model), LoadOptions())
    assert plan.fits
    assert plan.origin == "dry run"
    assert plan.options.context_length == 8192
    assert plan.host.total_bytes > 100 * MIB
    assert process.memory_info().rss - before < 16 * MIB
    budgets = {budget.id: budget for budget in plan.budgets}
    # What is mapped can be dropped by the system, so it is not needed.
    assert budgets["host"].needed_bytes == plan.host.total_bytes - plan.host.mapped_bytes


def test_auto_takes_the_most_layers_that_fit(
    worker: EngineSession, server: RpcServer, slow_model: Path
) -> None:
    here = LoadOptions(rpc_servers=(server.endpoint,))
    seen = []
    for limit in (0, 20, 40, 70, 90, 200):
        options = msgspec.structs.replace(here, gpu_memory_limit=limit * MIB)
        plan = worker.plan(str(slow_model), options)
        assert plan.fits
        assert plan.devices[0].total_bytes <= limit * MIB
        seen.append(plan.gpu_layers)
        if plan.gpu_layers < plan.layers:
            (change,) = plan.changes
            assert (change.asked, change.got) == ("auto", str(plan.gpu_layers))
            one_more = msgspec.structs.replace(options, gpu_layers=plan.gpu_layers + 1)
            assert not worker.plan(str(slow_model), one_more).fits
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, 9)
    limited = msgspec.structs.replace(here, gpu_memory_limit=40 * MIB)
    report = worker.load(str(slow_model), limited)
    assert report.gpu_layers == seen[2]
    assert "do not fit" in report.gpu_reason


def test_gpus_can_be_left_alone(worker: EngineSession, server: RpcServer, tmp_path: Path) -> None:
    path = str(write_llama(tmp_path / "model.gguf"))
    options = LoadOptions(rpc_servers=(server.endpoint,), devices=("none",))
    plan, report = worker.plan(path, options), worker.load(path, options)
    assert plan.devices == report.devices == []
    assert report.host == plan.host
    assert (report.place, report.gpu_reason) == ("CPU", "The GPUs are left alone, as asked.")
    assert report.options == []
    with pytest.raises(EngineError, match="left alone"):
        worker.plan(path, msgspec.structs.replace(options, main_device="RPC0"))


def test_what_does_not_fit_comes_with_ways_out_that_do(
    worker: EngineSession, server: RpcServer, slow_model: Path
) -> None:
    options = LoadOptions(
        rpc_servers=(server.endpoint,), gpu_layers="all", gpu_memory_limit=100 * MIB
    )
    plan = worker.plan(str(slow_model), options)
    (short,) = plan.short
    assert short.id == "RPC0"
    assert short.needed_bytes == plan.devices[0].total_bytes > short.limit_bytes
    with pytest.raises(EngineError, match="RPC0 would have to hold") as caught:
        worker.load(str(slow_model), options)
    assert caught.value.kind == "out_of_memory"
    names = [step.names for step in caught.value.step_downs]
    assert ("gpu_layers",) in names
    assert ("ubatch_size",) in names
    assert ("kv_type_k", "kv_type_v") in names
    assert ("context_length",) in names
    for step in caught.value.step_downs:
        report = worker.load(str(slow_model), step.options)
        assert report.devices[0].total_bytes <= 100 * MIB
        assert step.gain_bytes == short.needed_bytes - report.devices[0].total_bytes
        assert step.gain_bytes >= short.missing_bytes
        assert step.change in caught.value.remedy
    (told,) = caught.value.short
    assert (told.id, told.needed_bytes, told.fits_free) == ("RPC0", short.needed_bytes, True)


def test_experts_are_a_way_out(worker: EngineSession, server: RpcServer, tmp_path: Path) -> None:
    path = str(write_moe(tmp_path / "moe.gguf"))
    options = LoadOptions(
        rpc_servers=(server.endpoint,), gpu_layers="all", gpu_memory_limit=14 * MIB
    )
    steps = {step.names: step for step in worker.plan(path, options).step_downs}
    step = steps[("cpu_moe_layers",)]
    assert worker.load(path, step.options).gpu_layers == 5
    fewer = msgspec.structs.replace(
        step.options,
        cpu_moe_layers=int(step.options.cpu_moe_layers) - 1,
    )
    assert not worker.plan(path, fewer).fits


def test_several_sacrifices_together_where_none_is_enough(
    worker: EngineSession, server: RpcServer, slow_model: Path
) -> None:
    # One layer alone needs more than this for 512 tokens at a time.
    options = LoadOptions(
        rpc_servers=(server.endpoint,),
        gpu_layers=1,
        gpu_memory_limit=300_000,
        ubatch_size=512,
    )
    plan = worker.plan(str(slow_model), options)
    assert plan.step_downs
    for step in plan.step_downs:
        assert worker.plan(str(slow_model), step.options).fits


def test_a_load_can_be_tried_all_the_same(
    worker: EngineSession, server: RpcServer, slow_model: Path
) -> None:
    options = LoadOptions(
        rpc_servers=(server.endpoint,),
        gpu_layers="all",
        gpu_memory_limit=10 * MIB,
        check_memory=False,
    )
    assert worker.load(str(slow_model), options).gpu_layers == 9


@pytest.mark.parametrize("context", [50_000_000, 1_000_000_000, 2**31 - 256])
def test_an_absurd_context_is_refused_at_once_without_touching_memory(
    session: EngineSession, tmp_path: Path, context: int
) -> None:
    path = str(write_llama(tmp_path / "long.gguf", context=2**31 - 1))
    session.hello()
    process = psutil.Process(session.client.pid)
    before = process.memory_info().rss
    started = time.monotonic()
    with pytest.raises(EngineError) as caught:
        session.load(path, LoadOptions(context_length=context))
    assert time.monotonic() - started < SECONDS
    assert caught.value.kind == "out_of_memory"
    assert process.memory_info().rss - before < 256 * MIB
    (step,) = [step for step in caught.value.step_downs if step.names == ("context_length",)]
    assert session.plan(path, step.options).fits


def test_the_memory_of_a_model_that_will_be_unloaded_counts_as_free(
    worker: EngineSession, server: RpcServer, tiny_model: Path
) -> None:
    options = LoadOptions(rpc_servers=(server.endpoint,))
    returning = {"RPC0": 1024 * MIB, "host": 512 * MIB}
    (gpu, host) = worker.plan(str(tiny_model), options).budgets
    (later, host_later) = worker.plan(str(tiny_model), options, returning).budgets
    # Other programs take and give back a little meanwhile.
    assert abs(later.free_bytes - gpu.free_bytes - 1024 * MIB) < 256 * MIB
    assert abs(host_later.free_bytes - host.free_bytes - 512 * MIB) < 256 * MIB


def test_what_cannot_be_loaded_cannot_be_planned(
    worker: EngineSession, tiny_model: Path, tmp_path: Path
) -> None:
    unknown = write_llama(tmp_path / "unknown.gguf", architecture="marvin")
    for path, options, kind in (
        (tmp_path / "missing.gguf", LoadOptions(), "file_missing"),
        (unknown, LoadOptions(), "unknown_architecture"),
        (tiny_model, LoadOptions(devices=("CUDA7",)), "unknown_device"),
        (tiny_model, LoadOptions(context_length=4096), "context_too_large"),
    ):
        with pytest.raises(EngineError) as caught:
            worker.plan(str(path), options)
        assert caught.value.kind == kind
    assert worker.plan(str(tiny_model), LoadOptions()).fits


def test_a_plan_leaves_the_loaded_model_alone(
    worker: EngineSession, server: RpcServer, tiny_model: Path, slow_model: Path
) -> None:
    options = LoadOptions(rpc_servers=(server.endpoint,))
    worker.load(str(tiny_model), options)
    plan = worker.plan(str(slow_model), options)
    assert plan.gpu_layers == 9
    result = worker.benchmark(prompt_tokens=8, generate_tokens=2, repetitions=1)
    assert result.tokens_per_second
