# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Turns the thinking of a model on and off, where its chat template lets one."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from pannier.core.language import tr
from pannier.ui.chat.controller import ChatController
from pannier.ui.chat.switches import EFFORT, THINKING, with_switch


class ThinkingSwitch(QObject):
    """Keeps the button in the state that holds for the chat."""

    def __init__(self, button: QToolButton, controller: ChatController, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._controller = controller
        button.clicked.connect(self._on_button_clicked)
        controller.loader.changed.connect(self._show)
        controller.conversation_changed.connect(self._show)
        controller.settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        traits = self._controller.loader.traits
        can_switch = traits.control != "none"
        self._button.setVisible(can_switch or bool(traits.efforts))
        if self._button.isHidden():
            return
        switches = self._controller.resolved().chat.template_switches
        self._button.setCheckable(can_switch)
        self._button.setChecked(bool(switches.get(THINKING, traits.thinks_by_default)))
        self._show_efforts(traits.efforts, str(switches.get(EFFORT, "")))

    def _show_efforts(self, efforts: tuple[str, ...], chosen: str) -> None:
        mode = QToolButton.ToolButtonPopupMode
        self._button.setPopupMode(mode.MenuButtonPopup if efforts else mode.DelayedPopup)
        if not efforts:
            return
        menu = QMenu(self._button)
        group = QActionGroup(menu)
        for effort in ("", *efforts):
            text = effort.capitalize() if effort else tr("As the model likes")
            action = QAction(text, menu, checkable=True, checked=effort == chosen)
            action.triggered.connect(lambda _on, effort=effort: self._set(EFFORT, effort or None))
            group.addAction(action)
            menu.addAction(action)
        old = self._button.menu()
        self._button.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _set(self, name: str, value: bool | str | None) -> None:  # noqa: FBT001 - a switch's value
        controller = self._controller
        switches = controller.resolved().chat.template_switches
        controller.set_value("chat", "template_switches", with_switch(switches, name, value))

    def _on_button_clicked(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if self._button.isCheckable():
            self._set(THINKING, on)
