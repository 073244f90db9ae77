# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Mutates real headers: whatever comes of it is a model or one typed error, fast and small."""

import json
import struct
import time
import tracemalloc
from collections import Counter

import numpy as np
import pytest

from pannier.core.gguf import BytesSource, GgufError, LazyArray, model_from_headers, read_header
from tests.core.gguf.packing import GgufFile, Packer
from tests.models import write_llama

MUTANTS = 20_000
TRACED_MUTANTS = 500
MAX_SECONDS = 1.0
MAX_BYTES = 200e6

# Numbers that are popular with attackers: sign and size limits, and what overflows on adding.
_EDGES = (0, 1, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**40, 2**63 - 1, 2**63, 2**64 - 1)


@pytest.fixture(scope="module")
def headers(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[bytes, int]]:
    """Return real headers with the sizes of their files."""
    folder = tmp_path_factory.mktemp("fuzz")
    paths = [
        write_llama(folder / "a.gguf", layers=1, embedding=64, ffn=64, kv_heads=1),
        write_llama(folder / "b.gguf", layers=1, embedding=64, ffn=64, kv_heads=1, big_endian=True),
        write_llama(folder / "c.gguf", embedding=64, ffn=64, kv_heads=1, vocab=1500, template=None),
        write_llama(folder / "d.gguf", layers=4, shard_tensors=20),
    ]
    real = []
    for path in paths:
        content = path.read_bytes()
        end = read_header(BytesSource(content)).data_offset
        real.append((content[:end], len(content)))
    return [*real, _packed_header(Packer("<")), _packed_header(Packer(">"))]


def _packed_header(packer: Packer) -> tuple[bytes, int]:
    """Return a short header with every construct of the format, so that mutations hit them all."""
    inner = packer.number("I", 4) + packer.number("Q", 2) + packer.number("I", 1, 2)
    content = GgufFile(
        values=[
            packer.string("general.architecture", "llama"),
            packer.u32("general.alignment", 32),
            packer.u32("general.file_type", 15),
            packer.u32("llama.block_count", 2),
            packer.array("llama.attention.head_count", 4, 2, packer.number("I", 8, 4)),
            packer.array("nested", 9, 2, inner * 2),
            packer.array("scores", 6, 1100, bytes(4400)),
            packer.scalar("double", 12, packer.number("d", 1.5)),
        ],
        tensors=[
            packer.tensor("token_embd.weight", (256, 4), 14),
            packer.tensor("blk.0.attn_q.weight", (256, 2), 12, 864),
            packer.tensor("blk.0.new", (32,), 99, 1152),
        ],
        data_bytes=2048,
        packer=packer,
    ).pack()
    return content[:-2048], len(content)


class Chance:
    """Seeded choices."""

    def __init__(self, seed: int) -> None:
        self._generator = np.random.default_rng(seed)

    def below(self, end: int) -> int:
        """Return a number from 0 to `end` - 1."""
        return int(self._generator.integers(end))

    def one_of(self, *numbers: int) -> int:
        """Return one of the numbers."""
        return numbers[self.below(len(numbers))]

    def bytes(self, length: int) -> bytes:
        """Return random bytes."""
        return self._generator.bytes(length)


def _mutate(content: bytes, chance: Chance) -> bytes:
    mutant = bytearray(content)
    # Long vocabularies would take nearly all the hits: most go to the beginning and the end.
    region = chance.one_of(24, 400, 2000, len(mutant))
    start = 0 if chance.below(3) else max(0, len(mutant) - region)
    for _ in range(chance.one_of(1, 1, 2, 8)):
        if len(mutant) > start:
            _change(mutant, start + chance.below(min(region, len(mutant) - start)), chance)
    return bytes(mutant)


def _change(mutant: bytearray, at: int, chance: Chance) -> None:
    match chance.below(6):
        case 0:
            mutant[at] = chance.below(256)
        case 1:
            mutant[at] ^= 1 << chance.below(8)
        case 2:
            edge = struct.pack("<Q", chance.one_of(*_EDGES))
            lie = (edge, edge[::-1], edge[:4], edge[3::-1])[chance.below(4)]
            mutant[at : at + len(lie)] = lie
        case 3:
            del mutant[at : at + chance.one_of(1, 4, 8, 100)]
        case 4:
            mutant[at:at] = chance.bytes(chance.one_of(1, 4, 8, 100))
        case _:
            del mutant[at:]


def _read(content: bytes, size: int) -> str:
    """Read everything that a caller may ask for; return how it ended."""
    try:
        model = model_from_headers([read_header(BytesSource(content, size=size))])
        json.dumps(model.metadata, allow_nan=False)
        for name in dir(type(model)):
            if not name.startswith("_"):
                getattr(model, name)
        for value in model.values.values():
            if isinstance(value, LazyArray):
                value.read()
    except GgufError as error:
        return error.kind if error.message and error.remedy else "an error without words"
    return "model"


def test_mutants_end_in_a_model_or_in_one_typed_error(headers: list[tuple[bytes, int]]) -> None:
    chance = Chance(20_260_101)
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    for number in range(MUTANTS):
        content, size = headers[number % len(headers)]
        mutant = _mutate(content, chance)
        # Half of them look like a broken download, half like a whole file of the size expected.
        start = time.process_time()
        outcomes[_read(mutant, max(len(mutant), size if number % 2 else 0))] += 1
        slowest = max(slowest, time.process_time() - start)

    assert slowest < MAX_SECONDS
    assert sum(outcomes.values()) == MUTANTS
    # The mutations are neither all harmless nor all fatal, so they reach every part of the parser.
    assert (
        min(outcomes[kind] for kind in ("model", "gguf_damaged", "file_incomplete")) > MUTANTS / 50
    )
    assert outcomes.keys() == {
        "model",
        "gguf_damaged",
        "file_incomplete",
        "not_gguf",
        "gguf_unsupported",
    }


def test_mutants_take_little_memory(headers: list[tuple[bytes, int]]) -> None:
    chance = Chance(7)
    tracemalloc.start()
    try:
        for number in range(TRACED_MUTANTS):
            content, _ = headers[number % len(headers)]
            # A size beyond the header's limit, so that no claim is refused for the file's end.
            _read(_mutate(content, chance), 2**40)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < MAX_BYTES


def test_every_truncation_ends_in_one_typed_error(headers: list[tuple[bytes, int]]) -> None:
    chance = Chance(3)
    for content, _ in headers:
        end = len(content) - 31  # behind it may be padding, which nobody misses
        lengths = {*range(200), *range(end - 200, end), *(chance.below(end) for _ in range(200))}
        for length in lengths:
            ending = "file_incomplete" if length >= 4 or not length else "not_gguf"
            assert _read(content[:length], length) == ending


def test_the_headers_themselves_are_sound(headers: list[tuple[bytes, int]]) -> None:
    assert [_read(content, size) for content, size in headers] == ["model"] * len(headers)
