# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Grammars that an answer must follow, in llama.cpp's GBNF notation.

llama.cpp ends the process when a token is accepted that the grammar forbids. So a grammar stands
beside the sampler chain and not in it, and every token is checked before it is accepted.
"""

import contextlib
import ctypes
import math
import os
import sys
import tempfile
from collections.abc import Iterator

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.candidates import Candidates, is_null
from pannier.backend.worker.tokens import Vocabulary
from pannier.backend.worker.watchdog import Watchdog
from pannier.core.errors import UserError
from pannier.core.language import tr

MAX_NESTING = 100
"""Parentheses within each other: llama.cpp's parser calls itself for each."""

MAX_SECONDS = 3.0
"""A grammar that takes longer at one step is one that explodes; honest ones take milliseconds."""

EXIT_GRAMMAR_TOO_SLOW = 5

_PARSER_ERROR = "error parsing grammar: "


class Grammar:
    """A grammar and how far the answer has come in it.

    Raises:
        UserError: (`grammar`) the grammar does not parse.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        _check_text(text)
        self._watchdog = Watchdog("The grammar took too long", MAX_SECONDS, EXIT_GRAMMAR_TOO_SLOW)
        with self._watchdog:
            self._sampler = _init(text, vocabulary)
        if is_null(self._sampler):
            self._watchdog.close()
            raise _refusal(text, vocabulary)
        self._greedy = llama.llama_sampler_init_greedy()

    def close(self) -> None:
        """Free it."""
        self._watchdog.close()
        llama.llama_sampler_free(self._sampler)
        llama.llama_sampler_free(self._greedy)

    def allows(self, token: int) -> bool:
        """Whether the answer may go on with `token`."""
        one = llama.llama_token_data(id=token, logit=1.0, p=0.0)
        single = llama.llama_token_data_array(
            data=ctypes.pointer(one), size=1, selected=-1, sorted=False
        )
        with self._watchdog:
            llama.llama_sampler_apply(self._sampler, ctypes.byref(single))
        return not math.isinf(one.logit)

    def accept(self, token: int) -> None:
        """Go on with `token`, which must be allowed."""
        with self._watchdog:
            llama.llama_sampler_accept(self._sampler, token)

    def narrow(self, candidates: Candidates) -> None:
        """Forbid all tokens that the grammar does not allow.

        Raises:
            UserError: (`grammar`) that are all.
        """
        with self._watchdog:
            candidates.apply(self._sampler)
        candidates.apply(self._greedy)
        if math.isinf(candidates.chosen_score):
            raise UserError(
                tr(
                    "The answer cannot go on: no token of this model's vocabulary is allowed by the"
                    " grammar here."
                ),
                remedy=tr("Change the grammar, or choose a model of another vocabulary."),
                kind="grammar",
            )


def _check_text(text: str) -> None:
    if "\0" in text:
        raise UserError(
            tr("The grammar holds a null character."), remedy=tr("Remove it."), kind="grammar"
        )
    depth = 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if depth > MAX_NESTING:
            raise UserError(
                tr("The grammar has more than {count} parentheses within each other.").format(
                    count=MAX_NESTING
                ),
                remedy=tr("Give the inner parts names of their own."),
                kind="grammar",
            )


def _init(text: str, vocabulary: Vocabulary) -> "llama.llama_sampler_p":
    sampler: llama.llama_sampler_p = llama.llama_sampler_init_grammar(
        vocabulary.pointer, text.encode("utf-8", "replace"), b"root"
    )
    return sampler


def _refusal(text: str, vocabulary: Vocabulary) -> UserError:
    """What llama.cpp's parser said in its first line, and nothing of what it repeats behind it."""
    with _captured_stderr() as printed:
        _init(text, vocabulary)
    said = "".join(printed).partition(_PARSER_ERROR)[2].partition("\n")[0].strip()
    return UserError(
        tr("The grammar cannot be used: {reason}.").format(reason=said[:200])
        if said
        else tr(
            "The grammar cannot be used: it has no rule root, or a rule that begins with itself."
        ),
        remedy=tr("Correct it; the notation is GBNF, as llama.cpp describes it."),
        kind="grammar",
    )


@contextlib.contextmanager
def _captured_stderr() -> Iterator[list[str]]:
    """Collect what is printed to stderr: llama.cpp's grammar parser has no other voice."""
    printed: list[str] = []
    sys.stderr.flush()
    with tempfile.TemporaryFile() as file:
        before = os.dup(2)
        os.dup2(file.fileno(), 2)
        try:
            yield printed
        finally:
            os.dup2(before, 2)
            os.close(before)
            file.seek(0)
            printed.append(file.read().decode("utf-8", "replace"))
