# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The exact numbers are believed only while the log agrees; recurrent state is told apart."""

import pytest

from pannier.backend.worker.logs import BufferKind
from pannier.backend.worker.measure import _agrees
from pannier.backend.worker.memory_breakdown import BufferUse
from pannier.backend.worker.step_search import largest

MIB = 1024 * 1024
ROW = BufferUse(
    buffer="CPU",
    device="",
    alignment=32,
    plain=True,
    weights=10 * MIB + 77,
    context=4 * MIB,
    compute=2 * MIB,
)
LOGGED: dict[tuple[str, BufferKind], int] = {
    ("CPU", "weights"): 10 * MIB,
    ("CPU", "kv"): 4 * MIB,
    ("CPU", "compute"): 2 * MIB,
}


def test_rounding_is_agreement_and_more_is_not() -> None:
    assert _agrees([ROW], LOGGED, dry_run=False)
    for kind in ("weights", "kv", "compute"):
        wrong = {**LOGGED, ("CPU", kind): LOGGED["CPU", kind] + MIB}  # type: ignore[index,dict-item]
        assert not _agrees([ROW], wrong, dry_run=False)  # type: ignore[arg-type]
    silent: dict[tuple[str, BufferKind], int] = {("CPU", "compute"): 2 * MIB}
    assert _agrees([ROW], silent, dry_run=True)
    assert not _agrees([ROW], {**silent, ("CPU", "state"): 9 * MIB}, dry_run=True)


@pytest.mark.parametrize("limit", range(-1, 12))
def test_the_largest_that_holds(limit: int) -> None:
    asked: list[int] = []

    def holds(number: int) -> bool:
        asked.append(number)
        return number <= limit

    assert largest(holds, 0, 10) == (None if limit < 0 else min(limit, 10))
    assert len(asked) <= 6
    assert largest(holds, 3, 2) is None
