# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the window reaches the Hub: the user's settings and account, a session for each purpose."""

import threading
from pathlib import Path

from pannier.core.settings.declared import Settings
from pannier.core.settings.effects import download_folder
from pannier.core.settings.settings_file import load_settings, settings_file
from pannier.hub.errors import CancelledError
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings, hub_settings
from pannier.hub.token_store import Account, TokenOrigin, TokenStore, log_in, settings_with_token


class HubAccess:
    """Sessions with the Hub, by what they are for. May be used from any thread.

    Calls that may become superfluous together have a session of their own, so that they can be
    broken off together. What reads settings or the keyring is for background jobs only.

    Attributes:
        is_ended: whether the program ends; calls that are broken off are not begun again.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or settings_file()
        self._lock = threading.Lock()
        # The system may ask to unlock the keyring: once, not for every job.
        self._reading = threading.Lock()
        self._sessions: dict[str, HubSession] = {}
        self.is_ended = False
        self._retired: list[HubSession] = []
        self._generation = 0
        self._settings: Settings | None = None
        # On a disk that takes nothing, these hold for this run although the file says otherwise.
        self._given: Settings | None = None
        self._hub_settings: HubSettings | None = None

    def settings(self) -> Settings:
        """The user's settings; read from their file at the first time."""
        found, generation = self._settings, self._generation
        if found is None:
            found = load_settings(self._file).settings
            with self._lock:
                # What was read before a refresh may be out of date.
                if generation == self._generation:
                    self._settings = found
        return found

    def hub_settings(self) -> HubSettings:
        """Address, token and proxy."""
        with self._reading:
            found, generation = self._hub_settings, self._generation
            if found is None:
                hub = self.settings().hub
                found = settings_with_token(
                    endpoint=hub.endpoint, proxy=hub.proxy, offline=hub.offline
                )
                with self._lock:
                    if generation == self._generation:
                        self._hub_settings = found
            return found

    @property
    def endpoint(self) -> str:
        """Address of the Hub as far as it is known by now; this may be asked anywhere."""
        found = self._hub_settings
        return hub_settings().endpoint if found is None else found.endpoint

    def models_folder(self) -> Path:
        """The folder that downloads go to."""
        return download_folder(self.settings().downloads)

    def session(self, purpose: str) -> HubSession:
        """The session for a purpose, made at the first time.

        Raises:
            HubError: the settings cannot be used.
            CancelledError: the program ends.
        """
        while True:
            if self.is_ended:
                raise CancelledError
            known, generation = self._sessions.get(purpose), self._generation
            if known is not None:
                return known
            # This takes its time, and the window must not wait for the lock.
            made = HubSession(self.hub_settings())
            with self._lock:
                if generation == self._generation and purpose not in self._sessions:
                    self._sessions[purpose] = made
                    return made
            made.close()

    def token_origin(self) -> TokenOrigin | None:
        """Where the token of now comes from; None when nobody is logged in."""
        settings = self.hub_settings()
        found = TokenStore(settings.endpoint).find(offline=settings.offline)
        return None if found is None else found.origin

    def log_in(self, token: str) -> Account:
        """Check a token and keep it.

        Raises:
            UserError: the Hub does not accept it, or it cannot be kept.
        """
        account = log_in(self.hub_settings(), token)
        self.refresh()
        return account

    def log_out(self) -> None:
        """Forget the token that was kept.

        Raises:
            UserError: the keyring does not let go of it.
        """
        TokenStore(self.hub_settings().endpoint).remove()
        self.refresh()

    def break_off(self, purpose: str) -> None:
        """End all calls for a purpose; does not wait."""
        session = self._sessions.get(purpose)
        if session is not None:
            session.break_off()

    def refresh(self, settings: Settings | None = None) -> None:
        """Read the token again at the next call, and the settings unless some were ever given.

        The calls of now end. Does not wait.
        """
        with self._lock:
            self._generation += 1
            self._given = settings or self._given
            self._settings = self._given
            self._hub_settings = None
            sessions, self._sessions = self._sessions, {}
            # Some job may just be about to use one, so they are closed at the end.
            self._retired.extend(sessions.values())
        for session in sessions.values():
            session.break_off()

    def end(self) -> None:
        """End all calls, now and to come. Does not wait."""
        self.is_ended = True
        self.refresh()

    def close(self) -> None:
        """Close all sessions; to be called when no job uses them any more."""
        for session in self._retired:
            session.close()
