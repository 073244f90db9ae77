# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier chat`: one answer, or a conversation in the terminal."""

import argparse
import sys
from pathlib import Path

import msgspec

from pannier.backend.protocol import (
    Dropped,
    Finished,
    Loaded,
    SampledToken,
    TokenProbability,
)
from pannier.backend.session import EngineError, EngineSession
from pannier.cli import options, output, targets
from pannier.cli.answer import Answer
from pannier.cli.answer_arguments import context_policy
from pannier.cli.attaching import fit_attachments
from pannier.cli.chat_arguments import (
    add_chat_arguments,
    projector_beside,
    read_attachments,
    read_image,
    template_options,
    thinking_problem,
)
from pannier.cli.conversation import Conversation
from pannier.cli.loading import load_chat
from pannier.cli.talk import Question, Talk, Turn
from pannier.core.chat import ContextPolicy, SamplingOptions, TemplateOptions
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions, LoadReport

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
    reasoning: str
    stop_reason: str
    stop_string: str
    prompt_tokens: int
    cached_tokens: int
    tokens: int
    reasoning_tokens: int
    drafted: int
    accepted: int
    prompt_seconds: float
    first_token_seconds: float
    seconds: float
    reasoning_seconds: float
    prompt_tokens_per_second: float
    tokens_per_second: float
    seed: int
    sampling: SamplingOptions
    template: TemplateOptions
    context_policy: ContextPolicy
    system_merged: bool
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
    add_chat_arguments(parser)
    options.add_json(parser)
    options.add_load_options(parser)
    options.add_sampling_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    talk = Talk(
        system=_valid_unicode(arguments.system or ""),
        sampling=options.sampling_options(arguments),
        template=template_options(arguments),
    )
    path = targets.model_path(arguments.model)
    load_options = options.load_options(arguments)
    attachments = read_attachments(arguments.attach)
    images = [read_image(name) for name in arguments.image]
    if images and not load_options.mmproj:
        load_options = msgspec.structs.replace(load_options, mmproj=projector_beside(path))
    talks = arguments.prompt is None and sys.stdin.isatty() and sys.stdout.isatty()
    if not talks or arguments.as_json:
        question = Question(_prompt(arguments.prompt), attachments, images)
        return _answer_once(arguments, path, load_options, talk, question)
    with EngineSession() as session:
        loaded = load_chat(session, path, load_options)
        _warn(talk.template, loaded)
        chat = Conversation(
            session,
            loaded,
            talk,
            context_policy=context_policy(arguments),
            too_long=arguments.too_long,
        )
        chat.attachments, chat.images = attachments, images
        return chat.run()


def _answer_once(
    arguments: argparse.Namespace,
    path: Path,
    load_options: LoadOptions,
    talk: Talk,
    question: Question,
) -> int:
    as_json = arguments.as_json
    answer = Answer(
        context_policy=context_policy(arguments),
        log_probabilities=arguments.logprobs,
        template=talk.template,
    )
    with EngineSession() as session:
        loaded = load_chat(session, path, load_options, quiet=as_json)
        _warn(talk.template, loaded)
        length = loaded.report.context_length
        fitting = fit_attachments(session, talk, question.attachments, arguments.too_long, length)
        talk.turns.append(Turn(msgspec.structs.replace(question, attachments=fitting)))
        try:
            finished = answer.receive(session, talk.messages, talk.sampling, silent=as_json)
        except EngineError as error:
            output.print_error(error, as_json=as_json, text=answer.text)
            return 1
    if as_json:
        output.print_json(_document(path, answer, finished, loaded.report))
    return 0


def _warn(options: TemplateOptions, loaded: Loaded) -> None:
    """Say what will have no effect."""
    if problem := thinking_problem(options, loaded.template):
        output.note(problem)


def _document(path: Path, answer: Answer, finished: Finished, report: LoadReport) -> ChatDocument:
    return ChatDocument(
        model=str(path),
        text=answer.text,
        reasoning=answer.reasoning,
        stop_reason=finished.stop_reason,
        stop_string=finished.stop_string,
        prompt_tokens=finished.prompt_tokens,
        cached_tokens=finished.cached_tokens,
        tokens=finished.tokens,
        reasoning_tokens=finished.reasoning_tokens,
        drafted=finished.drafted,
        accepted=finished.accepted,
        prompt_seconds=finished.prompt_seconds,
        first_token_seconds=finished.first_token_seconds,
        seconds=finished.seconds,
        reasoning_seconds=finished.reasoning_seconds,
        prompt_tokens_per_second=finished.prompt_tokens_per_second,
        tokens_per_second=finished.tokens_per_second,
        seed=finished.seed,
        sampling=finished.sampling,
        template=finished.template,
        context_policy=finished.context_policy,
        system_merged=answer.prompt is not None and answer.prompt.system_merged,
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


def _valid_unicode(text: str) -> str:
    """Replace what an argument held that was not text in the terminal's encoding."""
    return text.encode("utf-8", "replace").decode()
