# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How true forecasts are: against llama.cpp's own plans, and these against real loads.

    python benchmarks/fit_truth.py [--models Llama-3.1-8B,...] [--toys] [--without-loads]

Models of a real size, of which only the header is there, with 32 settings each: weights, KV cache,
recurrent state and output buffer must be equal to the byte on every device; of the total the error
is told. `--toys` adds a small model of every architecture. Then small models with real weights are
loaded on the CPU and on an RPC device, which must hold what was planned.
"""

import argparse
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from result_table import Row, table

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pannier.backend.session import EngineError, EngineSession
from pannier.core.gguf import read_model
from pannier.core.hardware import HostMemory
from pannier.core.memory import DeviceMemory, LoadOptions, MemoryPlan
from pannier.core.memory.forecast import forecast, imagined, summarize
from pannier.core.memory.forecast.architectures import KNOWN
from tests.architectures import ARCHITECTURES
from tests.architectures import write_model as write_small
from tests.backend.worker.rpc_devices import running_server
from tests.engine_files import write_moe
from tests.engine_tables import Shape, Tensor, tensor_tables, write_model
from tests.models import write_llama
from tests.real_shapes import REAL_SHAPES
from tests.toy_shapes import WITHOUT_TOY, toy_shape

MIB = 1024 * 1024
TERA = 1 << 42
HOST = HostMemory(TERA, TERA)
GOAL_MEDIAN = 0.01
Options = Mapping[str, Any]
Settings = Sequence[tuple[str, Options, int]]
_LONG, _SHORT = {"context_length": 32768}, {"context_length": 4096}
_Q8 = {"kv_type_k": "q8_0", "kv_type_v": "q8_0"}
_NO_FA = {"flash_attention": "off"}
_SPLIT = {"tensor_split": (3.0, 1.0)}
_ALL = {"gpu_layers": "all"}


def settings() -> Settings:
    """Thirty-two settings: what they are of, the load options, the number of GPUs."""
    found: list[tuple[str, Options, int]] = []
    for context in (_SHORT, _LONG):
        base = {**_ALL, **context}
        found += [
            ("all layers on one GPU", {**base, **more}, 1)
            for more in ({}, {"ubatch_size": 128}, {"ubatch_size": 2048}, _Q8, _NO_FA)
        ]
        found += [
            ("all layers on two GPUs", {**base, **_SPLIT, **more}, 2) for more in ({}, _Q8, _NO_FA)
        ]
        for more in ({}, _Q8):
            partly = {**context, **more, "gpu_layers": 12}
            found.append(("half of the layers on one GPU", partly, 1))
            found.append(("half of the layers on two GPUs", {**partly, **_SPLIT}, 2))
        found.append(("four chats on one GPU", {**base, "parallel_chats": 4}, 1))
        found.append(("experts in main memory", {**base, "cpu_moe_layers": 8}, 1))
        found += [("few or no layers", {**context, "gpu_layers": count}, 1) for count in (0, 1)]
    return found


@dataclass(frozen=True)
class Compared:
    """One device in one plan.

    Attributes:
        model: name of the model.
        group: what the setting is of.
        is_host: whether it is main memory.
        equal: whether what must be right to the byte is.
        ours: bytes of the total as forecast.
        theirs: the same as llama.cpp plans it.
    """

    model: str
    group: str
    is_host: bool
    equal: bool
    ours: int
    theirs: int

    @property
    def error(self) -> float:
        """Of the total, as a share."""
        return (self.ours - self.theirs) / max(self.theirs, 1)


def main() -> int:
    """Compare and print the tables; the exit code is 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", default=",".join(REAL_SHAPES))
    parser.add_argument("--toys", action="store_true")
    parser.add_argument("--without-loads", action="store_true")
    arguments = parser.parse_args()
    names = [name for name in arguments.models.split(",") if name]
    with tempfile.TemporaryDirectory() as folder:
        rows = plan_rows(real_models(names, Path(folder)), settings())
        if arguments.toys:
            rows += plan_rows(toy_models(Path(folder)), settings(), "toys: ")
        if not arguments.without_loads:
            rows += load_rows(Path(folder))
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def real_models(names: Sequence[str], folder: Path) -> Iterator[tuple[str, Path]]:
    """Files of models of a real size; the weights are holes."""
    shapes = [REAL_SHAPES[name] for name in names]
    tables = tensor_tables([shape.table_shape for shape in shapes], folder)
    for name, shape, every in zip(names, shapes, tables, strict=True):
        if every is not None:
            yield name, written(folder, name, shape.shape, shape.tensors(every), "Q4_K")


def toy_models(folder: Path) -> Iterator[tuple[str, Path]]:
    """A small model of every architecture."""
    names = sorted(KNOWN - WITHOUT_TOY)
    tables = tensor_tables([toy_shape(name) for name in names], folder)
    for name, every in zip(names, tables, strict=True):
        if every is not None:
            yield name, written(folder, name, toy_shape(name), every, "F16")


def written(folder: Path, name: str, shape: Shape, tensors: Sequence[Tensor], kind: str) -> Path:
    """The file of a model; there is one at a time."""
    return write_model(folder / f"{name}.gguf", shape, tensors, kind)


def plan_rows(models: Iterator[tuple[str, Path]], chosen: Settings, title: str = "") -> list[Row]:
    """Forecasts against llama.cpp's own plans."""
    found: list[Compared] = []
    refused: list[str] = []
    with EngineSession() as session:
        for name, path in models:
            compare(session, name, path, chosen, found, refused)
            path.unlink()
    count = len({row.model for row in found})
    rows = [
        Row(
            f"{title}parts that differ, {count} models, {len(found)} devices",
            "",
            sum(not row.equal for row in found),
            goal="0",
            met=all(row.equal for row in found),
            note=", ".join(sorted({row.model for row in found if not row.equal})),
        ),
        *error_rows(found, title),
    ]
    if refused:
        why = "; ".join(dict.fromkeys(refused))
        rows.append(Row(f"{title}refused", "", len(refused), note=why))
    return rows


def compare(
    session: EngineSession,
    name: str,
    path: Path,
    chosen: Settings,
    found: list[Compared],
    refused: list[str],
) -> None:
    """Plan one model in both ways with every setting."""
    summary = summarize(read_model(path))
    for group, changes, cards in chosen:
        options = LoadOptions(**changes)
        if options.cpu_moe_layers and not summary.shape.experts:
            continue
        machine = imagined((TERA,) * cards, HOST)
        try:
            exact = session.plan(str(path), options, devices=machine.devices, host=HOST)
        except EngineError as error:
            refused.append(f"{name}: {error.message}")
            continue
        ours = forecast(summary, exact.options, machine)
        for mine, theirs in zip(parts(ours), parts(exact), strict=True):
            is_host, equal = theirs.id == "host", certain(mine) == certain(theirs)
            found.append(
                Compared(name, group, is_host, equal, mine.total_bytes, theirs.total_bytes)
            )


def parts(plan: MemoryPlan) -> list[DeviceMemory]:
    """Every row of a plan."""
    return [*plan.devices, plan.host]


def certain(row: DeviceMemory) -> tuple[int, ...]:
    """What must be right to the byte."""
    return (
        row.layers,
        row.weights_bytes,
        row.kv_bytes,
        row.state_bytes,
        row.output_bytes,
        row.mapped_bytes,
    )


def error_rows(found: Sequence[Compared], title: str) -> Iterator[Row]:
    """Errors of the totals, by what the setting is of."""
    groups: dict[str, list[Compared]] = defaultdict(list)
    for row in found:
        groups["main memory" if row.is_host else row.group].append(row)
    for group, rows in groups.items():
        errors = sorted(abs(row.error) for row in rows)
        worst = max(rows, key=lambda row: abs(row.error))
        differences = [(row.ours - row.theirs) / MIB for row in rows]
        middle = statistics.median(errors)
        is_whole = group.startswith("all layers")
        yield Row(
            f"{title}total, {group}",
            "%",
            100 * middle,
            goal=f"<= {GOAL_MEDIAN:.0%}" if is_whole else "",
            met=middle <= GOAL_MEDIAN if is_whole else None,
            note=f"median of {len(errors)}; p95 {errors[int(len(errors) * 0.95)]:.2%}, "
            f"worst {worst.error:+.2%} ({worst.model}); "
            f"from {min(differences):+.0f} to {max(differences):+.0f} MiB",
        )


def load_rows(folder: Path) -> list[Row]:
    """Plans against real loads."""
    equal, differing = 0, []
    with running_server() as server, EngineSession() as session:
        for name, path in small_models(folder):
            for options in load_options(server.endpoint):
                planned = session.plan(str(path), options)
                report = session.load(str(path), options)
                if parts(planned) == [*report.devices, report.host]:
                    equal += 1
                else:
                    differing.append(f"{name} {options.load_mode} {options.gpu_layers}")
    return [
        Row(
            f"loads that hold something else, of {equal + len(differing)}",
            "",
            len(differing),
            goal="0",
            met=not differing,
            note="; ".join(differing),
        )
    ]


def small_models(folder: Path) -> Iterator[tuple[str, Path]]:
    """Models with real weights."""
    for name in ARCHITECTURES:
        yield name, write_small(folder / f"small-{name}.gguf", name)
    yield "llama", write_llama(folder / "llama.gguf", layers=4)
    yield "llama Q4_0", write_llama(folder / "llama-Q4_0.gguf", layers=4, weights="Q4_0")
    yield "experts", write_moe(folder / "experts.gguf")


def load_options(endpoint: str) -> Iterator[LoadOptions]:
    """On the CPU, then with some and all layers on the other device; mapped and read."""
    for load_mode in ("mmap", "read"):
        base = {"context_length": 128, "threads": 1, "load_mode": load_mode}
        yield LoadOptions(**base)
        for layers in (0, 1, "all"):
            yield LoadOptions(**base, gpu_layers=layers, rpc_servers=(endpoint,))
        yield LoadOptions(**base, gpu_layers="all", rpc_servers=(endpoint,), kv_on_gpu=False)


if __name__ == "__main__":
    sys.exit(main())
