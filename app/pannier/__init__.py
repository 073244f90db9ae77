# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Pannier packs large language models onto the GPU a person has."""

__version__ = "0.1.0"
