# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A repository: its files, its cache, and what is said when there is nothing to load."""

import pytest

from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import HubError
from pannier.hub.repo import cached_repo, read_repo
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings
from tests.hubserver import HubServer, StoredFile

REPO = "alice/tiny-GGUF"
TREE = f"/api/models/{REPO}/tree"


@pytest.fixture
def hub(hub: HubServer) -> HubServer:
    """A hub with one repository."""
    repo = hub.repo(REPO, gguf={"total": 1000, "architecture": "llama", "context_length": 512})
    repo.put("tiny-Q8_0.gguf", b"q" * 1063)
    repo.put("tiny-Q4_0.gguf", b"4" * 563)
    repo.put("mmproj-F16.gguf", b"m" * 100)
    repo.put("tiny.imatrix", b"i" * 100)
    repo.put("README.md", b"# Tiny")
    return hub


def _tree_requests(hub: HubServer) -> int:
    return sum(count for path, count in hub.seen.requests.items() if TREE in path)


def test_files_with_sizes_and_hashes(hub: HubServer, session: HubSession) -> None:
    repo = read_repo(session, REPO)
    stored = hub.state.repos[REPO]
    assert (repo.id, repo.commit) == (REPO, stored.commit)
    assert [model.label for model in repo.files.models] == ["Q4_0", "Q8_0"]
    first = repo.files.models[0]
    assert first.files[0].sha256 == stored.files["tiny-Q4_0.gguf"].sha256
    assert first.size_bytes == 563
    assert first.bits_per_weight(repo.info.parameters) == pytest.approx(4.5, abs=0.01)
    assert [file.path for file in repo.files.imatrices] == ["tiny.imatrix"]
    assert repo.advice == ""


def test_a_known_revision_is_not_listed_again(
    hub: HubServer, session: HubSession, cache: AnswerCache
) -> None:
    first = read_repo(session, REPO, cache=cache)
    assert read_repo(session, REPO, cache=cache) == first
    assert _tree_requests(hub) == 1
    hub.state.repos[REPO].put("tiny-Q5_0.gguf", b"5" * 600)
    assert len(read_repo(session, REPO, cache=cache).files.models) == 3
    assert _tree_requests(hub) == 2


def test_the_last_answer_is_there_without_network(
    hub: HubServer, session: HubSession, cache: AnswerCache
) -> None:
    assert cached_repo(session, REPO, cache) is None
    fresh = read_repo(session, REPO, cache=cache)
    with HubSession(HubSettings(hub.url, offline=True)) as offline:
        assert cached_repo(offline, REPO, cache) == fresh
        with pytest.raises(HubError):
            read_repo(offline, REPO, cache=cache)


def test_an_older_revision(hub: HubServer, session: HubSession) -> None:
    old = hub.state.repos[REPO].commit
    hub.state.repos[REPO].put("tiny-Q5_0.gguf", b"5" * 600)
    assert len(read_repo(session, REPO).files.models) == 3
    assert len(read_repo(session, REPO, revision=old).files.models) == 2
    with pytest.raises(HubError) as caught:
        read_repo(session, REPO, revision="f" * 40)
    assert caught.value.kind == "hub_file_missing"


def test_a_repository_with_thousands_of_files(hub: HubServer, session: HubSession) -> None:
    paths = [f"f-{number:05}-of-02100.gguf" for number in range(1, 2101)]
    files = {path: StoredFile(path, b"x") for path in paths}
    hub.repo("alice/many", files=files).put("README.md", b"")
    (model,) = read_repo(session, "alice/many").files.models
    assert len(model.files) == 2100


def test_only_safetensors(hub: HubServer, session: HubSession) -> None:
    repo = hub.repo("alice/original", tags=("safetensors",), safetensors={"total": 5_000})
    repo.put("model.safetensors", b"s")
    read = read_repo(session, "alice/original")
    assert read.files.models == ()
    assert read.info.parameters == 5_000
    assert "made from alice/original" in read.advice
    hub.repo("alice/empty").put("README.md", b"")
    assert "no GGUF file" in read_repo(session, "alice/empty").advice


def test_errors_name_the_repository(hub: HubServer, session: HubSession) -> None:
    with pytest.raises(HubError) as caught:
        read_repo(session, "alice/nothing")
    assert "alice/nothing" in caught.value.message
    hub.state.repos[REPO].disabled = True
    with pytest.raises(HubError) as caught:
        read_repo(session, REPO)
    assert caught.value.kind == "hub_disabled"


def test_the_list_of_a_gated_repository(hub: HubServer, session: HubSession) -> None:
    hub.state.repos[REPO].gated = "auto"
    assert read_repo(session, REPO).info.gated == "auto"
    hub.state.gated_tree = True
    with pytest.raises(HubError) as caught:
        read_repo(session, REPO)
    assert caught.value.kind == "hub_login"


def test_a_mirror_that_knows_no_commit(
    hub: HubServer, session: HubSession, cache: AnswerCache
) -> None:
    hub.state.dropped_fields = {"sha", "gguf", "lastModified"}
    for _ in range(2):
        assert read_repo(session, REPO, cache=cache).commit == "main"
    assert _tree_requests(hub) == 2


@pytest.mark.parametrize("body", [b"null", b"[]", b"{}", b'{"id": 5}'])
def test_an_answer_that_is_no_repository(hub: HubServer, session: HubSession, body: bytes) -> None:
    hub.trouble(body=body)
    with pytest.raises(HubError) as caught:
        read_repo(session, REPO)
    assert caught.value.kind == "hub_answer"


def test_damaged_caches_are_fetched_again(
    hub: HubServer, session: HubSession, cache: AnswerCache
) -> None:
    fresh = read_repo(session, REPO, cache=cache)
    for file in cache.folder.iterdir():
        file.write_bytes(b"damaged")
    assert cached_repo(session, REPO, cache) is None
    assert read_repo(session, REPO, cache=cache) == fresh
