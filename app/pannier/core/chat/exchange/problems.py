# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What went wrong with one of many chats."""

from typing import NamedTuple


class ImportProblem(NamedTuple):
    """A chat that could not be read.

    Attributes:
        name: which one: its title, its file or its number.
        reason: why.
    """

    name: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"
