# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The sums that an importance matrix is made of.

The importance of a column of a weight matrix is the mean square of what is multiplied with it.
"""

import numpy as np
from numpy.typing import NDArray

from pannier.core.imatrix.matrix import Values


def sum_squares(inputs: NDArray[np.float32], matrices: tuple[int, int]) -> Values:
    """Sum the squares of each column.

    Args:
        inputs: what a tensor is multiplied with: four dimensions, the columns last, each but the
            last two belonging to one of the tensor's matrices.
        matrices: how many the tensor has, in its fourth and third dimension; (1, 1) for most.

    Returns:
        The columns of the first matrix, then those of the next, flat.
    """
    columns = inputs.shape[3]
    if matrices == (1, 1):
        rows = inputs.reshape(-1, columns)
        total: Values = np.einsum("rc,rc->c", rows, rows)
        return total
    outer, inner = matrices
    sums = np.zeros((outer, inner, columns), dtype=np.float32)
    for fourth in range(inputs.shape[0]):
        for third in range(inputs.shape[1]):
            rows = inputs[fourth, third]
            sums[fourth % outer, third % inner] += np.einsum("rc,rc->c", rows, rows)
    return sums.ravel()


def sum_squares_by_expert(
    inputs: NDArray[np.float32], chosen: NDArray[np.int32], experts: int
) -> tuple[Values, NDArray[np.int64]]:
    """Sum the squares of each column for each expert, over the tokens that were sent to it.

    Args:
        inputs: for each token what its experts get, each its own or all the same: shape (tokens,
            experts of a token or 1, columns).
        chosen: numbers of the experts of each token: shape (tokens, experts of a token).
        experts: how many there are.

    Returns:
        The sums, shape (experts, columns), and how many tokens each expert got.
    """
    used = chosen.shape[1]
    order = np.argsort(chosen, axis=None, kind="stable")
    counts = np.bincount(chosen.ravel(), minlength=experts)
    own = inputs.shape[1] > 1
    # Where a token's experts share their input, the choice at `index` is of token `index // used`.
    rows = inputs.reshape(-1, inputs.shape[2])
    index = order if own else order // used
    sums = np.zeros((experts, inputs.shape[2]), dtype=np.float32)
    start = 0
    for expert in np.flatnonzero(counts):
        end = start + int(counts[expert])
        part = rows[index[start:end]]
        np.einsum("rc,rc->c", part, part, out=sums[expert])
        start = end
    return sums, counts.astype(np.int64)
