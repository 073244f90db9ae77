# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""All settings, declared once: type, default, bounds, title and what each is for."""

from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from pannier.core.language import translatable

MAX_TEXT = 4096
MAX_AT_ONCE = 8
MAX_MEGABYTES_PER_SECOND = 10_000
MAX_FLOOR_GIGABYTES = 1000

Address = Annotated[str, Meta(max_length=MAX_TEXT)]


class HubSection(msgspec.Struct, frozen=True):
    """How the Hugging Face Hub is reached."""

    endpoint: Annotated[
        Address,
        Meta(
            title=translatable("Address of the Hub"),
            description=translatable(
                "Empty for https://huggingface.co; a mirror's address if you use one. "
                "HF_ENDPOINT in the environment has the last word."
            ),
            extra={"variable": "HF_ENDPOINT", "example": "https://huggingface.co"},
        ),
    ] = ""
    proxy: Annotated[
        Address,
        Meta(
            title=translatable("Proxy"),
            description=translatable(
                "Such as http://proxy.example.com:3128; empty for the system's own."
            ),
        ),
    ] = ""
    offline: Annotated[
        bool,
        Meta(
            title=translatable("Offline mode"),
            description=translatable(
                "Nothing is fetched from the Hub. HF_HUB_OFFLINE in the environment does the same."
            ),
            extra={"variable": "HF_HUB_OFFLINE"},
        ),
    ] = False
    look_for_newer: Annotated[
        bool,
        Meta(
            title=translatable("Look for newer files"),
            description=translatable(
                "Once a day, ask the Hub whether models of the library have been replaced "
                "there since they were downloaded."
            ),
        ),
    ] = False


class DownloadSection(msgspec.Struct, frozen=True):
    """How models are downloaded, and where to."""

    folder: Annotated[
        str,
        Meta(
            max_length=MAX_TEXT,
            title=translatable("Folder for downloads"),
            description=translatable(
                "Models go to owner/repo/file below it. Empty for the models folder of Pannier."
            ),
            extra={"is_folder": True},
        ),
    ] = ""
    at_once: Annotated[
        int,
        Meta(
            ge=1,
            le=MAX_AT_ONCE,
            title=translatable("Downloads at once"),
            description=translatable("More are queued and start when one is done."),
        ),
    ] = 2
    megabytes_per_second: Annotated[
        int,
        Meta(
            ge=0,
            le=MAX_MEGABYTES_PER_SECOND,
            title=translatable("Speed limit"),
            description=translatable(
                "Megabytes per second for all downloads together; 0 for no limit."
            ),
            extra={"unit": "MB/s"},
        ),
    ] = 0
    floor_gigabytes: Annotated[
        int,
        Meta(
            ge=0,
            le=MAX_FLOOR_GIGABYTES,
            title=translatable("Keep free on the disk"),
            description=translatable("Downloads pause before less than this is left."),
            extra={"unit": "GB"},
        ),
    ] = 2


class Settings(msgspec.Struct, frozen=True):
    """Every setting of the program, by section."""

    hub: HubSection = HubSection()
    downloads: DownloadSection = DownloadSection()


@dataclass(frozen=True, slots=True)
class Declaration:
    """One setting as a dialog or a page of the documentation needs it.

    Attributes:
        section: field of `Settings`.
        name: field of that section.
        title: a few words, to be translated where they are shown.
        description: what it is for, in a sentence or two; likewise.
        default: its value unless set.
        minimum: the least number allowed, or None.
        maximum: the largest number allowed, or None.
        unit: of a number; may be empty.
        is_folder: whether the text is the path of a folder.
        variable: the environment's variable that has the last word, or empty.
        example: what an empty text stands for, or empty.
    """

    section: str
    name: str
    title: str
    description: str
    default: str | int | bool
    minimum: int | None
    maximum: int | None
    unit: str
    is_folder: bool
    variable: str
    example: str


def declarations() -> list[Declaration]:
    """All settings in the order of their declaration."""
    return [
        _declaration(section.name, field)
        for section in msgspec.structs.fields(Settings)
        for field in msgspec.structs.fields(section.type)
    ]


def _declaration(section: str, field: msgspec.structs.FieldInfo) -> Declaration:
    notes: dict[str, Any] = {}
    for meta in getattr(field.type, "__metadata__", ()):
        for name in ("title", "description", "ge", "le"):
            value = getattr(meta, name)
            if value is not None:
                notes[name] = value
        notes.update(meta.extra or {})
    return Declaration(
        section=section,
        name=field.name,
        title=notes["title"],
        description=notes["description"],
        default=field.default,
        minimum=notes.get("ge"),
        maximum=notes.get("le"),
        unit=notes.get("unit", ""),
        is_folder=notes.get("is_folder", False),
        variable=notes.get("variable", ""),
        example=notes.get("example", ""),
    )
