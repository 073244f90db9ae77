# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What quantizing takes: Pannier against llama-quantize, with the same llama.cpp and threads.

    eval "$(benchmarks/peers.sh DIR)"         builds llama-quantize
    python benchmarks/quantize.py [--quick] [--rounds 3] [--folder DIR]

Both quantize the same F16 model of 800 MB and take turns. Pannier's time is that of a run, from its
start in the worker that has made the plan to the file that is on the disk under its name, the check
left out. llama-quantize does not wait for the disk: in a folder that lies in memory (/dev/shm, the
default where there is one) that difference is none of the quantizer's. The tensor data of both must
be the same.
"""

import argparse
import contextlib
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from peers import HOW_TO_GET_THEM, Peers
from result_table import Row, compare, table

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pannier.backend.quantize_preview import QuantizePreview  # noqa: E402 - after the path is set
from pannier.backend.quantizer import quantize  # noqa: E402
from pannier.core.gguf import FILE_TYPES, read_model  # noqa: E402
from pannier.core.quantize.plan import make_plan  # noqa: E402
from pannier.core.quantize.recipe import QuantizeRecipe  # noqa: E402
from pannier.core.quantize.source import read_source  # noqa: E402
from tests.hollow import Shape, write_hollow  # noqa: E402
from tests.models import LlamaOptions, write_llama  # noqa: E402

RATIO_GOAL = 1.02
LADDER_GOAL = 1.0
TYPES = ("Q8_0", "Q4_K_M")
LADDER_TYPES = 25
PEER_SECONDS = 1800.0
SAMPLE: LlamaOptions = {"layers": 30, "embedding": 1024, "ffn": 2816, "vocab": 32000}
QUICK: LlamaOptions = {"layers": 4, "embedding": 1024, "ffn": 2816, "vocab": 8000}
EIGHT_BILLION = Shape(
    layers=32,
    embedding=4096,
    ffn=14336,
    heads=32,
    kv_heads=8,
    vocab=128256,
    context=131072,
)


def ours(source: Path, folder: Path, file_type: str, threads: int) -> tuple[float, Path]:
    """Seconds that Pannier takes, and the file."""
    recipe = QuantizeRecipe(threads=threads)
    model = read_source(source)
    with QuantizePreview() as preview:
        plan = make_plan(model, preview.ladder(model, recipe, [file_type]), recipe, folder=folder)
        started = time.perf_counter()
        for _ in quantize(plan, overwrite=True, check=False, preview=preview):
            pass
        return time.perf_counter() - started, plan.files[0].paths[0]


def theirs(
    program: Path, source: Path, folder: Path, file_type: str, threads: int
) -> tuple[float, Path]:
    """Seconds that llama-quantize takes, and the file."""
    target = folder / f"peer-{file_type}.gguf"
    command = [str(program), str(source), str(target), file_type, str(threads)]
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, timeout=PEER_SECONDS)
    return time.perf_counter() - started, target


def tensor_digest(path: Path) -> str:
    """A hash of names, types and data of all tensors."""
    model = read_model(path)
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for tensor in sorted(model.tensors, key=lambda each: each.name):
            digest.update(f"{tensor.name} {tensor.type_name} {tensor.shape}".encode())
            file.seek(model.shards[0].data_offset + tensor.offset)
            digest.update(file.read(tensor.size_bytes or 0))
    return digest.hexdigest()


def compare_type(
    program: Path | None, source: Path, folder: Path, file_type: str, arguments: argparse.Namespace
) -> list[Row]:
    """Rows of one file type: the time, and whether the data is the same."""
    mine, peer = [], []
    same = None
    for number in range(arguments.rounds + 1):
        seconds, path = ours(source, folder, file_type, arguments.threads)
        if number:  # the first round reads the source from the disk
            mine.append(seconds)
        if program is not None:
            peer_seconds, peer_path = theirs(program, source, folder, file_type, arguments.threads)
            if number:
                peer.append(peer_seconds)
            else:
                same = tensor_digest(path) == tensor_digest(peer_path)
            peer_path.unlink()
        path.unlink()
    note = "llama-quantize" if peer else f"no peer: {HOW_TO_GET_THEM}"
    rows = [
        compare(file_type, "s", mine, peer, direction="<=", goal=RATIO_GOAL, note=note),
    ]
    if same is not None:
        rows.append(Row(f"{file_type}: tensor data", goal="the same", met=same))
    return rows


def ladder(folder: Path, rounds: int) -> Row:
    """How long the ladder of an 8B shape takes, the start of the worker included."""
    (path,) = write_hollow(folder / "eight-F16.gguf", EIGHT_BILLION, "F16")
    source = read_source(path)
    names = [kind.name for kind in FILE_TYPES if kind.quantizable][:LADDER_TYPES]
    seconds = []
    again = []
    for _ in range(rounds):
        started = time.perf_counter()
        with QuantizePreview() as preview:
            preview.ladder(source, QuantizeRecipe(), names)
            seconds.append(time.perf_counter() - started)
            started = time.perf_counter()
            preview.ladder(source, QuantizeRecipe(pure=True), names)
            again.append(time.perf_counter() - started)
    path.unlink()
    worst = max(seconds)
    return Row(
        f"ladder of {len(names)} types, 8B",
        "s",
        worst,
        goal=f"<= {LADDER_GOAL:.0f} s",
        met=worst <= LADDER_GOAL,
        note=f"longest of {rounds}, process start included; {min(again):.2f} s without",
    )


def _folder(wanted: Path | None) -> Path | None:
    shared = Path("/dev/shm")  # noqa: S108 - memory, where there is such a place
    return wanted or (shared if shared.is_dir() else None)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=3, help="turns of each (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="a small model: shows that it runs")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--folder", type=Path, help="where everything lies")
    parser.add_argument("--types", nargs="+", default=list(TYPES))
    return parser.parse_args()


def run(arguments: argparse.Namespace) -> Sequence[Row]:
    """Measure everything."""
    peer = Peers.from_environment().quantize
    with contextlib.ExitStack() as stack:
        where = _folder(arguments.folder)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=where)))
        rows = [ladder(folder, arguments.rounds)]
        source = write_llama(folder / "model-F16.gguf", **(QUICK if arguments.quick else SAMPLE))
        for file_type in arguments.types:
            rows += compare_type(peer, source, folder, file_type, arguments)
    return rows


def main() -> int:
    """Measure and print; the exit code is 1 when a goal was missed."""
    arguments = _arguments()
    load = round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
    rows = run(arguments)
    print(f"{arguments.threads} threads, {arguments.rounds} rounds, load before: {load}\n")
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
