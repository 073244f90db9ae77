# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The declared settings as a dialog or a page of the documentation needs them."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from pannier.core.language import translatable
from pannier.core.settings.sections import (
    MAX_TEXT,
    AppearanceSection,
    DownloadSection,
    HubSection,
    Settings,
)

__all__ = [
    "MAX_TEXT",
    "PAGES",
    "AppearanceSection",
    "Declaration",
    "DownloadSection",
    "HubSection",
    "Settings",
    "declarations",
    "held_value",
    "holding_variable",
    "setting",
    "with_setting",
]

PAGES: Mapping[str, str] = {
    "general": translatable("General"),
    "folders": translatable("Folders"),
    "hub": translatable("Hugging Face Hub"),
    "downloads": translatable("Downloads"),
    "memory": translatable("Memory"),
    "engine": translatable("Engine"),
    "chat": translatable("Chat", "settings of chats"),
    "appearance": translatable("Appearance"),
    "privacy": translatable("Privacy"),
}
"""Name and title of every page of the settings, in their order."""

_TRUE_WORDS = {"1", "on", "yes", "true"}

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Declaration:
    """One setting as a dialog or a page of the documentation needs it.

    Attributes:
        section: field of `Settings`.
        name: field of that section.
        page: name of the page it stands on, of `PAGES`.
        title: a few words, to be translated where they are shown.
        description: what it is for, in a sentence or two; likewise.
        default: its value unless set.
        minimum: the least number allowed, or None.
        maximum: the largest number allowed, or None.
        step: by how much the arrows of its control change a number.
        unit: of a number; may be empty.
        zero: what 0 means, in words; empty when it is a number as any other.
        choices: values to choose from, and what they are called; empty for a free value.
        is_folder: whether the text is the path of a folder.
        is_address: whether the text is an address, in which a password may stand.
        variable: the environment's variable that has the last word, or empty.
        example: what an empty text stands for, or empty.
        after_restart: whether a change works only from the next start on.
    """

    section: str
    name: str
    page: str
    title: str
    description: str
    default: Value
    minimum: int | None = None
    maximum: int | None = None
    step: int = 1
    unit: str = ""
    zero: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    is_folder: bool = False
    is_address: bool = False
    variable: str = ""
    example: str = ""
    after_restart: bool = False

    @property
    def key(self) -> str:
        """What files and object names call it, such as "hub.offline"."""
        return f"{self.section}.{self.name}"


def declarations() -> list[Declaration]:
    """All settings in the order of their declaration."""
    return [
        _declaration(section.name, each)
        for section in msgspec.structs.fields(Settings)
        for each in msgspec.structs.fields(section.type)
    ]


def setting(settings: Settings, declaration: Declaration) -> Value:
    """The value of one setting."""
    value: Value = getattr(getattr(settings, declaration.section), declaration.name)
    return value


def with_setting(settings: Settings, section: str, name: str, value: object) -> Settings:
    """The settings with another value of one of them.

    Raises:
        msgspec.ValidationError: there is no such setting, or it cannot have this value.
    """
    old: Any = getattr(settings, section, None)
    types = {each.name: each.type for each in msgspec.structs.fields(type(old))} if old else {}
    if name not in types:
        raise msgspec.ValidationError(f"there is no setting {section}.{name}")
    new = msgspec.structs.replace(old, **{name: msgspec.convert(value, types[name])})
    return msgspec.structs.replace(settings, **{section: new})


def holding_variable(declaration: Declaration, environment: Mapping[str, str] = os.environ) -> str:
    """The variable of the environment that holds in place of the setting; empty for none."""
    given = environment.get(declaration.variable, "") if declaration.variable else ""
    if isinstance(declaration.default, bool):
        given = given if given.lower() in _TRUE_WORDS else ""
    return declaration.variable if given else ""


def held_value(
    declaration: Declaration, environment: Mapping[str, str] = os.environ
) -> Value | None:
    """What the environment sets it to; None when the setting itself holds."""
    if not holding_variable(declaration, environment):
        return None
    if isinstance(declaration.default, bool):
        return True
    return environment[declaration.variable]


def _declaration(section: str, member: msgspec.structs.FieldInfo) -> Declaration:
    notes: dict[str, Any] = {}
    for meta in getattr(member.type, "__metadata__", ()):
        for name, meant in (
            ("title", "title"),
            ("description", "description"),
            ("ge", "minimum"),
            ("le", "maximum"),
        ):
            value = getattr(meta, name)
            if value is not None:
                notes[meant] = value
        notes.update(meta.extra or {})
    return Declaration(section=section, name=member.name, default=member.default, **notes)
