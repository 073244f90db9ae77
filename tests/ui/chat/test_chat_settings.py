# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a chat is set to: layers, where values come from, presets, the way back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPushButton, QToolButton

from pannier.core.settings.layers_file import layers_file, load_layers
from pannier.ui.chat.name_dialog import NameDialog
from pannier.ui.chat.settings_panel import SettingsPanel
from tests.ui.conftest import ProgramMaker, User, end


@pytest.fixture
def panel(scripted: User, model_file: Path) -> SettingsPanel:
    """The open panel of a chat that was begun."""
    scripted.load(model_file)
    scripted.ask("First")
    scripted.wait_for_answer()
    scripted.window.resize(1280, 800)
    scripted.click("chat.toggle.panel")
    scripted.wait(lambda: bool(scripted.chat.settings.presets))
    found = scripted.window.findChild(SettingsPanel)
    assert isinstance(found, SettingsPanel)
    return found


def temperature(panel: SettingsPanel) -> QDoubleSpinBox:
    spin = panel.findChild(QDoubleSpinBox, "chat.option.temperature")
    assert isinstance(spin, QDoubleSpinBox)
    return spin


def source(panel: SettingsPanel) -> str:
    label = panel.findChild(QLabel, "chat.option.temperature.source")
    assert isinstance(label, QLabel)
    return label.text()


def choose(panel: SettingsPanel, box: str, text: str) -> None:
    """Choose an entry of a box that begins so."""
    combo = panel.findChild(QComboBox, box)
    texts = [combo.itemText(number) for number in range(combo.count())]
    combo.setCurrentIndex(next(n for n, one in enumerate(texts) if one.startswith(text)))


def test_a_value_says_where_it_comes_from_and_can_be_put_back(
    scripted: User, panel: SettingsPanel
) -> None:
    assert (temperature(panel).value(), source(panel)) == (0.8, "default")
    temperature(panel).setValue(0.3)
    assert source(panel) == "set for this chat"
    assert scripted.chat.resolved().sampling.temperature == 0.3
    panel.findChild(QToolButton, "chat.option.temperature.reset").click()
    assert (temperature(panel).value(), source(panel)) == (0.8, "default")


def test_a_chat_wins_over_its_model_and_that_over_all_chats(
    scripted: User, panel: SettingsPanel
) -> None:
    choose(panel, "chat.panel.scope", "All chats")
    for scope, value in (("All chats", 0.1), ("All chats with", 0.2), ("This chat", 0.4)):
        combo = panel.findChild(QComboBox, "chat.panel.scope")
        numbers = {"This chat": 0, "All chats with": 1, "All chats": 2}
        combo.setCurrentIndex(numbers[scope])
        temperature(panel).setValue(value)
        assert source(panel).startswith("set for")
    assert scripted.chat.resolved().sampling.temperature == 0.4
    panel.findChild(QComboBox, "chat.panel.scope").setCurrentIndex(0)
    panel.findChild(QToolButton, "chat.option.temperature.reset").click()
    assert source(panel) == "set for this model"
    scripted.wait(lambda: load_layers(layers_file())[0].app.sampling != {})
    scripted.click("chat.new")
    assert scripted.chat.resolved().sampling.temperature == 0.2


def test_a_preset_gives_values_and_own_ones_are_made_of_what_holds(
    scripted: User, panel: SettingsPanel
) -> None:
    choose(panel, "chat.preset", "Precise")
    assert source(panel) == "preset Precise"
    precise = temperature(panel).value()
    assert precise < 0.8
    temperature(panel).setValue(0.05)
    panel.presets.values_wanted.emit()
    dialog = panel.findChild(NameDialog)
    dialog.findChild(QLineEdit).setText("My own")
    dialog.findChild(QPushButton, "chatPreset.take").click()
    scripted.wait(lambda: source(panel) == "preset My own")
    assert temperature(panel).value() == 0.05
    choose(panel, "chat.preset", "None")
    assert source(panel) == "default"


def test_what_a_chat_is_set_to_is_there_after_a_restart(
    make_user: ProgramMaker, scripted: User, panel: SettingsPanel
) -> None:
    temperature(panel).setValue(0.25)
    conversation = scripted.chat.conversation
    end(scripted.program, scripted.qapp)
    again = make_user()
    again.wait(lambda: again.chat.conversation is not None)
    assert again.chat.conversation is not conversation
    assert again.chat.resolved().sampling.temperature == 0.25
