# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Sets of byte ranges, compared with sets of numbers."""

import itertools
import random

from pannier.hub.download.ranges import ByteRanges


def test_ranges_behave_as_sets_of_bytes() -> None:
    chance = random.Random(5)  # noqa: S311
    for _ in range(200):
        ranges, numbers = ByteRanges(), set[int]()
        for _ in range(12):
            start = chance.randrange(40)
            end = start + chance.randrange(12)
            if chance.random() < 0.7:
                ranges.add(start, end)
                numbers |= set(range(start, end))
            else:
                ranges.remove(start, end)
                numbers -= set(range(start, end))
        assert {each for start, end in ranges for each in range(start, end)} == numbers
        assert ranges.total == len(numbers)
        assert ranges.prefix == next(n for n in range(60) if n not in numbers)
        missing = {each for start, end in ranges.gaps(45) for each in range(start, end)}
        assert missing == set(range(45)) - numbers
        joined = list(ranges)
        assert all(a[1] < b[0] for a, b in itertools.pairwise(joined))
