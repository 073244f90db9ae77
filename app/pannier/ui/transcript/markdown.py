# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""From a piece of Markdown to leaves. Nothing in it runs, nothing it names is fetched."""

import functools
import re
from collections.abc import Callable, MutableMapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pannier.ui.transcript.formula_rules import FORMULA, FORMULA_BLOCK, add_formulas
from pannier.ui.transcript.leaves import (
    FORMULA_CHARACTER,
    CodeLeaf,
    FormulaLeaf,
    Leaf,
    Level,
    RichText,
    RuleLeaf,
    Run,
    Style,
    TableLeaf,
    TextLeaf,
    units,
)
from pannier.ui.transcript.rich_line import RichLine, written_text

SAFE_SCHEMES = ("http://", "https://", "mailto:")
MOST_BRACKETS = 150
MOST_ADDRESS = 200
BULLETS = ("•", "◦", "▪")
# Nine marks of quotes or lists in one line, or one as deep as the thirteenth level of a list, are
# no writing of anybody's.
_MARK = r"(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$)"
_WILD = re.compile(rf"^(?:(?:[ \t]*{_MARK}){{9}}|[ \t]{{24,}}{_MARK})", re.MULTILINE)
MOST_NESTING = 48
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TASK = re.compile(r"\[([ xX])\][ \t]+")
_STYLES = {
    "strong": Style.BOLD,
    "em": Style.ITALIC,
    "s": Style.STRIKE,
    "link": Style.LINK,
}

FormulaKnown = Callable[[str], bool]
"""Whether a formula, as it is written with its delimiters, can be drawn."""


def leaves(text: str, definitions: str, formula_known: FormulaKnown) -> list[Leaf]:
    """The leaves of a piece of Markdown.

    `definitions` are lines that define the addresses of links. What nobody writes in good faith is
    given back as it was written: it would take too long to parse.
    """
    if _WILD.search(text) or text.count("[") > MOST_BRACKETS:
        return written_text(text)
    env: MutableMapping[str, Any] = {}
    if definitions:
        _parser().parse(definitions, env)
    return _Flow(formula_known).run(_parser().parse(text, env))


@functools.cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MOST_NESTING})
    parser.enable(["table", "strikethrough"])
    add_formulas(parser)
    return parser


class _Flow:
    """Walks through the tokens of a piece."""

    def __init__(self, formula_known: FormulaKnown) -> None:
        self._known = formula_known
        self._leaves: list[Leaf] = []
        self._levels: list[Level] = []
        self._lists: list[str] = []
        self._marker = ""
        self._is_close = False
        self._heading = 0
        self._table: TableLeaf | None = None

    def run(self, tokens: Sequence[Token]) -> list[Leaf]:
        """The leaves of all tokens."""
        for token in tokens:
            match token.type:
                case "inline":
                    self._inline(token)
                case "fence" | "code_block":
                    code = token.content.removesuffix("\n")
                    self._add(CodeLeaf(code=code, language=token.info.strip().partition(" ")[0]))
                case "hr":
                    self._add(RuleLeaf())
                case t if t == FORMULA_BLOCK:
                    self._add_formula(token.info)
                case _:
                    self._container(token)
        return self._leaves

    def _container(self, token: Token) -> None:
        match token.type:
            case "blockquote_open":
                self._levels.append(Level.QUOTE)
            case "bullet_list_open":
                self._lists.append(BULLETS[min(len(self._lists), len(BULLETS) - 1)])
            case "ordered_list_open":
                self._lists.append("")
            case "list_item_open":
                self._levels.append(Level.ITEM)
                self._marker = self._lists[-1] or f"{token.info}{token.markup}"
            case "blockquote_close" | "list_item_close":
                self._end_level()
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "paragraph_open":
                self._is_close = token.hidden
            case "heading_open":
                self._heading = int(token.tag[1:])
            case "heading_close":
                self._heading = 0
            case _:
                self._table_part(token)

    def _end_level(self) -> None:
        if self._marker and self._levels[-1] is Level.ITEM:
            self._add(TextLeaf())  # an item without text
        self._levels.pop()

    def _table_part(self, token: Token) -> None:
        match token.type:
            case "table_open":
                self._table = TableLeaf()
            case "tr_open" if self._table is not None:
                self._table.rows.append([])
            case "th_open" if self._table is not None:
                align = str(token.attrGet("style") or "")
                self._table.alignments.append(align.removeprefix("text-align:"))
            case "table_close" if self._table is not None:
                self._add(self._table)
                self._table = None

    def _add(self, leaf: Leaf) -> None:
        leaf.levels = tuple(self._levels)
        leaf.marker, self._marker = self._marker, ""
        leaf.is_close = self._is_close and bool(self._leaves)
        self._is_close = False
        self._leaves.append(leaf)

    def _add_formula(self, written: str) -> None:
        if self._known(written):
            self._add(FormulaLeaf(source=written))
        else:
            content = RichText(written, (Run(0, units(written), Style.CODE),))
            self._add(TextLeaf(content=content))

    def _inline(self, token: Token) -> None:
        children = token.children or []
        if self._table is not None:
            self._table.rows[-1].append(self._rich(children))
            return
        if len(children) == 1 and children[0].type == FORMULA and len(children[0].markup) == 2:
            only = children[0]
            if only.markup != "\\(":
                self._add_formula(only.info)
                return
        self._mark_task(children)
        self._add(TextLeaf(content=self._rich(children), heading=self._heading))

    def _mark_task(self, children: Sequence[Token]) -> None:
        """Make a box of the `[ ]` that begins an item."""
        if self._marker and children and children[0].type == "text":
            task = _TASK.match(children[0].content)
            if task is not None:
                self._marker = "☐" if task[1] == " " else "☑"
                children[0].content = children[0].content[task.end() :]

    def _rich(self, children: Sequence[Token]) -> RichText:
        line = RichLine()
        style, target, inert = Style.PLAIN, "", ""
        for token in children:
            kind, _, side = token.type.rpartition("_")
            if side == "open" and kind in _STYLES:
                address = str(token.attrGet("href") or "")
                if kind == "link" and not address.lower().startswith(SAFE_SCHEMES):
                    inert = address
                    continue
                style |= _STYLES[kind]
                target = address if kind == "link" else target
            elif inert and token.type == "link_close":
                line.add(f" ({_shortened(inert)})", style)
                inert = ""
            elif side == "close" and kind in _STYLES:
                style &= ~_STYLES[kind]
                target = "" if kind == "link" else target
            else:
                self._add_inline(line, token, style, target)
        return line.finish()

    def _add_inline(self, line: RichLine, token: Token, style: Style, target: str) -> None:
        match token.type:
            case "text" | "text_special":
                line.add_text(_BREAK.sub("\u2028", token.content), style, target)
            case "code_inline":
                line.add(token.content, style | Style.CODE, target)
            case "softbreak":
                line.add(" ", style, target)
            case "hardbreak":
                line.add("\u2028", style, target)
            case "image":
                _add_image(line, token, style, target)
            case t if t == FORMULA:
                if self._known(token.info):
                    line.add(FORMULA_CHARACTER, style | Style.FORMULA, token.info)
                else:
                    line.add(token.info, style | Style.CODE, target)
            case _:
                line.add(token.content, style, target)


def _add_image(line: RichLine, token: Token, style: Style, target: str) -> None:
    """An image is never fetched: its place is taken by its description and its address."""
    address = str(token.attrGet("src") or "")
    shown = _shortened(address)
    words = f"{token.content}: {shown}" if token.content else shown
    if not target and address.lower().startswith(SAFE_SCHEMES):
        style, target = style | Style.LINK, address
    line.add(f"[{words}]", style, target)


def _shortened(address: str) -> str:
    return address if len(address) <= MOST_ADDRESS else f"{address[:MOST_ADDRESS]}…"
