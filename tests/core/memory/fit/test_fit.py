# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""For every file a verdict that the forecast bears out, and one recommended with its reason."""

import dataclasses
import random

import msgspec
import pytest

from pannier.core.hardware import HostMemory
from pannier.core.memory import LoadOptions
from pannier.core.memory.fit import FitSearch, rank_files
from pannier.core.memory.fit.wish import FitWish, MeasuredMachine, unified_machine
from pannier.core.memory.forecast import Machine, ModelSummary, forecast, imagined, summarize
from tests.core.memory.headers import GIB, LADDER, header

HOST = HostMemory(64 * GIB, 60 * GIB)
WISH = LoadOptions(context_length=16384)


@pytest.fixture(scope="module")
def ladder() -> list[ModelSummary]:
    """Every quant of an 8B model, the best first."""
    return [summarize(header(file_type)) for file_type in LADDER]


@pytest.fixture(scope="module")
def experts() -> list[ModelSummary]:
    """Every quant of a model with experts."""
    return [summarize(header(kind, experts=16, feed_forward_length=4096)) for kind in LADDER]


def best(file_type: str) -> int:
    return LADDER.index(file_type)


@pytest.mark.parametrize("gib", [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 24, 48])
def test_what_is_said_is_what_the_forecast_says(
    ladder: list[ModelSummary], experts: list[ModelSummary], gib: int
) -> None:
    machine = imagined((gib * GIB,), HOST)
    for files in (ladder, experts):
        for file, fit in zip(files, rank_files(files, WISH, machine).fits, strict=True):
            plan = forecast(file, fit.options, machine)
            # A GPU without any room is left alone.
            expected = tuple(row.total_bytes for row in plan.devices) or (0,)
            assert fit.device_bytes == expected
            assert fit.host_bytes == plan.host.total_bytes
            assert (fit.gpu_layers, fit.layers) == (plan.gpu_layers, plan.layers)
            if fit.verdict in ("full", "partial"):
                assert not [short for short in plan.short if short.id != "host"]
                assert fit.spare_bytes == plan.budgets[0].limit_bytes - plan.devices[0].total_bytes
            if fit.verdict == "partial":
                assert not forecast(file, better(fit.options, fit.layers), machine).fits


def better(options: LoadOptions, layers: int) -> LoadOptions:
    """The options with one thing more on the GPU."""
    if options.cpu_moe_layers and options.gpu_layers == layers:
        assert isinstance(options.cpu_moe_layers, int)
        return msgspec.structs.replace(options, cpu_moe_layers=options.cpu_moe_layers - 1)
    assert isinstance(options.gpu_layers, int)
    return msgspec.structs.replace(options, gpu_layers=options.gpu_layers + 1)


def test_the_longest_context_fits_and_is_nearly_the_longest(ladder: list[ModelSummary]) -> None:
    seen = 0
    for gib in (4, 6, 8, 12, 16, 24):
        machine = imagined((gib * GIB,), HOST)
        for file in ladder:
            fit = FitSearch(WISH, machine).fit(file)
            if fit.verdict != "full" or fit.max_context == 131_072:
                continue
            seen += 1
            whole = msgspec.structs.replace(fit.options, context_length=fit.max_context)
            assert forecast(file, whole, machine).fits
            longer = msgspec.structs.replace(whole, context_length=fit.max_context + 1024)
            assert not forecast(file, longer, machine).fits
    assert seen > 5


@pytest.mark.parametrize(
    "wish",
    [WISH, LoadOptions(context_length=4096, gpu_layers=20), LoadOptions(context_length=65536)],
)
def test_a_slider_to_and_fro_finds_what_a_first_look_finds(
    ladder: list[ModelSummary], experts: list[ModelSummary], wish: LoadOptions
) -> None:
    """What is kept of former sizes changes no answer, nor does what is found out ahead."""
    chance = random.Random(3)  # noqa: S311 - the same sizes in every run
    sizes = [chance.randrange(0, 24 * 1024) * 1024**2 for _ in range(60)]
    for file in (*ladder[:4], *experts[2:4]):
        slid, ahead = fresh(file), fresh(file)
        FitSearch(wish, imagined((8 * GIB,), HOST)).look_ahead(ahead)
        for size in sizes:
            search = FitSearch(wish, imagined((size,), HOST))
            first = search.fit(fresh(file))
            assert search.fit(slid) == first
            assert search.fit(ahead) == first


def fresh(file: ModelSummary) -> ModelSummary:
    """The same file, of which nothing has been asked yet."""
    return dataclasses.replace(file, loads={})


def test_a_smaller_step_and_an_8_bit_cache_come_before_a_smaller_file(
    ladder: list[ModelSummary],
) -> None:
    seen = set()
    for mib in range(4096, 16384, 128):
        ranking = rank_files(ladder, WISH, imagined((mib * 1024**2,), HOST))
        if ranking.recommended is None:
            continue
        fit = ranking.fits[ranking.recommended]
        if fit.verdict == "full":
            seen.add(tuple(change.split()[0] for change in fit.changes))
            for change in fit.changes:
                assert change in ranking.reason
    assert seen == {(), ("128",), ("KV",), ("128", "KV")}


def test_the_reason_is_one_sentence_with_the_alternative(ladder: list[ModelSummary]) -> None:
    ranking = rank_files(ladder, WISH, imagined((8 * GIB,), HOST))
    assert ranking.recommended == best("Q6_K")
    place, better = ranking.reason.split("; ")
    assert place == (
        "Q6_K: all 33 layers on the GPU with 16k context and 596 MiB to spare "
        "(KV cache in q8_0 instead of f16)"
    )
    assert better.startswith("Q8_0 would leave 8 layer")


def test_more_memory_never_means_a_worse_file(ladder: list[ModelSummary]) -> None:
    chosen = []
    for gib in range(5, 24):
        ranking = rank_files(ladder, WISH, imagined((gib * GIB,), HOST))
        assert ranking.recommended is not None
        assert ranking.fits[ranking.recommended].verdict == "full"
        chosen.append(ranking.recommended)
    assert chosen == sorted(chosen, reverse=True)
    assert chosen[-1] == best("Q8_0")  # F16 is twice as large and no better to notice


def test_a_better_file_half_on_the_gpu_beats_2_bits_on_it(ladder: list[ModelSummary]) -> None:
    wish = LoadOptions(context_length=4096)
    machine = imagined((3700 * 1024**2,), HOST)
    ranking = rank_files(ladder, wish, machine)
    assert [fit.verdict for fit in ranking.fits[-2:]] == ["partial", "full"]
    assert ranking.recommended == best("Q4_K_M")
    assert rank_files(ladder[best("Q2_K") :], wish, machine).recommended == 0


def test_sensitive_work_takes_8_bits_first(ladder: list[ModelSummary]) -> None:
    machine = imagined((8 * GIB,), HOST)
    usual = rank_files(ladder, WISH, machine)
    careful = rank_files(ladder, WISH, machine, sensitive=True)
    assert usual.recommended == best("Q6_K")
    assert careful.recommended == best("Q8_0")
    assert careful.fits[best("Q8_0")].verdict == "partial"
    # With hardly anything on the GPU it would be too slow to be of use.
    small = imagined((3 * GIB,), HOST)
    assert rank_files(ladder, WISH, small, sensitive=True).recommended != best("Q8_0")


def test_where_nothing_fits_whole_the_common_default_is_taken(ladder: list[ModelSummary]) -> None:
    ranking = rank_files(ladder, WISH, imagined((3 * GIB,), HOST))
    assert ranking.recommended == best("Q4_K_M")
    assert ranking.fits[ranking.recommended].verdict == "partial"
    assert "layers on the GPU" in ranking.reason


def test_without_a_gpu_main_memory_decides(ladder: list[ModelSummary]) -> None:
    ranking = rank_files(ladder, WISH, Machine((), HostMemory(8 * GIB, 7 * GIB)))
    verdicts = [fit.verdict for fit in ranking.fits]
    assert verdicts[best("F16")] == "too_large"
    assert verdicts[best("Q4_K_M")] == "cpu"
    assert ranking.recommended == best("Q4_K_M")
    assert "main memory" in ranking.reason
    nothing = rank_files(ladder, WISH, Machine((), HostMemory(GIB, GIB)))
    assert (nothing.recommended, nothing.reason) == (None, "")
    assert {fit.verdict for fit in nothing.fits} == {"too_large"}


def test_experts_stay_behind_before_layers_do(experts: list[ModelSummary]) -> None:
    fit = FitSearch(WISH, imagined((6 * GIB,), HOST)).fit(experts[best("Q4_K_M")])
    assert fit.verdict == "partial"
    assert fit.gpu_layers == fit.layers
    assert 0 < fit.cpu_moe_layers < 32
    assert fit.label.startswith(f"Experts of {fit.cpu_moe_layers} layer")


def test_two_gpus_hold_what_one_cannot(ladder: list[ModelSummary]) -> None:
    file = ladder[best("Q8_0")]
    one = FitSearch(WISH, imagined((8 * GIB,), HOST)).fit(file)
    two = FitSearch(WISH, imagined((8 * GIB, 6 * GIB), HOST)).fit(file)
    assert (one.verdict, two.verdict) == ("partial", "full")
    assert len(two.device_bytes) == 2
    assert "2 GPUs" in rank_files(ladder, WISH, imagined((8 * GIB, 6 * GIB), HOST)).reason


def test_one_memory_for_both_is_counted_once(ladder: list[ModelSummary]) -> None:
    shared = imagined(
        (12 * GIB,), HostMemory(16 * GIB, 12 * GIB), backend="MTL", kind="integrated gpu"
    )
    fit = FitSearch(WISH, shared).fit(ladder[best("Q8_0")])
    assert fit.verdict == "full"
    tight = imagined(
        (12 * GIB,), HostMemory(16 * GIB, 10 * GIB), backend="MTL", kind="integrated gpu"
    )
    assert FitSearch(WISH, tight).fit(ladder[best("Q8_0")]).verdict == "too_large"


def test_the_gpu_of_a_shared_memory_may_hold_a_part_of_it(ladder: list[ModelSummary]) -> None:
    for size, share in ((24 * GIB, 16 * GIB), (64 * GIB, 48 * GIB)):
        machine = FitWish(cards=(size,), is_unified=True).machine(MeasuredMachine((), HOST))
        assert machine.shares_memory
        assert [device.free_bytes for device in machine.devices] == [share]
        assert machine.host.available_bytes == size
    file = ladder[best("Q8_0")]
    small, large = (FitSearch(WISH, unified_machine(size * GIB)).fit(file) for size in (8, 24))
    assert (small.verdict, large.verdict) == ("too_large", "full")


def test_a_longer_context_than_trained_for_is_cut(ladder: list[ModelSummary]) -> None:
    wish = LoadOptions(context_length=10_000_000)
    fit = FitSearch(wish, imagined((80 * GIB,), HOST)).fit(ladder[0])
    assert fit.context_length == 131_072


def test_layers_that_are_asked_for_are_kept(ladder: list[ModelSummary]) -> None:
    wish = msgspec.structs.replace(WISH, gpu_layers=20)
    machine = imagined((4 * GIB,), HOST)
    fits = [FitSearch(wish, machine).fit(file) for file in ladder]
    assert {fit.gpu_layers for fit in fits} == {20}
    assert fits[0].verdict == "too_large"
    assert fits[-1].verdict == "partial"


def test_an_empty_list_is_ranked() -> None:
    assert rank_files([], WISH, imagined((GIB,), HOST)).recommended is None
