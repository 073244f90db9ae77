# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Local models: folders of the user, stores of other programs, and what can be done with them."""
