# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the window reaches the Hub: one session for each purpose, under the user's settings."""

import threading
from pathlib import Path

from pannier.core.settings import Settings, load_settings, settings_file
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings, hub_settings


class HubAccess:
    """Sessions with the Hub, by what they are for; may be used from any thread.

    What may become superfluous together has a session of its own, so that it can be broken off.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or settings_file()
        self._lock = threading.Lock()
        self._sessions: dict[str, HubSession] = {}
        self._is_closed = False
