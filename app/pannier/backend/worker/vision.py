# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Shows images to a model: its projector (mmproj), by llama.cpp's libmtmd.

An image becomes ordinary tokens around cells that have no token: their numbers are negative here,
and each belongs to one place in one image. So a chat with images is a plain list of numbers, of
which a beginning can be recognised and used again.
"""

import ctypes
import hashlib
import os
import secrets
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama
from llama_cpp import mtmd_cpp as mtmd

from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.projector import projector_params
from pannier.core.chat.images import image_info
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory import LoadOptions

MAX_IMAGES_IN_CHAT = 64
KEPT_IMAGES = 8
"""Images that stay prepared, up to 10 MB each, when a later chat does not hold them."""


@dataclass(frozen=True)
class Cells:
    """A part of an image, evaluated as one.

    Attributes:
        first: number of its first cell; the others count down from it.
        count: cells that it takes in the KV cache.
        positions: how far the text behind it moves on; fewer where cells lie in two dimensions.
        handle: libmtmd's own.
    """

    first: int
    count: int
    positions: int
    handle: int


@dataclass(frozen=True)
class _Picture:
    tokens: list[int]
    cells: list[Cells]

    def free(self) -> None:
        for cells in self.cells:
            mtmd.mtmd_input_chunk_free(mtmd.mtmd_input_chunk_p(cells.handle))


class Vision:
    """A loaded projector.

    Attributes:
        mark: what stands for an image in a prompt; no text can contain it by chance or on purpose.

    Raises:
        UserError: (`projector_mismatch`, `no_vision`) it does not fit the model, or sees nothing.
    """

    def __init__(
        self,
        model: llama.llama_model_p,
        context: llama.llama_context_p,
        options: LoadOptions,
        device: EngineDevice | None,
        log: LogCapture,
    ) -> None:
        self.mark = f"<{secrets.token_hex(16)}>"
        self._mark = self.mark.encode()
        self._llama = context
        self._step = int(llama.llama_n_batch(context))
        self._ubatch = int(llama.llama_n_ubatch(context))
        self._pictures: OrderedDict[bytes, _Picture] = OrderedDict()
        self._cells: dict[int, Cells] = {}
        self._numbers: dict[tuple[bytes, int], int] = {}  # an image keeps its numbers for good
        self._next = -1
        params = projector_params(options, device)
        params.media_marker = self._mark
        mtmd.mtmd_log_set(log.callback, ctypes.c_void_p(0))
        with log.beside() as errors:
            made = mtmd.mtmd_init_from_file(os.fsencode(options.mmproj), model, params)
        if made is None:
            raise _mismatch(errors)
        self._context = made
        if not mtmd.mtmd_support_vision(made):
            self.free()
            raise UserError(
                tr("This projector is not for images."),
                remedy=tr("Choose one with a vision encoder, or load the model without."),
                kind="no_vision",
            )

    def free(self) -> None:
        """Give the memory back."""
        self._forget(keep=0)
        mtmd.mtmd_free(self._context)

    def begin(self) -> None:
        """Another chat begins: forget images that have not been used for long."""
        self._forget(keep=KEPT_IMAGES)

    def tokens(self, image: bytes) -> list[int]:
        """The tokens of an image, as numbers of which those of cells are negative.

        Raises:
            UserError: (`image`) it cannot be read, or does not fit into one step.
        """
        key = hashlib.sha256(image).digest()
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= MAX_IMAGES_IN_CHAT:
                self._forget(keep=MAX_IMAGES_IN_CHAT - 1)
            picture = self._pictures[key] = self._prepare(image, key)
            self._cells |= {cells.first: cells for cells in picture.cells}
        self._pictures.move_to_end(key)
        return picture.tokens

    def cells_at(self, number: int) -> Cells:
        """The part of an image that begins with this number.

        Raises:
            UserError: (`image`) the chat holds more images than can be prepared at once.
        """
        if number not in self._cells:
            raise UserError(
                tr("The chat holds more than {most} images.").format(most=MAX_IMAGES_IN_CHAT),
                remedy=tr("Start a new chat, or leave images out."),
                kind="image",
            )
        return self._cells[number]

    def evaluate(self, cells: Cells, position: int) -> int:
        """Put a part of an image into the context at a position; 0 if that was done."""
        end = llama.llama_pos()
        return int(
            mtmd.mtmd_helper_eval_chunk_single(
                self._context,
                self._llama,
                mtmd.mtmd_input_chunk_p(cells.handle),
                position,
                0,
                self._step,
                False,  # noqa: FBT003 - a C call
                ctypes.byref(end),
            )
        )

    def _prepare(self, image: bytes, key: bytes) -> _Picture:
        image_info(image)  # libmtmd would also take sound and films, and hand those to a program
        data = (ctypes.c_uint8 * len(image)).from_buffer_copy(image)
        bitmap = mtmd.mtmd_helper_bitmap_init_from_buf(self._context, data, len(image), False)  # noqa: FBT003 - a C call
        if bitmap is None:
            raise _unreadable()
        chunks = mtmd.mtmd_input_chunks_init()
        if chunks is None:
            raise MemoryError("libmtmd could not make a list")
        try:
            text = mtmd.mtmd_input_text(self._mark, len(self._mark), False, True)  # noqa: FBT003 - a C structure
            bitmaps = (mtmd.mtmd_bitmap_p_ctypes * 1)(bitmap)
            if mtmd.mtmd_tokenize(self._context, chunks, ctypes.byref(text), bitmaps, 1) != 0:
                raise _unreadable()
            return self._read(chunks, key)
        finally:
            mtmd.mtmd_input_chunks_free(chunks)
            mtmd.mtmd_bitmap_free(bitmap)

    def _read(self, chunks: mtmd.mtmd_input_chunks_p, key: bytes) -> _Picture:
        picture = _Picture([], [])
        for index in range(mtmd.mtmd_input_chunks_size(chunks)):
            chunk = mtmd.mtmd_input_chunks_get(chunks, index)
            if chunk is None:
                continue
            if mtmd.mtmd_input_chunk_get_type(chunk) == mtmd.MTMD_INPUT_CHUNK_TYPE_TEXT:
                count = ctypes.c_size_t()
                tokens = mtmd.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
                picture.tokens.extend(tokens[: count.value] if tokens else ())
                continue
            try:
                cells = self._take(chunk, (key, index))
            except UserError:
                picture.free()
                raise
            picture.cells.append(cells)
            picture.tokens.extend(range(cells.first, cells.first - cells.count, -1))
        return picture

    def _take(self, chunk: mtmd.mtmd_input_chunk_p, key: tuple[bytes, int]) -> Cells:
        """Keep one part of an image."""
        count = mtmd.mtmd_input_chunk_get_n_tokens(chunk)
        at_once = mtmd.mtmd_decode_use_non_causal(self._context, chunk)
        if at_once and count > min(self._step, self._ubatch):
            # llama.cpp would abort.
            raise UserError(
                tr(
                    "The image takes {count} tokens, which this model must see in one step, and a "
                    "step has only {most}."
                ).format(count=count, most=min(self._step, self._ubatch)),
                remedy=tr("Load the model with more tokens in a step (batch and ubatch size)."),
                kind="image",
            )
        kept = mtmd.mtmd_input_chunk_copy(chunk)
        if kept is None:
            raise MemoryError("libmtmd could not copy an image")
        if key not in self._numbers:
            self._numbers[key], self._next = self._next, self._next - count
        first = self._numbers[key]
        return Cells(first, count, mtmd.mtmd_input_chunk_get_n_pos(chunk), int(kept))

    def _forget(self, keep: int) -> None:
        while len(self._pictures) > keep:
            _, picture = self._pictures.popitem(last=False)
            for cells in picture.cells:
                del self._cells[cells.first]
            picture.free()


def _unreadable() -> UserError:
    return UserError(
        tr("llama.cpp could not read the image."),
        remedy=tr("Save it anew as PNG or JPEG, and attach that."),
        kind="image",
    )


def _mismatch(errors: Sequence[str]) -> UserError:
    return UserError(
        tr("llama.cpp could not use the projector with this model: {reason}").format(
            reason=errors[0].strip()
        )
        if errors
        else tr("llama.cpp could not use the projector with this model."),
        remedy=tr("Choose the mmproj file that belongs to the model, or load it without."),
        kind="projector_mismatch",
    )
