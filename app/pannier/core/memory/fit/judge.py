# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Verdicts for files of which more or less is known: their size, their header, llama.cpp's plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pannier.core.language import tr, translatable
from pannier.core.memory.fit.exact import after_plan
from pannier.core.memory.fit.file_fit import FileFit, Verdict
from pannier.core.memory.fit.plain_sizes import GGUF_FORMATS
from pannier.core.memory.fit.quality import ACCEPTABLE, DEFAULT, EIGHT_BITS, rank
from pannier.core.memory.fit.recommend import rank_files
from pannier.core.memory.forecast.machine import Machine
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import LoadOptions
from pannier.core.memory.memory_plan import MemoryPlan

Exactness = Literal["size", "analytic", "dry run"]
"""What a verdict was found from: the file's size alone, its header, or llama.cpp's own plan."""

MARKS: dict[Exactness, str] = {"size": "~", "analytic": "≈", "dry run": "="}
"""How exact a verdict is, in one character."""

ON_TOP = 1.15
"""What a load takes, as a multiple of the file's size, when nothing else is known: a context of
some thousand tokens and the compute buffers are between a twentieth and a third of it."""

USUAL_BITS = 4.9
"""Bits per weight of Q4_K_M."""

_LADDER = sorted(GGUF_FORMATS, key=lambda form: -form.bits)
_SIZE_LABELS: dict[Verdict, str] = {
    "full": translatable("Fits on the GPU"),
    "partial": translatable("Partly on the GPU"),
    "cpu": translatable("Runs on the CPU"),
    "too_large": translatable("Too large"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file as far as it is known.

    Attributes:
        size_bytes: bytes of its files.
        file_type: such as "Q4_K_M"; empty when it is not known.
        summary: from its header; None before that has been read.
    """

    size_bytes: int
    file_type: str
    summary: ModelSummary | None = None


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """How a file fits, as far as that can be told.

    Attributes:
        verdict: where it would lie.
        exactness: what it was found from.
        fit: everything about it; None where it was judged by its size.
    """

    verdict: Verdict
    exactness: Exactness
    fit: FileFit | None = None

    @property
    def label(self) -> str:
        """The verdict in a few words."""
        return tr(_SIZE_LABELS[self.verdict]) if self.fit is None else self.fit.label

    @property
    def marked(self) -> str:
        """The label with the mark of how exact it is."""
        return f"{MARKS[self.exactness]} {self.label}"


@dataclass(frozen=True, slots=True)
class Judgement:
    """How the files of one model fit, in the order in which they were given.

    Attributes:
        files: a verdict for each.
        recommended: index of the file to take; None when none fits.
        reason: why, in one sentence; empty when none is recommended.
    """

    files: Sequence[FileVerdict]
    recommended: int | None
    reason: str


def judge(
    files: Sequence[Candidate], options: LoadOptions, machine: Machine, *, sensitive: bool = False
) -> Judgement:
    """Judge the files of one model: by their headers where these are known, else by their sizes."""
    read = [index for index, file in enumerate(files) if file.summary is not None]
    if not read:
        return _judged_by_size(files, [by_size(file.size_bytes, machine) for file in files])
    summaries = [file.summary for file in files if file.summary is not None]
    ranking = rank_files(summaries, options, machine, sensitive=sensitive)
    fits = iter(ranking.fits)
    verdicts = [
        by_size(file.size_bytes, machine) if file.summary is None else from_fit(next(fits))
        for file in files
    ]
    chosen = None if ranking.recommended is None else read[ranking.recommended]
    return Judgement(verdicts, chosen, ranking.reason)


def from_fit(fit: FileFit) -> FileVerdict:
    """The verdict of a forecast; one for an unknown architecture is no better than its size."""
    return FileVerdict(fit.verdict, "analytic" if fit.is_known else "size", fit)


def by_size(size_bytes: int, machine: Machine) -> FileVerdict:
    """Judge a file by its size alone."""
    needed = int(size_bytes * ON_TOP)
    on_gpus = sum(device.free_bytes for device in machine.devices)
    both = machine.host_limit + (0 if machine.shares_memory else on_gpus)
    if on_gpus and needed <= on_gpus:
        return FileVerdict("full", "size")
    if needed > both:
        return FileVerdict("too_large", "size")
    return FileVerdict("partial" if on_gpus else "cpu", "size")


def most_parameters(machine: Machine) -> int:
    """The largest model, in weights, that fits with the usual 4 to 5 bits each; by size alone."""
    on_gpus = sum(device.free_bytes for device in machine.devices)
    room = on_gpus or machine.host_limit
    return int(room / ON_TOP / USUAL_BITS * 8)


@dataclass(frozen=True, slots=True)
class SizeHint:
    """What is to be expected of a model of which nothing but its number of weights is known.

    Attributes:
        verdict: where its recommended file would lie.
        file_type: of that file.
    """

    verdict: Verdict
    file_type: str

    @property
    def label(self) -> str:
        """The hint in a few words: "Q5_K_M fits"."""
        if self.verdict == "full":
            text = tr("{name} fits")
        elif self.verdict == "partial":
            text = tr("{name} in part")
        elif self.verdict == "cpu":
            text = tr("{name} on the CPU")
        else:
            text = tr("Too large")
        return text.format(name=self.file_type)

    @property
    def marked(self) -> str:
        """The label with the mark of how exact it is."""
        return f"{MARKS['size']} {self.label}"


def by_parameters(parameters: int, machine: Machine) -> SizeHint:
    """Judge a model by its number of weights, as if it came in all usual file types.

    The best of at most 8 bits that is whole on the GPUs, else the usual one or a smaller one.
    """
    verdicts = [(name, by_size(size, machine)) for name, size in _sizes(parameters)]
    for name, found in verdicts:
        if found.verdict == "full" and rank(name) <= rank(ACCEPTABLE):
            return SizeHint("full", name)
    for name, found in verdicts:
        if found.verdict != "too_large" and rank(name) >= rank(DEFAULT):
            return SizeHint(found.verdict, name)
    return SizeHint("too_large", verdicts[-1][0])


@lru_cache(maxsize=1024)
def _sizes(parameters: int) -> list[tuple[str, int]]:
    """Bytes of a model of so many weights in all usual file types, the largest first."""
    return [(form.name, form.size(parameters)) for form in _LADDER]


def confirmed(verdict: FileVerdict, plan: MemoryPlan) -> FileVerdict:
    """The verdict after llama.cpp's own plan for it, which may put other layers on the GPUs."""
    if verdict.fit is None:
        return verdict
    exact = after_plan(verdict.fit, plan)
    return FileVerdict(exact.verdict, "dry run", exact)


def _judged_by_size(files: Sequence[Candidate], verdicts: Sequence[FileVerdict]) -> Judgement:
    small = [index for index, file in enumerate(files) if rank(file.file_type) >= rank(EIGHT_BITS)]
    full = [index for index in small if verdicts[index].verdict == "full"]
    possible = [index for index in small if verdicts[index].verdict != "too_large"]
    if full:
        chosen = max(full, key=lambda index: files[index].size_bytes)
    elif possible:
        usual = rank(DEFAULT)
        chosen = min(possible, key=lambda index: abs(rank(files[index].file_type) - usual))
    else:
        return Judgement(verdicts, None, "")
    name = files[chosen].file_type or tr("This file")
    reason = tr("{name}: judged by the size of the files alone, the best that fits.")
    return Judgement(verdicts, chosen, reason.format(name=name))
