# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chooses a preset, and saves, exports and imports the user's own."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.settings.layers import Preset, ResolvedSettings, SettingsLayer
from pannier.ui.chat.chat_settings import ChatSettingsKeeper
from pannier.ui.chat.name_dialog import NameDialog
from pannier.ui.theme import SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.plain import text_label

_FILES = "JSON (*.json)"
_KEPT_BY_PRESETS = ("system_prompt", "context_policy")


class PresetBox(QWidget):
    """The preset that a layer starts from.

    Signals:
        chosen: the `SettingsLayer` with another preset.
        values_wanted: a new preset is to be made; answer with `ask_for_title`.
    """

    chosen = Signal(object)
    values_wanted = Signal()

    def __init__(self, settings: ChatSettingsKeeper, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._layer = SettingsLayer()
        self._names: list[str] = []
        self._is_shown = False
        self._box = ChoiceBox("chat.preset", tr("Preset"), theme, self)
        self._box.currentIndexChanged.connect(self._on_box_current_index_changed)
        self._words = text_label("", "caption", self)
        more = QToolButton(self)
        more.setObjectName("chat.presetMenu")
        more.setProperty("kind", "icon")
        more.setAccessibleName(tr("Save, export and import presets"))
        more.setToolTip(more.accessibleName())
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        ThemedIcon(more, theme, "ellipsis", "text")
        menu = QMenu(more)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        more.setMenu(menu)
        title = QLabel(tr("Preset"), self)
        title.setBuddy(self._box)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._box, 1)
        row.addWidget(more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY)
        layout.addWidget(title)
        layout.addLayout(row)
        layout.addWidget(self._words)

    def show_layer(self, layer: SettingsLayer) -> None:
        """Show the preset of a layer."""
        self._layer = layer
        self._is_shown = True
        presets = self._settings.presets
        self._names = ["", *presets]
        if layer.preset and layer.preset not in presets:
            self._names.append(layer.preset)
        self._box.clear()
        self._box.addItem(tr("None"))
        for name in self._names[1:]:
            self._box.addItem(presets[name].title if name in presets else name)
        self._box.setCurrentIndex(self._names.index(layer.preset))
        self._is_shown = False
        preset = presets.get(layer.preset)
        self._words.setText(preset.description if preset else "")
        self._words.setVisible(bool(self._words.text()))

    def ask_for_title(self, resolved: ResolvedSettings) -> None:
        """Let the user name a preset of these settings."""
        dialog = NameDialog(
            "chatPreset",
            tr("Save as a preset"),
            tr("Name of the preset"),
            tr("Save"),
            self,
        )
        dialog.named.connect(lambda title: self._save(title, resolved))
        dialog.open()

    @property
    def _preset(self) -> Preset | None:
        return self._settings.presets.get(self._layer.preset)

    def _save(self, title: str, resolved: ResolvedSettings) -> None:
        set_by_someone = {
            key: msgspec.to_builtins(value.value, str_keys=True)
            for key, value in resolved.values.items()
            if value.source != "engine"
        }
        preset = Preset(
            name="",
            title=title,
            sampling={
                name: v for (group, name), v in set_by_someone.items() if group == "sampling"
            },
            chat={
                name: value
                for (group, name), value in set_by_someone.items()
                if group == "chat" and name in _KEPT_BY_PRESETS
            },
        )
        self._settings.save_preset(preset, self._choose)

    def _choose(self, preset: Preset) -> None:
        """The layer starts from a preset, and its own values do not stand in the way."""
        self.chosen.emit(
            msgspec.structs.replace(
                self._layer,
                preset=preset.name,
                sampling={},
                chat={
                    name: value
                    for name, value in self._layer.chat.items()
                    if name not in preset.chat
                },
            )
        )

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        preset = self._preset
        menu.addAction(tr("Save as a new preset…"), self.values_wanted.emit)
        export = menu.addAction(tr("Export this preset…"), self._export)
        export.setEnabled(preset is not None)
        menu.addAction(tr("Import a preset…"), self._import)
        menu.addSeparator()
        remove = menu.addAction(tr("Delete this preset"), self._remove)
        remove.setEnabled(preset is not None and not preset.built_in)

    def _export(self) -> None:
        preset = self._preset
        if preset is None:
            return
        dialog = self._file_dialog(tr("Export the preset"), QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{preset.name}.json")
        dialog.fileSelected.connect(lambda path: self._settings.export_preset(path, preset))
        dialog.open()

    def _import(self) -> None:
        dialog = self._file_dialog(tr("Import a preset"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.fileSelected.connect(lambda path: self._settings.import_preset(path, self._choose))
        dialog.open()

    def _remove(self) -> None:
        preset = self._preset
        if preset is not None:
            self.chosen.emit(msgspec.structs.replace(self._layer, preset=""))
            self._settings.remove_preset(preset.name)

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self, title, "", _FILES)
        dialog.setObjectName("chat.presetFile")
        dialog.setAcceptMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _on_box_current_index_changed(self, index: int) -> None:
        if self._is_shown or index < 0:
            return
        preset = self._settings.presets.get(self._names[index])
        if preset is not None:
            self._choose(preset)
        else:
            self.chosen.emit(msgspec.structs.replace(self._layer, preset=""))
