# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Generation speed through Pannier's client ÷ a bare llama.cpp loop, on the same model.

    python benchmarks/decode.py [--rounds 5] [--tokens 128]

Makes a llama model of some 120 million parameters, then lets two processes take turns on it: a
worker with Pannier's client in front, and a plain loop of llama_decode and a sampler with nothing
around it. Both sample with the same chain. The goal is a ratio of at least 0.98.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

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
SEED = 1
PROMPT = "Tell me about the weather."


def main() -> None:
    """Measure and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=128)
    parser.add_argument("--bare", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.bare:
        serve_bare_loop(arguments.bare, arguments.tokens)
        return
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


def compare(model: Path, rounds: int, tokens: int) -> float:
    """Let the two take turns; returns the ratio of their median speeds."""
    command = [sys.executable, __file__, "--bare", str(model), "--tokens", str(tokens)]
    with (
        EngineSession() as session,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as bare,
    ):
        session.load(str(model), LoadOptions(context_length=CONTEXT))
        client_speeds, bare_speeds = [], []
        for round_number in range(rounds + 1):
            speeds = through_client(session, tokens), ask_bare_loop(bare)
            print(f"round {round_number}: client {speeds[0]:.2f}, bare {speeds[1]:.2f} tokens/s")
            if round_number > 0:  # the first warms both up
                client_speeds.append(speeds[0])
                bare_speeds.append(speeds[1])
        bare.communicate("")
    return statistics.median(client_speeds) / statistics.median(bare_speeds)


def through_client(session: EngineSession, tokens: int) -> float:
    """Tokens per second of one answer, as the client receives it."""
    sampling = SamplingOptions(seed=SEED, max_tokens=tokens)
    for event in session.generate([ChatMessage("user", PROMPT)], sampling):
        if isinstance(event, Finished):
            return event.tokens_per_second
    raise AssertionError("an answer ends by Finished")


def ask_bare_loop(bare: "subprocess.Popen[str]") -> float:
    """Tokens per second of one round of the other process."""
    assert bare.stdin is not None
    assert bare.stdout is not None
    bare.stdin.write("go\n")
    bare.stdin.flush()
    return float(json.loads(bare.stdout.readline()))


def serve_bare_loop(model: Path, tokens: int) -> None:
    """The other process: one round of the plain loop for every line on stdin."""
    run_round = make_bare_loop(model, tokens)
    for _ in sys.stdin:
        print(json.dumps(run_round()), flush=True)


def make_bare_loop(path: Path, tokens: int) -> Callable[[], float]:
    """llama_decode and a sampler, nothing else; the result runs one round, in tokens/s."""
    import time  # noqa: PLC0415 - only the other process needs these

    import llama_cpp.llama_cpp as llama  # noqa: PLC0415

    silent = llama.llama_log_callback(lambda *_: None)
    llama.llama_log_set(silent, None)
    llama.llama_backend_init()
    model = llama.llama_model_load_from_file(str(path).encode(), llama.llama_model_default_params())
    assert model is not None
    params = llama.llama_context_default_params()
    params.n_ctx = CONTEXT
    params.n_batch = params.n_ubatch = 512
    params.n_threads = params.n_threads_batch = physical_cores()
    context = llama.llama_init_from_model(model, params)
    options = SamplingOptions()

    def run_round() -> float:
        _ = silent
        chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
        for sampler in (
            llama.llama_sampler_init_top_k(options.top_k),
            llama.llama_sampler_init_top_p(options.top_p, 1),
            llama.llama_sampler_init_min_p(options.min_p, 1),
            llama.llama_sampler_init_temp(options.temperature),
            llama.llama_sampler_init_dist(SEED),
        ):
            llama.llama_sampler_chain_add(chain, sampler)
        llama.llama_memory_clear(llama.llama_get_memory(context), True)  # noqa: FBT003
        prompt = (llama.llama_token * 32)(*range(100, 132))
        llama.llama_decode(context, llama.llama_batch_get_one(prompt, 32))
        llama.llama_synchronize(context)
        token = (llama.llama_token * 1)()
        started = time.perf_counter()
        for _number in range(tokens):
            token[0] = llama.llama_sampler_sample(chain, context, -1)
            llama.llama_decode(context, llama.llama_batch_get_one(token, 1))
        llama.llama_synchronize(context)
        seconds = time.perf_counter() - started
        llama.llama_sampler_free(chain)
        return tokens / seconds

    return run_round


if __name__ == "__main__":
    main()
