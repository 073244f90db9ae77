# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The text of PDF, office and HTML files, taken out in a process of its own."""

EXTRACT_FLAG = "--pannier-extract"
"""Makes a bundled executable be that process."""
