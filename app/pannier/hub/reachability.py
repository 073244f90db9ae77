# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Whether the Hub answers, for a report on the installation."""

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from pannier.core.diagnosis import Check, check
from pannier.core.language import number, tr
from pannier.hub.errors import HubError
from pannier.hub.session import HubSession


def hub_check(open_session: Callable[[], HubSession]) -> Check:
    """Ask the Hub for one model. Being offline is no fault: models on this machine still work."""
    return check("hub", lambda: _reach(open_session))


def _reach(open_session: Callable[[], HubSession]) -> str:
    with open_session() as session:
        # Without the name and the password that a mirror may want.
        host = urlsplit(session.settings.endpoint).netloc.rpartition("@")[2]
        if session.settings.offline:
            return tr("{host} is not asked: Pannier is set to be offline").format(host=host)
        began = time.monotonic()
        try:
            session.get_json("/api/models", {"limit": 1})
        except HubError as error:
            return tr("cannot be used now, models on this machine can: {reason}").format(
                reason=error.message
            )
        milliseconds = (time.monotonic() - began) * 1000
        text = (
            tr("{host} answers within {n} ms, with a token")
            if session.settings.token
            else tr("{host} answers within {n} ms, without a token")
        )
        return text.format(host=host, n=number(milliseconds))
