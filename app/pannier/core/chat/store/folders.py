# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Folders of conversations; they may lie in each other."""

from pannier.core.chat.records import Folder


class Folders:
    """All folders.

    Errors are those of `Conversations`, and `folder_missing` and `folder_in_itself`.
    """

    def all(self) -> list[Folder]:
        """Every folder, by name."""
        raise NotImplementedError

    def create(self, name: str, *, parent: int | None = None) -> Folder:
        """Make a folder."""
        raise NotImplementedError

    def rename(self, folder: int, name: str) -> Folder:
        """Give it another name."""
        raise NotImplementedError

    def move(self, folder: int, parent: int | None) -> Folder:
        """Put it into another folder, or to the top."""
        raise NotImplementedError

    def remove(self, folder: int) -> None:
        """Remove it; conversations and folders in it move to the folder it lay in."""
        raise NotImplementedError
