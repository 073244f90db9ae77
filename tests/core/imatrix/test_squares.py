# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Sums of squares, against the loops that say what they are."""

import numpy as np
import pytest

from pannier.core.imatrix.squares import sum_squares, sum_squares_by_expert
from pannier.core.imatrix.totals import Totals

RANDOM = np.random.default_rng(0)


def numbers(*shape: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return RANDOM.standard_normal(shape, dtype=np.float32)


@pytest.mark.parametrize(
    ("shape", "matrices"),
    [
        ((1, 1, 20, 8), (1, 1)),
        ((2, 3, 20, 8), (1, 1)),  # several texts through one matrix
        ((1, 3, 20, 8), (1, 3)),  # a matrix for each head
        ((2, 6, 5, 8), (2, 3)),
    ],
)
def test_every_row_counts_for_its_matrix(
    shape: tuple[int, int, int, int], matrices: tuple[int, int]
) -> None:
    inputs = numbers(*shape)
    expected = np.zeros((*matrices, shape[3]))
    for fourth in range(shape[0]):
        for third in range(shape[1]):
            for row in inputs[fourth, third]:
                expected[fourth % matrices[0], third % matrices[1]] += row.astype(float) ** 2
    np.testing.assert_allclose(sum_squares(inputs, matrices), expected.ravel(), rtol=1e-5)


@pytest.mark.parametrize("own", [True, False], ids=["own-inputs", "shared-inputs"])
def test_a_token_counts_for_the_experts_it_was_sent_to(own: bool) -> None:  # noqa: FBT001
    tokens, used, experts, columns = 30, 3, 8, 16
    inputs = numbers(tokens, used if own else 1, columns)
    # Expert 5 is never chosen.
    pool = [expert for expert in range(experts) if expert != 5]
    chosen = np.array([RANDOM.permutation(pool)[:used] for _ in range(tokens)], dtype=np.int32)
    sums, counts = sum_squares_by_expert(inputs, chosen, experts)
    expected = np.zeros((experts, columns))
    for token in range(tokens):
        for slot in range(used):
            row = inputs[token, slot if own else 0].astype(float)
            expected[chosen[token, slot]] += row**2
    np.testing.assert_allclose(sums, expected, rtol=1e-5)
    assert counts.tolist() == [np.count_nonzero(chosen == expert) for expert in range(experts)]
    assert counts[5] == 0
    assert not sums[5].any()


def test_inputs_that_are_views_of_something_else_are_read_right() -> None:
    whole = numbers(1, 1, 20, 16)
    np.testing.assert_allclose(
        sum_squares(whole[..., ::2], (1, 1)), (whole[0, 0, :, ::2] ** 2).sum(axis=0), rtol=1e-5
    )


def test_small_numbers_are_not_lost_beside_a_large_sum() -> None:
    totals = Totals()
    one = np.array([1], dtype=np.int64)
    totals.add("x", np.array([[2.0**24]], dtype=np.float32), one)
    for _ in range(64):
        totals.add("x", np.array([[0.5]], dtype=np.float32), one)
    entry = totals.entries()["x"]
    assert entry.sums.tolist() == [[2.0**24 + 32]]
    assert entry.counts.tolist() == [65]
