# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Words what llama.cpp logged when it could not quantize a model."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from pannier.backend.worker.load_errors import model_error
from pannier.core.errors import UserError
from pannier.core.language import tr, translatable
from pannier.core.quantize.disk import write_error

_INVALID = re.compile(r"tensor '([^']+)' has invalid data")
_NOT_WRITTEN = re.compile(r"iostream|ios_base")
_FAILED = re.compile(r"failed to quantize: (?P<reason>.+)")
_NOT_LOADED = ("error loading model", "unknown model")
_PROBE_BYTES = 1 << 20

_NEEDS_IMATRIX = (
    translatable(
        "This file type needs an importance matrix for every tensor; the result would be garbage."
    ),
    translatable(
        "Give an importance matrix that was made with this model, or choose a larger file type."
    ),
    "imatrix_missing",
)
_NOT_VALID = (
    translatable("The quantized numbers are not valid: the source's are too large for this type."),
    translatable("Choose another file type, or another source."),
    "quantize_failed",
)
_NO_MEMORY = (
    translatable("There is not enough main memory to quantize the largest tensor."),
    translatable("Close other programs, or limit the memory for a tensor."),
    "out_of_memory",
)
_CUT_SHORT = (
    translatable("The source could not be read to its end."),
    translatable("Check that it is complete, and that its disk is connected."),
    "source_changed",
)
# What llama.cpp says, and what it means: message, remedy and kind.
_MEANINGS = (
    (re.compile(r"requires an imatrix|Missing importance matrix"), _NEEDS_IMATRIX),
    (re.compile(r"validation failed"), _NOT_VALID),
    (re.compile(r"bad_alloc"), _NO_MEMORY),
    (re.compile(r"failed to read|read error|end of file|not within the file"), _CUT_SHORT),
)


def source_changed(path: Path) -> UserError:
    """The source is not what it was when quantizing began."""
    return UserError(
        tr("{name} was changed while it was being quantized. The result was discarded.").format(
            name=path.name
        ),
        remedy=tr("Wait until the other program is done with the file, then start again."),
        kind="source_changed",
    )


def quantize_error(errors: Sequence[str], output: Path) -> UserError:
    """llama.cpp could not quantize; `errors` are the lines that it logged."""
    said = "\n".join(errors)
    if found := _INVALID.search(said):
        return UserError(
            tr(
                "The tensor {name} of the source holds numbers that are not finite (NaN or "
                "infinity), so it cannot be quantized."
            ).format(name=found[1]),
            remedy=tr(
                "The source is damaged, or was converted wrongly: download or convert it again."
            ),
            kind="source_invalid",
        )
    if _NOT_WRITTEN.search(said):
        return write_error(_why_not_written(output), output.parent)
    for sign, meaning in _MEANINGS:
        if sign.search(said):
            message, remedy, kind = meaning
            return UserError(tr(message), remedy=tr(remedy), kind=kind)
    reason = _FAILED.search(said)
    if reason is None or any(sign in said for sign in _NOT_LOADED):
        return model_error(errors)
    return UserError(
        tr("llama.cpp could not quantize the model: {reason}.").format(
            reason=reason["reason"].rstrip(".")
        ),
        remedy=tr("Choose another file type, or another source."),
        kind="quantize_failed",
    )


def _why_not_written(output: Path) -> OSError:
    """Write once more, for the system's own words: C++ does not pass them on."""
    try:
        with output.open("ab", buffering=0) as file:
            if file.write(bytes(_PROBE_BYTES)) == _PROBE_BYTES:
                os.fsync(file.fileno())
                file.write(bytes(_PROBE_BYTES))
    except OSError as error:
        return error
    return OSError(tr("writing failed"))
