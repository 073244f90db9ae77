# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Below a load option: in which layer its value was set, and the way back."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from pannier.core.language import tr
from pannier.core.settings.load_layers import LoadLayers, LoadScope
from pannier.ui.theme import SMALL, Theme, ThemedIcon


@dataclass(frozen=True, slots=True)
class ValueSource:
    """Where a value comes from.

    Attributes:
        text: in a few words.
        is_own: whether it was set in the layer that is edited, and can be put back.
    """

    text: str
    is_own: bool


class SourceLine(QWidget):
    """Shown only where a value is not the engine's own.

    Signals:
        reset_wanted: the value is to come from a weaker layer again.
    """

    reset_wanted = Signal()

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setObjectName(f"{name}.source")
        self._text.setProperty("text_role", "caption")
        self._reset = QToolButton(self)
        self._reset.setObjectName(f"{name}.reset")
        self._reset.setProperty("kind", "tiny")
        self._reset.setAccessibleName(tr("Put back {title}").format(title=title))
        self._reset.setToolTip(tr("Put back what holds without this"))
        self._reset.clicked.connect(self.reset_wanted)
        ThemedIcon(self._reset, theme, "rotate-ccw")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addStrut(self._reset.sizeHint().height())
        row.addWidget(self._text)
        row.addWidget(self._reset)
        row.addStretch()
        self.hide()

    def show_source(self, source: ValueSource | None) -> None:
        """Show it; None for the engine's own value."""
        self.setVisible(source is not None)
        if source is not None:
            self._text.setText(source.text)
            self._reset.setVisible(source.is_own)


def sources(layers: LoadLayers, scope: LoadScope, names: tuple[str, ...]) -> dict[str, ValueSource]:
    """What is to be said of options that are shown as they hold in `scope`."""
    set_for, own = _words()
    found = {}
    for name in names:
        stronger, source = layers.overriding(name, scope), layers.source(name, scope)
        if stronger is not None:
            found[name] = ValueSource(own[stronger], source == scope)
        elif source is not None:
            found[name] = ValueSource(set_for[source], source == scope)
    return found


def _words() -> tuple[dict[LoadScope, str], dict[LoadScope, str]]:
    set_for: dict[LoadScope, str] = {
        "app": tr("Set for all models"),
        "model": tr("Set for this model"),
        "chat": tr("Set for this chat"),
        "once": tr("Set for this load"),
    }
    stronger: dict[LoadScope, str] = {
        "model": tr("This model has a value of its own"),
        "chat": tr("This chat has a value of its own"),
        "once": tr("This load has a value of its own"),
    }
    return set_for, stronger
