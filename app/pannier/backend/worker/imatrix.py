# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes an importance matrix: evaluates a text chunk by chunk and sums up what the weights see.

Chunks, their first token and the choice of tensors are those of llama.cpp's own tool, so that the
values are the same up to rounding (tools/imatrix/imatrix.cpp).
"""

import contextlib
import ctypes
import hashlib
from pathlib import Path
from typing import TypeAlias

import llama_cpp.llama_cpp as llama
import msgspec
import numpy as np
from numpy.typing import NDArray

from pannier import __version__
from pannier.backend.protocol import Load
from pannier.backend.worker.activations import Activations
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.ggml_structs import layout_is_known
from pannier.backend.worker.imatrix_progress import ProgressTeller
from pannier.backend.worker.load import LoadedModel, load_model, native_abort_callback
from pannier.backend.worker.load_check import settle
from pannier.backend.worker.load_errors import OTHER_FILE
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.sequence import ABORTED
from pannier.backend.worker.tokens import Vocabulary
from pannier.backend.worker.vocabulary_only import VocabularyOnly
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, read_model
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.files import check_writable
from pannier.core.imatrix.made import ImatrixOrder, MadeImatrix
from pannier.core.imatrix.matrix import Imatrix
from pannier.core.imatrix.partial import Partial, find_partial, model_identity
from pannier.core.imatrix.saver import Saver
from pannier.core.imatrix.text import MIN_CHUNKS, too_small
from pannier.core.imatrix.totals import Totals
from pannier.core.language import tr
from pannier.core.memory import LoadOptions

_SURE_FACTOR = 16
"""A text of so many times the letters that are needed is long enough in every vocabulary."""

_LOGIT_BYTES = 4
Tokens: TypeAlias = NDArray[np.int32]


def make_imatrix(
    job: int, order: ImatrixOrder, channel: Channel, switch: StopSwitch, log: LogCapture
) -> MadeImatrix:
    """Load the model, evaluate the text, write the file.

    Raises:
        UserError: `ImatrixError`'s kinds, those of a load, or `cancelled`; then the chunks that
            were done have been saved.
    """
    if not layout_is_known():
        raise UserError(
            tr("This llama.cpp lays its tensors out in another way than Pannier knows."),
            remedy=tr("Install Pannier's own build of the engine."),
            kind="unsupported",
        )
    check_writable(Path(order.output))
    header = read_model(order.path)
    identity = model_identity(Path(order.path))
    begun = _begun(order, identity)
    _check_length(order)
    progress = ProgressTeller(job, channel)
    likely = sum(tensor.name.startswith("blk.") for tensor in header.tensors if tensor.shape[1:])
    activations = Activations(lambda: switch.requested, progress.within_step, likely)

    def listen(params: llama.llama_context_params) -> None:
        params.cb_eval = activations.callback
        # All rows reach the last layer's end only when all of them are to be put out.
        params.n_outputs_max = params.n_outputs_max_per_seq = 0

    load = Load(job=job, path=order.path, options=_load_options(order, header))
    loaded = load_model(load, settle(header, load.options), channel, switch, log, listen)
    run = _Run(order, loaded, activations, progress, switch, log)
    try:
        return run.make(_about(order, header, begun), identity, begun)
    finally:
        run.close()


def _begun(order: ImatrixOrder, identity: str) -> Partial | None:
    """What an earlier run has done.

    Raises:
        ImatrixError: (`imatrix_partial`) there is none, or it was of another model, text or length
            of chunks.
    """
    if not order.resume:
        return None
    begun = find_partial(Path(order.output))
    if begun is None:
        raise ImatrixError(
            tr("There is no unfinished importance matrix to go on with."),
            remedy=tr("Begin anew."),
            kind="imatrix_partial",
        )
    if not begun.goes_on(
        identity=identity, text_sha256=_sha256(order.text), context_length=order.context_length
    ):
        raise ImatrixError(
            tr(
                "The unfinished importance matrix was made from another model or text, or with "
                "chunks of another length."
            ),
            remedy=tr("Begin anew, or go on with what it was begun with."),
            kind="imatrix_partial",
        )
    return begun


def _check_length(order: ImatrixOrder) -> None:
    """Refuse a text that is too short before the model is loaded, which takes time and memory.

    Raises:
        ImatrixError: (`text_too_small`) it has too few tokens.
    """
    needed = MIN_CHUNKS * order.context_length
    if len(order.text) > _SURE_FACTOR * needed:
        return
    only = VocabularyOnly(order.path)
    try:
        count = len(_tokenize(only.vocabulary, order.text))
    finally:
        only.free()
    if count < needed:
        raise too_small(count, order.context_length)


def _tokenize(vocabulary: Vocabulary, text: str) -> Tokens:
    if llama.llama_vocab_type(vocabulary.pointer) == llama.LLAMA_VOCAB_TYPE_NONE:
        raise UserError(  # llama.cpp would abort
            tr("The file holds no vocabulary."), remedy=tr(OTHER_FILE), kind="load_failed"
        )
    return np.array(vocabulary.tokenize_document(text), dtype=np.int32)


def _load_options(order: ImatrixOrder, header: GgufModel) -> LoadOptions:
    """The context is a chunk; on GPUs there must be room for all rows of the output, too."""
    step = min(order.options.ubatch_size, order.context_length)
    rows = step * (header.vocabulary_size or 0) * _LOGIT_BYTES
    return msgspec.structs.replace(
        order.options,
        context_length=order.context_length,
        ubatch_size=step,
        batch_size=step,
        draft_tokens=0,
        memory_margin=order.options.memory_margin + rows,
    )


def _about(order: ImatrixOrder, header: GgufModel, begun: Partial | None) -> Imatrix:
    """The matrix without its values."""
    return Imatrix(
        entries={},
        chunk_count=0 if begun is None else begun.chunks_done,
        chunk_size=order.context_length,
        datasets=order.datasets,
        text_sha256=_sha256(order.text),
        model_name=header.name,
        notes={"made_by": f"Pannier {__version__}"},
    )


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


class _Run:
    """One text through one loaded model."""

    def __init__(
        self,
        order: ImatrixOrder,
        loaded: LoadedModel,
        activations: Activations,
        progress: ProgressTeller,
        switch: StopSwitch,
        log: LogCapture,
    ) -> None:
        self._order = order
        self._loaded = loaded
        self._context = loaded.context
        self._vocabulary = Vocabulary(loaded.vocabulary, loaded.template_source)
        self._memory = llama.llama_get_memory(loaded.context)
        self._activations = activations
        self._progress = progress
        self._switch = switch
        self._log = log
        self._abort = native_abort_callback()
        self._always = ctypes.create_string_buffer(b"\x01")
        self._step = int(llama.llama_n_batch(loaded.context))
        self._batch = llama.llama_batch_init(self._step, 0, 1)

    def close(self) -> None:
        """Give the memory back."""
        llama.llama_batch_free(self._batch)
        self._loaded.free()

    def make(self, about: Imatrix, identity: str, begun: Partial | None) -> MadeImatrix:
        """Evaluate the chunks that are left, save, and say what came of it."""
        if llama.llama_model_has_encoder(self._loaded.model):
            raise UserError(
                tr("Models with an encoder cannot be calibrated."),
                remedy=tr("Quantize it without an importance matrix."),
                kind="unsupported",
            )
        length, first = about.chunk_size, about.chunk_count
        tokens = _tokenize(self._vocabulary, self._order.text)
        there = len(tokens) // length
        if there < MIN_CHUNKS:
            raise too_small(len(tokens), length)
        chunks = max(first, min(there, self._order.chunks or there))
        totals = Totals(None if begun is None else begun.imatrix)
        output = Path(self._order.output)
        saver = Saver(about, totals, output, chunks=chunks, identity=identity)
        self._progress.start(length, chunks, first)
        self._evaluate_all(tokens[: chunks * length].reshape(chunks, length), first, totals, saver)
        seconds = self._progress.seconds
        self._progress.saving()
        made = saver.finished(chunks)
        return MadeImatrix(
            path=str(output),
            size_bytes=output.stat().st_size,
            chunks=chunks,
            tokens=chunks * length,
            context_length=length,
            seconds=seconds,
            text_sha256=about.text_sha256,
            coverage=made.coverage,
            continued_at=first,
        )

    def _evaluate_all(self, chunks: Tokens, first: int, totals: Totals, saver: Saver) -> None:
        """Evaluate all chunks from `first` on, a row each.

        Raises:
            UserError: (`cancelled`) the user stopped it, and what is done has been saved;
                (`imatrix_not_finite`) the model computes no numbers; (`load_failed`) or it cannot.
        """
        for done, chunk in enumerate(chunks[first:], start=first):
            if not self._evaluate(chunk):
                saver.interrupted(done)
                raise UserError(tr("Making the importance matrix was stopped."), kind="cancelled")
            for name, sums in self._activations.take().items():
                totals.add(name, sums.squares, sums.counts)
            self._progress.chunk_done()
            if done + 1 < len(chunks):
                saver.now_and_then(done + 1)

    def _evaluate(self, chunk: Tokens) -> bool:
        """Evaluate one chunk from an empty context; whether that came to its end."""
        if llama.llama_vocab_get_add_bos(self._vocabulary.pointer):
            chunk = chunk.copy()
            chunk[0] = llama.llama_vocab_bos(self._vocabulary.pointer)
        llama.llama_memory_clear(self._memory, True)  # noqa: FBT003 - a C call
        # A step is never more than llama.cpp computes at once: each is one graph.
        for position in range(0, len(chunk), self._step):
            tokens = chunk[position : position + self._step]
            self._fill_batch(tokens, position)
            self._progress.begin_step(position, len(tokens))
            self._activations.begin_step(position, len(tokens))
            status = self._decode(last=position + len(tokens) == len(chunk))
            if self._switch.requested:
                return False
            if status not in (0, ABORTED):  # the user's abort has been dealt with: it was ours
                raise UserError(
                    tr("llama.cpp could not evaluate the text (its answer was {status}).").format(
                        status=status
                    ),
                    remedy=tr("Try fewer GPU layers, or a shorter context."),
                    kind="load_failed",
                )
            self._activations.end_step()
        return True

    def _decode(self, *, last: bool) -> int:
        """Evaluate a step, the last one of a chunk only as far as it is looked at.

        An aborted step is forgotten by the context, so that no other one can follow. Returns
        llama_decode's answer.
        """
        with contextlib.ExitStack() as ending:

            def abort() -> None:
                # llama.cpp reports it as an error, and nobody is to read that.
                ending.enter_context(self._log.rehearsal())
                ending.callback(self._abort_when, self._switch.address)
                self._abort_when(ctypes.addressof(self._always))

            self._activations.on_over = abort if last else None
            return int(llama.llama_decode(self._context, self._batch))

    def _abort_when(self, address: int) -> None:
        """Have llama.cpp abort when the C string at the address is not empty."""
        llama.llama_set_abort_callback(self._context, self._abort, ctypes.c_void_p(address))

    def _fill_batch(self, tokens: Tokens, position: int) -> None:
        """Put the tokens of a step into the batch; all of them are put out (see `make_imatrix`)."""
        batch = self._batch
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens.tolist()):
            batch.token[index] = token
            batch.pos[index] = position + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = 1
