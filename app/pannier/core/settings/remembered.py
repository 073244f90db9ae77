# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Window geometry, text size, columns and models of the last run: one small JSON file."""

import base64
import json
from dataclasses import dataclass, field
from pathlib import Path

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import settings_folder

VERSION = 1
MAX_RECENT = 8
MAX_FILE_BYTES = 1024 * 1024
MIN_TEXT_SCALE, MAX_TEXT_SCALE = 0.5, 3.0


@dataclass
class Remembered:
    """What one run of the window leaves to the next.

    It is read before the window is shown. So it does without msgspec, whose import alone would
    keep the first picture waiting by a tenth.

    Attributes:
        version: number of this layout; a newer file is read as far as it is understood, and left
            as it is.
        window_geometry: position and size, in the toolkit's own bytes; empty for the default.
        text_scale: size of all text, 1 being the system's.
        scheme: name of the colour scheme; empty for the system's.
        language: code of the window's language, such as "zh_CN"; empty for the system's.
        reduced_motion: whether nothing of the window shall move by itself.
        last_model: the model to load at the next start. Empty while a load runs, so that a model
            that takes the machine down is not loaded again and again.
        recent_models: files that were loaded, latest first.
        views: how parts of the window were left (columns, splitters), by the widget's name, each in
            the part's own text.
        last_chat_options: load options of the chat that the last model was loaded for.
        load_options: load options by the path of the model, where earlier versions kept them.
        settings_stamp: tells whether the settings file was edited since Pannier wrote it; empty
            while it has never been written with the window's looks in it.
    """

    version: int = VERSION
    window_geometry: bytes = b""
    text_scale: float = 1.0
    scheme: str = ""
    language: str = ""
    reduced_motion: bool = False
    last_model: str = ""
    recent_models: list[str] = field(default_factory=list)
    views: dict[str, str] = field(default_factory=dict)
    last_chat_options: dict[str, object] = field(default_factory=dict)
    load_options: dict[str, dict[str, object]] = field(default_factory=dict)
    settings_stamp: str = ""

    def add_recent(self, path: str) -> None:
        """Put `path` at the head of the recent models."""
        others = [recent for recent in self.recent_models if recent != path]
        self.recent_models = [path, *others][:MAX_RECENT]

    def to_json(self) -> bytes:
        """The content of the file."""
        geometry = base64.b64encode(self.window_geometry).decode()
        return json.dumps({**vars(self), "window_geometry": geometry}, indent=2).encode()

    @classmethod
    def from_json(cls, data: bytes) -> "Remembered":
        """Read the content of the file; what is missing takes its default.

        Raises:
            ValueError: it is damaged.
        """
        values = json.loads(data)
        if type(values) is not dict:
            raise ValueError("not an object")
        read = cls()
        for name, default in vars(cls()).items():
            value = values.get(name, default)
            if name == "window_geometry" and isinstance(value, str):
                value = base64.b64decode(value, validate=True)
            if isinstance(default, float) and type(value) is int:
                value = float(value)
            if type(value) is not type(default):
                raise ValueError(f"{name} is of a wrong type")
            setattr(read, name, value)
        if not MIN_TEXT_SCALE <= read.text_scale <= MAX_TEXT_SCALE:
            raise ValueError("text_scale is out of bounds")
        if not all(isinstance(path, str) for path in read.recent_models):
            raise ValueError("recent_models holds something else than text")
        if not all(isinstance(state, str) for state in read.views.values()):
            raise ValueError("views holds something else than text")
        if not all(isinstance(options, dict) for options in read.load_options.values()):
            raise ValueError("load_options holds something else than options")
        return read


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
        content = file.read_bytes()
        newer = _newer_version(content)
        if newer is not None:
            return _read_newer(content, newer), _newer_error(file)
        return Remembered.from_json(content), None
    except FileNotFoundError:
        return Remembered(), None
    except (ValueError, RecursionError):
        return Remembered(), _keep_aside(file)
    except OSError as error:
        return Remembered(), UserError(
            tr("The window's remembered state could not be read ({reason}).").format(
                reason=error.strerror
            ),
            remedy=tr("Check that {file} is readable. Pannier goes on with its defaults.").format(
                file=file
            ),
            kind="settings_unreadable",
        )


def save_remembered(file: Path, remembered: Remembered) -> None:
    """Write the file whole or not at all; that of a newer version is left as it is.

    Raises:
        OSError: the disk is full or the folder cannot be written.
    """
    if remembered.version <= VERSION:
        write_whole(file, remembered.to_json())


def _newer_version(content: bytes) -> int | None:
    """The number of the file's layout when it is a later one than this; raises ValueError."""
    values = json.loads(content)
    version = values.get("version", VERSION) if type(values) is dict else VERSION
    return version if type(version) is int and version > VERSION else None


def _read_newer(content: bytes, version: int) -> Remembered:
    """What can be understood of it."""
    try:
        return Remembered.from_json(content)
    except ValueError:
        return Remembered(version=version)


def _newer_error(file: Path) -> UserError:
    return UserError(
        tr("The window's size and the last model were kept by a newer version of Pannier."),
        remedy=tr(
            "What changes now is forgotten at the end, so that nothing of it is lost. Update "
            "Pannier, or move {file} away."
        ).format(file=file),
        kind="settings_newer",
    )


def _keep_aside(file: Path) -> UserError:
    aside = file.with_name(f"{file.name}.damaged")
    try:
        file.replace(aside)
    except OSError:
        kept = tr("It will be written anew.")
    else:
        kept = tr("The old file is kept as {file}.").format(file=aside)
    return UserError(
        tr("The file with the window's size and the last model was damaged and is not used."),
        remedy=kept,
        kind="settings_damaged",
    )
