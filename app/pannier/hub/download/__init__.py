# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Downloads that lose nothing: files in parallel ranges, a journal beside each, and a queue."""
