# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Hub as the commands reach it: by the user's settings, the environment and the token."""

from pannier.cli import output
from pannier.core.settings.settings_file import load_settings, settings_file
from pannier.hub.session import HubSession
from pannier.hub.token_store import settings_with_token


def open_session() -> HubSession:
    """Return a session, to be closed; problems with the settings file are told on stderr.

    Raises:
        HubError: the address or the proxy in the settings cannot be used.
    """
    loaded = load_settings(settings_file())
    for problem in loaded.problems:
        output.print_error(problem, as_json=False)
    hub = loaded.settings.hub
    return HubSession(
        settings_with_token(endpoint=hub.endpoint, proxy=hub.proxy, offline=hub.offline)
    )
