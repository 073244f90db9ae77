# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The engine's own parts, where it was built in pieces: one module for every kind of processor.

Such an engine runs on any computer of its family and loses nothing: ggml asks each module how well
it suits the processor and takes the best. It finds them only in a folder that it is told of.
"""

import ctypes
import os
from pathlib import Path

import llama_cpp
import llama_cpp.llama_cpp as llama

from pannier.backend.worker import ggml


def start_engine() -> None:
    """Make llama.cpp ready for use; once in a process, before any of its other functions."""
    folder = Path(llama_cpp.__file__).parent / "lib"
    if not ggml.device_count():
        # An engine in one piece has its processor from the beginning, and no modules.
        load_all = ggml.function("ggml_backend_load_all_from_path", None, ctypes.c_char_p)
        load_all(os.fsencode(folder))
    llama.llama_backend_init()
