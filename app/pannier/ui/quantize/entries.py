# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is quantized as entries of the window's list of jobs."""

import functools
from collections.abc import Callable, Iterator

from pannier.core.language import tr
from pannier.ui import jobs
from pannier.ui.quantize.queue import JobState, QuantizeJob, QuantizeQueue
from pannier.ui.quantize.wording import job_share, job_state_text, title

SOURCE = "quantize"
_STATES = {
    JobState.DOWNLOADING: jobs.JobState.WAITING,
    JobState.WAITING: jobs.JobState.WAITING,
    JobState.RUNNING: jobs.JobState.RUNNING,
    JobState.DONE: jobs.JobState.DONE,
    JobState.FAILED: jobs.JobState.FAILED,
    JobState.CANCELLED: jobs.JobState.CANCELLED,
    JobState.HELD: jobs.JobState.PAUSED,
}


def quantize_entries(queue: QuantizeQueue, show: Callable[[], None]) -> Iterator[jobs.Job]:
    """Every order, importance matrices that belong to one included."""
    for job in queue.jobs:
        yield jobs.Job(
            key=f"{SOURCE}.{job.number}",
            title=tr("Quantizing {name}").format(name=title(job)),
            state=_STATES[job.state],
            detail=_detail(job),
            share=job_share(job),
            cancel=functools.partial(queue.cancel, job),
            show=show,
        )


def _detail(job: QuantizeJob) -> str:
    if job.state is JobState.FAILED and job.error is not None:
        return job.error.message
    return job_state_text(job)
