# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The origin of a file, as it is written into its metadata and read again."""

from pannier.core.quantize.origin import MAX_TEXT_BYTES, QuantizeOrigin, origin_in


def test_what_is_written_is_read_again() -> None:
    origin = QuantizeOrigin(
        source_file="wren-F16.gguf",
        source_repo="wren/wren",
        recipe="--tensor-type " + "ä(ffn_down)|" * 40 + "=Q8_0",
        pannier="1.2",
    )
    metadata = origin.metadata
    assert all(len(text.encode()) <= MAX_TEXT_BYTES for text in metadata.values())
    assert len(metadata) > 4  # the recipe takes several entries
    assert origin_in(metadata) == origin


def test_what_is_not_known_is_not_written() -> None:
    assert QuantizeOrigin(pannier="1").metadata == {"pannier.quantize.pannier": "1"}


def test_other_files_have_none() -> None:
    assert origin_in({"general.name": "Wren", "pannier.quantize.recipe": 7}) is None
