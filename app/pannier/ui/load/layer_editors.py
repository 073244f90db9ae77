# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Editors for numbers of layers: a slider that ends where the model does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox, QWidget

from pannier.core.language import tr
from pannier.ui.load.editors import Editor, EditorWords


class LayerSlider(Editor):
    """A number of layers, from none to all of the model's; "all" becomes their number."""

    def __init__(self, words: EditorWords, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._is_all = False
        self._slider = self._add(QSlider(Qt.Orientation.Horizontal, self), "slider", stretch=1)
        self._number = self._add(QSpinBox(self), "number")
        self._number.setKeyboardTracking(False)
        self._slider.valueChanged.connect(self._number.setValue)
        self._number.valueChanged.connect(self._slider.setValue)
        self._number.valueChanged.connect(self._on_number_value_changed)
        self.set_most(0)

    def set_most(self, layers: int) -> None:
        """The model has so many of them."""
        number = layers if self._is_all else self._number.value()
        for widget in (self._slider, self._number):
            # A number that was set before the model is known must not be lost.
            widget.setMaximum(max(layers, 1))
        self._number.setSuffix(" " + tr("of {n}").format(n=layers) if layers else "")
        self._number.setValue(number)

    def value(self) -> object:
        """The number."""
        return self._number.value()

    def set_value(self, value: object) -> None:
        """Show a number."""
        self._is_all = value == "all"
        if self._is_all:
            value = self._number.maximum()
        if isinstance(value, int):
            if value > self._number.maximum():
                self._slider.setMaximum(value)
                self._number.setMaximum(value)
            self._number.setValue(value)

    def _on_number_value_changed(self, _number: int) -> None:
        self.changed.emit()


class GpuLayersEditor(LayerSlider):
    """Automatic, all, or a number."""

    def __init__(self, words: EditorWords, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._how = QComboBox(self)
        self._row.insertWidget(0, self._add(self._how))
        self._how.addItem(tr("Automatic"), "auto")
        self._how.addItem(tr("All"), "all")
        self._how.addItem(tr("Number"), None)
        self._how.currentIndexChanged.connect(self._on_how_current_index_changed)
        self._show_how()

    def value(self) -> object:
        """A number, "auto" or "all"."""
        how = self._how.currentData()
        return self._number.value() if how is None else how

    def set_value(self, value: object) -> None:
        """Show a number, "auto" or "all"."""
        if isinstance(value, int):
            super().set_value(value)
        self._how.setCurrentIndex({"auto": 0, "all": 1}.get(str(value), 2))

    def show_forecast(self, layers: int) -> None:
        """Let the slider show what "auto" or "all" would come to."""
        if self._how.currentData() is not None:
            for widget in (self._slider, self._number):
                blocked = widget.blockSignals(True)  # noqa: FBT003 - Qt's own
                widget.setValue(layers)
                widget.blockSignals(blocked)

    def _on_how_current_index_changed(self, _index: int) -> None:
        self._show_how()
        self.changed.emit()

    def _show_how(self) -> None:
        for widget in (self._slider, self._number):
            widget.setEnabled(self._how.currentData() is None)
