# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the threads of the worker client meet Qt: events become a signal on the GUI thread."""

import functools
import os
import signal
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from pannier.backend.client import ClientEvent, WorkerClient
from pannier.backend.death import WorkerDied, describe_death
from pannier.backend.protocol import LogLine
from pannier.core.chat import ChatMessage, ContextPolicy, SamplingOptions, TemplateOptions
from pannier.core.memory import LoadOptions

LOG_LINES = 2000
NO_JOB = 0


class EngineBridge(QObject):
    """An engine of the window: at most one worker process, replaced for every load.

    Signals:
        event_received: an event of the present worker (`ClientEvent`), on the GUI thread.
        logged: a line of the engine's log.
    """

    event_received = Signal(object)
    logged = Signal(str)
    # Generation of the worker, and its event. Emitted on reader threads.
    _arrived = Signal(int, object)

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._client: WorkerClient | None = None
        self._generation = 0
        self._used = False
        self._retiring: list[tuple[threading.Thread, int]] = []
        self._others: list[EngineBridge] = []
        self._apart: list[EngineBridge] = []
        self.log: list[str] = []
        # Queued from every thread, so that no call into this object is interrupted by an event.
        self._arrived.connect(self._on_self_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def pid(self) -> int | None:
        """Process id of the present worker."""
        return self._client.pid if self._client else None

    def another(self) -> "EngineBridge":
        """Another engine beside this one, without a model: a load here ends its worker first."""
        other = EngineBridge(self._command, self)
        self._others.append(other)
        return other

    def apart(self) -> "EngineBridge":
        """An engine that holds a model beside this one: neither ends the other's worker."""
        engine = EngineBridge(self._command, self)
        self._apart.append(engine)
        return engine

    def start(self) -> None:
        """Start a worker, so that the first load finds it ready."""
        if self._client is not None:
            return
        self._generation += 1
        self._used = False
        on_event = functools.partial(self._arrived.emit, self._generation)
        try:
            self._client = WorkerClient(on_event, self._command)
        except OSError as error:
            death = describe_death(None, 127, [f"OSError: {error}"])
            self._arrived.emit(self._generation, death)

    def load(self, path: str, options: LoadOptions) -> int:
        """Load a model in a worker that never loaded one; returns the job number.

        It begins when all other workers are gone, so that it finds their memory free.
        """
        if self._used:
            self.unload()
        for other in self._others:
            other.unload()
        self.start()
        if self._client is None:
            return NO_JOB
        self._used = True
        for thread, _ in self.leaving():
            self._client.wait_for(thread)
        return self._client.load(path, options)

    def plan(self, path: str, options: LoadOptions, returning: Mapping[str, int]) -> int:
        """Plan the memory of a load, as `protocol.Plan`; returns the job number."""
        self.start()
        return self._client.plan(path, options, returning) if self._client else NO_JOB

    def list_devices(self, rpc_servers: Sequence[str]) -> int:
        """Ask for the engine's devices and those of other machines; returns the job number."""
        self.start()
        return self._client.list_devices(rpc_servers) if self._client else NO_JOB

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: SamplingOptions,
        *,
        context_policy: ContextPolicy = "stop",
        template: TemplateOptions | None = None,
    ) -> int:
        """Answer a chat with the loaded model; returns the job number.

        Raises:
            UserError: (`invalid_option`) an option has a value that it cannot have.
        """
        if self._client is None:
            return NO_JOB
        return self._client.generate(
            messages, sampling, context_policy=context_policy, template=template
        )

    def ask(self, question: Callable[[WorkerClient], int]) -> int:
        """Ask the worker something small, such as to count tokens; returns the job number."""
        return question(self._client) if self._client else NO_JOB

    def stop(self, job: int) -> None:
        """End a job early."""
        if self._client is not None:
            self._client.stop(job)

    def unload(self) -> None:
        """End the worker process, and with it everything the model held. Does not wait."""
        if self._client is None:
            return
        client, self._client = self._client, None
        self._generation += 1
        thread = threading.Thread(target=client.close, name="worker-end", daemon=True)
        thread.start()
        self._retiring.append((thread, client.pid))

    def leaving(self) -> list[tuple[threading.Thread, int]]:
        """Workers of this engine and of the others that are on their way out, by process id."""
        self._retiring = [entry for entry in self._retiring if entry[0].is_alive()]
        return [*self._retiring, *(entry for other in self._others for entry in other.leaving())]

    def shut_down(self, seconds: float = 1.8) -> None:
        """End every worker and wait for it; one that is still there at the end is killed."""
        everyone = self.everyone()
        for engine in everyone:
            engine.unload()
        deadline = time.monotonic() + seconds
        for thread, pid in [entry for engine in everyone for entry in engine.leaving()]:
            thread.join(max(0.0, deadline - time.monotonic()))
            if thread.is_alive():
                _kill(pid)
                thread.join(0.1)

    def everyone(self) -> "list[EngineBridge]":
        """This engine and all that came of it."""
        below = [one for engine in (*self._others, *self._apart) for one in engine.everyone()]
        return [self, *below]

    def _on_self_arrived(self, generation: int, event: ClientEvent) -> None:
        if generation != self._generation:
            return
        if isinstance(event, LogLine):
            self.log.append(event.text)
            del self.log[:-LOG_LINES]
            self.logged.emit(event.text)
        elif isinstance(event, WorkerDied):
            self._client = None
            self.log.extend(event.log_tail[-1:])
        self.event_received.emit(event)


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    except OSError:
        return
