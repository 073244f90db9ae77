# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A conversation in the terminal."""

import contextlib
import importlib
from collections.abc import Sequence

from pannier.backend.protocol import ContextPolicy
from pannier.backend.session import EngineError, EngineSession
from pannier.cli import output
from pannier.cli.answer import Answer
from pannier.core.chat import ChatMessage, SamplingOptions

_PROMPT = "> "
_GREETING = "Type a message. Ctrl-C stops an answer, /help lists the commands, Ctrl-D ends."
_HELP = """\
/new   begin anew: the model forgets what was said
/quit  end (Ctrl-D and Ctrl-C do the same)
/help  show this list"""


class Conversation:
    """Reads messages, prints answers and keeps both until `/new`."""

    def __init__(
        self,
        session: EngineSession,
        system: Sequence[ChatMessage],
        sampling: SamplingOptions,
        context_policy: ContextPolicy = "stop",
    ) -> None:
        self._session = session
        self._system = list(system)
        self._messages = list(system)
        self._sampling = sampling
        self._context_policy = context_policy

    def run(self) -> int:
        """Talk until the user ends it; returns the exit code. Ctrl-C at the prompt goes on up."""
        with contextlib.suppress(ImportError):  # Windows has none
            importlib.import_module("readline")  # gives input() line editing and a history
        output.note(_GREETING)
        while (line := _read_line()) is not None:
            match line:
                case "":
                    continue
                case "/quit":
                    break
                case "/new":
                    self._messages = list(self._system)
                    output.note("The conversation begins anew.")
                case "/help":
                    output.note(_HELP)
                case _ if line.startswith("/"):
                    output.note(f"There is no command {line.split()[0]}. /help lists them.")
                case _:
                    self._answer(line)
        return 0

    def _answer(self, question: str) -> None:
        """Answer one message. What was received of an answer that was stopped is kept."""
        self._messages.append(ChatMessage("user", question))
        answer = Answer(context_policy=self._context_policy)
        try:
            answer.receive(self._session, self._messages, self._sampling)
        except KeyboardInterrupt:
            output.note("(stopped)")
        except EngineError as error:
            if error.kind == "worker_died":
                raise
            output.print_error(error, as_json=False)
        if answer.text:
            self._messages.append(ChatMessage("assistant", answer.text))
        else:
            self._messages.pop()  # two questions in a row are an error in many chat templates


def _read_line() -> str | None:
    """Return the next message, or None at the end of the input (Ctrl-D)."""
    try:
        line = input(_PROMPT)
    except EOFError:
        output.note("")
        return None
    return line.encode("utf-8", "replace").decode().strip()
