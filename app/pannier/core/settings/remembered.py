# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Window geometry, text size and models of the last run: one small JSON file."""

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Annotated

import msgspec

from pannier.core.errors import UserError
from pannier.core.paths import settings_folder

MAX_RECENT = 8
MAX_FILE_BYTES = 1024 * 1024


class Remembered(msgspec.Struct, kw_only=True):
    """What one run of the window leaves to the next.

    Attributes:
        version: number of this layout; a newer file is read as far as it is understood.
        window_geometry: position and size, in the toolkit's own bytes; empty for the default.
        text_scale: size of all text, 1 being the system's.
        last_model: the model to load at the next start. Empty while a load runs, so that a model
            that takes the machine down is not loaded again and again.
        recent_models: files that were loaded, latest first.
    """

    version: int = 1
    window_geometry: bytes = b""
    text_scale: Annotated[float, msgspec.Meta(ge=0.5, le=3.0)] = 1.0
    last_model: str = ""
    recent_models: list[str] = []

    def add_recent(self, path: str) -> None:
        """Put `path` at the head of the recent models."""
        others = [recent for recent in self.recent_models if recent != path]
        self.recent_models = [path, *others][:MAX_RECENT]


def remembered_file() -> Path:
    """The file that holds it all."""
    return settings_folder() / "remembered.json"


def load_remembered(file: Path) -> tuple[Remembered, UserError | None]:
    """Read the file. When that fails, the defaults come with an error to show.

    A damaged file is kept beside the new one, under another name.
    """
    try:
        if file.stat().st_size > MAX_FILE_BYTES:
            return Remembered(), _keep_aside(file)
        return msgspec.json.decode(file.read_bytes(), type=Remembered), None
    except FileNotFoundError:
        return Remembered(), None
    except msgspec.DecodeError:
        return Remembered(), _keep_aside(file)
    except OSError as error:
        return Remembered(), UserError(
            f"The window's remembered state could not be read ({error.strerror}).",
            remedy=f"Check that {file} is readable. Pannier goes on with its defaults.",
            kind="settings_unreadable",
        )


def save_remembered(file: Path, remembered: Remembered) -> None:
    """Write the file whole or not at all.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(remembered)))
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _keep_aside(file: Path) -> UserError:
    aside = file.with_name(f"{file.name}.damaged")
    try:
        file.replace(aside)
    except OSError:
        kept = "It will be written anew."
    else:
        kept = f"The old file is kept as {aside}."
    return UserError(
        "The file with the window's size and the last model was damaged and is not used.",
        remedy=kept,
        kind="settings_damaged",
    )
