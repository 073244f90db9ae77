# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The stand-in hub's catalogue for people: everything in it can be looked at."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import urllib3

from pannier.hub.errors import HubError
from pannier.hub.model_card import read_card
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import read_repo
from pannier.hub.search import Search, SearchQuery
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings
from tests.hubserver import HubServer, demo


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubServer]:
    """The hub that `python -m tests.hubserver --demo` starts."""
    with HubServer(*demo.demo_catalogue(tmp_path)) as server:
        server.state.tokens[demo.TOKEN] = demo.USER
        yield server


def test_a_search_finds_dozens(hub: HubServer, session: HubSession) -> None:
    search = Search(session, SearchQuery(sort="downloads"))
    found = search.next_page()
    while not search.finished:
        found += search.next_page()
    assert len(found) > 45
    assert len({repo.author for repo in found}) > 5


@pytest.mark.parametrize("author", ["quiet-lab", "small-birds", "odd-ends"])
def test_everything_can_be_looked_at(hub: HubServer, session: HubSession, author: str) -> None:
    for found in Search(session, SearchQuery(author=author)).next_page():
        repo = read_repo(session, found.id)
        assert repo.files.models
        read_card(session, repo)
        headers = RemoteHeaders(session, repo.id, repo.commit)
        model = headers.hyperparameters(repo.files.models[0])
        assert model.layers


def test_a_small_model_is_what_its_name_says(hub: HubServer, session: HubSession) -> None:
    repo = read_repo(session, "bartleby/Wren-1M-Instruct-GGUF")
    headers = RemoteHeaders(session, repo.id, repo.commit)
    for files in repo.files.models:
        assert headers.model(files).file_type == files.file_type


def test_access_to_gated_repositories(hub: HubServer, session: HubSession) -> None:
    gated = SearchQuery(gated=True)
    for repo in Search(session, gated).next_page():
        path = read_repo(session, repo.id).files.models[0].path
        with pytest.raises(HubError) as caught:
            session.resolve(repo.id, path)
        assert caught.value.kind == "hub_login"
        with HubSession(HubSettings(hub.url, token=demo.TOKEN)) as demo_user:
            with pytest.raises(HubError) as caught:
                demo_user.resolve(repo.id, path)
            assert caught.value.kind == "hub_access"
            hub.state.repos[repo.id].granted.add(demo.USER)
            assert demo_user.resolve(repo.id, path).size


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a process is ended without being told")
def test_it_ends_when_it_is_told_to_in_the_middle_of_an_answer(tmp_path: Path) -> None:
    (tmp_path / "model.gguf").write_bytes(bytes(1_000_000))
    command = [sys.executable, "-m", "tests.hubserver", "--port", "0", "--rate", "1000"]
    with subprocess.Popen(
        [*command, "--add", f"author/model={tmp_path}"], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        server.stdout.readline()
        url = server.stdout.readline().strip().removeprefix("HF_ENDPOINT=")
        resolved = f"{url}/author/model/resolve/main/model.gguf"
        with (
            urllib3.PoolManager() as pools,
            pools.request("GET", resolved, timeout=10, preload_content=False) as answer,
        ):
            assert answer.read1(1) == b"\0"
            server.terminate()
            assert server.wait(10) == 0
