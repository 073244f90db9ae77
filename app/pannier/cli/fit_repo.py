# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The models of a repository on the Hub, for `pannier fit`: their headers, and nothing else."""

from pannier.cli import hub_connection, output
from pannier.cli.fit_models import FitModel, FitTarget, no_models
from pannier.cli.show_repo import chosen
from pannier.core.errors import UserError
from pannier.core.gguf import BytesSource, GgufError, strip
from pannier.core.memory.forecast import summarize
from pannier.hub import errors
from pannier.hub.address import parse_address
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import Repo, read_repo
from pannier.hub.repo_files import ModelFiles


def read(target: str, *, exact: bool) -> FitTarget:
    """Read the headers of a repository's models, or of the one that is named.

    Raises:
        HubError: the Hub does not answer, or there is no such repository or file.
        GgufError: the one file cannot be used.
        UserError: the repository holds no model.
    """
    with hub_connection.open_session() as session:
        address = parse_address(target, session.settings.endpoint)
        if address is None:
            raise errors.bad_name(target)
        cache = AnswerCache()
        repo = read_repo(session, address.repo, revision=address.revision, cache=cache)
        headers = RemoteHeaders(session, repo.id, repo.commit, cache)
        if address.path or address.file_type:
            files = chosen(session, repo, address)
            model = _read_model(headers, files, exact=exact)
            return FitTarget(target, [model], is_file=True)
        return _read_all(target, headers, repo, exact=exact)


def _read_all(target: str, headers: RemoteHeaders, repo: Repo, *, exact: bool) -> FitTarget:
    models = []
    problems: list[tuple[str, UserError]] = []
    line = output.ProgressLine("reading headers")
    try:
        for number, files in enumerate(repo.files.models):
            line.show(number / len(repo.files.models))
            try:
                models.append(_read_model(headers, files, exact=exact))
            except GgufError as error:
                problems.append((files.path, error))
    finally:
        line.clear()
    if not models:
        raise no_models(target, problems)
    return FitTarget(target, models, is_file=False, problems=problems)


def _read_model(headers: RemoteHeaders, files: ModelFiles, *, exact: bool) -> FitModel:
    model = headers.model(files)
    summary = summarize(model)
    header = None
    if exact or not summary.is_known:
        sources = [
            BytesSource(headers.header_bytes(file), size=file.size_bytes) for file in files.files
        ]
        header = strip(sources)
    return FitModel(files.path, model, summary, header)
