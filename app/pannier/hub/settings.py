# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the Hub is and how it is reached; the environment's variables have the last word."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

DEFAULT_ENDPOINT = "https://huggingface.co"

_TRUE_WORDS = {"1", "on", "yes", "true"}


@dataclass(frozen=True, slots=True)
class HubSettings:
    """How the Hub is reached.

    Attributes:
        endpoint: address of the Hub or of a mirror, without a slash at its end.
        token: token of the user's account, or empty. Never shown, not even by `repr`.
        proxy: address of a proxy; empty for the one that the system names.
        offline: nothing may be fetched.
    """

    endpoint: str = DEFAULT_ENDPOINT
    token: str = field(default="", repr=False)
    proxy: str = field(default="", repr=False)
    offline: bool = False

    @property
    def has_usable_endpoint(self) -> bool:
        """Whether the endpoint is an address of the web at all."""
        try:
            parts = urlsplit(self.endpoint)
        except ValueError:
            return False
        return parts.scheme in {"http", "https"} and bool(parts.hostname)


def hub_settings(
    *,
    endpoint: str = "",
    token: str = "",
    proxy: str = "",
    offline: bool = False,
    environment: Mapping[str, str] | None = None,
) -> HubSettings:
    """Return the given settings, with HF_ENDPOINT, HF_TOKEN and HF_HUB_OFFLINE over them.

    These variables are what people and scripts know from Hugging Face's own programs.
    """
    variables = os.environ if environment is None else environment
    address = variables.get("HF_ENDPOINT") or endpoint or DEFAULT_ENDPOINT
    return HubSettings(
        endpoint=address.strip().rstrip("/"),
        token=(variables.get("HF_TOKEN") or token).strip(),
        proxy=proxy.strip(),
        offline=offline or variables.get("HF_HUB_OFFLINE", "").lower() in _TRUE_WORDS,
    )
