# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Checks a file that was quantized: reads it back, loads it, and compares it with its source."""

import ctypes
import mmap
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import llama_cpp.llama_cpp as llama
import numpy as np

from pannier.backend.protocol import Load
from pannier.backend.quantize_messages import CheckProgress, CheckQuantized, QuantizedChecked
from pannier.backend.worker import ggml
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.devices import offload_devices
from pannier.backend.worker.inference import Inference
from pannier.backend.worker.load import load_model
from pannier.backend.worker.load_check import settle
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.tokens import TokenText
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, TensorInfo, read_model
from pannier.core.hardware import host_memory
from pannier.core.language import tr
from pannier.core.memory import LoadOptions
from pannier.core.quantize.check_text import CHECK_TEXT
from pannier.core.quantize.progress import CheckReport, CheckStep
from pannier.core.quantize.source import file_states

MAX_POSITIONS = 256
_STEP = 64
"""Tokens evaluated at once; scores are wanted for all of them, and must be reserved."""

_WRITTEN_TOKENS = 8
_SLICE_BYTES = 64 * 1024 * 1024
_ROOM = 1.1
"""What a loaded model takes, as a multiple of its files, with the short context of a check."""

_ENCODERS = ("t5", "t5encoder")

# Where the parts of a check begin, as shares of the whole.
_STARTS: dict[CheckStep, float] = {
    "reading": 0.0,
    "loading": 0.3,
    "generating": 0.4,
    "comparing": 0.6,
}

_validate_row_data = ggml.function(
    "ggml_validate_row_data", ctypes.c_bool, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t
)


def check(
    command: CheckQuantized, channel: Channel, switch: StopSwitch, log: LogCapture
) -> QuantizedChecked:
    """Check a file.

    Raises:
        UserError: (`check_failed`, or as of a load) there is something wrong with it.
    """
    started = time.perf_counter()

    def tell(step: CheckStep, fraction: float = 0.0) -> None:
        begin = _STARTS[step]
        end = min([start for start in _STARTS.values() if start > begin], default=1.0)
        done = begin + fraction * (end - begin)
        channel.send(CheckProgress(job=command.job, step=step, fraction=done))

    result = read_model(command.path)
    _read_back(result, command.threads, lambda fraction: tell("reading", fraction))
    reader = _Reader(command, channel, switch, log)
    why_not = _why_not_asked(result)
    text, share, positions = "", None, 0
    if not why_not:
        tell("loading")
        with reader.loaded(result) as inference:
            tell("generating")
            tokens = _check_tokens(inference)
            mine = reader.top_tokens(inference, tokens)
            text = reader.write(inference, mine)
        tell("comparing")
        try:
            theirs = reader.source_tokens(tokens)
        except UserError as error:  # the result is sound all the same
            why_not = tr("The source could not be asked: {reason}").format(reason=error.message)
        else:
            positions = len(tokens)
            share = sum(a == b for a, b in zip(mine, theirs, strict=True)) / max(positions, 1)
    report = CheckReport(
        tensors=len(result.tensors),
        text=text,
        same_top_token=share,
        positions=positions,
        not_compared=why_not,
        seconds=time.perf_counter() - started,
    )
    return QuantizedChecked(job=command.job, report=report)


def _read_back(model: GgufModel, threads: int | None, tell: Callable[[float], None]) -> None:
    """Look at every block of every tensor. Its header has been read, and lies within the file.

    Raises:
        UserError: (`check_failed`) a number is not finite.
    """
    done, total = 0, max(model.size_bytes, 1)
    for path, shard in zip(model.paths, model.shards, strict=True):
        slices = [piece for tensor in shard.tensors for piece in _slices(tensor)]
        with (
            path.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY) as content,
            ThreadPoolExecutor(threads or os.cpu_count() or 1) as pool,  # ends before the mapping
        ):
            start = ctypes.addressof(ctypes.c_char.from_buffer(content)) + shard.data_offset
            checked = pool.map(lambda piece, start=start: _is_valid(start, piece), slices)
            for piece, valid in zip(slices, checked, strict=True):
                if not valid:
                    raise _failed(
                        tr("the tensor {name} holds numbers that are not finite").format(
                            name=piece[0].name
                        )
                    )
                done += piece[2]
                tell(done / total)


_Slice = tuple[TensorInfo, int, int]


def _slices(tensor: TensorInfo) -> Iterator[_Slice]:
    """Parts of a tensor of whole blocks: where they begin in the data, and their bytes."""
    size = tensor.size_bytes or 0
    row = size // max(tensor.elements // tensor.shape[0], 1) if tensor.shape else size
    step = max(row, _SLICE_BYTES // max(row, 1) * row)
    for start in range(0, size, step):
        yield tensor, tensor.offset + start, min(step, size - start)


def _is_valid(start: int, piece: _Slice) -> bool:
    tensor, offset, size = piece
    return bool(_validate_row_data(tensor.type_id, start + offset, size))


def _why_not_asked(model: GgufModel) -> str:
    """Why a model cannot be asked anything; it is then only read back."""
    if model.kind != "model" or model.architecture == "clip":
        return tr("A projector writes nothing by itself.")
    if model.hyperparameter("attention.causal") is False or model.architecture in _ENCODERS:
        return tr("This is a model for embeddings, or another that does not write word after word.")
    if model.values.get("tokenizer.ggml.model") in (None, "none"):
        return tr("The model has no vocabulary.")
    return "" if _fits(model) else tr("The model does not fit into this machine's memory.")


def _fits(model: GgufModel) -> bool:
    """Whether a model fits into memory as a whole: one that does not would take hours."""
    free = host_memory().available_bytes + sum(device.memory()[0] for device in offload_devices(()))
    return model.size_bytes * _ROOM <= free


def _check_tokens(inference: Inference) -> list[int]:
    tokens = inference.vocabulary.tokenize_prompt(CHECK_TEXT)
    return tokens[: min(MAX_POSITIONS, inference.sequence.limit - _WRITTEN_TOKENS)]


class _Reader:
    """Loads models and asks them which token they find likeliest."""

    def __init__(
        self, command: CheckQuantized, channel: Channel, switch: StopSwitch, log: LogCapture
    ) -> None:
        self._command, self._channel, self._switch, self._log = command, channel, switch, log

    @contextmanager
    def loaded(self, model: GgufModel) -> Iterator[Inference]:
        """A model with a short context.

        Raises:
            UserError: it cannot be loaded.
        """
        trained = model.context_length or MAX_POSITIONS + _STEP
        options = LoadOptions(
            context_length=min(trained, MAX_POSITIONS + _STEP),
            ubatch_size=_STEP,
            draft_tokens=_STEP - 1,
            threads=self._command.threads,
        )
        path = str(model.paths[0])
        load = Load(job=self._command.job, path=path, options=options)
        settled = settle(model, options)
        inference = Inference(load_model(load, settled, self._channel, self._switch, self._log))
        try:
            yield inference
        finally:
            inference.free()

    def source_tokens(self, tokens: list[int]) -> list[int]:
        """As `top_tokens` for the source.

        Raises:
            UserError: it cannot be read any more, or not be loaded.
        """
        source = read_model(self._command.source)
        if file_states(source) != self._command.source_states:
            raise UserError(tr("It has been replaced meanwhile."), kind="source_changed")
        if not _fits(source):
            raise UserError(tr("It does not fit into memory."), kind="out_of_memory")
        with self.loaded(source) as inference:
            return self.top_tokens(inference, tokens)

    def top_tokens(self, inference: Inference, tokens: list[int]) -> list[int]:
        """The likeliest token behind every one of `tokens`."""
        sequence, found = inference.sequence, []
        sequence.clear()
        for start in range(0, len(tokens), _STEP):
            part = tokens[start : start + _STEP]
            sequence.extend_by_draft(part)
            found += [_likeliest(inference, index) for index in range(len(part))]
        return found

    def write(self, inference: Inference, mine: list[int]) -> str:
        """What the model writes on behind the text, a few tokens long."""
        text = TokenText(inference.vocabulary)
        written, token = "", mine[-1] if mine else 0
        for _ in range(_WRITTEN_TOKENS):
            if inference.vocabulary.ends_answer(token):
                break
            written += text.add(token)
            inference.sequence.extend_by_one(token)
            token = _likeliest(inference, 0)
        return written + text.finish()


def _likeliest(inference: Inference, index: int) -> int:
    """The token with the highest score at an output of the last evaluation.

    Raises:
        UserError: (`check_failed`) the scores are not numbers.
    """
    logits = llama.llama_get_logits_ith(inference.context, index)
    scores = np.ctypeslib.as_array(logits, shape=(inference.vocabulary.size,))
    if not np.isfinite(scores).any() or np.isnan(scores).any():
        raise _failed(tr("the model computes numbers that are not finite"))
    return int(scores.argmax())


def _failed(why: str) -> UserError:
    return UserError(
        tr("The result does not work: {reason}. It was discarded.").format(reason=why),
        remedy=tr("Choose a larger file type, or another source."),
        kind="check_failed",
    )
