# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which types the tensors of a model would get by quantizing: llama.cpp's own choice, unwritten."""

import ctypes
import os
import re

import llama_cpp.llama_cpp as llama

from pannier.backend.quantize_messages import PlanTypes, TypesPlanned
from pannier.backend.worker.load_errors import model_error
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.quantize_params import quantize_params

# [ 1/ 291] token_embd.weight - [ 2048, 128256], type = f16, size = 501.0 MiB -> 266.1 MiB (q8_0)
_LINE = re.compile(
    r"^\[ *\d+/ *\d+\] (?P<name>\S+) +- \[[^\]]*\], type = +(?P<old>\S+), "
    r"size = [^>]*(?:-> .*\((?P<new>\S+)\))?$"
)
# warning: blk.0.ffn_up.weight - ncols 2880 not divisible by 256 (required for type q4_K) -> ...
_FALLBACK = re.compile(
    r"^warning: (?P<name>\S+) +- ncols +\d+ not divisible by .*required for type +(?P<type>\w+)\)"
)
_NEEDS_IMATRIX = "will require an imatrix"


def quantized_types(command: PlanTypes, log: LogCapture) -> TypesPlanned:
    """The type of every tensor by its name, such as "Q4_K"; nothing is written.

    With an importance matrix llama.cpp chooses differently; which one does not matter.

    Raises:
        UserError: (`invalid_option`, `load_failed`) llama.cpp cannot make this type of this file.
    """
    made = quantize_params(command.file_type, command.recipe)
    params = made.params
    params.dry_run = True
    params.nthread = 1
    weight = ctypes.c_float(1.0)
    entry = llama.llama_model_imatrix_data
    entries = (entry * 2)(entry(name=b"any", data=ctypes.pointer(weight), size=1))  # ends empty
    if command.has_imatrix:
        params.imatrix = ctypes.cast(entries, ctypes.POINTER(entry))
    with log.rehearsal() as lines:
        failed = llama.llama_model_quantize(
            os.fsencode(command.path), os.fsencode(os.devnull), ctypes.byref(params)
        )
    if failed:
        raise model_error(log.errors)
    found = [match for line in lines if (match := _LINE.match(line))]
    fallbacks = [match for line in lines if (match := _FALLBACK.match(line))]
    return TypesPlanned(
        job=command.job,
        types={match["name"]: (match["new"] or match["old"]).upper() for match in found},
        wanted={match["name"]: match["type"].upper() for match in fallbacks},
        needs_imatrix=any(_NEEDS_IMATRIX in line for line in lines),
    )
