# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Messages of the store as the transcript shows them."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from pannier.core.chat.records import Attachment, Message
from pannier.core.language import number, tr
from pannier.core.sizes import file_size, percent_done
from pannier.ui.chat.answer_facts import facts, facts_details
from pannier.ui.chat.answering import LiveAnswer
from pannier.ui.transcript import records
from pannier.ui.transcript.records import MessageAction, MessageRecord, MessageState, Role

WAITING_ID = "waiting"
"""Id of the record that stands in the place of an answer that is not begun."""

_ROLES = {"system": Role.SYSTEM, "user": Role.USER, "assistant": Role.ASSISTANT}
_FAILED = {"failed", "interrupted"}


def message_record(
    message: Message,
    live: LiveAnswer | None = None,
    *,
    picture: Callable[[Attachment], QImage | None],
    is_last: bool,
    is_cut: bool = False,
) -> MessageRecord:
    """How a message is shown.

    `live` is the answer under way, if this is it. `picture` gives small pictures of images.
    `is_cut` marks the first message that the newest answer saw, if there are others above it.
    """
    number, count = message.version if message.siblings else (1, 1)
    generation = message.generation
    return MessageRecord(
        id=message.id,
        role=_ROLES[message.role],
        text=live.text if live else message.text,
        thinking=live.thinking if live else message.thinking,
        thinking_seconds=generation.thinking_seconds if generation else 0.0,
        thinking_tokens=generation.thinking_tokens if generation else 0,
        state=_state(message, live),
        author=message.model.name if message.model else "",
        waiting=_waiting(live) if live else _emptiness(message),
        trouble="" if live else _trouble(message),
        footer=facts(generation) if generation and not live else "",
        footer_details=facts_details(message) if generation and not live else "",
        sibling=number,
        siblings=count,
        attachments=tuple(_attachment(file, picture(file)) for file in message.attachments),
        marker=tr("The messages above are no longer in the context") if is_cut else "",
        actions=frozenset() if live else _actions(message, is_last=is_last),
    )


def waiting_record(author: str, text: str) -> MessageRecord:
    """What stands in the place of an answer that waits."""
    return MessageRecord(
        WAITING_ID, Role.ASSISTANT, state=MessageState.STREAMING, author=author, waiting=text
    )


def _state(message: Message, live: LiveAnswer | None) -> MessageState:
    if live is not None:
        return MessageState.STREAMING
    generation = message.generation
    if message.role != "assistant" or generation is None:
        return MessageState.DONE
    if generation.stop_reason == "stopped":
        return MessageState.STOPPED
    has_failed = generation.stop_reason in _FAILED or generation.stop_reason is None
    return MessageState.FAILED if has_failed else MessageState.DONE


def _waiting(live: LiveAnswer) -> str:
    """What stands in the place of an answer that has not begun."""
    if live.is_writing or live.text or live.thinking:
        return ""
    if 0 < live.prompt_done < 1:
        share = percent_done(live.prompt_done)
        return tr("Reading the prompt… {share}").format(share=share)
    return tr("Thinking…")


def _emptiness(message: Message) -> str:
    """What stands in the place of an answer without text."""
    generation = message.generation
    if message.role != "assistant" or message.text or message.thinking or generation is None:
        return ""
    if generation.stop_reason == "stopped":
        return tr("Stopped before the answer.")
    return "" if generation.trouble else tr("The model gave an empty answer.")


def _trouble(message: Message) -> str:
    generation = message.generation
    if message.role != "assistant" or generation is None:
        return ""
    if generation.stop_reason == "interrupted" or generation.stop_reason is None:
        return tr("The program ended in the middle of this answer.")
    return generation.trouble


def _actions(message: Message, *, is_last: bool) -> frozenset[MessageAction]:
    found = {MessageAction.EDIT, MessageAction.DELETE, MessageAction.BRANCH, MessageAction.QUOTE}
    number, count = message.version if message.siblings else (1, 1)
    if number > 1:
        found.add(MessageAction.PREVIOUS_SIBLING)
    if number < count:
        found.add(MessageAction.NEXT_SIBLING)
    if message.role == "user" and is_last:
        found.add(MessageAction.RETRY)
    if message.role == "assistant":
        found.add(MessageAction.REGENERATE)
        if is_last and _can_go_on(message):
            found.add(MessageAction.CONTINUE)
        if is_last and _state(message, None) is MessageState.FAILED:
            found.add(MessageAction.RETRY)
    return frozenset(found)


def _can_go_on(message: Message) -> bool:
    """Whether the model did not end the answer by itself, or the user has changed it."""
    reason = message.generation.stop_reason if message.generation else None
    return bool(message.text or message.thinking) and (message.edited or reason != "end")


def _attachment(file: Attachment, picture: QImage | None) -> records.Attachment:
    size = file_size(file.size_bytes)
    tokens = tr("{n} tokens").format(n=number(file.tokens)) if file.tokens else size
    parts = {"": tokens, "head": tr("beginning, {n}"), "tail": tr("end, {n}")}
    return records.Attachment(file.name, parts[file.cut].format(n=tokens), picture)
