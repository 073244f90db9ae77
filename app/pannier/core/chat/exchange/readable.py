# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chats as Markdown and as plain text: the path that is shown, without other branches."""

import re
from collections.abc import Iterator

from pannier.core.chat.exchange.wording import attached, author_of, began, moment, title_of
from pannier.core.chat.records import Message
from pannier.core.chat.whole import WholeChat
from pannier.core.language import tr

_RULE = "-" * 40
_FENCES = re.compile(r"`{3,}|~{3,}")


def as_markdown(chat: WholeChat) -> str:
    """A chat as Markdown; thinking text is folded."""
    lines = [f"# {_escaped(title_of(chat.conversation))}", "", f"*{began(chat.conversation)}*"]
    for message in chat.shown:
        lines += ["", f"## {_escaped(author_of(message))}", ""]
        if message.thinking.strip():
            lines += [f"<details><summary>{tr('Thinking')}</summary>", ""]
            lines += _fenced(message.thinking)
            lines += ["", "</details>", ""]
        lines += [f"- {_escaped(line)}" for line in _attached(chat, message)]
        lines += [message.text.strip("\n")]
    return "\n".join(lines).rstrip() + "\n"


def as_plain_text(chat: WholeChat) -> str:
    """A chat as plain text; what the messages say is as they were written."""
    lines = [title_of(chat.conversation), began(chat.conversation)]
    for message in chat.shown:
        lines += ["", _RULE, f"{author_of(message)}, {moment(message.created)}".rstrip(", "), ""]
        if message.thinking.strip():
            lines += [f"[{tr('Thinking')}]", message.thinking.strip("\n")]
            lines += [f"[{tr('End of thinking')}]", ""]
        lines += [f"[{line}]" for line in _attached(chat, message)]
        lines += [message.text.strip("\n")]
    return "\n".join(lines).rstrip() + "\n"


def _attached(chat: WholeChat, message: Message) -> Iterator[str]:
    for each in message.attachments:
        name = " ".join(each.name.split())
        yield attached(name, missing=each.content not in chat.contents)


def _fenced(text: str) -> list[str]:
    """Text in a fence that nothing in it closes."""
    longest = max((len(found) for found in _FENCES.findall(text)), default=0)
    fence = "`" * max(longest + 1, 3)
    return [fence, text.strip("\n"), fence]


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#])", r"\\\1", text)
