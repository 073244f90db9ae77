# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The models of a repository on the Hub, for `pannier fit`: their headers, and nothing else."""

from collections.abc import Sequence

from pannier.cli import hub_connection, output
from pannier.cli.fit_models import FitModel, FitTarget, no_models
from pannier.cli.show_repo import chosen
from pannier.core.errors import UserError
from pannier.core.gguf import GgufError, StrippedHeader
from pannier.core.memory.fit.facts import facts_of_header
from pannier.hub import errors
from pannier.hub.address import parse_address
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.plan_headers import PlanHeaders
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import read_repo
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
        headers = PlanHeaders(RemoteHeaders(session, repo.id, repo.commit, cache), cache)
        if address.path or address.file_type:
            files = chosen(session, repo, address)
            return FitTarget(
                target, [_model(files, headers.read(files), exact=exact)], is_file=True
            )
        return _read_all(target, headers, repo.files.models, exact=exact)


def _read_all(
    target: str, headers: PlanHeaders, models: Sequence[ModelFiles], *, exact: bool
) -> FitTarget:
    found: dict[str, FitModel] = {}
    problems: list[tuple[str, UserError]] = []
    line = output.ProgressLine("reading headers")
    try:
        for number, (files, header) in enumerate(headers.read_all(models), start=1):
            line.show(number / len(models))
            if isinstance(header, UserError):
                problems.append((files.path, header))
                continue
            try:
                found[files.path] = _model(files, header, exact=exact)
            except GgufError as error:
                problems.append((files.path, error))
    finally:
        line.clear()
    if not found:
        raise no_models(target, problems)
    ordered = [found[files.path] for files in models if files.path in found]
    return FitTarget(target, ordered, is_file=False, problems=problems)


def _model(files: ModelFiles, header: StrippedHeader, *, exact: bool) -> FitModel:
    facts = facts_of_header(header, files.size_bytes, files.label)
    needed = exact or not facts.summary.is_known
    return FitModel(files.path, facts.summary, header if needed else None)
