# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier chat`: one answer, or a conversation in the terminal."""

import argparse
import sys
from pathlib import Path

import msgspec

from pannier.backend.protocol import (
    ContextPolicy,
    Dropped,
    Finished,
    SampledToken,
    TokenProbability,
)
from pannier.backend.session import EngineError, EngineSession
from pannier.cli import options, output, targets
from pannier.cli.answer import Answer
from pannier.cli.answer_arguments import context_policy
from pannier.cli.conversation import Conversation
from pannier.cli.loading import load
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.errors import UserError
from pannier.core.memory import LoadReport

_DESCRIPTION = """\
Load a model and answer a prompt, or talk with it.

With -p the answer is printed and the command ends. Without -p the prompt is read from stdin;
on a terminal a conversation begins. Only the answer goes to stdout."""


class TokenDocument(msgspec.Struct, frozen=True, omit_defaults=True):
    """A token of the answer with its log-probability, and what could have stood in its place."""

    token: int
    text: str
    logprob: float
    alternatives: list["TokenDocument"] = []


class DroppedDocument(msgspec.Struct, frozen=True):
    """What was left out because the context was full; `messages` counts from 0."""

    policy: ContextPolicy
    messages: list[int]
    tokens: int


class ChatDocument(msgspec.Struct, frozen=True):
    """The JSON document of one answer."""

    model: str
    text: str
    stop_reason: str
    stop_string: str
    prompt_tokens: int
    cached_tokens: int
    tokens: int
    prompt_seconds: float
    seconds: float
    tokens_per_second: float
    seed: int
    dropped: list[DroppedDocument]
    logprobs: list[TokenDocument]
    load_report: LoadReport


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "chat",
        help="answer a prompt, or talk in the terminal",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("model", metavar="MODEL", help=targets.HELP)
    parser.add_argument("-p", "--prompt", metavar="TEXT", help="the prompt; - reads it from stdin")
    parser.add_argument("--system", metavar="TEXT", help="instructions that precede the chat")
    options.add_json(parser)
    options.add_load_options(parser)
    options.add_sampling_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    system = _system_messages(arguments.system)
    sampling = options.sampling_options(arguments)
    path = targets.model_path(arguments.model)
    talks = arguments.prompt is None and sys.stdin.isatty() and sys.stdout.isatty()
    if not talks or arguments.as_json:
        messages = [*system, ChatMessage("user", _prompt(arguments.prompt))]
        return _answer_once(arguments, path, messages, sampling)
    with EngineSession() as session:
        load(session, path, options.load_options(arguments))
        return Conversation(session, system, sampling, context_policy(arguments)).run()


def _answer_once(
    arguments: argparse.Namespace,
    path: Path,
    messages: list[ChatMessage],
    sampling: SamplingOptions,
) -> int:
    as_json = arguments.as_json
    answer = Answer(context_policy=context_policy(arguments), log_probabilities=arguments.logprobs)
    with EngineSession() as session:
        report = load(session, path, options.load_options(arguments), quiet=as_json)
        try:
            finished = answer.receive(session, messages, sampling, silent=as_json)
        except EngineError as error:
            output.print_error(error, as_json=as_json, text=answer.text)
            return 1
    if as_json:
        output.print_json(_document(path, answer, finished, report))
    return 0


def _document(path: Path, answer: Answer, finished: Finished, report: LoadReport) -> ChatDocument:
    return ChatDocument(
        model=str(path),
        text=answer.text,
        stop_reason=finished.stop_reason,
        stop_string=finished.stop_string,
        prompt_tokens=finished.prompt_tokens,
        cached_tokens=finished.cached_tokens,
        tokens=finished.tokens,
        prompt_seconds=finished.prompt_seconds,
        seconds=finished.seconds,
        tokens_per_second=finished.tokens_per_second,
        seed=finished.seed,
        dropped=[_left_out(event) for event in answer.dropped],
        logprobs=[_log_probability(token) for token in answer.sampled],
        load_report=report,
    )


def _left_out(event: Dropped) -> DroppedDocument:
    return DroppedDocument(policy=event.policy, messages=event.messages, tokens=event.tokens)


def _log_probability(token: TokenProbability) -> TokenDocument:
    others = token.alternatives if isinstance(token, SampledToken) else []
    return TokenDocument(
        token=token.token,
        text=token.text,
        logprob=token.log_probability,
        alternatives=[_log_probability(other) for other in others],
    )


def _prompt(given: str | None) -> str:
    """Return the prompt, read from stdin unless it was given."""
    if given is None or given == "-":
        if sys.stdin.isatty():
            output.note("Type the prompt; end it with Ctrl-D (Ctrl-Z and Enter on Windows).")
        given = sys.stdin.read().strip()
    if not given:
        raise UserError(
            "The prompt is empty.", remedy="Give it with -p TEXT or on stdin.", kind="prompt_empty"
        )
    return _valid_unicode(given)


def _system_messages(text: str | None) -> list[ChatMessage]:
    return [ChatMessage("system", _valid_unicode(text))] if text else []


def _valid_unicode(text: str) -> str:
    """Replace what an argument held that was not text in the terminal's encoding."""
    return text.encode("utf-8", "replace").decode()
