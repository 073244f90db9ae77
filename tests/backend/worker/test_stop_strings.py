# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Stop strings in pieces: nothing of one is shown, and nothing else is held back."""

import itertools

import pytest

from pannier.backend.worker.stop_strings import StopStrings


def feed(stops: list[str], pieces: list[str]) -> tuple[str, str]:
    """What is shown of pieces up to a hit, and the hit."""
    strings = StopStrings(stops)
    shown = ""
    for piece in pieces:
        shown += strings.add(piece)
        if strings.found:
            return shown, strings.found
    return shown + strings.finish(), ""


def test_every_way_to_cut_a_text_gives_the_same() -> None:
    text = "abcabdEND and more"
    for cuts in itertools.combinations(range(1, 10), 3):
        bounds = [0, *cuts, len(text)]
        pieces = [text[a:b] for a, b in itertools.pairwise(bounds)]
        assert feed(["END", "never"], pieces) == ("abcabd", "END")


@pytest.mark.parametrize("text", ["", "E", "EN", "an EN", "ENENEN", "E N D"])
def test_what_only_began_like_one_is_shown_at_the_end(text: str) -> None:
    assert feed(["END"], list(text)) == (text, "")


def test_text_is_held_back_only_as_long_as_it_may_become_one() -> None:
    strings = StopStrings(["END"])
    assert [strings.add(piece) for piece in ["x", "E", "N", "E", "N", "x"]] == [
        *["x", "", "", "EN", "", "ENx"]
    ]


def test_the_first_in_the_text_counts_and_of_two_the_longer() -> None:
    assert feed(["world", "lo"], ["hello world"]) == ("hel", "lo")
    assert feed(["lo", "low"], ["hello", " low"]) == ("hel", "lo")
    assert feed(["\n", "\n\n"], ["a\n\nb"]) == ("a", "\n\n")
