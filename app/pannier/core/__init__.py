# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The domain: models, memory, chats and settings. No Qt, no llama.cpp, no network."""
