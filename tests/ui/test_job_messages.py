# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Long jobs that end while nobody looks are told on the desktop, once, and lead to their page."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QMainWindow

from pannier.ui import job_messages
from pannier.ui.desktop_notice import DesktopNotice
from pannier.ui.job_messages import LONG_SECONDS
from pannier.ui.jobs import Job, Jobs, JobState
from tests.ui.conftest import User

LONG, SHORT = LONG_SECONDS + 1, LONG_SECONDS - 1


class Watched:
    """A window whose messages on the desktop are written down, and a clock to be turned."""

    def __init__(self, user: User, monkeypatch: pytest.MonkeyPatch) -> None:
        self.user = user
        self.told: list[str] = []
        self.now = 0.0
        self.is_in_front = False
        found = user.window.findChild(Jobs)
        assert found is not None
        self.jobs = found
        clock = SimpleNamespace(monotonic=lambda: self.now)
        monkeypatch.setattr(job_messages, "time", clock)
        monkeypatch.setattr(DesktopNotice, "show_text", lambda _self, text: self.told.append(text))
        monkeypatch.setattr(QMainWindow, "isActiveWindow", lambda _self: self.is_in_front)

    def run(self, job: Job, end: JobState, seconds: float = LONG) -> None:
        """A job runs for so long and ends so."""
        self.jobs.put(job)
        self.now += seconds
        self.jobs.put(replace(job, share=0.9))
        self.jobs.put(replace(job, state=end))


@pytest.fixture
def watched(scripted: User, monkeypatch: pytest.MonkeyPatch) -> Watched:
    return Watched(scripted, monkeypatch)


def test_what_took_long_is_told_once(watched: Watched) -> None:
    shown: list[str] = []
    watched.run(Job("task.a", "Short"), JobState.DONE, SHORT)
    watched.run(Job("task.b", "Engine", show=lambda: shown.append("engine")), JobState.DONE)
    watched.run(Job("download.c", "Ant"), JobState.FAILED)
    watched.jobs.put(Job("task.d", "Another"))
    assert watched.told == ["Engine: done.", "Ant: stopped."]
    watched.run(Job("task.e", "Export", show=lambda: shown.append("export")), JobState.DONE)
    notice = watched.user.window.findChild(DesktopNotice)
    assert notice is not None
    notice.clicked.emit()
    assert shown == ["export"]


def test_what_is_told_elsewhere_or_was_cancelled_is_left_out(watched: Watched) -> None:
    watched.run(Job("download.a", "Ant"), JobState.DONE)
    watched.run(Job("quantize.a", "Bee"), JobState.FAILED)
    watched.run(Job("task.a", "Engine"), JobState.CANCELLED)
    assert watched.told == []


def test_nothing_is_told_in_front_of_the_window_or_when_it_is_not_wanted(watched: Watched) -> None:
    watched.is_in_front = True
    watched.run(Job("task.a", "Engine"), JobState.DONE)
    watched.is_in_front = False
    store = watched.user.program._furniture.settings()
    watched.user.wait(lambda: store.is_read)
    store.change("notices", "desktop", value=False)
    watched.run(Job("task.b", "Engine"), JobState.DONE)
    assert watched.told == []
