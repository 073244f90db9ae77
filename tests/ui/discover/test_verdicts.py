# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Verdicts from sizes alone: where files would lie, and which one is recommended."""

import pytest
from pannier.ui.discover.verdicts import Candidate, FreeMemory, judge, most_parameters

GIB = 1024**3
# A model with 8 billion weights.
LADDER = [Candidate(int(bits * 1e9), bits) for bits in (2.6, 4.85, 5.7, 6.6, 8.5, 16.0)]


@pytest.mark.parametrize(
    ("memory", "verdicts", "recommended"),
    [
        (FreeMemory(24 * GIB, 32 * GIB), ["full"] * 6, 4),
        (FreeMemory(7 * GIB, 32 * GIB), ["full"] * 3 + ["partial"] * 3, 2),
        (FreeMemory(2 * GIB, 16 * GIB), ["partial"] * 6, 1),
        (FreeMemory(0, 8 * GIB), ["cpu"] * 4 + ["too_large"] * 2, 1),
        (FreeMemory(0, 4 * GIB), ["cpu"] + ["too_large"] * 5, 0),
        (FreeMemory(0, GIB), ["too_large"] * 6, None),
    ],
)
def test_where_files_would_lie(
    memory: FreeMemory, verdicts: list[str], recommended: int | None
) -> None:
    judged = judge(LADDER, memory)
    assert [each.verdict for each in judged.files] == verdicts
    assert judged.recommended == recommended
    assert all(each.label.startswith("≈") for each in judged.files)
    assert "sizes alone" in judged.note


def test_without_bits_nothing_is_recommended() -> None:
    judged = judge([Candidate(10**9, None)], FreeMemory(0, 32 * GIB))
    assert judged.files[0].verdict == "cpu"
    assert judged.recommended is None


def test_the_largest_model_that_fits() -> None:
    assert 6e9 < most_parameters(FreeMemory(0, 4 * GIB)) < 8e9
    assert most_parameters(FreeMemory(8 * GIB, 64 * GIB)) == most_parameters(FreeMemory(0, 8 * GIB))
