# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Chats as a web page in one file: no script, and nothing is fetched from anywhere."""

import base64
import html
from collections.abc import Sequence
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from pannier.core.chat.exchange.wording import attached, author_of, began, moment, title_of
from pannier.core.chat.records import Attachment, Message
from pannier.core.chat.whole import WholeChat
from pannier.core.language import tr

_LINKS = {"http", "https", "mailto"}
_PICTURES = {"image/png", "image/jpeg", "image/gif", "image/webp"}
# markdown-it nests no deeper than this; what is deeper is text.
_MAX_NESTING = 20
# Some Markdown takes time with the square of its length. Longer texts are shown as they are.
_MAX_RENDERED = 100_000

# What a page may do is said twice: nothing active is written, and the browser is told so.
_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --edge: #8884; --soft: #8881; }}
body {{ font: 16px/1.6 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; }}
body {{ padding: 0 1rem; }}
header p, .who span {{ opacity: 0.65; font-size: 0.85em; }}
article {{ border-top: 1px solid var(--edge); padding: 0.5rem 0; overflow-wrap: anywhere; }}
article.user {{ background: var(--soft); margin: 0 -1rem; padding: 0.5rem 1rem; }}
.who {{ font-weight: 600; }}
pre {{ background: var(--soft); padding: 0.75rem; overflow-x: auto; border-radius: 6px; }}
code {{ font-family: ui-monospace, monospace; font-size: 0.9em; }}
table {{ border-collapse: collapse; }}
th, td {{ border: 1px solid var(--edge); padding: 0.25rem 0.6rem; }}
blockquote {{ border-left: 3px solid var(--edge); margin-left: 0; padding-left: 1rem; }}
img {{ max-width: 100%; }}
details {{ opacity: 0.8; white-space: pre-wrap; }}
</style>
</head>
<body>
"""


def as_web_page(chat: WholeChat) -> str:
    """A chat as HTML; the path that is shown, thinking text folded, pictures within the page."""
    title = html.escape(title_of(chat.conversation))
    parts = [_HEAD.format(title=title)]
    parts.append(
        f"<header><h1 dir='auto'>{title}</h1>"
        f"<p>{html.escape(began(chat.conversation))}</p></header>\n<main>\n"
    )
    parts.extend(_message(chat, message) for message in chat.shown)
    parts.append("</main>\n</body>\n</html>\n")
    return "".join(parts)


def _message(chat: WholeChat, message: Message) -> str:
    thinking = ""
    if message.thinking.strip():
        thinking = (
            f"<details><summary>{html.escape(tr('Thinking'))}</summary>"
            f"<div dir='auto'>{html.escape(message.thinking.strip())}</div></details>\n"
        )
    attached = "".join(_attachment(chat, each) for each in message.attachments)
    return (
        f"<article class='{message.role}'>\n"
        f"<div class='who'>{html.escape(author_of(message))} "
        f"<span>{html.escape(moment(message.created))}</span></div>\n"
        f"{thinking}{attached}<div dir='auto'>{_rendered(message.text)}</div>\n</article>\n"
    )


def _attachment(chat: WholeChat, attachment: Attachment) -> str:
    name = html.escape(attachment.name)
    content = chat.contents.get(attachment.content)
    line = html.escape(attached(attachment.name, missing=content is None))
    if content is None:
        return f"<p>{line}</p>\n"
    if attachment.kind == "image" and attachment.media_type in _PICTURES:
        data = base64.b64encode(content).decode()
        return f"<p><img alt='{name}' src='data:{attachment.media_type};base64,{data}'></p>\n"
    text = html.escape(content.decode("utf-8", "replace")) if attachment.kind != "image" else ""
    return f"<details><summary>{line}</summary><pre>{text}</pre></details>\n"


class _SafeRenderer(RendererHTML):
    """Writes HTML without anything that a page could fetch."""

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A picture elsewhere is a link to it: whoever opens the page decides."""
        token = tokens[idx]
        text = html.escape(
            self.renderInlineAsText(token.children or [], options, env) or tr("picture")
        )
        address = str(token.attrGet("src") or "")
        if not _may_be_followed(address):
            return text
        return f'<a href="{html.escape(address)}" rel="noreferrer noopener">{text}</a>'

    def link_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """A link leads to the web or nowhere, and tells nobody where it was."""
        token = tokens[idx]
        if not _may_be_followed(str(token.attrGet("href") or "")):
            return "<a>"
        token.attrSet("rel", "noreferrer noopener")
        return self.renderToken(tokens, idx, options, env)


def _rendered(text: str) -> str:
    if len(text) > _MAX_RENDERED:
        return f"<pre>{html.escape(text)}</pre>"
    markdown = MarkdownIt(
        "commonmark", {"html": False, "maxNesting": _MAX_NESTING}, renderer_cls=_SafeRenderer
    ).enable(["table", "strikethrough"])
    return str(markdown.render(text.replace("\0", "\N{REPLACEMENT CHARACTER}")))


def _may_be_followed(address: str) -> bool:
    """Whether an address leads to the web or to mail."""
    try:
        return urlsplit(address.strip()).scheme.lower() in _LINKS
    except ValueError:
        return False
