# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load options as they are kept in a file: only what differs from the defaults."""

from collections.abc import Mapping

import msgspec

from pannier.core.memory.load_options import LoadOptions

_DEFAULTS = LoadOptions()


def stored_options(options: LoadOptions, defaults: LoadOptions = _DEFAULTS) -> dict[str, object]:
    """What JSON can hold of `options`; what is left out is as in `defaults`."""
    values: dict[str, object] = msgspec.to_builtins(options)
    left_out: dict[str, object] = msgspec.to_builtins(defaults)
    return {name: value for name, value in values.items() if value != left_out[name]}


def options_from_stored(
    values: Mapping[str, object], defaults: LoadOptions = _DEFAULTS
) -> LoadOptions:
    """The load options of a file; a value that cannot be used is as in `defaults`.

    A file may come from another version of Pannier, or from an editor.
    """
    usable = {name: value for name, value in values.items() if _is_usable(name, value)}
    return msgspec.convert({**msgspec.to_builtins(defaults), **usable}, LoadOptions)


def _is_usable(name: str, value: object) -> bool:
    try:
        msgspec.convert({name: value}, LoadOptions)
    except msgspec.ValidationError:
        return False
    return True
