# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Calls to the Hub: what comes back, and what every fault is called."""

import socket
import threading
from collections.abc import Callable

import pytest

from pannier.hub import session as session_module
from pannier.hub.errors import CancelledError, HubError
from pannier.hub.session import HubSession
from pannier.hub.settings import DEFAULT_ENDPOINT, HubSettings, hub_settings
from tests.hub.download.downloading import until
from tests.hubserver import HubServer, dead_endpoint

REPO = "alice/tiny-GGUF"
FILE = "tiny-Q8_0.gguf"
CONTENT = bytes(range(256)) * 1000


@pytest.fixture
def hub(hub: HubServer) -> HubServer:
    """A hub with one repository."""
    repo = hub.repo(REPO)
    repo.put(FILE, CONTENT)
    repo.put("README.md", b"# Tiny")
    hub.state.tokens["hf_alice"] = "alice"
    hub.state.tokens["hf_bob"] = "bob"
    return hub


def _error(call: Callable[[], object]) -> HubError:
    with pytest.raises(HubError) as caught:
        call()
    error = caught.value
    assert error.message.endswith(".")
    assert "Error" not in error.message
    return error


def _listing(session: HubSession) -> object:
    return session.get_json("/api/models")


def _resolved(session: HubSession) -> object:
    return session.resolve(REPO, FILE)


def _logged_in(hub: HubServer, token: str) -> HubSession:
    return HubSession(HubSettings(hub.url, token=token))


def test_a_large_file_lies_elsewhere(hub: HubServer, session: HubSession) -> None:
    file = session.resolve(REPO, FILE)
    assert file.size == len(CONTENT)
    assert file.sha256 == hub.state.repos[REPO].files[FILE].sha256
    assert file.commit == hub.state.repos[REPO].commit
    assert file.url.startswith(hub.content_url)
    assert session.read_range(file, 300, 1000) == CONTENT[300:1300]


def test_a_small_file_lies_on_the_hub(hub: HubServer, session: HubSession) -> None:
    file = session.resolve(REPO, "README.md")
    assert (file.size, file.sha256) == (6, None)
    assert session.read_range(file, 2, 4) == b"Tiny"
    assert session.get(f"/{REPO}/resolve/main/README.md").content == b"# Tiny"


def test_an_answer_is_cut_where_it_gets_too_long(hub: HubServer, session: HubSession) -> None:
    answer = session.get(f"/{REPO}/resolve/main/README.md", limit=3)
    assert (answer.content, answer.complete) == (b"# T", False)


def test_a_renamed_repository_is_found_under_its_new_name(
    hub: HubServer, session: HubSession
) -> None:
    hub.state.renames["alice/old-GGUF"] = REPO
    assert session.resolve("alice/old-GGUF", FILE).size == len(CONTENT)
    document, _ = session.get_json("/api/models/alice/old-GGUF")
    assert document["id"] == REPO


def test_the_token_goes_to_the_hub_and_nowhere_else(hub: HubServer) -> None:
    with _logged_in(hub, "hf_alice") as session:
        file = session.resolve(REPO, FILE)
        assert session.read_range(file, 0, 10) == CONTENT[:10]
        assert hub.seen.tokens == ["hf_alice"]
        hub.trouble(portal="redirect")
        assert _error(lambda: _listing(session)).kind == "hub_portal"
    assert hub.seen.leaks == 0
    assert "hf_alice" not in repr(session.settings)


def test_a_server_that_ignores_ranges(hub: HubServer, session: HubSession) -> None:
    hub.fault(REPO, FILE, ignore_range=True)
    assert session.read_range(session.resolve(REPO, FILE), 300, 50) == CONTENT[300:350]


@pytest.mark.parametrize(
    ("trouble", "kind", "said"),
    [
        ({"status": 500}, "hub_server", "a problem of its own (error 500)"),
        ({"status": 503}, "hub_server", "a problem of its own (error 503)"),
        ({"status": 408}, "hub_server", "a problem of its own (error 408)"),
        ({"status": 511}, "hub_portal", "web page came instead"),
        ({"wait_seconds": 55}, "hub_rate_limit", "asks to wait 56 seconds"),
        ({"portal": "page"}, "hub_portal", "web page came instead"),
        ({"portal": "redirect"}, "hub_portal", "web page came instead"),
        ({"status": 418}, "hub_answer", 'refused the request (error 418): "This is a fault'),
        ({"status": 401}, "hub_login", "wants you to log in"),
        ({"status": 403}, "hub_forbidden", "refuses this"),
    ],
)
@pytest.mark.parametrize("call", [_listing, _resolved])
def test_trouble_with_the_hub(
    hub: HubServer,
    session: HubSession,
    trouble: dict[str, object],
    kind: str,
    said: str,
    call: Callable[[HubSession], object],
) -> None:
    hub.trouble(**trouble)
    error = _error(lambda: call(session))
    assert error.kind == kind
    assert said in error.message or call is _resolved
    assert error.remedy
    assert error.transient == (kind in {"hub_server", "hub_portal", "hub_rate_limit"})
    assert error.wait_seconds == (56 if kind == "hub_rate_limit" else None)


@pytest.mark.parametrize("body", [b"[1, 2", b"\xff\xfe", b"", b"[" * 100_000])
def test_an_answer_that_is_no_document(hub: HubServer, session: HubSession, body: bytes) -> None:
    hub.trouble(body=body)
    assert _error(lambda: _listing(session)).kind == "hub_answer"


def test_a_document_without_end(
    hub: HubServer, session: HubSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "MAX_ANSWER_BYTES", 1000)
    hub.trouble(body=b'["' + b"x" * 2000 + b'"]')
    assert _error(lambda: session.get_json("/api/models")).kind == "hub_answer"


def test_nothing_listens() -> None:
    with HubSession(HubSettings(dead_endpoint())) as session:
        error = _error(lambda: _listing(session))
        assert error.kind == "hub_no_network"
        assert error.transient
        assert "Check the internet connection" in error.remedy


def test_the_name_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*arguments: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with HubSession(HubSettings("https://hub.invalid")) as session:
        error = _error(lambda: _listing(session))
    assert error.kind == "hub_no_network"
    assert error.message == "hub.invalid was not found: this computer seems to be offline."


def test_the_other_side_speaks_no_tls(hub: HubServer) -> None:
    with HubSession(HubSettings(hub.url.replace("http:", "https:"))) as session:
        error = _error(lambda: _listing(session))
    assert error.kind == "hub_certificate"
    assert "date and time" in error.remedy


@pytest.mark.parametrize(
    "address", ["", "huggingface.co", "ftp://hub.example", "http://[bad", "//"]
)
def test_an_address_that_is_none(address: str) -> None:
    error = _error(lambda: HubSession(HubSettings(address)))
    assert error.kind == "hub_settings"
    assert "HF_ENDPOINT" in error.remedy


def test_a_proxy_that_is_not_there(hub: HubServer) -> None:
    settings = HubSettings("http://hub.invalid", proxy=dead_endpoint())
    with HubSession(settings) as session:
        error = _error(lambda: _listing(session))
    assert error.kind == "hub_no_network"
    assert "proxy" in error.remedy
    assert _error(lambda: HubSession(HubSettings(hub.url, proxy="my proxy"))).kind == "hub_proxy"


@pytest.mark.parametrize("token", ["hf alice", "hf_\n", "hf_ö"])
def test_a_token_that_can_be_none(hub: HubServer, token: str) -> None:
    error = _error(lambda: _logged_in(hub, token))
    assert error.kind == "hub_token"
    assert token not in str(error)


def test_a_server_that_does_not_answer(
    hub: HubServer, session: HubSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.client.timeout = 0.1  # type: ignore[assignment]
    hub.trouble(stall=True)
    error = _error(lambda: _listing(session))
    assert error.kind == "hub_timeout"
    assert error.transient


def test_every_call_has_a_time_limit(session: HubSession) -> None:
    limits = session.client.timeout
    assert None not in (limits.connect, limits.read, limits.write, limits.pool)


@pytest.mark.parametrize("call", [_listing, _resolved])
def test_offline_mode(hub: HubServer, call: Callable[[HubSession], object]) -> None:
    with HubSession(HubSettings(hub.url, offline=True)) as session:
        error = _error(lambda: call(session))
    assert error.kind == "hub_offline"
    assert "HF_HUB_OFFLINE" in error.remedy
    assert not hub.seen.requests


def test_gated_without_an_account(hub: HubServer, session: HubSession) -> None:
    hub.state.repos[REPO].gated = "manual"
    error = _error(lambda: _resolved(session))
    assert error.kind == "hub_login"
    assert error.link == f"{hub.url}/{REPO}"
    assert error.link in error.remedy


def test_gated_without_access(hub: HubServer) -> None:
    hub.state.repos[REPO].gated = "manual"
    with _logged_in(hub, "hf_bob") as session:
        error = _error(lambda: _resolved(session))
        assert error.kind == "hub_access"
        assert f"Ask for access at {hub.url}/{REPO}" in error.remedy
        hub.state.repos[REPO].granted.add("bob")
        assert session.resolve(REPO, FILE).size == len(CONTENT)


def test_a_token_that_is_not_accepted(hub: HubServer) -> None:
    with _logged_in(hub, "hf_old") as session:
        error = _error(lambda: _listing(session))
    assert error.kind == "hub_token"
    assert f"{hub.url}/settings/tokens" in error.remedy
    assert "hf_old" not in str(error)


@pytest.mark.parametrize("token", ["", "hf_alice"])
def test_missing_things(hub: HubServer, token: str) -> None:
    with _logged_in(hub, token) as session:
        repo = _error(lambda: session.resolve("alice/nothing", "x.gguf"))
        assert repo.kind == "hub_missing"
        assert "has no repository alice/nothing, or it is private" in repo.message
        file = _error(lambda: session.resolve(REPO, "x.gguf"))
        assert file.kind == "hub_file_missing"
        assert file.message == f"There is no file x.gguf in {REPO}."
        assert _error(lambda: session.resolve(REPO, FILE, "f" * 40)).kind == "hub_file_missing"


def test_a_private_repository(hub: HubServer, session: HubSession) -> None:
    hub.state.repos[REPO].private = True
    hub.state.repos[REPO].granted.add("alice")
    assert _error(lambda: _resolved(session)).kind == "hub_missing"
    with _logged_in(hub, "hf_alice") as owner:
        assert owner.resolve(REPO, FILE).size == len(CONTENT)


def test_a_repository_that_is_switched_off(hub: HubServer, session: HubSession) -> None:
    hub.state.repos[REPO].disabled = True
    error = _error(lambda: _resolved(session))
    assert error.kind == "hub_disabled"
    assert REPO in error.message


@pytest.mark.parametrize(
    ("faults", "kind"),
    [
        ({"close_after": 100}, "hub_lost"),
        ({"reset_after": 100}, "hub_lost"),
        ({"wrong_length": -5}, "hub_lost"),
        ({"wrong_range": True}, "hub_answer"),
        ({"url_seconds": -1}, "hub_expired"),
        ({"status": 500}, "hub_server"),
    ],
)
def test_trouble_with_the_bytes(
    hub: HubServer, session: HubSession, faults: dict[str, object], kind: str
) -> None:
    hub.fault(REPO, FILE, **faults)
    file = session.resolve(REPO, FILE)
    error = _error(lambda: session.read_range(file, 10, 1000))
    assert error.kind == kind
    assert error.remedy


def test_a_running_call_is_broken_off(hub: HubServer, session: HubSession) -> None:
    hub.fault(REPO, FILE, stall_after=10)
    file = session.resolve(REPO, FILE)

    def break_off() -> None:
        until(lambda: hub.seen.content_requests)  # before the call nothing would be broken off
        session.break_off()

    thread = threading.Thread(target=break_off)
    thread.start()
    with pytest.raises(CancelledError):
        session.read_range(file, 0, 1000)
    thread.join()
    assert session.resolve(REPO, FILE) is not None


def test_what_a_call_has_read_does_not_count_when_it_was_broken_off(session: HubSession) -> None:
    # A TLS socket that is shut down gives out what is left in it as it came: encrypted.
    with pytest.raises(CancelledError), session.guarded(session.about(REPO)):
        session.break_off()


def test_closing_a_session_ends_its_calls() -> None:
    # Connections wait here for somebody who takes them.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        with HubSession(HubSettings(address)) as session:
            timer = threading.Timer(0.1, session.close)
            timer.start()
            with pytest.raises(CancelledError):
                session.get_json("/api/models")
            timer.join()


def test_a_call_on_a_closed_session_is_cancelled(hub: HubServer) -> None:
    session = HubSession(HubSettings(hub.url))
    session.close()
    with pytest.raises(CancelledError):
        session.get_json("/api/models")


def test_a_call_between_two_requests_is_broken_off(
    hub: HubServer, session: HubSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.state.renames["alice/old-GGUF"] = REPO
    headers = HubSession.headers

    def headers_and_break_off(self: HubSession, url: str) -> dict[str, str]:
        if REPO in url:
            self.break_off()
        return headers(self, url)

    monkeypatch.setattr(HubSession, "headers", headers_and_break_off)
    with pytest.raises(CancelledError):
        session.resolve("alice/old-GGUF", FILE)


def test_the_environment_has_the_last_word() -> None:
    own, other = "hf_own", "hf_other"
    given = hub_settings(endpoint="https://a.example", token=own, environment={})
    assert (given.endpoint, given.token, given.offline) == ("https://a.example", own, False)
    variables = {"HF_ENDPOINT": "https://b.example/ ", "HF_TOKEN": other, "HF_HUB_OFFLINE": "1"}
    over = hub_settings(endpoint="https://a.example", token=own, environment=variables)
    assert (over.endpoint, over.token, over.offline) == ("https://b.example", other, True)
    assert hub_settings(environment={}).endpoint == DEFAULT_ENDPOINT
