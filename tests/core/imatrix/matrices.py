# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Importance matrices for tests: made here, or written as llama.cpp's own tools write them."""

import struct
from pathlib import Path

import gguf
import numpy as np

from pannier.core.imatrix.matrix import Entry, Imatrix

CHUNK = 32


def some_matrix(*, text_sha256: str = "ab" * 32, **notes: str | int) -> Imatrix:
    """A matrix of two tensors, one of which has four experts, the last of them unused."""
    random = np.random.default_rng(0)
    dense = random.random((1, 8), dtype=np.float32)
    experts = random.random((4, 6), dtype=np.float32)
    experts[3] = 0
    return Imatrix(
        entries={
            "blk.0.attn_q.weight": Entry(dense, np.array([64], dtype=np.int64)),
            "blk.0.ffn_up_exps.weight": Entry(experts, np.array([60, 40, 28, 0], dtype=np.int64)),
        },
        chunk_count=2,
        chunk_size=CHUNK,
        datasets=("story.txt", "Übung.md"),
        text_sha256=text_sha256,
        model_name="Tiny",
        notes=notes,
    )


def write_as_llama_imatrix(path: Path, imatrix: Imatrix) -> Path:
    """Write the GGUF format with the gguf package, in the order of llama-imatrix."""
    writer = gguf.GGUFWriter(path, "")
    writer.kv_data[0].clear()  # llama-imatrix writes no architecture
    writer.add_type("imatrix")
    writer.add_array("imatrix.datasets", list(imatrix.datasets))
    writer.add_uint32("imatrix.chunk_count", imatrix.chunk_count)
    writer.add_uint32("imatrix.chunk_size", imatrix.chunk_size)
    for name, entry in imatrix.entries.items():
        writer.add_tensor(f"{name}.in_sum2", entry.sums)
        writer.add_tensor(f"{name}.counts", entry.counts.astype(np.float32)[:, None])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def write_legacy(path: Path, imatrix: Imatrix) -> Path:
    """Write the format before GGUF, as llama-imatrix --output-format dat does."""
    parts = [struct.pack("<i", len(imatrix.entries))]
    for name, entry in imatrix.entries.items():
        calls = -(-int(entry.counts.max()) // imatrix.chunk_size)
        values = (entry.weights * np.float32(calls)).astype("<f4").tobytes()
        encoded = name.encode()
        parts += [struct.pack("<i", len(encoded)), encoded]
        parts += [struct.pack("<ii", calls, len(values) // 4), values]
    dataset = imatrix.datasets[0].encode()
    parts += [struct.pack("<ii", imatrix.chunk_count, len(dataset)), dataset]
    path.write_bytes(b"".join(parts))
    return path
