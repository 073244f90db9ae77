# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier bench`: speeds with their deviation, and what does not fit."""

from pathlib import Path

import pytest

from tests.cli.program_run import Program

SMALL = ("--prompt-tokens", "64", "--generate-tokens", "16", "--threads", "1")


def test_json_has_mean_deviation_and_options(program: Program, tiny: Path) -> None:
    done = program("bench", tiny, *SMALL, "--repetitions", "2", "--json")
    document = done.json()
    assert done.code == 0
    assert not done.err
    assert document["prompt_tokens_per_second"] > document["tokens_per_second"] > 0
    assert document["prompt_tokens_per_second_deviation"] >= 0
    options = document["options"]
    assert (options["prompt_tokens"], options["generate_tokens"]) == (64, 16)
    assert (options["repetitions"], options["threads"]) == (2, 1)
    assert options["context_length"] == 512


def test_people_read_a_table_with_deviations(program: Program, tiny: Path) -> None:
    done = program("bench", tiny, *SMALL, "--repetitions", "1")
    lines = done.out.splitlines()
    assert done.code == 0
    assert lines[0].split() == ["Model", "Place", "Test", "Tokens/s"]
    assert " pp64 " in lines[1]
    assert " tg16 " in lines[2]
    assert all(line.endswith(" ± 0.00") for line in lines[1:])


@pytest.mark.parametrize("option", ["--prompt-tokens", "--generate-tokens"])
def test_more_tokens_than_the_context_holds(program: Program, tiny: Path, option: str) -> None:
    done = program("bench", tiny, *SMALL, option, "600", "--json")
    assert done.code == 1
    error = done.json()["error"]
    assert error["type"] == "context_full"
    assert "600" in error["message"]
    assert "512" in error["message"]


def test_the_bundled_model_can_be_measured(program: Program) -> None:
    assert program("bench", "demo", *SMALL, "--json").json()["tokens_per_second"] > 0
