# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Headers of remote files: what they say, and how little is fetched for it."""

from pathlib import Path

import pytest

from pannier.core.gguf import GgufError, ValueType, read_model
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import HubError
from pannier.hub.remote_header import RemoteHeaders
from pannier.hub.repo import Repo, read_repo
from pannier.hub.session import HubSession
from tests.core.gguf.packing import GgufFile, Packer
from tests.hollow import Shape, write_hollow
from tests.hubserver import HubServer

REPO = "alice/big-GGUF"
FILE = "big-Q4_K_M.gguf"
SHAPE = Shape(layers=8, embedding=4096, ffn=14336, heads=32, kv_heads=8, vocab=32000)
SMALL_BLOCK = 64 * 1024


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of some gigabytes with a header of 1 MB."""
    return write_hollow(tmp_path_factory.mktemp("big") / FILE, SHAPE, "Q4_K_M")[0]


@pytest.fixture
def repo(hub: HubServer, session: HubSession, big: Path) -> Repo:
    """The repository with that file. Its hash is made up: nobody reads all of it."""
    hub.repo(REPO).put(FILE, big, sha256="a" * 64)
    return read_repo(session, REPO)


def _sent(hub: HubServer, path: str = FILE) -> int:
    return hub.seen.bytes_sent[f"{REPO}/{path}"]


def _headers(session: HubSession, repo: Repo, cache: AnswerCache | None = None) -> RemoteHeaders:
    return RemoteHeaders(session, repo.id, repo.commit, cache)


def test_hyperparameters_cost_one_small_range(
    hub: HubServer, session: HubSession, repo: Repo
) -> None:
    model = _headers(session, repo).hyperparameters(repo.files.models[0])
    assert (model.architecture, model.layers, model.kv_head_count) == ("llama", 8, 8)
    assert model.context_length == SHAPE.context
    assert model.size_bytes == repo.files.models[0].size_bytes
    assert _sent(hub) == SMALL_BLOCK
    assert len(hub.seen.ranges) == 1


def test_the_whole_header_is_the_local_one(
    hub: HubServer, session: HubSession, repo: Repo, big: Path
) -> None:
    model = _headers(session, repo).model(repo.files.models[0])
    local = read_model(big)
    assert model.tensors == local.tensors
    assert model.metadata == local.metadata
    assert model.file_type == "Q4_K_M"
    assert _sent(hub) < 3 * local.shards[0].data_offset
    requests = hub.seen.requests
    assert requests[f"HEAD /{REPO}/resolve/{repo.commit}/{FILE}"] == 1


def test_what_was_read_once_is_not_fetched_again(
    hub: HubServer, session: HubSession, repo: Repo, cache: AnswerCache
) -> None:
    first = _headers(session, repo, cache).hyperparameters(repo.files.models[0])
    model = _headers(session, repo, cache).model(repo.files.models[0])
    starts = [start for _, start, _ in hub.seen.ranges]
    assert len(starts) == len(set(starts)) > 1
    hub.trouble(status=503)
    again = _headers(session, repo, cache)
    assert again.hyperparameters(repo.files.models[0]).metadata == first.metadata
    assert again.model(repo.files.models[0]).tensors == model.tensors
    content = again.header_bytes(repo.files.models[0].files[0])
    assert len(content) == model.shards[0].data_offset


def test_a_damaged_cache_is_fetched_again(
    hub: HubServer, session: HubSession, repo: Repo, cache: AnswerCache
) -> None:
    _headers(session, repo, cache).model(repo.files.models[0])
    for file in cache.folder.iterdir():
        file.write_bytes(file.read_bytes()[:1000])
    assert _headers(session, repo, cache).model(repo.files.models[0]).layers == 8


def test_split_models(hub: HubServer, session: HubSession, tmp_path: Path) -> None:
    parts = write_hollow(tmp_path / "split-Q8_0.gguf", SHAPE, "Q8_0", shards=3)
    stored = hub.repo(REPO)
    for part in parts:
        stored.put(f"Q8_0/{part.name}", part, sha256=part.name.ljust(64, "0"))
    repo = read_repo(session, REPO)
    (files,) = repo.files.models
    model = _headers(session, repo).model(files)
    assert model.tensors == read_model(parts[0]).tensors
    assert model.size_bytes == files.size_bytes
    assert _headers(session, repo).hyperparameters(files).layers == 8
    # Only the first part holds a vocabulary.
    assert _sent(hub, f"Q8_0/{parts[2].name}") <= SMALL_BLOCK
    missing = type(files)(
        label="Q8_0", file_type="Q8_0", files=files.files[:2], shard_count=files.shard_count
    )
    with pytest.raises(GgufError) as caught:
        _headers(session, repo).model(missing)
    assert caught.value.kind == "shard_missing"


def test_parts_of_different_models(hub: HubServer, session: HubSession, tmp_path: Path) -> None:
    three = write_hollow(tmp_path / "three.gguf", SHAPE, "Q8_0", shards=3)
    two = write_hollow(tmp_path / "two.gguf", SHAPE, "Q8_0", shards=2)
    stored = hub.repo(REPO)
    stored.put("m-00001-of-00002.gguf", two[0], sha256="1" * 64)
    stored.put("m-00002-of-00002.gguf", three[1], sha256="2" * 64)
    repo = read_repo(session, REPO)
    with pytest.raises(GgufError) as caught:
        _headers(session, repo).model(repo.files.models[0])
    assert "do not belong together" in caught.value.message


def test_keys_behind_the_vocabulary(hub: HubServer, session: HubSession) -> None:
    pack = Packer()
    tokens = [f"token-{number:06}" for number in range(20_000)]
    content = b"".join(pack.text(token) for token in tokens)
    file = GgufFile(
        values=[
            pack.string("general.architecture", "llama"),
            pack.array("tokenizer.ggml.tokens", ValueType.STRING, len(tokens), content),
            pack.u32("llama.block_count", 5),
        ]
    )
    hub.repo(REPO).put("odd.gguf", file.pack())
    repo = read_repo(session, REPO)
    model = _headers(session, repo).hyperparameters(repo.files.models[0])
    assert model.layers == 5
    assert _headers(session, repo).hyperparameters(repo.files.models[0]).vocabulary_size == 20_000


@pytest.mark.parametrize(
    "faults",
    [
        {"close_after": 30_000, "times": 2},
        {"reset_after": 30_000, "times": 2},
        {"ignore_range": True},
    ],
)
def test_passing_faults(
    hub: HubServer, session: HubSession, repo: Repo, faults: dict[str, object]
) -> None:
    hub.fault(REPO, FILE, **faults)
    assert _headers(session, repo).model(repo.files.models[0]).layers == 8


def test_an_expired_address_is_asked_for_again(
    hub: HubServer, session: HubSession, repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_range = HubSession.read_range

    def expire(self: HubSession, *arguments: object) -> bytes:
        monkeypatch.setattr(HubSession, "read_range", read_range)
        hub.state.secret = b"another"
        return read_range(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(HubSession, "read_range", expire)
    assert _headers(session, repo).hyperparameters(repo.files.models[0]).layers == 8


@pytest.mark.parametrize(
    ("faults", "kind"),
    [
        ({"close_after": 100}, "hub_lost"),
        ({"url_seconds": -1}, "hub_expired"),
        ({"status": 404}, "hub_expired"),
        ({"status": 503}, "hub_server"),
        ({"status_on_hub": 503}, "hub_server"),
        ({"wrong_range": True}, "hub_answer"),
    ],
)
def test_lasting_faults(
    hub: HubServer, session: HubSession, repo: Repo, faults: dict[str, object], kind: str
) -> None:
    hub.fault(REPO, FILE, **faults)
    with pytest.raises(HubError) as caught:
        _headers(session, repo).model(repo.files.models[0])
    assert caught.value.kind == kind


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "file_incomplete"),
        (b"version https://git-lfs.github.com/spec/v1\n", "not_gguf"),
        (b"GGUF\3\0\0\0", "file_incomplete"),
        (b"GGUF\3\0\0\0" + b"\xff" * 100, "gguf_damaged"),
    ],
)
def test_files_that_are_no_models(
    hub: HubServer, session: HubSession, content: bytes, kind: str
) -> None:
    hub.repo(REPO).put(FILE, content)
    repo = read_repo(session, REPO)
    for read in (_headers(session, repo).hyperparameters, _headers(session, repo).model):
        with pytest.raises(GgufError) as caught:
            read(repo.files.models[0])
        assert caught.value.kind == kind
        assert caught.value.message.startswith(f"{FILE}: ")
        assert "download" not in str(caught.value).lower()


def test_a_header_without_end_is_given_up(hub: HubServer, session: HubSession) -> None:
    pack = Packer()
    endless = GgufFile(
        values=[pack.array("tokenizer.ggml.tokens", ValueType.UINT64, 4_900_000, b"")],
        data_bytes=80_000_000,
        value_count=1000,
    )
    hub.repo(REPO).put(FILE, endless.pack(), sha256="e" * 64)
    repo = read_repo(session, REPO)
    with pytest.raises(GgufError):
        _headers(session, repo).model(repo.files.models[0])
    assert _sent(hub) <= 64 * 1024 * 1024 + 4 * 1024 * 1024
