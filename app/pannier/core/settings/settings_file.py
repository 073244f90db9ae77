# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads and writes the settings: one TOML file that a person can edit, too."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import tomli_w

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import settings_folder
from pannier.core.settings.declared import Settings, Value
from pannier.core.settings.hand_edits import SETTINGS_NAME, stamp_of

VERSION = 1
MAX_FILE_BYTES = 1024 * 1024

Document = dict[str, Any]
UPGRADES: Mapping[int, Callable[[Document], Document]] = {}
"""How a document of version n becomes one of version n + 1."""


@dataclass
class SettingsFile:
    """The settings as they were read.

    Attributes:
        path: the file.
        settings: the values in use.
        problems: what was wrong with the file, for the user; the defaults stand in for it.
        document: the whole file. What this version does not know is written back unchanged.
        refusal: why saving would spoil the file, or None.
    """

    path: Path
    settings: Settings = field(default_factory=Settings)
    problems: list[UserError] = field(default_factory=list)
    document: Document = field(default_factory=dict)
    refusal: UserError | None = None

    def save(self, settings: Settings) -> str:
        """Write the file whole or not at all; what stands at its default is left out.

        Returns the stamp of the new file.

        Raises:
            UserError: (`settings_unwritable`, `settings_unreadable`, `settings_newer`) it could not
                be written, or what stands in it would be lost.
        """
        self.settings = settings
        if self.refusal is not None:
            raise self.refusal
        document = _merged(self.document, settings)
        try:
            write_whole(self.path, tomli_w.dumps(document).encode())
        except OSError as error:
            raise UserError(
                tr("The settings could not be saved ({reason}).").format(reason=error.strerror),
                remedy=tr(
                    "Check that {folder} is writable and its disk is not full. Until then they "
                    "hold for this run only."
                ).format(folder=self.path.parent),
                kind="settings_unwritable",
            ) from error
        self.document = document
        return stamp_of(self.path)


def settings_file() -> Path:
    """Path of the settings file."""
    return settings_folder() / SETTINGS_NAME


def load_settings(path: Path) -> SettingsFile:
    """Read the settings. A file that cannot be used is kept aside; the defaults take its place.

    A single value that is out of bounds costs only itself.
    """
    loaded = SettingsFile(path)
    try:
        document = _parsed(path)
    except FileNotFoundError:
        return loaded
    except (ValueError, RecursionError):
        loaded.problems.append(_keep_aside(path))
        return loaded
    except OSError as error:
        loaded.refusal = UserError(
            tr("The settings could not be read ({reason}).").format(reason=error.strerror),
            remedy=tr("Check that {file} is readable. Pannier goes on with its defaults.").format(
                file=path
            ),
            kind="settings_unreadable",
        )
        loaded.problems.append(loaded.refusal)
        return loaded
    version = document.get("version", VERSION)
    if not isinstance(version, int) or version > VERSION:
        loaded.refusal = UserError(
            tr(
                "The settings were written by a newer version of Pannier and are not changed by "
                "this one."
            ),
            remedy=tr("Update Pannier, or move {file} away.").format(file=path),
            kind="settings_newer",
        )
        loaded.problems.append(loaded.refusal)
    else:
        for step in range(max(version, 1), VERSION):
            document = UPGRADES[step](document)
    loaded.document = document
    loaded.settings = _read(document, loaded.problems)
    return loaded


def read_looks(path: Path) -> tuple[dict[str, Value], dict[str, Value]] | None:
    """What the file says of the window's looks, and their defaults; None when it is unusable.

    A value that cannot be used is left out; whoever reads all settings tells about it.
    """
    document: Document = {}
    try:
        document = _parsed(path)
    except FileNotFoundError:
        pass
    except (OSError, ValueError, RecursionError):
        return None
    given = document.get("appearance")
    named = given if isinstance(given, dict) else {}
    values = msgspec.structs.asdict(_read(document, []).appearance)
    defaults = msgspec.structs.asdict(Settings().appearance)
    return {name: value for name, value in values.items() if name in named}, defaults


def _parsed(path: Path) -> Document:
    """What a file holds.

    Raises:
        OSError: it is not there, or cannot be read.
        ValueError, RecursionError: it is no TOML, or far too large for settings.
    """
    if path.stat().st_size > MAX_FILE_BYTES:
        raise ValueError("too large for a file of settings")
    # Some editors of Windows put a byte order mark before what a person has changed.
    return tomllib.loads(path.read_text(encoding="utf-8-sig"))


def _read(document: Document, problems: list[UserError]) -> Settings:
    sections = {}
    for section in _sections():
        given = document.get(section.name, {})
        values = {}
        for known in msgspec.structs.fields(section.type):
            if not isinstance(given, dict) or known.name not in given:
                continue
            try:
                values[known.name] = msgspec.convert(given[known.name], known.type)
            except msgspec.ValidationError as error:
                problems.append(
                    UserError(
                        tr("The setting {name} is not used: {reason}.").format(
                            name=f"{section.name}.{known.name}", reason=error
                        ),
                        remedy=tr("Its default, {value}, stands in for it.").format(
                            value=repr(known.default)
                        ),
                        kind="settings_value",
                    )
                )
        sections[section.name] = section.type(**values)
    return Settings(**sections)


def _merged(document: Document, settings: Settings) -> Document:
    """`document` with the values of `settings`; defaults are left out, strangers are kept."""
    merged: Document = {**document, "version": VERSION}
    for section in _sections():
        old = document.get(section.name)
        values: Document = dict(old) if isinstance(old, dict) else {}
        current = getattr(settings, section.name)
        for known in msgspec.structs.fields(section.type):
            value = getattr(current, known.name)
            if value == known.default:
                values.pop(known.name, None)
            else:
                values[known.name] = value
        merged[section.name] = values
        if not values:
            del merged[section.name]
    return merged


def _sections() -> list[msgspec.structs.FieldInfo]:
    return list(msgspec.structs.fields(Settings))


def _keep_aside(path: Path) -> UserError:
    aside = path.with_name(f"{path.name}.damaged")
    try:
        path.replace(aside)
    except OSError:
        kept = tr("It will be written anew.")
    else:
        kept = tr("The old file is kept as {file}; the defaults are used.").format(file=aside)
    return UserError(tr("The settings file was damaged."), remedy=kept, kind="settings_damaged")
