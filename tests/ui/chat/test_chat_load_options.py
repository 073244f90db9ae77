# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A chat has load options of its own; one sees when the model was loaded with others."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox

from pannier.ui.chat.settings_panel import SettingsPanel
from pannier.ui.load.options_dialog import LoadOptionsDialog
from tests.ui.conftest import ProgramMaker, User, end


def context(user: User) -> int | None:
    """The context that the model was loaded with."""
    return user.window.loader.options.context_length


def test_a_chat_is_loaded_as_it_is_set_also_after_a_restart(
    make_user: ProgramMaker, user: User, tiny_model: Path
) -> None:
    user.load(tiny_model)
    user.ask("A")
    user.wait_for_text()
    user.chat.stop()
    user.wait_for_answer()
    first = user.chat.conversation
    assert first is not None
    user.window.resize(1280, 800)
    user.click("chat.toggle.panel")
    user.window.findChild(QPushButton, "chat.panel.loadOptions").click()
    dialog = user.window.findChild(LoadOptionsDialog)
    assert dialog.scope == "chat"
    dialog.findChild(QSpinBox, "loadOptions.contextLength").setValue(300)
    user.wait(lambda: dialog.findChild(QPushButton, "loadOptions.load").isEnabled())
    user.click("loadOptions.load")
    user.wait(lambda: user.window.loader.report is not None and context(user) == 300)
    panel = user.window.findChild(SettingsPanel)
    line = panel.findChild(QLabel, "chat.panel.loadLine")
    assert line.text() == "Context length: 300; Threads: 1"
    button = user.window.findChild(QPushButton, "chat.loadModel")
    assert not button.isVisible()
    # Another chat knows nothing of it, and minds nothing either.
    user.click("chat.new")
    assert not button.isVisible()
    user.load(tiny_model)
    assert context(user) is None
    user.chat.open(first.id)
    user.wait(button.isVisible)
    assert button.text() == "Load as set"
    assert "Loaded: Context length: automatic" in button.toolTip()
    user.click("chat.loadModel")
    user.wait(lambda: user.window.loader.report is not None and context(user) == 300)
    assert not button.isVisible()
    end(user.program, user.qapp)
    again = make_user()
    again.wait(lambda: again.window.loader.report is not None)
    assert context(again) == 300
    assert not again.window.findChild(QPushButton, "chat.loadModel").isVisible()
