# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Cuts Markdown, as it arrives, into small pieces that can be parsed one without the other.

A piece ends where CommonMark's outermost block ends: at an empty line that is followed by text
without indentation. Long lists, tables, paragraphs and code blocks are cut within, too, so that no
text, however large or hostile, makes a piece that takes long to parse. What has been cut off never
changes again; while text streams in, only the last piece is parsed anew.
"""

import enum
import re
from dataclasses import dataclass

MOST_CHARACTERS = 1500
MOST_LINES = 60
MOST_CODE_LINES = 40
MOST_LINE_CHARACTERS = 1500
_FENCE = re.compile(r"([ \t]*)(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*?)[ \t]*$")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]")
_DELIMITER_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S")


class PieceKind(enum.Enum):
    """What a piece holds."""

    MARKDOWN = "markdown"
    CODE = "code"  # lines of a code block, without its fence


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text.

    Attributes:
        kind: what it holds.
        text: Markdown, or lines of code.
        start: where it begins in the whole text.
        end: where the next piece begins.
        language: what stands behind the fence of a code block.
        is_first: whether it begins a block, and is not the rest of one that was cut.
        is_last: whether it ends its block.
    """

    kind: PieceKind
    text: str
    start: int
    end: int
    language: str = ""
    is_first: bool = True
    is_last: bool = True


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

    @property
    def waiting(self) -> int:
        """How many characters have been fed but not been looked at."""
        return len(self._rest) - self._at

    @property
    def reached(self) -> int:
        """Up to which character the text has been looked at."""
        return self._end

    def feed(self, text: str) -> None:
        """Add to the end of the text."""
        self._rest = self._rest[self._at :] + text
        self._at = 0

    def work(self, characters: int) -> bool:
        """Look at about so many characters more; returns whether all complete lines are done."""
        stop = self._at + characters
        while self._at < stop:
            end = self._rest.find("\n", self._at, self._at + MOST_LINE_CHARACTERS) + 1
            if not end and self.waiting < MOST_LINE_CHARACTERS:
                self._close_before(self._rest[self._at : self._at + 1])
                return True
            self._take(self._rest[self._at : end or self._cut()])
        return self.waiting == 0

    def tail(self) -> Piece | None:
        """What has not been completed yet, to be shown as it is."""
        last = self._rest[self._at :] if self.waiting < MOST_LINE_CHARACTERS else ""
        if not last and not self._lines:
            return None
        if self._fence is None and not self._lines and _FENCE.match(last.rstrip("\n")):
            return Piece(PieceKind.CODE, "", self._end, self._end + len(last))
        is_end = self._fence is not None and last and set(last.strip()) <= {self._fence.marks[0]}
        return self._piece("" if is_end else last, self._end + len(last), is_last=True)

    def _cut(self) -> int:
        """Where a line that is too long is cut: behind a space, if there is one near the end."""
        end = self._at + MOST_LINE_CHARACTERS
        space = self._rest.rfind(" ", end - MOST_LINE_CHARACTERS // 4, end)
        return space + 1 if space > 0 else end

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
        if self._size and not self._math_end:
            if is_outermost and (self._after_blank or fence):
                self._close()
            elif self._size + len(line) > MOST_CHARACTERS or len(self._lines) >= MOST_LINES:
                self._close_within(line, is_item=is_outermost and bool(_ITEM.match(line)))
        if fence:
            self._fence = _Fence(fence[2], fence[1], fence[3], is_code=is_outermost)
            if is_outermost:
                self._start = self._end
                self._end += len(line)
                return
        elif _DEFINITION.match(line):
            self.definitions.append(bare)
        self._watch_math(bare.strip())
        self._append(line)

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
            self._append(line.removeprefix(fence.indent), len(line))
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

    def _close_within(self, line: str, *, is_item: bool) -> None:
        """Cut a list between items, a table with its head repeated, or text between lines."""
        head = self._table_head
        if not head and len(self._lines) > 1 and _DELIMITER_ROW.match(self._lines[1].rstrip("\n")):
            head = "".join(self._lines[:2])
        self._close()
        self._is_first = is_item
        if head and "|" in line and len(head) < MOST_CHARACTERS // 2:
            self._table_head = head
            self._lines.append(head)

    def _append(self, line: str, length: int = 0) -> None:
        self._lines.append(line)
        self._size += len(line)
        self._end += length or len(line)
        self._after_blank = False

    def _close(self) -> None:
        self._emit(self._piece("", self._end, is_last=True))
        self._table_head = ""

    def _piece(self, last: str, end: int, *, is_last: bool, fence: _Fence | None = None) -> Piece:
        fence = fence or self._fence
        text = "".join(self._lines) + last
        if fence is not None and fence.is_code:
            language = fence.language.partition(" ")[0]
            code = text.removesuffix("\n")
            return Piece(PieceKind.CODE, code, self._start, end, language, self._is_first, is_last)
        return Piece(PieceKind.MARKDOWN, text, self._start, end, "", self._is_first, is_last)

    def _emit(self, piece: Piece) -> None:
        self.closed.append(piece)
        self._lines = []
        self._size = 0
        self._start = self._end
        self._is_first = True
        self._after_blank = False
