# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How long the fit takes: ranking 100 files anew, and llama.cpp's own plan of one.

    python benchmarks/fit.py [--rounds 3]

Ranking: 24 quants of a model, and 100 of 1, 10 and 100 different models, for one card and for two,
at every GiB from 4 to 48. Plans: the planner's worker has been started, then context and layers
change. Goals: 5 ms for a ranking, 100 ms for a plan of a model of 8 billion weights, 250 ms for one
of 600 billion.
`fit_slider.py` measures the ranking with all that is painted for it.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from result_table import Row, table

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pannier.backend.planner import Planner
from pannier.backend.planner_questions import PlanQuestion
from pannier.core.gguf import FileSource, StrippedHeader, strip
from pannier.core.hardware import HostMemory
from pannier.core.memory import LoadOptions
from pannier.core.memory.fit import rank_files
from pannier.core.memory.forecast import ModelSummary, imagined, summarize
from tests.core.memory.headers import LADDER, header
from tests.engine_tables import tensor_tables, write_model
from tests.real_shapes import REAL_SHAPES

GIB = 1024**3
RANKING_GOAL = 5.0
PLAN_GOALS = {"Llama-3.1-8B": 100.0, "Llama-3.1-70B": 250.0, "DeepSeek-V3": 250.0}
FILES = 100
LADDER_FILES = 24
"""As many as a repository usually offers of one model."""

HOST = HostMemory(64 * GIB, 56 * GIB)
PLENTY = HostMemory(1 << 42, 1 << 42)


def main() -> int:
    """Measure and print the table; the exit code is 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    rows = [*ranking_rows(rounds), *plan_rows(rounds)]
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def ranking_rows(rounds: int) -> Iterator[Row]:
    """Rankings of files that have been looked at before, as a slider is moved to and fro."""
    for count, models in ((LADDER_FILES, 1), (FILES, 1), (FILES, 10), (FILES, FILES)):
        files = [file_of(number, models) for number in range(count)]
        for cards in (1, 2):
            (first, *_), _ = drag(files, cards)
            later: list[float] = []
            used: list[float] = []
            for _ in range(rounds):
                times, computing = drag(files, cards)
                later += times
                used += computing
            middle = statistics.median(later)
            yield Row(
                f"ranking {count} files, {counted(models, 'model')}, {counted(cards, 'card')}",
                "ms",
                middle,
                goal=f"<= {RANKING_GOAL:.0f} ms",
                met=middle <= RANKING_GOAL,
                note=f"p99 {highest(later):.1f} ms, computing {highest(used):.1f} ms; "
                f"the first of all {first:.0f} ms",
            )


def counted(number: int, what: str) -> str:
    """Such as "1 card", "2 cards"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def highest(times: Sequence[float]) -> float:
    """The 99th percentile."""
    return sorted(times)[int(len(times) * 0.99)]


def file_of(number: int, models: int) -> ModelSummary:
    """One of the files: quants of as many models, of 16 layers and more."""
    layers = 16 + number % models * 64 // models
    return summarize(header(LADDER[number // models % len(LADDER)], block_count=layers))


def drag(files: Sequence[ModelSummary], cards: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each ranking, and how long it had the processor."""
    found, used = [], []
    options = LoadOptions(context_length=8192)
    for gib in range(4, 49):
        machine = imagined((gib * GIB, 12 * GIB)[:cards], HOST)
        start, began = time.perf_counter(), time.thread_time()
        rank_files(files, options, machine)
        used.append((time.thread_time() - began) * 1000)
        found.append((time.perf_counter() - start) * 1000)
    return found, used


def plan_rows(rounds: int) -> Iterator[Row]:
    """Plans of models that are not there, one question after the other."""
    with tempfile.TemporaryDirectory() as folder:
        for name, goal in PLAN_GOALS.items():
            made = header_of(name, Path(folder))
            for what, options in (("context", contexts), ("layers", layers)):
                times = plan_times(made, options(rounds))
                middle = statistics.median(times)
                yield Row(
                    f"exact plan, {name}, other {what}",
                    "ms",
                    middle,
                    goal=f"<= {goal:.0f} ms",
                    met=middle <= goal,
                    note=f"longest of {len(times)}: {max(times):.0f} ms",
                )


def contexts(rounds: int) -> list[LoadOptions]:
    """Load options that differ in their context."""
    return [
        LoadOptions(gpu_layers="all", context_length=4096 + 1024 * number)
        for number in range(5 * rounds)
    ]


def layers(rounds: int) -> list[LoadOptions]:
    """Load options that differ in their layers."""
    return [LoadOptions(gpu_layers=number, context_length=8192) for number in range(1, 5 * rounds)]


def header_of(name: str, folder: Path) -> StrippedHeader:
    """The header of a model of that shape."""
    shape = REAL_SHAPES[name]
    (every,) = tensor_tables([shape.table_shape], folder)
    if every is None:
        raise SystemExit(f"llama.cpp refuses {name}")
    path = write_model(folder / f"{name}.gguf", shape.shape, shape.tensors(every), "Q4_K")
    return strip([FileSource(path)])


def plan_times(made: StrippedHeader, options: Sequence[LoadOptions]) -> list[float]:
    """Milliseconds of each plan; the first, which starts the worker, does not count."""
    machine = imagined((1 << 42,), PLENTY)
    planner = Planner()
    try:
        planner.plan(PlanQuestion(made, LoadOptions(gpu_layers=0, context_length=512), machine))
        found = []
        for each in options:
            start = time.perf_counter()
            planner.plan(PlanQuestion(made, each, machine))
            found.append((time.perf_counter() - start) * 1000)
        return found
    finally:
        planner.close()


if __name__ == "__main__":
    sys.exit(main())
