# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Texts and numbers in the chosen language, in a process without Qt."""

from collections.abc import Iterator

import pytest

from pannier.core import language
from pannier.core.language import VARIABLE, number, tr, use_language


@pytest.fixture(autouse=True)
def _chosen_again() -> Iterator[None]:
    before = vars(language._Chosen).copy()
    yield
    for name in ("lookup", "decimal_sign", "signs"):
        setattr(language._Chosen, name, before[name])


def test_a_text_without_translation_stays_as_it_is() -> None:
    use_language(None)
    assert tr("Never said anywhere: {name}").format(name="x") == "Never said anywhere: x"


def test_what_is_looked_up_is_shown() -> None:
    use_language(lambda text, comment, n: f"{text}|{comment}|{n}")
    assert tr("Open", "a door") == "Open|a door|-1"
    assert tr("%Ln door(s)", "", 2) == "2 door(s)||2"


def test_numbers_have_the_signs_of_the_language() -> None:
    use_language(None)
    assert number(1234567.891, 2) == "1,234,567.89"
    use_language(None, decimal_sign=",", group_sign=".")
    assert number(1234567.891, 2) == "1.234.567,89"


def test_a_language_without_catalogue_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    use_language(None)
    monkeypatch.setenv(VARIABLE, "xx")
    assert tr("Quit") == "Quit"


@pytest.mark.parametrize(
    ("chosen", "n", "form"),
    [
        ("en", 1, 0),
        ("en", 0, 1),
        ("ru", 1, 0),
        ("ru", 21, 0),
        ("ru", 11, 2),
        ("ru", 3, 1),
        ("ru", 12, 2),
        ("ru", 5, 2),
        ("zh_CN", 7, 0),
    ],
)
def test_plurals_take_the_form_of_the_language(chosen: str, n: int, form: int) -> None:
    assert language._plural_form(chosen, n) == form
