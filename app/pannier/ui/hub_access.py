# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the window reaches the Hub: one session for each purpose, under the user's settings."""

import threading
from pathlib import Path

from pannier.core.settings.declared import Settings
from pannier.core.settings.settings_file import load_settings, settings_file
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings, hub_settings


class HubAccess:
    """Sessions with the Hub, by what they are for. May be used from any thread.

    Calls that may become superfluous together have a session of their own, so that they can be
    broken off together.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or settings_file()
        self._lock = threading.Lock()
        self._sessions: dict[str, HubSession] = {}
        self._settings: Settings | None = None

    def settings(self) -> Settings:
        """The user's settings, read from their file at the first time. For background jobs."""
        settings = self._settings
        if settings is None:
            settings = load_settings(self._file).settings
            self._settings = settings
        return settings

    def hub_settings(self) -> HubSettings:
        """Address, account and proxy. For background jobs."""
        hub = self.settings().hub
        return hub_settings(endpoint=hub.endpoint, proxy=hub.proxy, offline=hub.offline)

    def session(self, purpose: str) -> HubSession:
        """The session for a purpose, made at the first time. For background jobs.

        Raises:
            HubError: the settings cannot be used.
        """
        # Both take their time, and the window must not wait for the lock.
        made = self._sessions.get(purpose) or HubSession(self.hub_settings())
        with self._lock:
            return self._sessions.setdefault(purpose, made)

    def break_off(self, purpose: str) -> None:
        """End all calls for a purpose; does not wait."""
        session = self._sessions.get(purpose)
        if session is not None:
            session.break_off()

    def refresh(self) -> None:
        """Read the settings again at the next call; calls of now end."""
        with self._lock:
            self._settings = None
            sessions, self._sessions = self._sessions, {}
        for session in sessions.values():
            session.close()
