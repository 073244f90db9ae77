# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Downloads that lose nothing: files in parallel ranges, a journal beside each, and a queue."""

XET_FLAG = "--pannier-xet"
"""Hidden argument by which a bundled executable becomes the process that hf_xet runs in."""
