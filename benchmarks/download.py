# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What downloads take: Pannier's engine, with its checksum, against curl on loopback.

    python benchmarks/download.py [--size 2GB] [--rounds 5] [--folder DIR]

Both write the same file into the same folder and take turns. Pannier hashes what arrives and waits
until it is on the disk, which curl does not: in a folder that lies in memory (/dev/shm, the
default where there is one) that difference is none of the network's.
"""

import argparse
import contextlib
import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from result_table import Row, compare, table

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pannier.core.sizes import parse_size  # noqa: E402 - after the path is set

SPEED_GOAL = 0.9
MEMORY_GOAL_MB = 100.0
TWICE_GOAL = 0.01
DROPS = 100
CAP = 4_000_000
CAPPED_BYTES = 128_000_000
PIECE = 16 * 1024 * 1024


@dataclass(frozen=True)
class Served:
    """A file that can be served."""

    path: Path
    size: int
    sha256: str


@dataclass(frozen=True)
class Run:
    """What one download took."""

    seconds: float
    processor_seconds: float
    peak_bytes: int = 0
    transferred_bytes: int = 0


def main() -> int:
    """Measure and print; the exit code is 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=parse_size, default=parse_size("2GB"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=_memory_folder())
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        folder = Path(name)
        served = make_file(folder / "served", arguments.size)
        rows = [
            *throughput(served, folder, arguments.rounds),
            parallel_gain(served, folder),
            fetched_twice(served, folder),
        ]
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def throughput(served: Served, folder: Path, rounds: int) -> list[Row]:
    """The whole file, as fast as it goes."""
    ours: list[Run] = []
    theirs: list[Run] = []
    with serving(served) as url:
        for number in range(rounds + 1):
            ours.append(pannier(url, served.size, folder))
            theirs.append(curl(url, folder))
            print(
                f"round {number}: Pannier {served.size / ours[-1].seconds / 1e6:.0f} MB/s, "
                f"curl {served.size / theirs[-1].seconds / 1e6:.0f} MB/s",
                file=sys.stderr,
            )
    ours, theirs = ours[1:], theirs[1:]  # the first round warms up
    gigabytes = served.size / 1e9
    peak = max(run.peak_bytes for run in ours) / 1e6
    return [
        compare(
            "throughput, checksum included",
            "MB/s",
            [served.size / run.seconds / 1e6 for run in ours],
            [served.size / run.seconds / 1e6 for run in theirs],
            goal=SPEED_GOAL,
            note="peer: curl, without a checksum",
        ),
        compare(
            "processor time",
            "s/GB",
            [run.processor_seconds / gigabytes for run in ours],
            [run.processor_seconds / gigabytes for run in theirs],
            direction="<=",
            note="peer: curl",
        ),
        Row(
            "memory at its highest",
            "MB",
            peak,
            goal=f"<= {MEMORY_GOAL_MB:.0f} MB",
            met=peak <= MEMORY_GOAL_MB,
            note="the whole process, Python included",
        ),
    ]


def parallel_gain(served: Served, folder: Path) -> Row:
    """A server that lets each connection have so much and no more."""
    size = min(served.size, CAPPED_BYTES)
    part = make_file(folder / "capped", size)
    with serving(part, "--cap", str(CAP)) as url:
        ours = pannier(url, size, folder).seconds
        theirs = curl(url, folder).seconds
    return compare(
        f"{CAP / 1e6:.0f} MB/s a connection",
        "MB/s",
        [size / ours / 1e6],
        [size / theirs / 1e6],
        note="peer: curl, one connection",
    )


def fetched_twice(served: Served, folder: Path) -> Row:
    """Connections that break off all the time."""
    with serving(served, "--drops", str(DROPS)) as url:
        run = pannier(url, served.size, folder)
    share = run.transferred_bytes / served.size - 1
    return Row(
        f"fetched twice after {DROPS} drops",
        "%",
        share * 100,
        goal=f"<= {TWICE_GOAL:.0%}",
        met=share <= TWICE_GOAL,
    )


def pannier(url: str, size: int, folder: Path) -> Run:
    """Download by Pannier, in a process of its own."""
    script = Path(__file__).with_name("timed_download.py")
    done = subprocess.run(
        [sys.executable, script, url, str(size), folder / "ours"],
        stdout=subprocess.PIPE,
        check=True,
        env=_environment(),
    )
    answer = json.loads(done.stdout)
    assert answer.pop("verified")
    return Run(**answer)


def curl(url: str, folder: Path) -> Run:
    """Download by curl."""
    target = folder / "curl"
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(["curl", "-sf", "-o", target, f"{url}/content"], check=True)
    seconds, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    target.unlink()
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(seconds, processor)


@contextlib.contextmanager
def serving(file: Served, *options: str) -> Iterator[str]:
    """A server of its own process; gives its address."""
    script = Path(__file__).with_name("range_server.py")
    with subprocess.Popen(
        [sys.executable, script, file.path, file.sha256, *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield server.stdout.readline().decode().strip()
        server.stdin.close()


def make_file(path: Path, size: int) -> Served:
    """Write a file of bytes that repeat after 16 MB, and hash it."""
    piece = os.urandom(PIECE)
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for start in range(0, size, PIECE):
            data = piece[: min(PIECE, size - start)]
            file.write(data)
            digest.update(data)
    return Served(path, size, digest.hexdigest())


def _memory_folder() -> Path | None:
    memory = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    return memory if memory.is_dir() else None


def _environment() -> dict[str, str]:
    return {**os.environ, "NO_PROXY": "127.0.0.1"}


if __name__ == "__main__":
    sys.exit(main())
