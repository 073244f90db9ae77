# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Headers for plans: the same as those of whole files, and the vocabulary is fetched once."""

from pathlib import Path

import pytest

from pannier.core.gguf import BytesSource, FileSource, GgufError, read_header, strip
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import CancelledError
from pannier.hub.plan_headers import PlanHeaders
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import Repo, read_repo
from pannier.hub.session import HubSession
from tests.hollow import Shape, write_hollow
from tests.hubserver import HubServer

REPO = "alice/big-GGUF"
TYPES = ("Q2_K", "Q4_K_M", "Q8_0")
SHAPE = Shape(layers=8, embedding=4096, ffn=14336, heads=32, kv_heads=8, vocab=64000)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three quants of a model; a header is 2 MB."""
    folder = tmp_path_factory.mktemp("quants")
    for kind in TYPES:
        write_hollow(folder / f"big-{kind}.gguf", SHAPE, kind)
    return folder


@pytest.fixture
def repo(hub: HubServer, session: HubSession, folder: Path) -> Repo:
    stored = hub.repo(REPO)
    for path in folder.iterdir():
        stored.put(path.name, path, sha256=path.name.ljust(64, "0"))
    return read_repo(session, REPO)


def plan_headers(session: HubSession, repo: Repo, cache: AnswerCache | None = None) -> PlanHeaders:
    return PlanHeaders(RemoteHeaders(session, repo.id, repo.commit, cache), cache)


def sent(hub: HubServer, name: str) -> int:
    return hub.seen.bytes_sent[f"{REPO}/{name}"]


def test_the_vocabulary_is_fetched_once(
    hub: HubServer, session: HubSession, repo: Repo, folder: Path
) -> None:
    headers = plan_headers(session, repo)
    for model in repo.files.models:
        path = folder / model.path
        assert headers.read(model) == strip([FileSource(path)])
    first, *others = (sent(hub, model.path) for model in repo.files.models)
    whole = read_header(FileSource(folder / repo.files.models[0].path)).data_offset
    assert first >= whole
    assert all(other < whole / 2 for other in others)


def test_all_of_them_come_with_their_errors(
    hub: HubServer, session: HubSession, folder: Path
) -> None:
    stored = hub.repo(REPO)
    for path in folder.iterdir():
        stored.put(path.name, path, sha256=path.name.ljust(64, "0"))
    stored.put("bad-Q4_0.gguf", b"GGUF" + bytes(60))
    repo = read_repo(session, REPO)
    headers = plan_headers(session, repo).read_all(repo.files.models)
    found = {model.path: header for model, header in headers}
    assert isinstance(found.pop("bad-Q4_0.gguf"), GgufError)
    assert found == {path.name: strip([FileSource(path)]) for path in folder.iterdir()}


def test_a_file_that_stalls_holds_up_no_other(
    hub: HubServer, session: HubSession, repo: Repo
) -> None:
    first, stalled, last = repo.files.models
    hub.fault(REPO, stalled.path, stall_after=1000)
    headers = plan_headers(session, repo).read_all(repo.files.models)
    assert [next(headers)[0], next(headers)[0]] == [first, last]
    session.break_off()
    with pytest.raises(CancelledError):
        next(headers)


def test_another_vocabulary_with_the_same_beginning_is_noticed(
    hub: HubServer, session: HubSession, folder: Path, tmp_path: Path
) -> None:
    other = Shape(layers=8, embedding=4096, ffn=14336, heads=32, kv_heads=8, vocab=80000)
    path = write_hollow(tmp_path / "big-Q6_K.gguf", other, "Q6_K")[0]
    stored = hub.repo(REPO)
    stored.put("big-Q2_K.gguf", folder / "big-Q2_K.gguf", sha256="1" * 64)
    stored.put("big-Q6_K.gguf", path, sha256="2" * 64)
    repo = read_repo(session, REPO)
    headers = plan_headers(session, repo)
    small, large = repo.files.models
    headers.read(small)
    found = headers.read(large)
    assert found == strip([FileSource(path)])
    source = BytesSource(found.content, size=found.file_bytes)
    assert read_header(source).values["llama.vocab_size"] == 80000


def test_what_was_read_once_needs_no_hub(
    hub: HubServer, session: HubSession, repo: Repo, cache: AnswerCache
) -> None:
    first = [plan_headers(session, repo, cache).read(model) for model in repo.files.models]
    hub.trouble(status=503)
    again = [plan_headers(session, repo, cache).read(model) for model in repo.files.models]
    assert again == first


def test_a_file_that_is_no_model_is_told_by_name(hub: HubServer, session: HubSession) -> None:
    hub.repo(REPO).put("bad-Q4_0.gguf", b"GGUF" + bytes(60))
    repo = read_repo(session, REPO)
    with pytest.raises(GgufError, match="bad-Q4_0"):
        plan_headers(session, repo).read(repo.files.models[0])
