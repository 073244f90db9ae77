# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A conversation in the terminal."""

from pannier.backend.protocol import Finished, Loaded, PromptWritten
from pannier.backend.session import EngineError, EngineSession
from pannier.cli import output
from pannier.cli.answer import Answer
from pannier.cli.attaching import fit_attachments
from pannier.cli.chat_arguments import TooLong
from pannier.cli.commands_in_chat import COMMANDS, Command
from pannier.cli.line_input import LineInput
from pannier.cli.talk import Question, Talk, Turn
from pannier.core.chat import ChatMessage, ContextPolicy
from pannier.core.chat.attachments import Attachment
from pannier.core.errors import UserError

_GREETING = "Type a message. Ctrl-C stops an answer, /help lists the commands, Ctrl-D ends."


class Conversation:
    """Reads messages, prints answers and keeps both.

    Attributes:
        session: the engine with the loaded model.
        loaded: what the load said.
        talk: what was said, and how answers are made.
        attachments: files that go with the next message.
        images: the same for images.
        finished: how the last answer ended; None before the first one.
        prompt: how the last prompt was written.
        ended: the user wants to end.
    """

    def __init__(
        self,
        session: EngineSession,
        loaded: Loaded,
        talk: Talk,
        *,
        context_policy: ContextPolicy = "stop",
        too_long: TooLong = "refuse",
    ) -> None:
        self.session = session
        self.loaded = loaded
        self.talk = talk
        self.attachments: list[Attachment] = []
        self.images: list[bytes] = []
        self.finished: Finished | None = None
        self.prompt: PromptWritten | None = None
        self.ended = False
        self.input = LineInput()
        self._context_policy = context_policy
        self._too_long = too_long

    def run(self) -> int:
        """Talk until the user ends it; returns the exit code. Ctrl-C at the prompt goes on up."""
        output.note(_GREETING)
        problem = self.loaded.template.problem
        if problem is not None:
            output.note(f"{problem.message} {problem.remedy}.".replace("..", "."))
            output.note(f"Try --template {problem.fallbacks[0]}.")
        try:
            while not self.ended and (line := self.input.read()) is not None:
                if line:
                    self._take(line)
            if not self.ended:
                output.note("")
        finally:
            self.input.close()
        return 0

    def _take(self, line: str) -> None:
        """Do a command, or answer a message. Errors are told, and do not end the conversation."""
        try:
            if not line.startswith("/"):
                self.ask(line)
                return
            word, _, rest = line.partition(" ")
            command: Command | None = COMMANDS.get(word)
            if command is None:
                output.note(f"There is no command {word}. /help lists them.")
            else:
                command.run(self, rest.strip())
        except UserError as error:
            if error.kind == "worker_died":
                raise
            output.print_error(error, as_json=False)

    def ask(self, text: str) -> None:
        """Answer a new message, with what was attached to it."""
        attachments = fit_attachments(
            self.session, self.talk, self.attachments, self._too_long, self.context_length
        )
        self.talk.turns.append(Turn(Question(text, attachments, list(self.images))))
        if self.answer():
            self.attachments, self.images = [], []
        else:
            self.talk.turns.pop()  # two questions in a row are an error in many chat templates

    @property
    def context_length(self) -> int:
        """Tokens that there is room for."""
        return self.loaded.report.context_length

    def answer(self) -> bool:
        """Answer the last question, or go on with its answer; False when nothing came of it.

        What was received of an answer that was stopped is kept.
        """
        turn = self.talk.turns[-1]
        begun = turn.answer or ChatMessage("assistant", "")
        answer = Answer(context_policy=self._context_policy, template=self.talk.template)
        try:
            self.finished = answer.receive(self.session, self.talk.messages, self.talk.sampling)
        except KeyboardInterrupt:
            output.note("(stopped)")
        except EngineError as error:
            if error.kind == "worker_died":
                raise
            output.print_error(error, as_json=False)
        self.prompt = answer.prompt or self.prompt
        if answer.text or answer.reasoning:
            turn.answer = ChatMessage(
                "assistant",
                begun.content + answer.text,
                reasoning=begun.reasoning + answer.reasoning,
            )
        return turn.answer is not None
