# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Endings of unfinished files, behind the name that they will have, and of what lies beside them.

Whoever writes such files and whoever finds them after an interruption has them from here.
"""

DOWNLOAD_SUFFIX = ".part"
DOWNLOAD_JOURNAL_SUFFIX = ".part.json"  # where it is to go on
DOWNLOAD_LOCK_SUFFIX = ".part.lock"
MOVE_SUFFIX = ".moving"
QUANTIZE_SUFFIX = ".quantizing"
QUANTIZE_LOCK_SUFFIX = ".quantizing.lock"
IMATRIX_SUFFIX = ".unfinished"
IMATRIX_NEW_SUFFIX = ".unfinished.new"  # while it is being written
IMATRIX_LOCK_SUFFIX = ".unfinished.lock"
