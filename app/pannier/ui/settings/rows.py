# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Rows of the settings: what it is, the control for it, where it comes from, the way back."""

import os
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.paths import models_folder
from pannier.core.settings.declared import Declaration, Value, held_value, holding_variable
from pannier.core.settings.exchange import without_secrets
from pannier.ui.settings.controls import make_control
from pannier.ui.theme import LARGE, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.chip import Chip

CONTROL_WIDTH = 250
CONTROL_PADDING = 14
LEAST_LETTERS = 28
"""Room for so many letters beside the control, or it goes below the texts."""


class Row(QWidget):
    """Texts at the left, something to use at the right.

    Attributes:
        page: name of the page of the settings that it stands on.
    """

    def __init__(self, page: str, title: str, description: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.title = QLabel(title, self)
        self.title.setWordWrap(True)
        self._searched = f"{title} {description}".casefold()
        self.heading = QHBoxLayout()
        self.heading.setSpacing(SMALL)
        self.heading.addWidget(self.title, 1)
        # As high with the button that puts a value back as without it.
        self.heading.addStrut(self.fontMetrics().height() + TINY)
        self.texts = QVBoxLayout()
        self.texts.setSpacing(TINY // 2)
        self.texts.addLayout(self.heading)
        self.texts.addWidget(_small(description, self))
        self.texts.addStretch()
        self._side = QWidget(self)
        self.side = QHBoxLayout(self._side)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(SMALL)
        self._side.setFixedWidth(CONTROL_WIDTH)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, SMALL, 0, SMALL)
        self._layout.setSpacing(LARGE)
        self._layout.addLayout(self.texts, 1)
        left_top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._layout.addWidget(self._side, 0, left_top)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it gets with the control below the texts."""
        width = max(CONTROL_WIDTH, self.texts.minimumSize().width())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control below the texts where there is no room beside them."""
        super().resizeEvent(event)
        room = self.width() - CONTROL_WIDTH - LARGE
        is_narrow = room < self.fontMetrics().averageCharWidth() * LEAST_LETTERS
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if is_narrow else direction.LeftToRight
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self._layout.setSpacing(SMALL if is_narrow else LARGE)

    def matches(self, words: str) -> bool:
        """Whether all words of a search are in the title or the description."""
        return all(word in self._searched for word in words.casefold().split())


class LinkRow(Row):
    """Leads to where something else is set."""

    def __init__(
        self,
        page: str,
        name: str,
        texts: tuple[str, str, str],
        run: Callable[[], None],
        parent: QWidget,
    ) -> None:
        """`texts` are its title, its description and what stands on the button."""
        title, description, button_text = texts
        super().__init__(page, title, description, parent)
        button = QPushButton(button_text, self._side)
        button.setObjectName(f"settings.{name}")
        button.setAccessibleName(title)
        button.setAccessibleDescription(description)
        button.clicked.connect(run)
        self.side.addStretch()
        self.side.addWidget(button)


class SettingRow(Row):
    """A row that follows its declaration.

    Signals:
        edited: the user has given it this value.
        restart_wanted: the user wants the value to work now.
    """

    edited = Signal(object)
    restart_wanted = Signal()

    def __init__(self, declaration: Declaration, theme: Theme, parent: QWidget) -> None:
        title, description = tr(declaration.title), tr(declaration.description)
        super().__init__(declaration.page, title, description, parent)
        self.declaration = declaration
        self.name = f"settings.{declaration.key}"
        self._theme = theme
        self._value: Value = declaration.default
        self._control = make_control(declaration, theme, self._tell, self._side)
        self._control.setObjectName(self.name)
        self._control.setAccessibleName(title)
        self._control.setAccessibleDescription(description)
        self._control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit_control)
        self._fit_control()
        self.title.setBuddy(self._control)
        self.side.addWidget(self._control, 1)
        if declaration.is_folder:
            self._show_usual_folder()
            self.side.addWidget(self._make_browse())
        self._source = Chip(self)
        self._source.setObjectName(f"{self.name}.source")
        self._reset = self._make_reset()
        for part in (self._source, self._reset):
            self.heading.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._variable = holding_variable(declaration)
        self._held = held_value(declaration)
        if self._variable:
            self._add_variable()
        self._restart = self._make_restart() if declaration.after_restart else None
        self.show_value(declaration.default)

    @property
    def value(self) -> Value:
        """What is shown."""
        return self._value

    def show_value(self, value: Value) -> None:
        """Show a value without telling it as an edit; a variable that holds instead stays."""
        self._value = value
        self._control.show_value(value if self._held is None else self._held)
        is_default = value == self.declaration.default
        self._reset.setVisible(not is_default and self._held is None)
        # Most are as they came: what is not stands out.
        self._source.setVisible(bool(self._variable) or not is_default)
        if self._variable:
            self._source.show_word(self._variable, "fair")
        elif is_default:
            self._source.show_word(tr("Default", "where a setting comes from"), "plain")
        else:
            self._source.show_word(tr("Set by you"), "good")

    def show_waiting(self, *, waits: bool) -> None:
        """Show whether the value shown works only after a restart."""
        if self._restart is not None:
            self._restart.setVisible(waits)

    def _fit_control(self) -> None:
        """All controls as high as a line of text to write in, in whatever size text has."""
        self._control.setMinimumHeight(self.fontMetrics().height() + CONTROL_PADDING)

    def _add_variable(self) -> None:
        """Say what holds; nothing can be set here as long as it does."""
        given = os.environ[self._variable]
        if self.declaration.is_address:
            self._held = given = without_secrets(given)
        text = tr("{variable} is set to “{value}” and holds instead.").format(
            variable=self._variable, value=given
        )
        self.texts.insertWidget(self.texts.count() - 1, _small(text, self))
        self._control.setEnabled(False)
        self._control.setAccessibleDescription(text)

    def _make_reset(self) -> QToolButton:
        button = QToolButton(self._side)
        button.setObjectName(f"{self.name}.reset")
        button.setProperty("kind", "tiny")
        button.setToolTip(tr("Put back the default"))
        button.setAccessibleName(
            tr("Put back the default of {title}").format(title=self.title.text())
        )
        button.clicked.connect(self._on_reset_clicked)
        ThemedIcon(button, self._theme, "rotate-ccw")
        return button

    def _show_usual_folder(self) -> None:
        """Name the folder that holds where none is named."""
        usual = str(models_folder())
        if isinstance(self._control, QLineEdit):
            self._control.setPlaceholderText(usual)
            self._control.setToolTip(usual)

    def _make_browse(self) -> QToolButton:
        button = QToolButton(self._side)
        button.setObjectName(f"{self.name}.browse")
        button.setProperty("kind", "icon")
        name = tr("Choose: {title}").format(title=self.title.text())
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(self._on_browse_clicked)
        ThemedIcon(button, self._theme, "folder-open")
        return button

    def _make_restart(self) -> QWidget:
        box = QWidget(self)
        button = QPushButton(tr("Restart now"), box)
        button.setObjectName(f"{self.name}.restart")
        button.setProperty("kind", "notice")
        button.setAccessibleName(tr("Restart now"))
        button.setToolTip(tr("Close Pannier and open it again; what you have typed is kept"))
        button.clicked.connect(self.restart_wanted)
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(_small(tr("It works after a restart."), box), 1)
        layout.addWidget(button)
        box.hide()
        self.texts.insertWidget(self.texts.count() - 1, box)
        return box

    def _on_reset_clicked(self) -> None:
        self._control.setFocus()
        self.edited.emit(self.declaration.default)

    def _on_browse_clicked(self) -> None:
        dialog = QFileDialog(self, self.title.text(), str(self._value))
        dialog.setObjectName(f"{self.name}.dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._tell)
        dialog.open()

    def _tell(self, value: Value) -> None:
        if value != self._value:
            self.edited.emit(value)


def _small(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("text_role", "small")
    label.setWordWrap(True)
    return label
