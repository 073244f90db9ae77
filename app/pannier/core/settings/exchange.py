# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Settings as a file to be carried to another computer: written without secrets, read with care."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import msgspec
import tomli_w

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.settings.declared import (
    Declaration,
    Settings,
    Value,
    declarations,
    setting,
    with_setting,
)

FORMAT = "pannier-settings"
VERSION = 1
MAX_FILE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Change:
    """What an import would change: one setting, its value now and then."""

    declaration: Declaration
    now: Value
    then: Value


@dataclass(frozen=True, slots=True)
class SettingsImport:
    """What a file would do.

    Attributes:
        settings: all settings as they would be.
        changes: those that are different then.
        unknown: names in the file that this version does not know; they are left out.
        refused: settings that cannot have the value that the file gives; they stay as they are.
    """

    settings: Settings
    changes: tuple[Change, ...]
    unknown: tuple[str, ...]
    refused: tuple[tuple[Declaration, object], ...]


def export_settings(file: Path, settings: Settings) -> None:
    """Write what differs from the defaults. Names and passwords in addresses are left out.

    Raises:
        UserError: (`settings_unwritable`) the file cannot be written.
    """
    document: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    for each in declarations():
        value = setting(settings, each)
        if value != each.default:
            if each.is_address:
                value = without_secrets(str(value))
            document.setdefault(each.section, {})[each.name] = value
    try:
        write_whole(file, tomli_w.dumps(document).encode(), shared=True)
    except OSError as error:
        raise UserError(
            tr("The settings could not be exported ({reason}).").format(reason=error.strerror),
            remedy=tr("Check that {folder} is writable and its disk is not full.").format(
                folder=file.parent
            ),
            kind="settings_unwritable",
        ) from error


def read_import(file: Path, settings: Settings) -> SettingsImport:
    """Read what a file would make of these settings; nothing is changed.

    A setting that the file does not name gets its default, as it had where the file was written.

    Raises:
        UserError: (`settings_unreadable`, `settings_invalid`) it cannot be read, is no export, or
            comes from a newer version.
    """
    document = _read(file)
    given = {
        (section, name): value
        for section, values in document.items()
        if isinstance(values, dict)
        for name, value in values.items()
    }
    loose = [name for name, value in document.items() if not isinstance(value, dict)]
    known = {(each.section, each.name): each for each in declarations()}
    unknown = [name for name in loose if name not in ("format", "version")]
    unknown += [f"{section}.{name}" for section, name in given if (section, name) not in known]
    refused: list[tuple[Declaration, object]] = []
    then = Settings()
    for (section, name), each in known.items():
        if (section, name) in given:
            try:
                then = with_setting(then, section, name, given[section, name])
            except msgspec.ValidationError:
                refused.append((each, given[section, name]))
                then = with_setting(then, section, name, setting(settings, each))
    changes = tuple(
        Change(each, setting(settings, each), setting(then, each))
        for each in known.values()
        if setting(settings, each) != setting(then, each)
    )
    return SettingsImport(then, changes, tuple(unknown), tuple(refused))


def without_secrets(address: str) -> str:
    """The address without a name and a password; empty when it cannot be told where those are."""
    try:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return ""
    if not parts.netloc:
        return "" if "@" in address else address
    # A token may stand behind the host, too.
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


def _read(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise UserError(
            tr("{name} could not be read ({reason}).").format(
                name=file.name, reason=error.strerror
            ),
            remedy=tr("Check that the file is there and readable."),
            kind="settings_unreadable",
        ) from error
    try:
        text = content.decode("utf-8-sig") if len(content) <= MAX_FILE_BYTES else ""
        document = tomllib.loads(text)
    except (ValueError, RecursionError):
        document = {}
    version = document.get("version")
    if document.get("format") != FORMAT or not isinstance(version, int):
        raise UserError(
            tr("{name} holds no settings of Pannier.").format(name=file.name),
            remedy=tr("Choose a file that was made by “Export…” on the Settings page."),
            kind="settings_invalid",
        )
    if version > VERSION:
        raise UserError(
            tr("{name} was exported by a newer version of Pannier.").format(name=file.name),
            remedy=tr("Update Pannier, and import the file then."),
            kind="settings_invalid",
        )
    return document
