# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What fits: the shared budget, verdicts of files, and the Fit page."""
