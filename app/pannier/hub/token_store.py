# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The user's token: found, checked and kept, never shown.

It lies in the keyring of the system. A small file says whose tokens lie there, so that the keyring
is not opened (and the user perhaps asked to unlock it) for nothing. Who has logged in with Hugging
Face's own program (`hf auth login`) need not do so again: its file is read, but never written. All
of this may take time, so none of it belongs on the GUI thread.
"""

import contextlib
import enum
import os
from dataclasses import dataclass, field, replace

import keyring
import keyring.errors
import msgspec
from huggingface_hub import get_token
from huggingface_hub.errors import OIDCError

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr, translatable
from pannier.core.paths import settings_folder
from pannier.hub import errors
from pannier.hub.session import HubSession
from pannier.hub.settings import DEFAULT_ENDPOINT, HubSettings, hub_settings

SERVICE = "pannier"
ACCOUNTS_FILE = "hub_accounts.json"


class TokenOrigin(enum.Enum):
    """Where a token was found. The value is for people, once it is translated."""

    ENVIRONMENT = translatable("the variable HF_TOKEN")
    KEYRING = translatable("the system's keyring")
    HUGGING_FACE = translatable("Hugging Face's own login")


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A token, and where it was found.

    Attributes:
        token: the token; not shown by `repr`.
        origin: where it was.
    """

    token: str = field(repr=False)
    origin: TokenOrigin


@dataclass(frozen=True, slots=True)
class Account:
    """Whose token it is.

    Attributes:
        name: the user's name on the Hub.
        role: what the token may do: `read`, `write`, `fineGrained`, or empty.
    """

    name: str
    role: str = ""


class TokenStore:
    """Keeps the token of one Hub. Every Hub has its own, so that no mirror gets another's."""

    def __init__(self, endpoint: str = DEFAULT_ENDPOINT) -> None:
        self._endpoint = endpoint

    @property
    def account(self) -> str:
        """Name of the account whose token is in the keyring; empty without one."""
        return _accounts().get(self._endpoint, "")

    def find(self, *, offline: bool = False) -> FoundToken | None:
        """Return the token to use, or None when the user is not logged in."""
        given = os.environ.get("HF_TOKEN", "").strip()
        if given:
            return FoundToken(given, TokenOrigin.ENVIRONMENT)
        kept = self._kept() if self.account else None
        if kept:
            return FoundToken(kept, TokenOrigin.KEYRING)
        # Reading Hugging Face's file may renew its token over the network.
        if self._endpoint != DEFAULT_ENDPOINT or offline:
            return None
        own = _hugging_face_token()
        return FoundToken(own, TokenOrigin.HUGGING_FACE) if own else None

    def save(self, token: str, account: str) -> None:
        """Keep the token of an account in the keyring.

        Raises:
            UserError: there is no keyring, it is locked, or the settings cannot be written.
        """
        try:
            keyring.set_password(SERVICE, self._endpoint, token)
        except keyring.errors.KeyringError as error:
            raise _no_keyring() from error
        # A backend without a memory takes everything and keeps nothing.
        if self._kept() != token:
            raise _no_keyring()
        try:
            _save_accounts(_accounts() | {self._endpoint: account})
        except UserError:
            with contextlib.suppress(keyring.errors.KeyringError):
                keyring.delete_password(SERVICE, self._endpoint)
            raise

    def remove(self) -> None:
        """Forget the token in the keyring; it stays valid on the Hub.

        Raises:
            UserError: the keyring is locked, or gone.
        """
        accounts = _accounts()
        if self._endpoint not in accounts:
            return
        try:
            with contextlib.suppress(keyring.errors.PasswordDeleteError):  # it is gone already
                keyring.delete_password(SERVICE, self._endpoint)
        except keyring.errors.KeyringError as error:
            raise UserError(
                tr("The token could not be removed from the system's keyring."),
                remedy=tr(
                    "Unlock the keyring and try again, or remove the entry {service} "
                    "with the system's own program for passwords."
                ).format(service=repr(SERVICE)),
                kind="keyring",
            ) from error
        del accounts[self._endpoint]
        _save_accounts(accounts)

    def _kept(self) -> str | None:
        try:
            return keyring.get_password(SERVICE, self._endpoint)
        except keyring.errors.KeyringError:
            return None


def log_in(settings: HubSettings, token: str) -> Account:
    """Check a token, and keep it when the Hub accepts it; returns whose it is.

    Raises:
        HubError: the Hub does not accept it, or does not answer.
        UserError: it cannot be kept.
    """
    token = token.strip()
    if not token:
        raise errors.bad_token()
    with HubSession(replace(settings, token=token)) as session:
        account = whoami(session)
    TokenStore(settings.endpoint).save(token, account.name)
    return account


def whoami(session: HubSession) -> Account:
    """Ask whose token the session has. The Hub allows this question rarely: ask once.

    Raises:
        HubError: the token is not accepted, or the Hub does not answer.
    """
    document, _ = session.get_json("/api/whoami-v2")
    name = document.get("name") if isinstance(document, dict) else None
    if not isinstance(name, str) or not name:
        raise errors.strange_answer(session.about())
    login = document.get("auth")
    details = login.get("accessToken") if isinstance(login, dict) else None
    role = details.get("role") if isinstance(details, dict) else None
    return Account(name, role if isinstance(role, str) else "")


def settings_with_token(
    *, endpoint: str = "", proxy: str = "", offline: bool = False
) -> HubSettings:
    """Return the settings, the environment's and the user's token over them."""
    settings = hub_settings(endpoint=endpoint, proxy=proxy, offline=offline)
    found = TokenStore(settings.endpoint).find(offline=settings.offline)
    return replace(settings, token=found.token if found else "")


def _hugging_face_token() -> str | None:
    try:
        return get_token()
    except (OSError, ValueError, OIDCError):
        # A file that cannot be read is as good as none: public models need no token.
        return None


def _accounts() -> dict[str, str]:
    """Return whose tokens are in the keyring, by the address of the Hub."""
    try:
        content = (settings_folder() / ACCOUNTS_FILE).read_bytes()
        return msgspec.json.decode(content, type=dict[str, str])
    except (OSError, msgspec.DecodeError):
        return {}


def _save_accounts(accounts: dict[str, str]) -> None:
    try:
        write_whole(settings_folder() / ACCOUNTS_FILE, msgspec.json.encode(accounts))
    except OSError as error:
        raise UserError(
            tr("The login could not be remembered ({reason}).").format(reason=error.strerror),
            remedy=tr("Check that {folder} can be written and the disk is not full.").format(
                folder=settings_folder()
            ),
            kind="settings_unwritable",
        ) from error


def _no_keyring() -> UserError:
    return UserError(
        tr("The token is valid, but this system has no keyring that could keep it safe."),
        remedy=tr(
            "On Linux install and unlock GNOME Keyring or KWallet. Or log in with Hugging "
            "Face's own program (`hf auth login`), or set HF_TOKEN: Pannier uses both."
        ),
        kind="keyring",
    )
