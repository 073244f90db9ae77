# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Whether an importance matrix belongs to a model."""

import re
from dataclasses import dataclass

from pannier.core.gguf import GgufModel, TensorInfo
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.matrix import Imatrix
from pannier.core.language import number, tr
from pannier.core.library.names import shown

# Matrices of layers that are not multiplied with activations, or never quantized (llama-quant.cpp,
# `tensor_allows_quantization`).
_WITHOUT_VALUES = re.compile(
    r"norm|ffn_gate_inp|ssm_(conv1d|a|d)|shortconv\.conv|time_mix|attn_rel_b|_tid2eid|pos_embd"
)


@dataclass(frozen=True, slots=True)
class Match:
    """How an importance matrix fits a model.

    Attributes:
        matched: names of tensors with values.
        missing: weights of the layers without; types that need an imatrix refuse them.
        unknown: names that the model does not have.
    """

    matched: tuple[str, ...]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


def match(imatrix: Imatrix, model: GgufModel) -> Match:
    """Compare names and row sizes.

    Raises:
        ImatrixError: (`imatrix_mismatch`) it was made for another model; says by what it is seen.
    """
    tensors = {tensor.name: tensor for tensor in model.tensors}
    matched = tuple(name for name in imatrix.entries if name in tensors)
    unknown = tuple(name for name in imatrix.entries if name not in tensors)
    missing = tuple(
        tensor.name
        for tensor in model.tensors
        if tensor.name not in imatrix.entries and _has_values(tensor)
    )
    for name in matched:
        _check_size(name, imatrix.entries[name].sums.size, tensors[name], model)
    # llama.cpp would quantize on, without the values that it does not find.
    if unknown and len(matched) <= len(missing):
        raise _mismatch(
            model,
            tr("it has values for {name}, which this model does not have").format(
                name=shown(unknown[0])
            ),
        )
    if not matched:
        raise _mismatch(model, tr("it has no values for any of its tensors"))
    return Match(matched, missing, unknown)


def _has_values(tensor: TensorInfo) -> bool:
    """Whether an importance matrix normally has values for a tensor."""
    return (
        tensor.name.startswith("blk.")
        and tensor.name.endswith(".weight")
        and len(tensor.shape) > 1
        and not _WITHOUT_VALUES.search(tensor.name)
    )


def _check_size(name: str, values: int, tensor: TensorInfo, model: GgufModel) -> None:
    """A value for each column of each matrix is what the quantizer wants; else it gives up."""
    columns, _, matrices = (*tensor.shape, 1, 1, 1)[:3]
    # The embeddings' own size is ignored by the quantizer, too.
    if values != columns * matrices and not name.startswith("token_embd."):
        raise _mismatch(
            model,
            tr("it has {values} values for {name}, and this model needs {needed}").format(
                values=number(values), name=shown(name), needed=number(columns * matrices)
            ),
        )


def _mismatch(model: GgufModel, why: str) -> ImatrixError:
    return ImatrixError(
        tr("The importance matrix was made for another model than {name}: {reason}.").format(
            name=shown(model.name), reason=why
        ),
        remedy=tr("Choose the importance matrix that was made for this model, or make one."),
        kind="imatrix_mismatch",
    )
