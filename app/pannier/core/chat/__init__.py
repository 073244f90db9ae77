# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a chat consists of: messages and how answers are sampled."""

from pannier.core.chat.messages import ChatMessage, Role
from pannier.core.chat.sampling import SamplingOptions

__all__ = ["ChatMessage", "Role", "SamplingOptions"]
