# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Results of a comparison: medians, ratios, goals, and the table that shows them."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        measure: what was measured.
        unit: of `ours` and `peer`.
        ours: Pannier's number.
        peer: the other's; None if there is no other.
        ratio: of the two, or None.
        goal: what is to be reached, such as ">= 0.95"; empty if there is no goal.
        met: whether it was; None if there is no goal or it could not be told.
        note: who the other is, and anything else to know.
    """

    measure: str
    unit: str = ""
    ours: float | None = None
    peer: float | None = None
    ratio: float | None = None
    goal: str = ""
    met: bool | None = None
    note: str = ""


def compare(
    measure: str,
    unit: str,
    ours: Sequence[float],
    peer: Sequence[float],
    *,
    direction: Literal[">=", "<="] = ">=",
    goal: float | None = None,
    note: str = "",
) -> Row:
    """A row of two medians and a ratio; `peer` may be empty.

    Where both took turns, the ratio is the median of the rounds' ratios: a computer that is slower
    for some rounds is slower for both contestants of these rounds.
    """
    own = statistics.median(ours)
    if not peer:
        return Row(measure, unit, own, goal=_goal(direction, goal), note=note)
    other = statistics.median(peer)
    ratio = own / other
    if len(ours) == len(peer) and all(value > 0 for value in peer):
        ratio = statistics.median(a / b for a, b in zip(ours, peer, strict=True))
    met = None
    if goal is not None:
        met = ratio >= goal if direction == ">=" else ratio <= goal
    return Row(measure, unit, own, other, ratio, _goal(direction, goal), met, note)


def _goal(direction: str, goal: float | None) -> str:
    return "" if goal is None else f"{direction} {goal:.2f}"


def longest(measure: str, milliseconds: Sequence[float], *, goal: float) -> Row:
    """A row of the longest of several times that must not exceed `goal` milliseconds."""
    worst = max(milliseconds)
    return Row(
        measure,
        "ms",
        worst,
        goal=f"<= {goal:.0f} ms",
        met=worst <= goal,
        note=f"longest of {len(milliseconds)}; median {statistics.median(milliseconds):.1f} ms",
    )


def table(rows: Sequence[Row]) -> str:
    """The rows with aligned columns."""
    cells = [("measure", "ours", "peer", "ratio", "goal", "met", "")]
    cells += [
        (
            row.measure,
            _number(row.ours, row.unit),
            _number(row.peer, row.unit),
            "" if row.ratio is None else f"{row.ratio:.3f}",
            row.goal,
            {None: "", True: "yes", False: "no"}[row.met],
            row.note,
        )
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for line in cells:
        left, *numbers, goal, met, note = (
            cell.ljust(width) if i in {0, 4, 5, 6} else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        lines.append("  ".join([left, *numbers, goal, met, note]).rstrip())
    return "\n".join(lines)


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    digits = max(0, 3 - len(str(int(abs(value))))) if value else 0
    return f"{value:.{digits}f} {unit}"
