# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The language that people read: texts through `tr`, numbers with its decimal sign.

The translations are Qt's own kind (`resources/translations/*.ts`, for Qt Linguist). The window
looks them up through Qt (`pannier.ui.language`); a process without Qt reads the same file, which it
does at the first text that it has to say. Only the source texts are English: `pannier_en.ts` holds
nothing but the plurals.

What scripts read (`--json`, the command line, files) is never translated: the command line does not
choose a language, and the window's processes are told which by `PANNIER_LANGUAGE`.
"""

import functools
import os
from collections.abc import Callable, Mapping

from pannier.core.paths import resource_path

VARIABLE = "PANNIER_LANGUAGE"
ENGLISH = "en"

Lookup = Callable[[str, str, int], str]
"""Source text, comment, number (-1 for none) to the translation. Qt's puts the number in."""


class _Chosen:
    """What `use_language` has set; one for the process."""

    lookup: Lookup | None = None
    decimal_sign = "."
    signs: Mapping[int, str] | None = None


def use_language(lookup: Lookup | None, *, decimal_sign: str = ".", group_sign: str = ",") -> None:
    """Take the translations from `lookup`, and write numbers with these signs; None: from files."""
    _Chosen.lookup = lookup
    _Chosen.decimal_sign = decimal_sign
    is_other = (decimal_sign, group_sign) != (".", ",")
    _Chosen.signs = str.maketrans({".": decimal_sign, ",": group_sign}) if is_other else None


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the chosen language.

    It must be a literal where it is called (the translators' list is made from the source), or have
    been one in a call of `translatable`. Whatever is put into it comes afterwards:
    `tr("Loading {name}…").format(name=name)`. With a count: `tr("%Ln file(s)", "", count)`.

    Args:
        text: in English; the very text where there is no translation.
        comment: tells translators which of several meanings is meant.
        n: chooses the plural and takes the place of "%Ln"; -1 for none.
    """
    lookup = _Chosen.lookup or _look_up_in_file
    translated = lookup(text, comment, n)
    return translated if n < 0 else translated.replace("%Ln", number(n))


def translatable(text: str, comment: str = "") -> str:  # noqa: ARG001 - it is for the translators
    """Mark a literal of a table that is made before the language is known; `tr` it where shown."""
    return text


def number(value: float, digits: int = 0) -> str:
    """`value` with `digits` behind the decimal sign and thousands apart, as the language has it."""
    text = f"{value:,.{digits}f}"
    return text if _Chosen.signs is None else text.translate(_Chosen.signs)


def decimal_sign() -> str:
    """What the language writes between a whole number and its fraction."""
    return _Chosen.decimal_sign


def translation_file(language: str) -> str:
    """Name of the resource that holds the translations into `language` ("zh_CN", "ru", "en")."""
    return f"translations/pannier_{language}.ts"


def _look_up_in_file(text: str, comment: str, n: int) -> str:
    language = os.environ.get(VARIABLE, ENGLISH)
    # The only texts that are something else in English are plurals.
    if language == ENGLISH and n < 0:
        return text
    forms = _catalogue(language).get((text, comment))
    return forms[_plural_form(language, n) if len(forms) > 1 else 0] if forms else text


@functools.cache
def _catalogue(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Every finished translation: (source, comment) to one text, or one for each plural form."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - nothing needs it in the window

    try:
        tree = ET.parse(resource_path(translation_file(language)))  # noqa: S314 - our own file
    except (OSError, ET.ParseError):
        return {}
    found = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        found[source, comment] = tuple(forms or [translation.text or ""])
    return found


def _plural_form(language: str, n: int) -> int:
    """Which of the forms Qt Linguist asks for, in its order.

    Rules: Qt's linguist/shared/numerus.cpp, which follow those of the CLDR.
    """
    if language.startswith("ru"):
        if n % 10 == 1 and n % 100 != 11:
            return 0
        return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2
    return 0 if n == 1 or language.startswith("zh") else 1
