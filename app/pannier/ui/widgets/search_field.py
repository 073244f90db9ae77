# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A field that filters a list while one types."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pannier.core.language import tr
from pannier.ui.theme import Theme


class SearchField(QLineEdit):
    """One line with a magnifier and a button that empties it; Esc empties it, too.

    Signals:
        searched: the text, whenever it is different.
    """

    searched = Signal(str)

    def __init__(self, name: str, placeholder: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list: QWidget | None = None
        self.setObjectName(name)
        self.setProperty("part", "search")
        self.setAccessibleName(placeholder)
        self.setPlaceholderText(placeholder)
        self._magnifier = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._magnifier.setText(placeholder)
        self._clear = QAction(tr("Clear"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        # Several keys that arrive together, as from a held key, are filtered once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_soon_timeout)
        self.textChanged.connect(self._on_self_text_changed)
        theme.changed.connect(self._on_theme_changed)
        self._clear.setVisible(False)
        self._on_theme_changed()

    def set_list(self, list_: QWidget) -> None:
        """Name the list below: the Down key goes there."""
        self._list = list_

    def begin(self) -> None:
        """Take the focus, with the old text ready to be replaced."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from being a shortcut of the window while there is something to clear."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, Down goes to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self._list is not None:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_self_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._soon.start()

    def _on_soon_timeout(self) -> None:
        self.searched.emit(self.text())

    def _on_theme_changed(self) -> None:
        self._magnifier.setIcon(self._theme.icon("search"))
        self._clear.setIcon(self._theme.icon("x"))
