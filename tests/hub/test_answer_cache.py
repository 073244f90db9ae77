# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The cache of answers: it may be damaged, full or unwritable, and nobody notices."""

import os
from pathlib import Path

import pytest

from pannier.hub import answer_cache
from pannier.hub.answer_cache import AnswerCache


def test_what_was_put_comes_back(cache: AnswerCache) -> None:
    assert cache.get("card", "a/b") is None
    cache.put("card", "a/b", b"one")
    cache.put("card", "a/b", b"two")
    cache.put("tree", "a/b", b"another")
    assert cache.get("card", "a/b") == b"two"
    assert AnswerCache(cache.folder).get("tree", "a/b") == b"another"
    assert len(list(cache.folder.iterdir())) == 2


def test_the_least_recently_used_goes_first(
    cache: AnswerCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_cache, "MAX_BYTES", 1000)
    for number in range(10):
        known = set(cache.folder.iterdir()) if number else set()
        cache.put("card", str(number), bytes(100))
        (new,) = set(cache.folder.iterdir()) - known
        os.utime(new, (number, number))
    assert cache.get("card", "0") is not None
    cache.put("card", "10", bytes(100))
    kept = [number for number in range(11) if cache.get("card", str(number)) is not None]
    assert kept == [0, 4, 5, 6, 7, 8, 9, 10]


def test_a_file_that_goes_while_the_folder_is_looked_through(
    cache: AnswerCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name is still listed, as a link to nothing is, and the others are pruned all the same."""
    monkeypatch.setattr(answer_cache, "MAX_FILES", 5)
    cache.folder.mkdir(parents=True)
    (cache.folder / "gone").symlink_to(cache.folder / "nothing")
    for number in range(6):
        (cache.folder / str(number)).write_bytes(b"")
    cache.put("card", "a/b", b"one")
    assert len(list(cache.folder.glob("[0-9]"))) < 5
    assert cache.get("card", "a/b") == b"one"


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = AnswerCache(tmp_path / "file" / "cache")
    cache.put("card", "a/b", b"one")
    assert cache.get("card", "a/b") is None


def test_it_lies_in_the_cache_folder(pannier_home: Path) -> None:
    AnswerCache().put("card", "a/b", b"one")
    assert (pannier_home / "cache" / "hub").is_dir()
