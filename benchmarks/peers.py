# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""llama.cpp's own programs, as benchmarks/peers.sh builds them.

They are found by the environment variables PANNIER_LLAMA_SERVER, PANNIER_LLAMA_BENCH,
PANNIER_LLAMA_QUANTIZE and PANNIER_LLAMA_IMATRIX. What is started here runs under a guard, a process
that ends it when this one is gone, in whatever manner.
"""

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pannier.core.chat import SamplingOptions  # noqa: E402 - after the path is set

SERVER_VARIABLE = "PANNIER_LLAMA_SERVER"
BENCH_VARIABLE = "PANNIER_LLAMA_BENCH"
QUANTIZE_VARIABLE = "PANNIER_LLAMA_QUANTIZE"
IMATRIX_VARIABLE = "PANNIER_LLAMA_IMATRIX"
HOW_TO_GET_THEM = 'eval "$(benchmarks/peers.sh DIR)"'

LOOPBACK = "127.0.0.1"
START_SECONDS = 120.0
ANSWER_SECONDS = 600.0
LOG_TAIL_BYTES = 2000


class PeerError(Exception):
    """A peer did not do what it was asked for."""


@dataclass(frozen=True)
class Peers:
    """The programs there are; None where the environment names none."""

    server: Path | None
    bench: Path | None
    quantize: Path | None = None
    imatrix: Path | None = None

    @classmethod
    def from_environment(cls) -> Self:
        """Read the environment variables.

        Raises:
            PeerError: one names a file that is not there.
        """
        variables = (SERVER_VARIABLE, BENCH_VARIABLE, QUANTIZE_VARIABLE, IMATRIX_VARIABLE)
        return cls(*map(_program, variables))


def _program(variable: str) -> Path | None:
    name = os.environ.get(variable)
    if not name:
        return None
    path = Path(name)
    if not path.is_file():
        raise PeerError(f"{variable} names {name}, which is not there. {HOW_TO_GET_THEM}")
    return path


@dataclass(frozen=True)
class BenchSpeed:
    """What llama-bench measured, in tokens per second."""

    prompt: float
    generation: float


def llama_bench(
    program: Path, model: Path, *, prompt_tokens: int, tokens: int, threads: int
) -> BenchSpeed:
    """One repetition of llama-bench, warmed up as it does by itself."""
    sizes = ["-p", str(prompt_tokens), "-n", str(tokens), "-r", "1"]
    command = [str(program), "-m", str(model), "-t", str(threads), *sizes, "-o", "json"]
    with _Guarded(command) as guarded:
        output = guarded.output(ANSWER_SECONDS)
        try:
            speeds = {entry["n_gen"] > 0: float(entry["avg_ts"]) for entry in json.loads(output)}
            return BenchSpeed(prompt=speeds[False], generation=speeds[True])
        except (ValueError, KeyError) as error:
            raise PeerError(f"llama-bench did not measure: {guarded.log_tail()}") from error


def llama_imatrix(
    program: Path, model: Path, text: Path, output: Path, *, chunks: int, threads: int
) -> None:
    """Let llama-imatrix make an importance matrix, as it does by default."""
    work = ["-m", str(model), "-f", str(text), "-o", str(output)]
    with _Guarded([str(program), *work, "--chunks", str(chunks), "-t", str(threads)]) as guarded:
        guarded.output(ANSWER_SECONDS)


class LlamaServer:
    """llama-server with one slot on loopback, as a context manager; leaving it ends the server."""

    def __init__(self, program: Path, model: Path, *, context: int, threads: int) -> None:
        self._port = _free_port()
        size = ["-c", str(context), "-np", "1", "-t", str(threads), "-tb", str(threads)]
        # No cache of prompts in main memory, no web page: nothing that takes time off its work.
        extras = ["--cache-ram", "0", "--no-ui", "--offline"]
        where = ["--host", LOOPBACK, "--port", str(self._port)]
        self._guarded = _Guarded([str(program), "-m", str(model), *size, *extras, *where])

    def __enter__(self) -> Self:
        self._guarded.__enter__()
        try:
            self._wait_until_ready()
        except BaseException:
            self._guarded.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._guarded.__exit__(kind, error, trace)

    def tokens_per_second(self, question: str, sampling: SamplingOptions) -> float:
        """Generation speed of an answer, by the server's own measure.

        The server applies the model's chat template, then streams the plain text: its shortest way
        to a chat's answer, without the parsing that its chat endpoint adds.
        """
        chat = {"messages": [{"role": "user", "content": question}]}
        prompt = json.loads(self._request("POST", "/apply-template", json.dumps(chat)))["prompt"]
        request = {
            "prompt": prompt,
            "n_predict": sampling.max_tokens,
            "seed": sampling.seed,
            "temperature": sampling.temperature,
            "top_k": sampling.top_k,
            "top_p": sampling.top_p,
            "min_p": sampling.min_p,
            "repeat_penalty": sampling.repeat_penalty,
            "stream": True,
        }
        body = self._request("POST", "/completion", json.dumps(request))
        for line in reversed(body.splitlines()):
            if line.startswith("data: {"):
                document = json.loads(line.removeprefix("data: "))
                if "timings" in document:
                    return float(document["timings"]["predicted_per_second"])
        raise PeerError(f"llama-server gave no timings: {body[-LOG_TAIL_BYTES:]}")

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._guarded.has_ended:
                raise PeerError(f"llama-server ended at once: {self._guarded.log_tail()}")
            with contextlib.suppress(OSError, PeerError, http.client.HTTPException):
                self._request("GET", "/health")
                return
            time.sleep(0.1)
        raise PeerError(f"llama-server did not start: {self._guarded.log_tail()}")

    def _request(self, method: str, path: str, body: str | None = None) -> str:
        connection = http.client.HTTPConnection(LOOPBACK, self._port, timeout=ANSWER_SECONDS)
        try:
            connection.request(method, path, body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            answer = response.read().decode("utf-8", "replace")
        finally:
            connection.close()
        if response.status != http.client.OK:
            raise PeerError(f"llama-server answered {response.status}: {answer[:LOG_TAIL_BYTES]}")
        return answer


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind((LOOPBACK, 0))
        return int(listener.getsockname()[1])


class _Guarded:
    """A program under a guard, as a context manager; leaving it ends both."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = [sys.executable, __file__, *command]
        self._output: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed on leaving
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - as well
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=self._output, stderr=self._log
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        with contextlib.suppress(OSError):
            process.stdin.close()  # the guard then kills what it guards, and ends
        process.wait()
        self._output.close()
        self._log.close()

    @property
    def has_ended(self) -> bool:
        """Whether the program is over."""
        return self._process is None or self._process.poll() is not None

    def output(self, seconds: float) -> str:
        """All that the program writes to stdout until it ends.

        Raises:
            PeerError: it fails, or does not end in time.
        """
        assert self._process is not None
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise PeerError(f"{self._command[2]} took more than {seconds:.0f} seconds") from error
        if code != 0:
            raise PeerError(f"{self._command[2]} failed: {self.log_tail()}")
        self._output.seek(0)
        return self._output.read().decode("utf-8", "replace")

    def log_tail(self) -> str:
        """The last that it wrote to stderr."""
        size = self._log.seek(0, os.SEEK_END)
        self._log.seek(max(0, size - LOG_TAIL_BYTES))
        return self._log.read().decode("utf-8", "replace").strip()


def _guard(command: Sequence[str]) -> None:
    """The guard's whole life: run `command`, kill it when stdin ends, end with its exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who started us decides
    program = subprocess.Popen(command, stdin=subprocess.DEVNULL)

    def watch() -> None:
        while os.read(0, 4096):
            pass
        program.kill()

    threading.Thread(target=watch, daemon=True).start()
    os._exit(1 if program.wait() != 0 else 0)


if __name__ == "__main__":
    _guard(sys.argv[1:])
