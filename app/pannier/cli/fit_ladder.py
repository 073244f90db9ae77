# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What `pannier fit` says about the files of a folder or a repository."""

from collections.abc import Sequence
from dataclasses import dataclass

from pannier.cli import output
from pannier.cli.fit_models import FitModel
from pannier.core.errors import UserError
from pannier.core.library import shown
from pannier.core.memory.fit import FileFit, Ranking
from pannier.core.memory.fit.quality import PRIORS, SOURCE
from pannier.core.memory.forecast import Machine
from pannier.core.sizes import file_size, memory_size


@dataclass(frozen=True)
class Ladder:
    """The files of a target and how they fit.

    Attributes:
        target: the folder or the repository.
        models: its models.
        ranking: how each fits.
        problems: why files were left out, by their names.
        machine: the machine it is for.
    """

    target: str
    models: Sequence[FitModel]
    ranking: Ranking
    problems: Sequence[tuple[str, UserError]]
    machine: Machine


def document(ladder: Ladder) -> dict[str, object]:
    """Return what is known about the files, the largest first."""
    chosen = ladder.ranking.recommended
    return {
        "target": ladder.target,
        "devices": ladder.machine.devices,
        "host": ladder.machine.host,
        "ladder": [_rung(ladder, index) for index in _order(ladder)],
        "recommended": None if chosen is None else ladder.models[chosen].name,
        "reason": ladder.ranking.reason or None,
        "quality_source": SOURCE,
        "problems": [
            {"file": name, **output.error_document(error)} for name, error in ladder.problems
        ],
    }


def _rung(ladder: Ladder, index: int) -> dict[str, object]:
    file, fit = ladder.models[index], ladder.ranking.fits[index]
    prior = PRIORS.get(file.summary.file_type)
    return {
        "file_type": file.summary.file_type or None,
        "file": file.name,
        "size_bytes": file.summary.size_bytes,
        "verdict": fit.verdict,
        "label": fit.label,
        "recommended": index == ladder.ranking.recommended,
        "layers": fit.layers,
        "gpu_layers": fit.gpu_layers,
        "cpu_moe_layers": fit.cpu_moe_layers,
        "context_length": fit.context_length,
        "max_context": fit.max_context,
        "changes": fit.changes,
        "device_bytes": fit.device_bytes,
        "host_bytes": fit.host_bytes,
        "total_bytes": fit.total_bytes,
        "spare_bytes": fit.spare_bytes,
        "origin": _origin(file, fit),
        "same_top_token": prior and prior.same_top_token,
    }


def _origin(file: FitModel, fit: FileFit) -> str | None:
    if file.header is not None:
        return "dry run"
    return "analytic" if fit.is_known else None


def show(ladder: Ladder) -> None:
    """Print how the files fit, and which to take."""
    ranking = ladder.ranking
    rows = []
    for index in _order(ladder):
        file, fit = ladder.models[index], ranking.fits[index]
        rows.append(
            (
                "*" if index == ranking.recommended else "",
                file.summary.file_type or shown(file.name),
                f"{fit.label}{_with(fit)}",
                file_size(file.summary.size_bytes),
                _sum(fit.device_bytes),
                memory_size(fit.host_bytes),
                f"{fit.max_context:,}" if fit.max_context else "-",
            )
        )
    headings = ("", "File type", "Verdict", "Size", "On GPUs", "Main memory", "Longest context")
    output.print_table(headings, rows, text_columns=3)
    print()
    print(ranking.reason or "None of them fits.")
    for name, error in ladder.problems:
        output.note(f"{shown(name)}: {error.message}")


def _order(ladder: Ladder) -> list[int]:
    sizes = [model.summary.size_bytes for model in ladder.models]
    return sorted(range(len(sizes)), key=lambda index: -sizes[index])


def _with(fit: FileFit) -> str:
    return f", {' and '.join(fit.changes)}" if fit.changes else ""


def _sum(sizes: Sequence[int]) -> str:
    return memory_size(sum(sizes)) if any(sizes) else "-"
