# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that were replaced on the Hub are found, with one question a day for a repository."""

from collections.abc import Generator

import pytest

from pannier.core.library import Provenance
from pannier.hub import upstream
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.session import HubSession
from pannier.hub.upstream import replaced_files
from tests.hubserver import HubServer, Repo

REPO = "author/model-GGUF"


@pytest.fixture
def repo(hub: HubServer) -> Repo:
    """A repository with two files."""
    repo = hub.repo(REPO)
    repo.put("a-Q4_0.gguf", b"a" * 100)
    repo.put("b-Q8_0.gguf", b"b" * 100)
    return repo


def downloaded(repo: Repo) -> list[Provenance]:
    """All files as they are now, and one that nothing is known of."""
    files = repo.files.values()
    known = [Provenance(REPO, repo.commit, file.path, file.sha256) for file in files]
    return [*known, Provenance()]


def ended(steps: Generator[str, None, frozenset[Provenance]]) -> frozenset[Provenance]:
    """What it returns at its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            replaced: frozenset[Provenance] = end.value
            return replaced


def test_a_replaced_file_is_found(session: HubSession, cache: AnswerCache, repo: Repo) -> None:
    files = downloaded(repo)
    repo.put("b-Q8_0.gguf", b"c" * 100)
    assert ended(replaced_files(session, files, cache)) == {files[1]}


def test_it_is_asked_once_a_day(
    hub: HubServer,
    session: HubSession,
    cache: AnswerCache,
    repo: Repo,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = downloaded(repo)
    assert not ended(replaced_files(session, files, cache))
    repo.put("b-Q8_0.gguf", b"c" * 100)
    count = hub.seen.requests.total()
    assert not ended(replaced_files(session, files, cache))
    assert hub.seen.requests.total() == count
    monkeypatch.setattr(upstream, "DAY_SECONDS", 0.0)
    assert ended(replaced_files(session, files, cache))


def test_what_was_removed_counts_as_not_replaced(
    hub: HubServer, session: HubSession, cache: AnswerCache, repo: Repo
) -> None:
    files = downloaded(repo)
    hub.state.repos.clear()
    assert not ended(replaced_files(session, files, cache))


def test_while_the_hub_is_in_trouble_its_last_answer_counts(
    hub: HubServer,
    session: HubSession,
    cache: AnswerCache,
    repo: Repo,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = downloaded(repo)
    hub.trouble(status=503)
    assert not ended(replaced_files(session, files, cache))
    hub.trouble()
    repo.put("b-Q8_0.gguf", b"c" * 100)
    assert ended(replaced_files(session, files, cache)) == {files[1]}
    monkeypatch.setattr(upstream, "DAY_SECONDS", 0.0)
    hub.trouble(status=503)
    assert ended(replaced_files(session, files, cache)) == {files[1]}
