# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chat templates that come with Pannier, for models whose own is missing or broken."""

from collections.abc import Callable
from dataclasses import dataclass

from pannier.core.errors import UserError
from pannier.core.language import tr, translatable
from pannier.core.paths import resource


@dataclass(frozen=True)
class BuiltinTemplate:
    """A template by name.

    Attributes:
        name: also the name of its file in `resources/templates`.
        title: the models it is for.
        token: a token that a model made for it has in its vocabulary; empty where it is made of
            plain text.
    """

    name: str
    title: str
    token: str = ""

    @property
    def source(self) -> str:
        """The Jinja text.

        Raises:
            UserError: (`resource_missing`) the installation is damaged.
        """
        return resource(f"templates/{self.name}.jinja").read_text(encoding="utf-8")


BUILTIN_TEMPLATES = (
    BuiltinTemplate(
        "chatml", translatable("ChatML: Qwen, Yi, Hermes and many others"), "<|im_start|>"
    ),
    BuiltinTemplate("llama3", "Llama 3", "<|start_header_id|>"),
    BuiltinTemplate("gemma", translatable("Gemma 1 to 3"), "<start_of_turn>"),
    BuiltinTemplate("command-r", translatable("Command R and Aya"), "<|START_OF_TURN_TOKEN|>"),
    BuiltinTemplate(
        "deepseek",
        translatable("DeepSeek 2.5 to 3"),
        "<\N{FULLWIDTH VERTICAL LINE}User\N{FULLWIDTH VERTICAL LINE}>",
    ),
    BuiltinTemplate("mistral", translatable("Mistral, since 2024"), "[SYSTEM_PROMPT]"),
    BuiltinTemplate("phi3", "Phi 3", "<|end|>"),
    BuiltinTemplate("llama2", translatable("Llama 2, and Mistral before 2024")),
    BuiltinTemplate("zephyr", translatable("Zephyr, TinyLlama and StableLM")),
    BuiltinTemplate("vicuna", translatable("Vicuna and what was made of it")),
    BuiltinTemplate("alpaca", translatable("Alpaca and what was made of it")),
)


def builtin_template(name: str) -> BuiltinTemplate:
    """The template of that name.

    Raises:
        UserError: (`unknown_template`) there is none.
    """
    for template in BUILTIN_TEMPLATES:
        if template.name == name:
            return template
    names = ", ".join(template.name for template in BUILTIN_TEMPLATES)
    raise UserError(
        tr("Pannier brings no chat template called {name}.").format(name=name),
        remedy=tr("Take one of {names}, or the path of a Jinja file.").format(names=names),
        kind="unknown_template",
    )


def fitting_templates(knows: Callable[[str], bool]) -> tuple[str, ...]:
    """All names, the likeliest first; `knows` says whether a model has a token of that text."""
    ranked = sorted(
        BUILTIN_TEMPLATES, key=lambda template: not (template.token and knows(template.token))
    )
    return tuple(template.name for template in ranked)
