# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The stand-in hub: two servers on loopback that behave as huggingface.co and its content host."""

import socket
from typing import Any, Self

from tests.hubserver.catalogue import Repo
from tests.hubserver.connection import Origin
from tests.hubserver.content_host import ContentConnection
from tests.hubserver.counters import Seen
from tests.hubserver.faults import Faults, Trouble
from tests.hubserver.hub_host import HubConnection
from tests.hubserver.hub_state import HubState


class HubServer:
    """A hub for tests; use it in a `with` block.

    Attributes:
        state: repositories, accounts and faults; may be changed while it runs.
    """

    def __init__(self, *repos: Repo, port: int = 0, content_port: int = 0) -> None:
        self.state = HubState(repos={repo.id: repo for repo in repos})
        known = {"state": self.state}
        self._hub = Origin(port, type("BoundHubConnection", (HubConnection,), known))
        self._content = Origin(
            content_port, type("BoundContentConnection", (ContentConnection,), known)
        )
        self.state.content_url = self._content.url

    def __enter__(self) -> Self:
        self._hub.start()
        self._content.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._hub.close()
        self._content.close()
        for bug in [*self._hub.bugs, *self._content.bugs]:
            raise bug

    @property
    def url(self) -> str:
        """Address of the Hub, for HF_ENDPOINT."""
        return self._hub.url

    @property
    def content_url(self) -> str:
        """Address of the content host."""
        return self._content.url

    @property
    def seen(self) -> Seen:
        """What came in."""
        return self.state.seen

    def repo(self, name: str, **options: Any) -> Repo:  # noqa: ANN401 - fields of Repo
        """Add a repository."""
        self.state.repos[name] = Repo(name, **options)
        return self.state.repos[name]

    def fault(self, repo: str, path: str, **faults: Any) -> Faults:  # noqa: ANN401 - of Faults
        """Switch faults of a file on, instead of those it had; `Faults` says which there are."""
        self.state.faults[repo, path] = Faults(**faults)
        return self.state.faults[repo, path]

    def trouble(self, **trouble: Any) -> None:  # noqa: ANN401 - fields of Trouble
        """Switch trouble of all answers on, or off without arguments; see `Trouble`."""
        self.state.trouble = Trouble(**trouble)


def dead_endpoint() -> str:
    """Return an address at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}"
