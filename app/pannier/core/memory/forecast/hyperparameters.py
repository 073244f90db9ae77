# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Hyperparameters of a header, read as llama.cpp reads them: one number, or one for each layer."""

from pannier.core.gguf import GgufModel, Value


class Hyperparameters:
    """The values below `<architecture>.` in a header; values of a wrong type count as absent."""

    def __init__(self, header: GgufModel) -> None:
        self._header = header

    def number(self, key: str, default: int = 0) -> int:
        """The value of `key`, or `default`; a list of values counts as absent."""
        value = _as_number(self._header.hyperparameter(key))
        return default if value is None else value

    def has(self, key: str) -> bool:
        """Whether the file holds a number under `key`."""
        return _as_number(self._header.hyperparameter(key)) is not None

    def holds_tensor(self, name: str) -> bool:
        """Whether the file has a tensor of that name."""
        return any(tensor.name == name for tensor in self._header.tensors)

    def array(self, key: str, count: int) -> list[int] | None:
        """The list under `key`, cut or filled with 0 to `count` entries; None for anything else."""
        value = self._header.hyperparameter(key)
        if not isinstance(value, tuple):
            return None
        numbers = [_as_number(element) or 0 for element in value[:count]]
        return numbers + [0] * (count - len(numbers))

    def per_layer(self, key: str, count: int) -> list[int] | None:
        """One value for each of `count` layers, from a number or a list; None when absent."""
        listed = self.array(key, count)
        if listed is not None or not self.has(key):
            return listed
        return [self.number(key)] * count


def _as_number(value: Value | None) -> int | None:
    return int(value) if isinstance(value, int) and value >= 0 else None
