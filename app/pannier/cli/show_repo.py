# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What `pannier show` says about a repository on the Hub, and where it finds a file's header."""

from collections.abc import Sequence

from pannier.cli import hub_connection, output
from pannier.core.gguf import GgufModel
from pannier.core.library import shown
from pannier.core.sizes import file_size, short_count
from pannier.hub import errors
from pannier.hub.address import RepoAddress, parse_address
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import HubError
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import Repo, read_repo
from pannier.hub.repo_files import ModelFiles, RepoFile
from pannier.hub.session import HubSession

MAX_PATH_CHARACTERS = 100


def read(target: str) -> Repo | tuple[GgufModel, list[str]]:
    """Return the repository that a target names; for one of its files its model and paths.

    Raises:
        HubError: the Hub does not answer, or there is no such repository or file.
        GgufError: the file is no usable model.
    """
    with hub_connection.open_session() as session:
        address = parse_address(target, session.settings.endpoint)
        if address is None:
            raise errors.bad_name(target)
        cache = AnswerCache()
        repo = read_repo(session, address.repo, revision=address.revision, cache=cache)
        if not address.path and not address.file_type:
            return repo
        files = chosen(session, repo, address)
        model = RemoteHeaders(session, repo.id, repo.commit, cache).model(files)
        return model, [f"{repo.id}/{file.path}" for file in files.files]


def document(repo: Repo) -> dict[str, object]:
    """Return what is known about a repository."""
    info = repo.info
    return {
        "id": repo.id,
        "commit": repo.commit,
        "architecture": info.architecture,
        "parameters": info.parameters,
        "context_length": info.context_length,
        "license": info.license or None,
        "base_model": info.base_model or None,
        "gated": info.gated or False,
        "private": info.private,
        "downloads": info.downloads,
        "likes": info.likes,
        "updated": info.updated.isoformat() if info.updated else None,
        "advice": repo.advice,
        "files": [_model(model, info.parameters) for model in repo.files.models],
        "projectors": [_model(model, None) for model in repo.files.projectors],
        "imatrices": [_file(file) for file in repo.files.imatrices],
    }


def show(repo: Repo) -> None:
    """Print what is known about a repository."""
    info = repo.info
    output.print_fields(
        {
            "Repository": shown(repo.id),
            "Revision": repo.commit[:12],
            "Architecture": shown(info.architecture or ""),
            "Parameters": short_count(info.parameters) if info.parameters else "",
            "Context length": f"{info.context_length} tokens" if info.context_length else "",
            "License": shown(info.license),
            "Made from": shown(info.base_model),
            "Access": "must be asked for" if info.is_gated else "",
            "Updated": info.updated.date().isoformat() if info.updated else "",
            "Downloads": short_count(info.downloads),
            "Likes": short_count(info.likes),
        }
    )
    if repo.advice:
        print()
        print(output.printable(repo.advice))
    rows = [_row(model, "model", info.parameters) for model in repo.files.models]
    rows += [_row(model, "projector", None) for model in repo.files.projectors]
    rows += [
        (_shortened(file.path), "imatrix", "", "", file_size(file.size_bytes))
        for file in repo.files.imatrices
    ]
    if rows:
        print()
        output.print_table(
            ("File", "Kind", "File type", "Bits per weight", "Size"), rows, text_columns=3
        )


def chosen(session: HubSession, repo: Repo, address: RepoAddress) -> ModelFiles:
    """Return the one model that an address names in its repository."""
    if address.path:
        found = repo.files.model_of(address.path)
        if found is None:
            raise errors.no_model_file(session.about(repo.id, address.path))
        return found
    models = repo.files.models_of_type(address.file_type)
    if len(models) == 1:
        return models[0]
    if models:
        raise HubError(
            f"{repo.id} holds {len(models)} models of the type {address.file_type}.",
            remedy=f"Name the file: {_names(models)}.",
            kind="hub_file_missing",
        )
    raise HubError(
        f"{repo.id} holds no model of the type {address.file_type}.",
        remedy=f"There are: {', '.join(model.label for model in repo.files.models) or 'none'}.",
        kind="hub_file_missing",
    )


def _shortened(path: str) -> str:
    """Return a path as a table has room for it: its beginning and its end say most."""
    text = path if len(path) <= MAX_PATH_CHARACTERS else f"{path[:60]}...{path[-30:]}"
    return shown(text)


def _names(models: Sequence[ModelFiles]) -> str:
    return ", ".join(model.path for model in models)


def _model(model: ModelFiles, parameters: int | None) -> dict[str, object]:
    hashes = [file.sha256 or None for file in model.files]
    return {
        "name": model.path,
        "file_type": model.file_type or model.label,
        "bits_per_weight": model.bits_per_weight(parameters),
        "size_bytes": model.size_bytes,
        "shards": [file.path for file in model.files],
        "complete": model.is_complete,
        "sha256": hashes[0] if len(hashes) == 1 else hashes,
    }


def _file(file: RepoFile) -> dict[str, object]:
    return {"name": file.path, "size_bytes": file.size_bytes, "sha256": file.sha256 or None}


def _row(model: ModelFiles, kind: str, parameters: int | None) -> tuple[str, ...]:
    bits = model.bits_per_weight(parameters)
    name = _shortened(model.path)
    if not model.is_complete:
        name += f" ({model.shard_count - len(model.files)} of {model.shard_count} parts missing)"
    elif model.shard_count > 1:
        name += f" ({model.shard_count} parts)"
    return (
        name,
        kind,
        model.label if model.file_type else "",
        "" if bits is None else f"{bits:.2f}",
        file_size(model.size_bytes),
    )
