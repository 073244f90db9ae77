# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
r"""Formulas in Markdown, as models write them: `$…$`, `\(…\)`, `$$…$$` and `\[…\]`."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

MOST_CHARACTERS = 2000
FORMULA = "formula"
FORMULA_BLOCK = "formula_block"
# A dollar opens a formula only before, and closes it only behind, something that is no space; what
# follows it is no digit: "from $5 to $10" is no formula.
_INLINE = {
    "$": re.compile(r"\$(?![\s$])((?:[^$\\\n]|\\.|\n(?!\s*\n))+?)(?<!\s)\$(?!\d)"),
    "$$": re.compile(r"\$\$((?:[^$\\]|\\.)+?)\$\$", re.DOTALL),
    "\\(": re.compile(r"\\\((.+?)\\\)", re.DOTALL),
    "\\[": re.compile(r"\\\[(.+?)\\\]", re.DOTALL),
}
_BLOCK_ENDS = {"$$": "$$", "\\[": "\\]"}


def add_formulas(parser: MarkdownIt) -> None:
    """Teach a parser to find formulas: tokens `formula` and `formula_block`."""
    parser.inline.ruler.before("escape", FORMULA, _inline_rule)
    parser.block.ruler.before(
        "fence",
        FORMULA_BLOCK,
        _block_rule,
        {"alt": ["paragraph", "reference", "blockquote", "list"]},
    )


def _inline_rule(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's call
    opening = state.src[state.pos : state.pos + 2]
    if opening[:1] == "$" and opening != "$$":
        opening = "$"
    rule = _INLINE.get(opening)
    found = rule.match(state.src, state.pos, state.pos + MOST_CHARACTERS) if rule else None
    if found is None or not found[1].strip():
        return False
    if not silent:
        token = state.push(FORMULA, "math", 0)
        token.content = found[1].strip()
        token.markup = opening
        token.info = found[0]
    state.pos = found.end()
    return True


def _block_rule(state: StateBlock, line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001
    begin = state.bMarks[line] + state.tShift[line]
    ending = _BLOCK_ENDS.get(state.src[begin : begin + 2])
    if ending is None or state.is_code_block(line):
        return False
    for last in range(line, end_line):
        stop = state.eMarks[last]
        start = begin + 2 if last == line else state.bMarks[last]
        at = state.src.find(ending, start, stop)
        if at >= 0:
            break
    else:
        return False
    source = state.src[begin + 2 : at].strip()
    if state.src[at + 2 : stop].strip() or not source or len(source) > MOST_CHARACTERS:
        return False
    if not silent:
        state.line = last + 1
        token = state.push(FORMULA_BLOCK, "math", 0)
        token.block = True
        token.content = source
        token.info = state.getLines(line, last + 1, state.blkIndent, keepLastLF=False).strip()
        token.map = [line, last + 1]
    return True
