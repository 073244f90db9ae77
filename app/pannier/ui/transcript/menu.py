# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The menu of a message: everything that can be done with it, also without a mouse."""

import functools
import itertools
from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from pannier.core.language import tr
from pannier.ui.transcript.leaves import CodeLeaf
from pannier.ui.transcript.message import Message
from pannier.ui.transcript.records import MessageAction, MessageState

MOST_CODES = 12
MOST_TITLE = 40


class Copy(Protocol):
    """Puts something on the clipboard."""

    def __call__(self, *, as_markdown: bool) -> None:
        """As Markdown or as plain text."""


def message_actions() -> list[tuple[MessageAction, str]]:
    """The actions in the order in which the menu has them, and their texts."""
    action = MessageAction
    return [
        (action.EDIT, tr("&Edit…")),
        (action.REGENERATE, tr("&Answer again")),
        (action.RETRY, tr("&Try again")),
        (action.CONTINUE, tr("C&ontinue")),
        (action.BRANCH, tr("&Branch here")),
        (action.PREVIOUS_SIBLING, tr("&Previous version")),
        (action.NEXT_SIBLING, tr("&Next version")),
        (action.DELETE, tr("&Delete")),
    ]


def message_menu(
    message: Message,
    parent: QWidget,
    *,
    copy: Copy,
    copy_selected: Copy | None,
    quote: Callable[[], None],
    act: Callable[[MessageAction], None],
    save_code: Callable[[str, str], None],
    copy_code: Callable[[str], None],
) -> QMenu:
    """Make the menu; `copy_selected` is None when nothing is selected."""
    menu = QMenu(parent)
    menu.setObjectName("chat.messageMenu")
    if copy_selected is not None:
        menu.addAction(tr("Copy &selection"), functools.partial(copy_selected, as_markdown=False))
        menu.addAction(
            tr("Copy selection as Mark&down"), functools.partial(copy_selected, as_markdown=True)
        )
        menu.addSeparator()
    if not message.text.is_empty:
        menu.addAction(tr("Copy as &Markdown"), functools.partial(copy, as_markdown=True))
        menu.addAction(tr("Copy as plain te&xt"), functools.partial(copy, as_markdown=False))
        _add_codes(menu, message, save_code, copy_code)
    if MessageAction.QUOTE in message.record.actions:
        menu.addAction(tr("&Quote"), quote)
    menu.addSeparator()
    for action, text in message_actions():
        if _is_offered(action, message):
            menu.addAction(text, functools.partial(act, action))
    return menu


def _add_codes(
    menu: QMenu,
    message: Message,
    save: Callable[[str, str], None],
    copy: Callable[[str], None],
) -> None:
    """Copy and save each of the first code blocks."""
    codes = _codes(message)
    if not codes:
        return
    copies, saves = QMenu(tr("&Copy code"), menu), QMenu(tr("Sa&ve code"), menu)
    for number, (code, language) in enumerate(codes, start=1):
        first = code.strip().partition("\n")[0][:MOST_TITLE].replace("&", "&&")
        title = f"{number}. {language or tr('Code')}: {first}"
        copies.addAction(title, functools.partial(copy, code))
        saves.addAction(title, functools.partial(save, code, language))
    menu.addMenu(copies)
    menu.addMenu(saves)


def _codes(message: Message) -> list[tuple[str, str]]:
    """Those of the parts that have been seen."""
    body = message.text
    found = (
        body.code_of(number, leaf)
        for number in range(body.count)
        if body.is_laid_out(number)
        for leaf in body.leaves(number)
        if isinstance(leaf, CodeLeaf) and leaf.is_first
    )
    return list(itertools.islice(found, MOST_CODES))


def _is_offered(action: MessageAction, message: Message) -> bool:
    record = message.record
    if action is MessageAction.PREVIOUS_SIBLING:
        return record.sibling > 1
    if action is MessageAction.NEXT_SIBLING:
        return record.sibling < record.siblings
    return action in record.actions and record.state is not MessageState.STREAMING
