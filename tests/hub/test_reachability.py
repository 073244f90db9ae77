# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Hub in a report on the installation: there, offline, or not to be reached."""

from pannier.hub.reachability import hub_check
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings
from tests.hubserver import HubServer


def test_a_hub_that_answers(hub: HubServer) -> None:
    found = hub_check(lambda: HubSession(HubSettings(hub.url)))
    assert found.ok
    assert "answers within" in found.detail
    assert "without a token" in found.detail


def test_a_token_that_is_refused_is_not_told(hub: HubServer) -> None:
    found = hub_check(lambda: HubSession(HubSettings(hub.url, "hf_" + "secret")))
    assert "does not accept your token" in found.detail
    assert "secret" not in found.detail


def test_offline_is_no_fault() -> None:
    found = hub_check(lambda: HubSession(HubSettings(offline=True)))
    assert found.ok
    assert "set to be offline" in found.detail


def test_a_hub_that_does_not_answer_is_no_fault_of_the_installation() -> None:
    found = hub_check(lambda: HubSession(HubSettings(endpoint="http://127.0.0.1:9")))
    assert found.ok
    assert "cannot be used now" in found.detail
