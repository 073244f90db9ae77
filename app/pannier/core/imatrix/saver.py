# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Saves an importance matrix: unfinished now and then, so that little is lost, and at the end."""

import contextlib
import time
from dataclasses import replace
from pathlib import Path

from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.files import write_imatrix
from pannier.core.imatrix.matrix import Imatrix
from pannier.core.imatrix.partial import partial_notes, partial_path, remove_partial
from pannier.core.imatrix.totals import Totals

MIN_SECONDS = 1.0
SHARE = 0.02
"""Share of the time that may go into saving what is done so far; large matrices take seconds."""


class Saver:
    """Writes the files of one run."""

    def __init__(
        self, about: Imatrix, totals: Totals, output: Path, *, chunks: int, identity: str
    ) -> None:
        """Save `totals` with the metadata of `about`; `chunks` is how many there are to do."""
        self._about = about
        self._totals = totals
        self._output = output
        self._notes = partial_notes(chunks, identity)
        self._saved = about.chunk_count
        self._saved_at = time.monotonic()
        self._pause = MIN_SECONDS

    def now_and_then(self, done: int, *, at_once: bool = False) -> None:
        """Save what is done if it is time; what cannot be saved now may be later."""
        if at_once or time.monotonic() - self._saved_at >= self._pause:
            with contextlib.suppress(ImatrixError):
                self.interrupted(done)

    def interrupted(self, done: int) -> None:
        """Save so many chunks beside the output, unless they are there already.

        Raises:
            ImatrixError: (`imatrix_unwritable`) they cannot be saved.
        """
        if done == self._saved:
            return
        started = time.monotonic()
        try:
            notes = {**self._about.notes, **self._notes}
            write_imatrix(partial_path(self._output), replace(self._state(done), notes=notes))
            self._saved = done
        finally:
            self._saved_at = time.monotonic()
            self._pause = max(MIN_SECONDS, (self._saved_at - started) / SHARE)

    def finished(self, done: int) -> Imatrix:
        """Write the output, and delete what was saved beside it; returns what was written.

        Raises:
            ImatrixError: (`imatrix_unwritable`) it cannot be written; what is done is saved beside
                it, as far as that can be.
        """
        imatrix = self._state(done)
        try:
            write_imatrix(self._output, imatrix)
        except ImatrixError:
            self.now_and_then(done, at_once=True)
            raise
        remove_partial(self._output)
        return imatrix

    def _state(self, done: int) -> Imatrix:
        return replace(self._about, entries=self._totals.entries(), chunk_count=done)
