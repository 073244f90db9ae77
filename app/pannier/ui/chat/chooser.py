# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The button that names the model and opens the list of models to choose from."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from pannier.core.language import tr
from pannier.ui.theme import Theme, ThemedIcon

MENU_TEXT_LETTERS = 48


class ModelChooser(QToolButton):
    """Shows the model of the chat; its menu offers others.

    Signals:
        chosen: the path of a recent model.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        theme: Theme,
        entries: Sequence[QAction],
        unload: QAction,
        recent_models: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """`entries` are ways to choose a model that is not a recent one."""
        super().__init__(parent)
        self._entries = entries
        self._unload = unload
        self._recent_models = recent_models
        self._name = ""
        self.setObjectName(name)
        self.setProperty("kind", "chooser")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The arrow belongs behind the name.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        ThemedIcon(self, theme, "chevron-down")
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        self.setMenu(menu)
        self.show_model("")

    def show_model(self, name: str) -> None:
        """Name the model; an empty name asks for one."""
        self._name = name or tr("Choose a model")
        self.setAccessibleName(tr("Model: {name}").format(name=self._name))
        self.setToolTip(self._name if name else tr("Choose a model to chat with"))
        self.setText(self._name)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """A long name is shortened before anything beside it is cut."""
        return QSize(self.fontMetrics().averageCharWidth() * 10, super().sizeHint().height())

    def _on_menu_about_to_show(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addActions(self._entries)
        recent = list(self._recent_models())
        if recent:
            menu.addSection(tr("Recent"))
        metrics = menu.fontMetrics()
        width = metrics.averageCharWidth() * MENU_TEXT_LETTERS
        for path in recent:
            name = metrics.elidedText(Path(path).stem, Qt.TextElideMode.ElideMiddle, width)
            action = menu.addAction(name.replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(lambda _checked, path=path: self.chosen.emit(path))
        menu.addSeparator()
        menu.addAction(self._unload)
