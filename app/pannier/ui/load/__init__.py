# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Loading a model: with which options, what it takes, what came of it, what if it is too large."""
