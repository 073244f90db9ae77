# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The transcript of a chat: messages of any number and size, of which only the visible are laid out."""
