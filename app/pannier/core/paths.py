# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where Pannier keeps its files, and where its own resources lie."""

import os
from pathlib import Path

import platformdirs

from pannier.core.errors import UserError

APP_NAME = "pannier"
BUNDLED_MODEL = "models/pannier-guide-F16.gguf"


def resource(name: str) -> Path:
    """Path of a file below `resources/`, in a checkout, a wheel or a bundle alike.

    Raises:
        UserError: the file is not there, so the installation is damaged.
    """
    path = resource_path(name)
    if not path.exists():
        from pannier.core.language import tr  # noqa: PLC0415 - which finds its files through here

        raise UserError(
            tr("Pannier's own file {name} is missing.").format(name=name),
            remedy=tr("The installation is damaged: install Pannier again."),
            kind="resource_missing",
        )
    return path


def resource_path(name: str) -> Path:
    """The same, whether the file is there or not.

    A wheel and a bundle carry the folder inside the package; a checkout has it at its top.
    """
    package = Path(__file__).resolve().parents[1]
    packaged = package / "resources"
    return (packaged if packaged.is_dir() else package.parents[1] / "resources") / name


def guide_folder() -> Path:
    """Folder of the user guide's pages (Markdown), in a checkout, a wheel or a bundle alike."""
    package = Path(__file__).resolve().parents[1]
    packaged = package / "guide"
    return packaged if packaged.is_dir() else package.parents[1] / "docs" / "guide"


def bundled_model() -> Path:
    """Path of the model that comes with Pannier (`demo` on the command line)."""
    return resource(BUNDLED_MODEL)


def settings_folder() -> Path:
    """Folder of the settings file. Not created here."""
    return _folder("settings", platformdirs.user_config_path(APP_NAME, appauthor=False))


def data_folder() -> Path:
    """Folder of what the user would miss: the library's names, notes and pairings. Not created."""
    return _folder("data", platformdirs.user_data_path(APP_NAME, appauthor=False))


def cache_folder() -> Path:
    """Folder of what can be made anew. Not created here."""
    return _folder("cache", platformdirs.user_cache_path(APP_NAME, appauthor=False))


def models_folder() -> Path:
    """Folder that downloads go to when the user names no other. Not created here."""
    return data_folder() / "models"


def quantize_queue_file() -> Path:
    """The list of what is still to be quantized; there only as long as there is something."""
    return data_folder() / "quantizing.json"


def log_folder() -> Path:
    """Folder of the rotating logs. Not created here."""
    return _folder("logs", platformdirs.user_log_path(APP_NAME, appauthor=False))


def _folder(name: str, default: Path) -> Path:
    """`default`, or `name` below `PANNIER_HOME` when that is set (portable use, tests)."""
    home = os.environ.get("PANNIER_HOME")
    return Path(home).expanduser() / name if home else default
