# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes attachments fit into the context, as the user chose."""

from collections.abc import Sequence

import msgspec

from pannier.backend.session import EngineSession
from pannier.cli import output
from pannier.cli.chat_arguments import TooLong
from pannier.cli.talk import Talk
from pannier.core.chat.attachments import Attachment, share_tokens
from pannier.core.errors import UserError

_ANSWER_SHARE = 4
"""An answer that has no limit is left this fraction of the context."""

_FRAME_TOKENS = 32
"""Name and fence of an attachment, and the message around it."""


def fit_attachments(
    session: EngineSession,
    talk: Talk,
    attachments: Sequence[Attachment],
    too_long: TooLong,
    context_length: int,
) -> list[Attachment]:
    """The attachments, cut where they do not fit beside the chat so far and the answer.

    Raises:
        UserError: (`attachment_too_long`) they do not fit, and shall not be cut.
    """
    if not attachments:
        return []
    messages = talk.messages
    said = session.count_chat(messages, talk.template) if messages else 0
    reserve = context_length // _ANSWER_SHARE
    answer = min(talk.sampling.max_tokens or reserve, reserve)
    room = context_length - said - answer - _FRAME_TOKENS * (len(attachments) + 1)
    counts = [session.count_text(attachment.text) for attachment in attachments]
    if sum(counts) <= room:
        return list(attachments)
    if too_long == "refuse":
        raise UserError(
            f"The attachments have {sum(counts):,} tokens, and there is room for {max(0, room):,}.",
            remedy="Take their beginning or end with --too-long head or tail, or load the model "
            "with a larger --context.",
            kind="attachment_too_long",
        )
    shares = share_tokens(counts, room)
    return [
        _cut(session, attachment, share, too_long) if share < count else attachment
        for attachment, count, share in zip(attachments, counts, shares, strict=True)
    ]


def _cut(
    session: EngineSession, attachment: Attachment, share: int, too_long: TooLong
) -> Attachment:
    keeps_end = too_long == "tail"
    cut = session.cut_text(attachment.text, share, "tail" if keeps_end else "head")
    part = "end" if keeps_end else "beginning"
    output.note(
        f"{attachment.name} has {cut.total_tokens:,} tokens; its {part} of {cut.tokens:,} is taken."
    )
    return msgspec.structs.replace(attachment, text=cut.text, part=part)
