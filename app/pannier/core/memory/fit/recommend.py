# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which file of a model to take on a machine, and why, in one sentence."""

from collections.abc import Sequence

from pannier.core.memory.fit.file_fit import FileFit, Ranking
from pannier.core.memory.fit.quality import ACCEPTABLE, DEFAULT, EIGHT_BITS, rank
from pannier.core.memory.fit.search import FitSearch
from pannier.core.memory.forecast.machine import Machine
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import LoadOptions
from pannier.core.sizes import memory_size

_ENOUGH_ON_GPU = 0.5
"""Share of the layers that must be on the GPU for a better file to be worth the wait."""


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
    fit = fits[chosen]
    place = _where(fit, machine)
    words = f"{_name(files[chosen])}: {place} with {_context(fit.context_length)} context"
    if fit.changes:
        words += f", {' and '.join(fit.changes)},"
    words += f" and {memory_size(max(fit.spare_bytes, 0))} to spare"
    return f"{words}{_why_not_better(chosen, order, files, fits)}."


def _name(file: ModelSummary) -> str:
    return file.file_type or file.name


def _where(fit: FileFit, machine: Machine) -> str:
    gpus = "the GPU" if len(machine.devices) < 2 else f"{len(machine.devices)} GPUs"
    if fit.verdict == "cpu":
        return "all in main memory"
    if fit.cpu_layers:
        return f"{fit.gpu_layers} of {fit.layers} layers on {gpus}"
    if fit.cpu_moe_layers:
        return f"all {fit.layers} layers on {gpus} but for the experts of {fit.cpu_moe_layers},"
    return f"all {fit.layers} layers on {gpus}"


def _context(tokens: int) -> str:
    return f"{tokens // 1024}k" if tokens % 1024 == 0 else f"{tokens:,} tokens of"


def _why_not_better(
    chosen: int, order: Sequence[int], files: Sequence[ModelSummary], fits: Sequence[FileFit]
) -> str:
    """What the next better file would mean."""
    better = [
        index
        for index in order[: order.index(chosen)]
        if rank(files[index].file_type) < rank(files[chosen].file_type)
    ]
    if not better:
        return ""
    name, fit = _name(files[better[-1]]), fits[better[-1]]
    if fit.verdict == fits[chosen].verdict == "cpu":
        return f"; {name} is larger, and slower there"
    if rank(files[better[-1]].file_type) < rank(EIGHT_BITS):
        return f"; {name} is larger and no better to notice"
    if fit.cpu_layers and fit.verdict == "partial":
        layers = "layer" if fit.cpu_layers == 1 else "layers"
        return f"; {name} would leave {fit.cpu_layers} {layers} on the CPU"
    if fit.verdict == "partial":
        return f"; {name} would leave the experts of {fit.cpu_moe_layers} layers on the CPU"
    words = {"too_large": "would not fit", "cpu": "would lie in main memory"}
    return f"; {name} {words.get(fit.verdict, 'would be slower')}"
