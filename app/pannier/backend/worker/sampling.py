# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Builds llama.cpp's sampler chain from sampling options; it then runs in C for every token."""

import contextlib
import secrets
from collections.abc import Iterator

import llama_cpp.llama_cpp as llama

from pannier.core.chat import SamplingOptions

SEED_LIMIT = 2**32 - 1  # the number itself means "draw one" to llama.cpp, which would hide it


def draw_seed(options: SamplingOptions) -> int:
    """The seed to use: the one asked for, or a new one that can be told and used again."""
    return secrets.randbelow(SEED_LIMIT) if options.seed is None else options.seed


@contextlib.contextmanager
def sampler_chain(
    options: SamplingOptions, vocabulary_size: int, seed: int
) -> Iterator["llama.llama_sampler_p"]:
    """A sampler chain in llama.cpp's usual order, freed at the end of the block."""
    chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())

    def add(sampler: "llama.llama_sampler_p | None") -> None:
        if sampler is None:
            raise MemoryError("llama.cpp could not make a sampler")
        llama.llama_sampler_chain_add(chain, sampler)

    if options.repeat_penalty != 1.0 and options.repeat_last_n > 0:
        add(
            llama.llama_sampler_init_penalties(
                vocabulary_size, options.repeat_last_n, options.repeat_penalty, 0.0, 0.0
            )
        )
    if options.temperature == 0.0:
        add(llama.llama_sampler_init_greedy())
    else:
        if options.top_k > 0:
            add(llama.llama_sampler_init_top_k(options.top_k))
        if options.top_p < 1.0:
            add(llama.llama_sampler_init_top_p(options.top_p, 1))
        if options.min_p > 0.0:
            add(llama.llama_sampler_init_min_p(options.min_p, 1))
        add(llama.llama_sampler_init_temp(options.temperature))
        add(llama.llama_sampler_init_dist(seed))
    try:
        yield chain
    finally:
        llama.llama_sampler_free(chain)
