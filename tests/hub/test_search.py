# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Searching: order, filters, pages, the cache, and being superseded."""

import threading
import time
from datetime import UTC, datetime
from urllib.parse import parse_qs

import pytest

from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import CancelledError, HubError
from pannier.hub.search import Search, SearchQuery, Sort
from pannier.hub.session import HubSession
from tests.hubserver import HubServer


@pytest.fixture
def busy_hub(hub: HubServer) -> HubServer:
    """A hub with 40 repositories, numbered by everything that they can be sorted by."""
    for number in range(40):
        hub.repo(
            f"{'even' if number % 2 == 0 else 'odd'}/model-{number:02}-GGUF",
            downloads=number,
            likes=40 - number,
            trending=number,
            created=datetime(2026, 1, number % 28 + 1, number // 28, tzinfo=UTC),
            modified=datetime(2026, 2, number % 28 + 1, number // 28, tzinfo=UTC),
            tags=("gguf", "license:mit" if number < 10 else "license:apache-2.0"),
            gated="auto" if number == 7 else False,
            gguf={
                "total": number * 1_000_000_000,
                "architecture": "llama" if number % 4 else "qwen3",
                "context_length": 4096,
            },
        )
    hub.repo("even/not-for-llama-cpp", tags=("safetensors",))
    return hub


def _found(session: HubSession, **query: object) -> list[str]:
    search = Search(session, SearchQuery(**query))  # type: ignore[arg-type]
    return [repo.id for repo in search.next_page()]


def test_a_row_says_what_a_list_shows(busy_hub: HubServer, session: HubSession) -> None:
    (repo,) = Search(session, SearchQuery(text="model-07")).next_page()
    assert repo.id == "odd/model-07-GGUF"
    assert (repo.author, repo.name) == ("odd", "model-07-GGUF")
    assert (repo.downloads, repo.likes) == (7, 33)
    assert repo.updated == datetime(2026, 2, 8, tzinfo=UTC)
    assert (repo.architecture, repo.parameters) == ("llama", 7_000_000_000)
    assert repo.context_length == 4096
    assert repo.license == "mit"
    assert repo.is_gated
    assert repo.commit


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        ("trending", "odd/model-39-GGUF"),
        ("downloads", "odd/model-39-GGUF"),
        ("likes", "even/model-00-GGUF"),
        ("updated", "odd/model-27-GGUF"),
        ("created", "odd/model-27-GGUF"),
    ],
)
def test_orders(busy_hub: HubServer, session: HubSession, sort: Sort, first: str) -> None:
    assert _found(session, sort=sort)[0] == first


def test_only_repositories_with_gguf_files(busy_hub: HubServer, session: HubSession) -> None:
    assert _found(session, text="llama-cpp") == []
    busy_hub.state.repos["odd/model-07-GGUF"].disabled = True
    assert _found(session, text="model-07") == []


def test_author_license_and_access(busy_hub: HubServer, session: HubSession) -> None:
    assert set(_found(session, author="odd")) == {
        f"odd/model-{number:02}-GGUF" for number in range(1, 40, 2)
    }
    assert len(_found(session, license="MIT")) == 10
    assert _found(session, gated=True) == ["odd/model-07-GGUF"]
    assert "odd/model-07-GGUF" not in _found(session, gated=False)


def test_architecture_and_size(busy_hub: HubServer, session: HubSession) -> None:
    few = _found(session, min_parameters=3_000_000_000, max_parameters=5_000_000_000)
    assert few == ["odd/model-05-GGUF", "even/model-04-GGUF", "odd/model-03-GGUF"]
    query = parse_qs(busy_hub.seen.queries[-1])
    assert query["num_parameters"] == ["min:3000M,max:5000M"]
    assert len(_found(session, architecture="qwen3")) == 10


def test_load_more_brings_every_repository_once(busy_hub: HubServer, session: HubSession) -> None:
    search = Search(session, SearchQuery(), page_size=15)
    pages = []
    while not search.finished:
        pages.append([repo.id for repo in search.next_page()])
    assert [len(page) for page in pages] == [15, 15, 10]
    assert len(set().union(*pages)) == 40
    assert search.next_page() == []


def test_a_row_that_moves_between_pages_comes_once(
    busy_hub: HubServer, session: HubSession
) -> None:
    search = Search(session, SearchQuery(), page_size=20)
    first = search.next_page()
    busy_hub.state.repos["even/model-00-GGUF"].trending = 100
    ids = [repo.id for repo in (*first, *search.next_page())]
    assert len(ids) == len(set(ids)) == 39


def test_a_rare_match_is_looked_for_on_later_pages(
    busy_hub: HubServer, session: HubSession
) -> None:
    busy_hub.state.repos["even/model-00-GGUF"].gguf = {"architecture": "mamba", "total": 1}
    search = Search(session, SearchQuery(architecture="mamba"), page_size=10)
    assert [repo.id for repo in search.next_page()] == ["even/model-00-GGUF"]


def test_the_last_answer_is_there_at_once_and_without_network(
    busy_hub: HubServer, session: HubSession, cache: AnswerCache
) -> None:
    query = SearchQuery(text="model-1")
    assert Search(session, query, cache=cache).cached_page() == []
    fresh = Search(session, query, cache=cache).next_page()
    busy_hub.trouble(status=503)
    again = Search(session, query, cache=cache)
    assert again.cached_page() == fresh
    with pytest.raises(HubError):
        again.next_page()
    assert Search(session, SearchQuery(text="model-2"), cache=cache).cached_page() == []


def test_a_superseded_search_ends_at_once(busy_hub: HubServer, session: HubSession) -> None:
    busy_hub.trouble(stall=True)
    outcome: list[BaseException] = []

    def run() -> None:
        try:
            Search(session, SearchQuery(text="slow")).next_page()
        except CancelledError as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while not busy_hub.seen.requests:
        time.sleep(0.01)
    session.break_off()
    thread.join(10)  # the time limit of the call itself is longer
    assert outcome
    busy_hub.trouble()
    assert _found(session, text="model-03") == ["odd/model-03-GGUF"]


@pytest.mark.parametrize(
    "body",
    [b'{"error": 1}', b"[]", b"null", b'[1, null, {"id": 5}, {}]', b'"text"'],
)
def test_rows_that_are_none_are_left_out(hub: HubServer, session: HubSession, body: bytes) -> None:
    hub.trouble(body=body)
    assert _found(session) == []


def test_an_odd_row_does_not_hide_the_others(hub: HubServer, session: HubSession) -> None:
    hub.trouble(
        body=b'[{"id": "a/b", "downloads": "many", "gguf": [], "tags": [1, "gguf"], '
        b'"createdAt": "yesterday", "lastModified": 7, "gated": true, "sha": null}]'
    )
    (repo,) = Search(session, SearchQuery()).next_page()
    assert (repo.downloads, repo.tags, repo.created, repo.gated) == (0, ("gguf",), None, "auto")
