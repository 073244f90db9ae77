# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Loads a model and makes a context for it, and reports what came of it."""

import ctypes
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import llama_cpp.llama_cpp as llama

from pannier.backend.protocol import Load, LoadPlanned, LoadProgress
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.chat_template import CHATML, ChatTemplate
from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.load_check import SettledLoad
from pannier.backend.worker.load_params import context_params, model_params
from pannier.backend.worker.load_report import LoadFacts, free_memory, make_report
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.lora import apply_adapters
from pannier.backend.worker.plan import plan, refusal
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions, LoadReport

PROGRESS_SECONDS = 0.05


@dataclass
class LoadedModel:
    """A model in memory with one context.

    Attributes:
        options: the load options with everything decided that was left open.
        cached: the tokens whose keys and values are in the KV cache now, in order.
    """

    model: llama.llama_model_p
    context: llama.llama_context_p
    vocabulary: llama.llama_vocab_p
    options: LoadOptions
    report: LoadReport
    template_source: str
    keep_alive: tuple[object, ...]
    cached: list[int] = field(default_factory=list)
    pieces: dict[int, bytes] = field(default_factory=dict)

    def template(self) -> ChatTemplate:
        """The model's chat template, compiled.

        Raises:
            UserError: (`template`) it does not compile.
        """
        return ChatTemplate(
            self.template_source,
            bos=self._token_text(llama.llama_vocab_bos(self.vocabulary)),
            eos=self._token_text(llama.llama_vocab_eos(self.vocabulary)),
        )

    def free(self) -> None:
        """Give the memory back; what allocators keep comes back when the process ends."""
        llama.llama_free(self.context)
        llama.llama_model_free(self.model)

    def _token_text(self, token: int) -> str:
        if token < 0:  # LLAMA_TOKEN_NULL
            return ""
        return (llama.llama_vocab_get_text(self.vocabulary, token) or b"").decode(
            "utf-8", "replace"
        )


def load_model(
    command: Load, settled: SettledLoad, channel: Channel, switch: StopSwitch, log: LogCapture
) -> LoadedModel:
    """Load `command.path` with its settled options, telling progress.

    Raises:
        UserError: the file cannot be used, it does not fit, or the user cancelled.
    """
    started = time.perf_counter()
    devices = settled.devices
    free_before = free_memory(devices)
    made = plan(settled, command.path, log, switch)
    if made is not None:
        if not made.fits and command.options.check_memory:
            raise refusal(made)
        channel.send(LoadPlanned(job=command.job, plan=made))
    options = settled.options if made is None else made.options
    log.clear()
    model, keep_alive = _load_weights(command, options, devices, channel, switch, log)
    try:
        context = _make_context(model, options, switch, log)
    except UserError:
        llama.llama_model_free(model)
        raise
    try:
        apply_adapters(model, context, options.loras, log)
        if switch.requested:
            raise _cancelled()
        vocabulary = _vocabulary(model)
        report = make_report(
            LoadFacts(
                path=command.path,
                settled=settled,
                options=options,
                changes=settled.changes if made is None else made.changes,
                free_before=free_before,
                model=model,
                context=context,
                seconds=time.perf_counter() - started,
            ),
            log,
        )
    except UserError:
        llama.llama_free(context)
        llama.llama_model_free(model)
        raise
    return LoadedModel(
        model=model,
        context=context,
        vocabulary=vocabulary,
        options=options,
        report=report,
        template_source=settled.header.chat_template or CHATML,
        keep_alive=keep_alive,
    )


_OTHER_FILE = "Choose another file of this model, or download it again."


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
        raise _load_error(switch, log)
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
    model: llama.llama_model_p, options: LoadOptions, switch: StopSwitch, log: LogCapture
) -> llama.llama_context_p:
    params = context_params(options)
    params.abort_callback = _native_abort_callback()
    params.abort_callback_data = ctypes.c_void_p(switch.address)
    context: llama.llama_context_p | None = llama.llama_init_from_model(model, params)
    if context is None:
        raise _context_error(options.context_length or 0, log)
    return context


def _native_abort_callback() -> "ctypes._FuncPointer":
    """`strlen` as llama.cpp's abort callback: true as soon as the switch's string is not empty.

    It is asked for every node of every graph. A callback into Python would take the interpreter
    lock each time and cost more than a small model's whole token.
    """
    library = ctypes.cdll.msvcrt if os.name == "nt" else ctypes.CDLL(None)
    address = ctypes.cast(library.strlen, ctypes.c_void_p).value
    return ctypes.cast(address, llama.ggml_abort_callback)  # type: ignore[arg-type]


def _cancelled() -> UserError:
    return UserError("Loading was cancelled.", kind="cancelled")


def _vocabulary(model: llama.llama_model_p) -> llama.llama_vocab_p:
    vocabulary: llama.llama_vocab_p | None = llama.llama_model_get_vocab(model)
    if vocabulary is None:
        raise UserError("The file holds no vocabulary.", remedy=_OTHER_FILE, kind="load_failed")
    return vocabulary


def _load_error(switch: StopSwitch, log: LogCapture) -> UserError:
    said = "\n".join(log.errors)
    if switch.requested:
        return _cancelled()
    if "unknown model architecture" in said:
        name = said.split("unknown model architecture:")[1].split("\n")[0].strip(" '")
        return UserError(
            f'This version of llama.cpp does not know the architecture "{name}".',
            remedy="Update Pannier, or choose a model of another architecture.",
            kind="unknown_architecture",
        )
    return UserError(
        f"llama.cpp could not load the file: {_first(log.errors)}",
        remedy=_OTHER_FILE,
        kind="load_failed",
    )


def _context_error(context_length: int, log: LogCapture) -> UserError:
    said = "\n".join(log.errors).lower()
    if "alloc" in said or "memory" in said:
        return UserError(
            f"There is not enough memory for a context of {context_length:,} tokens.",
            remedy="Load the model with a shorter context, or choose a smaller quant.",
            kind="out_of_memory",
        )
    return UserError(
        f"llama.cpp could not make a context of {context_length:,} tokens: {_first(log.errors)}",
        remedy="Load the model with a shorter context.",
        kind="load_failed",
    )


def _first(errors: list[str]) -> str:
    """The first error line is the cause; later ones only tell who else noticed."""
    return errors[0].split(": ", 1)[-1] if errors else "it did not say why."
