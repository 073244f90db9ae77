# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which files of a repository are meant, and the job that downloads them."""

import time
from collections.abc import Sequence
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.sizes import file_size
from pannier.hub.download.jobs import JobSpec, Method
from pannier.hub.file_names import local_path
from pannier.hub.repo import Repo
from pannier.hub.repo_files import ModelFiles, RepoFile

MAX_NAMED = 30


def choose_files(repo: Repo, file_type: str, names: Sequence[str]) -> tuple[RepoFile, ...]:
    """Return the files that are meant, shards of a split model together, each once.

    Args:
        repo: the repository.
        file_type: such as `Q4_K_M`; empty for none, or for the only model that there is.
        names: files by their paths, or by their names where these are unique.

    Raises:
        UserError: there is no such file, or it is not clear which is meant.
    """
    chosen: list[RepoFile] = []
    if file_type or not names:
        chosen += _model_of_type(repo, file_type).files
    for name in names:
        chosen += _named(repo, name)
    return tuple(dict.fromkeys(chosen))


def repo_folder(models: Path, repo: str) -> Path:
    """The folder of a repository's files below the models folder: `<models>/<owner>/<repo>`."""
    owner, name = local_path(repo, "model.gguf").parts[:2]
    return models / owner / name


def make_job(
    repo: Repo, files: Sequence[RepoFile], *, endpoint: str, folder: Path, method: Method = "auto"
) -> JobSpec:
    """Return the job that downloads these files into a folder."""
    model = repo.files.model_of(files[0].path)
    return JobSpec(
        title=f"{repo.id.rpartition('/')[2]} {model.label if model else files[0].name}",
        endpoint=endpoint,
        repo=repo.id,
        commit=repo.commit,
        folder=str(folder),
        files=tuple(files),
        method=method,
        added=time.time(),
    )


def _model_of_type(repo: Repo, file_type: str) -> ModelFiles:
    """The model of that file type, or the only one there is."""
    models = repo.files.models
    if not models:
        raise UserError(repo.advice, kind="nothing_to_load")
    found = repo.files.models_of_type(file_type) if file_type else models
    if len(found) != 1:
        raise _choice(repo, file_type, found)
    (model,) = found
    if not model.is_complete:
        there, count = len(model.files), model.shard_count
        raise UserError(
            tr("{repo} holds only {n} of the {all} parts of {name}.").format(
                repo=repo.id, n=there, all=count, name=model.label
            ),
            remedy=tr("Choose another file type, or look for the model elsewhere."),
            kind="shard_missing",
        )
    return model


def _choice(repo: Repo, file_type: str, found: Sequence[ModelFiles]) -> UserError:
    """The error that lists what there is to choose from."""
    if not found:
        said = tr("{repo} has no {file_type}.")
    elif file_type:
        said = tr("{repo} has several models of the type {file_type}.")
    else:
        said = tr("{repo} has several models.")
    several = found or repo.files.models
    by_type = len({model.label for model in several}) == len(several)
    listed = ", ".join(
        f"{model.label if by_type else model.path} ({file_size(model.size_bytes)})"
        for model in several[:MAX_NAMED]
    )
    how = (
        tr("Give one as {repo}:TYPE: {listed}.") if by_type else tr("Give one by --file: {listed}.")
    )
    return UserError(
        said.format(repo=repo.id, file_type=file_type),
        remedy=how.format(repo=repo.id, listed=listed),
        kind="choose_file",
    )


def _named(repo: Repo, name: str) -> tuple[RepoFile, ...]:
    """The file of that path or name, with the other shards of its model."""
    groups = repo.files
    of_models = [file for each in (*groups.models, *groups.projectors) for file in each.files]
    every = [*of_models, *groups.imatrices, *groups.others]
    found = [file for file in every if file.path == name]
    found = found or [file for file in every if file.name == name]
    if len(found) == 1:
        model = groups.model_of(found[0].path)
        return model.files if model is not None else (found[0],)
    listed = ", ".join(file.path for file in (found or of_models or every)[:MAX_NAMED])
    if found:
        raise UserError(
            tr("{repo} has several files called {name}.").format(repo=repo.id, name=name),
            remedy=tr("Give the path of one: {listed}.").format(listed=listed),
            kind="choose_file",
        )
    raise UserError(
        tr("There is no file {file} in {repo}.").format(file=name, repo=repo.id),
        remedy=tr("It has: {listed}.").format(listed=listed) if listed else "",
        kind="hub_file_missing",
    )
