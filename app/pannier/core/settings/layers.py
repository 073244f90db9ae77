# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a chat is set to: values of the app, the model and the chat, each with where it comes from.

From the weakest to the strongest: what the engine does by itself, what the makers of the model
recommend, what the user set for every chat, for the model, for this chat. In each of the last three
a preset comes first and single values win over it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from pannier.core.chat.sampling import SamplingOptions
from pannier.core.memory import LoadOptions

LayerName = Literal["app", "model", "chat"]
"""Who a layer belongs to: every chat, a model, one chat."""

Source = Literal["engine", "gguf", "card", "app", "model", "chat"]
"""Where a value comes from: the engine's default, the file or the card of the model, or a layer."""

Group = Literal["sampling", "load", "chat"]
"""Sampling options, load options, or the other settings of a chat (`CHAT_SETTINGS`)."""

ContextPolicy = Literal["stop", "drop_oldest", "shift"]
"""What happens when the context is full; `backend.protocol` says what each means."""


class ChatSettings(msgspec.Struct, frozen=True):
    """Settings of a chat that are neither sampling nor load options.

    Attributes:
        system_prompt: instructions that precede the chat.
        context_policy: what happens when the context is full.
        template_switches: values for switches of the chat template, such as `enable_thinking`.
        chat_template: Jinja source used in place of the model's own; empty for that.
    """

    system_prompt: str = ""
    context_policy: ContextPolicy = "stop"
    template_switches: dict[str, bool | str] = {}
    chat_template: str = ""


class SettingsLayer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was set in one layer; what is not in it comes from below.

    Attributes:
        preset: name of the preset it starts from; empty for none.
        sampling: values by field of `SamplingOptions`, as `msgspec.to_builtins` makes them.
        load: values by field of `LoadOptions`, likewise.
        chat: values by field of `ChatSettings`, likewise.
    """

    preset: str = ""
    sampling: dict[str, object] = {}
    load: dict[str, object] = {}
    chat: dict[str, object] = {}

    def with_value(self, group: Group, name: str, value: object) -> "SettingsLayer":
        """The layer with a value set.

        Raises:
            UserError: (`invalid_option`) there is no such setting, or it cannot have this value.
        """
        raise NotImplementedError

    def without_value(self, group: Group, name: str) -> "SettingsLayer":
        """The layer with a value put back to what comes from below."""
        raise NotImplementedError


NOTHING_SET = SettingsLayer()
"""The layer that leaves everything to what is below it."""


@dataclass(frozen=True, slots=True)
class ResolvedValue:
    """One value and where it comes from.

    Attributes:
        value: what holds.
        source: where it comes from.
        preset: title of the preset of that layer that set it; empty when it was set by itself.
        below: what would hold if this layer did not set it; the same as `value` for the engine's.
    """

    value: object
    source: Source
    preset: str
    below: object


@dataclass(frozen=True)
class ResolvedSettings:
    """All that holds for a chat.

    Attributes:
        sampling: the sampling options.
        load: the load options.
        chat: the other settings.
        values: every single value with its source, by group and name.
        problems: values of layers that could not be used, in words.
    """

    sampling: SamplingOptions
    load: LoadOptions
    chat: ChatSettings
    values: Mapping[tuple[Group, str], ResolvedValue]
    problems: Sequence[str] = ()


class Preset(msgspec.Struct, frozen=True, omit_defaults=True):
    """A named set of values. As a file it is JSON (`core.settings.presets`).

    Attributes:
        name: what it is known by in layers: letters, digits, `-`.
        title: its name for people.
        description: what it is good for, in a line.
        sampling: as in `SettingsLayer`.
        chat: as in `SettingsLayer`.
        built_in: whether it comes with Pannier and cannot be changed.
    """

    name: str
    title: str
    description: str = ""
    sampling: dict[str, object] = {}
    chat: dict[str, object] = {}
    built_in: bool = False


@dataclass(frozen=True)
class Recommendation:
    """What the makers of a model recommend.

    Attributes:
        source: `gguf` for its metadata (`general.sampling.*`), `card` for generation_config.json.
        sampling: values by field of `SamplingOptions`.
    """

    source: Literal["gguf", "card"]
    sampling: Mapping[str, object] = field(default_factory=dict)


def resolve(
    *,
    app: SettingsLayer = NOTHING_SET,
    model: SettingsLayer = NOTHING_SET,
    chat: SettingsLayer = NOTHING_SET,
    recommended: Sequence[Recommendation] = (),
    presets: Mapping[str, Preset] | None = None,
) -> ResolvedSettings:
    """Put the layers over each other.

    Values that cannot be used are left out and told in `problems`: a file may come from another
    version of Pannier. The first of `recommended` that has a value counts.
    """
    raise NotImplementedError
