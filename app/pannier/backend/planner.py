# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""llama.cpp's own plan of a load, for any GPU and for models that are still on a server.

A worker process plans one question after the other, from headers alone. It has no model and no GPU
of its own, and it is started anew when llama.cpp brings it down.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from pannier.backend import PLANNER_FLAG
from pannier.backend.client import worker_command
from pannier.backend.header_files import HeaderFiles
from pannier.backend.planner_questions import (
    PlanQuestion,
    ProjectorQuestion,
    Question,
    TypesQuestion,
)
from pannier.backend.session import EngineError, EngineSession
from pannier.core.errors import UserError
from pannier.core.gguf import StrippedHeader
from pannier.core.language import tr
from pannier.core.memory import MemoryPlan

T = TypeVar("T")

_MAX_ANSWERS = 1024
_ATTEMPTS = 3
_MAX_DEATHS = 2
PASSING = frozenset({"not_started", "worker_died", "disk_full"})
"""Kinds of refusals that may be over by the next time; they are not kept as answers."""

_CLOSE_SECONDS = 3.0
_KILL_SECONDS = 0.2
_IDLE_SECONDS = 120.0
"""A worker that nobody has asked anything for so long is ended; a later question starts another."""


@dataclass
class _Asked(Generic[T]):
    question: Question[T]
    future: "Future[T]"


class Planner:
    """Answers questions on a thread of its own, the latest of each slot only.

    A slot is whatever shows one plan at a time: a page, a row of a list. A new question in a slot
    cancels the one before, also while it is being worked on. Answers are kept, and so are refusals.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = command or [*worker_command(), PLANNER_FLAG]
        self._files = HeaderFiles()
        self._answers: OrderedDict[tuple[object, ...], object] = OrderedDict()
        self._waiting: OrderedDict[str, _Asked[Any]] = OrderedDict()
        self._current: tuple[str, _Asked[Any]] | None = None
        self._session: EngineSession | None = None
        self._job: int | None = None
        self._changed = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None

    def known(self, question: PlanQuestion) -> MemoryPlan | None:
        """The answer if it is known already; takes microseconds."""
        with self._changed:
            answer = self._answers.get(question.key)
        return question.adapt(answer) if isinstance(answer, MemoryPlan) else None

    def ask(self, question: PlanQuestion, *, slot: str = "") -> "Future[MemoryPlan]":
        """Plan a load; never waits.

        The future is cancelled when a newer question takes the slot, and holds a `UserError` when
        llama.cpp cannot do it. Its callbacks run on the planner's thread, or at once.
        """
        return self._ask(question, slot)

    def ask_quantized(self, question: TypesQuestion, *, slot: str = "") -> "Future[StrippedHeader]":
        """The header that a model would have after quantizing; to plan with it, before it is done.

        As `ask` otherwise.
        """
        return self._ask(question, slot)

    def ask_projector(
        self, question: ProjectorQuestion, *, slot: str = ""
    ) -> "Future[dict[str, int]]":
        """Bytes by device id that a projector would take beside a model. As `ask` otherwise."""
        return self._ask(question, slot)

    def plan(self, question: PlanQuestion) -> MemoryPlan:
        """Plan a load and wait for the answer.

        Raises:
            UserError: llama.cpp cannot do it.
        """
        return self.ask(question, slot=f"plan {id(question)}").result()

    def quantized(self, question: TypesQuestion) -> StrippedHeader:
        """`ask_quantized`, and wait for the answer.

        Raises:
            UserError: llama.cpp cannot do it.
        """
        return self.ask_quantized(question, slot=f"types {id(question)}").result()

    def projector(self, question: ProjectorQuestion) -> dict[str, int]:
        """`ask_projector`, and wait for the answer.

        Raises:
            UserError: llama.cpp cannot do it.
        """
        return self.ask_projector(question, slot=f"projector {id(question)}").result()

    def close(self) -> None:
        """End the worker, cancel all questions and delete the files; waits for the thread."""
        with self._changed:
            self._closing = True
            for slot in list(self._waiting):
                self._drop(slot)
            if self._current is not None:
                self._drop(self._current[0])
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(_CLOSE_SECONDS)
            while thread.is_alive():
                session = self._session  # it may have been started only now
                if session is not None:
                    session.client.kill()  # stuck in a plan; its death ends the wait
                thread.join(_KILL_SECONDS)
        self._files.close()

    def _ask(self, question: Question[T], slot: str) -> "Future[T]":
        future: Future[T] = Future()
        with self._changed:
            self._drop(slot)
            answer = self._answers.get(question.key)
            if answer is None and not self._closing:
                self._waiting[slot] = _Asked(question, future)
                self._start()
                self._changed.notify_all()
                return future
        if answer is None:
            future.cancel()
        else:
            _settle(question, future, answer)
        return future

    def _drop(self, slot: str) -> None:
        """Cancel the question of a slot, whether it waits or is being worked on."""
        waiting = self._waiting.pop(slot, None)
        if waiting is not None:
            waiting.future.cancel()
        if self._current is not None and self._current[0] == slot:
            self._current[1].future.cancel()
            if self._session is not None and self._job is not None:
                self._session.client.stop(self._job)

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="planner", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        """Planner's thread: one question after the other."""
        try:
            while (asked := self._next()) is not None:
                answer = self._answer(asked.question)
                with self._changed:
                    self._current = None
                    if not (answer is None or _is_passing(answer)):
                        self._remember(asked.question.key, answer)
                if answer is not None:
                    _settle(asked.question, asked.future, answer)
        finally:
            self._end_session()

    def _next(self) -> _Asked[Any] | None:
        """The next question; None when the planner closes."""
        with self._changed:
            while not self._waiting and not self._closing:
                if not self._changed.wait(_IDLE_SECONDS if self._session else None):
                    self._forget_session()
            if self._closing:
                return None
            slot, asked = self._waiting.popitem(last=False)
            self._current = slot, asked
            return asked

    def _remember(self, key: tuple[object, ...], answer: object) -> None:
        self._answers[key] = answer
        while len(self._answers) > _MAX_ANSWERS:
            self._answers.popitem(last=False)

    def _answer(self, question: Question[T]) -> T | UserError | None:
        """Ask the worker; None when the question was taken back.

        A worker that dies is replaced. A question over which two have died is given up; for good,
        unless it was the system that killed them, or a person.
        """
        deaths = 0
        for _ in range(_ATTEMPTS):
            answer = self._attempt(question)
            if not isinstance(answer, EngineError) or answer.kind != "worker_died":
                break
            self._end_session()
            deaths += answer.died_over is not None and answer.reason != "killed"
            if deaths == _MAX_DEATHS:
                return _given_up()
            if self._closing:
                break
        return answer

    def _attempt(self, question: Question[T]) -> T | UserError | None:
        try:
            path = str(self._files.path(question.header))
            session = self._open_session()
            with self._changed:
                job = self._job = question.submit(session.client, path)
            return question.wait(session, job)
        except UserError as error:
            return None if error.kind == "cancelled" else error
        finally:
            with self._changed:
                self._job = None

    def _open_session(self) -> EngineSession:
        """The worker, started when there is none; one that has just been started has greeted.

        Raises:
            UserError: (`not_started`) it cannot be started.
            EngineError: it died before it could be asked anything.
        """
        if self._session is None:
            try:
                self._session = EngineSession(self._command)
                self._session.hello()
            except OSError as error:
                raise UserError(
                    tr("The engine could not be started: {reason}.").format(
                        reason=error.strerror or error
                    ),
                    remedy=tr("Run `pannier doctor`; it shows what is missing."),
                    kind="not_started",
                ) from error
        return self._session

    def _forget_session(self) -> None:
        """End the worker without waiting for that: who asks a question now must not wait either."""
        session, self._session = self._session, None
        if session is not None:
            session.client.end()

    def _end_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.client.close()


def _is_passing(answer: object) -> bool:
    """Whether the same question may be answered otherwise the next time."""
    return isinstance(answer, UserError) and answer.kind in PASSING


def _given_up() -> UserError:
    """The answer to a question that ends every worker."""
    return UserError(
        tr("llama.cpp's own planner ended twice over this file, so there is only the forecast."),
        remedy=tr("If a load ends like that, too, the file may be damaged: get it anew."),
        kind="plan_crashed",
    )


def _settle(question: Question[T], future: "Future[T]", answer: object) -> None:
    """Hand the answer over, unless the question was taken back."""
    if not future.set_running_or_notify_cancel():
        return
    if isinstance(answer, UserError):
        future.set_exception(answer)
    else:
        future.set_result(question.adapt(cast("T", answer)))
