# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One setting in the window: what it is, the control for it, and the way back to its default."""

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.settings.declared import MAX_TEXT, Declaration
from pannier.ui.theme import LARGE, SMALL, TINY, Theme, ThemedIcon

CONTROL_WIDTH = 300
CONTROL_HEIGHT = 33


class SettingRow(QWidget):
    """A row that follows its declaration.

    Signals:
        edited: the user has given it this value.
    """

    edited = Signal(object)

    def __init__(self, declaration: Declaration, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.declaration = declaration
        self.name = f"settings.{declaration.section}.{declaration.name}"
        self._title = tr(declaration.title)
        self._description = tr(declaration.description)
        self._value: object = declaration.default
        self._control = self._make_control()
        self._control.setObjectName(self.name)
        self._control.setAccessibleName(self._title)
        self._control.setAccessibleDescription(self._description)
        self._reset = QToolButton(self)
        self._reset.setObjectName(f"{self.name}.reset")
        self._reset.setProperty("kind", "icon")
        self._reset.setToolTip(tr("Put back the default"))
        self._reset.setAccessibleName(
            tr("Put back the default of {title}").format(title=self._title)
        )
        self._reset.clicked.connect(lambda: self.edited.emit(declaration.default))
        size = self._reset.sizePolicy()
        size.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(size)
        ThemedIcon(self._reset, theme, "rotate-ccw")
        self._lay_out()
        self.show_value(declaration.default)

    def matches(self, words: str) -> bool:
        """Whether all words of a search are in the title or the description."""
        text = f"{self._title} {self._description}".casefold()
        return all(word in text for word in words.casefold().split())

    def show_value(self, value: object) -> None:
        """Show a value without telling it as an edit."""
        self._value = value
        control = self._control
        control.blockSignals(True)  # noqa: FBT003 - Qt's own argument
        if isinstance(control, QCheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, QSpinBox):
            control.setValue(int(str(value)))
        elif isinstance(control, QLineEdit):
            control.setText(str(value))
        control.blockSignals(False)  # noqa: FBT003
        self._reset.setVisible(value != self.declaration.default)

    def _make_control(self) -> QWidget:
        default = self.declaration.default
        if isinstance(default, bool):
            check = QCheckBox(tr("On"), self)
            check.toggled.connect(self._tell)
            return check
        if isinstance(default, int):
            spin = QSpinBox(self)
            spin.setRange(self.declaration.minimum or 0, self.declaration.maximum or 0)
            spin.setSuffix(f" {self.declaration.unit}" if self.declaration.unit else "")
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._tell)
            return spin
        line = QLineEdit(self)
        line.setMaxLength(MAX_TEXT)
        line.setPlaceholderText(self.declaration.example)
        line.setClearButtonEnabled(True)
        line.editingFinished.connect(lambda: self._tell(line.text().strip()))
        return line

    def _lay_out(self) -> None:
        title = QLabel(self._title, self)
        title.setBuddy(self._control)
        texts = QVBoxLayout()
        texts.setSpacing(TINY // 2)
        texts.addWidget(title)
        texts.addWidget(_small(self._description, self))
        variable = self.declaration.variable
        if variable and os.environ.get(variable):
            texts.addWidget(
                _small(
                    tr("{variable} is set to “{value}” and holds instead.").format(
                        variable=variable, value=os.environ[variable]
                    ),
                    self,
                )
            )
        side = QHBoxLayout()
        side.setSpacing(SMALL)
        side.addWidget(self._control, 1)
        if self.declaration.is_folder:
            side.addWidget(self._browse_button())
        side.addWidget(self._reset)
        self._control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # A style sheet would take the arrows of a spin box away; this is the height of a line edit.
        self._control.setMinimumHeight(CONTROL_HEIGHT)
        box = QWidget(self)
        box.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        box.setFixedWidth(CONTROL_WIDTH)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, SMALL, 0, SMALL)
        layout.setHorizontalSpacing(LARGE)
        layout.addLayout(texts, 0, 0)
        layout.addWidget(box, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(0, 1)

    def _browse_button(self) -> QPushButton:
        button = QPushButton(tr("Choose…"), self)
        button.setObjectName(f"{self.name}.browse")
        button.setAccessibleName(tr("Choose: {title}").format(title=self._title))
        button.clicked.connect(self._on_browse_clicked)
        return button

    def _on_browse_clicked(self) -> None:
        dialog = QFileDialog(self, self._title, str(self._value))
        dialog.setObjectName(f"{self.name}.dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._tell)
        dialog.open()

    def _tell(self, value: object) -> None:
        if value != self._value:
            self.edited.emit(value)


def _small(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("text_role", "small")
    label.setWordWrap(True)
    return label
