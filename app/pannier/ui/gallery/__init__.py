# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""For developers: every widget in every state, and pictures of every page."""
