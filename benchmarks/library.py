# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reading headers ÷ the gguf package, and scanning 2,000 files cold and warm.

    python benchmarks/library.py [--rounds 5] [--files 2000] [--vocabulary 150000]

The header has a vocabulary of 150,000 tokens. Each contestant reads it in a process of its own,
which says how long it took and how much its memory grew; they take turns. Goals: a hundredth of the
package's time, a tenth of its memory, and a second at most for a second scan of 2,000 files, none
of which has changed.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from pathlib import Path

from result_table import Row, compare, table

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pannier.core.library import Library, Scan, ScanProgress  # noqa: E402 - after the path is set
from tests.models import write_llama  # noqa: E402

TIME_GOAL = 0.01
MEMORY_GOAL = 0.1
WARM_GOAL_SECONDS = 1.0
# Enough different beginnings that no file is like another, as in a real collection.
NAME = b"Tiny Llama"

# What each contestant does with the file in sys.argv[1]; both list tensors and metadata.
_PANNIER = """
from pannier.core.gguf import read_model
def read(path):
    model = read_model(path)
    return len(model.tensors), len(model.metadata)
"""
_PACKAGE = """
import gguf
def read(path):
    reader = gguf.GGUFReader(path)
    return len(reader.tensors), len(reader.fields)
"""
_TIMED = """
import json, resource, sys, time
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
found = read(sys.argv[1])
seconds = time.perf_counter() - start
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(json.dumps([seconds, grown * (1 if sys.platform == "darwin" else 1024), found[0]]))
"""


def main() -> int:
    """Measure and print the table; the exit code is 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--vocabulary", type=int, default=150_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            *header_rows(Path(folder), arguments.vocabulary, arguments.rounds),
            *scan_rows(Path(folder), arguments.files, arguments.rounds),
        ]
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def header_rows(folder: Path, vocabulary: int, rounds: int) -> list[Row]:
    """Compare time and memory of reading one header."""
    path = write_llama(
        folder / "vocabulary.gguf",
        vocab=vocabulary,
        embedding=64,
        ffn=64,
        kv_heads=1,
    )
    ours, package = [], []
    for _ in range(rounds):
        ours.append(_run(_PANNIER, path))
        package.append(_run(_PACKAGE, path))
    if {tensors for *_, tensors in ours} != {tensors for *_, tensors in package}:
        raise SystemExit("The two do not find the same tensors.")
    size = f"{path.stat().st_size / 1e6:.0f} MB file, {vocabulary} tokens"
    return [
        compare(
            "header, time ÷ the gguf package's",
            "ms",
            [seconds * 1e3 for seconds, *_ in ours],
            [seconds * 1e3 for seconds, *_ in package],
            direction="<=",
            goal=TIME_GOAL,
            note=size,
        ),
        compare(
            "header, memory ÷ the gguf package's",
            "MB",
            [grown / 1e6 for _, grown, _ in ours],
            [grown / 1e6 for _, grown, _ in package],
            direction="<=",
            goal=MEMORY_GOAL,
            note="growth of the largest resident set",
        ),
    ]


def _run(contestant: str, path: Path) -> tuple[float, int, int]:
    """Read the header in a new process; returns seconds, bytes of memory, number of tensors."""
    done = subprocess.run(
        [sys.executable, "-c", contestant + _TIMED, str(path)],
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    seconds, grown, tensors = json.loads(done.stdout)
    return seconds, grown, tensors


def scan_rows(folder: Path, files: int, rounds: int) -> list[Row]:
    """Time scans with an empty cache and with a full one."""
    models = collection(folder / "models", files)
    cold, warm = [], []
    for number in range(rounds):
        library = Library(folder / f"state{number}.sqlite", folder / f"cache{number}.sqlite")
        library.add_folder(models)
        cold.append(_scan(library, files))
        warm.append(_scan(library, files))
    best = statistics.median(warm)
    return [
        Row(f"scan of {files} files, cold", "s", statistics.median(cold)),
        Row(
            f"scan of {files} files, warm",
            "s",
            best,
            goal=f"<= {WARM_GOAL_SECONDS:.1f} s",
            met=best <= WARM_GOAL_SECONDS,
        ),
    ]


def collection(folder: Path, files: int) -> Path:
    """Write that many small models, twenty to a folder, each with a name of its own."""
    folder.mkdir()
    content = write_llama(folder.with_name("one.gguf"), embedding=64, ffn=64, kv_heads=1)
    data = content.read_bytes()
    for number in range(files):
        subfolder = folder / f"owner-{number // 20}"
        subfolder.mkdir(exist_ok=True)
        name = f"Tiny{number:06}".encode()
        (subfolder / f"model-{number}-F16.gguf").write_bytes(data.replace(NAME, name, 1))
    return folder


def _scan(library: Library, files: int) -> float:
    start = time.perf_counter()
    scan = finished(library.scan())
    seconds = time.perf_counter() - start
    if sum(model.path.name.startswith("model-") for model in scan.models) != files:
        raise SystemExit("The scan did not find every file.")
    return seconds


def finished(steps: Generator[ScanProgress, None, Scan]) -> Scan:
    """What a scan has found, once it is over."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            scan: Scan = end.value
            return scan


if __name__ == "__main__":
    sys.exit(main())
