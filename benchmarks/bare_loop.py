# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A plain loop of llama_decode and a sampler in a process of its own: what a wrapper is held to.

    python benchmarks/bare_loop.py MODEL CONTEXT THREADS

is that process. It answers every line `PROMPT_TOKENS TOKENS` on stdin by the seconds that the
tokens took, the prompt not counted, and ends with its stdin. `BareLoop` starts it and asks it.
"""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pannier.core.chat import SamplingOptions  # noqa: E402 - after the path is set

SEED = 1
UBATCH = 512


class BareLoop:
    """The process as a context manager; leaving it ends the process."""

    def __init__(self, model: Path, *, context: int, threads: int) -> None:
        command = [sys.executable, __file__, str(model), str(context), str(threads)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def seconds(self, *, prompt_tokens: int, tokens: int) -> float:
        """Seconds to generate `tokens` behind a prompt."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{prompt_tokens} {tokens}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"the bare loop ended with code {self._process.wait()}")
        return float(answer)


def make_round(path: Path, context_length: int, threads: int) -> Callable[[int, int], float]:
    """Load the model; the result runs one round of prompt tokens, tokens, and returns seconds."""
    import llama_cpp.llama_cpp as llama  # noqa: PLC0415 - only this process needs it

    silent = llama.llama_log_callback(lambda *_: None)
    llama.llama_log_set(silent, None)
    llama.llama_backend_init()
    model = llama.llama_model_load_from_file(str(path).encode(), llama.llama_model_default_params())
    if model is None:
        sys.exit(f"{path} could not be loaded")
    params = llama.llama_context_default_params()
    params.n_ctx = context_length
    params.n_batch = params.n_ubatch = UBATCH
    params.n_threads = params.n_threads_batch = threads
    context = llama.llama_init_from_model(model, params)
    vocabulary_size = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model))
    options = SamplingOptions()

    def run_round(prompt_tokens: int, tokens: int) -> float:
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
        llama.llama_memory_clear(llama.llama_get_memory(context), True)  # noqa: FBT003 - a C call
        prompt = [(100 + i) % vocabulary_size for i in range(prompt_tokens)]
        for position in range(0, prompt_tokens, UBATCH):
            part = prompt[position : position + UBATCH]
            array = (llama.llama_token * len(part))(*part)
            llama.llama_decode(context, llama.llama_batch_get_one(array, len(part)))
        llama.llama_synchronize(context)
        token = (llama.llama_token * 1)()
        started = time.perf_counter()
        for _number in range(tokens):
            token[0] = llama.llama_sampler_sample(chain, context, -1)
            llama.llama_decode(context, llama.llama_batch_get_one(token, 1))
        llama.llama_synchronize(context)
        seconds = time.perf_counter() - started
        llama.llama_sampler_free(chain)
        return seconds

    return run_round


def main() -> None:
    """Serve rounds until stdin ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who started us decides
    model, context, threads = sys.argv[1:]
    run_round = make_round(Path(model), int(context), int(threads))
    for line in sys.stdin:
        prompt_tokens, tokens = map(int, line.split())
        print(run_round(prompt_tokens, tokens), flush=True)


if __name__ == "__main__":
    main()
