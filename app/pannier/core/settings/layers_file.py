# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The layers of the app and of every model: one small JSON file. Chats keep theirs themselves."""

from pathlib import Path

import msgspec

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import settings_folder
from pannier.core.settings.layers import NOTHING_SET, SettingsLayer

VERSION = 1
MAX_MODELS = 500
MAX_FILE_BYTES = 8 * 1024 * 1024


class StoredLayers(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is set for every chat and for models.

    Attributes:
        version: of this layout.
        app: for every chat.
        models: by what a model is known by (its fingerprint, or its path); the latest ones last.
    """

    version: int = VERSION
    app: SettingsLayer = NOTHING_SET
    models: dict[str, SettingsLayer] = {}

    def model(self, key: str) -> SettingsLayer:
        """What is set for a model."""
        return self.models.get(key, NOTHING_SET)

    def with_app(self, layer: SettingsLayer) -> "StoredLayers":
        """The same with another layer of the app."""
        return msgspec.structs.replace(self, app=layer)

    def with_model(self, key: str, layer: SettingsLayer) -> "StoredLayers":
        """The same with another layer of a model; those set longest ago are forgotten."""
        models = {other: kept for other, kept in self.models.items() if other != key}
        if layer != NOTHING_SET:
            models[key] = layer
        latest = dict(list(models.items())[-MAX_MODELS:])
        return msgspec.structs.replace(self, models=latest)


def layers_file() -> Path:
    """The file that holds them."""
    return settings_folder() / "chat-settings.json"


def load_layers(file: Path) -> tuple[StoredLayers, UserError | None]:
    """Read the file. When that fails, nothing is set, and an error says so.

    A damaged file is kept beside the new one, under another name. One of a later version is read
    as far as it is understood, and left as it is.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_FILE_BYTES + 1)
        if len(content) > MAX_FILE_BYTES:
            return StoredLayers(), _keep_aside(
                file, tr("The file with the settings of chats is too large.")
            )
        if (version := _version(content)) > VERSION:
            return _read_newer(content, version), _newer_error(file)
        layers = msgspec.json.decode(content, type=StoredLayers)
    except FileNotFoundError:
        return StoredLayers(), None
    except (msgspec.DecodeError, RecursionError):
        return StoredLayers(), _keep_aside(
            file, tr("The file with the settings of chats was damaged.")
        )
    except OSError as error:
        return StoredLayers(), UserError(
            tr("The settings of chats could not be read ({reason}).").format(reason=error.strerror),
            remedy=tr("Check that {file} is readable. Pannier goes on with its defaults.").format(
                file=file
            ),
            kind="settings_unreadable",
        )
    return layers, None


def save_layers(file: Path, layers: StoredLayers) -> None:
    """Write the file whole or not at all.

    Raises:
        UserError: (`settings_unwritable`, `settings_newer`) the disk is full, the folder cannot be
            written, or the file is of a newer version.
    """
    if layers.version > VERSION:
        raise _newer_error(file)
    try:
        write_whole(file, msgspec.json.format(msgspec.json.encode(layers), indent=2))
    except OSError as error:
        raise UserError(
            tr("The settings of chats could not be saved ({reason}).").format(
                reason=error.strerror
            ),
            remedy=tr(
                "Check that {folder} is writable and its disk is not full. Until then they hold "
                "for this run only."
            ).format(folder=file.parent),
            kind="settings_unwritable",
        ) from error


class _Version(msgspec.Struct):
    version: int = VERSION


def _version(content: bytes) -> int:
    return msgspec.json.decode(content, type=_Version).version


def _read_newer(content: bytes, version: int) -> StoredLayers:
    """What can be understood of it."""
    try:
        return msgspec.json.decode(content, type=StoredLayers)
    except msgspec.DecodeError:
        return StoredLayers(version=version)


def _newer_error(file: Path) -> UserError:
    return UserError(
        tr(
            "The settings of chats were written by a newer version of Pannier and are not changed "
            "by this one."
        ),
        remedy=tr("Update Pannier, or move {file} away.").format(file=file),
        kind="settings_newer",
    )


def _keep_aside(file: Path, message: str) -> UserError:
    aside = file.with_name(f"{file.name}.damaged")
    try:
        file.replace(aside)
    except OSError:
        kept = tr("It will be written anew.")
    else:
        kept = tr("The old file is kept as {file}; the defaults are used.").format(file=aside)
    return UserError(message, remedy=kept, kind="settings_damaged")
