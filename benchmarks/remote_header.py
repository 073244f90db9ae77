# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What it costs to read the header of a remote model: bytes, round trips and time.

    python benchmarks/remote_header.py

The model is on the stand-in hub, on loopback, and has a vocabulary of 150,000 tokens with as many
merges, as Qwen's models have. The peer is the same header on the local disk.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pannier.core.gguf import GgufModel, read_model  # noqa: E402 - after the path is set
from pannier.hub.answer_cache import AnswerCache  # noqa: E402
from pannier.hub.remote_header import RemoteHeaders  # noqa: E402
from pannier.hub.repo import read_repo  # noqa: E402
from pannier.hub.session import HubSession  # noqa: E402
from pannier.hub.settings import HubSettings  # noqa: E402
from tests.hollow import Shape, write_hollow  # noqa: E402
from tests.hubserver import HubServer  # noqa: E402

REPO = "bench/model-GGUF"
SHAPE = Shape(
    layers=48, embedding=5120, ffn=13824, heads=40, kv_heads=8, vocab=150_000, context=131072
)
ROUNDS = 5


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = write_hollow(Path(folder) / "model-Q4_K_M.gguf", SHAPE, "Q4_K_M")[0]
        local = read_model(path)
        print(
            f"{SHAPE.vocab:,} tokens, {len(local.tensors)} tensors: "
            f"a header of {local.shards[0].data_offset:,} bytes"
        )
        print(f"{'':24}{'bytes':>14}{'requests':>10}{'seconds':>9}")
        print(f"{'local file':24}{'':24}{_seconds(lambda: read_model(path)):9.3f}")
        with HubServer() as hub, HubSession(HubSettings(hub.url)) as session:
            hub.repo(REPO).put(path.name, path, sha256="0" * 64)
            _measure(hub, session, Path(folder) / "cache")


def _measure(hub: HubServer, session: HubSession, cache_folder: Path) -> None:
    repo = read_repo(session, REPO)
    (files,) = repo.files.models

    def headers(cache: AnswerCache | None = None) -> RemoteHeaders:
        return RemoteHeaders(session, repo.id, repo.commit, cache)

    cache = AnswerCache(cache_folder)
    headers(cache).model(files)
    rows: dict[str, Callable[[], GgufModel]] = {
        "hyperparameters": lambda: headers().hyperparameters(files),
        "whole header": lambda: headers().model(files),
        "whole header, cached": lambda: headers(cache).model(files),
    }
    for name, read in rows.items():
        sent, requests = _traffic(hub)
        read()
        sent_after, requests_after = _traffic(hub)
        print(
            f"{name:24}{sent_after - sent:14,}{requests_after - requests:10}{_seconds(read):9.3f}"
        )
    print(f"{'the whole file':24}{files.size_bytes:14,}")


def _traffic(hub: HubServer) -> tuple[int, int]:
    """Bytes of bodies, and requests to both hosts, so far."""
    return (
        sum(hub.seen.bytes_sent.values()),
        sum(hub.seen.requests.values()) + sum(hub.seen.content_requests.values()),
    )


def _seconds(action: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        action()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


if __name__ == "__main__":
    main()
