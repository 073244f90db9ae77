# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The control for a value of each kind: a switch, a choice, a number, a text."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from pannier.core.language import number, tr
from pannier.core.settings.declared import MAX_TEXT, Declaration, Value
from pannier.ui.theme import SMALL, Theme
from pannier.ui.widgets.choice_box import ChoiceBox

Told = Callable[[Value], None]


class Switch(QCheckBox):
    """On or off."""

    def __init__(self, tell: Told, parent: QWidget) -> None:
        super().__init__(tr("On", "a setting is switched on"), parent)
        self.toggled.connect(tell)

    def show_value(self, value: Value) -> None:
        """Show a value without telling it."""
        with QSignalBlocker(self):
            self.setChecked(bool(value))


class Choice(ChoiceBox):
    """One of some values."""

    def __init__(self, declaration: Declaration, theme: Theme, tell: Told, parent: QWidget) -> None:
        super().__init__(declaration.key, tr(declaration.title), theme, parent)
        for value, text in declaration.choices.items():
            self.addItem(tr(text), value)
        self.activated.connect(lambda place: tell(str(self.itemData(place))))

    def show_value(self, value: Value) -> None:
        """Show a value without telling it."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever scrolls the page means the page."""
        event.ignore()


class Number(QSpinBox):
    """A whole number with its unit."""

    def __init__(self, declaration: Declaration, tell: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(declaration.minimum or 0, declaration.maximum or 0)
        self.setSingleStep(declaration.step)
        self.setGroupSeparatorShown(True)
        self.setSuffix(f" {tr(declaration.unit)}" if declaration.unit else "")
        self.setSpecialValueText(tr(declaration.zero) if declaration.zero else "")
        # A style sheet leaves the text at the edge.
        self.lineEdit().setTextMargins(SMALL, 0, 0, 0)
        # While one types, 1 is no value yet when 16 is meant.
        self.setKeyboardTracking(False)
        self.valueChanged.connect(tell)

    def show_value(self, value: Value) -> None:
        """Show a value without telling it."""
        with QSignalBlocker(self):
            self.setValue(int(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever scrolls the page means the page."""
        event.ignore()


class Line(QLineEdit):
    """A text."""

    def __init__(self, declaration: Declaration, tell: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(MAX_TEXT)
        self.setPlaceholderText(declaration.example)
        self.setClearButtonEnabled(True)
        self.editingFinished.connect(lambda: tell(self.text().strip()))

    def show_value(self, value: Value) -> None:
        """Show a value without telling it."""
        self.setText(str(value))


Control = Switch | Choice | Number | Line


def make_control(declaration: Declaration, theme: Theme, tell: Told, parent: QWidget) -> Control:
    """The control for a setting; it tells what the user has entered."""
    if declaration.choices:
        return Choice(declaration, theme, tell, parent)
    if isinstance(declaration.default, bool):
        return Switch(tell, parent)
    if isinstance(declaration.default, int):
        return Number(declaration, tell, parent)
    return Line(declaration, tell, parent)


def value_text(declaration: Declaration, value: Value) -> str:
    """A value in words, as its control shows it."""
    if declaration.choices:
        return tr(declaration.choices.get(str(value), str(value)))
    if isinstance(value, bool):
        return tr("On", "a setting is switched on") if value else tr("Off", "a setting")
    if isinstance(value, int):
        if value == 0 and declaration.zero:
            return tr(declaration.zero)
        return f"{number(value)} {tr(declaration.unit)}".rstrip()
    return value or declaration.example or tr("(empty)", "a setting's text")
