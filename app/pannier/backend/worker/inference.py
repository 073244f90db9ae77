# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A loaded model in use: what stays from one answer to the next."""

from pannier.backend.worker.load import LoadedModel
from pannier.backend.worker.prompt import PastAnswer
from pannier.backend.worker.sequence import Sequence
from pannier.backend.worker.tokens import Vocabulary


class Inference:
    """A loaded model with its vocabulary, and what its context holds.

    Attributes:
        context: llama.cpp's own.
        vocabulary: with the compiled chat template.
        sequence: the tokens that were evaluated.
        draft_tokens: how many guessed tokens can be verified in one step.
        past: the last answer, in case it is continued.
        vision: the projector; None when none was loaded.
    """

    def __init__(self, loaded: LoadedModel) -> None:
        self._loaded = loaded
        self.context = loaded.context
        self.vocabulary = Vocabulary(loaded.vocabulary, loaded.template_source)
        self.sequence = Sequence(loaded.model, loaded.context)
        self.draft_tokens = min(loaded.options.draft_tokens, self.sequence.step - 1)
        self.past = PastAnswer()
        self.vision = loaded.vision

    def free(self) -> None:
        """Give the memory back; what allocators keep comes back when the process ends."""
        self.sequence.close()
        self._loaded.free()
