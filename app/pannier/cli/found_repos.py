# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What `pannier search` finds, as a table or a document."""

import argparse

from pannier.cli import hub_connection, output
from pannier.core.library import shown
from pannier.core.sizes import short_count
from pannier.hub.found_repo import FoundRepo
from pannier.hub.repo import named_repo
from pannier.hub.search import Search, SearchQuery
from pannier.hub.session import HubSession


def run(arguments: argparse.Namespace) -> int:
    """Search and print; returns the exit code of the command."""
    with hub_connection.open_session() as session:
        repos = _find(session, arguments)
    if arguments.as_json:
        output.print_json({"models": [_document(repo) for repo in repos]})
    elif repos:
        _print(repos)
    else:
        output.note("Nothing was found. Try fewer or other words, or another spelling.")
    return 0


def _find(session: HubSession, arguments: argparse.Namespace) -> list[FoundRepo]:
    """Return the repository that the text names, else what a search for it finds."""
    named = named_repo(session, arguments.text)
    if named is not None:
        return [named]
    query = SearchQuery(text=arguments.text, author=arguments.author, sort=arguments.sort)
    search = Search(session, query, page_size=arguments.limit)
    repos: list[FoundRepo] = []
    while len(repos) < arguments.limit and not search.finished:
        repos += search.next_page()
    return repos[: arguments.limit]


def _document(repo: FoundRepo) -> dict[str, object]:
    return {
        "id": repo.id,
        "author": repo.author,
        "downloads": repo.downloads,
        "likes": repo.likes,
        "updated": repo.updated.isoformat() if repo.updated else None,
        "created": repo.created.isoformat() if repo.created else None,
        "gated": repo.gated or False,
        "private": repo.private,
        "architecture": repo.architecture,
        "parameters": repo.parameters,
        "context_length": repo.context_length,
        "license": repo.license or None,
        "base_model": repo.base_model or None,
    }


def _print(repos: list[FoundRepo]) -> None:
    output.print_table(
        ("Repository", "Architecture", "Access", "Updated", "Parameters", "Downloads", "Likes"),
        [
            (
                shown(repo.id),
                shown(repo.architecture or ""),
                "gated" if repo.is_gated else "private" if repo.private else "",
                repo.updated.date().isoformat() if repo.updated else "",
                short_count(repo.parameters) if repo.parameters else "",
                short_count(repo.downloads),
                short_count(repo.likes),
            )
            for repo in repos
        ],
        text_columns=4,
    )
