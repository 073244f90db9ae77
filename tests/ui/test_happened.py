# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What happened: nothing that the user was told is lost, and copies of it hold nothing private."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from pannier.ui.happened import Happened
from pannier.ui.notifications import Action
from tests.ui.conftest import User

TOKEN = "hf_" + "a1B2" * 8


def opened(user: User) -> Happened:
    user.window.actions_.happened.trigger()
    dialog = user.window.findChild(Happened)
    assert dialog is not None
    return dialog


def messages(dialog: Happened) -> list[str]:
    return [one.notice.message for one in dialog._items.shown]


def choose(user: User, dialog: Happened, message: str) -> str:
    """Choose a line, and return what is said of it."""
    line = next(one for one in dialog._items.shown if one.notice.message == message)
    dialog._table.select(line.number)
    details = dialog.findChild(QPlainTextEdit, "happened.details")
    assert details is not None
    user.wait(lambda: message in details.toPlainText())
    return details.toPlainText()


def test_everything_told_is_kept_latest_first_and_can_be_narrowed(scripted: User) -> None:
    notifier = scripted.program.notifier
    notifier.info("An egg arrived.")
    notifier.error("The bread burned.", "Bake another.", "oven: 300 degrees")
    dialog = opened(scripted)
    scripted.wait(lambda: messages(dialog) == ["The bread burned.", "An egg arrived."])
    details = choose(scripted, dialog, "The bread burned.")
    assert "Bake another." in details
    assert "oven: 300 degrees" in details
    notifier.warning("The milk is old.")
    assert messages(dialog)[0] == "The milk is old."
    level = dialog.findChild(QComboBox, "happened.level")
    search = dialog.findChild(QLineEdit, "happened.search")
    level.setCurrentIndex(1)
    assert messages(dialog) == ["The milk is old.", "The bread burned."]
    search.setText("bread")
    scripted.wait(lambda: messages(dialog) == ["The bread burned."])
    dialog.close()


def test_what_can_still_be_undone_is_undone_once(scripted: User) -> None:
    done: list[str] = []
    notifier = scripted.program.notifier
    notifier.info("A chat was deleted.", action=Action("Undo", lambda: done.append("undone")))
    scripted.click("notice.0.dismiss")
    dialog = opened(scripted)
    choose(scripted, dialog, "A chat was deleted.")
    act = dialog.findChild(QPushButton, "happened.act")
    assert (act.isVisible(), act.text()) == (True, "Undo")
    act.click()
    assert done == ["undone"]
    assert not act.isVisible()
    notifier.info("Another.", action=Action("Undo", lambda: done.append("again")))
    scripted.click("notice.0.action")
    choose(scripted, dialog, "Another.")
    assert not act.isVisible()
    assert done == ["undone", "again"]
    dialog.close()


def test_the_log_of_earlier_sessions_is_there(scripted: User, pannier_home: Path) -> None:
    logs = pannier_home / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    trace = "Traceback (most recent call last):\n  File x, line 3\nKeyError: 'bread'"
    (logs / "pannier.log.1").write_text(f"2026-01-02T03:04:05+00:00 {trace}\n", encoding="utf-8")
    (logs / "pannier.log").write_text(f"2999-01-02T03:04:05+00:00 {trace}\n", encoding="utf-8")
    dialog = opened(scripted)
    scripted.wait(lambda: len(messages(dialog)) == 1)
    assert "KeyError: 'bread'" in messages(dialog)[0]
    assert "line 3" in choose(scripted, dialog, messages(dialog)[0])
    dialog.close()


def test_a_copy_holds_nothing_private(scripted: User, home: Path) -> None:
    notifier = scripted.program.notifier
    notifier.error(f"{home}/models cannot be read.", f"The token {TOKEN} is wrong.")
    dialog = opened(scripted)
    dialog.findChild(QPushButton, "happened.copy").click()
    text = QGuiApplication.clipboard().text()
    assert "~/models cannot be read." in text
    assert "(token)" in text
    assert str(home) not in text
    assert TOKEN not in text
    dialog.close()
