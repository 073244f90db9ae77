# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which downloaded files have been replaced on the Hub since."""

import time
from collections.abc import Generator, Iterable

import msgspec

from pannier.core.library import Provenance
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import HubError
from pannier.hub.repo import read_repo
from pannier.hub.session import HubSession

# How long an answer counts: nobody waits for a newer file by the hour.
DAY_SECONDS = 86_400.0
_KIND = "upstream"


class _Answer(msgspec.Struct, frozen=True):
    """What a repository held.

    Attributes:
        asked: when that was, in seconds since 1970.
        hashes: SHA-256 of its large files, by path.
    """

    asked: float
    hashes: dict[str, str]


def replaced_files(
    session: HubSession, files: Iterable[Provenance], cache: AnswerCache
) -> Generator[str, None, frozenset[Provenance]]:
    """Ask about these files; yields every repository before it is asked about.

    A repository is asked about once a day. What has been removed there counts as not replaced.
    While the Hub does not answer, what it said last counts.

    Raises:
        CancelledError: the session was told to break off.
    """
    by_repo: dict[str, list[Provenance]] = {}
    for file in files:
        if file.repo and file.file and file.sha256:
            by_repo.setdefault(file.repo, []).append(file)
    replaced: set[Provenance] = set()
    for repo, known in by_repo.items():
        yield repo
        hashes = _hashes(session, repo, cache)
        replaced |= {file for file in known if hashes.get(file.file, file.sha256) != file.sha256}
    return frozenset(replaced)


def _hashes(session: HubSession, repo: str, cache: AnswerCache) -> dict[str, str]:
    key = f"{session.settings.endpoint} {repo}"
    answer = _cached(cache.get(_KIND, key))
    now = time.time()
    if answer is not None and 0 <= now - answer.asked < DAY_SECONDS:
        return answer.hashes
    try:
        files = read_repo(session, repo).files
    except HubError as error:
        if error.transient:
            return answer.hashes if answer is not None else {}
        hashes = {}  # gone, or not for everybody any more
    else:
        groups = (*files.models, *files.projectors)
        large = [*(file for group in groups for file in group.files), *files.imatrices]
        hashes = {file.path: file.sha256 for file in large if file.sha256}
    cache.put(_KIND, key, msgspec.json.encode(_Answer(now, hashes)))
    return hashes


def _cached(content: bytes | None) -> _Answer | None:
    try:
        return None if content is None else msgspec.json.decode(content, type=_Answer)
    except msgspec.DecodeError:
        return None
