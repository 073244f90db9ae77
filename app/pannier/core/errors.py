# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Errors that are meant for the user's eyes; everything else that is raised is a bug.

UserError                        shown as text, once
├── core.gguf.GgufError          a model file that cannot be used
└── backend.session.EngineError  the llama.cpp worker refused or died
"""


class UserError(Exception):
    """An error whose text is written for the user.

    Attributes:
        message: what happened and why, in one or two plain sentences.
        remedy: what the user can do next; may be empty when there is nothing to do.
        kind: a stable snake_case word for scripts (`{"error": {"type": kind}}`).
    """

    kind: str = "error"

    def __init__(self, message: str, *, remedy: str = "", kind: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        if kind is not None:
            self.kind = kind

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()
