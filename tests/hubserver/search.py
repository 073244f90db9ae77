# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the stand-in hub searches: as hf.co does, as far as Pannier asks for it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from urllib.parse import urlencode

from tests.hubserver.catalogue import Repo

DEFAULT_LIMIT = 1000
_FIELDS: dict[str, Callable[[Repo], object]] = {
    "author": lambda repo: repo.id.partition("/")[0],
    "cardData": lambda repo: {"license": _license(repo)},
    "createdAt": lambda repo: _time(repo.created.isoformat()),
    "disabled": lambda repo: repo.disabled,
    "downloads": lambda repo: repo.downloads,
    "gated": lambda repo: repo.gated,
    "gguf": lambda repo: repo.gguf,
    "lastModified": lambda repo: _time(repo.modified.isoformat()),
    "likes": lambda repo: repo.likes,
    "pipeline_tag": lambda repo: repo.pipeline_tag,
    "private": lambda repo: repo.private,
    "safetensors": lambda repo: repo.safetensors,
    "sha": lambda repo: repo.commit,
    "siblings": lambda repo: [{"rfilename": path} for path in repo.files],
    "tags": lambda repo: list(repo.tags),
    "trendingScore": lambda repo: repo.trending,
}
_ORDERS: dict[str, Callable[[Repo], object]] = {
    "createdAt": lambda repo: repo.created,
    "downloads": lambda repo: repo.downloads,
    "lastModified": lambda repo: repo.modified,
    "likes": lambda repo: repo.likes,
    "trendingScore": lambda repo: repo.trending,
}
_USUAL_FIELDS = ("author", "createdAt", "downloads", "gated", "likes", "private", "tags")


class UnknownFieldError(Exception):
    """`expand` names a field that there is not."""


def find(
    repos: Iterable[Repo], query: Mapping[str, Sequence[str]], user: str
) -> tuple[list[dict[str, object]], str]:
    """Return one page of answers, and the query of the next page (or nothing)."""
    found = [repo for repo in repos if _matches(repo, query, user)]
    order = _ORDERS.get(query.get("sort", ["trendingScore"])[0], _ORDERS["trendingScore"])
    found.sort(key=order, reverse=True)  # type: ignore[arg-type]
    start = int(query.get("cursor", ["0"])[0])
    limit = int(query.get("limit", [str(DEFAULT_LIMIT)])[0])
    rows = [described(repo, query.get("expand", [])) for repo in found[start : start + limit]]
    if start + limit >= len(found):
        return rows, ""
    return rows, urlencode({**query, "cursor": [str(start + limit)]}, doseq=True)


def described(repo: Repo, fields: Sequence[str]) -> dict[str, object]:
    """Return a repository as a document with those fields, or with the usual ones."""
    unknown = set(fields) - set(_FIELDS)
    if unknown:
        raise UnknownFieldError(", ".join(unknown))
    row: dict[str, object] = {"_id": f"{abs(hash(repo.id)):024x}"[:24], "id": repo.id}
    for name in fields or _USUAL_FIELDS:
        value = _FIELDS[name](repo)
        if value is not None:
            row[name] = value
    return row


def _matches(repo: Repo, query: Mapping[str, Sequence[str]], user: str) -> bool:
    words = " ".join(query.get("search", [])).lower().split()
    author = query.get("author", [""])[0]
    gated = query.get("gated", [""])[0]
    return (
        (not repo.private or user in repo.granted)
        and all(word in repo.id.lower() for word in words)
        and all(tag in repo.tags for tag in query.get("filter", []))
        and (not author or repo.id.partition("/")[0].lower() == author.lower())
        and (not gated or bool(repo.gated) == (gated == "true"))
        and _has_parameters(repo, query.get("num_parameters", [""])[0])
    )


def _has_parameters(repo: Repo, bounds: str) -> bool:
    """Whether the size is within `min:3B,max:9B`."""
    total = int((repo.gguf or {}).get("total", 0))
    for bound in filter(None, bounds.split(",")):
        end, _, text = bound.partition(":")
        number = float(text[:-1]) * {"K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}[text[-1].upper()]
        if (end == "min" and total < number) or (end == "max" and total > number):
            return False
    return True


def _license(repo: Repo) -> str:
    return next((tag[8:] for tag in repo.tags if tag.startswith("license:")), "")


def _time(iso: str) -> str:
    return iso.replace("+00:00", ".000Z")
