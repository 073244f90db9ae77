# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Tells the client how far an importance matrix is, a few times a second."""

import time

from pannier.backend.protocol import ImatrixStep
from pannier.backend.worker.channel import Channel
from pannier.core.imatrix.made import ImatrixProgress

PROGRESS_SECONDS = 0.2


class ProgressTeller:
    """Progress of one job; llama.cpp's callback tells it what happens within a step."""

    def __init__(self, job: int, channel: Channel) -> None:
        self._job = job
        self._channel = channel
        self._context = self._chunks = 1
        self._first = self._done = 0
        self._step = (0.0, 0.0)
        self._told = 0.0
        self._started = time.perf_counter()

    @property
    def seconds(self) -> float:
        """Time since `start`."""
        return time.perf_counter() - self._started

    def start(self, context_length: int, chunks: int, first: int) -> None:
        """Computing begins with chunk `first` of so many."""
        self._context, self._chunks = context_length, chunks
        self._first = self._done = first
        self._started = time.perf_counter()
        self._tell(0.0)

    def begin_step(self, position: int, tokens: int) -> None:
        """The tokens at `position` of the chunk are next."""
        self._step = position / self._context, tokens / self._context

    def within_step(self, share: float) -> None:
        """That share of the step has been computed."""
        if time.perf_counter() - self._told >= PROGRESS_SECONDS:
            start, length = self._step
            self._tell(start + share * length)

    def chunk_done(self) -> None:
        """The chunk has been computed."""
        self._done += 1
        self._tell(0.0)

    def saving(self) -> None:
        """The finished file is being written."""
        self._send(
            ImatrixProgress(phase="saving", fraction=0.0, chunk=self._done, chunks=self._done)
        )

    def _tell(self, of_chunk: float) -> None:
        self._told = time.perf_counter()
        chunks = self._done + of_chunk
        computed = chunks - self._first
        speed = computed / self.seconds if computed > 0 else 0.0
        self._send(
            ImatrixProgress(
                phase="computing",
                fraction=chunks / self._chunks,
                chunk=self._done,
                chunks=self._chunks,
                tokens=self._done * self._context,
                tokens_per_second=speed * self._context,
                seconds_left=(self._chunks - chunks) / speed if speed > 0 else None,
            )
        )

    def _send(self, progress: ImatrixProgress) -> None:
        self._channel.send(ImatrixStep(job=self._job, progress=progress))
