# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Searching the Hub for repositories with GGUF files, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from pannier.hub.answer_cache import AnswerCache
from pannier.hub.found_repo import FIELDS, FoundRepo, found_repo
from pannier.hub.session import HubSession

Sort = Literal["trending", "downloads", "likes", "updated", "created"]

PAGE_SIZE = 30
MAX_PAGE_SIZE = 100
# With a filter that the Hub does not know, a page may hold nothing: look further, but not for ever.
MAX_PAGES_AT_ONCE = 5

_ORDERS: Mapping[Sort, str] = {
    "trending": "trendingScore",
    "downloads": "downloads",
    "likes": "likes",
    "updated": "lastModified",
    "created": "createdAt",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuery:
    """What is searched for.

    Attributes:
        text: words of the repository's name, or empty.
        author: who offers it, or empty for anyone.
        sort: order; the most, or the latest, comes first.
        architecture: such as `llama`, or empty for any.
        min_parameters: smallest number of weights.
        max_parameters: largest number of weights.
        license: tag of a license such as `apache-2.0`, or empty for any.
        gated: whether access must be asked for; None for either.
        base_model: repository that the files were made from, or empty for any.
    """

    text: str = ""
    author: str = ""
    sort: Sort = "trending"
    architecture: str = ""
    min_parameters: int | None = None
    max_parameters: int | None = None
    license: str = ""
    gated: bool | None = None
    base_model: str = ""

    def admits(self, repo: FoundRepo) -> bool:
        """Whether a repository passes the filters that the Hub may not know or not apply."""
        if repo.disabled:
            return False
        if self.architecture and repo.architecture != self.architecture.lower():
            return False
        if self.gated is not None and repo.is_gated != self.gated:
            return False
        if repo.parameters is None:
            # Of a repository that does not tell its size, nothing speaks against it.
            return True
        low = self.min_parameters or 0
        high = repo.parameters if self.max_parameters is None else self.max_parameters
        return low <= repo.parameters <= high

    def hub_query(self, page_size: int) -> dict[str, Sequence[str] | str | int]:
        """Return the query of the Hub's first page."""
        tags = ["gguf"]
        if self.license:
            tags.append(f"license:{self.license.lower()}")
        if self.base_model:
            tags.append(f"base_model:quantized:{self.base_model}")
        query: dict[str, Sequence[str] | str | int] = {
            "filter": tags,
            "sort": _ORDERS[self.sort],
            "limit": page_size,
            "expand": FIELDS,
        }
        if self.text.strip():
            query["search"] = self.text.strip()
        if self.author.strip():
            query["author"] = self.author.strip()
        if self.gated is not None:
            query["gated"] = "true" if self.gated else "false"
        bounds = _bounds(self.min_parameters, self.max_parameters)
        return query | ({"num_parameters": bounds} if bounds else {})


class Search:
    """One search. Each call of `next_page` asks the Hub; `HubSession.break_off` ends it.

    Attributes:
        query: what is searched for.
        finished: whether there is nothing more to come.
    """

    def __init__(
        self,
        session: HubSession,
        query: SearchQuery,
        *,
        cache: AnswerCache | None = None,
        page_size: int = PAGE_SIZE,
    ) -> None:
        self.query = query
        self.finished = False
        self._session = session
        self._cache = cache
        self._page_size = min(page_size, MAX_PAGE_SIZE)
        self._next_path = ""
        self._seen: set[str] = set()

    def cached_page(self) -> list[FoundRepo]:
        """Return the first page as it was last time, without asking the Hub; empty if unknown."""
        content = self._cache.get("search", self._key) if self._cache else None
        if content is None:
            return []
        try:
            return msgspec.json.decode(content, type=list[FoundRepo])
        except msgspec.DecodeError:
            return []

    def next_page(self) -> list[FoundRepo]:
        """Return the next repositories: about a page of them, none when there are no more.

        Raises:
            HubError: the Hub does not answer as it should.
            CancelledError: the session was told to break off.
        """
        is_first = not self._seen
        found: list[FoundRepo] = []
        for _ in range(MAX_PAGES_AT_ONCE):
            if self.finished or len(found) >= self._page_size // 2:
                break
            found += self._fetch()
        if is_first and self._cache:
            self._cache.put("search", self._key, msgspec.json.encode(found))
        return found

    def _fetch(self) -> list[FoundRepo]:
        """Fetch one page of the Hub and return what passes the filters."""
        if self._next_path:
            rows, self._next_path = self._session.get_json(self._next_path)
        else:
            query = self.query.hub_query(self._page_size)
            rows, self._next_path = self._session.get_json("/api/models", query)
        self.finished = not self._next_path
        # Between two pages the order may have changed, and a row may come twice.
        new = {repo.id: repo for repo in _repos(rows) if repo.id not in self._seen}
        self._seen.update(new)
        return [repo for repo in new.values() if self.query.admits(repo)]

    @property
    def _key(self) -> str:
        return f"{self._session.settings.endpoint} {self._page_size} {self.query}"


def _repos(rows: Any) -> list[FoundRepo]:  # noqa: ANN401 - whatever came from the Hub
    """Return the rows that can be read; one odd row must not hide the others."""
    read = [found_repo(row) for row in rows] if isinstance(rows, list) else []
    return [repo for repo in read if repo is not None]


def _bounds(low: int | None, high: int | None) -> str:
    """Return a range as the Hub writes it, `min:3B,max:9B`, rounded to the outside."""
    bounds = []
    if low is not None:
        bounds.append(f"min:{low // 1_000_000}M")
    if high is not None:
        bounds.append(f"max:{-(-high // 1_000_000)}M")
    return ",".join(bounds)
