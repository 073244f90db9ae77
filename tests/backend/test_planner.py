# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The planner: llama.cpp's own plans of models and devices that are not there."""

import ctypes
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path

import llama_cpp.llama_cpp as llama
import msgspec
import psutil
import pytest

from pannier.backend.planner import Planner
from pannier.backend.planner_questions import PlanQuestion, ProjectorQuestion, TypesQuestion
from pannier.backend.session import EngineSession
from pannier.core.errors import UserError
from pannier.core.gguf import (
    BytesSource,
    FileSource,
    GgufModel,
    StrippedHeader,
    file_type_named,
    model_from_headers,
    read_header,
    read_model,
    strip,
)
from pannier.core.hardware import HostMemory
from pannier.core.memory import LoadOptions, MemoryPlan
from pannier.core.memory.companions import projector_weights, with_companions
from pannier.core.memory.forecast import Machine, Overhead, forecast, imagined, summarize
from tests.backend.dying_planner import dying_command
from tests.engine_files import write_projector
from tests.hollow import Shape, write_hollow
from tests.models import write_llama

GIB = 1024**3
HOST = HostMemory(32 * GIB, 32 * GIB)
SHAPE = Shape(layers=8, embedding=1024, ffn=4096, heads=16, kv_heads=4, vocab=4000)
WISH = LoadOptions(context_length=4096)
CARD = imagined((8 * GIB,), HOST)
posix = pytest.mark.skipif(sys.platform == "win32", reason="there a process is not replaced")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    return write_hollow(folder / "model.gguf", SHAPE, "Q4_K_M")[0]


@pytest.fixture(scope="module")
def header(path: Path) -> StrippedHeader:
    return strip([FileSource(path)])


@pytest.fixture(scope="module")
def planner(header: StrippedHeader) -> Iterator[Planner]:
    """A planner whose worker runs."""
    made = Planner()
    question = PlanQuestion(header, WISH, CARD)
    assert made.known(question) is None
    made.plan(question)
    yield made
    made.close()


def with_context(length: int) -> LoadOptions:
    return msgspec.structs.replace(WISH, context_length=length)


def parts(plan: MemoryPlan) -> list[tuple[int, ...]]:
    return [
        (row.weights_bytes, row.kv_bytes, row.compute_bytes, row.output_bytes)
        for row in (*plan.devices, plan.host)
    ]


@pytest.mark.parametrize("sizes", [(8 * GIB,), (6 * GIB, 3 * GIB), ()])
def test_a_header_gives_the_plan_of_the_file(
    planner: Planner, header: StrippedHeader, path: Path, sizes: tuple[int, ...]
) -> None:
    machine = imagined(sizes, HOST)
    options = msgspec.structs.replace(WISH, gpu_layers="all" if sizes else 0)
    plan = planner.plan(PlanQuestion(header, options, machine))
    with EngineSession() as session:
        expected = session.plan(str(path), options, devices=machine.devices, host=HOST)
    assert parts(plan) == parts(expected)
    assert plan.fits
    assert plan.origin == "dry run"


def test_split_and_remote_headers_are_the_same_question(header: StrippedHeader, path: Path) -> None:
    shards = write_hollow(path.parent / "split.gguf", SHAPE, "Q4_K_M", shards=3)
    assert strip([FileSource(shard) for shard in shards]).identity == header.identity
    start = path.read_bytes()[: read_header(FileSource(path)).data_offset]
    remote = strip([BytesSource(start, size=path.stat().st_size)])
    assert remote == header
    assert len(remote.content) < len(start)


def test_an_answer_is_known_afterwards(planner: Planner, header: StrippedHeader) -> None:
    question = PlanQuestion(header, with_context(512), CARD)
    assert planner.known(question) is None
    plan = planner.plan(question)
    assert planner.known(question) == plan
    # Neither the number of threads nor (with layers that are given) the card's size matters.
    options = msgspec.structs.replace(with_context(512), gpu_layers=9, threads=3)
    small = planner.plan(PlanQuestion(header, options, CARD))
    known = planner.known(PlanQuestion(header, options, imagined((GIB // 8,), HOST)))
    assert known is not None
    assert known.devices == small.devices
    assert [budget.id for budget in known.short] == ["GPU0"]


def test_overheads_leave_less_room_for_layers(planner: Planner, header: StrippedHeader) -> None:
    tight = imagined((GIB // 2 + 90 * 2**20,), HOST)
    heavy = Machine(tight.devices, tight.host, {"GPU0": Overhead(20 * 2**20, "learned")})
    most, fewer = (planner.plan(PlanQuestion(header, WISH, machine)) for machine in (tight, heavy))
    assert 0 < fewer.gpu_layers < most.gpu_layers < most.layers
    assert most.fits
    assert fewer.fits
    assert fewer.devices[0].overhead_bytes == 20 * 2**20
    assert fewer.devices[0].overhead_origin == "learned"


def test_a_card_without_room_is_left_alone(planner: Planner, header: StrippedHeader) -> None:
    plan = planner.plan(PlanQuestion(header, WISH, imagined((1000,), HOST)))
    assert (plan.devices, plan.gpu_layers, plan.options.devices) == ([], 0, ("none",))
    assert plan.fits
    assert "no room" in plan.changes[0].reason


def test_the_latest_question_of_a_slot_wins(planner: Planner, header: StrippedHeader) -> None:
    questions = [PlanQuestion(header, with_context(1024 + number), CARD) for number in range(40)]
    planner.plan(PlanQuestion(header, with_context(1000), CARD))  # so that it has a worker
    assert planner._session is not None
    worker = psutil.Process(planner._session.client.pid)
    worker.suspend()  # it must not answer before the next question comes
    try:
        futures = [planner.ask(question, slot="page") for question in questions]
        elsewhere = planner.ask(questions[3], slot="another page")
    finally:
        worker.resume()
    assert futures[-1].result(30).options.context_length == 1063
    assert elsewhere.result(30).options.context_length == 1027
    assert sum(future.cancelled() for future in futures) == 39
    with pytest.raises(CancelledError):
        futures[1].result(0)


def test_a_killed_worker_is_replaced(header: StrippedHeader) -> None:
    before = set(psutil.Process().children())
    planner = Planner()
    try:
        planner.plan(PlanQuestion(header, with_context(700), CARD))
        for process in set(psutil.Process().children()) - before:
            process.kill()
            process.wait()
        assert planner.plan(PlanQuestion(header, with_context(701), CARD)).fits
    finally:
        planner.close()


@posix
@pytest.mark.parametrize("how", ["killed", "aborted"])
def test_a_question_that_ended_a_worker_is_asked_again(
    header: StrippedHeader, tmp_path: Path, how: str
) -> None:
    planner = Planner(dying_command(tmp_path / "deaths", 1, how))
    try:
        assert planner.plan(PlanQuestion(header, WISH, CARD)).fits
    finally:
        planner.close()


@posix
def test_a_question_that_crashed_two_workers_is_given_up(
    header: StrippedHeader, tmp_path: Path
) -> None:
    planner = Planner(dying_command(tmp_path / "deaths", 2))
    try:
        for _ in range(2):  # the third worker would have answered
            with pytest.raises(UserError, match="ended twice") as caught:
                planner.plan(PlanQuestion(header, WISH, CARD))
            assert caught.value.kind == "plan_crashed"
            assert caught.value.remedy
        assert planner.plan(PlanQuestion(header, with_context(800), CARD)).fits
    finally:
        planner.close()


@posix
def test_what_killed_workers_says_nothing_about_the_question(
    header: StrippedHeader, tmp_path: Path
) -> None:
    planner = Planner(dying_command(tmp_path / "deaths", 3, "killed"))
    try:
        with pytest.raises(UserError) as caught:
            planner.plan(PlanQuestion(header, WISH, CARD))
        assert caught.value.kind == "worker_died"
        assert planner.plan(PlanQuestion(header, WISH, CARD)).fits
    finally:
        planner.close()


def test_refusals_are_typed_and_kept(planner: Planner, header: StrippedHeader) -> None:
    unknown = header.content.replace(b"llama", b"lama2")
    future = StrippedHeader(unknown, header.file_bytes)
    broken = StrippedHeader(header.content[:-4000], header.file_bytes)
    for wrong, kind in ((future, "unknown_architecture"), (broken, "gguf_damaged")):
        for _ in range(2):
            with pytest.raises(UserError) as caught:
                planner.plan(PlanQuestion(wrong, WISH, CARD))
            assert caught.value.kind == kind
            assert caught.value.message


def test_a_context_that_nobody_can_hold_has_a_plan(
    planner: Planner, header: StrippedHeader
) -> None:
    options = msgspec.structs.replace(WISH, context_length=10_000_000, rope_freq_scale=0.001)
    plan = planner.plan(PlanQuestion(header, options, CARD))
    assert not plan.fits or plan.gpu_layers < plan.layers
    with pytest.raises(UserError) as caught:
        planner.plan(PlanQuestion(header, with_context(10_000_000), CARD))
    assert caught.value.kind == "context_too_large"


def test_types_of_a_quant_that_does_not_exist_yet(planner: Planner, path: Path) -> None:
    source = write_hollow(path.parent / "F16.gguf", SHAPE, "F16")[0]
    original = strip([FileSource(source)])
    sizes = []
    for name in ("Q8_0", "Q5_K_M", "IQ2_XXS"):
        made = planner.quantized(TypesQuestion(original, name, has_imatrix=True))
        model = opened(made)
        assert model.declared_file_type == file_type_named(name)
        assert model.parameters == read_model(source).parameters
        sizes.append(planner.plan(PlanQuestion(made, WISH, CARD)).devices[0].weights_bytes)
    assert sizes == sorted(sizes, reverse=True)
    with pytest.raises(UserError):
        planner.quantized(TypesQuestion(original, "NVFP4"))


def test_a_quant_to_come_is_planned_as_the_one_that_is_made(
    planner: Planner, tmp_path: Path
) -> None:
    source = write_llama(tmp_path / "F16.gguf", embedding=512, ffn=1024, layers=3)
    original = strip([FileSource(source)])
    for name in ("Q8_0", "Q4_K_M", "Q2_K"):
        made = tmp_path / f"{name}.gguf"
        params = llama.llama_model_quantize_default_params()
        kind = file_type_named(name)
        assert kind is not None
        params.ftype = kind.id
        params.nthread = 1
        path, target = str(source).encode(), str(made).encode()
        assert llama.llama_model_quantize(path, target, ctypes.byref(params)) == 0
        real = strip([FileSource(made)])
        to_come = planner.quantized(TypesQuestion(original, name))
        for layers in ("all", 2):
            options = msgspec.structs.replace(WISH, context_length=256, gpu_layers=layers)
            plans = [planner.plan(PlanQuestion(each, options, CARD)) for each in (to_come, real)]
            assert parts(plans[0]) == parts(plans[1])


def test_a_projector_and_a_draft_are_set_aside(
    planner: Planner, header: StrippedHeader, tmp_path: Path
) -> None:
    path = write_projector(tmp_path / "mmproj.gguf")
    projector = strip([FileSource(path)])
    for machine, place in ((CARD, "GPU0"), (imagined((), HOST), "host")):
        sizes = planner.projector(ProjectorQuestion(projector, WISH, machine))
        weights = projector_weights(read_model(path), machine)
        assert weights[place] < sizes[place] < 2 * weights[place]
        alone = planner.plan(PlanQuestion(header, WISH, machine))
        beside = with_companions(machine, sizes, alone)
        plan = planner.plan(PlanQuestion(header, WISH, beside))
        rows = {row.id: row for row in (*plan.devices, plan.host)}
        assert rows[place].projector_bytes == sizes[place]
        assert rows[place].draft_bytes == rows[place].total_bytes - sizes[place] - (
            rows[place].draft_bytes
        )
        assert forecast(summarize(opened(header)), WISH, beside).gpu_layers == plan.gpu_layers
    with pytest.raises(UserError) as caught:
        planner.projector(ProjectorQuestion(header, WISH, CARD))
    assert caught.value.kind == "load_failed"


def test_what_lies_beside_leaves_less_room(planner: Planner, header: StrippedHeader) -> None:
    tight = imagined((GIB // 2 + 90 * 2**20,), HOST)
    beside = with_companions(tight, {"GPU0": 20 * 2**20})
    alone, both = (planner.plan(PlanQuestion(header, WISH, each)) for each in (tight, beside))
    assert 0 < both.gpu_layers < alone.gpu_layers
    assert both.fits


def opened(header: StrippedHeader) -> GgufModel:
    source = BytesSource(header.content, size=header.file_bytes)
    return model_from_headers([read_header(source)], fallback_name="")


def test_closing_leaves_nothing(
    header: StrippedHeader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    planner = Planner()
    planner.plan(PlanQuestion(header, WISH, CARD))
    (folder,) = tmp_path.glob("pannier-plan-*")
    waiting = [
        planner.ask(PlanQuestion(header, with_context(2000 + number), CARD), slot=str(number))
        for number in range(20)
    ]
    planner.close()
    assert all(future.done() for future in waiting)
    assert not folder.exists()
    assert planner.ask(PlanQuestion(header, with_context(99), CARD)).cancelled()


def test_closing_ends_a_worker_that_is_only_starting(
    header: StrippedHeader, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(psutil.Process().children())
    silent = [sys.executable, "-c", "import time; time.sleep(600)"]
    planner = Planner(silent)
    asked = threading.Event()

    def start_late(command: list[str]) -> EngineSession:
        asked.set()
        while not planner._closing:
            time.sleep(0.01)
        return EngineSession(command)

    monkeypatch.setattr("pannier.backend.planner.EngineSession", start_late)
    monkeypatch.setattr("pannier.backend.planner._CLOSE_SECONDS", 0.5)
    question = planner.ask(PlanQuestion(header, WISH, CARD))
    assert asked.wait(30)
    planner.close()
    assert question.cancelled()
    assert set(psutil.Process().children()) <= before


@pytest.mark.parametrize("command", [["no-such-program"], [sys.executable, "-c", "1/0"]])
def test_a_worker_that_does_not_start(header: StrippedHeader, command: list[str]) -> None:
    planner = Planner(command)
    try:
        with pytest.raises(UserError) as caught:
            planner.plan(PlanQuestion(header, WISH, CARD))
        assert caught.value.kind in ("not_started", "worker_died")
    finally:
        planner.close()
