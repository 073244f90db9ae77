# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The one error that reading a model file can end in, and the sentences that recur in it."""

from pannier.core.errors import UserError
from pannier.core.language import tr


class GgufError(UserError):
    """A model file that cannot be used.

    `kind` is one of `file_missing`, `file_unreadable`, `file_incomplete`, `not_gguf`,
    `gguf_damaged`, `gguf_unsupported` and `shard_missing`.
    """

    kind = "gguf_damaged"

    def named(self, name: str) -> "GgufError":
        """Return the same error with the file's name in front of its message."""
        return GgufError(
            f"{name}: {self.message}",
            remedy=self.remedy,
            kind=self.kind,
        )


def incomplete(message: str) -> GgufError:
    """Return the error for a file whose end is missing; `message` says where it ends."""
    return GgufError(
        message,
        remedy=tr("Download it again."),
        kind="file_incomplete",
    )


def damaged(reason: str) -> GgufError:
    """Return the error for a file that contradicts itself or the format."""
    return GgufError(
        tr("The file is damaged: {reason}.").format(reason=reason), remedy=tr("Download it again.")
    )
