# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Presets: those that come with Pannier, the user's own, and as files to give to others."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr, translatable
from pannier.core.paths import resource, settings_folder
from pannier.core.settings.layers import Preset, SettingsLayer, resolve

BUILT_IN = ("balanced", "precise", "creative", "code")
"""Names of the presets that come with Pannier, in the order they are shown in."""

_BUILT_IN_TEXTS = {
    "balanced": (
        translatable("Balanced"),
        translatable("For most questions: varied wording, few slips."),
    ),
    "precise": (
        translatable("Precise"),
        translatable("For facts, summaries and translations: close to the likeliest wording."),
    ),
    "creative": (
        translatable("Creative"),
        translatable("For stories and ideas: surprising, without repeating itself."),
    ),
    "code": (
        translatable("Code"),
        translatable("For programs: likely tokens, and repetition is no fault."),
    ),
}

MAX_PRESET_BYTES = 512 * 1024
MAX_PRESETS = 500
_FORMAT = "pannier-preset"
_VERSION = 1
_NO_NAME = "preset"
_MAX_NAME = 48


class _PresetFile(msgspec.Struct, omit_defaults=True):
    """A preset as a file has it; its name is the file's."""

    format: str
    version: int
    title: str = ""
    description: str = ""
    sampling: dict[str, object] = {}
    chat: dict[str, object] = {}


@dataclass(frozen=True)
class Presets:
    """All presets.

    Attributes:
        by_name: built-in ones first, then the user's own by title.
        problems: files that could not be used.
    """

    by_name: Mapping[str, Preset]
    problems: tuple[UserError, ...] = ()


def presets_folder() -> Path:
    """The folder of the user's own presets. Not created here."""
    return settings_folder() / "presets"


def load_presets(folder: Path) -> Presets:
    """Read all presets; `folder` holds the user's own."""
    by_name = {}
    for name in BUILT_IN:
        preset = read_preset(resource(f"presets/{name}.json"))
        title, description = _BUILT_IN_TEXTS[name]
        by_name[name] = msgspec.structs.replace(
            preset, name=name, title=tr(title), description=tr(description), built_in=True
        )
    own: list[Preset] = []
    problems: list[UserError] = []
    try:
        files = sorted(folder.glob("*.json"))[:MAX_PRESETS]
    except OSError:
        files = []
    for file in files:
        try:
            own.append(msgspec.structs.replace(read_preset(file), name=file.stem))
        except UserError as error:
            problems.append(error)
    own.sort(key=lambda preset: preset.title.casefold())
    by_name.update({preset.name: preset for preset in own if preset.name not in by_name})
    return Presets(by_name, tuple(problems))


def save_preset(folder: Path, preset: Preset, *, taken: Collection[str] = ()) -> Preset:
    """Keep one of the user's own; returns it with its name.

    Without a name it gets one from its title, other than those taken.

    Raises:
        UserError: (`preset_built_in`, `preset_unwritable`) it comes with Pannier, or the disk is
            full.
    """
    name = preset.name or _free_name(preset.title, {*taken, *BUILT_IN})
    _refuse_built_in(name)
    named = msgspec.structs.replace(preset, name=name, built_in=False)
    write_preset(folder / f"{name}.json", named)
    return named


def remove_preset(folder: Path, name: str) -> None:
    """Forget one of the user's own.

    Raises:
        UserError: (`preset_built_in`, `preset_unwritable`) it comes with Pannier, or its file
            cannot be removed.
    """
    _refuse_built_in(name)
    try:
        (folder / f"{name}.json").unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(error, folder) from error


def write_preset(file: Path, preset: Preset) -> None:
    """Write a preset to a file, to be kept or given to others.

    Raises:
        UserError: (`preset_unwritable`) the file cannot be written.
    """
    content = _PresetFile(
        _FORMAT, _VERSION, preset.title, preset.description, preset.sampling, preset.chat
    )
    try:
        text = msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"
        write_whole(file, text, shared=True)
    except OSError as error:
        raise _unwritable(error, file.parent) from error


def read_preset(file: Path) -> Preset:
    """Read a preset from a file. It has no name yet.

    Raises:
        UserError: (`preset_invalid`, `preset_unreadable`) it is no preset, or one with values that
            this version does not know.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_PRESET_BYTES + 1)
    except OSError as error:
        raise UserError(
            tr("The preset {name} could not be read ({reason}).").format(
                name=file.name, reason=error.strerror
            ),
            remedy=tr("Check that the file is there and readable."),
            kind="preset_unreadable",
        ) from error
    if len(content) > MAX_PRESET_BYTES:
        raise _invalid(file, tr("it is too large"))
    try:
        found = msgspec.json.decode(content, type=_PresetFile)
    except (msgspec.DecodeError, RecursionError) as error:
        raise _invalid(file, str(error)) from error
    if found.format != _FORMAT or found.version > _VERSION:
        raise _invalid(file, tr("it is something else, or made by a later version of Pannier"))
    layer = SettingsLayer(sampling=found.sampling, chat=found.chat)
    for problem in resolve(chat=layer).problems:
        raise _invalid(file, problem.rstrip("."))
    unknown = _unknown_values(layer)
    if unknown:
        raise _invalid(file, tr("there is no option {name}").format(name=unknown[0]))
    return Preset("", found.title or file.stem, found.description, found.sampling, found.chat)


def _unknown_values(layer: SettingsLayer) -> list[str]:
    known = resolve().values
    given = [("sampling", name) for name in layer.sampling] + [
        ("chat", name) for name in layer.chat
    ]
    return [name for group, name in given if (group, name) not in known]


def _free_name(title: str, taken: Collection[str]) -> str:
    """A name made of a title: letters, digits and `-`, also where names of files are few."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_MAX_NAME] or _NO_NAME
    name, number = base, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    return name


def _refuse_built_in(name: str) -> None:
    if name in BUILT_IN:
        raise UserError(
            tr("This preset comes with Pannier and cannot be changed."),
            remedy=tr("Save it under another name."),
            kind="preset_built_in",
        )


def _invalid(file: Path, reason: str) -> UserError:
    return UserError(
        tr("{name} is no preset that can be used: {reason}.").format(name=file.name, reason=reason),
        remedy=tr("Choose a file that was exported as a preset."),
        kind="preset_invalid",
    )


def _unwritable(error: OSError, folder: Path) -> UserError:
    return UserError(
        tr("The preset could not be saved ({reason}).").format(reason=error.strerror),
        remedy=tr("Check that {folder} is writable and its disk is not full.").format(
            folder=folder
        ),
        kind="preset_unwritable",
    )
