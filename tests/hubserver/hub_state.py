# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What both servers of the stand-in hub know."""

import secrets
from dataclasses import dataclass, field

from tests.hubserver.catalogue import Repo, StoredFile
from tests.hubserver.counters import Seen
from tests.hubserver.faults import Faults, Trouble


@dataclass
class HubState:
    """Repositories, accounts, faults and counters.

    Attributes:
        repos: by `owner/name`.
        renames: old names of repositories and what they are called now.
        tokens: users by their tokens.
        faults: by repository and path.
        trouble: of the Hub itself.
        gated_tree: whether the list of a gated repository's files needs access, too.
        dropped_fields: what this hub never tells of a repository, as some mirrors do.
        seen: what came in.
        content_url: address of the content host.
        xet_url: address of the Xet store; the client knows `local://` and a folder, too.
        secret: key of the signed addresses.
    """

    repos: dict[str, Repo] = field(default_factory=dict)
    renames: dict[str, str] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    faults: dict[tuple[str, str], Faults] = field(default_factory=dict)
    trouble: Trouble = field(default_factory=Trouble)
    gated_tree: bool = False
    dropped_fields: set[str] = field(default_factory=set)
    seen: Seen = field(default_factory=Seen)
    content_url: str = ""
    xet_url: str = ""
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(16))

    def faults_of(self, repo: str, path: str) -> Faults:
        """Faults of a file; of none when nobody asked for any."""
        return self.faults.get((repo, path)) or Faults()

    def content(self, repo: str, path: str, sha256: str) -> StoredFile | None:
        """The content of that hash: large files stay when a newer revision replaces them."""
        if repo not in self.repos:
            return None
        for files in self.repos[repo].history.values():
            if path in files and files[path].sha256 == sha256:
                return files[path]
        return None
