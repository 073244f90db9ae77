# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Generation speed through Pannier's client ÷ a bare llama.cpp loop, on the same model.

    python benchmarks/decode.py [--rounds 5] [--tokens 128]

Makes a llama model of some 120 million parameters, then lets two processes take turns on it: a
worker with Pannier's client in front, and a plain loop of llama_decode and a sampler with nothing
around it. Both sample with the same chain. The goal is a ratio of at least 0.98.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from bare_loop import SEED, BareLoop

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pannier.backend.protocol import Finished  # noqa: E402 - after the path is set
from pannier.backend.session import EngineSession  # noqa: E402
from pannier.core.chat import ChatMessage, SamplingOptions  # noqa: E402
from pannier.core.hardware import physical_cores  # noqa: E402
from pannier.core.memory import LoadOptions  # noqa: E402
from tests.models import write_llama  # noqa: E402

GOAL = 0.98
CONTEXT = 2048
PROMPT = "Tell me about the weather."
PROMPT_TOKENS = 32  # about as many for the bare loop


def main() -> int:
    """Measure and print the ratio; the exit code is 1 when the goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=128)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        model = write_llama(
            Path(folder) / "model.gguf",
            embedding=768,
            ffn=2048,
            layers=12,
            vocab=32000,
            context=CONTEXT,
        )
        ratio = compare(model, arguments.rounds, arguments.tokens)
    print(f"client / bare loop: {ratio:.3f} (goal >= {GOAL})")
    return 0 if ratio >= GOAL else 1


def compare(model: Path, rounds: int, tokens: int) -> float:
    """Let the two take turns; returns the ratio of their median speeds."""
    with (
        EngineSession() as session,
        BareLoop(model, context=CONTEXT, threads=physical_cores()) as bare,
    ):
        session.load(str(model), LoadOptions(context_length=CONTEXT))
        client_speeds, bare_speeds = [], []
        for round_number in range(rounds + 1):
            client_speed = through_client(session, tokens)
            bare_speed = tokens / bare.seconds(prompt_tokens=PROMPT_TOKENS, tokens=tokens)
            print(
                f"round {round_number}: client {client_speed:.2f}, bare {bare_speed:.2f} tokens/s"
            )
            if round_number > 0:  # the first warms both up
                client_speeds.append(client_speed)
                bare_speeds.append(bare_speed)
    return statistics.median(client_speeds) / statistics.median(bare_speeds)


def through_client(session: EngineSession, tokens: int) -> float:
    """Tokens per second of one answer, as the client receives it."""
    sampling = SamplingOptions(seed=SEED, max_tokens=tokens)
    for event in session.generate([ChatMessage("user", PROMPT)], sampling):
        if isinstance(event, Finished):
            return event.tokens_per_second
    raise AssertionError("an answer ends by Finished")


if __name__ == "__main__":
    sys.exit(main())
