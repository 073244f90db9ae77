# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which types the tensors of a model would get by quantizing: llama.cpp's own choice, unwritten."""

import ctypes
import os
import re

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.load_errors import model_error
from pannier.backend.worker.logs import LogCapture
from pannier.core.errors import UserError
from pannier.core.gguf import file_type_named

# [ 1/ 291] token_embd.weight - [ 2048, 128256], type = f16, size = 501.0 MiB -> 266.1 MiB (q8_0)
_LINE = re.compile(
    r"^\[ *\d+/ *\d+\] (?P<name>\S+) +- \[[^\]]*\], type = +(?P<old>\S+), "
    r"size = [^>]*(?:-> .*\((?P<new>\S+)\))?$"
)


def quantized_types(
    path: str, file_type: str, log: LogCapture, *, has_imatrix: bool
) -> dict[str, str]:
    """The type of every tensor by its name, such as "Q4_K"; nothing is written.

    With an importance matrix llama.cpp chooses differently; which one does not matter.

    Raises:
        UserError: (`invalid_option`, `load_failed`) llama.cpp cannot make this type of this file.
    """
    kind = file_type_named(file_type)
    if kind is None or not kind.quantizable:
        raise UserError(
            f"llama.cpp cannot make files of type {file_type}.",
            remedy="Choose another file type.",
            kind="invalid_option",
        )
    params = llama.llama_model_quantize_default_params()
    params.ftype = kind.id
    params.dry_run = True
    params.nthread = 1
    params.allow_requantize = True
    weight = ctypes.c_float(1.0)
    entry = llama.llama_model_imatrix_data
    entries = (entry * 2)(entry(name=b"any", data=ctypes.pointer(weight), size=1))  # ends empty
    if has_imatrix:
        params.imatrix = entries
    with log.rehearsal() as lines:
        failed = llama.llama_model_quantize(
            os.fsencode(path), os.fsencode(os.devnull), ctypes.byref(params)
        )
    if failed:
        raise model_error(log.errors)
    found = (_LINE.match(line) for line in lines)
    return {match["name"]: (match["new"] or match["old"]).upper() for match in found if match}
