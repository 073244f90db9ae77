# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Editors for lists: the GPUs to use, and LoRA adapters."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from pannier.core.hardware import Device
from pannier.core.language import tr
from pannier.core.memory import LoraAdapter
from pannier.core.sizes import memory_size
from pannier.ui.load.editors import TEXT_MARGIN, Editor, EditorWords
from pannier.ui.theme import SMALL, TINY
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.plain import named_button


class DevicesEditor(Editor):
    """A box for every GPU; all of them ticked is the default, which names none."""

    def __init__(self, words: EditorWords, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._chosen: tuple[str, ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(TINY)
        self._row.addLayout(self._column)

    def set_devices(self, devices: Sequence[Device]) -> None:
        """There are these."""
        for box in self._boxes.values():
            box.setParent(None)
            box.deleteLater()
        self._boxes = {}
        for device in devices:
            memory = memory_size(device.total_bytes)
            self._make_box(device.id, f"{device.id}: {device.name}, {memory}")
        self.set_value(self._chosen)

    def value(self) -> tuple[str, ...]:
        """The ids of those that are ticked; none when all are."""
        if not self._boxes:
            return self._chosen
        chosen = tuple(name for name, box in self._boxes.items() if box.isChecked())
        if len(chosen) == len(self._boxes):
            return ()
        # An order that was chosen elsewhere is kept.
        return self._chosen if set(chosen) == set(self._chosen) else chosen

    def set_value(self, value: object) -> None:
        """Tick these; one that is not there gets a box as well."""
        self._chosen = value if isinstance(value, tuple) else ()
        if not self._boxes:
            return
        for name in self._chosen:
            if name not in self._boxes:
                self._make_box(name, tr("{name}: not found").format(name=name))
        for name, box in self._boxes.items():
            blocked = box.blockSignals(True)  # noqa: FBT003 - Qt's own
            box.setChecked(not self._chosen or name in self._chosen)
            box.blockSignals(blocked)

    def problem(self) -> str:
        """One is needed at least."""
        if self._boxes and not any(box.isChecked() for box in self._boxes.values()):
            return tr("Tick one GPU at least, or choose 0 GPU layers.")
        return ""

    def _make_box(self, name: str, text: str) -> None:
        box = QCheckBox(text.replace("&", "&&"), self)
        box.setObjectName(f"{self._words.name}.{name}")
        box.setAccessibleName(text)
        box.setToolTip(self._words.tip)
        box.toggled.connect(self.changed)
        self._boxes[name] = box
        self._column.addWidget(box)


class AdaptersEditor(Editor):
    """A row for every adapter with its scale, and a button for more."""

    def __init__(self, words: EditorWords, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._rows: list[tuple[str, QDoubleSpinBox, QWidget]] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(TINY)
        self._row.addLayout(self._column)
        add = named_button(tr("Add an adapter…"), f"{words.name}.add", self)
        add.setToolTip(words.tip)
        add.clicked.connect(self._on_add_clicked)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addStretch()
        self._column.addLayout(buttons)
        self.setFocusProxy(add)

    def value(self) -> tuple[LoraAdapter, ...]:
        """The adapters."""
        return tuple(LoraAdapter(path, scale.value()) for path, scale, _ in self._rows)

    def set_value(self, value: object) -> None:
        """Show these."""
        while self._rows:
            self._remove(self._rows[0][2])
        for adapter in value if isinstance(value, tuple) else ():
            self._add_row(adapter)

    def add(self, path: str) -> None:
        """Add an adapter with the scale that it was trained with."""
        self._add_row(LoraAdapter(path))
        self.changed.emit()

    def _add_row(self, adapter: LoraAdapter) -> None:
        number = len(self._rows)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        label = ElidedLabel(Path(adapter.path).name, row)
        label.setToolTip(adapter.path)
        scale = QDoubleSpinBox(row)
        scale.setObjectName(f"{self._words.name}.scale.{number}")
        scale.setAccessibleName(tr("Scale of {name}").format(name=label.text()))
        scale.setToolTip(tr("How strong the adapter is; 1 is as trained"))
        scale.setRange(-100.0, 100.0)
        scale.setSingleStep(0.1)
        scale.setValue(adapter.scale)
        scale.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)
        scale.valueChanged.connect(self.changed)
        remove = named_button(tr("Remove"), f"{self._words.name}.remove.{number}", row, "link")
        remove.clicked.connect(lambda: self._on_remove_clicked(row))
        for widget in (label, scale, remove):
            layout.addWidget(widget)
        layout.addStretch()
        self._rows.append((adapter.path, scale, row))
        self._column.insertWidget(number, row)

    def _remove(self, row: QWidget) -> None:
        self._rows = [entry for entry in self._rows if entry[2] is not row]
        row.setParent(None)
        row.deleteLater()

    def _on_remove_clicked(self, row: QWidget) -> None:
        self._remove(row)
        self.changed.emit()

    def _on_add_clicked(self) -> None:
        dialog = QFileDialog(
            self,
            tr("Choose a LoRA adapter"),
            "",
            tr("LoRA adapters (*.gguf);;All files (*)"),
        )
        dialog.setObjectName(f"{self._words.name}.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
