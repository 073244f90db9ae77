# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The language of the window: chosen, or the system's; texts through Qt's translators."""

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

from pannier.core.errors import UserError
from pannier.core.language import ENGLISH, VARIABLE, use_language
from pannier.core.paths import resource

LANGUAGES = {ENGLISH: "English", "zh_CN": "简体中文", "ru": "Русский"}
"""Code of each language that the window speaks, and its name in itself."""

LONG = "x-long"
"""English with texts 40 % longer, as those of some languages are: shows where there is no room."""

# Our own font, which is used where there is no other, has the letters of all the rest.
_WRITING_SYSTEMS = {"zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese}
_FILLER = "~~~~~~~ "
# To look for them among the application's children would make all of these known to Python.
_translators: list[QTranslator] = []


def install_language(app: QCoreApplication, chosen: str) -> str:
    """Make the window speak `chosen`, or the system's language when that is empty or unknown.

    Texts made before stay as they are. Processes started from here on are told of it. A language
    that no font of the system can show gives way to English: squares help nobody.

    Returns the code of the language that is in use now.
    """
    is_long = chosen == LONG
    language = wanted_language(chosen)
    if not can_be_shown(language):
        language = ENGLISH
    # The system's own signs, unless they belong to another language.
    locale, system = QLocale(language), QLocale.system()
    if system.language() == locale.language():
        locale = system
    QLocale.setDefault(locale)
    while _translators:
        earlier = _translators.pop()
        app.removeTranslator(earlier)
        earlier.deleteLater()
    for name, folder in (
        (f"pannier_{language}", _folder()),
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(app)
        _translators.append(translator)
        if folder and translator.load(name, folder):
            app.installTranslator(translator)
    os.environ[VARIABLE] = language
    use_language(
        _look_up_long if is_long else _look_up,
        decimal_sign=locale.decimalPoint(),
        group_sign=locale.groupSeparator(),
    )
    return language


def wanted_language(chosen: str) -> str:
    """Code of the language that would be in use if every language could be shown."""
    if chosen == LONG:
        return ENGLISH
    return chosen if chosen in LANGUAGES else system_language()


def can_be_shown(language: str) -> bool:
    """Whether a font of the system has the letters of a language."""
    writing = _WRITING_SYSTEMS.get(language)
    return writing is None or bool(QFontDatabase.families(writing))


def system_language() -> str:
    """The first language of the system's list that the window speaks; else English."""
    for name in QLocale.system().uiLanguages():
        known = QLocale(name).language()
        for language in LANGUAGES:
            if QLocale(language).language() == known:
                return language
    return ENGLISH


def _look_up(text: str, comment: str, n: int) -> str:
    return QCoreApplication.translate("", text, comment or None, n)


def _look_up_long(text: str, comment: str, n: int) -> str:
    more = len(text) * 2 // 5
    filler = (_FILLER * (more // len(_FILLER) + 1))[:more] if " " in text else "~" * more
    return f"{_look_up(text, comment, n)}{filler}".rstrip()


def _folder() -> str:
    try:
        return str(resource("translations"))
    except UserError:
        return ""
