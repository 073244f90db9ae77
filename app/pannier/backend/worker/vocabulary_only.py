# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The vocabulary of a model file without its weights: enough to count tokens, and quick to get."""

import ctypes
import os

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.tokens import Vocabulary
from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.language import tr


class VocabularyOnly:
    """A vocabulary with the memory that it needs.

    Attributes:
        name: the model's name.
        vocabulary: the vocabulary.

    Raises:
        UserError: (`load_failed` or a `GgufError`'s kind) the file cannot be used.
    """

    def __init__(self, path: str) -> None:
        header = read_model(path)
        params = llama.llama_model_default_params()
        params.vocab_only = True
        no_devices = (ctypes.c_void_p * 1)()  # or llama.cpp would ask every device for its memory
        params.devices = ctypes.addressof(no_devices)
        model = llama.llama_model_load_from_file(os.fsencode(path), params)
        vocabulary = None if model is None else llama.llama_model_get_vocab(model)
        if model is None or vocabulary is None:
            raise UserError(
                tr("llama.cpp could not read the vocabulary of this file."),
                remedy=tr("Choose another file of this model, or download it again."),
                kind="load_failed",
            )
        self._model = model
        self.name = header.name
        self.vocabulary = Vocabulary(vocabulary, header.chat_template)

    def free(self) -> None:
        """Give the memory back."""
        llama.llama_model_free(self._model)
