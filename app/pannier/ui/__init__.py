# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The window. The only package that imports PySide6."""

import builtins


def _import_qt() -> None:
    """Import Qt, and keep Python's own way of importing.

    PySide6 puts its own in the place of that: it reads the source text of every module that is
    imported from then on, and keeps it, which takes 20 MB and a tenth of the start. It is for
    `from __feature__ import` and for `from PySide6.QtCore import *`, which nobody uses here.
    """
    usual = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415 - between the two

    builtins.__import__ = usual


_import_qt()
