# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Writes chats for the model: its template, or another one, with the user's choices."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec

from pannier.backend.worker.chat_template import ChatTemplate, TemplateMessage
from pannier.backend.worker.template_traits import Traits, find_traits
from pannier.core.chat import ChatMessage, TemplateOptions
from pannier.core.chat.template_options import TemplateOrigin
from pannier.core.chat.thinking import ThinkingFormat, open_format
from pannier.core.errors import UserError

IMAGE = "<image>"
"""What stands for an image where nobody asks for another mark."""


class Written(NamedTuple):
    """A chat as the model gets it.

    Attributes:
        text: the prompt.
        opened: thoughts that it opens at its end; None when it opens none.
        system_merged: the system prompt had to be put before the first question.
    """

    text: str
    opened: ThinkingFormat | None
    system_merged: bool


class ChatWriter:
    """One template; what it can do is found out when it is first needed.

    Raises:
        UserError: (`template_syntax`) it does not compile.
    """

    def __init__(
        self, template: ChatTemplate, origin: TemplateOrigin, knows: Callable[[str], bool]
    ) -> None:
        self._template = template
        self.traits: Traits = find_traits(template, origin, knows)

    def write(
        self,
        messages: Sequence[ChatMessage],
        options: TemplateOptions,
        *,
        answer: bool = True,
        image_mark: str = IMAGE,
    ) -> Written:
        """The prompt for a chat, with the opening of the model's `answer` or without.

        Every image is written as `image_mark`.

        Raises:
            UserError: (`template`, `template_endless`) the template refuses the chat.
        """
        problem = self.traits.public.problem
        if problem is not None and problem.kind == "template_endless":
            raise UserError(problem.message, remedy=problem.remedy, kind=problem.kind)
        merges = self.traits.public.merges_system and any(m.role == "system" for m in messages)
        shown = _merge_system(messages) if merges else messages
        chat = [self._message(message, image_mark) for message in shown]
        text = self._template.render(chat, self._arguments(options), answer=answer)
        if not answer:
            return Written(text, None, merges)
        text = self._prefill(text, options)
        return Written(text, open_format(text), merges)

    def _message(self, message: ChatMessage, image_mark: str) -> TemplateMessage:
        text = "\n".join([image_mark] * len(message.images) + [message.content])
        written: dict[str, object] = {"role": message.role, "content": text}
        if self.traits.typed_content:
            written["content"] = [{"type": "text", "text": text}]
        if self.traits.reasoning_key and message.reasoning and message.role == "assistant":
            written[self.traits.reasoning_key] = message.reasoning
        return written

    def _arguments(self, options: TemplateOptions) -> dict[str, object]:
        arguments: dict[str, object] = {}
        switch = self.traits.switch
        if options.effort:
            arguments["reasoning_effort"] = options.effort
        if switch is not None and options.thinking is not None:
            # An effort that was named is a way of switching it on.
            named = options.thinking and switch.argument in arguments
            if not named:
                arguments[switch.argument] = switch.on if options.thinking else switch.off
        return {**arguments, **options.arguments}

    def _prefill(self, text: str, options: TemplateOptions) -> str:
        """Open or close the thoughts by hand, where the template has nothing for it."""
        form, thinking = self.traits.form, options.thinking
        if thinking is None or form is None or self.traits.public.control != "prefill":
            return text
        opened = open_format(text)
        if thinking:
            return text if opened else f"{text}{form.opening}\n"
        if opened:
            return f"{text.rstrip()}\n\n{opened.closing}\n\n"
        return f"{text}{form.opening}\n\n{form.closing}\n\n"


def _merge_system(messages: Sequence[ChatMessage]) -> list[ChatMessage]:
    """The system prompts before the next question each, as llama.cpp does it."""
    merged: list[ChatMessage] = []
    waiting: list[str] = []
    for message in messages:
        if message.role == "system":
            waiting.append(message.content)
        elif message.role == "user" and waiting:
            text = "\n".join([*waiting, message.content])
            merged.append(msgspec.structs.replace(message, content=text))
            waiting = []
        else:
            merged.append(message)
    return [*merged, ChatMessage("user", "\n".join(waiting))] if waiting else merged
