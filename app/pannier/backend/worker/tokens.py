# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A model's vocabulary: text to tokens and back, and its chat template."""

import codecs
import ctypes
import functools
from collections import OrderedDict
from typing import Literal

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.chat_template import CHATML, ChatTemplate
from pannier.backend.worker.chat_writer import ChatWriter
from pannier.backend.worker.template_traits import broken_traits
from pannier.core.chat import TemplateTraits
from pannier.core.chat.template_options import TemplateOrigin
from pannier.core.chat.thinking import THINKING_TAGS
from pannier.core.errors import UserError

PIECE_BYTES = 64
MAX_WRITERS = 4


class Vocabulary:
    """The vocabulary of a loaded model or of a file loaded only for it.

    Attributes:
        pointer: llama.cpp's own.
        size: number of tokens.
    """

    def __init__(self, pointer: llama.llama_vocab_p, template_source: str | None) -> None:
        """Wrap a vocabulary; without a chat template of its own, it gets ChatML."""
        self.pointer = pointer
        self.size = int(llama.llama_vocab_n_tokens(pointer))
        self._origin: TemplateOrigin = "model" if template_source else "chatml"
        self._template_source = template_source or CHATML
        self._writers: OrderedDict[str, ChatWriter] = OrderedDict()
        self._pieces: dict[int, bytes] = {}

    def writer(self, template: str = "") -> ChatWriter:
        """Writes chats by another template, or by the model's own.

        Raises:
            UserError: (`template_syntax`) it does not compile.
        """
        known = self._writers.get(template)
        if known is None:
            known = self._writers[template] = self._make_writer(template)
            while len(self._writers) > MAX_WRITERS:
                self._writers.popitem(last=False)
        self._writers.move_to_end(template)
        return known

    def _make_writer(self, template: str) -> ChatWriter:
        bos, eos = llama.llama_vocab_bos(self.pointer), llama.llama_vocab_eos(self.pointer)
        compiled = ChatTemplate(
            template or self._template_source, bos=self._text(bos), eos=self._text(eos)
        )
        return ChatWriter(compiled, "override" if template else self._origin, self.has_token)

    @property
    def traits(self) -> TemplateTraits:
        """What the model's own template can do, or why it cannot be used."""
        try:
            return self.writer().traits.public
        except UserError as error:
            return broken_traits(error, self._origin, self.has_token)

    def has_token(self, text: str) -> bool:
        """Whether `text` is one token."""
        return len(self.tokenize(text)) == 1

    @functools.cached_property
    def tags(self) -> dict[int, bytes]:
        """The tokens that mark thoughts; those of them that are control tokens have no piece."""
        found = {tag: self.tokenize(tag) for tag in THINKING_TAGS}
        return {tokens[0]: tag.encode() for tag, tokens in found.items() if len(tokens) == 1}

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

    def cut(self, text: str, count: int, keep: Literal["head", "tail"]) -> tuple[str, int, int]:
        """The beginning or the end of a text, its tokens, and the tokens of the whole."""
        tokens = self.tokenize(text)
        if len(tokens) <= count:
            return text, len(tokens), len(tokens)
        kept = tokens[:count] if keep == "head" else tokens[len(tokens) - count :]
        # Tokens end within characters, and some vocabularies begin every text with a blank.
        part = b"".join(map(self.piece, kept)).decode("utf-8", "ignore")
        if keep == "head" and not text.startswith(" "):
            part = part.removeprefix(" ")
        return part, len(kept), len(tokens)

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
        self._tags = vocabulary.tags
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def add(self, token: int, *, tags: bool = False) -> str:
        """The text that `token` completes; empty while a character is incomplete.

        With `tags`, the control tokens that mark thoughts are written, too.
        """
        if tags and token in self._tags:
            return self._decode(self._tags[token])
        return self._decode(self._piece(token))

    def finish(self) -> str:
        """What is left of a character that was never completed."""
        return self._decode(b"", final=True)
