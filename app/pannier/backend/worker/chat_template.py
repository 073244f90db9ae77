# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Renders the chat template of a model: untrusted code, run in a sandbox."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import NoReturn

import jinja2
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from pannier.backend.worker.template_sandbox import (
    TemplateSandbox,
    TimeLimit,
    TookTooLongError,
    memory_limit,
)
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, LazyArray
from pannier.core.language import number, tr

RENDER_SECONDS = 5.0
"""A template that takes longer than this is stopped; honest ones take milliseconds."""

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
"""What llama.cpp's programs use, too, for a model without a template of its own."""


TemplateMessage = Mapping[str, object]
"""A message as templates know it: `role`, `content`, and more where they ask for it."""

_SANDBOX = TemplateSandbox()
_NO_TOOLS = dict.fromkeys(("functions", "function_call", "tools", "tool_choice"))


class ChatTemplate:
    """A compiled chat template.

    Attributes:
        source: its text.

    Raises:
        UserError: (`template_syntax`, `template_endless`) it does not compile.
    """

    def __init__(self, source: str, bos: str, eos: str) -> None:
        self.source = source
        self._tokens = {"bos_token": bos, "eos_token": eos}
        with _limited():
            try:
                self._compiled = _SANDBOX.from_string(source)
            except (jinja2.TemplateError, RecursionError, MemoryError, ValueError) as error:
                raise UserError(
                    tr("The chat template does not compile: {error}").format(error=_said(error)),
                    remedy=tr("Choose another template for this model or correct it."),
                    kind="template_syntax",
                ) from error

    def render(
        self,
        messages: Sequence[TemplateMessage],
        arguments: Mapping[str, object] | None = None,
        *,
        answer: bool = True,
    ) -> str:
        """The prompt for `messages`, with the opening of the model's `answer` or without.

        Raises:
            UserError: (`template`, `template_endless`) it refuses them, or does not end.
        """
        values: dict[str, object] = {
            **(arguments or {}),
            **_NO_TOOLS,
            **self._tokens,
            "messages": [dict(message) for message in messages],
            "add_generation_prompt": answer,
            "raise_exception": _raise,
            "strftime_now": Jinja2ChatFormatter.strftime_now,
        }
        with _limited():
            try:
                return self._compiled.render(values)
            except (TookTooLongError, UserError):
                raise
            except MemoryError as error:
                raise _refusal(error) from error
            except Exception as error:
                # A template is foreign code: whatever it raises is its own failure, not a bug.
                raise _refusal(error) from error


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    """Run foreign code within its limits."""
    try:
        with TimeLimit(RENDER_SECONDS) as limit, memory_limit():
            yield
            limit.over()
    except TookTooLongError:
        raise UserError(
            tr("The chat template did not finish within {seconds} seconds and was stopped.").format(
                seconds=number(RENDER_SECONDS)
            ),
            remedy=tr("The file is broken or hostile. Choose another template for this model."),
            kind="template_endless",
        ) from None


def _raise(message: str) -> NoReturn:
    """What templates call to refuse a chat."""
    raise ValueError(message)


def template_of(model: GgufModel) -> ChatTemplate:
    """The chat template that a file brings, from its header alone.

    Raises:
        UserError: (`template`, `template_syntax`) it has none, or one that does not compile.
        GgufError: the file has changed.
    """
    if model.chat_template is None:
        raise UserError(
            tr("This file has no chat template."),
            remedy=tr("Pannier chats with it in the ChatML form."),
            kind="template",
        )
    return template_for(model, model.chat_template)


def template_for(model: GgufModel, source: str) -> ChatTemplate:
    """A chat template with the special tokens of a file.

    Raises:
        UserError: (`template_syntax`) it does not compile.
        GgufError: the file has changed.
    """
    bos, eos = (_special_token(model, f"tokenizer.ggml.{end}_token_id") for end in ("bos", "eos"))
    return ChatTemplate(source, bos, eos)


def has_token(model: GgufModel, text: str) -> bool:
    """Whether the vocabulary in a file's header has a token of exactly this text."""
    return text in _tokens(model)


def _special_token(model: GgufModel, key: str) -> str:
    """Text of the token that `key` numbers; empty when there is none."""
    tokens, number = _tokens(model), model.values.get(key)
    if isinstance(number, int) and 0 <= number < len(tokens):
        return str(tokens[number])
    return ""


def _tokens(model: GgufModel) -> tuple[object, ...]:
    tokens = model.values.get("tokenizer.ggml.tokens")
    if isinstance(tokens, LazyArray):
        tokens = tokens.read()
    return tokens if isinstance(tokens, tuple) else ()


def _refusal(error: BaseException) -> UserError:
    return UserError(
        tr("The model's chat template refused the conversation: {error}").format(
            error=_said(error)
        ),
        remedy=tr("Start a new chat. Choose another template for this model."),
        kind="template",
    )


def _said(error: BaseException) -> str:
    return str(error) or type(error).__name__
