# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Loads a model and makes a context for it, and reports what came of it."""

import contextlib
import ctypes
import dataclasses
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import llama_cpp.llama_cpp as llama

from pannier.backend.protocol import Load, LoadPlanned, LoadProgress
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.load_check import SettledLoad
from pannier.backend.worker.load_errors import (
    OTHER_FILE,
    OutOfMemoryError,
    cancelled,
    context_error,
    model_error,
)
from pannier.backend.worker.load_params import context_params, model_params
from pannier.backend.worker.load_report import LoadFacts, free_memory, make_report
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.lora import apply_adapters
from pannier.backend.worker.plan import plan, refusal
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory import LoadOptions, LoadReport
from pannier.core.memory.load_options import NO_DEVICES
from pannier.core.memory.step_down import likely_step_downs

if TYPE_CHECKING:
    from pannier.backend.worker.vision import Vision

PROGRESS_SECONDS = 0.05
Pointer = TypeVar("Pointer")
ChangeParams = Callable[[llama.llama_context_params], None]


def _unchanged(_params: llama.llama_context_params) -> None:
    """Leave the context as its load options say."""


@dataclass
class LoadedModel:
    """A model in memory with one context.

    Attributes:
        options: the load options with everything decided that was left open.
    """

    model: llama.llama_model_p
    context: llama.llama_context_p
    vocabulary: llama.llama_vocab_p
    options: LoadOptions
    report: LoadReport
    template_source: str | None
    vision: "Vision | None"
    keep_alive: tuple[object, ...]

    def free(self) -> None:
        """Give the memory back; what allocators keep comes back when the process ends."""
        if self.vision is not None:
            self.vision.free()
        llama.llama_free(self.context)
        llama.llama_model_free(self.model)


def load_model(
    command: Load,
    settled: SettledLoad,
    channel: Channel,
    switch: StopSwitch,
    log: LogCapture,
    change: ChangeParams = _unchanged,
) -> LoadedModel:
    """Load `command.path` with its settled options, telling progress.

    `change` may change what the context is made with; what it points to must outlive the context.

    Raises:
        UserError: the file cannot be used, it does not fit, or the user cancelled.
    """
    started = time.perf_counter()
    free_before = free_memory(settled.devices)
    made = plan(settled, command.path, log, switch)
    if made is not None:
        if not made.fits and command.options.check_memory:
            raise refusal(made)
        channel.send(LoadPlanned(job=command.job, plan=made))
        if made.options.devices == NO_DEVICES:
            settled = dataclasses.replace(settled, devices=[])
    options = settled.options if made is None else made.options
    log.clear()
    try:
        model, keep_alive = _load_weights(command, options, settled.devices, channel, switch, log)
        with _freed_on_error(llama.llama_model_free, model):
            context = _make_context(model, options, switch, log, change)
            with _freed_on_error(llama.llama_free, context):
                apply_adapters(model, context, options.loras, log)
                if switch.requested:
                    raise cancelled()
                vocabulary = _vocabulary(model)
                vision = _load_vision(model, context, options, settled.devices, log)
                facts = LoadFacts(
                    path=command.path,
                    settled=settled,
                    options=options,
                    changes=settled.changes if made is None else made.changes,
                    free_before=free_before,
                    made=made,
                    model=model,
                    context=context,
                    seconds=time.perf_counter() - started,
                )
                report = make_report(facts, log)
    except OutOfMemoryError as error:
        # The plan was wrong, or there was none: what would fit can only be guessed.
        error.step_downs = likely_step_downs(options)
        raise
    source = settled.header.chat_template
    return LoadedModel(model, context, vocabulary, options, report, source, vision, keep_alive)


@contextlib.contextmanager
def _freed_on_error(free: Callable[[Pointer], None], pointer: Pointer) -> Iterator[None]:
    """Give something of llama.cpp's back when the rest of the load is refused."""
    try:
        yield
    except UserError:
        free(pointer)
        raise


def _load_weights(
    command: Load,
    options: LoadOptions,
    devices: Sequence[EngineDevice],
    channel: Channel,
    switch: StopSwitch,
    log: LogCapture,
) -> tuple[llama.llama_model_p, tuple[object, ...]]:
    made = model_params(options, devices, dry_run=False)
    progress = llama.llama_progress_callback(_progress(command.job, channel, switch))
    made.params.progress_callback = progress
    model = llama.llama_model_load_from_file(os.fsencode(command.path), made.params)
    if model is None:
        raise cancelled() if switch.requested else model_error(log.errors)
    return model, (progress, made)


def _progress(
    job: int, channel: Channel, switch: StopSwitch
) -> Callable[[float, ctypes.c_void_p], bool]:
    """What llama.cpp calls while it reads tensors; answering False cancels the load."""
    last = 0.0

    def on_progress(fraction: float, _user_data: ctypes.c_void_p) -> bool:
        nonlocal last
        now = time.perf_counter()
        if now - last >= PROGRESS_SECONDS or fraction >= 1.0:
            last = now
            channel.send(LoadProgress(job=job, fraction=fraction))
        return not switch.requested

    return on_progress


def _make_context(
    model: llama.llama_model_p,
    options: LoadOptions,
    switch: StopSwitch,
    log: LogCapture,
    change: ChangeParams,
) -> llama.llama_context_p:
    params = context_params(options)
    params.abort_callback = native_abort_callback()
    params.abort_callback_data = ctypes.c_void_p(switch.address)
    change(params)
    context: llama.llama_context_p | None = llama.llama_init_from_model(model, params)
    if context is None:
        raise context_error(options.context_length or 0, log.errors)
    return context


def native_abort_callback() -> "ctypes._FuncPointer":
    """`strlen` as llama.cpp's abort callback: true as soon as the string it is given is not empty.

    It is asked for every node of every graph. A callback into Python would take the interpreter
    lock each time and cost more than a small model's whole token.
    """
    library = ctypes.cdll.msvcrt if os.name == "nt" else ctypes.CDLL(None)
    address = ctypes.cast(library.strlen, ctypes.c_void_p).value
    return ctypes.cast(address, llama.ggml_abort_callback)  # type: ignore[arg-type]


def _load_vision(
    model: llama.llama_model_p,
    context: llama.llama_context_p,
    options: LoadOptions,
    devices: Sequence[EngineDevice],
    log: LogCapture,
) -> "Vision | None":
    if not options.mmproj:
        return None
    from pannier.backend.worker.vision import Vision  # noqa: PLC0415 - few models need libmtmd

    return Vision(model, context, options, next(iter(devices), None), log)


def _vocabulary(model: llama.llama_model_p) -> llama.llama_vocab_p:
    vocabulary: llama.llama_vocab_p | None = llama.llama_model_get_vocab(model)
    if vocabulary is None:
        raise UserError(
            tr("The file holds no vocabulary."), remedy=tr(OTHER_FILE), kind="load_failed"
        )
    return vocabulary
