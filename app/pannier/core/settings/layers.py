# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a chat is set to: values of the app, the model and the chat, each with where it comes from.

From the weakest to the strongest: what the engine does by itself, what the makers of the model
recommend, what the user set for every chat, for the model, for this chat. In each of the last three
a preset comes first and single values win over it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

import msgspec

from pannier.core.chat.sampling import ContextPolicy, SamplingOptions
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory import LoadOptions

LayerName = Literal["app", "model", "chat"]
"""Who a layer belongs to: every chat, a model, one chat."""

Source = Literal["engine", "gguf", "card", "app", "model", "chat"]
"""Where a value comes from: the engine's default, the file or the card of the model, or a layer."""

Group = Literal["sampling", "load", "chat"]
"""Sampling options, load options, or the other settings of a chat (`CHAT_SETTINGS`)."""


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
        plain = msgspec.to_builtins(value)
        try:
            _usable(group, name, plain)
        except msgspec.ValidationError as error:
            raise UserError(
                tr("{name} cannot be {value}: {reason}.").format(
                    name=name, value=repr(plain), reason=reason(error)
                ),
                remedy=tr("Choose another value."),
                kind="invalid_option",
            ) from error
        return self._with_values(group, {**self.values(group), name: plain})

    def without_value(self, group: Group, name: str) -> "SettingsLayer":
        """The layer with a value put back to what comes from its preset or from below."""
        kept = {other: value for other, value in self.values(group).items() if other != name}
        return self._with_values(group, kept)

    def values(self, group: Group) -> dict[str, object]:
        """What it sets itself in a group."""
        return {"sampling": self.sampling, "load": self.load, "chat": self.chat}[group]

    def _with_values(self, group: Group, values: dict[str, object]) -> "SettingsLayer":
        return msgspec.structs.replace(self, **{group: values})


GROUPS: tuple[Group, ...] = ("sampling", "load", "chat")
_TYPES: dict[Group, type[SamplingOptions | LoadOptions | ChatSettings]] = {
    "sampling": SamplingOptions,
    "load": LoadOptions,
    "chat": ChatSettings,
}

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
    known = presets or {}
    problems: list[str] = []
    sheets = [_Sheet(each.source, "", {"sampling": each.sampling}) for each in recommended[::-1]]
    layers: tuple[tuple[LayerName, SettingsLayer], ...] = (
        ("app", app),
        ("model", model),
        ("chat", chat),
    )
    for name, layer in layers:
        if layer.preset in known:
            preset = known[layer.preset]
            sheets.append(
                _Sheet(name, preset.title, {"sampling": preset.sampling, "chat": preset.chat})
            )
        elif layer.preset:
            problems.append(tr("The preset {name} is no longer there.").format(name=layer.preset))
        own = {group: layer.values(group) for group in GROUPS}
        sheets.append(_Sheet(name, "", own))
    values = {
        (group, field.name): _resolved(group, field, sheets, problems)
        for group in GROUPS
        for field in msgspec.structs.fields(_TYPES[group])
    }

    def settled(group: Group) -> dict[str, Any]:
        return {name: each.value for (of, name), each in values.items() if of == group}

    return ResolvedSettings(
        sampling=SamplingOptions(**settled("sampling")),
        load=LoadOptions(**settled("load")),
        chat=ChatSettings(**settled("chat")),
        values=values,
        problems=tuple(dict.fromkeys(problems)),
    )


class _Sheet(NamedTuple):
    """Values of one source, by group and name; a later sheet wins over an earlier one."""

    source: Source
    preset: str
    values: Mapping[Group, Mapping[str, object]]


def _resolved(
    group: Group, field: msgspec.structs.FieldInfo, sheets: Sequence[_Sheet], problems: list[str]
) -> ResolvedValue:
    default = field.default_factory() if field.default is msgspec.NODEFAULT else field.default
    resolved = ResolvedValue(default, "engine", "", default)
    for sheet in sheets:
        given = sheet.values.get(group, {})
        if field.name not in given:
            continue
        try:
            value = _usable(group, field.name, given[field.name])
        except msgspec.ValidationError as error:
            problems.append(
                tr("{name} is not used: {reason}.").format(name=field.name, reason=reason(error))
            )
            continue
        resolved = ResolvedValue(value, sheet.source, sheet.preset, resolved.value)
    return resolved


def reason(error: msgspec.ValidationError) -> str:
    """Why a value cannot be used, without the place that msgspec names, which is known."""
    return str(error).partition(" - at ")[0]


def _usable(group: Group, name: str, value: object) -> object:
    """The value as the option's own type; raises ValidationError when it cannot be that."""
    if name not in _TYPES[group].__struct_fields__:
        raise msgspec.ValidationError(tr("there is no such setting"))
    options = msgspec.convert({name: value}, _TYPES[group], str_keys=True)
    usable: object = getattr(options, name)
    return usable
