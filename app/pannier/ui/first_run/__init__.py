# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The first run: what this computer can do, where models live, what to begin with."""
