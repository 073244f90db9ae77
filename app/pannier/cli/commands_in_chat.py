# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The commands that a conversation in the terminal knows, each beginning with a slash."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from pannier.cli import options, output, talk
from pannier.cli.chat_arguments import read_image, thinking_problem, with_thinking
from pannier.core.chat import SamplingOptions
from pannier.core.chat.attachments import read_attachment
from pannier.core.errors import UserError

if TYPE_CHECKING:
    from pannier.cli.conversation import Conversation


@dataclass(frozen=True)
class Command:
    """A command; `run` gets the conversation and what was typed behind the command's name."""

    argument: str
    text: str
    run: "Callable[[Conversation, str], None]"


def _regenerate(chat: "Conversation", _rest: str) -> None:
    turn = _last_turn(chat)
    before, turn.answer = turn.answer, None
    if not chat.answer():
        turn.answer = before


def _continue(chat: "Conversation", _rest: str) -> None:
    _last_turn(chat)
    chat.answer()


def _edit(chat: "Conversation", rest: str) -> None:
    turn = _last_turn(chat)
    text = rest or chat.input.edit(turn.question.text)
    if text is None:
        output.note("Type the new message behind /edit.")
    if not text:
        return
    before = msgspec.structs.replace(turn)
    turn.question, turn.answer = msgspec.structs.replace(turn.question, text=text), None
    if not chat.answer():
        chat.talk.turns[-1] = before


def _undo(chat: "Conversation", _rest: str) -> None:
    turn = _last_turn(chat)
    chat.talk.turns.pop()
    output.note(f"Taken back: {_shortened(turn.question.text)}")


def _system(chat: "Conversation", rest: str) -> None:
    if rest:
        chat.talk.system = "" if rest == "none" else rest
    output.note(f"System prompt: {chat.talk.system or 'none'}")


def _set(chat: "Conversation", rest: str) -> None:
    name, _, value = rest.partition(" ")
    if not name:
        for field, text in _settings(chat.talk.sampling).items():
            output.note(f"{field} {text}")
        return
    if not value.strip():
        raise UserError(
            f"/set {name} lacks a value.",
            remedy="Put it behind the name; `default` puts it back.",
            kind="invalid_option",
        )
    chat.talk.sampling = options.with_value(chat.talk.sampling, name, value.strip())


def _settings(sampling: SamplingOptions) -> dict[str, str]:
    """What differs from the defaults, and what people mostly change."""
    default = SamplingOptions()
    common = ("temperature", "top_k", "top_p", "min_p", "seed", "max_tokens")
    return {
        name: str(getattr(sampling, name))
        for name in SamplingOptions.__struct_fields__
        if name in common or getattr(sampling, name) != getattr(default, name)
    }


def _think(chat: "Conversation", rest: str) -> None:
    traits = chat.loaded.template
    wanted = with_thinking(chat.talk.template, rest) if rest else chat.talk.template
    if problem := thinking_problem(wanted, traits):
        output.note(problem)
        return
    chat.talk.template = wanted
    chosen = chat.talk.template.thinking
    usual = "on" if traits.thinks_by_default else "off"
    state = f"as usual ({usual})" if chosen is None else "on" if chosen else "off"
    effort = f", effort {chat.talk.template.effort}" if chat.talk.template.effort else ""
    output.note(f"Thinking: {state}{effort}")


def _save(chat: "Conversation", rest: str) -> None:
    talk.save(chat.talk, _path(rest, "/save"))
    output.note(f"Saved to {rest}.")


def _load(chat: "Conversation", rest: str) -> None:
    chat.talk = talk.load(_path(rest, "/load"))
    output.note(f"{len(chat.talk.turns)} messages and their answers are here again.")


def _attach(chat: "Conversation", rest: str) -> None:
    attachment = read_attachment(_path(rest, "/attach"))
    tokens = chat.session.count_text(attachment.text)
    chat.attachments.append(attachment)
    output.note(f"{attachment.name} ({tokens:,} tokens) goes with the next message.")


def _image(chat: "Conversation", rest: str) -> None:
    if not chat.loaded.sees_images:
        raise UserError(
            "The model was loaded without a projector, so it cannot see images.",
            remedy="Start again with --mmproj FILE.",
            kind="no_vision",
        )
    chat.images.append(read_image(str(_path(rest, "/image"))))
    output.note("The image goes with the next message.")


def _stats(chat: "Conversation", _rest: str) -> None:
    done = chat.finished
    if done is None:
        output.note("There is no answer yet.")
        return
    lines = {
        "prompt": f"{done.prompt_tokens} tokens, {done.cached_tokens} of them cached, "
        f"{done.prompt_tokens_per_second:.1f} tokens/s",
        "answer": f"{done.tokens} tokens, {done.tokens_per_second:.1f} tokens/s",
        "thoughts": f"{done.reasoning_tokens} tokens, {done.reasoning_seconds:.1f} s",
        "first token": f"after {done.first_token_seconds:.2f} s",
        "guessed": f"{done.drafted} tokens, {done.accepted} of them right",
        "ended by": done.stop_reason + (f" {done.stop_string!r}" if done.stop_string else ""),
        "seed": str(done.seed),
    }
    for name, text in lines.items():
        if not text.startswith("0 tokens"):
            output.note(f"{name:<12} {text}")


def _context(chat: "Conversation", _rest: str) -> None:
    messages = chat.talk.messages
    used = chat.session.count_chat(messages, chat.talk.template) if messages else 0
    output.note(f"{used:,} of {chat.context_length:,} tokens ({used / chat.context_length:.0%})")


def _clear(chat: "Conversation", _rest: str) -> None:
    chat.talk.turns.clear()
    chat.attachments, chat.images = [], []
    output.note("The conversation begins anew.")


def _quit(chat: "Conversation", _rest: str) -> None:
    chat.ended = True


def _help(_chat: "Conversation", _rest: str) -> None:
    calls = {f"{name} {command.argument}".rstrip(): command for name, command in COMMANDS.items()}
    width = max(map(len, calls))
    for call, command in calls.items():
        output.note(f"{call:<{width}}  {command.text}")
    output.note('A line that ends with \\ goes on in the next; """ begins and ends a longer text.')


COMMANDS = {
    "/regenerate": Command("", "answer the last message anew", _regenerate),
    "/continue": Command("", "go on with the last answer", _continue),
    "/edit": Command("[TEXT]", "change the last message, and have it answered", _edit),
    "/undo": Command("", "take the last message and its answer back", _undo),
    "/system": Command("[TEXT]", "show or change the system prompt; `none` removes it", _system),
    "/set": Command("[OPTION VALUE]", "show or change how answers are sampled", _set),
    "/think": Command("[on|off|LEVEL]", "show or change whether the model thinks first", _think),
    "/attach": Command("FILE", "put the text of a file before the next message", _attach),
    "/image": Command("FILE", "show the model an image with the next message", _image),
    "/save": Command("FILE", "save the conversation; as Markdown if the name ends in .md", _save),
    "/load": Command("FILE", "go on with a conversation that was saved", _load),
    "/stats": Command("", "tell how the last answer was made", _stats),
    "/context": Command("", "tell how full the context is", _context),
    "/clear": Command("", "begin anew: the model forgets what was said", _clear),
    "/new": Command("", "the same as /clear", _clear),
    "/help": Command("", "show this list", _help),
    "/quit": Command("", "end (Ctrl-D and Ctrl-C do the same)", _quit),
}


def _last_turn(chat: "Conversation") -> talk.Turn:
    if not chat.talk.turns:
        raise UserError("Nothing has been said yet.", remedy="Type a message.", kind="chat_empty")
    return chat.talk.turns[-1]


def _path(text: str, command: str) -> Path:
    if not text:
        raise UserError(
            f"{command} lacks the name of a file.", remedy="Put it behind.", kind="invalid_option"
        )
    return Path(text).expanduser()


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
