# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Whether the Hub answers, for a report on the installation."""

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from pannier.core.diagnosis import Check, check
from pannier.hub.errors import HubError
from pannier.hub.session import HubSession


def hub_check(open_session: Callable[[], HubSession]) -> Check:
    """Ask the Hub for one model. Being offline is no fault: models on this machine still work."""
    return check("hub", lambda: _reach(open_session))


def _reach(open_session: Callable[[], HubSession]) -> str:
    with open_session() as session:
        host = urlsplit(session.settings.endpoint).netloc
        if session.settings.offline:
            return f"{host} is not asked: Pannier is set to be offline"
        began = time.monotonic()
        try:
            session.get_json("/api/models", {"limit": 1})
        except HubError as error:
            return f"cannot be used now, models on this machine can: {error.message}"
        milliseconds = (time.monotonic() - began) * 1000
        account = "with a token" if session.settings.token else "without a token"
        return f"{host} answers within {milliseconds:.0f} ms, {account}"
