# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the window looks, as the user wants it: shown at once, and remembered for the next start."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pannier.core.settings import Remembered
from pannier.ui.theme import Theme, scheme_named


class Appearance(QObject):
    """The settings that are needed before the window's first picture.

    They stand in what is remembered, which is read by then, and in the settings file like all
    others, for who edits it by hand.

    Attributes:
        started_with: code of the language that was chosen when the program started.

    Signals:
        changed: one of them is different.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, remembered: Remembered, save_soon: Callable[[], None], parent: QObject
    ) -> None:
        """Make the theme look as it is remembered."""
        super().__init__(parent)
        self._theme = theme
        self._remembered = remembered
        self._save_soon = save_soon
        self.started_with = remembered.language
        if remembered.text_scale != 1.0:
            theme.set_scale(remembered.text_scale)
        theme.force_scheme(scheme_named(remembered.scheme))
        if remembered.reduced_motion:
            theme.reduce_motion(is_reduced=True)

    @property
    def values(self) -> dict[str, str | int]:
        """What the settings are, by the names of `AppearanceSection`."""
        remembered = self._remembered
        return {
            "scheme": scheme_named(remembered.scheme) or "",
            "text_percent": round(self._theme.scale * 100),
            "language": remembered.language,
            "reduced_motion": remembered.reduced_motion,
        }

    def change(self, name: str, value: str | int) -> None:
        """Change one of them, by its name."""
        match name, value:
            case "text_percent", int():
                self.set_scale(value / 100)
                return
            case "scheme", str():
                self._remembered.scheme = value
                self._theme.force_scheme(scheme_named(value))
            case "reduced_motion", bool():
                self._remembered.reduced_motion = value
                self._theme.reduce_motion(is_reduced=value)
            case "language", str():
                self._remembered.language = value
            case _:
                raise ValueError(name)
        self._tell()

    def set_scale(self, scale: float) -> None:
        """Change the size of all text, 1 being the system's."""
        self._theme.set_scale(scale)
        self._remembered.text_scale = self._theme.scale
        self._tell()

    def note_saved(self, stamp: str) -> None:
        """The settings file holds them as well: by its stamp, edits are noticed from now on."""
        if stamp != self._remembered.settings_stamp:
            self._remembered.settings_stamp = stamp
            self._save_soon()

    def _tell(self) -> None:
        self._save_soon()
        self.changed.emit()
