# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Many heights below each other."""

import random

from pannier.ui.transcript.heights import Heights


def test_sums_and_places_are_those_of_a_list() -> None:
    chance = random.Random(4)  # noqa: S311 - no secret
    heights, plain = Heights(), list[float]()
    for _ in range(2000):
        kind = chance.random()
        if kind < 0.5 or not plain:
            plain.append(chance.randint(0, 50))
            heights.append(plain[-1])
        elif kind < 0.85:
            at = chance.randrange(len(plain))
            plain[at] = chance.randint(0, 50)
            heights.set(at, plain[at])
        else:
            count = chance.randint(len(plain) * 3 // 4, len(plain))
            del plain[count:]
            heights.truncate(count)
        assert heights.total == sum(plain)
        assert len(heights) == len(plain)
        if sum(plain):
            y = chance.randrange(int(sum(plain)))
            found = heights.at(y)
            assert heights.top(found) == sum(plain[:found]) <= y < sum(plain[: found + 1])
