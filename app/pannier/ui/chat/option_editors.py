# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Widgets that edit one sampling option each, made from its type and bounds."""

import types
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from pannier.core.chat import SamplingOptions
from pannier.core.chat.sampling_texts import SamplingText
from pannier.core.language import tr
from pannier.ui.theme import Theme
from pannier.ui.widgets.choice_box import ChoiceBox

DECIMALS = 3
MAX_WHOLE = 2**31 - 1
TEXT_LINES = 4
TEXT_MARGIN = 6  # the style sheet's padding does not reach into a spin box
TYPING_MILLISECONDS = 500
Value = object


class OptionEditor(QWidget):
    """Edits one value; `show_value` does not tell it as an edit.

    Signals:
        edited: the value that the user has given it, as `msgspec.to_builtins` makes it.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_shown = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_value(self, value: Value) -> None:
        """Show a value."""
        self._is_shown = True
        self._put(value)
        self._is_shown = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the panel unless the widget has the focus."""
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _put(self, value: Value) -> None:
        raise NotImplementedError

    def _add(self, widget: QWidget, name: str, words: SamplingText) -> None:
        widget.setObjectName(name)
        widget.setAccessibleName(tr(words.title))
        widget.setAccessibleDescription(tr(words.text))
        widget.setToolTip(tr(words.text))
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)
        if isinstance(widget, QSpinBox | QDoubleSpinBox):
            widget.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)
        self._row.addWidget(widget, 1)
        self.setFocusProxy(widget)

    def _tell(self, value: Value) -> None:
        if not self._is_shown:
            self.edited.emit(value)


class WholeEditor(OptionEditor):
    """A whole number; with a text for none, the smallest one stands for it."""

    def __init__(
        self, name: str, words: SamplingText, bounds: tuple[int, int], none: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._spin = QSpinBox(self)
        low, high = bounds
        self._none = bool(none)
        self._spin.setRange(low - 1 if none else low, min(high, MAX_WHOLE))
        self._spin.setSpecialValueText(none)
        self._spin.setKeyboardTracking(False)
        self._spin.setGroupSeparatorShown(True)
        self._spin.valueChanged.connect(self._on_spin_value_changed)
        self._add(self._spin, name, words)

    def _put(self, value: Value) -> None:
        self._spin.setValue(value if isinstance(value, int) else self._spin.minimum())

    def _on_spin_value_changed(self, value: int) -> None:
        self._tell(None if self._none and value == self._spin.minimum() else value)


class NumberEditor(OptionEditor):
    """A number with decimals."""

    def __init__(
        self, name: str, words: SamplingText, bounds: tuple[float, float], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._spin = QDoubleSpinBox(self)
        self._spin.setDecimals(DECIMALS)
        self._spin.setRange(*bounds)
        self._spin.setSingleStep(0.05)
        self._spin.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        self._spin.setKeyboardTracking(False)
        self._spin.valueChanged.connect(self._tell)
        self._add(self._spin, name, words)

    def _put(self, value: Value) -> None:
        self._spin.setValue(float(value) if isinstance(value, int | float) else 0.0)


class ChoiceEditor(OptionEditor):
    """One of a few values."""

    def __init__(
        self,
        name: str,
        words: SamplingText,
        choices: list[tuple[Value, str]],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self._box: QComboBox = ChoiceBox(name, tr(words.title), theme, self)
        self._box.addItems([text for _, text in choices])
        self._box.currentIndexChanged.connect(self._on_box_current_index_changed)
        self._add(self._box, name, words)

    def _put(self, value: Value) -> None:
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def _on_box_current_index_changed(self, index: int) -> None:
        self._tell(self._values[index])


class TextEditor(OptionEditor):
    """Some lines of text, told a moment after the last key."""

    def __init__(
        self,
        name: str,
        words: SamplingText,
        form: str,
        parent: QWidget,
        *,
        lines: int = TEXT_LINES,
    ) -> None:
        """`form` is "text", "lines" for a list of texts, or "biases" for numbers of tokens."""
        super().__init__(parent)
        self._form = form
        self._value: Value = None
        self._text = QPlainTextEdit(self)
        self._text.setProperty("part", "form")
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(tr(words.default))
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * lines)
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._soon.timeout.connect(self._on_soon_timeout)
        self._text.textChanged.connect(self._on_text_changed)
        self._add(self._text, name, words)

    def _put(self, value: Value) -> None:
        if self._soon.isActive() or value == self._value:
            return  # what is being typed stays
        self._value = value
        self._text.setPlainText(_as_text(value))

    def _on_text_changed(self) -> None:
        if not self._is_shown:
            self._soon.start()

    def _on_soon_timeout(self) -> None:
        value = _from_text(self._text.toPlainText(), self._form)
        if value != self._value:
            self._value = value
            self._tell(value)


def make_editor(
    option: str, name: str, words: SamplingText, theme: Theme, parent: QWidget
) -> OptionEditor:
    """The editor of a sampling option, called `name`."""
    hint, bounds, has_none = _type_of(option)
    if get_origin(hint) is Literal:
        choices = [(value, str(value)) for value in get_args(hint)]
        return ChoiceEditor(name, words, choices, theme, parent)
    if hint is int:
        return WholeEditor(
            name,
            words,
            (int(bounds[0]), int(bounds[1])),
            tr(words.default) if has_none else "",
            parent,
        )
    if hint is float:
        return NumberEditor(name, words, bounds, parent)
    form = {str: "text", dict: "biases"}.get(get_origin(hint) or hint, "lines")
    return TextEditor(name, words, form, parent)


def _type_of(option: str) -> tuple[Any, tuple[float, float], bool]:
    """The plain type of an option, its bounds, and whether it can be None."""
    hint = get_type_hints(SamplingOptions, include_extras=True)[option]
    has_none = False
    if get_origin(hint) in {Union, types.UnionType}:
        has_none = True
        hint = next(part for part in get_args(hint) if part is not type(None))
    low, high = 0.0, float(MAX_WHOLE)
    for meta in getattr(hint, "__metadata__", ()):
        if isinstance(meta, msgspec.Meta):
            low = meta.ge if meta.ge is not None else low
            high = meta.le if meta.le is not None else high
            high = meta.lt - 1 if meta.lt is not None else high
    plain = get_args(hint)[0] if hasattr(hint, "__metadata__") else hint
    return plain, (low, high), has_none


def _as_text(value: Value) -> str:
    if isinstance(value, dict):
        return "\n".join(f"{token}={bias:g}" for token, bias in value.items())
    if isinstance(value, list | tuple):
        return "\n".join(str(one).replace("\n", "\\n") for one in value)
    return str(value or "")


def _from_text(text: str, form: str) -> Value:
    """What a text means; lines that mean nothing are left out."""
    if form == "text":
        return text
    lines = [line for line in text.splitlines() if line.strip()]
    if form == "lines":
        return [line.replace("\\n", "\n") for line in lines]
    biases: dict[str, float] = {}
    for line in lines:
        token, _, bias = line.partition("=")
        try:
            biases[str(int(token))] = float(bias)
        except ValueError:
            continue
    return biases
