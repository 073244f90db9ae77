# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Making an importance matrix ÷ llama-imatrix: time, processor time, and the values themselves.

    eval "$(benchmarks/peers.sh DIR)"
    python benchmarks/imatrix.py [--rounds 2] [--chunks 16] [--threads N] [--only small large]

`pannier imatrix` and llama-imatrix take turns with the same text, model and number of threads, each
with its own defaults otherwise, from the start of the program to its end. The small model has a
vocabulary of 32,000 tokens, the large one of 152,000 as most models have today. The goal is 0.75.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from peers import HOW_TO_GET_THEM, PeerError, Peers, llama_imatrix
from result_table import Row, compare, table
from sample_models import sample_models, words

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pannier.core.hardware import physical_cores  # noqa: E402 - after the path is set
from pannier.core.imatrix.files import read_imatrix  # noqa: E402
from pannier.core.paths import cache_folder  # noqa: E402
from tests.models import write_llama  # noqa: E402

GOAL = 0.75
VALUES_GOAL = 1e-4
CHUNK = 512
# llama-imatrix evaluates four chunks at once, and loses the last tokens of fewer.
AT_ONCE = 4


@dataclass(frozen=True)
class Spent:
    """What a run took, in seconds."""

    seconds: float
    processor: float


@dataclass(frozen=True)
class Contest:
    """What both are given."""

    name: str
    model: Path
    text: Path
    chunks: int
    threads: int


def main() -> int:
    """Measure and print; the exit code is 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--chunks", type=int, default=16, help="a multiple of 4")
    parser.add_argument("--threads", type=int, default=physical_cores())
    parser.add_argument("--models", type=Path, default=cache_folder() / "benchmark-models")
    parser.add_argument("--only", nargs="+", choices=["small", "large"], default=["small", "large"])
    arguments = parser.parse_args()
    # As it is installed: with its modules compiled, which the first start may have to do.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if arguments.chunks % AT_ONCE:
        parser.error(f"--chunks must be a multiple of {AT_ONCE}")
    try:
        with tempfile.TemporaryDirectory() as folder:
            rows = _measure(arguments, Path(folder))
    except PeerError as error:
        sys.exit(str(error))
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def _measure(arguments: argparse.Namespace, folder: Path) -> list[Row]:
    program = Peers.from_environment().imatrix
    if program is None:
        raise PeerError(f"llama-imatrix is not there. {HOW_TO_GET_THEM}")
    text = folder / "text.txt"
    # Every word is a token or more.
    text.write_text(words((arguments.chunks + 1) * CHUNK))
    rows = []
    for name in arguments.only:
        model = _model(name, arguments.models)
        contest = Contest(name, model, text, arguments.chunks, arguments.threads)
        rows += _compare(contest, program, folder, arguments.rounds)
    return rows


def _model(name: str, folder: Path) -> Path:
    """The model of that name, made when it is not there."""
    if name == "small":
        return sample_models(folder).plain
    path = folder / "large-vocabulary-1-Q8_0.gguf"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        write_llama(
            partial,
            layers=28,
            embedding=1024,
            ffn=3072,
            vocab=151_936,
            kv_heads=8,
            context=4096,
            weights="Q8_0",
            name="Sample of 700 million parameters",
        )
        partial.replace(path)
    return path


def _compare(contest: Contest, program: Path, folder: Path, rounds: int) -> list[Row]:
    ours, peer = folder / "ours.gguf", folder / "peer.gguf"
    own: list[Spent] = []
    other: list[Spent] = []
    for number in range(rounds):
        own.append(_timed(lambda: _pannier(contest, ours)))
        other.append(
            _timed(
                lambda: llama_imatrix(
                    program,
                    contest.model,
                    contest.text,
                    peer,
                    chunks=contest.chunks,
                    threads=contest.threads,
                )
            )
        )
        print(f"{contest.name}, round {number}: {own[-1]}, llama-imatrix {other[-1]}", flush=True)
    difference = _difference(ours, peer)
    return [
        compare(
            f"{contest.name}: time",
            "s",
            [spent.seconds for spent in own],
            [spent.seconds for spent in other],
            direction="<=",
            goal=GOAL,
        ),
        compare(
            f"{contest.name}: processor time",
            "s",
            [spent.processor for spent in own],
            [spent.processor for spent in other],
        ),
        Row(
            f"{contest.name}: values",
            goal=f"<= {VALUES_GOAL:g}",
            met=difference <= VALUES_GOAL,
            note=f"largest difference {difference:.1e} of a tensor's largest value",
        ),
    ]


def _timed(run: Callable[[], None]) -> Spent:
    before, started = _processor_seconds(), time.perf_counter()
    run()
    return Spent(time.perf_counter() - started, _processor_seconds() - before)


def _processor_seconds() -> float:
    """Of all processes that were started here and have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _pannier(contest: Contest, output: Path) -> None:
    work = [str(contest.model), "--text", str(contest.text), "-o", str(output), "--start-over"]
    sizes = ["--chunks", str(contest.chunks), "--threads", str(contest.threads)]
    subprocess.run(
        [sys.executable, "-m", "pannier", "imatrix", *work, *sizes],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _difference(ours: Path, peer: Path) -> float:
    """Largest difference of two values, as a share of the largest value of its tensor.

    Raises:
        PeerError: the two do not have the same tensors or counts.
    """
    own, other = read_imatrix(ours).entries, read_imatrix(peer).entries
    if set(own) != set(other):
        raise PeerError(f"not the same tensors: {sorted(set(own) ^ set(other))[:5]}")
    worst = 0.0
    for name, entry in other.items():
        if not np.array_equal(own[name].counts, entry.counts):
            raise PeerError(f"not the same counts: {name}")
        difference = np.abs(own[name].sums - entry.sums).max() / entry.sums.max()
        worst = max(worst, float(difference))
    return worst


if __name__ == "__main__":
    sys.exit(main())
