# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How a chat is written for the model: what the user chooses, and what a template can do."""

from typing import Annotated, Literal

import msgspec

MAX_TEMPLATE_CHARACTERS = 1024 * 1024
MAX_ARGUMENTS = 64

TemplateValue = bool | int | float | str
TemplateOrigin = Literal["model", "override", "chatml"]
ThinkingControl = Literal["none", "template", "prefill"]
"""What turns thinking on and off: nothing, a variable of the template, or an empty block of
thoughts that is put before the answer."""


class TemplateOptions(msgspec.Struct, frozen=True):
    """The user's choices; the defaults leave everything to the model's own template.

    Attributes:
        template: a Jinja template in place of the model's own; empty for that.
        thinking: whether the model shall think before it answers; None leaves it to the template.
        effort: how much it shall think, one of `TemplateTraits.efforts`; empty leaves it open.
        arguments: values for other variables of the template.
    """

    template: Annotated[str, msgspec.Meta(max_length=MAX_TEMPLATE_CHARACTERS)] = ""
    thinking: bool | None = None
    effort: Annotated[str, msgspec.Meta(max_length=64)] = ""
    arguments: Annotated[
        dict[Annotated[str, msgspec.Meta(max_length=64)], TemplateValue],
        msgspec.Meta(max_length=MAX_ARGUMENTS),
    ] = {}


class TemplateProblem(msgspec.Struct, frozen=True):
    """Why a template cannot be used, and what could be used instead.

    Attributes:
        kind: `template_syntax` (it does not compile), `template_endless` (it was stopped) or
            `template` (it refuses even a question).
        fallbacks: names of templates that come with Pannier, the most fitting one first.
    """

    kind: str
    message: str
    remedy: str
    fallbacks: tuple[str, ...] = ()


class TemplateTraits(msgspec.Struct, frozen=True):
    """What a template can do, found out by rendering small chats with it.

    Attributes:
        origin: where it comes from; "chatml" is for a model that brings none.
        thinking_tag: what opens the model's thoughts, such as "<think>"; empty when it is not known
            to think.
        control: what `TemplateOptions.thinking` works by.
        thinks_by_default: whether it thinks when it is not told.
        efforts: values of `TemplateOptions.effort`, from the least to the most.
        keeps_reasoning: whether it is shown reasoning of earlier answers.
        merges_system: it knows no system prompt, which is put before the first question instead.
        problem: why it cannot be used; None when it can.
    """

    origin: TemplateOrigin = "model"
    thinking_tag: str = ""
    control: ThinkingControl = "none"
    thinks_by_default: bool = False
    efforts: tuple[str, ...] = ()
    keeps_reasoning: bool = False
    merges_system: bool = False
    problem: TemplateProblem | None = None
