# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the window says about downloads."""

import math
import os
import time
from collections.abc import Sequence
from pathlib import Path

from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.sizes import file_size, percent_done
from pannier.hub.download.backoff import Retry
from pannier.hub.download.disk import DiskPlan
from pannier.hub.download.jobs import JobSnapshot, JobState, Phase
from pannier.hub.repo_files import group_files
from pannier.ui.formats import time_left_text

# What other file types are made from; made from another they would lose twice.
_WHOLE_TYPES = {"F32", "F16", "BF16"}


def share_text(job: JobSnapshot) -> str:
    """How much of a job has arrived, such as "12%"."""
    return percent_done(job.done_bytes / job.size_bytes if job.size_bytes else 0.0)


def title(job: JobSnapshot) -> str:
    """What a job is; its name comes from the Hub."""
    return shown(job.spec.title)


def main_file(job: JobSnapshot) -> Path:
    """The file of a job that is loaded: the first, which is a split model's first shard."""
    return job.files[0].target


def can_chat(job: JobSnapshot) -> bool:
    """Whether a job brings a model, not only what belongs to one."""
    return bool(group_files(job.spec.files).models)


def can_quantize(job: JobSnapshot) -> bool:
    """Whether a job brings a model whose weights have all their precision."""
    return any(model.file_type in _WHOLE_TYPES for model in group_files(job.spec.files).models)


def amount_text(job: JobSnapshot) -> str:
    """How many bytes there are, of how many."""
    size = file_size(job.size_bytes)
    if job.state is JobState.DONE or not job.done_bytes:
        return size
    done = tr("{done} of {size}").format(done=file_size(job.done_bytes), size=size)
    return f"{done}  ·  {share_text(job)}"


def state_text(job: JobSnapshot) -> str:
    """What a job is doing, in words."""
    match job.state:
        case JobState.QUEUED:
            return tr("waiting for its turn")
        case JobState.RUNNING:
            return _running_text(job)
        case JobState.PAUSED:
            return tr("paused")
        case JobState.FAILED:
            return tr("stopped")
        case JobState.DONE:
            return ""


def short_state_text(job: JobSnapshot) -> str:
    """The same in a word, for a button."""
    match job.state:
        case JobState.RUNNING:
            return share_text(job)
        case JobState.QUEUED:
            return tr("Queued")
        case JobState.PAUSED:
            return tr("Paused")
        case JobState.FAILED:
            return tr("Stopped")
        case JobState.DONE:
            return tr("Done")


def retry_text(retry: Retry) -> str:
    """Why nothing comes, and when it is tried again."""
    seconds = math.ceil(retry.due - time.monotonic())
    due = tr("next in {n} s").format(n=seconds) if seconds > 0 else tr("now")
    return tr("retry {n}, {due}: {reason}").format(n=retry.number, due=due, reason=retry.reason)


def plan_text(plans: Sequence[DiskPlan]) -> str:
    """What the disks have to take, and whether they can."""
    parts = []
    for plan in plans:
        if not plan.needed_bytes:
            continue
        text = tr("{needed} still to come, {free} free on the disk of {folder}").format(
            needed=file_size(plan.needed_bytes),
            free=file_size(plan.free_bytes),
            folder=_path_text(plan.folder),
        )
        if plan.short_bytes:
            text = tr("{text}; {short} too little, as {floor} stay free").format(
                text=text, short=file_size(plan.short_bytes), floor=file_size(plan.floor_bytes)
            )
        parts.append(text)
    return "\n".join(parts)


def _running_text(job: JobSnapshot) -> str:
    if job.retry is not None:
        return retry_text(job.retry)
    match job.phase:
        case Phase.FETCHING:
            return _fetching_text(job)
        case Phase.CHECKING:
            size = sum(file.size_bytes for file in job.files if file.finished is None)
            share = percent_done(job.checked_bytes / size if size else 0.0)
            return tr("checking what has arrived: {share}").format(share=share)
        case Phase.RECOVERING:
            return tr("a part was damaged on its way and is fetched again")
        case _:
            return tr("connecting…")


def _fetching_text(job: JobSnapshot) -> str:
    if not job.bytes_per_second:
        return tr("connecting…")
    parts = [f"{file_size(round(job.bytes_per_second))}/s"]
    if job.seconds_left is not None:
        parts.append(time_left_text(job.seconds_left))
    return "  ·  ".join(parts)


def _path_text(path: Path) -> str:
    """A path, short where it lies in the user's own folder; it may be broken between folders."""
    home = Path.home()
    text = str(Path("~", path.relative_to(home)) if path.is_relative_to(home) else path)
    return text.replace(os.sep, f"{os.sep}\u200b")
