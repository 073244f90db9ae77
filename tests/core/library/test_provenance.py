# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where a file came from: written beside it, and believed only for that very file."""

import datetime as dt
from pathlib import Path

import pytest

from pannier.core.library.provenance import (
    DownloadProvenance,
    provenance_file,
    read_provenance,
    write_provenance,
)

ORIGIN = DownloadProvenance(
    endpoint="https://huggingface.co",
    repo="author/model",
    commit="c" * 40,
    path="model.gguf",
    etag="e" * 64,
    sha256="e" * 64,
    size_bytes=5,
    verified=True,
    downloaded=dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
)


def test_it_is_read_back_and_can_be_read_by_people(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(b"12345")
    assert read_provenance(file) is None
    write_provenance(file, ORIGIN)
    assert read_provenance(file) == ORIGIN
    assert '"repo": "author/model"' in provenance_file(file).read_text()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b'{"version": "x"}', bytes(70_000)])
def test_a_damaged_record_says_nothing(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(b"12345")
    provenance_file(file).write_bytes(content)
    assert read_provenance(file) is None


def test_a_record_of_another_file_says_nothing(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    write_provenance(file, ORIGIN)
    assert read_provenance(file) is None  # there is no file
    file.write_bytes(b"123456")
    assert read_provenance(file) is None
