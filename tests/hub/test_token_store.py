# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The token: where it is found, that it is checked and kept, and that nobody gets to see it."""

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from pannier.core.errors import UserError
from pannier.hub import token_store
from pannier.hub.errors import HubError
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings
from pannier.hub.token_store import (
    Account,
    FoundToken,
    TokenOrigin,
    TokenStore,
    log_in,
    settings_with_token,
    whoami,
)
from tests.hubserver import HubServer

TOKEN = "hf_aliceSecret123"  # noqa: S105 - of the stand-in hub
OTHER = "hf_other456"


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that forgets everything with the test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        self.asked += 1
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError("not there")
        del self.kept[service, username]

    def _check(self) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[MemoryKeyring]:
    """A keyring of the test's own, and no login of Hugging Face's program."""
    before = keyring.get_keyring()
    own = MemoryKeyring()
    keyring.set_keyring(own)
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "token"))
    yield own
    keyring.set_keyring(before)


@pytest.fixture
def hub(hub: HubServer) -> HubServer:
    """A hub on which alice has an account."""
    hub.state.tokens[TOKEN] = "alice"
    return hub


def test_a_token_is_checked_once_and_kept(hub: HubServer, ring: MemoryKeyring) -> None:
    account = log_in(HubSettings(hub.url), f" {TOKEN}\n")
    assert account == Account("alice", "read")
    assert hub.seen.requests["GET /api/whoami-v2"] == 1
    assert ring.kept == {("pannier", hub.url): TOKEN}
    found = TokenStore(hub.url).find()
    assert found == FoundToken(TOKEN, TokenOrigin.KEYRING)
    assert settings_with_token(endpoint=hub.url).token == TOKEN
    assert TokenStore(hub.url).account == "alice"


def test_a_token_that_is_not_accepted_is_not_kept(hub: HubServer, ring: MemoryKeyring) -> None:
    with pytest.raises(HubError) as caught:
        log_in(HubSettings(hub.url), OTHER)
    assert caught.value.kind == "hub_token"
    assert OTHER not in str(caught.value)
    assert not ring.kept
    for nothing in ("", "  "):
        with pytest.raises(HubError):
            log_in(HubSettings(hub.url), nothing)


def test_nothing_is_kept_when_the_hub_does_not_answer(hub: HubServer, ring: MemoryKeyring) -> None:
    hub.trouble(status=503)
    with pytest.raises(HubError):
        log_in(HubSettings(hub.url), TOKEN)
    assert not ring.kept


def test_removing(hub: HubServer, ring: MemoryKeyring) -> None:
    store = TokenStore(hub.url)
    store.save(TOKEN, "alice")
    store.remove()
    assert not ring.kept
    assert store.find() is None
    assert store.account == ""
    store.remove()


def test_a_token_that_is_gone_from_the_keyring(hub: HubServer, ring: MemoryKeyring) -> None:
    store = TokenStore(hub.url)
    store.save(TOKEN, "alice")
    ring.kept.clear()
    assert store.find() is None
    store.remove()
    assert store.account == ""


def test_the_keyring_is_not_opened_for_nothing(ring: MemoryKeyring) -> None:
    assert TokenStore().find() is None
    assert ring.asked == 0


def test_every_hub_has_its_own_token(ring: MemoryKeyring) -> None:
    TokenStore().save(TOKEN, "alice")
    assert TokenStore("https://mirror.example").find() is None


def test_the_environment_comes_first(ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    TokenStore().save(TOKEN, "alice")
    monkeypatch.setenv("HF_TOKEN", OTHER)
    assert TokenStore().find() == FoundToken(OTHER, TokenOrigin.ENVIRONMENT)


def test_the_login_of_hugging_faces_own_program(tmp_path: Path) -> None:
    assert TokenStore().find() is None
    (tmp_path / "token").write_text(f"{OTHER}\n", encoding="utf-8")
    assert TokenStore().find() == FoundToken(OTHER, TokenOrigin.HUGGING_FACE)
    # It belongs to huggingface.co; no mirror gets it.
    assert TokenStore("https://mirror.example").find() is None
    TokenStore().save(TOKEN, "alice")
    assert TokenStore().find() == FoundToken(TOKEN, TokenOrigin.KEYRING)
    TokenStore().remove()
    assert (tmp_path / "token").read_text(encoding="utf-8") == f"{OTHER}\n"


def test_an_unreadable_login_is_none(tmp_path: Path) -> None:
    (tmp_path / "token").write_bytes(b"\xff\xfe\x00")
    assert TokenStore().find() is None
    (tmp_path / "token").unlink()
    (tmp_path / "token").mkdir()
    assert TokenStore().find() is None


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring])
def test_a_system_without_keyring(
    hub: HubServer, backend: type[keyring.backend.KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    assert TokenStore(hub.url).find() is None
    with pytest.raises(UserError) as caught:
        log_in(HubSettings(hub.url), TOKEN)
    assert caught.value.kind == "keyring"
    assert "HF_TOKEN" in caught.value.remedy
    assert TOKEN not in str(caught.value)
    TokenStore(hub.url).remove()


def test_a_locked_keyring(hub: HubServer, ring: MemoryKeyring) -> None:
    TokenStore(hub.url).save(TOKEN, "alice")
    ring.locked = True
    assert TokenStore(hub.url).find() is None
    for call in (lambda: TokenStore(hub.url).save(OTHER, "alice"), TokenStore(hub.url).remove):
        with pytest.raises(UserError) as caught:
            call()
        assert caught.value.kind == "keyring"


def test_settings_that_cannot_be_written(
    hub: HubServer, ring: MemoryKeyring, pannier_home: Path
) -> None:
    pannier_home.mkdir()
    (pannier_home / "settings").write_bytes(b"in the way")
    with pytest.raises(UserError) as caught:
        log_in(HubSettings(hub.url), TOKEN)
    assert caught.value.kind == "settings_unwritable"
    assert not ring.kept


@pytest.mark.parametrize("body", [b"null", b"[]", b'{"name": ""}', b'{"name": 5}'])
def test_an_answer_that_names_nobody(hub: HubServer, session: HubSession, body: bytes) -> None:
    hub.trouble(body=body)
    with pytest.raises(HubError) as caught:
        whoami(session)
    assert caught.value.kind == "hub_answer"


def test_nobody_gets_to_see_it(
    hub: HubServer, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("huggingface_hub", "httpx2", "httpcore2", "keyring"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    hub.repo("alice/tiny").put("x.gguf", b"x" * 100)
    shown = []
    try:
        log_in(HubSettings(hub.url), TOKEN)
        settings = settings_with_token(endpoint=hub.url)
        with HubSession(settings) as session:
            session.read_range(session.resolve("alice/tiny", "x.gguf"), 0, 10)
            for trouble in ({"status": 500}, {"status": 401}, {"portal": "redirect"}):
                hub.trouble(**trouble)
                try:
                    session.get_json("/api/models")
                except HubError as error:
                    shown += [str(error), repr(error), "".join(traceback.format_exception(error))]
        shown += [repr(settings), repr(TokenStore(hub.url).find()), repr(vars(token_store))]
    finally:
        for name in ("huggingface_hub", "httpx2", "httpcore2", "keyring"):
            logging.getLogger(name).setLevel(logging.NOTSET)
    assert caplog.text
    captured = capfd.readouterr()
    for text in (*shown, caplog.text, captured.out, captured.err):
        assert "aliceSecret" not in text
    assert hub.seen.leaks == 0
