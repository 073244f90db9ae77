# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Every scheme can be read: contrast as WCAG 2.2 computes it, at least 4.5 to 1 (level AA)."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pannier.ui.theme import (
    DARK,
    LIGHT,
    SCHEMES,
    Colours,
    Scheme,
    Theme,
    apparent_scheme,
    scheme_named,
)

MIN_CONTRAST = 4.5
GROUNDS = ("window", "rail", "surface", "hover", "bubble", "code")
WORDS = ("text", "muted", "accent", "danger", "warning", "info")


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb"."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def pairs(colours: Colours) -> list[tuple[str, str]]:
    """Words and the grounds that they stand on, by the names of their colours."""
    on_soft = [(name, f"{name}_soft") for name in ("accent", "danger", "warning", "info")]
    in_full = [("text", ground) for _, ground in on_soft]
    buttons = [("on_accent", "accent"), ("on_accent", "accent_hover")]
    # What is faint is out of use; it need not be read, but it can be where most of it stands.
    faint = [("faint", ground) for ground in ("window", "rail", "surface")]
    words = [(word, ground) for word in WORDS for ground in GROUNDS]
    return [*words, *on_soft, *in_full, *buttons, *faint]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_all_words_of_a_scheme_can_be_read(scheme: Scheme) -> None:
    colours = SCHEMES[scheme]
    found = {
        pair: contrast(getattr(colours, pair[0]), getattr(colours, pair[1]))
        for pair in pairs(colours)
    }
    assert {pair: round(value, 2) for pair, value in found.items() if value < MIN_CONTRAST} == {}


def test_high_contrast_is_higher() -> None:
    for word in WORDS:
        contrasts = [contrast(getattr(one, word), one.window) for one in SCHEMES.values()]
        assert max(contrasts) == contrasts[-1] > 7  # level AAA


def test_an_unknown_scheme_follows_the_system() -> None:
    assert scheme_named("") is None
    assert scheme_named("solarized") is None
    assert scheme_named("dark") == "dark"


def test_a_palette_tells_dark_from_light() -> None:
    assert apparent_scheme(QPalette(QColor("#202124"))) == "dark"
    assert apparent_scheme(QPalette(QColor("#efefef"))) == "light"


def test_what_the_palette_told_gives_way_to_what_the_system_says(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(qapp, "dark")
    assert theme.colours is DARK
    with qtbot.waitSignal(theme.changed):
        theme.ask_system()
    assert theme.colours is LIGHT
    with qtbot.assertNotEmitted(theme.changed):
        theme.ask_system()
    theme.deleteLater()
