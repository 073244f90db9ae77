# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Model cards: the README of a repository, with its data and its text apart, and bounded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import quote, urljoin, urlsplit

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from pannier.core.language import tr
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.card_html import without_html
from pannier.hub.repo import Repo
from pannier.hub.session import HubSession

CARD = "README.md"
MAX_CARD_BYTES = 1024 * 1024
MAX_TEXT_CHARACTERS = 100_000
MAX_DATA_CHARACTERS = 32 * 1024

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_SCHEMES = {"http", "https", "mailto"}


@dataclass(frozen=True)
class ModelCard:
    """The card of a repository.

    Attributes:
        text: Markdown without HTML; empty when there is no card. It is not trustworthy: images
            in it must not be fetched, and links only be followed by `address`.
        fields: what the author declared, such as `license` or `base_model`, as texts.
        page: address of the repository's page.
        files: address of the folder that relative images are in.
        is_cut: whether the card goes on beyond the text.
    """

    text: str
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    page: str = ""
    files: str = ""
    is_cut: bool = False

    @property
    def note(self) -> str:
        """What is to be said below the text; mostly empty."""
        if self.is_cut:
            return tr("This card is too long to be shown here. Read the rest at {page}").format(
                page=self.page
            )
        return "" if self.text.strip() else tr("The author has not written a model card.")

    @cached_property
    def links(self) -> tuple[str, ...]:
        """Addresses that links lead to, each once."""
        return self._addresses("link_open", "href")

    @cached_property
    def images(self) -> tuple[str, ...]:
        """Addresses of images, each once."""
        return self._addresses("image", "src")

    def address(self, written: str, *, is_image: bool = False) -> str | None:
        """Return the whole address of a link or image as the text has it.

        None when it is not one of the web or of mail: those may be followed, others not.
        """
        base = self.files if is_image else f"{self.page}/blob/main/"
        try:
            address = urljoin(base, written.strip())
            scheme = urlsplit(address).scheme.lower()
        except ValueError:
            return None
        return address if scheme in _SCHEMES and not written.startswith("#") else None

    def _addresses(self, kind: str, attribute: str) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for token in _inline_tokens(self.text):
            if token.type == kind:
                written = str(token.attrGet(attribute) or "")
                address = self.address(written, is_image=kind == "image")
                if address is not None:
                    found[address] = None
        return tuple(found)


def read_card(session: HubSession, repo: Repo, cache: AnswerCache | None = None) -> ModelCard:
    """Fetch the card of a repository; one of a revision that is known comes from the cache.

    Raises:
        HubError: the Hub does not answer, or does not give the card of a gated repository.
        CancelledError: the session was told to break off.
    """
    if not any(file.path == CARD for file in repo.files.others):
        return ModelCard("")
    key = f"{session.settings.endpoint} {repo.id} {repo.commit}"
    content = cache.get("card", key) if cache else None
    if content is None:
        path = f"/{quote(repo.id)}/resolve/{quote(repo.commit, safe='')}/{CARD}"
        content = session.get(path, repo=repo.id, file=CARD, limit=MAX_CARD_BYTES).content
        if cache:
            cache.put("card", key, content)
    return parse_card(content, endpoint=session.settings.endpoint, repo=repo.id)


def parse_card(content: bytes, *, endpoint: str, repo: str) -> ModelCard:
    """Read a card. Whatever is in it: data that makes no sense counts as none."""
    text = content.decode("utf-8", "replace").replace("\0", "")
    front = _FRONT_MATTER.match(text[: MAX_DATA_CHARACTERS + 16])
    fields = _fields(front[1]) if front else {}
    if front:
        text = text[front.end() :]
    is_cut = len(content) >= MAX_CARD_BYTES
    if len(text) > MAX_TEXT_CHARACTERS:
        is_cut = True
        text = text[:MAX_TEXT_CHARACTERS]
        text = text[: text.rfind("\n") + 1] or text
    page = f"{endpoint}/{repo}"
    return ModelCard(without_html(text), fields, page, f"{page}/resolve/main/", is_cut)


class _PlainLoader(yaml.BaseLoader):
    """Reads texts, lists and tables; no types (`no` is Norwegian) and no references."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            # Nested references make gigabytes of some hundred bytes.
            raise yaml.YAMLError("references are not read")
        return super().compose_node(parent, index)


def _fields(text: str) -> dict[str, tuple[str, ...]]:
    """Return the fields of a card's front matter that are texts or lists of texts."""
    try:
        data = yaml.load(text, Loader=_PlainLoader)  # noqa: S506 - it makes texts only
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    if not isinstance(data, dict):
        return {}
    fields: dict[str, tuple[str, ...]] = {}
    for key, value in data.items():
        values = value if isinstance(value, list) else [value]
        texts = tuple(each for each in values if isinstance(each, str) and each)
        if isinstance(key, str) and texts:
            fields[key] = texts
    return fields


def _inline_tokens(text: str) -> list[Token]:
    tokens = MarkdownIt("commonmark", {"html": False}).parse(text)
    return [child for token in tokens for child in token.children or ()]
