# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The list of jobs: what is in it, in the status bar and in its panel."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from pannier.core.errors import UserError
from pannier.ui.chat.controller import State
from pannier.ui.job_panel import JobPanel, JobRow
from pannier.ui.jobs import Job, Jobs, JobState, follow_task
from pannier.ui.tasks import TaskRunner
from tests.ui.conftest import ProgramMaker, User, scripted_command


def jobs_of(user: User) -> Jobs:
    found = user.window.findChild(Jobs)
    assert found is not None
    return found


def panel_of(user: User) -> JobPanel:
    found = user.window.findChild(JobPanel)
    assert found is not None
    return found


def rows_of(user: User) -> list[str]:
    """The titles in the panel, from top to bottom, with their states."""
    rows = [row for row in panel_of(user).findChildren(JobRow) if row.isVisible()]
    rows.sort(key=lambda row: row.mapTo(panel_of(user), row.rect().topLeft()).y())
    return [row.accessibleName() for row in rows]


def test_jobs_stand_in_order_and_what_ended_stays_for_a_while() -> None:
    jobs = Jobs()
    jobs.put(Job("a.1", "One", JobState.PAUSED))
    jobs.put(Job("a.2", "Two", JobState.WAITING))
    jobs.put(Job("b.1", "Three", share=0.5))
    jobs.put(Job("b.2", "Over long ago", JobState.DONE))
    assert [job.title for job in jobs.going] == ["Three", "Two", "One"]
    assert jobs.ended == []
    jobs.put(Job("b.1", "Three", JobState.DONE))
    assert [job.title for job in jobs.ended] == ["Three"]
    assert jobs.ended_at("b.1") is not None
    jobs.follow("a", [Job("a.2", "Two")])
    assert [job.title for job in jobs.going] == ["Two"]
    jobs.put(Job("b.1", "Three"))
    assert (len(jobs.going), len(jobs.ended)) == (2, 0)


def test_the_status_bar_counts_what_is_to_be_done() -> None:
    jobs = Jobs()
    assert jobs.summary()[1] == ""
    jobs.put(Job("a.1", "Paused", JobState.PAUSED))
    idle = jobs.summary()
    jobs.put(Job("a.2", "Loading a model", share=0.5))
    count, title = jobs.summary()
    assert "50%" in count
    assert title == "Loading a model"
    jobs.put(Job("a.3", "Waiting", JobState.WAITING))
    assert jobs.summary()[0].startswith("2 job")
    jobs.drop("a.2")
    jobs.drop("a.3")
    assert jobs.summary() == idle


def work_well() -> Generator[int, None, str]:
    yield 50
    return "done"


def work_badly() -> str:
    raise UserError("The disk is full.")


@pytest.mark.parametrize(
    ("work", "state", "detail"),
    [(work_well, JobState.DONE, ""), (work_badly, JobState.FAILED, "The disk is full.")],
)
def test_a_background_job_is_followed_to_its_end(
    qtbot: QtBot, work: Callable[[], object], state: JobState, detail: str
) -> None:
    tasks, jobs = TaskRunner(), Jobs()
    follow_task(jobs, tasks.start(work), "Work", lambda step: (step / 100, f"{step} of 100"))
    assert jobs.going[0].title == "Work"
    qtbot.waitUntil(lambda: bool(jobs.ended))
    assert (jobs.ended[0].state, jobs.ended[0].detail) == (state, detail)
    tasks.shut_down()


def test_a_load_is_in_the_list_and_can_be_cancelled_there_by_keys(
    make_user: ProgramMaker, tmp_path: Path, model_file: Path, qapp: QApplication
) -> None:
    user = make_user(scripted_command(tmp_path, "", pause=1, load=60_000))
    user.window.load(str(model_file))
    user.wait_for(State.LOADING)
    assert "Some-Model" in user.text_of("status.jobs")
    user.window.actions_.jobs.trigger()
    assert rows_of(user)[0].startswith("Loading Some-Model-Q4_K_M")
    row = qapp.focusWidget()
    assert isinstance(row, JobRow)
    user.qtbot.keyClick(row, Qt.Key.Key_Delete)
    user.wait_for(State.NO_MODEL)
    user.wait(lambda: "cancelled" in rows_of(user)[0])
    user.qtbot.keyClick(panel_of(user), Qt.Key.Key_Escape)
    assert not panel_of(user).isVisible()
    assert user.text_of("status.jobs") == "Jobs"


def test_rows_follow_their_jobs_and_lead_to_their_pages(scripted: User) -> None:
    jobs, shown = jobs_of(scripted), []
    scripted.click("status.jobs")
    assert rows_of(scripted) == []
    job = Job("x.1", "Work", share=0.25, seconds_left=30, show=lambda: shown.append("page"))
    jobs.put(job)
    scripted.wait(lambda: rows_of(scripted) == ["Work. 25%  ·  30 s left"])
    bar = panel_of(scripted).findChild(QProgressBar)
    assert bar is not None
    assert bar.value() == 250
    row = panel_of(scripted).findChild(JobRow)
    assert row is not None
    scripted.qtbot.keyClick(row, Qt.Key.Key_Return)
    assert shown == ["page"]
    jobs.put(Job("x.1", "Work", JobState.FAILED, "It broke."))
    scripted.wait(lambda: len(rows_of(scripted)) == 1)
    assert "It broke." in rows_of(scripted)[0]
    assert panel_of(scripted).isAncestorOf(scripted.qapp.focusWidget())
    scripted.click("jobs.clear")
    assert rows_of(scripted) == []
    scripted.window.resize(600, 500)
    scripted.wait(lambda: panel_of(scripted).geometry().right() < 600)
    scripted.click("jobs.close")
