# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Text in pieces: nothing is lost, what was cut off stays, and no piece is large."""

import itertools

import pytest

from pannier.ui.transcript.pieces import MOST_CHARACTERS, Piece, PieceKind, Splitter

TEXT = """# Title

A paragraph
of two lines.

- one

  more of one

- two
  ```sh
  ls

  cd
  ```

```python
x = 1

y = 2
```
Right after the code.

| a | b |
|---|---|
| 1 | 2 |

> quoted

The end"""


def split(text: str, step: int = 10**9) -> list[Piece]:
    splitter = Splitter()
    for at in range(0, len(text), step):
        splitter.feed(text[at : at + step])
        splitter.work(len(text))
    tail = splitter.tail()
    return [*splitter.closed, *([tail] if tail else [])]


@pytest.mark.parametrize("step", [1, 2, 7, 50])
def test_it_does_not_matter_how_the_text_arrives(step: int) -> None:
    assert split(TEXT, step) == split(TEXT)


def test_every_character_is_in_one_piece() -> None:
    pieces = split(TEXT)
    assert pieces[0].start == 0
    assert pieces[-1].end == len(TEXT)
    assert all(one.end == two.start for one, two in itertools.pairwise(pieces))


def test_blocks_are_not_torn() -> None:
    texts = [piece.text.strip() for piece in split(TEXT)]
    assert "A paragraph\nof two lines." in texts
    assert "- one\n\n  more of one" in texts
    assert "- two\n  ```sh\n  ls\n\n  cd\n  ```" in texts
    code = next(piece for piece in split(TEXT) if piece.kind is PieceKind.CODE)
    assert (code.text, code.language) == ("x = 1\n\ny = 2", "python")


def test_what_was_cut_off_never_changes() -> None:
    splitter = Splitter()
    before: list[Piece] = []
    for character in TEXT * 3:
        splitter.feed(character)
        splitter.work(1)
        assert splitter.closed[: len(before)] == before
        before = list(splitter.closed)


def test_no_piece_is_large() -> None:
    texts = [
        "word " * 5000,
        "x" * 20_000,
        ">" * 20_000,
        "> a\n" * 5000,
        "- item\n" * 5000,
        "```\n" + "code\n" * 5000,
        "```\n" + "x" * 20_000,
        "- a\n  ```\n" + "  code\n" * 5000,
        "|a|b|\n|-|-|\n" + "|1|2|\n" * 5000,
        "a" + "\n" * 20_000 + "b",
        "$$\n" + "x\n" * 5000,
    ]
    for text in texts:
        pieces = split(text)
        assert max(len(piece.text) for piece in pieces) <= 2 * MOST_CHARACTERS
        assert pieces[-1].end == len(text)


DEAR = [
    "$x$ " * 3000,
    "[l](https://e.org) " * 500,
    "*a **b " * 2000,
    "`" * 5000,
    "|1|2|3|4|5|6|" * 900,
    "| a | b | c |\n|---|---|---|\n" + "| 1 | 2 | 3 |\n" * 300,
    "- [one](https://e.org) and *more*\n" * 200,
]


@pytest.mark.parametrize("text", DEAR)
def test_a_piece_has_only_so_many_formulas_links_and_cells(text: str) -> None:
    pieces = split(text)
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text
    for mark, most in {"$": 230, "[": 84, "*": 380, "|": 200}.items():
        assert max(piece.text.count(mark) for piece in pieces) <= most


@pytest.mark.parametrize("text", DEAR)
def test_it_is_cut_in_the_same_places_however_it_arrives(text: str) -> None:
    assert split(text, 11) == split(text)


def test_items_of_a_list_that_is_cut_stand_as_close_as_the_others() -> None:
    pieces = split("- [one](https://e.org) and *more*\n" * 200)
    assert [piece.is_first for piece in pieces] == [True] + [False] * (len(pieces) - 1)


def test_a_piece_knows_the_table_that_it_goes_on_with() -> None:
    text = "Words.\n\n|a|b|\n|-|-|\n" + "|1|2|\n" * 300 + "\nMore."
    words, first, *rest, last = split(text)
    assert (words.table, first.table, last.table) == (-1, -1, -1)
    assert {piece.table for piece in rest} == {first.start}
    assert [piece.is_last for piece in (first, *rest)] == [False] * len(rest) + [True]


def test_a_long_code_block_goes_on_in_several_pieces() -> None:
    lines = [f"line {n}" for n in range(200)]
    pieces = split("```c\n" + "\n".join(lines) + "\n```\nend")
    code = [piece for piece in pieces if piece.kind is PieceKind.CODE]
    assert len(code) > 2
    assert "\n".join(piece.text for piece in code).split("\n") == lines
    assert [piece.is_first for piece in code] == [True] + [False] * (len(code) - 1)
    assert [piece.is_last for piece in code] == [False] * (len(code) - 1) + [True]
    assert all(piece.language == "c" for piece in code)


def test_a_long_table_repeats_its_head() -> None:
    pieces = split("|a|b|\n|-|-|\n" + "|1|2|\n" * 300)
    assert len(pieces) > 2
    assert all(piece.text.startswith("|a|b|\n|-|-|\n|1|2|") for piece in pieces)


def test_code_that_is_being_written_shows_no_fence() -> None:
    for end in ("", "`", "``", "```"):
        *_, tail = split("```py\nx = 1\n" + end)
        assert tail.kind is PieceKind.CODE
        assert tail.text == "x = 1"
