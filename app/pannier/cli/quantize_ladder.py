# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What `pannier quantize --dry-run` says: the file types, and what would be written."""

from collections.abc import Sequence
from dataclasses import dataclass

from pannier.cli import output
from pannier.core.library import shown
from pannier.core.memory.fit import FileFit
from pannier.core.memory.fit.quality import SOURCE
from pannier.core.memory.forecast import Machine
from pannier.core.quantize.ladder import Rung, recommended
from pannier.core.quantize.plan import QuantizePlan
from pannier.core.quantize.recipe import QuantizeRecipe, matching_tensors
from pannier.core.quantize.source import QuantizeSource
from pannier.core.sizes import file_size, memory_size


@dataclass(frozen=True)
class Ladder:
    """File types of a model, and how each would fit.

    Attributes:
        source: the model.
        rungs: the file types.
        fits: how each fits; None for those that cannot be made.
        machine: the machine it is for.
        plan: what would be written; None when no types were chosen.
        recipe: how.
    """

    source: QuantizeSource
    rungs: Sequence[Rung]
    fits: Sequence[FileFit | None]
    machine: Machine
    plan: QuantizePlan | None
    recipe: QuantizeRecipe

    @property
    def recommended(self) -> tuple[Rung | None, str]:
        """The file type to take on this machine, and why."""
        pairs = [(rung, fit) for rung, fit in zip(self.rungs, self.fits, strict=True) if fit]
        return recommended([rung for rung, _ in pairs], [fit for _, fit in pairs], self.machine)


def document(ladder: Ladder) -> dict[str, object]:
    """Return what would be made."""
    chosen, reason = ladder.recommended
    return {
        "source": str(ladder.source.paths[0]),
        "refusal": ladder.source.refusal or None,
        "ladder": [
            _rung(rung, fit, is_recommended=rung is chosen)
            for rung, fit in zip(ladder.rungs, ladder.fits, strict=True)
        ],
        "recommended": chosen and chosen.name,
        "reason": reason or None,
        "quality_source": SOURCE,
        "tensor_rules": rule_documents(ladder.source, ladder.recipe),
        "plan": ladder.plan and _plan(ladder.plan),
    }


def _rung(rung: Rung, fit: FileFit | None, *, is_recommended: bool) -> dict[str, object]:
    prior = rung.prior
    return {
        "file_type": rung.name,
        "size_bytes": rung.size_bytes or None,
        "bits_per_weight": rung.bits_per_weight or None,
        "purpose": rung.file_type.purpose,
        "recommended": is_recommended,
        "needs_imatrix": rung.lock_kind == "imatrix",
        "lock": rung.lock or None,
        "fallbacks": rung.fallbacks,
        "same_top_token": prior and prior.same_top_token,
        "verdict": fit and fit.verdict,
        "label": fit and fit.label,
        "gpu_layers": fit and fit.gpu_layers,
        "total_bytes": fit and fit.total_bytes,
    }


def _plan(plan: QuantizePlan) -> dict[str, object]:
    disk = plan.disk
    return {
        "outputs": [
            {
                "path": str(file.paths[0]),
                "paths": [str(path) for path in file.paths],
                "file_type": file.rung.name,
                "size_bytes": file.size_bytes,
                "seconds": file.seconds,
                "exists": bool(file.existing),
            }
            for file in plan.files
        ],
        "disk": {
            "folder": str(disk.folder),
            "free_bytes": disk.free_bytes,
            "peak_bytes": disk.peak_bytes,
            "after_bytes": disk.after_bytes,
            "short_bytes": disk.short_bytes,
            "removable": [
                {"path": str(each.path), "size_bytes": each.size_bytes, "what": each.what}
                for each in disk.removable
            ],
        },
        "memory_bytes": plan.memory_bytes,
        "memory_available_bytes": plan.memory_available_bytes,
        "seconds": plan.seconds,
        "problems": [output.error_document(problem) for problem in plan.problems()],
    }


def show(ladder: Ladder) -> None:
    """Print what would be made."""
    chosen, reason = ladder.recommended
    rows = [
        (
            ("*" if rung is chosen else "") + ("~" if rung.fallbacks else ""),
            rung.name,
            _verdict(rung, fit),
            file_size(rung.size_bytes) if rung.size_bytes else "-",
            f"{rung.bits_per_weight:.2f}" if rung.bits_per_weight else "-",
            f"{rung.prior.same_top_token:.1%}" if rung.prior else "-",
        )
        for rung, fit in zip(ladder.rungs, ladder.fits, strict=True)
    ]
    headings = ("", "File type", "Verdict", "Size", "Bits per weight", "Same top token")
    output.print_table(headings, rows, text_columns=3)
    print()
    if reason:
        print(reason)
    print(f"Same top token is a {SOURCE}.")
    for line in fallback_lines(ladder.rungs, is_whole=ladder.plan is None):
        print(line)
    if ladder.source.refusal:
        output.note(ladder.source.refusal)
    if ladder.plan is not None:
        _show_plan(ladder.plan)


def fallback_lines(rungs: Sequence[Rung], *, is_whole: bool) -> list[str]:
    """Say which tensors get other types than they should; of the whole ladder only that some do."""
    odd = [rung for rung in rungs if rung.fallbacks]
    rows = sorted({fallback.row for rung in odd for fallback in rung.fallbacks})
    if odd and is_whole:
        sizes = ", ".join(f"{row:,}" for row in rows)
        line = f"~ Some tensors get a larger type, as their rows ({sizes} weights) are not whole "
        return [line + "blocks of this one. Name it to see which."]
    return [_fallback_line(rung) for rung in odd]


def _fallback_line(rung: Rung) -> str:
    counts: dict[tuple[str, str], int] = {}
    for fallback in rung.fallbacks:
        key = fallback.got, fallback.wanted
        counts[key] = counts.get(key, 0) + fallback.tensors
    listed = ", ".join(
        f"{count} in {got} instead of {wanted}" for (got, wanted), count in counts.items()
    )
    return f"{rung.name}: of its tensors {listed}, as their rows are not whole blocks of it."


def rule_documents(source: QuantizeSource, recipe: QuantizeRecipe) -> list[dict[str, object]]:
    """What each of the rules for tensors by name matches."""
    return [
        {
            "pattern": rule.pattern,
            "type": rule.type_name,
            "tensors": len(matching_tensors(rule.pattern, source.model.tensors)),
        }
        for rule in recipe.tensor_rules
    ]


def _verdict(rung: Rung, fit: FileFit | None) -> str:
    if rung.lock_kind == "imatrix":
        return "needs an importance matrix"
    return "cannot be made" if fit is None else fit.label


def _show_plan(plan: QuantizePlan) -> None:
    disk = plan.disk
    print()
    output.print_fields(
        {
            "Files": ", ".join(shown(file.paths[0].name) for file in plan.files),
            "Folder": shown(str(disk.folder)),
            "Time": "" if plan.seconds is None else f"about {max(plan.seconds, 1):.0f} s",
            "Disk": f"{file_size(disk.free_bytes)} free, {file_size(disk.peak_bytes)} needed at "
            f"most, {file_size(max(disk.after_bytes, 0))} taken in the end",
            "Main memory": memory_size(plan.memory_bytes),
        }
    )
    for problem in plan.problems():
        output.note(f"{problem.message} {problem.remedy}".strip())
