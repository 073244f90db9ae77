# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The switches of a chat template: as settings keep them, and as the engine takes them."""

from collections.abc import Mapping

from pannier.core.chat import TemplateOptions
from pannier.core.settings.layers import ChatSettings

THINKING = "enable_thinking"
EFFORT = "reasoning_effort"


def template_options(settings: ChatSettings) -> TemplateOptions:
    """How a chat with these settings is written."""
    switches = dict(settings.template_switches)
    thinking, effort = switches.pop(THINKING, None), switches.pop(EFFORT, "")
    return TemplateOptions(
        template=settings.chat_template,
        thinking=thinking if isinstance(thinking, bool) else None,
        effort=effort if isinstance(effort, str) else "",
        arguments=dict(switches),
    )


def switches_of(template: TemplateOptions) -> dict[str, bool | str]:
    """The switches that were set in template options."""
    known = {
        name: value for name, value in template.arguments.items() if isinstance(value, bool | str)
    }
    if template.thinking is not None:
        known[THINKING] = template.thinking
    if template.effort:
        known[EFFORT] = template.effort
    return known


def with_switch(
    switches: Mapping[str, bool | str],
    name: str,
    value: bool | str | None,  # noqa: FBT001 - what a switch is set to
) -> dict[str, bool | str]:
    """The switches with one of them set; None takes it out."""
    others = {key: kept for key, kept in switches.items() if key != name}
    return others if value is None else {**others, name: value}
