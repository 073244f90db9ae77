# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One repository: what the Hub says about it, and its files."""

from typing import Any
from urllib.parse import quote

import msgspec

from pannier.core.language import tr
from pannier.hub import errors
from pannier.hub.address import MAIN, parse_address
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import HubError
from pannier.hub.found_repo import FIELDS, FoundRepo, found_repo
from pannier.hub.repo_files import GroupedFiles, RepoFile, group_files
from pannier.hub.session import HubSession

MAX_TREE_PAGES = 20
_INFO_FIELDS = (*FIELDS, "safetensors")


class Repo(msgspec.Struct, frozen=True):
    """A repository at one revision.

    Attributes:
        info: what the Hub says about it.
        commit: the revision.
        files: its files, grouped.
    """

    info: FoundRepo
    commit: str
    files: GroupedFiles

    @property
    def id(self) -> str:
        """`owner/repo`."""
        return self.info.id

    @property
    def advice(self) -> str:
        """What can be done with a repository that has nothing to load; empty for the others."""
        if self.files.models:
            return ""
        if any(file.path.endswith(".safetensors") for file in self.files.others):
            return tr(
                "These are the original weights (safetensors), which llama.cpp does not load. "
                "Look for GGUF files that were made from {repo}."
            ).format(repo=self.id)
        return tr("There is no GGUF file in this repository, so there is nothing to load.")


def read_info(session: HubSession, name: str, revision: str = MAIN) -> FoundRepo:
    """Ask the Hub about a repository, without its files; raises as `read_repo`."""
    path = f"/api/models/{quote(name)}"
    if revision != MAIN:
        path += f"/revision/{quote(revision, safe='')}"
    document, _ = session.get_json(path, {"expand": _INFO_FIELDS}, repo=name)
    info = found_repo(document)
    if info is None:
        raise _odd(session, name)
    if info.disabled:
        raise errors.disabled(session.about(name))
    return info


def named_repo(session: HubSession, text: str) -> FoundRepo | None:
    """Return the repository whose name or address a text is; None when it is words to search for.

    Raises:
        HubError: the Hub does not answer, or the text is the address of something else.
        CancelledError: the session was told to break off.
    """
    address = parse_address(text, session.settings.endpoint)
    if address is None:
        return None
    try:
        return read_info(session, address.repo)
    except HubError as error:
        # `owner/repo` may be words after all; a whole address is not.
        if error.kind == "hub_missing" and "://" not in text:
            return None
        raise


def read_repo(
    session: HubSession, name: str, *, revision: str = MAIN, cache: AnswerCache | None = None
) -> Repo:
    """Ask the Hub about a repository; the files of a revision that is known come from the cache.

    Raises:
        HubError: the Hub does not answer, or there is no such repository or revision.
        CancelledError: the session was told to break off.
    """
    info = read_info(session, name, revision)
    commit = info.commit or revision
    files = _read_files(session, info.id, commit, cache if info.commit else None)
    repo = Repo(info, commit, group_files(files))
    if cache is not None:
        cache.put("repo", _key(session, name, revision), msgspec.json.encode(repo))
    return repo


def cached_repo(
    session: HubSession, name: str, cache: AnswerCache, *, revision: str = MAIN
) -> Repo | None:
    """Return a repository as it was last time, without asking the Hub; None if unknown."""
    content = cache.get("repo", _key(session, name, revision))
    try:
        return None if content is None else msgspec.json.decode(content, type=Repo)
    except msgspec.DecodeError:
        return None


def _read_files(
    session: HubSession, name: str, commit: str, cache: AnswerCache | None
) -> list[RepoFile]:
    key = _key(session, name, commit)
    cached = cache.get("tree", key) if cache else None
    if cached is not None:
        try:
            return msgspec.json.decode(cached, type=list[RepoFile])
        except msgspec.DecodeError:
            pass  # it is fetched again
    files: list[RepoFile] = []
    path = f"/api/models/{quote(name)}/tree/{quote(commit, safe='')}"
    rows, next_path = session.get_json(path, {"recursive": "true"}, repo=name)
    for _ in range(MAX_TREE_PAGES):
        if not isinstance(rows, list):
            raise _odd(session, name)
        files += [file for row in rows if (file := _file(row)) is not None]
        if not next_path:
            break
        rows, next_path = session.get_json(next_path, repo=name)
    if cache is not None:
        cache.put("tree", key, msgspec.json.encode(files))
    return files


def _file(row: Any) -> RepoFile | None:  # noqa: ANN401 - whatever came from the Hub
    """Read an entry of the tree; None for folders, and for what cannot be read."""
    if not isinstance(row, dict) or row.get("type") != "file":
        return None
    path, size, large = row.get("path"), row.get("size"), row.get("lfs")
    if not isinstance(path, str) or not isinstance(size, int) or size < 0:
        return None
    sha256 = large.get("oid") if isinstance(large, dict) else None
    return RepoFile(path, size, sha256 if isinstance(sha256, str) else "")


def _odd(session: HubSession, name: str) -> HubError:
    return errors.strange_answer(session.about(name))


def _key(session: HubSession, name: str, revision: str) -> str:
    return f"{session.settings.endpoint} {name} {revision}"
