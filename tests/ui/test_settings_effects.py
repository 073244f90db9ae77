# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Every setting does what it says: those of pages beside the pages, the others here."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from pannier.core.chat.store import conversations
from pannier.core.memory.load_history import LoadHistory
from pannier.core.settings.declared import declarations
from pannier.core.settings.settings_file import settings_file
from pannier.ui.desktop_notice import DesktopNotice
from tests.ui.conftest import ProgramMaker, User, end

DAY = 24 * 60 * 60
WHERE = {
    "start.load_last_model": "ui/test_settings_page.py",
    "hub.endpoint": "ui/downloads/test_download_settings.py",
    "hub.proxy": "ui/downloads/test_download_settings.py",
    "hub.offline": "ui/downloads/test_download_settings.py",
    "hub.look_for_newer": "ui/library/test_library_upstream.py",
    "downloads.folder": "ui/downloads/test_download_settings.py",
    "downloads.at_once": "ui/downloads/test_download_settings.py",
    "downloads.megabytes_per_second": "ui/downloads/test_download_settings.py",
    "downloads.floor_gigabytes": "ui/downloads/test_download_settings.py",
    "memory.reserve_mebibytes": "ui/test_settings_page.py",
    "memory.unload_idle_minutes": "ui/test_settings_page.py",
    "engine.context_length": "ui/test_settings_effects.py",
    "engine.threads": "ui/test_settings_page.py",
    "chat.send_key": "ui/test_settings_page.py",
    "chat.trash_days": "ui/test_settings_effects.py",
    "appearance.scheme": "ui/test_settings_page.py",
    "appearance.text_percent": "ui/test_settings_page.py",
    "appearance.language": "ui/test_settings_page.py",
    "appearance.reduced_motion": "ui/test_settings_page.py",
    "notices.desktop": "ui/downloads/test_download_settings.py",
    "privacy.note_loads": "ui/test_settings_effects.py",
}
"""The file that shows of a setting what comes of it."""


def test_no_setting_is_without_a_test() -> None:
    assert set(WHERE) == {each.key for each in declarations()}
    tests = Path(__file__).parents[1]
    for key, file in WHERE.items():
        assert key.partition(".")[2] in (tests / file).read_text(encoding="utf-8"), key


def change(user: User, section: str, name: str, value: object) -> None:
    """Change a setting as its page does."""
    store = user.program._furniture.settings()
    user.wait(lambda: store.is_read)
    store.change(section, name, value)


def rest(user: User) -> None:
    """Wait until nothing is done in the background."""
    user.wait(lambda: not user.program.tasks._tasks)


def test_the_context_of_models_without_options_of_their_own(
    scripted: User, model_file: Path
) -> None:
    change(scripted, "engine", "context_length", 3072)
    scripted.load(model_file)
    assert scripted.window.loader.options.context_length == 3072
    change(scripted, "engine", "context_length", 0)
    scripted.load(model_file)
    assert scripted.window.loader.options.context_length is None


@pytest.mark.parametrize("notes", [True, False])
def test_loads_are_noted_only_if_that_is_wanted(user: User, guide: Path, notes: bool) -> None:  # noqa: FBT001
    change(user, "privacy", "note_loads", notes)
    user.load(guide)
    rest(user)
    assert bool(LoadHistory().loads()) == notes


def test_the_trash_keeps_chats_for_so_many_days(
    make_user: ProgramMaker, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make_user()
    store = first.program._furniture.archive.store
    assert store is not None
    present = conversations.now()
    for days in (1, 4, 8):
        chat = store.conversations.create(title=f"{days} days")
        store.messages.add(chat.id, "user", "Words.")
        with monkeypatch.context() as past:
            past.setattr(conversations, "now", lambda days=days: present - days * DAY)
            store.conversations.trash([chat.id])
    end(first.program, qapp)
    for kept, days in (({"1 days", "4 days", "8 days"}, 30), ({"1 days", "4 days"}, 7)):
        settings_file().parent.mkdir(parents=True, exist_ok=True)
        settings_file().write_text(f"[chat]\ntrash_days = {days}\n", encoding="utf-8")
        later = make_user()
        furniture = later.program._furniture
        later.wait(lambda furniture=furniture: furniture._is_maintained)
        rest(later)
        again = furniture.archive.store
        assert again is not None
        assert {each.title for each in again.conversations.all(trashed=True)} == kept
        end(later.program, qapp)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # there is no tray to hear of
def test_a_message_on_the_desktop_leads_back_to_the_window(
    scripted: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, _title, text, *_: shown.append(text)
    )
    for is_there in (False, True):
        for question in ("isSystemTrayAvailable", "supportsMessages"):
            monkeypatch.setattr(QSystemTrayIcon, question, lambda is_there=is_there: is_there)
        notice = DesktopNotice(scripted.window)
        clicked: list[bool] = []
        notice.clicked.connect(lambda clicked=clicked: clicked.append(True))
        scripted.window.showMinimized()
        notice.show_text("It is done.")
        # Where the desktop has no place for it, nothing is shown and nothing breaks.
        assert shown == (["It is done."] if is_there else [])
    tray = notice._tray
    assert tray is not None
    tray.messageClicked.emit()
    assert clicked == [True]
    assert not scripted.window.isMinimized()
    assert not tray.isVisible()
