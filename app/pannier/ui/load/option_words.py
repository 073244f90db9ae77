# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Values of load options in words, where there is no form to show them."""

from collections.abc import Iterable

from pannier.core.language import number, tr
from pannier.core.memory import LoadOptions, LoraAdapter, option_title
from pannier.core.sizes import memory_size

_BYTES = {"gpu_memory_limit", "memory_margin"}


def option_value(options: LoadOptions, name: str) -> str:
    """The value of an option, for people."""
    value: object = getattr(options, name)
    if value is None:
        return tr("automatic")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return memory_size(value) if name in _BYTES else number(value)
    if isinstance(value, tuple):
        return ", ".join(_item(one) for one in value) or tr("none")
    return str(value)


def options_line(options: LoadOptions, names: Iterable[str]) -> str:
    """Some options with their values: "Context length: 16,384; Threads: 4"."""
    parts = [
        tr("{option}: {value}").format(option=option_title(name), value=option_value(options, name))
        for name in names
    ]
    return "; ".join(parts)


def _item(value: object) -> str:
    return value.path if isinstance(value, LoraAdapter) else str(value)
