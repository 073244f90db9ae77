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
from functools import cached_property

import msgspec

from pannier.backend import PLANNER_FLAG
from pannier.backend.client import worker_command
from pannier.backend.header_files import HeaderFiles
from pannier.backend.session import EngineError, EngineSession
from pannier.core.errors import UserError
from pannier.core.gguf import StrippedHeader
from pannier.core.memory import LoadOptions, MemoryPlan
from pannier.core.memory.forecast import Machine, with_budgets

_MAX_ANSWERS = 1024
_CLOSE_SECONDS = 3.0
_IDLE_SECONDS = 120.0
"""A worker that nobody has asked anything for so long is ended; a later question starts another."""

# They change nothing of the plan.
_IRRELEVANT = {
    "threads": None,
    "threads_batch": None,
    "mlock": False,
    "check_tensors": False,
    "check_memory": True,
}

Answer = MemoryPlan | UserError


@dataclass(frozen=True)
class Question:
    """A load to plan.

    Attributes:
        header: of the model.
        options: load options; "auto" GPU layers are found out by trying, which takes longer.
        machine: devices and main memory to plan for; overheads are added to the answer.
    """

    header: StrippedHeader
    options: LoadOptions
    machine: Machine

    @cached_property
    def relevant(self) -> LoadOptions:
        """The options that the plan depends on."""
        return msgspec.structs.replace(self.options, **_IRRELEVANT)

    @property
    def depends_on_memory(self) -> bool:
        """Whether another amount of free memory may divide the model otherwise."""
        divided = len(self.machine.devices) < 2 or bool(self.options.tensor_split)
        return self.options.gpu_layers == "auto" or not divided

    @property
    def key(self) -> tuple[object, ...]:
        """The same for questions that have the same answer but for budgets."""
        devices: tuple[object, ...] = tuple(
            (device.id, device.backend, device.kind) for device in self.machine.devices
        )
        if self.depends_on_memory:
            limits = tuple(self.machine.limits(self.options))
            devices = (devices, limits, self.machine.host_limit)
        return self.header.identity, self.relevant, devices


@dataclass
class _Asked:
    question: Question
    future: "Future[MemoryPlan]"


class Planner:
    """Answers questions on a thread of its own, the latest of each slot only.

    A slot is whatever shows one plan at a time: a page, a row of a list. A new question in a slot
    cancels the one before, also while it is being worked on. Answers are kept.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = command or [*worker_command(), PLANNER_FLAG]
        self._files = HeaderFiles()
        self._answers: OrderedDict[tuple[object, ...], Answer] = OrderedDict()
        self._waiting: OrderedDict[str, _Asked] = OrderedDict()
        self._current: tuple[str, _Asked] | None = None
        self._session: EngineSession | None = None
        self._job: int | None = None
        self._changed = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None

    def known(self, question: Question) -> MemoryPlan | None:
        """The answer if it is known already; takes microseconds."""
        with self._changed:
            answer = self._answers.get(question.key)
        return _adapted(answer, question) if isinstance(answer, MemoryPlan) else None

    def ask(self, question: Question, *, slot: str = "") -> "Future[MemoryPlan]":
        """Plan a load; never waits.

        The future is cancelled when a newer question takes the slot, and holds a `UserError` when
        llama.cpp cannot do it. Its callbacks run on the planner's thread, or at once.
        """
        future: Future[MemoryPlan] = Future()
        with self._changed:
            self._drop(slot)
            answer = self._answers.get(question.key)
            if answer is None and not self._closing:
                self._waiting[slot] = _Asked(question, future)
                self._waiting.move_to_end(slot)
                self._start()
                self._changed.notify_all()
                return future
        if answer is None:
            future.cancel()
        else:
            _settle(future, answer, question)
        return future

    def plan(self, question: Question) -> MemoryPlan:
        """Plan a load and wait for the answer.

        Raises:
            UserError: llama.cpp cannot do it.
        """
        return self.ask(question, slot=f"plan {id(question)}").result()

    def close(self) -> None:
        """End the worker, cancel all questions and delete the files; waits for the thread."""
        with self._changed:
            self._closing = True
            for slot in list(self._waiting):
                self._drop(slot)
            if self._current is not None:
                self._drop(self._current[0])
            self._changed.notify_all()
            thread, session = self._thread, self._session
        if thread is not None:
            thread.join(_CLOSE_SECONDS)
            if thread.is_alive() and session is not None:
                session.client.kill()  # stuck in a plan; its death ends the wait
                thread.join()
        self._files.close()

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
                    if answer is not None:
                        self._remember(asked.question, answer)
                if answer is not None:
                    _settle(asked.future, answer, asked.question)
        finally:
            self._end_session()

    def _next(self) -> _Asked | None:
        """The next question; None when the planner closes."""
        with self._changed:
            while not self._waiting and not self._closing:
                if not self._changed.wait(_IDLE_SECONDS if self._session else None):
                    self._end_session()
            if self._closing:
                return None
            slot, asked = self._waiting.popitem(last=False)
            self._current = slot, asked
            return asked

    def _remember(self, question: Question, answer: Answer) -> None:
        self._answers[question.key] = answer
        while len(self._answers) > _MAX_ANSWERS:
            self._answers.popitem(last=False)

    def _answer(self, question: Question) -> Answer | None:
        """Ask the worker; None when the question was taken back."""
        try:
            path = str(self._files.path(question.header))
            session = self._open_session()
            machine = question.machine
            with self._changed:
                self._job = session.client.plan(
                    path, question.options, devices=machine.devices, host=machine.host
                )
            return session.wait_for_plan(self._job)
        except EngineError as error:
            if error.kind == "worker_died":
                self._end_session()
            return None if error.kind == "cancelled" else error
        except UserError as error:
            return error
        finally:
            self._job = None

    def _open_session(self) -> EngineSession:
        if self._session is None:
            try:
                session = EngineSession(self._command)
            except OSError as error:
                raise UserError(
                    f"The engine could not be started: {error.strerror or error}.",
                    remedy="Run `pannier doctor`; it shows what is missing.",
                    kind="not_started",
                ) from error
            self._session = session
        return self._session

    def _end_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.client.close()


def _settle(future: "Future[MemoryPlan]", answer: Answer, question: Question) -> None:
    """Hand the answer over, unless the question was taken back."""
    if not future.set_running_or_notify_cancel():
        return
    if isinstance(answer, MemoryPlan):
        future.set_result(_adapted(answer, question))
    else:
        future.set_exception(answer)


def _adapted(answer: MemoryPlan, question: Question) -> MemoryPlan:
    """The answer with the budgets and overheads of this very machine."""
    if question.depends_on_memory:
        return answer
    return with_budgets(answer, question.options, question.machine)
