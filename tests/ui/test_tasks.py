# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Background jobs: every outcome arrives, on the thread that started the job."""

import threading
from collections.abc import Generator, Iterator

import pytest
from pytestqt.qtbot import QtBot

from pannier.core.errors import UserError
from pannier.ui.tasks import TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shut_down(20)


def test_the_result_arrives_on_this_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    results: list[object] = []

    def receive(result: object) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    task = runner.start(lambda: 6 * 7, receive)
    with qtbot.waitSignal(task.finished):
        pass
    assert results == [42]
    assert threads == [threading.main_thread()]


def test_a_generator_reports_progress_and_a_result(runner: TaskRunner, qtbot: QtBot) -> None:
    def count() -> Generator[int, None, str]:
        yield from range(3)
        return "done"

    seen: list[object] = []
    task = runner.start(count, seen.append)
    task.progressed.connect(seen.append)
    with qtbot.waitSignal(task.finished):
        pass
    assert seen == [0, 1, 2, "done"]


def test_cancelling_closes_the_generator(runner: TaskRunner, qtbot: QtBot) -> None:
    closed = threading.Event()

    def endless() -> Generator[int, None, None]:
        try:
            while True:
                yield 1
        finally:
            closed.set()

    task = runner.start(endless)
    outcome: list[str] = []
    task.succeeded.connect(lambda _: outcome.append("succeeded"))
    task.cancelled.connect(lambda: outcome.append("cancelled"))
    with qtbot.waitSignal(task.progressed):
        pass
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert outcome == ["cancelled"]
    assert closed.is_set()


def test_a_user_error_is_delivered(runner: TaskRunner, qtbot: QtBot) -> None:
    def fail() -> None:
        raise UserError("No room.", remedy="Make room.")

    task = runner.start(fail)
    errors: list[UserError] = []
    task.failed.connect(errors.append)
    with qtbot.waitSignal(task.finished):
        pass
    assert [error.message for error in errors] == ["No room."]


def test_a_bug_goes_to_the_excepthook(
    runner: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: caught.append(error))

    def fail() -> None:
        raise ZeroDivisionError

    task = runner.start(fail)
    with qtbot.waitSignal(task.finished):
        pass
    assert isinstance(caught[0], ZeroDivisionError)
