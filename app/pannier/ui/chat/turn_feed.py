# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Shows the turns of a conversation in the transcript: a question and an answer each."""

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from pannier.backend.protocol import Finished
from pannier.ui.chat.conversation import Phase, Turn
from pannier.ui.formats import duration, speed
from pannier.ui.transcript.records import MessageAction, MessageRecord, MessageState, Role
from pannier.ui.transcript.view import Transcript

TurnId: TypeAlias = tuple[Turn, Role]


class TurnFeed:
    """Tells the transcript what is new about turns; of an answer that grows, only what came."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._growing: Turn | None = None
        self._shown = 0

    def add(self, turn: Turn) -> None:
        """Show a new turn at the end, and go there."""
        question = MessageRecord((turn, Role.USER), Role.USER, turn.question)
        self._transcript.append(question)
        self._transcript.append(answer_record(turn))
        self._transcript.follow()

    def update(self, turn: Turn) -> None:
        """Show what is new in a turn."""
        if turn.phase is Phase.WRITING and self._growing is turn:
            new = turn.answer[self._shown :]
            self._transcript.update_streaming((turn, Role.ASSISTANT), new)
        else:
            self._transcript.replace(answer_record(turn))
        self._growing = turn if turn.phase is Phase.WRITING else None
        self._shown = len(turn.answer)

    def remove(self, turn: Turn) -> None:
        """Take a turn away."""
        for role in (Role.USER, Role.ASSISTANT):
            self._transcript.remove((turn, role))

    def clear(self) -> None:
        """Take all turns away."""
        self._growing = None
        self._transcript.set_messages([])


def answer_record(turn: Turn) -> MessageRecord:
    """The answer of a turn, as far as it is."""
    return MessageRecord(
        (turn, Role.ASSISTANT),
        Role.ASSISTANT,
        turn.answer,
        _state(turn),
        author=turn.author,
        waiting=waiting_text(turn),
        trouble=turn.trouble,
        footer=facts(turn) if turn.phase.is_over else "",
        actions=_actions(turn),
    )


def waiting_text(turn: Turn) -> str:
    """What stands in the place of an answer that has not begun."""
    if turn.phase is Phase.QUEUED:
        return _tr("Queued: sent as soon as the model is ready.")
    if turn.phase is Phase.READING:
        if 0 < turn.prompt_done < 1:
            return _tr("Reading the prompt… {percent} %").format(
                percent=int(turn.prompt_done * 100)
            )
        return _tr("Thinking…")
    if turn.phase is Phase.DONE and not turn.answer:
        return _tr("The model gave an empty answer.")
    return ""


def facts(turn: Turn) -> str:
    """Tokens, speed, time to the first token, and why the answer ended if not by itself."""
    finished = turn.finished
    if finished is None:
        return _tr("{n} tokens received").format(n=turn.tokens) if turn.tokens else ""
    parts = [
        _tr("{n} tokens").format(n=finished.tokens),
        speed(finished.tokens_per_second),
        _tr("first token after {time}").format(time=duration(finished.prompt_seconds)),
        _stop_reason(finished),
    ]
    return "  ·  ".join(part for part in parts if part)


def _state(turn: Turn) -> MessageState:
    if turn.phase is Phase.FAILED:
        return MessageState.FAILED
    if turn.phase is not Phase.DONE:
        return MessageState.STREAMING
    stopped = turn.finished is not None and turn.finished.stop_reason == "stopped"
    return MessageState.STOPPED if stopped else MessageState.DONE


def _actions(turn: Turn) -> frozenset[MessageAction]:
    if turn.phase is not Phase.FAILED:
        return frozenset()
    if turn.answer:
        return frozenset({MessageAction.RETRY})
    return frozenset({MessageAction.RETRY, MessageAction.EDIT})


def _stop_reason(finished: Finished) -> str:
    match finished.stop_reason:
        case "context":
            return _tr("stopped: the context is full, begin a new chat")
        case "length":
            return _tr("stopped: the token limit was reached")
        case "stopped":
            return _tr("stopped by you")
        case _:
            return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Turn", text)
