# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads real and hand-packed headers: what is in them comes out, and lies do not get through."""

import math
import struct
import time
import tracemalloc
from pathlib import Path
from typing import get_args

import gguf
import pytest

from pannier.core.gguf import (
    BytesSource,
    FileSource,
    GgufError,
    Header,
    LazyArray,
    ValueType,
    read_header,
)
from pannier.core.gguf.cursor import MAX_HEADER_BYTES
from pannier.core.gguf.header import MAX_TENSORS
from pannier.core.gguf.values import MAX_VALUES, json_view
from tests.core.gguf.packing import GgufFile, Packer
from tests.models import WeightType, write_llama

P = Packer()


class CountingSource(BytesSource):
    """Counts reads and the bytes that they brought."""

    def __init__(self, content: bytes, *, size: int | None = None) -> None:
        super().__init__(content, size=size)
        self.reads = 0
        self.read_bytes = 0

    def read(self, offset: int, length: int) -> bytes:
        """Read as usual."""
        content = super().read(offset, length)
        self.reads += 1
        self.read_bytes += len(content)
        return content


def header_of(file: GgufFile) -> Header:
    return read_header(BytesSource(file.pack()))


def refusal(content: bytes) -> GgufError:
    """Return the error that the content is refused with."""
    with pytest.raises(GgufError) as caught:
        read_header(BytesSource(content))
    error = caught.value
    assert error.message.endswith(".")
    assert error.remedy.endswith(".")
    return error


@pytest.mark.parametrize("weights", get_args(WeightType))
def test_agrees_with_the_gguf_package(tmp_path: Path, weights: WeightType) -> None:
    path = write_llama(tmp_path / "model.gguf", weights=weights, vocab=2000)
    reference = gguf.GGUFReader(path)

    header = read_header(FileSource(path))

    assert header.version == 3
    assert header.complete
    assert header.file_bytes == path.stat().st_size
    assert header.data_offset == reference.data_offset
    assert len(header.tensors) == len(reference.tensors) > 0
    for ours, theirs in zip(header.tensors, reference.tensors, strict=True):
        assert ours.name == theirs.name
        assert list(ours.shape) == theirs.shape.tolist()
        assert ours.type_name == theirs.tensor_type.name
        assert ours.elements == theirs.n_elements
        assert ours.size_bytes == theirs.n_bytes
        assert header.data_offset + ours.offset == theirs.data_offset
    expected = {
        key: field.contents() for key, field in reference.fields.items() if key[:5] != "GGUF."
    }
    assert list(header.values) == list(expected)
    for key, value in header.values.items():
        ours_value = value.read() if isinstance(value, LazyArray) else value
        assert (list(ours_value) if isinstance(ours_value, tuple) else ours_value) == expected[key]


def test_big_endian_reads_like_little_endian(tmp_path: Path) -> None:
    little = read_header(FileSource(write_llama(tmp_path / "little.gguf")))
    big = read_header(FileSource(write_llama(tmp_path / "big.gguf", big_endian=True)))

    assert (little.order, big.order) == ("<", ">")
    assert big.values == little.values
    assert big.tensors == little.tensors


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("version", [2, 3])
def test_all_scalar_types_in_both_versions_and_orders(order: str, version: int) -> None:
    packer = Packer(order)
    cases: dict[ValueType, tuple[str, float]] = {
        ValueType.UINT8: ("B", 255),
        ValueType.INT8: ("b", -128),
        ValueType.UINT16: ("H", 65535),
        ValueType.INT16: ("h", -32768),
        ValueType.UINT32: ("I", 2**32 - 1),
        ValueType.INT32: ("i", -(2**31)),
        ValueType.FLOAT32: ("f", 0.5),
        ValueType.BOOL: ("?", True),
        ValueType.UINT64: ("Q", 2**64 - 1),
        ValueType.INT64: ("q", -(2**63)),
        ValueType.FLOAT64: ("d", 1e300),
    }
    scalars = [
        packer.scalar(kind.name, kind, packer.number(code, number))
        for kind, (code, number) in cases.items()
    ]
    arrays = [
        packer.array(f"{kind.name}s", kind, 2, packer.number(code, number, number))
        for kind, (code, number) in cases.items()
    ]
    text = [packer.string("text", "Grüße"), packer.array("none", ValueType.STRING, 0, b"")]

    header = header_of(GgufFile(values=[*scalars, *arrays, *text], version=version, packer=packer))

    for kind, (_, number) in cases.items():
        assert header.values[kind.name] == number
        assert header.values[f"{kind.name}s"] == (number, number)
    assert header.values["text"] == "Grüße"
    assert header.values["none"] == ()
    assert (header.version, header.order) == (version, order)


def test_long_arrays_stay_in_the_file_until_asked_for() -> None:
    words = [f"word {number}" for number in range(30_000)]
    file = GgufFile(
        values=[
            P.array("words", ValueType.STRING, len(words), b"".join(map(P.text, words))),
            P.array("scores", ValueType.FLOAT32, 5000, P.number("f", *range(5000))),
            P.string("after", "the arrays"),
        ]
    )

    header = header_of(file)

    lazy_words, lazy_scores = header.values["words"], header.values["scores"]
    assert isinstance(lazy_words, LazyArray)
    assert isinstance(lazy_scores, LazyArray)
    assert len(lazy_words) == 30_000
    assert lazy_words.read() == tuple(words)
    assert (lazy_scores.element_type, lazy_scores.size_bytes) == (ValueType.FLOAT32, 20_000)
    assert lazy_scores.read() == tuple(range(5000))
    assert header.values["after"] == "the arrays"
    assert json_view(lazy_words) == {"array": "string", "count": 30_000}


def test_strings_of_every_length_across_window_edges() -> None:
    texts = ["x" * (number * 37 % 9000) for number in range(1500)]
    file = GgufFile(
        values=[
            P.array("texts", ValueType.STRING, len(texts), b"".join(map(P.text, texts))),
            P.string("long", "y" * 700_000),
            P.u32("end", 7),
        ]
    )

    values = header_of(file).values

    lazy = values["texts"]
    assert isinstance(lazy, LazyArray)
    assert lazy.read() == tuple(texts)
    assert values["long"] == "y" * 700_000
    assert values["end"] == 7


def test_a_lazy_array_of_a_file_that_shrank_meanwhile(tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model.gguf", vocab=5000)
    tokens = read_header(FileSource(path)).values["tokenizer.ggml.tokens"]
    assert isinstance(tokens, LazyArray)
    path.write_bytes(b"GGUF")

    with pytest.raises(GgufError, match="ends in the middle"):
        tokens.read()


def test_nested_arrays_up_to_the_limit() -> None:
    inner = P.number("I", ValueType.INT32) + P.number("Q", 2) + P.number("i", 1, -2)
    middle = P.number("I", ValueType.ARRAY) + P.number("Q", 1) + inner

    values = header_of(GgufFile(values=[P.array("nested", ValueType.ARRAY, 2, middle * 2)])).values
    assert values["nested"] == (((1, -2),), ((1, -2),))

    outer = P.number("I", ValueType.ARRAY) + P.number("Q", 1) + middle
    error = refusal(GgufFile(values=[P.array("deep", ValueType.ARRAY, 1, outer)]).pack())
    assert "nested" in error.message


def test_text_that_is_not_utf8_and_numbers_that_json_does_not_know() -> None:
    values = header_of(
        GgufFile(
            values=[
                P.string("latin", b"Gr\xfc\xdfe"),
                P.array("odd", ValueType.FLOAT32, 3, P.number("f", math.nan, -math.inf, 1)),
            ]
        )
    ).values

    assert values["latin"] == "Gr\ufffd\ufffde"
    assert json_view(values["odd"]) == [None, None, 1.0]


def test_unknown_and_removed_tensor_types_are_kept_and_named() -> None:
    header = header_of(
        GgufFile(
            tensors=[P.tensor("new", type_id=99), P.tensor("old", type_id=31, offset=64)],
            data_bytes=128,
        )
    )

    new, old = header.tensors
    assert (new.type_name, new.size_bytes, new.elements) == ("type 99", None, 32)
    assert (old.type_name, old.size_bytes) == ("Q4_0_4_4", None)


def test_sizes_of_tensors_without_dimensions_and_of_nothing() -> None:
    header = header_of(
        GgufFile(tensors=[P.tensor("scalar", ()), P.tensor("empty", (0, 8))], data_bytes=32)
    )

    assert [(tensor.elements, tensor.size_bytes) for tensor in header.tensors] == [(1, 4), (0, 0)]


def test_alignment_of_the_file_is_used() -> None:
    header = header_of(
        GgufFile(
            values=[P.u32("general.alignment", 4096)],
            tensors=[P.tensor("a"), P.tensor("b", offset=4096)],
            data_bytes=4096 + 128,
            alignment=4096,
        )
    )

    assert (header.alignment, header.data_offset) == (4096, 4096)


def test_hyperparameters_take_one_small_read(tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model.gguf", vocab=30_000, embedding=64, kv_heads=1)
    content = path.read_bytes()
    source = CountingSource(content[: 64 * 1024], size=len(content))

    header = read_header(source, stop_before="tokenizer.")

    assert header.values["llama.block_count"] == 2
    assert not header.complete
    assert header.tensors == ()
    assert (source.reads, source.read_bytes) == (1, 64 * 1024)


def test_stopping_before_a_key_that_never_comes_reads_everything(tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model.gguf")

    assert read_header(FileSource(path), stop_before="nothing.").complete


def test_a_range_reader_is_asked_for_the_header_only(tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model.gguf", vocab=20_000)
    source = CountingSource(path.read_bytes())

    header = read_header(source)

    assert source.read_bytes < header.data_offset + 2 * 256 * 1024 < source.size


def test_every_truncation_of_a_header_is_told_as_one() -> None:
    content = GgufFile(
        values=[
            P.string("general.architecture", "llama"),
            P.array("tags", ValueType.STRING, 2, P.text("a") + P.text("b")),
            P.array("numbers", ValueType.INT64, 2000, bytes(16_000)),
            P.array("words", ValueType.STRING, 2000, P.text("w") * 2000),
        ],
        tensors=[P.tensor("a", (256, 2), 12), P.tensor("b", offset=288)],
        data_bytes=416,
    ).pack()
    read_header(BytesSource(content))

    end = len(content)
    for length in [*range(4, 300), *range(300, end, 97), *range(end - 600, end)]:
        assert refusal(content[:length]).kind == "file_incomplete"


LIES = {
    "values": (GgufFile(value_count=2**63), "too many metadata values"),
    "values beyond the limit": (GgufFile(value_count=MAX_VALUES + 1), "too many metadata values"),
    "tensors": (GgufFile(tensor_count=2**64 - 1), "too many tensors"),
    "tensors beyond the limit": (GgufFile(tensor_count=MAX_TENSORS + 1), "too many tensors"),
    "version": (GgufFile(version=0x12345678), "version number"),
    "value type": (GgufFile(values=[P.scalar("k", 13, bytes(8))]), "unknown type 13"),
    "element type": (GgufFile(values=[P.array("k", 77, 1, bytes(8))]), "unknown type 77"),
    "array count": (
        GgufFile(values=[P.array("k", ValueType.UINT8, 2**60, bytes(64))]),
        "too many entries",
    ),
    "nested count": (
        GgufFile(values=[P.array("k", ValueType.ARRAY, MAX_VALUES, bytes(64))]),
        "too many metadata values",
    ),
    "no key": (GgufFile(values=[P.u32("", 1)]), "no name"),
    "key twice": (GgufFile(values=[P.u32("k", 1), P.u32("k", 2)]), "there twice"),
    "tensor twice": (
        GgufFile(tensors=[P.tensor("a"), P.tensor("a", offset=128)], data_bytes=256),
        "there twice",
    ),
    "dimensions": (GgufFile(tensors=[P.tensor("a", (1,) * 9)], data_bytes=64), "dimensions"),
    "dimension": (GgufFile(tensors=[P.tensor("a", (2**63,))], data_bytes=64), "impossibly large"),
    "elements": (
        GgufFile(tensors=[P.tensor("a", (2**32, 2**31, 2))], data_bytes=64),
        "impossibly large",
    ),
    "elements hidden by a zero": (
        GgufFile(tensors=[P.tensor("a", (2**64 - 1, 0))], data_bytes=64),
        "impossibly large",
    ),
    "half a block": (GgufFile(tensors=[P.tensor("a", (100,), 12)], data_bytes=512), "whole blocks"),
    "misaligned": (GgufFile(tensors=[P.tensor("a", offset=8)], data_bytes=512), "lie where"),
    "alignment 0": (GgufFile(values=[P.u32("general.alignment", 0)]), "alignment"),
    "alignment 3": (GgufFile(values=[P.u32("general.alignment", 3)]), "alignment"),
    "alignment 2 GiB": (GgufFile(values=[P.u32("general.alignment", 2**31)]), "alignment"),
    "alignment text": (GgufFile(values=[P.string("general.alignment", "32")]), "alignment"),
}


@pytest.mark.parametrize(("file", "words"), LIES.values(), ids=LIES)
def test_lies_are_refused(file: GgufFile, words: str) -> None:
    error = refusal(file.pack())

    assert words in error.message
    assert error.kind == "gguf_damaged"


@pytest.mark.parametrize("length", [2**64 - 1, 2**40, 17 * 2**20])
def test_strings_longer_than_the_file(length: int) -> None:
    for entry in (
        P.text("k", length=length),
        P.scalar("k", ValueType.STRING, P.text("v", length=length)),
        P.array("k", ValueType.STRING, 2, P.text("v", length=length) * 2),
        P.array("k", ValueType.STRING, 2000, P.text("v") * 900 + P.text("v", length=length) * 1100),
    ):
        assert refusal(GgufFile(values=[entry]).pack()).kind == "file_incomplete"


def test_tensor_data_past_the_end_of_the_file() -> None:
    for tensor in (
        P.tensor("a", (1024,)),
        P.tensor("a", offset=2**63),
        P.tensor("a", type_id=99, offset=2**20),
    ):
        error = refusal(GgufFile(tensors=[tensor], data_bytes=1024).pack())
        assert error.kind == "file_incomplete"
        assert "before the last of its weights" in error.message


@pytest.mark.parametrize(("version", "kind"), [(1, "gguf_unsupported"), (4, "gguf_unsupported")])
def test_other_versions(version: int, kind: str) -> None:
    error = refusal(GgufFile(version=version).pack())

    assert error.kind == kind
    assert f"version {version}" in error.message


def test_a_header_larger_than_any_real_one() -> None:
    first = P.array("a", ValueType.UINT64, 5_000_000, bytes(40_000_000))
    second = P.array("b", ValueType.UINT64, 5_000_000, b"")
    content = GgufFile(values=[first, second]).pack()

    with pytest.raises(GgufError, match="larger than 64 MiB"):
        read_header(BytesSource(content, size=2**40))


def largest_header_of(entry: bytes) -> BytesSource:
    """Return a header of the largest size that is read, filled with numbered copies of `entry`."""
    count = min(MAX_HEADER_BYTES // len(entry), MAX_VALUES - 1)
    values = [entry.replace(b"{:05}", b"%05d" % number) for number in range(count)]
    return BytesSource(GgufFile(values=values).pack(), size=2**40)


@pytest.mark.parametrize(
    ("entry", "refused"),
    [
        (P.array("{:05}", ValueType.UINT64, 800, struct.pack("<Q", 2**63) * 800), False),
        (P.string("{:05}", "x" * 6400 + "🙂"), True),
    ],
    ids=["numbers", "texts"],
)
def test_the_largest_header_takes_bounded_memory(entry: bytes, *, refused: bool) -> None:
    source = largest_header_of(entry)
    tracemalloc.start()
    try:
        if refused:
            with pytest.raises(GgufError, match="too large"):
                read_header(source)
        else:
            read_header(source)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 150e6


@pytest.mark.parametrize(
    "entry",
    [
        P.array("{:05}", ValueType.STRING, 80, bytes(640)),
        P.array("{:05}", ValueType.STRING, 2000, bytes(16_000)),
    ],
    ids=["short arrays", "long arrays"],
)
def test_the_largest_header_takes_bounded_time(entry: bytes) -> None:
    source = largest_header_of(entry)
    start = time.process_time()

    read_header(source)

    assert time.process_time() - start < 15  # a second or two when nothing else runs


def test_a_vocabulary_of_150_000_tokens_takes_well_under_a_fifth_of_a_second() -> None:
    content = GgufFile(
        values=[
            P.array("tokens", ValueType.STRING, 150_000, P.text("a token") * 150_000),
            P.array("merges", ValueType.STRING, 150_000, P.text("a merge") * 150_000),
            P.array("types", ValueType.INT32, 150_000, bytes(600_000)),
        ]
    ).pack()

    def seconds() -> float:
        start = time.process_time()
        read_header(BytesSource(content))
        return time.process_time() - start

    assert min(seconds() for _ in range(5)) < 0.2
