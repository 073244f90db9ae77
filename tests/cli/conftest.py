# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Fixtures of the command line's tests: the real program, run as people and scripts run it."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.cli.program_run import PROGRAM, SECONDS, Finished, Program, Started
from tests.models import write_llama


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Run `pannier` with arguments to its end; the prompt of a chat comes by `stdin`."""

    def run(
        *arguments: str | Path, stdin: str = "", env: Mapping[str, str] | None = None
    ) -> Finished:
        done = subprocess.run(
            [*PROGRAM, *map(str, arguments)],
            input=stdin.encode(),
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env={**os.environ, "PANNIER_HOME": str(tmp_path), **(env or {})},
        )
        return Finished(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def started() -> Iterator[Started]:
    """Start `pannier` with arguments; it is ended with the test."""
    processes: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [*PROGRAM, *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of two layers with random weights; its text means nothing."""
    return write_llama(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture(scope="session")
def talkative(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that goes on for many seconds, so that there is time to disturb it."""
    return write_llama(
        tmp_path_factory.mktemp("models") / "talkative.gguf",
        layers=8,
        embedding=512,
        ffn=1024,
        vocab=8000,
        context=8192,
    )
