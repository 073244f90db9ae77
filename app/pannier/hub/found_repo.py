# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A repository as the Hub describes it in one row of a search, or when it is asked for alone."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

import msgspec

FIELDS = (
    "author",
    "createdAt",
    "disabled",
    "downloads",
    "gated",
    "gguf",
    "lastModified",
    "likes",
    "pipeline_tag",
    "private",
    "sha",
    "tags",
)
MAX_TAGS = 100

_Value = TypeVar("_Value")


class FoundRepo(msgspec.Struct, frozen=True, kw_only=True):
    """A repository. What the Hub does not tell is None or empty.

    Attributes:
        id: `owner/repo`.
        commit: its newest revision.
        downloads: of the last month.
        likes: number of likes.
        created: when it was made.
        updated: when it last changed.
        gated: empty, or how access is given: `auto` at once, `manual` by its author.
        private: whether only its owner can see it.
        disabled: whether the Hub has switched it off.
        architecture: of its GGUF files, such as `llama`.
        parameters: number of weights.
        context_length: context that the model was trained for, in tokens.
        pipeline_tag: what it does, such as `text-generation`.
        tags: the Hub's tags.
    """

    id: str
    commit: str = ""
    downloads: int = 0
    likes: int = 0
    created: datetime | None = None
    updated: datetime | None = None
    gated: str = ""
    private: bool = False
    disabled: bool = False
    architecture: str | None = None
    parameters: int | None = None
    context_length: int | None = None
    pipeline_tag: str = ""
    tags: tuple[str, ...] = ()

    @property
    def author(self) -> str:
        """Who offers it."""
        return self.id.partition("/")[0] if "/" in self.id else ""

    @property
    def name(self) -> str:
        """Its name without the author."""
        return self.id.rpartition("/")[2]

    @property
    def is_gated(self) -> bool:
        """Whether access must be asked for."""
        return bool(self.gated)

    @property
    def license(self) -> str:
        """Its license, such as `apache-2.0`, or empty."""
        return self._tagged("license:")

    @property
    def base_model(self) -> str:
        """The repository that it was made from, or empty."""
        return self._tagged("base_model:quantized:") or self._tagged("base_model:")

    def _tagged(self, prefix: str) -> str:
        return next((tag.removeprefix(prefix) for tag in self.tags if tag.startswith(prefix)), "")


def found_repo(row: Any) -> FoundRepo | None:  # noqa: ANN401 - whatever came from the Hub
    """Read a row; None when it is none. What is of a wrong type counts as not told."""
    name = _typed(row, "id", str) if isinstance(row, Mapping) else None
    if not name:
        return None
    gguf = _typed(row, "gguf", dict) or {}
    weights = gguf or _typed(row, "safetensors", dict) or {}
    gated = row.get("gated")
    tags = [tag for tag in _typed(row, "tags", list) or [] if isinstance(tag, str)]
    return FoundRepo(
        id=name,
        commit=_typed(row, "sha", str) or "",
        downloads=_typed(row, "downloads", int) or 0,
        likes=_typed(row, "likes", int) or 0,
        created=_time(row.get("createdAt")),
        updated=_time(row.get("lastModified")),
        gated=gated if isinstance(gated, str) else "auto" if gated is True else "",
        private=row.get("private") is True,
        disabled=row.get("disabled") is True,
        architecture=_typed(gguf, "architecture", str),
        parameters=_typed(weights, "total", int) or None,
        context_length=_typed(gguf, "context_length", int) or None,
        pipeline_tag=_typed(row, "pipeline_tag", str) or "",
        tags=tuple(tags[:MAX_TAGS]),
    )


def _typed(row: Mapping[str, Any], key: str, kind: type[_Value]) -> _Value | None:
    value = row.get(key)
    return value if isinstance(value, kind) else None


def _time(value: object) -> datetime | None:
    """Read a time such as `2026-01-31T12:00:00.000Z`."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value)
    except ValueError:
        return None
    return time if time.tzinfo else None
