# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A model's vocabulary: text to tokens and back, and its chat template."""

import codecs
import ctypes
import functools
from collections.abc import Sequence

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.chat_template import ChatTemplate
from pannier.core.chat import ChatMessage

PIECE_BYTES = 64


class Vocabulary:
    """The vocabulary of a loaded model or of a file loaded only for it.

    Attributes:
        pointer: llama.cpp's own.
        size: number of tokens.
    """

    def __init__(self, pointer: llama.llama_vocab_p, template_source: str) -> None:
        self.pointer = pointer
        self.size = int(llama.llama_vocab_n_tokens(pointer))
        self._template_source = template_source
        self._pieces: dict[int, bytes] = {}

    @functools.cached_property
    def template(self) -> ChatTemplate:
        """The chat template, compiled once.

        Raises:
            UserError: (`template`) it does not compile.
        """
        return ChatTemplate(
            self._template_source,
            bos=self._text(llama.llama_vocab_bos(self.pointer)),
            eos=self._text(llama.llama_vocab_eos(self.pointer)),
        )

    def tokenize(self, text: str) -> list[int]:
        """Tokens of `text`; markers such as <|im_end|> are one token each."""
        return self._tokenize(text, special=False, markers=True)

    def tokenize_document(self, text: str) -> list[int]:
        """Tokens of a text that stands for itself: begun as the model wants it, without markers."""
        return self._tokenize(text, special=True, markers=False)

    def _tokenize(self, text: str, *, special: bool, markers: bool) -> list[int]:
        # A lone surrogate, which a text field can deliver, is no UTF-8.
        data = text.encode("utf-8", "replace")
        size = len(data) + 8
        tokens = (llama.llama_token * size)()
        count = llama.llama_tokenize(self.pointer, data, len(data), tokens, size, special, markers)
        if count < 0:
            raise ValueError(f"llama.cpp could not tokenize {len(data)} bytes")
        return list(tokens[:count])

    def tokenize_prompt(self, text: str) -> list[int]:
        """Tokens of a rendered prompt.

        A vocabulary that begins every text with a token of its own gets it once, whether or not
        the template wrote it.
        """
        tokens = self.tokenize(text)
        bos = llama.llama_vocab_bos(self.pointer)
        if llama.llama_vocab_get_add_bos(self.pointer) and tokens[:1] != [bos]:
            tokens.insert(0, bos)
        return tokens

    def chat_tokens(self, messages: Sequence[ChatMessage], *, answer: bool = True) -> list[int]:
        """Tokens of a chat as the template writes it, with the opening of an `answer` or without.

        Raises:
            UserError: (`template`) the template refuses the chat.
        """
        return self.tokenize_prompt(self.template.render(messages, answer=answer))

    def ends_answer(self, token: int) -> bool:
        """Whether the model says by `token` that it has finished."""
        return bool(llama.llama_vocab_is_eog(self.pointer, token))

    def piece(self, token: int) -> bytes:
        """The bytes of one token; control tokens have none."""
        piece = self._pieces.get(token)
        if piece is None:
            piece = self._pieces[token] = self._read_piece(token)
        return piece

    def _read_piece(self, token: int) -> bytes:
        size = PIECE_BYTES
        while True:
            buffer = ctypes.create_string_buffer(size)
            count = llama.llama_token_to_piece(self.pointer, token, buffer, size, 0, False)  # noqa: FBT003 - a C call
            if count >= 0:
                return buffer.raw[:count]
            size = -count

    def _text(self, token: int) -> str:
        if token < 0:  # LLAMA_TOKEN_NULL
            return ""
        return (llama.llama_vocab_get_text(self.pointer, token) or b"").decode("utf-8", "replace")


class TokenText:
    """Turns a stream of tokens into text, cut only at whole UTF-8 characters."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._piece = vocabulary.piece
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def add(self, token: int) -> str:
        """The text that `token` completes; empty while a character is incomplete."""
        return self._decode(self._piece(token))

    def finish(self) -> str:
        """What is left of a character that was never completed."""
        return self._decode(b"", final=True)
