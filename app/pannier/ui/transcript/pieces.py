# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Cuts Markdown, as it arrives, into small pieces that can be parsed one without the other.

A piece ends where CommonMark's outermost block ends: at an empty line that is followed by text
without indentation. Long lists, tables, paragraphs and code blocks are cut within, too, so that no
text, however large or hostile, makes a piece that takes long to parse and to lay out. What has been
cut off never changes again; while text streams in, only the last piece is parsed anew.
"""

import enum
import math
import re
import time
from collections import deque
from dataclasses import dataclass

import msgspec

MOST_CHARACTERS = 1500
MOST_LINES = 60
MOST_CODE_LINES = 40
MOST_LINE_CHARACTERS = 1500
MOST_LINE_COST = 2500
CHUNK_CHARACTERS = 30_000
NO_TABLE = -1
# A cell, a formula or an emphasis takes as long as so many letters.
_COSTS = {"|": 25, "$": 28, "[": 40, "*": 12, "~": 12, "_": 4, "`": 3}
_LEAST_TABLE_LINES = 3
_LEAST_DEAR = MOST_LINE_COST // (1 + max(_COSTS.values()))
_DEAR = re.compile(r"[|$\[*~_`]")
_FENCE = re.compile(r"([ \t]*)(`{3,}(?=[^`]*$)|~{3,})(.*)$")
_DELIMITER_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S")


class PieceKind(enum.Enum):
    """What a piece holds."""

    MARKDOWN = "markdown"
    CODE = "code"  # lines of a code block, without its fence


class Piece(msgspec.Struct, frozen=True, gc=False):
    """A part of a text; a long text has so many that the garbage collector must not know them.

    Attributes:
        kind: what it holds.
        text: Markdown, or lines of code.
        start: where it begins in the whole text.
        end: where the next piece begins.
        language: what stands behind the fence of a code block.
        is_first: whether it begins a block, and is not the rest of one that was cut.
        is_last: whether it ends its block.
        table: where the piece begins that holds the beginning of the table that it goes on with,
            the head of which stands above its rows again; -1 if it does not.
    """

    kind: PieceKind
    text: str
    start: int
    end: int
    language: str = ""
    is_first: bool = True
    is_last: bool = True
    table: int = NO_TABLE


@dataclass(frozen=True, slots=True)
class _Fence:
    """An open code block. Within lists it is left to the Markdown parser, if it is short."""

    marks: str
    indent: str
    language: str
    is_code: bool


class Splitter:
    """Takes text bit by bit.

    Attributes:
        closed: the pieces that are complete.
        definitions: the lines so far that define addresses of links, `[name]: address`.
    """

    def __init__(self) -> None:
        self.closed: list[Piece] = []
        self.definitions: list[str] = []
        self._fed: deque[str] = deque()
        self._fed_at = 0
        self._fed_size = 0
        self._rest = ""
        self._at = 0
        self._lines: list[str] = []
        self._size = 0
        self._start = 0
        self._end = 0
        self._is_first = True
        self._after_blank = False
        self._fence: _Fence | None = None
        self._math_end = ""
        self._table_head = ""
        self._table = NO_TABLE

    @property
    def waiting(self) -> int:
        """How many characters have been fed but not been looked at."""
        return len(self._rest) - self._at + self._fed_size

    def feed(self, text: str) -> None:
        """Add to the end of the text."""
        self._fed.append(text)
        self._fed_size += len(text)

    def work(self, characters: int, deadline: float = math.inf) -> bool:
        """Look at about so many characters more; returns whether all complete lines are done.

        It ends at the `deadline` of the monotonic clock, too, but not before the first line.
        """
        left = characters
        while left > 0:
            self._refill()
            end = self._rest.find("\n", self._at, self._at + MOST_LINE_CHARACTERS) + 1
            line = self._rest[self._at : end or self._at + MOST_LINE_CHARACTERS]
            is_one = self._fence is not None or bool(self._math_end)
            cut = 0 if is_one else _dear_end(line)
            if not cut and not end and len(line) < MOST_LINE_CHARACTERS:
                self._close_before(line[:1])
                return True
            if cut or not end:
                line = line[: _behind_space(line, cut or len(line))]
            left -= len(line)
            self._take(line)
            if time.monotonic() > deadline:
                break
        return self.waiting == 0

    def _refill(self) -> None:
        """Take more of what was fed, a little at a time: to copy all of it would take long."""
        while self._fed and len(self._rest) - self._at <= MOST_LINE_CHARACTERS:
            text = self._fed[0][self._fed_at : self._fed_at + CHUNK_CHARACTERS]
            self._fed_at += len(text)
            if self._fed_at == len(self._fed[0]):
                self._fed.popleft()
                self._fed_at = 0
            self._fed_size -= len(text)
            self._rest = self._rest[self._at :] + text
            self._at = 0

    def tail(self) -> Piece | None:
        """What has not been completed yet, to be shown as it is."""
        last = self._rest[self._at :] if self.waiting < MOST_LINE_CHARACTERS else ""
        if not last and not self._lines:
            return None
        if self._fence is None and not self._lines and _FENCE.match(last.rstrip("\n")):
            return Piece(PieceKind.CODE, "", self._end, self._end + len(last))
        is_end = self._fence is not None and last and set(last.strip()) <= {self._fence.marks[0]}
        return self._piece("" if is_end else last, self._end + len(last), is_last=True)

    def _take(self, line: str) -> None:
        self._at += len(line)
        if self._fence is not None:
            self._take_fenced(line, self._fence)
        elif not line.strip():
            self._end += len(line)
            if self._size and not self._after_blank:
                self._lines.append("\n")
                self._after_blank = True
        else:
            self._take_text(line)

    def _close_before(self, first: str) -> None:
        """The first character of a line tells whether a new block begins with it."""
        is_open = self._size and self._fence is None and not self._math_end
        if is_open and self._after_blank and first.strip():
            self._close()

    def _take_text(self, line: str) -> None:
        bare = line.rstrip("\n")
        fence = _FENCE.match(bare)
        is_outermost = line[0] not in " \t"
        cost = _cost(line)
        if self._size and not self._math_end:
            if is_outermost and (self._after_blank or fence):
                self._close()
            elif self._is_full(cost):
                self._close_within(line)
        if fence:
            self._fence = _Fence(fence[2], fence[1], fence[3].strip(), is_code=is_outermost)
            if is_outermost:
                self._start = self._end
                self._end += len(line)
                return
        elif _DEFINITION.match(line):
            self.definitions.append(bare)
        self._watch_math(bare.strip())
        self._append(line, cost=cost)

    def _is_full(self, cost: int) -> bool:
        """Whether a line of text does not belong to the piece any more; a head needs its rows."""
        first = self._lines[0]
        if len(self._lines) < _LEAST_TABLE_LINES and "|" in first and first.endswith("\n"):
            return False
        return self._size + cost > MOST_CHARACTERS or len(self._lines) >= MOST_LINES

    def _take_fenced(self, line: str, fence: _Fence) -> None:
        marks = line.strip()
        if len(marks) >= len(fence.marks) and set(marks) == {fence.marks[0]}:
            self._fence = None
            if fence.is_code:
                self._end += len(line)
                self._emit(self._piece("", self._end, is_last=True, fence=fence))
            else:
                self._append(line)
            return
        is_long = self._size + len(line) > MOST_CHARACTERS
        if fence.is_code:
            if self._lines and (is_long or len(self._lines) >= MOST_CODE_LINES):
                self._emit(self._piece("", self._end, is_last=False))
                self._is_first = False
            self._append(line.removeprefix(fence.indent), length=len(line))
        else:
            if is_long:
                # The parser would take the rest of a block that was cut for text.
                self._close()
                self._is_first = False
                self._fence = _Fence(fence.marks, fence.indent, fence.language, is_code=True)
            self._append(line)

    def _watch_math(self, line: str) -> None:
        r"""Keep what stands between `$$` or `\[` and its end in one piece, if it is not long."""
        if self._math_end:
            if self._math_end in line or self._size > MOST_CHARACTERS:
                self._math_end = ""
        elif line == "$$" or (line.startswith("\\[") and "\\]" not in line):
            self._math_end = "$$" if line == "$$" else "\\]"

    def _close_within(self, line: str) -> None:
        """Cut a list between items, a table with its head repeated, or text between lines."""
        head = self._table_head
        if not head and len(self._lines) > 1 and _DELIMITER_ROW.match(self._lines[1].strip()):
            head = "".join(self._lines[:2])
        begin = self._start if self._table == NO_TABLE else self._table
        goes_on = bool(head) and "|" in line and len(head) < MOST_CHARACTERS
        self._close(is_last=not goes_on)
        self._is_first = False
        if goes_on:
            self._table_head = head
            self._table = begin
            self._lines.append(head)

    def _append(self, line: str, *, length: int = 0, cost: int = 0) -> None:
        self._lines.append(line)
        self._size += cost or len(line)
        self._end += length or len(line)
        self._after_blank = False

    def _close(self, *, is_last: bool = True) -> None:
        self._emit(self._piece("", self._end, is_last=is_last))
        self._table_head = ""

    def _piece(self, last: str, end: int, *, is_last: bool, fence: _Fence | None = None) -> Piece:
        fence = fence or self._fence
        text = "".join(self._lines) + last
        if fence is not None and fence.is_code:
            language = fence.language.partition(" ")[0]
            code = text.removesuffix("\n")
            return Piece(PieceKind.CODE, code, self._start, end, language, self._is_first, is_last)
        return Piece(
            PieceKind.MARKDOWN, text, self._start, end, "", self._is_first, is_last, self._table
        )

    def _emit(self, piece: Piece) -> None:
        self.closed.append(piece)
        self._lines = []
        self._size = 0
        self._start = self._end
        self._is_first = True
        self._table = NO_TABLE
        self._after_blank = False


def _cost(line: str) -> int:
    """How long a line takes, in letters."""
    if not _DEAR.search(line):
        return len(line)
    return len(line) + sum([_COSTS[mark] for mark in _DEAR.findall(line)])


def _dear_end(line: str) -> int:
    """Where a line has to be cut because it costs too much; 0 if it does not."""
    if len(line) < _LEAST_DEAR or _cost(line) <= MOST_LINE_COST:
        return 0
    spent = 0
    for found in _DEAR.finditer(line):
        spent += _COSTS[found[0]]
        if spent + found.start() > MOST_LINE_COST:
            return found.start()
    return 0


def _behind_space(line: str, end: int) -> int:
    """Where a line that is too long is cut: behind a space, if there is one near that place."""
    space = line.rfind(" ", max(0, end - MOST_LINE_CHARACTERS // 4), end)
    return space + 1 if space > 0 else end
