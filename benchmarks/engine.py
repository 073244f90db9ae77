# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What Pannier's engine makes of llama.cpp, as ratios to llama.cpp's own programs in one run.

    eval "$(benchmarks/peers.sh DIR)"         builds the peers; without them their rows are left out
    python benchmarks/engine.py [--quick]     measures: some ten minutes on two cores

The contestants use the same model and the same number of threads and take turns, so that a machine
that slows down meanwhile slows all of them; the medians of the rounds are compared. The README.md
beside this file tells what every measure is.
"""

import argparse
import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, NoReturn

import platformdirs

from bare_loop import BareLoop
from peers import (
    BENCH_VARIABLE,
    HOW_TO_GET_THEM,
    SERVER_VARIABLE,
    BenchSpeed,
    LlamaServer,
    PeerError,
    Peers,
    llama_bench,
)
from result_table import Row, compare, longest, table
from sample_models import (
    SampleModels,
    control_tokens,
    edit_question,
    edited_text,
    sample_models,
    words,
)
from timed_worker import Reply, TimedWorker, WorkerError

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pannier.core.chat import ChatMessage, SamplingOptions  # noqa: E402 - after the path is set
from pannier.core.chat.sampling import BIAS_LIMIT  # noqa: E402
from pannier.core.hardware import physical_cores  # noqa: E402
from pannier.core.memory import LoadOptions  # noqa: E402
from pannier.core.paths import APP_NAME, bundled_model  # noqa: E402

STOP_GOAL = 100.0  # milliseconds
DRAFT_TOKENS = 8
QUESTION_WORDS = 16
TURN_WORDS = 200
NEXT_TURNS = 3
NEXT_TURN_WORDS = 24
TURN_ANSWER_TOKENS = 32
BUNDLED_QUESTION = "What is quantization?"


@dataclass(frozen=True)
class Settings:
    """How much is measured.

    Attributes:
        rounds: turns of every contestant.
        threads: threads of every contestant.
        tokens: length of a timed answer.
        prompt_words: length of a timed prompt.
        chat_tokens: length of the long chat.
    """

    rounds: int
    threads: int
    tokens: int = 128
    prompt_words: int = 1000
    chat_tokens: int = 8000

    @property
    def context(self) -> int:
        """A context length with room for everything."""
        return self.chat_tokens + 1000


def measure_speed(settings: Settings, models: SampleModels, peers: Peers) -> list[Row]:
    """Generation and prompt speed, in turns with llama-server and llama-bench."""
    with contextlib.ExitStack() as stack:
        turns = _SpeedTurns(settings, models.plain, peers, stack)
        take_turns("speed", settings.rounds, [turns.ours, turns.llama_server, turns.llama_bench])
    no_server = "" if peers.server else _missing("llama-server", SERVER_VARIABLE)
    no_bench = "" if peers.bench else _missing("llama-bench", BENCH_VARIABLE)
    return [
        compare(
            f"generation of {settings.tokens} tokens ÷ llama-server",
            "tokens/s",
            turns.generation,
            turns.server_generation,
            goal=1.00,
            note=no_server or "same sampling, streamed, by its own measure",
        ),
        compare(
            f"generation of {settings.tokens} tokens ÷ llama-bench",
            "tokens/s",
            turns.generation,
            [speed.generation for speed in turns.bench],
            goal=0.95,
            note=no_bench or "which does not sample",
        ),
        compare(
            f"prompt of {turns.prompt_tokens:,} tokens ÷ llama-bench",
            "tokens/s",
            turns.prompt,
            [speed.prompt for speed in turns.bench],
            goal=0.98,
            note=no_bench or "which is given tokens, not a chat",
        ),
    ]


class _SpeedTurns:
    """The contestants of `measure_speed`, started and warmed up, and what they reached."""

    def __init__(
        self, settings: Settings, model: Path, peers: Peers, stack: contextlib.ExitStack
    ) -> None:
        self.generation: list[float] = []
        self.prompt: list[float] = []
        self.server_generation: list[float] = []
        self.bench: list[BenchSpeed] = []
        self._settings = settings
        self._model = model
        self._bench_program = peers.bench
        warm_up = SamplingOptions(seed=0, max_tokens=8)
        self._worker = stack.enter_context(TimedWorker())
        self._worker.load(model, _load_options(settings))
        reply = self._worker.ask(words(settings.prompt_words), warm_up)
        self.prompt_tokens = reply.finished.prompt_tokens
        self._server: LlamaServer | None = None
        if peers.server is not None:
            self._server = stack.enter_context(
                LlamaServer(peers.server, model, context=settings.context, threads=settings.threads)
            )
            self._server.tokens_per_second(_question(0), warm_up)

    def ours(self, number: int) -> None:
        """An answer, and a long prompt."""
        settings = self._settings
        sampling = SamplingOptions(seed=number, max_tokens=settings.tokens)
        reply = self._worker.ask(_question(number), sampling)
        self.generation.append(reply.tokens_per_second)
        text = words(settings.prompt_words, start=number * settings.prompt_words)
        reply = self._worker.ask(text, SamplingOptions(seed=number, max_tokens=1))
        self.prompt.append(reply.evaluated / reply.prompt_seconds)

    def llama_server(self, number: int) -> None:
        """The same answer."""
        if self._server is not None:
            sampling = SamplingOptions(seed=number, max_tokens=self._settings.tokens)
            speed = self._server.tokens_per_second(_question(number), sampling)
            self.server_generation.append(speed)

    def llama_bench(self, _number: int) -> None:
        """As many tokens, in a process of its own."""
        if self._bench_program is not None:
            speed = llama_bench(
                self._bench_program,
                self._model,
                prompt_tokens=self.prompt_tokens,
                tokens=self._settings.tokens,
                threads=self._settings.threads,
            )
            self.bench.append(speed)


def measure_overhead(settings: Settings, _models: SampleModels, _peers: Peers) -> list[Row]:
    """Microseconds that a token costs beyond llama.cpp's own work, on the smallest model."""
    own: list[float] = []
    bare_loop: list[float] = []
    model = bundled_model()
    with TimedWorker() as worker:
        context = worker.load(model, LoadOptions(threads=settings.threads)).context_length
        # Without an end the answer is long enough that its first and last event may be received
        # with a different delay.
        tokens = context // 2
        no_end = dict.fromkeys(control_tokens(model), -BIAS_LIMIT)
        with BareLoop(model, context=context, threads=settings.threads) as bare:
            before = 0

            def ours(number: int) -> None:
                nonlocal before
                sampling = SamplingOptions(seed=number, max_tokens=tokens, logit_bias=no_end)
                reply = worker.ask(BUNDLED_QUESTION, sampling)
                own.append(reply.seconds / reply.steps * 1e6)
                before = reply.finished.prompt_tokens + reply.first_tokens

            def plain(_number: int) -> None:
                seconds = bare.seconds(prompt_tokens=before, tokens=tokens)
                bare_loop.append(seconds / tokens * 1e6)

            take_turns("overhead, warming up", 1, [ours, plain])
            own.clear()
            bare_loop.clear()
            take_turns("overhead", settings.rounds * 3, [ours, plain])
    differences = [mine - other for mine, other in zip(own, bare_loop, strict=True)]
    return [
        compare(
            "overhead per token, bundled model ÷ its whole token",
            "µs",
            differences,
            bare_loop,
            note="beyond a bare loop of llama_decode and sampler",
        )
    ]


def measure_chat(settings: Settings, models: SampleModels, _peers: Peers) -> list[Row]:
    """The next turn of a long chat, against evaluating that chat afresh."""
    sampling = SamplingOptions(seed=1, max_tokens=TURN_ANSWER_TOKENS)
    turns = max(1, settings.chat_tokens // (2 * TURN_WORDS + 12))  # 12: what the template adds
    messages: list[ChatMessage] = []
    for number in range(turns):
        question = words(TURN_WORDS, start=2 * number * TURN_WORDS)
        answer = words(TURN_WORDS, start=(2 * number + 1) * TURN_WORDS)
        messages += [ChatMessage("user", question), ChatMessage("assistant", answer)]
    messages.append(ChatMessage("user", _question(1)))
    next_turns: list[float] = []
    with TimedWorker() as worker:
        worker.load(models.plain, _load_options(settings))
        _say(f"chat of {settings.chat_tokens:,} tokens: evaluating it")
        reply = worker.answer(messages, sampling)
        for number in range(NEXT_TURNS):
            question = words(NEXT_TURN_WORDS, start=10_000 + number * NEXT_TURN_WORDS)
            messages += [ChatMessage("assistant", reply.text), ChatMessage("user", question)]
            reply = worker.answer(messages, sampling)
            next_turns.append(reply.first_token_seconds)
            _say(f"next turn {number + 1}: {reply.evaluated} tokens, {next_turns[-1]:.3f} s")
        worker.ask(_question(2), sampling)  # takes the chat's place in the KV cache
        _say("evaluating the chat afresh")
        afresh = worker.answer(messages, sampling)
    if reply.finished.prompt_tokens != afresh.finished.prompt_tokens:
        raise WorkerError("the chat was not the same the second time")
    return [
        compare(
            f"first token in a chat of {afresh.finished.prompt_tokens:,} tokens ÷ the chat afresh",
            "s",
            next_turns,
            [afresh.first_token_seconds],
            direction="<=",
            goal=0.05,
            note=f"{reply.evaluated:,} and {afresh.evaluated:,} tokens evaluated",
        )
    ]


def measure_stop(settings: Settings, models: SampleModels, _peers: Peers) -> list[Row]:
    """Time from the client's stop to the end of the job, the longest of many."""
    times = max(4, settings.rounds * 2)
    shares = [0.1 + 0.5 * i / (times - 1) for i in range(times)]
    brief = SamplingOptions(seed=1, max_tokens=settings.tokens)
    generation: list[float] = []
    prompt: list[float] = []
    with TimedWorker() as worker:
        worker.load(models.plain, _load_options(settings))
        answer = worker.ask(_question(0), brief)
        long_prompt = worker.ask(words(settings.prompt_words), brief)

        def stop(question: str, after: float) -> None:
            endless = [ChatMessage("user", question)], SamplingOptions(seed=1)
            reply = worker.answer(*endless, stop_after=after)
            if reply.stop_seconds is not None:
                where = prompt if reply.first_at is None else generation
                where.append(reply.stop_seconds * 1000)
                _say(f"stop after {after:.2f} s took {where[-1]:.1f} ms")

        for number, share in enumerate(shares, start=1):
            stop(_question(number), answer.first_token_seconds + share * answer.seconds)
            text = words(settings.prompt_words, start=number * settings.prompt_words)
            stop(text, share * long_prompt.prompt_seconds)
    if not (generation and prompt):
        raise WorkerError("prompt or answer was always over before it could be stopped")
    return [
        longest("stop while generating", generation, goal=STOP_GOAL),
        longest("stop in the prompt", prompt, goal=STOP_GOAL),
    ]


def measure_speculation(settings: Settings, models: SampleModels, _peers: Peers) -> list[Row]:
    """The gain of n-gram speculation where an answer gives a text back with some words replaced."""
    with_it: list[float] = []
    without: list[float] = []
    counts = ""
    options = _load_options(settings, draft_tokens=DRAFT_TOKENS)
    with TimedWorker() as worker:
        worker.load(models.editor, options)

        def ask(speculation: Literal["none", "ngram"]) -> Reply:
            sampling = SamplingOptions(
                seed=1, temperature=0.0, max_tokens=1000, speculation=speculation
            )
            reply = worker.ask(edit_question(), sampling)
            if reply.text != edited_text():
                raise WorkerError(f"speculation {speculation}: another text: {reply.text[:200]}…")
            return reply

        def speculating(_number: int) -> None:
            nonlocal counts
            reply = ask("ngram")
            with_it.append(reply.tokens_per_second)
            counts = f"{reply.finished.accepted} of {reply.finished.drafted} drafts right"

        def plainly(_number: int) -> None:
            without.append(ask("none").tokens_per_second)

        ask("none")
        take_turns("speculation", settings.rounds, [speculating, plainly])
    return [
        compare(
            "editing a text with n-gram speculation ÷ without it",
            "tokens/s",
            with_it,
            without,
            note=f"same text, {counts}",
        )
    ]


Measure = Callable[[Settings, SampleModels, Peers], list[Row]]
MEASURES: dict[str, Measure] = {
    "speed": measure_speed,
    "overhead": measure_overhead,
    "chat": measure_chat,
    "stop": measure_stop,
    "speculation": measure_speculation,
}


def take_turns(what: str, rounds: int, contestants: Sequence[Callable[[int], None]]) -> None:
    """Call every contestant once a round, each round beginning with another one."""
    for number in range(1, rounds + 1):
        _say(f"{what}: round {number}/{rounds}")
        first = (number - 1) % len(contestants)
        for contestant in (*contestants[first:], *contestants[:first]):
            contestant(number)


def run(names: Sequence[str], settings: Settings, models: SampleModels, peers: Peers) -> list[Row]:
    """Measure; what fails is a row, too."""
    rows: list[Row] = []
    for name in names:
        try:
            rows += MEASURES[name](settings, models, peers)
        except (WorkerError, PeerError) as error:
            rows.append(Row(name, met=False, note=f"failed: {error}"))
    return rows


def _question(number: int) -> str:
    return words(QUESTION_WORDS, start=12_000 + number * QUESTION_WORDS)


def _load_options(settings: Settings, *, draft_tokens: int = 0) -> LoadOptions:
    return LoadOptions(
        context_length=settings.context, threads=settings.threads, draft_tokens=draft_tokens
    )


def _missing(program: str, variable: str) -> str:
    return f"no {program}: {variable} is not set; {HOW_TO_GET_THEM}"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, help="turns of every contestant (5; quick: 1)")
    parser.add_argument("--quick", action="store_true", help="short texts: only shows that it runs")
    parser.add_argument("--threads", type=int, default=physical_cores(), help="of every contestant")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES))
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument(
        "--models",
        type=Path,
        default=platformdirs.user_cache_path(APP_NAME, appauthor=False) / "benchmarks",
        help="folder where the two models are kept (0.5 GB; %(default)s)",
    )
    return parser.parse_args()


def main() -> int:
    """Measure and print; the exit code is 1 when a goal was missed."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, _leave)  # so that everything started is ended
    if arguments.quick:
        settings = Settings(
            arguments.rounds or 1, arguments.threads, tokens=32, prompt_words=200, chat_tokens=1500
        )
    else:
        settings = Settings(arguments.rounds or 5, arguments.threads)
    try:
        peers = Peers.from_environment()
    except PeerError as error:
        sys.exit(str(error))
    load_before = _load_average()
    rows = run(arguments.only, settings, sample_models(arguments.models), peers)
    if arguments.json:
        document = {
            "threads": settings.threads,
            "rounds": settings.rounds,
            "load_average_before": load_before,
            "measures": [asdict(row) for row in rows],
        }
        print(json.dumps(document, indent=2, ensure_ascii=False))
    else:
        print(f"{settings.threads} threads, {settings.rounds} rounds, load before: {load_before}\n")
        print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def _leave(number: int, _frame: object) -> NoReturn:
    sys.exit(128 + number)


def _load_average() -> float | None:
    """Programs that were at work in the last minute; None where the system does not count them."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


if __name__ == "__main__":
    sys.exit(main())
