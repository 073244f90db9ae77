# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a chat consists of: messages, how they are written, and how answers are sampled."""

from pannier.core.chat.messages import ChatMessage, Role
from pannier.core.chat.sampling import ContextPolicy, SamplingOptions
from pannier.core.chat.template_options import TemplateOptions, TemplateProblem, TemplateTraits

__all__ = [
    "ChatMessage",
    "ContextPolicy",
    "Role",
    "SamplingOptions",
    "TemplateOptions",
    "TemplateProblem",
    "TemplateTraits",
]
