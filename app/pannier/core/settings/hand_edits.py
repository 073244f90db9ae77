# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the window looks when somebody has edited the settings file by hand.

The first picture is made from what is remembered, as reading the settings would delay it. So they
are read before it only when the file is another one than Pannier has left.
"""

from pathlib import Path

from pannier.core.settings.remembered import Remembered

SETTINGS_NAME = "settings.toml"
NEVER = ""
_NO_FILE = "none"


def stamp_of(file: Path) -> str:
    """Tells whether the file has been changed since; `NEVER` when nobody can tell."""
    try:
        facts = file.stat()
    except FileNotFoundError:
        return _NO_FILE
    except OSError:
        return NEVER
    return f"{facts.st_mtime_ns}-{facts.st_size}"


def take_hand_edits(remembered: Remembered, folder: Path) -> None:
    """Remember the looks that the settings file asks for, if it was edited since the last run.

    `folder` is that of the settings file.

    What it does not name has its default, as all settings have; in a file that was never written
    with the looks in it, by an earlier version, it stays as it is.
    """
    file = folder / SETTINGS_NAME
    stamp = stamp_of(file)
    if stamp in (NEVER, remembered.settings_stamp):
        return
    if stamp == _NO_FILE and remembered.settings_stamp == NEVER:
        return
    # With msgspec behind it, which the usual start does without.
    from pannier.core.settings.settings_file import read_looks  # noqa: PLC0415

    was_synced = remembered.settings_stamp != NEVER
    looks = read_looks(file)
    if looks is None:
        # It will be set aside, or cannot be read now: the looks stay until it can be.
        remembered.settings_stamp = NEVER
        return
    values, defaults = looks
    if was_synced:
        values = {**defaults, **values}
        remembered.settings_stamp = stamp
    if "scheme" in values:
        remembered.scheme = str(values["scheme"])
    if "language" in values:
        remembered.language = str(values["language"])
    if "text_percent" in values:
        remembered.text_scale = int(values["text_percent"]) / 100
    if "reduced_motion" in values:
        remembered.reduced_motion = bool(values["reduced_motion"])
