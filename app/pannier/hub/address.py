# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Names of repositories as people paste them: `owner/repo`, addresses of web pages, `hf://`."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from huggingface_hub.errors import HfUriError, HFValidationError
from huggingface_hub.utils import parse_hf_uri, validate_repo_id

from pannier.core.language import tr
from pannier.hub.errors import HubError
from pannier.hub.settings import DEFAULT_ENDPOINT

MAIN = "main"

_PLAIN = re.compile(r"(?P<repo>[\w.-]+/[\w.-]+)(?::(?P<tag>[\w.-]+))?(?:/(?P<path>.+))?", re.ASCII)
_WEB = re.compile(r"(?:https?|hf)://|(?:www\.)?(?:huggingface\.co|hf\.co)/", re.IGNORECASE)
# `hf.co/owner/repo:Q4_K_M`, as other programs write a file type.
_TAG = re.compile(r"(?<=[\w-])(?<!//):(?P<tag>[A-Za-z][\w-]*)\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class RepoAddress:
    """A repository, and what of it is meant.

    Attributes:
        repo: `owner/repo`.
        revision: branch, tag or commit.
        path: a file in it, or empty.
        file_type: the file type that was asked for, such as `Q4_K_M`, or empty.
    """

    repo: str
    revision: str = MAIN
    path: str = ""
    file_type: str = ""


def parse_address(text: str, endpoint: str = DEFAULT_ENDPOINT) -> RepoAddress | None:
    """Return what a text names, or None when it is no address but words to search for.

    Raises:
        HubError: it is an address, but of no model repository on the Hub at `endpoint`.
    """
    text = text.strip()
    if _WEB.match(text):
        return _from_web(text, endpoint)
    found = _PLAIN.fullmatch(text)
    if found is None or not _is_repo(found["repo"]):
        return None
    return RepoAddress(found["repo"], MAIN, found["path"] or "", found["tag"] or "")


def _is_repo(name: str) -> bool:
    try:
        validate_repo_id(name)
    except HFValidationError:
        return False
    return True


def _from_web(text: str, endpoint: str) -> RepoAddress:
    tag = _TAG.search(text)
    address = text[: tag.start()] if tag else text
    try:
        uri = parse_hf_uri(address, endpoint=endpoint)
        shown = parse_qs(urlsplit(address).query).get("show_file_info", [""])[0]
    except (HfUriError, HFValidationError, ValueError) as error:
        raise _no_repository(text) from error
    if uri.type != "model":
        raise HubError(
            tr("This is the address of a {kind}, not of a model.").format(kind=uri.type),
            remedy=tr("Open the model's own page and copy its address."),
            kind="hub_address",
        )
    path = uri.path_in_repo or shown
    return RepoAddress(uri.id, uri.revision or MAIN, path, tag["tag"] if tag else "")


def _no_repository(text: str) -> HubError:
    return HubError(
        tr("The address {text} is not that of a model repository.").format(text=repr(text[:100])),
        remedy=tr(
            "Copy the address of the model's own page, such as "
            "https://huggingface.co/owner/repository, or give just owner/repository."
        ),
        kind="hub_address",
    )
