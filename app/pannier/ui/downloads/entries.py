# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Downloads as entries of the window's list of jobs."""

import functools
from collections.abc import Callable, Iterator

from pannier.core.language import tr
from pannier.hub.download.jobs import JobSnapshot, JobState, QueueSnapshot
from pannier.ui import jobs
from pannier.ui.downloads.wording import amount_text, state_text, title

SOURCE = "download"
_STATES = {
    JobState.QUEUED: jobs.JobState.WAITING,
    JobState.RUNNING: jobs.JobState.RUNNING,
    JobState.PAUSED: jobs.JobState.PAUSED,
    JobState.FAILED: jobs.JobState.FAILED,
    JobState.DONE: jobs.JobState.DONE,
}


def download_entries(
    snapshot: QueueSnapshot, pause: Callable[[str], None], show: Callable[[], None]
) -> Iterator[jobs.Job]:
    """Every download. None is cancelled from there: what has arrived may be gigabytes."""
    for job in snapshot.jobs:
        is_paused = job.state is JobState.PAUSED
        yield jobs.Job(
            key=f"{SOURCE}.{job.spec.id}",
            title=tr("Downloading {name}").format(name=title(job)),
            state=_STATES[job.state],
            detail=_detail(job),
            share=job.done_bytes / job.size_bytes if job.size_bytes else None,
            cancel=None if is_paused else functools.partial(pause, job.spec.id),
            pauses=True,
            show=show,
        )


def _detail(job: JobSnapshot) -> str:
    if job.state is JobState.FAILED and job.error is not None:
        return job.error.message
    return "  ·  ".join(text for text in (amount_text(job), state_text(job)) if text)
