# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which file of a model to take on a machine, and why, in one sentence."""

from collections.abc import Sequence

from pannier.core.language import number, tr, translatable
from pannier.core.memory.fit.file_fit import FileFit, Ranking, Verdict
from pannier.core.memory.fit.quality import ACCEPTABLE, DEFAULT, EIGHT_BITS, rank
from pannier.core.memory.fit.search import FitSearch
from pannier.core.memory.forecast.machine import Machine
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import LoadOptions
from pannier.core.sizes import memory_size

_ENOUGH_ON_GPU = 0.5
"""Share of the layers that must be on the GPU for a better file to be worth the wait."""

# Each on one GPU, and on several.
_WHOLE = (
    translatable(
        "{name}: all {layers} layers on the GPU with {context} context and {spare} to spare"
    ),
    translatable(
        "{name}: all {layers} layers on {gpus} GPUs with {context} context and {spare} to spare"
    ),
)
_WITHOUT_EXPERTS = (
    translatable(
        "{name}: all {layers} layers on the GPU but for the experts of {experts}, with {context} "
        "context and {spare} to spare"
    ),
    translatable(
        "{name}: all {layers} layers on {gpus} GPUs but for the experts of {experts}, with "
        "{context} context and {spare} to spare"
    ),
)
_PARTLY = (
    translatable(
        "{name}: {on_gpu} of {layers} layers on the GPU with {context} context and {spare} to spare"
    ),
    translatable(
        "{name}: {on_gpu} of {layers} layers on {gpus} GPUs with {context} context and {spare} to "
        "spare"
    ),
)
_NO_BETTER: dict[Verdict, str] = {
    "too_large": translatable("{name} would not fit"),
    "cpu": translatable("{name} would lie in main memory"),
    "full": translatable("{name} would be slower"),
}


def rank_files(
    files: Sequence[ModelSummary],
    options: LoadOptions,
    machine: Machine,
    *,
    sensitive: bool = False,
) -> Ranking:
    """How the files of one model fit, and which to take; in milliseconds for a hundred.

    `options` is the wish: context length, type of the KV cache and so on. `sensitive` is for work
    where small errors matter (code, mathematics): 8 bits come first, even partly on the CPU.
    """
    search = FitSearch(options, machine)
    return recommend(files, [search.fit(file) for file in files], machine, sensitive=sensitive)


def recommend(
    files: Sequence[ModelSummary],
    fits: Sequence[FileFit],
    machine: Machine,
    *,
    sensitive: bool = False,
) -> Ranking:
    """Which of the files to take, and why, when it is known how each fits."""
    order = sorted(range(len(files)), key=lambda index: _quality(files[index]))
    chosen = _choose(order, files, fits, sensitive=sensitive)
    if chosen is None:
        return Ranking(fits, None, "")
    return Ranking(fits, chosen, _reason(chosen, order, files, fits, machine))


def _quality(file: ModelSummary) -> tuple[int, int]:
    """Sorts the better file first: by its type, then the larger one."""
    return rank(file.file_type), -file.size_bytes


def _choose(
    order: Sequence[int],
    files: Sequence[ModelSummary],
    fits: Sequence[FileFit],
    *,
    sensitive: bool,
) -> int | None:
    possible = [index for index in order if fits[index].verdict != "too_large"]
    # Above 8 bits a file is twice as large and as slow, and answers the same.
    small = [index for index in possible if rank(files[index].file_type) >= rank(EIGHT_BITS)]
    candidates = small or possible[-1:]
    full = [index for index in candidates if fits[index].verdict == "full"]
    if sensitive:
        full = [*_eight_bits(candidates, files, fits), *full]
    if full and rank(files[full[0]].file_type) <= rank(ACCEPTABLE):
        return full[0]
    compromise = _best_compromise(candidates, files, fits, sensitive=sensitive)
    if full and (compromise is None or _gpu_share(fits[compromise]) < _ENOUGH_ON_GPU):
        return full[0]
    return compromise


def _eight_bits(
    candidates: Sequence[int], files: Sequence[ModelSummary], fits: Sequence[FileFit]
) -> list[int]:
    """Files with 8 bits of which enough is on the GPU."""
    return [
        index
        for index in candidates
        if files[index].file_type == EIGHT_BITS and _gpu_share(fits[index]) >= _ENOUGH_ON_GPU
    ]


def _gpu_share(fit: FileFit) -> float:
    return fit.gpu_layers / fit.layers


def _best_compromise(
    candidates: Sequence[int],
    files: Sequence[ModelSummary],
    fits: Sequence[FileFit],
    *,
    sensitive: bool,
) -> int | None:
    """The common default where not all can be on the GPU: what is larger is slow, and more so."""
    partial = [index for index in candidates if fits[index].verdict == "partial"]
    for group in (partial, candidates):
        wanted = rank(EIGHT_BITS if sensitive and group is not partial else DEFAULT)
        if group:
            return min(group, key=lambda index: abs(rank(files[index].file_type) - wanted))
    return None


def _reason(
    chosen: int,
    order: Sequence[int],
    files: Sequence[ModelSummary],
    fits: Sequence[FileFit],
    machine: Machine,
) -> str:
    place = _place(_name(files[chosen]), fits[chosen], machine)
    changes = ", ".join(fits[chosen].changes)
    better = _why_not_better(chosen, order, files, fits)
    if changes and better:
        text = tr("{place} ({changes}); {better}.", "two clauses; in brackets what is made smaller")
    elif changes:
        text = tr("{place} ({changes}).", "a sentence; in brackets what is made smaller")
    elif better:
        text = tr("{place}; {better}.", "two clauses of a sentence")
    else:
        text = tr("{place}.", "a sentence")
    return text.format(place=place, changes=changes, better=better)


def _name(file: ModelSummary) -> str:
    return file.file_type or file.name


def _place(name: str, fit: FileFit, machine: Machine) -> str:
    """Where a file would lie, with how much context and room."""
    several = len(machine.devices) > 1
    if fit.verdict == "cpu":
        text = tr("{name}: all in main memory with {context} context and {spare} to spare")
    elif fit.cpu_layers:
        text = _PARTLY[several]
    elif fit.cpu_moe_layers:
        text = _WITHOUT_EXPERTS[several]
    else:
        text = _WHOLE[several]
    return tr(text).format(
        name=name,
        on_gpu=fit.gpu_layers,
        layers=fit.layers,
        experts=fit.cpu_moe_layers,
        gpus=len(machine.devices),
        context=_context(fit.context_length),
        spare=memory_size(max(fit.spare_bytes, 0)),
    )


def _context(tokens: int) -> str:
    """A context length in short: "16k"."""
    return f"{number(tokens / 1024, 0 if tokens % 1024 == 0 else 1)}k"


def _why_not_better(
    chosen: int, order: Sequence[int], files: Sequence[ModelSummary], fits: Sequence[FileFit]
) -> str:
    """What the next better file would mean, as a clause; empty when there is none."""
    better = [
        index
        for index in order[: order.index(chosen)]
        if rank(files[index].file_type) < rank(files[chosen].file_type)
    ]
    if not better:
        return ""
    name, fit = _name(files[better[-1]]), fits[better[-1]]
    if fit.verdict == fits[chosen].verdict == "cpu":
        text = tr("{name} is larger, and slower there")
    elif rank(files[better[-1]].file_type) < rank(EIGHT_BITS):
        text = tr("{name} is larger and no better to notice")
    elif fit.cpu_layers and fit.verdict == "partial":
        text = tr("{name} would leave %Ln layer(s) on the CPU", "", fit.cpu_layers)
    elif fit.verdict == "partial":
        text = tr(
            "{name} would leave the experts of %Ln layer(s) on the CPU", "", fit.cpu_moe_layers
        )
    else:
        text = tr(_NO_BETTER[fit.verdict])
    return text.format(name=name)
