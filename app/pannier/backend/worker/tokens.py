# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Text to tokens and back."""

import codecs
import ctypes

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.load import LoadedModel


def tokenize(loaded: LoadedModel, text: str) -> list[int]:
    """Tokens of a rendered prompt: markers such as <|im_end|> are one token each.

    A vocabulary that begins every text with a token of its own gets it once, whether or not the
    template wrote it.
    """
    data = text.encode("utf-8")
    size = len(data) + 8
    tokens = (llama.llama_token * size)()
    count = llama.llama_tokenize(loaded.vocabulary, data, len(data), tokens, size, False, True)  # noqa: FBT003 - a C call
    if count < 0:
        raise ValueError(f"llama.cpp could not tokenize {len(data)} bytes")
    found = list(tokens[:count])
    bos = llama.llama_vocab_bos(loaded.vocabulary)
    if llama.llama_vocab_get_add_bos(loaded.vocabulary) and found[:1] != [bos]:
        found.insert(0, bos)
    return found


class TokenText:
    """Turns a stream of tokens into text, cut only at whole UTF-8 characters."""

    def __init__(self, loaded: LoadedModel) -> None:
        self._vocabulary = loaded.vocabulary
        self._pieces = loaded.pieces
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def add(self, token: int) -> str:
        """The text that `token` completes; empty while a character is incomplete."""
        piece = self._pieces.get(token)
        if piece is None:
            piece = self._pieces[token] = _piece(self._vocabulary, token)
        return self._decode(piece)

    def finish(self) -> str:
        """What is left of a character that was never completed."""
        return self._decode(b"", final=True)


def _piece(vocabulary: llama.llama_vocab_p, token: int) -> bytes:
    """The bytes of one token; control tokens have none."""
    size = 64
    while True:
        buffer = ctypes.create_string_buffer(size)
        count = llama.llama_token_to_piece(vocabulary, token, buffer, size, 0, False)  # noqa: FBT003 - a C call
        if count >= 0:
            return buffer.raw[:count]
        size = -count
