# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Loads a model and makes a context for it, and reports what came of it."""

import ctypes
import os
import time
from collections.abc import Callable
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from pannier.backend.protocol import Load, LoadProgress
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.chat_template import CHATML
from pannier.backend.worker.context_limit import check_context_length
from pannier.backend.worker.devices import gpu_ids
from pannier.backend.worker.load_report import make_report
from pannier.backend.worker.logs import LogCapture
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, read_model
from pannier.core.hardware import physical_cores
from pannier.core.memory import DEFAULT_CONTEXT_LENGTH, LoadOptions, LoadReport

PROGRESS_SECONDS = 0.05
ALL_LAYERS = -1


@dataclass
class LoadedModel:
    """A model in memory with one context."""

    model: llama.llama_model_p
    context: llama.llama_context_p
    vocabulary: llama.llama_vocab_p
    options: LoadOptions
    report: LoadReport
    template_source: str
    keep_alive: tuple[object, ...]

    def free(self) -> None:
        """Give the memory back; what allocators keep comes back when the process ends."""
        llama.llama_free(self.context)
        llama.llama_model_free(self.model)


def load_model(command: Load, channel: Channel, switch: StopSwitch, log: LogCapture) -> LoadedModel:
    """Load `command.path` with its options, telling progress.

    Raises:
        UserError: the file cannot be used, the context is too large, or the user cancelled.
    """
    started = time.perf_counter()
    header = read_model(command.path)
    context_length = _context_length(header, command.options)
    check_context_length(header, command.options, context_length)
    log.clear()
    model, keep_alive = _load_weights(command, channel, switch, log)
    try:
        context = _make_context(model, command.options, context_length, switch, log)
    except UserError:
        llama.llama_model_free(model)
        raise
    report = make_report(
        command,
        header,
        log,
        gpu_ids=gpu_ids(),
        context_length=llama.llama_n_ctx(context),
        description=_description(model),
        seconds=time.perf_counter() - started,
    )
    vocabulary = llama.llama_model_get_vocab(model)
    if vocabulary is None:
        raise UserError("The file holds no vocabulary.", remedy=_OTHER_FILE, kind="load_failed")
    return LoadedModel(
        model=model,
        context=context,
        vocabulary=vocabulary,
        options=command.options,
        report=report,
        template_source=header.chat_template or CHATML,
        keep_alive=keep_alive,
    )


_OTHER_FILE = "Choose another file of this model, or download it again."


def _context_length(header: GgufModel, options: LoadOptions) -> int:
    """Tokens of context: what is asked for, else what the model was trained for, within reason."""
    if options.context_length is not None:
        return options.context_length
    return min(header.context_length or DEFAULT_CONTEXT_LENGTH, DEFAULT_CONTEXT_LENGTH)


def _load_weights(
    command: Load, channel: Channel, switch: StopSwitch, log: LogCapture
) -> tuple[llama.llama_model_p, tuple[object, ...]]:
    params = llama.llama_model_default_params()
    layers = command.options.gpu_layers
    params.n_gpu_layers = layers if isinstance(layers, int) else ALL_LAYERS
    progress = llama.llama_progress_callback(_progress(command.job, channel, switch))
    params.progress_callback = progress
    model = llama.llama_model_load_from_file(os.fsencode(command.path), params)
    if model is None:
        raise _load_error(switch, log)
    return model, (progress,)


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
    context_length: int,
    switch: StopSwitch,
    log: LogCapture,
) -> llama.llama_context_p:
    params = llama.llama_context_default_params()
    threads = options.threads or physical_cores()
    params.n_ctx = context_length
    params.n_batch = params.n_ubatch = min(options.batch_tokens, context_length)
    params.n_seq_max = 1
    # Logits are only asked for the last token, and for the drafts behind it: reserving them for a
    # whole batch would cost vocabulary x batch x 4 bytes, over 1 GiB on large vocabularies.
    params.n_outputs_max = 1 + options.draft_tokens
    params.n_threads = params.n_threads_batch = threads
    params.flash_attn_type = llama.LLAMA_FLASH_ATTN_TYPE_AUTO
    params.swa_full = False  # a full cache for sliding window layers costs memory and gains nothing
    params.no_perf = True
    params.abort_callback = _native_abort_callback()
    params.abort_callback_data = switch.address
    context: llama.llama_context_p | None = llama.llama_init_from_model(model, params)
    if context is None:
        raise _context_error(context_length, log)
    return context


def _native_abort_callback() -> "ctypes._FuncPointer":
    """`strlen` as llama.cpp's abort callback: true as soon as the switch's string is not empty.

    It is asked for every node of every graph. A callback into Python would take the interpreter
    lock each time and cost more than a small model's whole token.
    """
    library = ctypes.cdll.msvcrt if os.name == "nt" else ctypes.CDLL(None)
    address = ctypes.cast(library.strlen, ctypes.c_void_p).value
    return ctypes.cast(address, llama.ggml_abort_callback)  # type: ignore[arg-type]


def _description(model: llama.llama_model_p) -> str:
    text = ctypes.create_string_buffer(256)
    llama.llama_model_desc(model, text, len(text))
    return text.value.decode("utf-8", "replace")


def _load_error(switch: StopSwitch, log: LogCapture) -> UserError:
    said = "\n".join(log.errors)
    if switch.requested:
        return UserError("Loading was cancelled.", kind="cancelled")
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
