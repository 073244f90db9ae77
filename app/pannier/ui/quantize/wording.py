# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the window says about quantizing."""

import os
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.imatrix.made import ImatrixProgress, MadeImatrix
from pannier.core.imatrix.text import advice
from pannier.core.language import number, tr
from pannier.core.library.names import shown
from pannier.core.quantize.plan import DiskNeed, QuantizePlan
from pannier.core.quantize.progress import (
    Checking,
    QuantizedFile,
    TargetFinished,
    TargetStarted,
    TensorProgress,
)
from pannier.core.sizes import file_size, memory_size, percent
from pannier.ui.downloads.wording import amount_text, state_text
from pannier.ui.formats import duration, time_left_text
from pannier.ui.quantize.order import QuantizeOrder
from pannier.ui.quantize.queue import JobState, QuantizeJob

# A file's check takes about so much of the time for the whole file.
_CHECK_SHARE = 0.1
_SHOWN_TEXT = 90


def title(job: QuantizeJob) -> str:
    """What a job makes, of what."""
    made = [file.file_type for file in job.files]
    types = [*made, *(name for name in job.order.file_types if name not in made)]
    return f"{shown(job.order.title)}  \N{RIGHTWARDS ARROW}  {', '.join(types)}"


def job_state_text(job: QuantizeJob) -> str:
    """What a job is doing, in a line."""
    match job.state:
        case JobState.DOWNLOADING:
            return _download_text(job)
        case JobState.RUNNING:
            return _running_text(job)
        case JobState.DONE:
            return tr("done in {time}").format(time=duration(job.seconds))
        case state:
            return {
                JobState.WAITING: tr("waiting for its turn"),
                JobState.FAILED: tr("stopped"),
                JobState.CANCELLED: tr("cancelled"),
                JobState.HELD: tr("interrupted"),
            }[state]


def _download_text(job: QuantizeJob) -> str:
    if job.download is None:
        return tr("waiting for the download")
    parts = [amount_text(job.download), state_text(job.download)]
    return tr("download: {text}").format(text="  ·  ".join(part for part in parts if part))


def tensor_text(job: QuantizeJob) -> str:
    """The tensor at work and its types; empty when there is none."""
    step = job.step
    if job.state is not JobState.RUNNING or not isinstance(step, TensorProgress) or not step.name:
        return ""
    kinds = step.to_type
    if step.from_type != step.to_type:
        kinds = f"{step.from_type} \N{RIGHTWARDS ARROW} {step.to_type}"
    return tr("tensor {n} of {count}: {name}, {kinds}").format(
        n=number(step.index), count=number(step.count), name=shown(step.name), kinds=kinds
    )


def job_share(job: QuantizeJob) -> float | None:
    """How far a job is, 0 to 1; None where nobody can tell."""
    if job.state is JobState.DONE:
        return 1.0
    if job.state is JobState.DOWNLOADING and job.download is not None and job.download.size_bytes:
        return job.download.done_bytes / job.download.size_bytes
    step = job.step
    if job.state is not JobState.RUNNING or step is None:
        return None if job.state is JobState.RUNNING else 0.0
    if isinstance(step, ImatrixProgress):
        return step.fraction if step.phase == "computing" else None
    if job.target is None:
        return None
    return (job.target.index + _file_share(step)) / max(1, job.target.count)


def _file_share(step: object) -> float:
    """How far the file at work is; its check is the last tenth."""
    if isinstance(step, TensorProgress):
        return (1 - _CHECK_SHARE) * step.read_bytes / max(1, step.total_bytes)
    if isinstance(step, Checking):
        return 1 - _CHECK_SHARE + _CHECK_SHARE * step.fraction
    return 1.0 if isinstance(step, TargetFinished) else 0.0


def _running_text(job: QuantizeJob) -> str:
    match job.step:
        case ImatrixProgress() as step:
            return _imatrix_text(step)
        case str() as name:
            return tr("reading {name}").format(name=shown(name))
        case TensorProgress() as step:
            return f"{_which(job)}  ·  {_tensor_speed_text(step)}"
        case Checking() as step:
            return f"{_which(job)}  ·  {_check_step_text(step)}"
        case TargetStarted() | TargetFinished():
            return _which(job)
        case _:
            return tr("reading the source…")


def _which(job: QuantizeJob) -> str:
    target = job.target
    if target is None:
        return ""
    if target.count == 1:
        return target.file_type
    return tr("{type} ({n} of {count})").format(
        type=target.file_type, n=target.index + 1, count=target.count
    )


def _tensor_speed_text(step: TensorProgress) -> str:
    parts = [
        tr("{done} of {total}").format(
            done=file_size(step.read_bytes), total=file_size(step.total_bytes)
        )
    ]
    if step.bytes_per_second:
        parts.append(f"{file_size(round(step.bytes_per_second))}/s")
    if step.seconds_left is not None:
        parts.append(time_left_text(step.seconds_left))
    return "  ·  ".join(parts)


def _check_step_text(step: Checking) -> str:
    return {
        "reading": tr("checking: reading it back"),
        "loading": tr("checking: loading it"),
        "generating": tr("checking: letting it write"),
        "comparing": tr("checking: comparing it with its source"),
    }[step.step]


def _imatrix_text(step: ImatrixProgress) -> str:
    if step.phase == "loading":
        return tr("importance matrix: loading the model")
    if step.phase == "saving":
        return tr("importance matrix: saving it")
    parts = [
        tr("importance matrix: {n} of {count} pieces of text").format(
            n=number(step.chunk), count=number(step.chunks)
        )
    ]
    if step.tokens_per_second:
        parts.append(tr("{n} tokens/s").format(n=number(step.tokens_per_second)))
    if step.seconds_left is not None:
        parts.append(time_left_text(step.seconds_left))
    return "  ·  ".join(parts)


def imatrix_plan_text(order: QuantizeOrder, seconds: float) -> str:
    """Which importance matrix is made first, of how much text, and how long that takes."""
    name = shown(order.imatrix_path.name)
    tokens = 0 if order.text is None else order.text.tokens
    if not tokens:
        return tr("made first: {name}").format(name=name)
    if seconds <= 0:
        text = tr("made first: {name}, from about {n} tokens")
        return text.format(name=name, n=number(tokens))
    text = tr("made first: {name}, from about {n} tokens, in about {time}")
    return text.format(name=name, n=number(tokens), time=duration(seconds))


def imatrix_facts(made: MadeImatrix) -> str:
    """What came of an importance matrix: of how much text, which experts, what would be better."""
    parts = [
        tr("Importance matrix: {n} tokens, {time}.").format(
            n=number(made.tokens), time=duration(made.seconds)
        )
    ]
    coverage = made.coverage
    if coverage.experts:
        used = coverage.experts - coverage.unused_experts
        parts.append(
            tr("{n} of {count} experts were used ({share}).").format(
                n=number(used),
                count=number(coverage.experts),
                share=percent(coverage.share, 1),
            )
        )
    return " ".join([*parts, *advice(made)])


def file_facts(file: QuantizedFile) -> str:
    """What came of a file: size, bits, forecast and check."""
    parts = [
        file_size(file.size_bytes),
        tr("{n} bits/weight").format(n=number(file.bits_per_weight, 2)),
        duration(file.seconds),
        _forecast_text(file),
    ]
    return "  ·  ".join(parts)


def _forecast_text(file: QuantizedFile) -> str:
    off = file.size_bytes - file.planned_bytes
    if off == 0:
        return tr("size as forecast, to the byte")
    text = (
        tr("forecast {planned}, {n} bytes more")
        if off > 0
        else tr("forecast {planned}, {n} bytes less")
    )
    return text.format(planned=file_size(file.planned_bytes), n=number(abs(off)))


def check_text(file: QuantizedFile) -> str:
    """What the check found."""
    check = file.check
    if check is None:
        return tr("Not checked.")
    parts = [tr("Read back: %Ln tensor(s) in order, no NaN.", "", check.tensors)]
    if check.same_top_token is not None:
        parts.append(
            tr("Same top token as the source: {share} of {n} positions.").format(
                share=percent(check.same_top_token), n=number(check.positions)
            )
        )
    elif check.not_compared:
        parts.append(tr("Not compared: {reason}").format(reason=check.not_compared))
    if check.text.strip():
        words = shown(" ".join(check.text.split()))
        words = words if len(words) <= _SHOWN_TEXT else f"{words[:_SHOWN_TEXT]}…"
        parts.append(tr("It wrote: “{text}”").format(text=words))
    return " ".join(parts)


def plan_facts(
    plan: QuantizePlan, *, download_bytes: int, is_measuring: bool
) -> list[tuple[str, str]]:
    """What a plan comes to, as names with values."""
    disk = plan.disk
    facts = []
    if download_bytes:
        facts.append((tr("Download first"), _download_plan_text(plan.download, download_bytes)))
    facts += [
        (tr("Disk now"), tr("{size} free").format(size=file_size(disk.free_bytes))),
        (
            tr("While it runs"),
            tr("{size} more at most").format(size=file_size(max(0, disk.peak_bytes))),
        ),
        (tr("In the end"), _after_text(disk.after_bytes)),
        (tr("Time"), _time_text(plan, is_remote=bool(download_bytes), is_measuring=is_measuring)),
        (
            tr("Main memory"),
            tr("{size}, {free} available").format(
                size=memory_size(plan.memory_bytes), free=memory_size(plan.memory_available_bytes)
            ),
        ),
    ]
    return facts


def _download_plan_text(disk: DiskNeed | None, size: int) -> str:
    """What is downloaded first; where to, when that is another disk than the files'."""
    if disk is None:
        return file_size(size)
    return tr("{size}, to {folder}, where {free} are free").format(
        size=file_size(size), folder=folder_text(disk.folder), free=file_size(disk.free_bytes)
    )


def _after_text(size: int) -> str:
    if size < 0:
        return tr("{size} less than now").format(size=file_size(-size))
    return tr("{size} more than now").format(size=file_size(size))


def _time_text(plan: QuantizePlan, *, is_remote: bool, is_measuring: bool) -> str:
    if is_remote:
        return tr("told when the download is there")
    if plan.seconds:
        return tr("about {time}, measured on this model's own tensors; checks apart").format(
            time=duration(plan.seconds)
        )
    return tr("measuring, 2 seconds…") if is_measuring else tr("could not be measured")


def remedy_text(error: UserError) -> str:
    """What to do in this window about a problem; the error's own words are for any place."""
    match error.kind:
        case "target_exists":
            return tr("Give another name, choose another folder, or replace it.")
        case "imatrix_missing":
            return tr("Choose an importance matrix in the step Target, or a larger file type.")
        case "out_of_memory":
            return tr("Close other programs, or limit the memory for a tensor in Options.")
        case "requantize":
            return tr("Take the original, or allow it in the step Source.")
        case _:
            return error.remedy


def folder_text(path: Path) -> str:
    """A folder, short where it lies in the user's own; it may be broken between folders."""
    home = Path.home()
    text = str(Path("~", path.relative_to(home)) if path.is_relative_to(home) else path)
    return shown(text).replace(os.sep, f"{os.sep}\u200b")
