# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load options in layers, while they are being changed: for all models, a model, a chat, one load.

The same order as in `core.settings.layers`, with one more above it that is never kept.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

import msgspec

from pannier.core.memory import LoadOptions, options_from_stored
from pannier.core.settings.layers import SettingsLayer

LoadScope = Literal["app", "model", "chat", "once"]
"""What load options are set for, from the weakest to the strongest."""

SCOPES: tuple[LoadScope, ...] = get_args(LoadScope)
KEPT_SCOPES: tuple[Literal["app", "model", "chat"], ...] = ("app", "model", "chat")

# Found or chosen for one load alone: they make no difference to what a chat is set to.
_OF_ONE_LOAD = frozenset({"mmproj", "check_memory"})


class LoadLayers:
    """What is set in each scope; what is set in none of them is as in `defaults`."""

    def __init__(
        self,
        app: SettingsLayer,
        model: SettingsLayer,
        chat: SettingsLayer,
        defaults: LoadOptions | None = None,
    ) -> None:
        self._defaults = LoadOptions() if defaults is None else defaults
        layers: dict[LoadScope, SettingsLayer] = {"app": app, "model": model, "chat": chat}
        self._values: dict[LoadScope, dict[str, object]] = {
            scope: _usable(layer.load) for scope, layer in layers.items()
        }
        self._values["once"] = {}
        self._kept = {scope: dict(values) for scope, values in self._values.items()}

    def options(self, up_to: LoadScope = "once") -> LoadOptions:
        """What holds with this scope and all that are weaker."""
        merged: dict[str, object] = {}
        for scope in SCOPES[: SCOPES.index(up_to) + 1]:
            merged |= self._values[scope]
        return options_from_stored(merged, self._defaults)

    def values(self, scope: LoadScope) -> dict[str, object]:
        """What a scope sets itself, as a `SettingsLayer` keeps it."""
        return dict(self._values[scope])

    def source(self, name: str, up_to: LoadScope = "once") -> LoadScope | None:
        """The scope that an option's value comes from; None for the default."""
        within = SCOPES[: SCOPES.index(up_to) + 1]
        return next((scope for scope in reversed(within) if name in self._values[scope]), None)

    def overriding(self, name: str, scope: LoadScope) -> LoadScope | None:
        """The stronger scope for which an option's value in `scope` does not count."""
        source = self.source(name)
        if source is None or SCOPES.index(source) <= SCOPES.index(scope):
            return None
        return source

    def take(self, scope: LoadScope, options: LoadOptions) -> None:
        """Set in `scope` what differs from what holds there."""
        for name in different(options, self.options(scope)):
            self._values[scope][name] = msgspec.to_builtins(getattr(options, name))

    def put_back(self, scope: LoadScope, names: Iterable[str]) -> None:
        """Take options out of a scope; what is weaker holds again."""
        for name in names:
            self._values[scope].pop(name, None)

    def changed(self) -> list[Literal["app", "model", "chat"]]:
        """The scopes that are to be kept anew."""
        return [scope for scope in KEPT_SCOPES if self._values[scope] != self._kept[scope]]


def different(one: LoadOptions, other: LoadOptions) -> list[str]:
    """Names of the options that are not the same."""
    names = LoadOptions.__struct_fields__
    return [name for name in names if getattr(one, name) != getattr(other, name)]


def loaded_otherwise(layers: LoadLayers, loaded: LoadOptions) -> list[str]:
    """Names of the options that somebody has set and that a model was not loaded with."""
    return [
        name
        for name in different(layers.options(), loaded)
        if name not in _OF_ONE_LOAD and layers.source(name) is not None
    ]


def _usable(values: Mapping[str, object]) -> dict[str, object]:
    """A file may come from another version: what cannot be used is as if it were not set."""
    found = {}
    for name, value in values.items():
        try:
            msgspec.convert({name: value}, LoadOptions)
        except msgspec.ValidationError:
            continue
        if name in LoadOptions.__struct_fields__:
            found[name] = value
    return found
