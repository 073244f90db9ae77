# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads conversations of ChatGPT's export: `conversations.json`, alone or in its zip file.

A conversation there is a tree, too: `mapping` holds nodes by id, each with its parent, its children
and perhaps a message; `current_node` is the leaf that was shown. Nodes that say nothing to the user
(empty system messages, calls of tools and their results) are left out, and what hangs below them
goes to the next node above that is kept.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pannier.core.chat.exchange.foreign import (
    ChatBuilder,
    fields_of,
    items_of,
    seconds_of,
    text_of,
)
from pannier.core.chat.exchange.sources import Source
from pannier.core.chat.messages import Role
from pannier.core.chat.records import Attachment, now
from pannier.core.chat.whole import WholeChat
from pannier.core.language import tr

MAX_NODES = 200_000
_ROLES: dict[str, Role] = {"user": "user", "assistant": "assistant", "system": "system"}
_POINTERS = ("file-service://", "sediment://")


@dataclass(frozen=True, slots=True)
class _Above:
    """What was kept above a node: the message, its role, and thoughts that wait for an answer."""

    message: int | None = None
    role: str = ""
    thoughts: str = ""


def is_chatgpt(value: object) -> bool:
    """Whether this looks like a conversation of ChatGPT's."""
    return isinstance(fields_of(value).get("mapping"), dict)


def read_chatgpt(value: dict[str, Any], source: Source) -> WholeChat:
    """Read a conversation.

    Raises:
        ValueError: it is too large.
    """
    nodes = {str(key): fields_of(node) for key, node in fields_of(value["mapping"]).items()}
    if len(nodes) > MAX_NODES:
        raise ValueError(f"it has more than {MAX_NODES:,} messages")
    created = seconds_of(value.get("create_time"), now())
    builder = ChatBuilder()
    kept: dict[str, int] = {}
    for key, above in _walk(nodes, builder, source, created):
        if above.message is not None:
            kept[key] = above.message
    builder.path = _path(nodes, kept, str(value.get("current_node")))
    uid = text_of(value.get("conversation_id")) or text_of(value.get("id"))
    return builder.built(
        uid=f"chatgpt-{uid}" if uid else "",
        title=text_of(value.get("title")),
        created=created,
        changed=seconds_of(value.get("update_time"), created),
        pinned=value.get("pinned_time") is not None,
    )


def _walk(
    nodes: dict[str, dict[str, Any]], builder: ChatBuilder, source: Source, created: float
) -> Iterator[tuple[str, _Above]]:
    """Go through the tree from the top, without recursion; yields what is kept at each node."""
    children: dict[str, list[str]] = {}
    roots: list[str] = []
    for key, node in nodes.items():
        parent = text_of(node.get("parent"))
        if parent in nodes and parent != key:
            children.setdefault(parent, []).append(key)
        else:
            roots.append(key)
    # A ring of nodes hangs below no root, so it is never entered.
    waiting = [(key, _Above()) for key in reversed(roots)]
    while waiting:
        key, above = waiting.pop()
        here = _add(fields_of(nodes[key].get("message")), above, builder, source, created)
        yield key, here
        below = _in_order(children.get(key, []), items_of(nodes[key].get("children")))
        waiting.extend((child, here) for child in reversed(below))


def _in_order(found: list[str], told: list[Any]) -> list[str]:
    """The children in the order that their parent tells."""
    places = {key: place for place, key in enumerate(told) if isinstance(key, str)}
    return sorted(found, key=lambda key: places.get(key, len(places)))


def _add(
    message: dict[str, Any], above: _Above, builder: ChatBuilder, source: Source, created: float
) -> _Above:
    """Add a node's message; returns what is above its children."""
    role = _ROLES.get(text_of(fields_of(message.get("author")).get("role")))
    content = fields_of(message.get("content"))
    metadata = fields_of(message.get("metadata"))
    if role is None or metadata.get("is_visually_hidden_from_conversation") is True:
        return above
    if content.get("content_type") == "thoughts":
        thoughts = "\n\n".join(filter(None, [above.thoughts, _thoughts(content)]))
        return _Above(above.message, above.role, thoughts)
    if text_of(message.get("recipient")) not in {"", "all"}:
        return above  # a call of a tool
    text, attachments = _said(content, builder, source)
    if not text.strip() and not attachments:
        return above
    number = builder.add(
        role,
        text,
        parent=above.message,
        created=seconds_of(message.get("create_time"), created),
        thinking=above.thoughts if role == "assistant" else "",
        model=text_of(metadata.get("model_slug")),
        attachments=attachments,
    )
    return _Above(number, role)


def _said(
    content: dict[str, Any], builder: ChatBuilder, source: Source
) -> tuple[str, list[Attachment]]:
    kind = content.get("content_type")
    if kind == "code":
        code = text_of(content.get("text"))
        return (f"```\n{code}\n```" if code.strip() else ""), []
    if kind not in {"text", "multimodal_text"}:
        return "", []
    texts: list[str] = []
    attachments: list[Attachment] = []
    for part in items_of(content.get("parts")):
        if isinstance(part, str):
            texts.append(part)
            continue
        fields = fields_of(part)
        texts.append(text_of(fields.get("text")))  # what was spoken, as text
        pointer = text_of(fields.get("asset_pointer"))
        if pointer:
            picture = _picture(pointer, source)
            if picture is None:
                texts.append(tr("*(a picture that is not in the export)*"))
            else:
                attachments.append(builder.picture(*picture))
    return "\n\n".join(text for text in texts if text.strip()), attachments


def _picture(pointer: str, source: Source) -> tuple[str, bytes] | None:
    for prefix in _POINTERS:
        if pointer.startswith(prefix):
            return source.picture(pointer.removeprefix(prefix).partition("?")[0].partition("#")[0])
    return None


def _thoughts(content: dict[str, Any]) -> str:
    parts = []
    for thought in items_of(content.get("thoughts")):
        fields = fields_of(thought)
        summary, text = text_of(fields.get("summary")), text_of(fields.get("content"))
        parts.append("\n".join(filter(None, [f"**{summary}**" if summary else "", text])))
    return "\n\n".join(filter(None, parts))


def _path(nodes: dict[str, dict[str, Any]], kept: dict[str, int], leaf: str) -> list[int]:
    """The messages that were shown, from the first."""
    path: list[int] = []
    seen: set[str] = set()
    key = leaf
    while key in nodes and key not in seen:
        seen.add(key)
        if key in kept and kept[key] not in path[-1:]:
            path.append(kept[key])
        key = text_of(nodes[key].get("parent"))
    return path[::-1]
