# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""An invented catalogue, so that a person without the internet can click through Discover.

Small models (Wren, Finch) are real files that load and chat nonsense. Large ones have a true header
and true sizes, but holes for weights and an invented hash: their download ends with the message
for damaged files.
"""

import functools
import hashlib
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pannier.core.gguf import FILE_TYPES
from pannier.core.gguf import Family as TypeFamily
from tests.hollow import Shape, write_hollow, write_mmproj
from tests.hubserver import demo_cards
from tests.hubserver.catalogue import Repo

TOKEN = "hf_demoToken"  # noqa: S105 - of the stand-in hub alone
USER = "demo"
# Hashing more than this would keep the first look at a repository waiting.
MAX_HASHED_BYTES = 64 * 1000 * 1000
_NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)

_FULL_LADDER = tuple(
    kind.name
    for kind in FILE_TYPES
    if kind.family in {TypeFamily.K, TypeFamily.IQ, TypeFamily.LEGACY}
)
_USUAL = ("Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0")
_FEW = ("Q4_0", "Q8_0")
_MAKER = ("Q4_K_M", "Q8_0", "BF16")


@dataclass(frozen=True)
class Family:
    """A model that several authors offer.

    Attributes:
        name: such as `Otter-8B-Instruct`.
        maker: who trained it.
        shape: its hyperparameters.
        license: as the Hub's tag has it.
        gated: whether the original, and its maker's GGUF files, need access.
        vision: whether a projector belongs to it.
        shards: into how many files its large file types are split.
    """

    name: str
    maker: str
    shape: Shape
    license: str = "apache-2.0"
    gated: bool = False
    vision: bool = False
    shards: int = 1


def _shape(layers: int, embedding: int, ffn: int, heads: int, kv: int, vocab: int) -> Shape:
    return Shape(
        layers=layers,
        embedding=embedding,
        ffn=ffn,
        heads=heads,
        kv_heads=kv,
        vocab=vocab,
        context=131072 if vocab > 100_000 else 8192,
    )


def _experts(layers: int, embedding: int, ffn: int, experts: int) -> Shape:
    return Shape(
        architecture="qwen3moe",
        layers=layers,
        embedding=embedding,
        ffn=ffn,
        heads=32,
        kv_heads=4,
        vocab=151936,
        context=40960,
        experts=experts,
        experts_used=8,
    )


_TINY = _shape(2, 256, 512, 4, 2, 320)
_FAMILIES = (
    Family("Wren-1M-Instruct", "small-birds", _TINY),
    Family("Finch-3M-Chat", "small-birds", _shape(4, 256, 1024, 4, 2, 2000), "mit"),
    Family("Newt-0.5B-Instruct", "north-harbour", _shape(24, 1024, 4096, 16, 4, 32000)),
    Family("Vole-1B", "field-notes", _shape(16, 2048, 8192, 32, 8, 128256), "llama3.2", gated=True),
    Family("Otter-3B-Instruct", "north-harbour", _shape(28, 3072, 8192, 24, 8, 128256)),
    Family("Heron-4B-Vision", "north-harbour", _shape(34, 2560, 10240, 20, 4, 128256), vision=True),
    Family("Badger-7B-Coder", "field-notes", _shape(32, 4096, 11008, 32, 32, 32000), "mit"),
    Family("Otter-8B-Instruct", "north-harbour", _shape(32, 4096, 14336, 32, 8, 128256)),
    Family("Lynx-14B-Reasoning", "quiet-lab", _shape(40, 5120, 17920, 40, 10, 100352), "mit"),
    Family("Magpie-30B-A3B", "quiet-lab", _experts(48, 2048, 768, 128)),
    Family("Bison-32B", "field-notes", _shape(64, 5120, 27648, 40, 8, 152064), gated=True),
    Family(
        "Elk-70B-Instruct",
        "north-harbour",
        _shape(80, 8192, 28672, 64, 8, 128256),
        "llama3.1",
        shards=3,
    ),
)
_QUANTIZERS = (
    ("bartleby", _FULL_LADDER, True),
    ("mill-and-press", _USUAL, False),
    ("tinker-shed", _FEW, False),
)


def demo_catalogue(folder: Path) -> list[Repo]:
    """Return the repositories; their files are made in `folder` when they are first needed."""
    chance = random.Random(11)  # noqa: S311 - the same numbers in every run
    repos = []
    for family in _FAMILIES:
        repos.append(_original(family, chance))
        repos.append(_quantized(family, family.maker, _MAKER, folder, chance, imatrix=False))
        repos.extend(
            _quantized(family, author, ladder, folder, chance, imatrix=imatrix)
            for author, ladder, imatrix in _QUANTIZERS
        )
    return [*repos, *_oddities(folder)]


def _original(family: Family, chance: random.Random) -> Repo:
    """The repository that everything is made from: safetensors, nothing to load here."""
    repo = _repo(family, f"{family.maker}/{family.name}", chance)
    repo.tags = ("safetensors", "transformers", f"license:{family.license}")
    repo.gguf = None
    repo.safetensors = {"total": family.shape.parameters}
    repo.put("README.md", demo_cards.original(family.name, repo.id).encode())
    repo.put("config.json", b'{"model_type": "%b"}' % family.shape.architecture.encode())
    for number in (1, 2):
        repo.put(f"model-{number:05}-of-00002.safetensors", bytes(2000), sha256="5" * 64)
    return repo


def _quantized(
    family: Family,
    author: str,
    ladder: Sequence[str],
    folder: Path,
    chance: random.Random,
    *,
    imatrix: bool,
) -> Repo:
    repo = _repo(family, f"{author}/{family.name}-GGUF", chance)
    base = f"{family.maker}/{family.name}"
    repo.tags = (
        "gguf",
        f"license:{family.license}",
        f"base_model:{base}",
        f"base_model:quantized:{base}",
        *(["imatrix"] if imatrix else []),
    )
    repo.put("README.md", demo_cards.quantized(family.name, repo.id, base, ladder).encode())
    for file_type in ladder:
        _put_model(repo, family, file_type, folder)
    if family.vision:
        repo.put(f"mmproj-{family.name}-F16.gguf", _made(write_mmproj, folder / repo.id / "mm"))
    if imatrix:
        repo.put(f"{family.name}.imatrix", bytes(50_000))
    return repo


def _put_model(repo: Repo, family: Family, file_type: str, folder: Path) -> None:
    """Add the file of one type, or its shards in a folder of their own."""
    bits = {"F16": 16, "BF16": 16, "Q8_0": 8.5}.get(file_type, 5)
    large = family.shape.parameters * bits / 8 > MAX_HASHED_BYTES
    shards = family.shards if bits > 5 else 1
    stem = f"{family.name}-{file_type}"
    write = functools.cache(
        functools.partial(_write, folder / repo.id / f"{stem}.gguf", family, file_type, shards)
    )
    for number in range(shards):
        name = f"{stem}.gguf"
        if shards > 1:
            name = f"{file_type}/{stem}-{number + 1:05}-of-{shards:05}.gguf"
        claimed = hashlib.sha256(f"{repo.id} {name}".encode()).hexdigest() if large else ""
        repo.put(name, lambda number=number: write()[number], sha256=claimed)


def _write(path: Path, family: Family, file_type: str, shards: int) -> list[Path]:
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_hollow(path, family.shape, file_type, name=family.name, shards=shards)


def _made(write: Callable[[Path], Path], path: Path) -> Callable[[], Path]:
    def make() -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        return write(path)

    return make


def _repo(family: Family, name: str, chance: random.Random) -> Repo:
    own = name.startswith(f"{family.maker}/")
    created = _NOW - timedelta(hours=chance.randint(100, 20_000))
    downloads = int(10 ** chance.uniform(1.5, 6))
    return Repo(
        name,
        downloads=downloads,
        likes=int(downloads**0.55),
        trending=chance.randint(0, 400),
        created=created,
        modified=created + timedelta(hours=chance.randint(0, 90)),
        gated="manual" if family.gated and own else False,
        gguf={
            "total": family.shape.parameters,
            "architecture": family.shape.architecture,
            "context_length": family.shape.context,
        },
        pipeline_tag="image-text-to-text" if family.vision else "text-generation",
    )


def _oddities(folder: Path) -> list[Repo]:
    """Repositories that a careful program must survive."""
    tiny = Family("Odd", "odd-ends", _TINY)
    hostile = _repo(tiny, "odd-ends/Hostile-Card-GGUF", random.Random(1))  # noqa: S311
    hostile.put("README.md", demo_cards.hostile().encode())
    _put_model(hostile, tiny, "Q8_0", folder)
    names = _repo(tiny, "odd-ends/Odd-Names-GGUF", random.Random(2))  # noqa: S311
    for name in ("CON.gguf", "a:b.gguf", "bell\a.gguf", f"{'long-' * 60}.gguf", "no-type.gguf"):
        names.put(name, _made(lambda path: _write(path, tiny, "Q8_0", 1)[0], folder / "odd.gguf"))
    no_card = _repo(tiny, "odd-ends/No-Card-GGUF", random.Random(3))  # noqa: S311
    _put_model(no_card, tiny, "Q4_K_M", folder)
    switched_off = _repo(tiny, "odd-ends/Switched-Off-GGUF", random.Random(4))  # noqa: S311
    switched_off.disabled = True
    return [hostile, names, no_card, switched_off]
