# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads conversations of LM Studio: `~/.lmstudio/conversations/*.conversation.json`.

Messages stand in a row there; each has `versions`, of which one is selected. An answer consists of
steps: text, thinking text, calls of tools, notes for debugging. Only the first two are taken.
"""

from typing import Any

import msgspec

from pannier.core.chat.exchange.foreign import (
    ChatBuilder,
    fields_of,
    items_of,
    seconds_of,
    text_of,
)
from pannier.core.chat.exchange.sources import Document, Source
from pannier.core.chat.messages import Role
from pannier.core.chat.records import Attachment, now
from pannier.core.chat.sampling import SamplingOptions
from pannier.core.chat.whole import WholeChat
from pannier.core.settings.layers import SettingsLayer

_ROLES: dict[str, Role] = {"user": "user", "assistant": "assistant", "system": "system"}
_ENDING = ".conversation.json"
_SAMPLING = {
    "llm.prediction.temperature": "temperature",
    "llm.prediction.topKSampling": "top_k",
    "llm.prediction.topPSampling": "top_p",
    "llm.prediction.minPSampling": "min_p",
    "llm.prediction.repeatPenalty": "repeat_penalty",
    "llm.prediction.maxPredictedTokens": "max_tokens",
}
_SYSTEM_PROMPT = "llm.prediction.systemPrompt"


def is_lm_studio(value: object) -> bool:
    """Whether this looks like a conversation of LM Studio's."""
    messages = items_of(fields_of(value).get("messages"))
    if not messages:
        return {"perChatPredictionConfig", "messages"} <= fields_of(value).keys()
    return isinstance(fields_of(messages[0]).get("versions"), list)


def read_lm_studio(value: dict[str, Any], document: Document, source: Source) -> WholeChat:
    """Read a conversation."""
    created = seconds_of(value.get("createdAt"), now())
    times = (value.get("userLastMessagedAt"), value.get("assistantLastMessagedAt"))
    changed = max(seconds_of(time, created) for time in times)
    builder = ChatBuilder()
    parent: int | None = None
    for message in items_of(value["messages"]):
        parent = _add(fields_of(message), parent, builder, source, changed)
    name = document.name.removesuffix(_ENDING)
    return builder.built(
        uid=f"lmstudio-{name}-{created:.0f}",
        title=text_of(value.get("name")),
        created=created,
        changed=changed,
        pinned=value.get("pinned") is True,
        settings=_settings(value),
        folders=document.folders,
    )


def _add(
    message: dict[str, Any],
    parent: int | None,
    builder: ChatBuilder,
    source: Source,
    created: float,
) -> int | None:
    """Add all versions of a message; returns the one that the next message follows."""
    selected = message.get("currentlySelected")
    shown = parent
    for place, entry in enumerate(items_of(message.get("versions"))):
        version = fields_of(entry)
        role = _ROLES.get(text_of(version.get("role")))
        text, thinking, attachments = _said(version, builder, source)
        if role is None or not (text.strip() or thinking.strip() or attachments):
            continue
        number = builder.add(
            role,
            text,
            parent=parent,
            created=created,
            thinking=thinking,
            model=text_of(fields_of(version.get("senderInfo")).get("senderName")),
            attachments=attachments,
        )
        if shown == parent or place == selected:
            shown = number
    if shown is not None and shown != parent:
        builder.path.append(shown)
    return shown


def _said(
    version: dict[str, Any], builder: ChatBuilder, source: Source
) -> tuple[str, str, list[Attachment]]:
    """Text, thinking text and pictures of a version."""
    texts: list[str] = []
    thoughts: list[str] = []
    attachments: list[Attachment] = []
    steps = items_of(version.get("steps")) if version.get("type") == "multiStep" else [version]
    for each in steps:
        step = fields_of(each)
        if step is not version and step.get("type") != "contentBlock":
            continue
        is_thinking = fields_of(step.get("style")).get("type") == "thinking"
        parts = [fields_of(part) for part in items_of(step.get("content"))]
        text = "".join(text_of(part.get("text")) for part in parts if part.get("type") == "text")
        (thoughts if is_thinking else texts).append(text)
        for part in parts:
            if part.get("type") == "file" and part.get("fileType") == "image":
                picture = source.picture(text_of(part.get("fileIdentifier")))
                if picture is not None:
                    attachments.append(builder.picture(*picture))
    return _joined(texts), _joined(thoughts), attachments


def _joined(texts: list[str]) -> str:
    return "\n\n".join(text for text in texts if text.strip())


def _settings(value: dict[str, Any]) -> SettingsLayer:
    """The system prompt and the sampling options that the conversation sets itself."""
    fields = {
        text_of(fields_of(field).get("key")): fields_of(field).get("value")
        for field in items_of(fields_of(value.get("perChatPredictionConfig")).get("fields"))
    }
    prompt = text_of(fields.get(_SYSTEM_PROMPT)) or text_of(value.get("systemPrompt"))
    sampling: dict[str, object] = {}
    for key, name in _SAMPLING.items():
        given = fields.get(key)
        if isinstance(given, dict):  # a value with a tick before it
            given = given.get("value") if given.get("checked") is True else None
        if given is not None and _is_usable(name, given):
            sampling[name] = given
    return SettingsLayer(sampling=sampling, chat={"system_prompt": prompt} if prompt else {})


def _is_usable(name: str, value: object) -> bool:
    try:
        msgspec.convert({name: value}, SamplingOptions)
    except msgspec.ValidationError:
        return False
    return True
