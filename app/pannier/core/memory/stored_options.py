# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load options as they are kept in a file: only what differs from the defaults."""

from collections.abc import Mapping

import msgspec

from pannier.core.memory.load_options import LoadOptions

_DEFAULTS: dict[str, object] = msgspec.to_builtins(LoadOptions())


def stored_options(options: LoadOptions) -> dict[str, object]:
    """What JSON can hold of `options`; what is left out has its default."""
    values: dict[str, object] = msgspec.to_builtins(options)
    return {name: value for name, value in values.items() if value != _DEFAULTS[name]}


def options_from_stored(values: Mapping[str, object]) -> LoadOptions:
    """The load options of a file; a value that cannot be used takes its default.

    A file may come from another version of Pannier, or from an editor.
    """
    usable = {name: value for name, value in values.items() if _is_usable(name, value)}
    return msgspec.convert(usable, LoadOptions)


def _is_usable(name: str, value: object) -> bool:
    try:
        msgspec.convert({name: value}, LoadOptions)
    except msgspec.ValidationError:
        return False
    return True
