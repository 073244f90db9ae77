# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Builds llama.cpp's sampler chain from sampling options; it then runs in C for every token."""

import ctypes
import math
import secrets
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Self

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.candidates import Candidates, is_null
from pannier.backend.worker.grammar import Grammar
from pannier.backend.worker.json_schema import grammar_of_schema
from pannier.backend.worker.tokens import Vocabulary
from pannier.core.chat import SamplingOptions
from pannier.core.chat.sampling import BIAS_LIMIT
from pannier.core.errors import UserError
from pannier.core.language import number, tr

SEED_LIMIT = 2**32 - 1  # the number itself means "draw one" to llama.cpp, which would hide it
MIN_KEEP = 1
MIROSTAT_WINDOW = 100


def draw_seed(options: SamplingOptions) -> int:
    """The seed to use: the one asked for, or a new one that can be told and used again."""
    return secrets.randbelow(SEED_LIMIT) if options.seed is None else options.seed


class Sampler:
    """Chooses the tokens of one answer; a context manager that frees what it made.

    Attributes:
        grammar_waits: the model thinks, so that the grammar does not count yet.

    Raises:
        UserError: (`grammar`, `json_schema`, `sampling`) the options cannot be used.
    """

    def __init__(
        self,
        context: llama.llama_context_p,
        vocabulary: Vocabulary,
        options: SamplingOptions,
        seed: int,
    ) -> None:
        self.grammar_waits = False
        self._context = context
        self._options = options
        _check_biases(options, vocabulary)
        self._grammar = _make_grammar(options, vocabulary)
        self._candidates = Candidates(context, vocabulary.size) if self._grammar else None
        self._chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
        for sampler in _samplers(options, vocabulary, seed):
            if is_null(sampler):
                raise MemoryError("llama.cpp could not make a sampler")
            llama.llama_sampler_chain_add(self._chain, sampler)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        llama.llama_sampler_free(self._chain)
        if self._grammar is not None:
            self._grammar.close()

    def accept_prompt(self, tokens: Sequence[int]) -> None:
        """Let the penalties know the prompt, as llama.cpp's own programs do."""
        options = self._options
        window = max(options.repeat_last_n, options.dry_last_n)
        for token in tokens[max(0, len(tokens) - window) :]:
            if token < 0:  # a part of an image
                continue
            llama.llama_sampler_accept(self._chain, token)

    def accept_answer(self, tokens: Sequence[int]) -> None:
        """Let the grammar know the part of an answer that is continued.

        Raises:
            UserError: (`grammar`) that part does not follow the grammar.
        """
        if self._grammar is None:
            return
        for token in tokens:
            if not self._grammar.allows(token):
                raise UserError(
                    tr("The answer that shall be continued does not follow the grammar."),
                    remedy=tr("Continue it without the grammar, or have it generated anew."),
                    kind="grammar",
                )
            self._grammar.accept(token)

    def sample(self, index: int) -> int:
        """Choose and accept a token from output `index` of the last evaluation (-1: the last).

        Raises:
            UserError: (`grammar`) the grammar allows no token.
        """
        if self._grammar is None or self._candidates is None or self.grammar_waits:
            return int(llama.llama_sampler_sample(self._chain, self._context, index))
        # As llama.cpp's programs do: the grammar is slow on a whole vocabulary, and the token that
        # the model wants is mostly allowed.
        candidates = self._candidates
        candidates.fill(index)
        candidates.apply(self._chain)
        token = candidates.chosen_token
        if not self._grammar.allows(token):
            candidates.fill(index)
            self._grammar.narrow(candidates)
            candidates.apply(self._chain)
            token = candidates.chosen_token
            if not self._grammar.allows(token):
                raise ValueError(f"token {token} was chosen against the grammar")
        llama.llama_sampler_accept(self._chain, token)
        self._grammar.accept(token)
        return token


def _make_grammar(options: SamplingOptions, vocabulary: Vocabulary) -> Grammar | None:
    if options.grammar and options.json_schema:
        raise UserError(
            tr("An answer can follow a grammar or a JSON schema, not both."),
            remedy=tr("Leave one of them out."),
            kind="grammar",
        )
    if not options.json_schema:
        return Grammar(options.grammar, vocabulary) if options.grammar else None
    try:
        return Grammar(grammar_of_schema(options.json_schema), vocabulary)
    except UserError as error:
        raise UserError(error.message, remedy=error.remedy, kind="json_schema") from error


def _check_biases(options: SamplingOptions, vocabulary: Vocabulary) -> None:
    for token in options.logit_bias:
        if not 0 <= token < vocabulary.size:
            raise UserError(
                tr("There is no token {token}: this model has tokens 0 to {size}.").format(
                    token=token, size=number(vocabulary.size - 1)
                ),
                remedy=tr("Correct the logit bias."),
                kind="sampling",
            )


def _samplers(
    options: SamplingOptions, vocabulary: Vocabulary, seed: int
) -> Iterator["llama.llama_sampler_p | None"]:
    """The chain in the order of llama.cpp's own programs; what is off is left out."""
    biases = _biases(options, vocabulary)
    if biases:
        yield llama.llama_sampler_init_logit_bias(
            vocabulary.size, len(biases), (llama.llama_logit_bias * len(biases))(*biases)
        )
    if options.mirostat:
        yield llama.llama_sampler_init_temp(options.temperature)
        yield _mirostat(options, vocabulary, seed)
        return
    yield from _penalties(options, vocabulary)
    if _is_greedy(options):
        yield llama.llama_sampler_init_greedy()
        return
    yield from _truncations(options)
    if options.xtc_probability > 0.0:
        yield llama.llama_sampler_init_xtc(
            options.xtc_probability, options.xtc_threshold, MIN_KEEP, seed
        )
    yield llama.llama_sampler_init_temp_ext(
        options.temperature,
        options.dynamic_temperature_range,
        options.dynamic_temperature_exponent,
    )
    yield llama.llama_sampler_init_dist(seed)


def _biases(options: SamplingOptions, vocabulary: Vocabulary) -> list[llama.llama_logit_bias]:
    """Those asked for, and the tokens that the model itself wants never to be chosen."""
    biases = [
        llama.llama_logit_bias(token, -math.inf if bias <= -BIAS_LIMIT else bias)
        for token, bias in options.logit_bias.items()
    ]
    count = ctypes.c_int32()
    suppressed = llama.llama_vocab_get_suppress_tokens(vocabulary.pointer, ctypes.byref(count))
    biases += [llama.llama_logit_bias(suppressed[i], -math.inf) for i in range(count.value)]
    return biases


def _is_greedy(options: SamplingOptions) -> bool:
    """Whether the likeliest token is always taken, so that nothing need be narrowed down."""
    return (
        options.temperature == 0.0
        and options.dynamic_temperature_range == 0.0
        and options.xtc_probability == 0.0
        and options.typical_p == 1.0
    )


def _mirostat(
    options: SamplingOptions, vocabulary: Vocabulary, seed: int
) -> "llama.llama_sampler_p | None":
    tau, eta = options.mirostat_tau, options.mirostat_eta
    sampler: llama.llama_sampler_p | None
    if options.mirostat == 1:
        sampler = llama.llama_sampler_init_mirostat(
            vocabulary.size, seed, tau, eta, MIROSTAT_WINDOW
        )
    else:
        sampler = llama.llama_sampler_init_mirostat_v2(seed, tau, eta)
    return sampler


def _penalties(
    options: SamplingOptions, vocabulary: Vocabulary
) -> Iterator["llama.llama_sampler_p | None"]:
    penalties = (options.repeat_penalty, options.frequency_penalty, options.presence_penalty)
    if penalties != (1.0, 0.0, 0.0) and options.repeat_last_n > 0:
        yield llama.llama_sampler_init_penalties(vocabulary.size, options.repeat_last_n, *penalties)
    if options.dry_multiplier > 0.0 and options.dry_last_n > 0:
        breakers = [text.encode("utf-8", "replace") for text in options.dry_breakers]
        yield llama.llama_sampler_init_dry(
            vocabulary.pointer,
            options.dry_multiplier,
            options.dry_base,
            options.dry_allowed_length,
            options.dry_last_n,
            (ctypes.c_char_p * len(breakers))(*breakers),
            len(breakers),
        )


def _truncations(options: SamplingOptions) -> Iterator["llama.llama_sampler_p | None"]:
    if options.top_n_sigma > 0.0:
        yield llama.llama_sampler_init_top_n_sigma(options.top_n_sigma)
    if options.top_k > 0:
        yield llama.llama_sampler_init_top_k(options.top_k)
    if options.typical_p < 1.0:
        yield llama.llama_sampler_init_typical(options.typical_p, MIN_KEEP)
    if options.top_p < 1.0:
        yield llama.llama_sampler_init_top_p(options.top_p, MIN_KEEP)
    if options.min_p > 0.0:
        yield llama.llama_sampler_init_min_p(options.min_p, MIN_KEEP)
