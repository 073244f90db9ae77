# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Discover page: search the Hub, look at a model, choose a file."""
