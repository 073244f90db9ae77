# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What can go wrong between Pannier and the Hub, in words that say what to do about it."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus

import httpx2
from huggingface_hub.errors import (
    DisabledRepoError,
    GatedRepoError,
    HfHubHTTPError,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import parse_ratelimit_headers

from pannier.core.errors import UserError
from pannier.core.language import tr

DEFAULT_WAIT_SECONDS = 60
MAX_SERVER_TEXT = 200


class HubError(UserError):
    """The Hub could not be reached, or refused.

    `kind` is one of `hub_offline`, `hub_no_network`, `hub_timeout`, `hub_lost`, `hub_certificate`,
    `hub_proxy`, `hub_portal`, `hub_settings`, `hub_login`, `hub_token`, `hub_access`,
    `hub_forbidden`, `hub_missing`, `hub_file_missing`, `hub_disabled`, `hub_rate_limit`,
    `hub_server`, `hub_expired`, `hub_file_name`, `hub_address` and `hub_answer`.

    Attributes:
        link: page on the Hub where the user can do something about it, or empty.
        wait_seconds: how long the Hub asks to wait; None when it does not.
        transient: whether the same request may succeed later without anyone's doing.
    """

    kind = "hub_answer"

    def __init__(
        self,
        message: str,
        *,
        remedy: str = "",
        kind: str | None = None,
        link: str = "",
        wait_seconds: int | None = None,
        transient: bool = False,
    ) -> None:
        super().__init__(message, remedy=remedy, kind=kind)
        self.link = link
        self.wait_seconds = wait_seconds
        self.transient = transient


class CancelledError(UserError):
    """A call was broken off from another thread: nobody waits for its answer any more."""

    kind = "cancelled"

    def __init__(self) -> None:
        super().__init__(tr("Cancelled."))


@dataclass(frozen=True, slots=True)
class Request:
    """What a request was about, for the sentences of its errors.

    Attributes:
        endpoint: address of the Hub or of a mirror.
        repo: `owner/repo`, or empty.
        file: path in the repository, or empty.
        with_token: whether a token was sent.
    """

    endpoint: str
    repo: str = ""
    file: str = ""
    with_token: bool = False

    @property
    def hub(self) -> str:
        """How a sentence calls the Hub."""
        host = httpx2.URL(self.endpoint).netloc.decode()
        return "Hugging Face" if host == "huggingface.co" else host

    @property
    def page(self) -> str:
        """Address of the repository's page, or of the Hub."""
        return f"{self.endpoint}/{self.repo}" if self.repo else self.endpoint


@contextmanager
def plain_errors(request: Request) -> Iterator[None]:
    """Turn what httpx2 and huggingface_hub raise inside into a `HubError`."""
    try:
        yield
    except HfHubHTTPError as error:
        raise _refusal(error, request) from error
    except (httpx2.InvalidURL, httpx2.UnsupportedProtocol) as error:
        raise bad_address(request.endpoint) from error
    except httpx2.HTTPError as error:
        raise _unreachable(error, request) from error


def offline() -> HubError:
    """The error of every request in offline mode."""
    return HubError(
        tr("Pannier is in offline mode, so nothing is fetched from the Hub."),
        remedy=tr("Switch offline mode off in the settings; if HF_HUB_OFFLINE is set, unset it."),
        kind="hub_offline",
    )


def bad_address(address: str) -> HubError:
    """The error of a Hub address that is none."""
    return HubError(
        tr("The Hub's address {address} cannot be used.").format(address=repr(address)),
        remedy=tr(
            "Give an address such as https://huggingface.co in the settings, or correct "
            "HF_ENDPOINT."
        ),
        kind="hub_settings",
    )


def bad_proxy() -> HubError:
    """The error of a proxy's address that is none."""
    return HubError(
        tr("The proxy's address cannot be used."),
        remedy=tr(
            "Give an address such as http://proxy.example.com:3128 in the settings, or "
            "correct HTTPS_PROXY."
        ),
        kind="hub_proxy",
    )


def bad_token() -> HubError:
    """The error of a token that can be none, whichever Hub it is for."""
    return HubError(
        tr("The token holds blanks or other characters that no token has."),
        remedy=tr("Copy it again: it is one word that begins with hf_."),
        kind="hub_token",
    )


def bad_name(name: str) -> HubError:
    """The error of a name that no repository can have."""
    return HubError(
        tr("{name} is not the name of a repository.").format(name=repr(name[:100])),
        remedy=tr("Names are written owner/repository, in letters, digits, points, - and _."),
        kind="hub_address",
    )


def no_model_file(request: Request) -> HubError:
    """The error of a path in a repository that is no GGUF file, or not there."""
    return HubError(
        tr("There is no model file {file} in {repo}.").format(
            file=repr(request.file[:100]), repo=request.repo
        ),
        remedy=tr("Run `pannier show {repo}` to see which there are.").format(repo=request.repo),
        kind="hub_file_missing",
        link=f"{request.page}/tree/main",
    )


def web_page_instead(request: Request) -> HubError:
    """The error of an answer that is a web page: a network that wants a login first."""
    return HubError(
        tr(
            "A web page came instead of an answer from {hub}. Hotels, trains and "
            "companies do so until you have logged in to their network."
        ).format(hub=request.hub),
        remedy=tr("Open any page in your browser and log in to the network, then try again."),
        kind="hub_portal",
        transient=True,
    )


def broken_off(request: Request) -> HubError:
    """The error of an answer that ends in the middle."""
    return HubError(
        tr("The connection to {hub} broke off.").format(hub=request.hub),
        remedy=tr("Check the internet connection, then try again."),
        kind="hub_lost",
        transient=True,
    )


def expired(request: Request) -> HubError:
    """The error of a file's signed address whose time is over; asking the Hub again helps."""
    return HubError(
        tr("The address at which {hub} had offered the file has expired.").format(hub=request.hub),
        remedy=tr("Try again in a minute."),
        kind="hub_expired",
        transient=True,
    )


def strange_answer(request: Request) -> HubError:
    """The error of an answer that is not what the Hub documents."""
    return HubError(
        tr("{hub} gave an answer that Pannier does not understand.").format(hub=request.hub),
        remedy=tr("If you use a mirror, try another one; else update Pannier, or try again later."),
    )


def disabled(request: Request) -> HubError:
    """The error of a repository that nobody may have any more."""
    return HubError(
        tr("{hub} has switched off the access to {repo}.").format(
            hub=request.hub, repo=request.repo or tr("this repository")
        ),
        remedy=tr("Look for the same model from another author."),
        kind="hub_disabled",
        link=request.page,
    )


def _unreachable(error: httpx2.HTTPError, request: Request) -> HubError:
    """The error when no answer came, or only a part of it."""
    hub = request.hub
    if isinstance(error, httpx2.TimeoutException):
        return HubError(
            tr("{hub} did not answer in time.").format(hub=hub),
            remedy=tr("The Hub is busy or your connection is slow. Try again in a minute."),
            kind="hub_timeout",
            transient=True,
        )
    if isinstance(error, httpx2.ProxyError):
        return HubError(
            tr("The proxy did not let the request through."),
            remedy=tr("Check the proxy's address and password in the settings, or in HTTPS_PROXY."),
            kind="hub_proxy",
        )
    if isinstance(error, httpx2.ConnectError):
        return _not_connected(error, request)
    if isinstance(error, httpx2.TooManyRedirects | httpx2.DecodingError):
        return strange_answer(request)
    return broken_off(request)


def _not_connected(error: httpx2.ConnectError, request: Request) -> HubError:
    causes = tuple(_causes(error))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return HubError(
            tr("The connection to {hub} is not secure: its certificate was not accepted.").format(
                hub=request.hub
            ),
            remedy=tr(
                "Check this computer's date and time. In a hotel, log in to the network "
                "first. A company's own certificate must be installed in the system."
            ),
            kind="hub_certificate",
        )
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        message = tr("{hub} was not found: this computer seems to be offline.")
    else:
        message = tr("{hub} does not answer: no connection could be made.")
    return HubError(
        message.format(hub=request.hub),
        remedy=tr(
            "Check the internet connection (Wi-Fi, cable, VPN, firewall), then try again. "
            "If you use a mirror or a proxy, check its address."
        ),
        kind="hub_no_network",
        transient=True,
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _refusal(error: HfHubHTTPError, request: Request) -> HubError:
    """The error when the Hub answered with a status of 400 or more."""
    status = error.response.status_code
    # GatedRepoError is a RepositoryNotFoundError, so it comes first.
    if isinstance(error, GatedRepoError):
        return _no_access(status, request)
    if isinstance(error, DisabledRepoError):
        return disabled(request)
    if status == 429:
        return _wait(error.response, request)
    if status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:
        return web_page_instead(request)
    if status >= 500 or status == 408:
        return _server_trouble(status, request)
    return _not_there(error, request) or _other_refusal(error, request)


def _not_there(error: HfHubHTTPError, request: Request) -> HubError | None:
    """The error when the repository or the file is missing; None when it is something else."""
    status = error.response.status_code
    if isinstance(error, RemoteEntryNotFoundError | RevisionNotFoundError):
        return _no_file(error, request)
    if isinstance(error, RepositoryNotFoundError) or (status == 404 and request.repo):
        return _no_repository(request)
    return None


def _no_access(status: int, request: Request) -> HubError:
    if status == 401 and not request.with_token:
        return HubError(
            tr("{repo} is gated: only accounts that were given access may fetch it.").format(
                repo=request.repo
            ),
            remedy=tr(
                "Ask for access at {page}, then log in here with a token of that account."
            ).format(page=request.page),
            kind="hub_login",
            link=request.page,
        )
    return HubError(
        tr("{repo} is gated, and your account was not given access to it yet.").format(
            repo=request.repo
        ),
        remedy=tr(
            "Ask for access at {page}. Some authors decide at once, others take days."
        ).format(page=request.page),
        kind="hub_access",
        link=request.page,
    )


def _no_login(request: Request) -> HubError:
    link = f"{request.endpoint}/settings/tokens"
    if request.with_token:
        return HubError(
            tr("{hub} does not accept your token: it is wrong, expired or was revoked.").format(
                hub=request.hub
            ),
            remedy=tr("Make a new one at {link} (reading is enough) and enter it.").format(
                link=link
            ),
            kind="hub_token",
            link=link,
        )
    return HubError(
        tr("{hub} wants you to log in for this.").format(hub=request.hub),
        remedy=tr("Make a token at {link} (reading is enough) and enter it.").format(link=link),
        kind="hub_login",
        link=link,
    )


def _no_repository(request: Request) -> HubError:
    remedy = (
        tr(
            "Check the spelling: the name is owner/repository. If it is private, use a token that "
            "may read it."
        )
        if request.with_token
        else tr(
            "Check the spelling: the name is owner/repository. If it is private, log in with a "
            "token that may read it."
        )
    )
    return HubError(
        tr("{hub} has no repository {repo}, or it is private.").format(
            hub=request.hub, repo=request.repo
        ),
        remedy=remedy,
        kind="hub_missing",
    )


def _no_file(error: HfHubHTTPError, request: Request) -> HubError:
    if isinstance(error, RevisionNotFoundError):
        message = tr("{repo} has no such revision any more.").format(repo=request.repo)
    else:
        message = (
            tr("There is no file {file} in {repo}.")
            if request.file
            else tr("There is no file of that name in {repo}.")
        ).format(file=request.file, repo=request.repo)
    return HubError(
        message,
        remedy=tr("It may have been renamed or removed; see the files at {page}/tree/main.").format(
            page=request.page
        ),
        kind="hub_file_missing",
        link=f"{request.page}/tree/main",
    )


def _wait(response: httpx2.Response, request: Request) -> HubError:
    limit = parse_ratelimit_headers(response.headers)
    after = response.headers.get("Retry-After", "")
    seconds = DEFAULT_WAIT_SECONDS
    if limit is not None and limit.remaining == 0:
        # One more, because the Hub rounds down.
        seconds = limit.reset_in_seconds + 1
    elif after.isdecimal():
        seconds = int(after)
    again = tr("Try again in %Ln second(s).", "", seconds)
    account = "" if request.with_token else tr("With an account the limits are higher.")
    return HubError(
        tr(
            "{hub} got too many requests from here and asks to wait %Ln second(s).", "", seconds
        ).format(hub=request.hub),
        remedy=f"{again} {account}".strip(),
        kind="hub_rate_limit",
        wait_seconds=seconds,
        transient=True,
    )


def _server_trouble(status: int, request: Request) -> HubError:
    known = request.hub == "Hugging Face"
    return HubError(
        tr("{hub} has a problem of its own (error {status}).").format(
            hub=request.hub, status=status
        ),
        remedy=tr("Try again in a few minutes. {page} says how it stands.").format(
            page="https://status.huggingface.co"
        )
        if known
        else tr("Try again in a few minutes."),
        kind="hub_server",
        transient=True,
    )


def _other_refusal(error: HfHubHTTPError, request: Request) -> HubError:
    status = error.response.status_code
    if status == 401:
        return _no_login(request)
    text = " ".join((error.server_message or "").split())[:MAX_SERVER_TEXT]
    if status == 403:
        return HubError(
            (tr('{hub} refuses this: "{text}".') if text else tr("{hub} refuses this.")).format(
                hub=request.hub, text=text
            ),
            remedy=tr(
                "If you use a token, check what it may do at {endpoint}/settings/tokens."
            ).format(endpoint=request.endpoint),
            kind="hub_forbidden",
            link=f"{request.endpoint}/settings/tokens",
        )
    return HubError(
        (
            tr('{hub} refused the request (error {status}): "{text}".')
            if text
            else tr("{hub} refused the request (error {status}).")
        ).format(hub=request.hub, status=status, text=text),
        remedy=tr("If you use a mirror, try another one; else update Pannier, or try again later."),
    )
