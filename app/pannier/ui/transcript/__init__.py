# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The transcript of a chat: any number of messages of any size, laid out only where visible."""
