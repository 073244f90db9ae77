# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Renders the chat template of a model: untrusted code, run in llama_cpp's sandbox, for a while."""

import ctypes
import threading
from collections.abc import Sequence
from typing import Self

import jinja2
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from pannier.core.chat import ChatMessage
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, LazyArray

RENDER_SECONDS = 5.0
"""A template that takes longer than this is stopped; honest ones take milliseconds."""

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
"""What llama.cpp's programs use, too, for a model without a template of its own."""


class _TookTooLongError(Exception):
    """Raised inside a template that renders for longer than `RENDER_SECONDS`."""


class ChatTemplate:
    """A compiled chat template.

    Raises:
        UserError: (`template`) it does not compile; from `render`, it raises or does not end.
    """

    def __init__(self, source: str, bos: str, eos: str) -> None:
        try:
            self._formatter = Jinja2ChatFormatter(source, eos_token=eos, bos_token=bos)
        except (jinja2.TemplateError, RecursionError) as error:
            raise _template_error(error) from error

    def render(self, messages: Sequence[ChatMessage], *, answer: bool = True) -> str:
        """The prompt for `messages`, with the opening of the model's `answer` or without."""
        plain = [{"role": message.role, "content": message.content} for message in messages]
        self._formatter.add_generation_prompt = answer
        with _TimeLimit(RENDER_SECONDS) as limit:
            try:
                prompt = str(self._formatter(messages=plain).prompt)  # type: ignore[arg-type]
                limit.over()
            except _TookTooLongError:
                raise UserError(
                    f"The model's chat template did not finish within {RENDER_SECONDS:.0f} seconds "
                    "and was stopped.",
                    remedy="The file is broken or hostile: get the model from another source.",
                    kind="template",
                ) from None
            except MemoryError as error:
                raise _template_error(error) from error
            except Exception as error:
                # A template is foreign code: whatever it raises is its own failure, not a bug.
                raise _template_error(error) from error
        return prompt


def template_of(model: GgufModel) -> ChatTemplate:
    """The chat template that a file brings, from its header alone.

    Raises:
        UserError: (`template`) it has none, or one that does not compile.
        GgufError: the file has changed.
    """
    if model.chat_template is None:
        raise UserError(
            "This file has no chat template.",
            remedy="Pannier chats with it in the ChatML form.",
            kind="template",
        )
    bos, eos = (_special_token(model, f"tokenizer.ggml.{end}_token_id") for end in ("bos", "eos"))
    return ChatTemplate(model.chat_template, bos, eos)


def _special_token(model: GgufModel, key: str) -> str:
    """Text of the token that `key` numbers; empty when there is none."""
    tokens, number = model.values.get("tokenizer.ggml.tokens"), model.values.get(key)
    if isinstance(tokens, LazyArray):
        tokens = tokens.read()
    if isinstance(tokens, tuple) and isinstance(number, int) and 0 <= number < len(tokens):
        return str(tokens[number])
    return ""


class _TimeLimit:
    """Raises `_TookTooLongError` in this thread when the block is not `over` in time."""

    def __init__(self, seconds: float) -> None:
        self._thread = threading.get_ident()
        self._lock = threading.Lock()
        self._over = False
        self._timer = threading.Timer(seconds, self._interrupt)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over()
        self._timer.cancel()

    def over(self) -> None:
        """From here on nothing is raised any more."""
        with self._lock:
            self._over = True

    def _interrupt(self) -> None:
        with self._lock:
            if not self._over:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(self._thread), ctypes.py_object(_TookTooLongError)
                )


def _template_error(error: BaseException) -> UserError:
    said = str(error) or type(error).__name__
    return UserError(
        f"The model's chat template refused the conversation: {said}",
        remedy="Start a new chat, or get a file of this model with a corrected template.",
        kind="template",
    )
