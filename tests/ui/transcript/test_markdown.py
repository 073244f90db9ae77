# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Markdown of models: every element, nothing dropped, nothing dangerous."""

from pannier.ui.transcript.leaves import (
    CodeLeaf,
    FormulaLeaf,
    Leaf,
    Level,
    RuleLeaf,
    Style,
    TableLeaf,
    TextLeaf,
)
from pannier.ui.transcript.markdown import leaves
from pannier.ui.transcript.rich_line import written_text


def read(text: str, definitions: str = "") -> list[Leaf]:
    return leaves(text, definitions, lambda _written: True)


def only(text: str) -> TextLeaf:
    (leaf,) = read(text)
    assert isinstance(leaf, TextLeaf)
    return leaf


def styles(text: str) -> dict[str, Style]:
    content = only(text).content
    return {content.text[run.start : run.start + run.length]: run.style for run in content.runs}


def targets(text: str) -> list[str]:
    return [run.target for run in only(text).content.runs if run.style & Style.LINK]


def test_text_looks_as_it_is_marked() -> None:
    found = styles("a **bold** and *slanted* and `code` and ~~gone~~ and [name](https://a.b)")
    assert found == {
        "bold": Style.BOLD,
        "slanted": Style.ITALIC,
        "code": Style.CODE,
        "gone": Style.STRIKE,
        "name": Style.LINK,
    }


def test_lists_quotes_headings_tables_rules_code() -> None:
    found = read(
        "# Head\n\n- a\n  1. b\n- [x] c\n- [ ] d\n\n> e\n\n***\n\n```py\nf\n```\n\n"
        "| g | h |\n|:-:|--:|\n| i |\n"
    )
    head, a, b, c, d, e, rule, f, table = found
    assert isinstance(head, TextLeaf)
    assert head.heading == 1
    assert [leaf.marker for leaf in (a, b, c, d)] == ["•", "1.", "☑", "☐"]
    assert b.levels == (Level.ITEM, Level.ITEM)
    assert c.text == "c"
    assert e.levels == (Level.QUOTE,)
    assert isinstance(rule, RuleLeaf)
    assert isinstance(f, CodeLeaf)
    assert (f.code, f.language) == ("f", "py")
    assert isinstance(table, TableLeaf)
    assert table.alignments == ["center", "right"]
    assert table.plain() == "g\th\ni\t"


def test_an_empty_item_keeps_its_bullet() -> None:
    assert [leaf.marker for leaf in read("-\n- a")] == ["•", "•"]


def test_dangerous_addresses_are_no_links_and_stay_readable() -> None:
    for address in ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x"]:
        assert targets(f"[click]({address})") == []
        assert address in only(f"[click]({address})").text


def test_a_relative_address_is_no_link() -> None:
    assert targets("[click](../x.html)") == []
    assert only("[click](../x.html)").text == "click (../x.html)"


def test_bare_addresses_become_links_without_the_full_stop_behind_them() -> None:
    assert targets("See https://a.b/c?d=e. Or <https://f.g>!") == [
        "https://a.b/c?d=e",
        "https://f.g",
    ]
    assert targets("`https://a.b`") == []


def test_an_image_becomes_a_link_that_shows_its_address() -> None:
    leaf = only("![A cat](https://a.b/cat.png)")
    assert "A cat" in leaf.text
    assert "https://a.b/cat.png" in leaf.text
    assert targets("![A cat](https://a.b/cat.png)") == ["https://a.b/cat.png"]
    assert targets("![A cat](file:///cat.png)") == []


def test_html_stays_text_but_for_line_breaks() -> None:
    assert only("<script>x</script>").text == "<script>x</script>"
    assert only("a<br>b<br/>c").text == "a\u2028b\u2028c"


def test_links_can_be_defined_elsewhere() -> None:
    (leaf,) = read("see [here]", "[here]: https://a.b")
    assert isinstance(leaf, TextLeaf)
    assert leaf.content.runs[0].target == "https://a.b"


def test_formulas_in_a_line() -> None:
    for written in ["$x^2$", "\\(x^2\\)"]:
        leaf = only(f"It is {written} then.")
        assert leaf.text == "It is \ufffc then."
        assert leaf.plain() == f"It is {written} then."


def test_formulas_on_lines_of_their_own() -> None:
    for written in ["$$x$$", "$$\na\n= b\n$$", "\\[\na\n- b\n\\]", "\\[ x \\]"]:
        (leaf,) = read(written)
        assert isinstance(leaf, FormulaLeaf)
        assert leaf.plain() == written


def test_money_is_no_formula() -> None:
    for text in ["from $5 to $10", "a $ b $ c", "$", "$$", "US$ 5 and $6", "`$x$`", "\\$x\\$"]:
        assert "\ufffc" not in only(text).text


def test_a_formula_that_cannot_be_drawn_shows_its_source() -> None:
    (leaf,) = leaves("It is $x^2$.", "", lambda _written: False)
    assert leaf.text == "It is $x^2$."


def test_what_nobody_writes_is_still_shown() -> None:
    for text in [
        ">" * 1500 + " deep",
        "- " * 700 + "deep",
        "\n".join("  " * n + "- deep" for n in range(25)),
        "[" * 1400 + "deep",
        "> 1. " * 8 + "deep",
    ]:
        assert any("deep" in leaf.text for leaf in read(text))


def test_twelve_levels_of_a_list_are_shown_as_such() -> None:
    found = read("\n".join("  " * n + f"- level {n}" for n in range(12)))
    assert [leaf.text for leaf in found] == [f"level {n}" for n in range(12)]
    assert len(found[-1].levels) == 12


def test_places_are_counted_as_qt_counts_them() -> None:
    content = only("😀 **bold**").content
    assert content.runs[0].start == 3
    assert content.plain(3, 7) == "bold"


def test_what_the_user_wrote_stays_as_it_is() -> None:
    (leaf,) = written_text("*a*\n# b\n\0")
    assert leaf.text == "*a*\u2028# b\u2028\ufffd"
