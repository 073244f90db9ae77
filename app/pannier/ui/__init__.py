# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The window. The only package that imports PySide6."""

# PySide6 reads the source text of every module that is imported after it. What the window needs
# first and what does not need PySide6 is therefore imported before: a tenth of the start.
import pannier.core.settings  # noqa: F401
