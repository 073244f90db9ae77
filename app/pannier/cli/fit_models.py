# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The models that `pannier fit` looks at: a file, a folder, a repository on the Hub."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.cli import targets
from pannier.core.errors import UserError
from pannier.core.gguf import GgufError, StrippedHeader, parse_shard_name, read_model
from pannier.core.library import shown
from pannier.core.memory.fit.facts import strip_files
from pannier.core.memory.forecast import ModelSummary, summarize

_MODEL = "model"


@dataclass(frozen=True)
class FitModel:
    """A model file as far as a plan needs it.

    Attributes:
        name: path of its first file, in its folder or repository.
        summary: what a forecast is made from.
        header: what llama.cpp plans by; None where nobody will ask it.
    """

    name: str
    summary: ModelSummary
    header: StrippedHeader | None


@dataclass(frozen=True)
class FitTarget:
    """What a target holds.

    Attributes:
        name: the target.
        models: its models; one when the target is a file.
        is_file: whether it is one.
        problems: why files of a folder or repository were left out, by their names.
    """

    name: str
    models: Sequence[FitModel]
    is_file: bool
    problems: Sequence[tuple[str, UserError]] = ()


def read_target(target: str, *, exact: bool) -> FitTarget:
    """Read the headers of a target; with those for exact plans if wanted, or if needed.

    Raises:
        UserError: there is nothing, or no model; `GgufError`: the one file cannot be used.
        HubError: the Hub does not answer, or there is no such repository or file.
    """
    if targets.is_on_hub(target):
        # Local files do without the Hub, whose libraries take a while to import.
        from pannier.cli import fit_repo  # noqa: PLC0415

        return fit_repo.read(target, exact=exact)
    path = targets.model_path(target)
    if path.is_dir():
        return _read_folder(target, path, exact=exact)
    found = _read_file(str(path), path, exact=exact)
    if found is None:
        raise UserError(
            f"{shown(path.name)} is no model, but something that belongs to one.",
            remedy="Name the file of the model itself.",
            kind="no_models",
        )
    return FitTarget(target, [found], is_file=True)


def _read_file(name: str, path: Path, *, exact: bool) -> FitModel | None:
    """A local model; None when it is a projector or the like."""
    model = read_model(path)
    if model.kind != _MODEL:
        return None
    summary = summarize(model)
    needed = exact or not summary.is_known
    return FitModel(name, summary, strip_files(model.paths) if needed else None)


def _read_folder(target: str, folder: Path, *, exact: bool) -> FitTarget:
    """The models in a folder, without those in its subfolders."""
    models = []
    problems: list[tuple[str, UserError]] = []
    for path in _files(folder):
        shard = parse_shard_name(path.name)
        if shard is not None and shard.number > 1:
            continue
        try:
            found = _read_file(path.name, path, exact=exact)
        except GgufError as error:
            problems.append((path.name, error))
            continue
        if found is not None:
            models.append(found)
    if not models:
        raise no_models(target, problems)
    return FitTarget(target, models, is_file=False, problems=problems)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".gguf")
    except OSError as error:
        raise UserError(
            f"The folder cannot be read ({error.strerror}).",
            remedy="Check that you may read it.",
            kind="folder_unreadable",
        ) from error


def no_models(target: str, problems: Sequence[tuple[str, UserError]]) -> UserError:
    """The error of a place without models that can be used."""
    reason = f" {shown(problems[0][0])}: {problems[0][1].message}" if problems else ""
    return UserError(
        f"There is no GGUF model in {shown(target)} that could be used.{reason}",
        remedy="Name a GGUF file, a folder or a repository with GGUF files.",
        kind="no_models",
    )
