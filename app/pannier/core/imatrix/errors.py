# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The errors that an importance matrix and its text can end in."""

from pannier.core.errors import UserError
from pannier.core.language import tr


class ImatrixError(UserError):
    """An importance matrix that cannot be read, used or made.

    `kind` is one of `imatrix_damaged`, `imatrix_mismatch`, `imatrix_not_finite`, `imatrix_partial`,
    `imatrix_unwritable`, `target_exists`, `target_busy`, and for its text `text_missing`,
    `text_unreadable`, `text_binary`, `text_too_small` and `text_too_large`.
    """

    kind = "imatrix_damaged"

    def named(self, name: str) -> "ImatrixError":
        """Return the same error with the file's name in its message."""
        if name in self.message:
            return self
        return ImatrixError(f"{name}: {self.message}", remedy=self.remedy, kind=self.kind)


def damaged(why: str) -> ImatrixError:
    """The error for a file that contradicts itself or the format; `why` is translated."""
    return ImatrixError(
        tr("The importance matrix is damaged: {reason}.").format(reason=why),
        remedy=tr("Make it anew, or download it again."),
    )
