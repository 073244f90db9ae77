# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The program's end of a worker process: start it, send commands, hear events, end it."""

import contextlib
import itertools
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import IO, BinaryIO, Literal, cast

from pannier.backend import WORKER_FLAG
from pannier.backend.death import WorkerDied, describe_death, no_greeting
from pannier.backend.environment import engine_environment
from pannier.backend.messages import Command
from pannier.backend.protocol import (
    MAX_MESSAGE_BYTES,
    PROTOCOL_VERSION,
    AnyEvent,
    Benchmark,
    Benchmarked,
    CountChat,
    Counted,
    CountText,
    CutText,
    Devices,
    Failed,
    Finished,
    Generate,
    Hello,
    ImatrixMade,
    ListDevices,
    Load,
    Loaded,
    LoadPlanned,
    LoadVocabulary,
    LogLine,
    MakeImatrix,
    Plan,
    Planned,
    PlanProjector,
    ProjectorPlanned,
    ProtocolError,
    Rendered,
    RenderTemplate,
    Stop,
    TextCut,
    VocabularyLoaded,
    check_command,
    frame,
    read_event,
)
from pannier.backend.quantize_messages import (
    PlanTypes,
    Quantized,
    QuantizedChecked,
    QuantizingMeasured,
    TypesPlanned,
)
from pannier.core.chat import ChatMessage, ContextPolicy, SamplingOptions, TemplateOptions
from pannier.core.errors import UserError
from pannier.core.hardware import Device, HostMemory
from pannier.core.imatrix.made import ImatrixOrder
from pannier.core.language import number, tr
from pannier.core.memory import LoadOptions

GRACE_SECONDS = 1.0
"""How long a worker that was asked to end may take before it is killed."""

CLOSE_SECONDS = 5.0
"""How long `close` waits at most."""

HELLO_SECONDS = 60.0
"""How long a worker may take to greet; GPU libraries on a cold disk need some of it."""

LOG_TAIL_LINES = 40
STDERR_TAIL_BYTES = 16 * 1024

ClientEvent = AnyEvent | WorkerDied
_LAST_EVENTS = (
    Loaded,
    Planned,
    ProjectorPlanned,
    TypesPlanned,
    QuantizingMeasured,
    Quantized,
    QuantizedChecked,
    VocabularyLoaded,
    Finished,
    Counted,
    TextCut,
    Rendered,
    Benchmarked,
    ImatrixMade,
    Devices,
    Failed,
)


def worker_command() -> list[str]:
    """The command that starts a worker of this installation."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG]
    # -P: a file of the user's in the current folder must never be imported as a module.
    return [sys.executable, "-P", "-m", "pannier.backend.worker"]


class WorkerClient:
    """One worker process, from start to end.

    Every event is handed to `on_event` on the client's reader thread, in order. The last one of a
    worker that ended unasked is `WorkerDied`; after `end` or `close` there is none.
    """

    def __init__(
        self,
        on_event: Callable[[ClientEvent], None],
        command: Sequence[str] | None = None,
        *,
        hello_seconds: float = HELLO_SECONDS,
        huge_pages: bool = True,
    ) -> None:
        """`huge_pages`: as `engine_environment` has it."""
        self._on_event = on_event
        self._hello_seconds = hello_seconds
        self._jobs = itertools.count(1)
        self._open_jobs: list[int] = []
        self._load_job: int | None = None
        self._stopped: set[int] = set()
        self._load_options: LoadOptions | None = None
        self._lock = threading.Lock()
        self._ending = False
        self._silent = False
        self._log: deque[str] = deque(maxlen=LOG_TAIL_LINES)
        self._greeted = threading.Event()
        self._asked_to_end = threading.Event()
        self._outbox: queue.SimpleQueue[bytes | threading.Thread | None] = queue.SimpleQueue()
        # What llama.cpp prints when it aborts goes past its log callback, straight to stderr.
        self._stderr = cast("IO[bytes]", tempfile.TemporaryFile())  # noqa: SIM115
        try:
            self._process = _start(command or worker_command(), self._stderr, huge_pages=huge_pages)
        except OSError:
            self._stderr.close()
            raise
        self._reader = threading.Thread(target=self._read, name="worker-reader", daemon=True)
        self._writer = threading.Thread(target=self._write, name="worker-writer", daemon=True)
        self._keeper = threading.Thread(target=self._keep, name="worker-keeper", daemon=True)
        for thread in (self._reader, self._writer, self._keeper):
            thread.start()

    @property
    def pid(self) -> int:
        """Process id of the worker."""
        return self._process.pid

    def load(self, path: str, options: LoadOptions) -> int:
        """Load the model at `path`; returns the job number."""
        self._load_options = options
        self._load_job = self._submit(lambda job: Load(job=job, path=path, options=options))
        return self._load_job

    def plan(
        self,
        path: str,
        options: LoadOptions,
        returning: Mapping[str, int] | None = None,
        *,
        devices: Sequence[Device] = (),
        host: HostMemory | None = None,
    ) -> int:
        """Plan the memory of a load without loading; returns the job number.

        `returning` is what will be free by then beyond what is free now, and `devices` and `host`
        are planned for instead of what there is; `protocol.Plan` says how.
        """
        free = dict(returning or {})
        seen = tuple(devices)
        return self._submit(
            lambda job: Plan(
                job=job, path=path, options=options, returning=free, devices=seen, host=host
            )
        )

    def ask(self, make: Callable[[int], Command]) -> int:
        """Send the command that `make` gives for a job number; returns that number."""
        return self._submit(make)

    def plan_types(self, path: str, file_type: str, *, has_imatrix: bool) -> int:
        """Ask which types tensors would get by quantizing; returns the job number."""
        return self._submit(
            lambda job: PlanTypes(job=job, path=path, file_type=file_type, has_imatrix=has_imatrix)
        )

    def plan_projector(
        self, path: str, options: LoadOptions, devices: Sequence[Device] = ()
    ) -> int:
        """Ask what a projector would take; returns the job number."""
        return self._submit(
            lambda job: PlanProjector(job=job, path=path, options=options, devices=tuple(devices))
        )

    def load_vocabulary(self, path: str) -> int:
        """Load only the vocabulary of the model at `path`, to count; returns the job number."""
        return self._submit(lambda job: LoadVocabulary(job=job, path=path))

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: SamplingOptions,
        *,
        context_policy: ContextPolicy = "stop",
        top_log_probabilities: int | None = None,
        template: TemplateOptions | None = None,
    ) -> int:
        """Answer a chat, or continue its last answer; returns the job number."""
        return self._submit(
            lambda job: Generate(
                job=job,
                messages=list(messages),
                sampling=sampling,
                context_policy=context_policy,
                top_log_probabilities=top_log_probabilities,
                template=template or TemplateOptions(),
            )
        )

    def count_text(self, text: str) -> int:
        """Count the tokens of a text; returns the job number."""
        return self._submit(lambda job: CountText(job=job, text=text))

    def count_chat(
        self, messages: Sequence[ChatMessage], template: TemplateOptions | None = None
    ) -> int:
        """Count the tokens of a chat as its template writes it; returns the job number."""
        options = template or TemplateOptions()
        return self._submit(
            lambda job: CountChat(job=job, messages=list(messages), template=options)
        )

    def cut_text(self, text: str, tokens: int, keep: Literal["head", "tail"]) -> int:
        """Cut a text to a number of tokens; returns the job number."""
        return self._submit(lambda job: CutText(job=job, text=text, tokens=tokens, keep=keep))

    def render_template(
        self,
        path: str,
        messages: Sequence[ChatMessage],
        template: TemplateOptions | None = None,
    ) -> int:
        """Render a chat with the template of the file at `path`; returns the job number.

        No path is the loaded model, or the vocabulary if that came later.
        """
        options = template or TemplateOptions()
        return self._submit(
            lambda job: RenderTemplate(
                job=job, path=path, messages=list(messages), template=options
            )
        )

    def benchmark(self, *, prompt_tokens: int, generate_tokens: int, repetitions: int) -> int:
        """Measure the loaded model's speed; returns the job number."""
        return self._submit(
            lambda job: Benchmark(
                job=job,
                prompt_tokens=prompt_tokens,
                generate_tokens=generate_tokens,
                repetitions=repetitions,
            )
        )

    def list_devices(self, rpc_servers: Sequence[str] = ()) -> int:
        """Ask for the engine's devices and those of other machines; returns the job number."""
        return self._submit(lambda job: ListDevices(job=job, rpc_servers=tuple(rpc_servers)))

    def make_imatrix(self, order: ImatrixOrder) -> int:
        """Make an importance matrix; returns the job number."""
        self._load_options = order.options
        return self._submit(lambda job: MakeImatrix(job=job, order=order))

    def stop(self, job: int) -> None:
        """End a load or an answer early; it then ends with `Failed` (cancelled) or `Finished`."""
        self._stopped.add(job)
        self._outbox.put(frame(Stop(job=job)))

    def wait_for(self, thread: threading.Thread) -> None:
        """Send what is asked for from now on when `thread` has ended. Does not wait itself."""
        self._outbox.put(thread)

    def kill(self) -> None:
        """Kill the worker at once; it is then told as dead."""
        self._process.kill()

    def end(self) -> None:
        """End the worker without waiting: asked first, killed after `GRACE_SECONDS`."""
        with self._lock:
            self._ending = True
        self._outbox.put(None)
        self._asked_to_end.set()
        self._greeted.set()  # nobody needs to wait for that any more

    def close(self) -> None:
        """End the worker and wait until it is gone. Not for the GUI thread: use `end` there.

        A process that not even the system can kill is left alone after `CLOSE_SECONDS`.
        """
        self.end()
        deadline = time.monotonic() + CLOSE_SECONDS
        for thread in (self._keeper, self._writer, self._reader):
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))

    def _submit(self, make: Callable[[int], Command]) -> int:
        """Send a command.

        Raises:
            UserError: (`invalid_option`, `image`) one of its values is out of bounds, or all of
                them together.
        """
        job = next(self._jobs)
        command = make(job)
        try:
            check_command(command)
        except ProtocolError as error:
            raise UserError(
                tr("An option has a value that it cannot have: {reason}.").format(reason=error),
                remedy=tr("Correct it and try again."),
                kind="invalid_option",
            ) from error
        data = frame(command)
        if len(data) > MAX_MESSAGE_BYTES:
            raise UserError(
                tr("The chat takes more than {size} MiB with its images.").format(
                    size=number(MAX_MESSAGE_BYTES // 2**20)
                ),
                remedy=tr("Leave some of them out, or make them smaller."),
                kind="image",
            )
        with self._lock:
            self._open_jobs.append(job)
        self._outbox.put(data)
        return job

    def _write(self) -> None:
        """Writer thread: a worker that does not read must never block the caller."""
        stdin = cast("BinaryIO", self._process.stdin)
        while (message := self._outbox.get()) is not None:
            if isinstance(message, threading.Thread):
                message.join()
                continue
            try:
                stdin.write(message)
                stdin.flush()
            except OSError:
                break  # the worker is gone; the reader thread tells it
        with contextlib.suppress(OSError):
            stdin.close()

    def _keep(self) -> None:
        """Keeper thread: kill a worker that does not greet, or does not leave when asked to.

        The writer cannot do it: it is stuck in the pipe of a worker that does not read.
        """
        if not self._greeted.wait(self._hello_seconds):
            self._silent = True
            self._process.kill()
        self._asked_to_end.wait()
        try:
            self._process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _read(self) -> None:
        """Reader thread: hand on every event, then account for the end."""
        stdout = cast("BinaryIO", self._process.stdout)
        broken = ""
        try:
            while (event := read_event(stdout)) is not None:
                self._note(event)
                self._on_event(event)
        except ProtocolError as error:
            broken = f"The worker sent something that Pannier does not understand: {error}"
        with self._lock:
            asked, self._ending = self._ending, True
        self.end()
        self._keeper.join()
        self._writer.join()
        stdout.close()
        if not asked:
            self._on_event(self._death(broken))
        self._stderr.close()

    def _note(self, event: AnyEvent) -> None:
        match event:
            case Hello(protocol=protocol) if protocol != PROTOCOL_VERSION:
                raise ProtocolError(f"it speaks version {protocol}, not {PROTOCOL_VERSION}")
            case Hello():
                self._greeted.set()
            case LogLine(text=text):
                self._log.append(text)
            case LoadPlanned(plan=plan):
                self._load_options = plan.options
            case _ if isinstance(event, _LAST_EVENTS):
                with self._lock:
                    if event.job in self._open_jobs:
                        self._open_jobs.remove(event.job)

    def _death(self, broken: str) -> WorkerDied:
        size = self._stderr.seek(0, 2)
        self._stderr.seek(max(0, size - STDERR_TAIL_BYTES))
        printed = self._stderr.read().decode("utf-8", "replace").splitlines()
        tail = [*self._log, *printed, *([broken] if broken else [])][-LOG_TAIL_LINES:]
        with self._lock:
            job = self._open_jobs[0] if self._open_jobs else None
        if self._silent:
            return no_greeting(job, self._process.returncode, tail, self._hello_seconds)
        return describe_death(
            job,
            self._process.returncode,
            tail,
            self._load_options,
            cancelled=job == self._load_job and job in self._stopped,
        )


def _start(
    command: Sequence[str], stderr: IO[bytes], *, huge_pages: bool
) -> subprocess.Popen[bytes]:
    """Start a worker that a Ctrl-C in the terminal does not reach: it ends with its client."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=engine_environment(huge_pages=huge_pages),
            creationflags=flags,
        )
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        env=engine_environment(huge_pages=huge_pages),
        process_group=0,
    )
