# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Widgets that edit one load option each: numbers, choices, switches, texts."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from pannier.core.language import decimal_sign, tr
from pannier.ui.theme import SMALL

MIB = 1024 * 1024
MAX_SPIN = 2**31 - 1
TEXT_MARGIN = 6  # the style sheet's padding does not reach into a spin box
Input = TypeVar("Input", QSpinBox, QComboBox, QSlider, QLineEdit, QCheckBox)


class EditorWords(NamedTuple):
    """What an editor is called.

    Attributes:
        name: that of the widget in tests and lists.
        title: that for people.
        tip: what the option does, and its default.
    """

    name: str
    title: str
    tip: str


class Editor(QWidget):
    """Edits the value of one option.

    Signals:
        changed: the user, or `set_value`, has changed the value.
    """

    changed = Signal()

    def __init__(self, words: EditorWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SMALL)

    @property
    def tip(self) -> str:
        """What the option does, and its default."""
        return self._words.tip

    def value(self) -> object:
        """The value, as `LoadOptions` has it; worthless while there is a `problem`."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value of `LoadOptions`."""
        raise NotImplementedError

    def problem(self) -> str:
        """Why what stands there is no value; empty when it is one."""
        return ""

    def _add(self, widget: Input, part: str = "", stretch: int = 0) -> Input:
        """Take in a widget; `part` tells it from the others of this editor."""
        name, title, tip = self._words
        widget.setObjectName(f"{name}.{part}" if part else name)
        widget.setAccessibleName(f"{title}: {part}" if part else title)
        widget.setToolTip(tip)
        if not isinstance(widget, QCheckBox | QLineEdit):
            # Scrolling past must not change anything.
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            widget.installEventFilter(self)
        if isinstance(widget, QSpinBox):
            widget.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)
        self._row.addWidget(widget, stretch)
        if self.focusProxy() is None:
            self.setFocusProxy(widget)
        return widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page unless the widget has the focus."""
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class NumberEditor(Editor):
    """A whole number; with an `automatic` text the smallest one stands for None.

    `unit` is what the value counts: the editor shows value ÷ unit, with `suffix` behind it.
    """

    def __init__(
        self,
        words: EditorWords,
        parent: QWidget,
        *,
        bounds: tuple[int, int],
        step: int = 1,
        automatic: str = "",
        unit: int = 1,
        suffix: str = "",
    ) -> None:
        super().__init__(words, parent)
        self._automatic = bool(automatic)
        self._unit = unit
        low, high = bounds
        self._spin = self._add(QSpinBox(self))
        self._spin.setRange(low - 1 if automatic else low, min(high, MAX_SPIN))
        self._spin.setSpecialValueText(automatic)
        self._spin.setGroupSeparatorShown(True)
        self._spin.setSingleStep(step)
        self._spin.setSuffix(f" {suffix}" if suffix else "")
        self._spin.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self._spin.setMinimumWidth(self._spin.fontMetrics().averageCharWidth() * 24)
        self._spin.valueChanged.connect(self.changed)
        self._row.addStretch()

    def value(self) -> int | None:
        """The number, or None."""
        number = self._spin.value()
        return None if self._automatic and number == self._spin.minimum() else number * self._unit

    def set_value(self, value: object) -> None:
        """Show a number, or None."""
        number = value // self._unit if isinstance(value, int) else self._spin.minimum()
        self._spin.setValue(number)


class DecimalEditor(Editor):
    """A number with the language's decimal sign, or a point; an empty field is None."""

    def __init__(self, words: EditorWords, parent: QWidget, *, automatic: str, zero: bool) -> None:
        super().__init__(words, parent)
        self._zero = zero
        self._text = self._add(QLineEdit(self))
        self._text.setPlaceholderText(automatic)
        self._text.textChanged.connect(self.changed)
        self._row.addStretch()

    def value(self) -> float | None:
        """The number, or None."""
        text = self._plain()
        return float(text) if text and not self.problem() else None

    def set_value(self, value: object) -> None:
        """Show a number, or None."""
        text = "" if value is None else f"{value:.10g}"
        self._text.setText(text.replace(".", decimal_sign()))

    def problem(self) -> str:
        """It must be a number, and not be too small."""
        try:
            number = float(self._plain() or 1)
        except ValueError:
            return tr("This is not a number.")
        if self._zero and not 0 <= number < math.inf:
            return tr("It must be a number of 0 or more.")
        if not self._zero and not 0 < number < math.inf:
            return tr("It must be a number above 0.")
        return ""

    def _plain(self) -> str:
        return self._text.text().strip().replace(decimal_sign(), ".")


class ChoiceEditor(Editor):
    """One of several values, each with a text; one that is not there is added as it is."""

    def __init__(
        self,
        words: EditorWords,
        parent: QWidget,
        *,
        choices: Sequence[tuple[object, str]],
    ) -> None:
        super().__init__(words, parent)
        self._values: list[object] = []
        self._combo = self._add(QComboBox(self))
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._combo.currentIndexChanged.connect(self.changed)
        self._row.addStretch()
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other values, and keep the present one."""
        present = self.value()
        blocked = self._combo.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._combo.clear()
        self._values = [value for value, _ in choices]
        self._combo.addItems([text for _, text in choices])
        self._combo.blockSignals(blocked)
        if present is not None:
            self.set_value(present)

    def value(self) -> object:
        """The chosen value."""
        index = self._combo.currentIndex()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose a value."""
        if value not in self._values:
            self._values.append(value)
            self._combo.addItem(str(value))
        self._combo.setCurrentIndex(self._values.index(value))


class SwitchEditor(Editor):
    """Yes or no, with the explanation beside it."""

    def __init__(self, words: EditorWords, parent: QWidget, *, text: str) -> None:
        super().__init__(words, parent)
        self._box = self._add(QCheckBox(text, self))
        self._box.toggled.connect(self.changed)
        self._row.addStretch()

    def value(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it or not."""
        self._box.setChecked(bool(value))


class ListEditor(Editor):
    """Several values in a line, with commas between them.

    `parse` makes a value of a text; it raises a ValueError that says what is wrong.
    """

    def __init__(
        self,
        words: EditorWords,
        parent: QWidget,
        *,
        parse: Callable[[str], object],
        hint: str,
    ) -> None:
        super().__init__(words, parent)
        self._parse = parse
        self._text = self._add(QLineEdit(self), stretch=1)
        self._text.setPlaceholderText(hint)
        self._text.textChanged.connect(self.changed)
        self._problem = ""

    def value(self) -> tuple[object, ...]:
        """The values; none while one of them is wrong."""
        return self._read()[0]

    def set_value(self, value: object) -> None:
        """Show the values."""
        values = value if isinstance(value, tuple) else ()
        texts = [f"{one:.10g}" if isinstance(one, float) else str(one) for one in values]
        self._text.setText(", ".join(texts))

    def problem(self) -> str:
        """What is wrong with the first value that is no good."""
        return self._read()[1]

    def _read(self) -> tuple[tuple[object, ...], str]:
        texts = [text.strip() for text in self._text.text().split(",")]
        try:
            return tuple(self._parse(text) for text in texts if text), ""
        except ValueError as error:
            return (), str(error)
