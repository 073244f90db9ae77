# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier chat` with one answer: the bundled model's knowledge, bad input, interruptions."""

import json
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import psutil
import pytest

from pannier.__main__ import main
from pannier.cli.answer import Answer
from pannier.core import paths
from tests.cli.program_run import Finished, Program, Started, worker_of
from tests.models import RAISING_TEMPLATE, write_llama

QUESTION = "What is Q4_K_M?"
# One thread, since two of them wait for each other at length where other work keeps the CPU busy.
GREEDY = ("--temperature", "0", "--threads", "1")


def canonical_answer(entry_id: str) -> str:
    """The answer that the bundled model was taught."""
    for file in paths.resource("models/guide/corpus").glob("*.toml"):
        for entry in tomllib.loads(file.read_text(encoding="utf-8")).get("entry", []):
            if entry["id"] == entry_id:
                return str(entry["answer"])
    raise LookupError(entry_id)


def test_the_bundled_model_knows_the_answer(program: Program) -> None:
    done = program("chat", "demo", "-p", QUESTION, *GREEDY, "--json")
    document = done.json()
    assert done.code == 0
    assert not done.err
    assert document["text"].strip() == canonical_answer("q4-k-m")
    assert document["stop_reason"] == "end"
    assert document["prompt_tokens"] > 0
    assert document["tokens"] > 0
    assert document["prompt_seconds"] > 0
    assert document["seconds"] > 0
    report = document["load_report"]
    assert report["architecture"] == "llama"
    assert report["host"]["total_bytes"] > 0
    assert Path(document["model"]) == paths.bundled_model()


def test_only_the_answer_goes_to_stdout(program: Program) -> None:
    done = program("chat", "demo", "-p", QUESTION, *GREEDY)
    assert done.code == 0
    assert done.out.strip() == canonical_answer("q4-k-m")
    assert done.out.endswith("\n")
    assert "Loading" in done.err
    assert "\r" not in done.err  # a progress bar is for terminals


@pytest.mark.parametrize("arguments", [[], ["-p", "-"]])
def test_the_prompt_comes_from_stdin(program: Program, arguments: list[str]) -> None:
    done = program("chat", "demo", *GREEDY, *arguments, stdin=f"{QUESTION}\n")
    assert done.out.strip() == canonical_answer("q4-k-m")


def test_the_same_seed_gives_the_same_text(program: Program, tiny: Path) -> None:
    def answer(*options: str) -> tuple[str, int]:
        document = program(
            "chat", tiny, "-p", "hi", "--threads", "1", "--max-tokens", "30", *options, "--json"
        ).json()
        return document["text"], document["seed"]

    assert answer("--seed", "7") == answer("--seed", "7")
    assert answer("--seed", "7")[0] != answer("--seed", "8")[0]
    text, drawn = answer()
    assert answer("--seed", str(drawn)) == (text, drawn)


def test_max_tokens_and_the_context_end_an_answer(program: Program, tiny: Path) -> None:
    cut = program("chat", tiny, "-p", "hi", "--max-tokens", "5", "--json").json()
    assert (cut["tokens"], cut["stop_reason"]) == (5, "length")
    full = program("chat", tiny, "-p", "hi", "--threads", "1", "--context", "256")
    assert full.code == 0
    assert "context is full" in full.err


def test_a_stop_string_ends_the_answer_before_it(program: Program) -> None:
    arguments = ("chat", "demo", "-p", QUESTION, *GREEDY, "--json")
    whole = program(*arguments).json()["text"]
    word = whole.split()[3]
    cut = program(*arguments, "--stop", "never said", "--stop", word).json()
    assert (cut["stop_reason"], cut["stop_string"]) == ("stop_string", word)
    assert cut["text"] == whole[: whole.index(word)]


def test_a_token_can_be_forbidden_and_every_token_explained(program: Program, tiny: Path) -> None:
    arguments = ("chat", tiny, "-p", "hi", *GREEDY, "--max-tokens", "3", "--json")
    tokens = program(*arguments, "--logprobs", "2").json()["logprobs"]
    assert len(tokens) == 3
    for token in tokens:
        best, second = token["alternatives"]
        assert token["token"] == best["token"]
        assert 0 >= token["logprob"] == best["logprob"] >= second["logprob"]
    first = tokens[0]
    biased = program(*arguments, "--logprobs", "0", "--logit-bias", f"{first['token']}=-100")
    other = biased.json()["logprobs"][0]
    assert other["token"] == first["alternatives"][1]["token"]
    assert "alternatives" not in other
    assert program(*arguments).json()["logprobs"] == []


def test_a_full_context_can_be_gone_beyond(program: Program, tiny: Path) -> None:
    document = program(
        "chat", tiny, "-p", "hi", *GREEDY, "--context", "256", "--max-tokens", "300",
        "--context-policy", "shift", "--json",
    ).json()  # fmt: skip
    assert (document["stop_reason"], document["tokens"]) == ("length", 300)
    assert [event["policy"] for event in document["dropped"]] == ["shift"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--logit-bias", "x=1"], "TOKEN=BIAS"),
        (["--logit-bias", "5=101"], "from -100 to 100"),
        (["--stop", ""], "1 to 256 characters"),
        (["--logprobs", "101", "--json"], "from 0 to 100"),
        (["--context-policy", "drop_oldest"], "drop-oldest"),
    ],
)
def test_wrong_words_about_the_answer_are_wrong_usage(
    program: Program, arguments: list[str], said: str
) -> None:
    done = program("chat", "demo", "-p", "hi", *arguments)
    assert done.code == 2
    assert said in done.err


def test_what_cannot_go_together_is_told_before_anything_is_loaded(program: Program) -> None:
    done = program("chat", "demo", "-p", "hi", "--logprobs", "1")
    assert done.code == 1
    assert "Add --json" in done.err
    assert "Loading" not in done.err
    refused(program("chat", "demo", "-p", "hi", "--json", *["--stop", "x"] * 17), "invalid_option")


def test_a_system_prompt_is_part_of_the_prompt(program: Program, tiny: Path) -> None:
    def prompt_tokens(*options: str) -> int:
        arguments = ("chat", tiny, "-p", "hi", "--threads", "1", "--max-tokens", "1", "--json")
        return int(program(*arguments, *options).json()["prompt_tokens"])

    assert prompt_tokens("--system", "Answer in rhymes.") > prompt_tokens()


def test_changed_options_are_told(program: Program, tiny: Path) -> None:
    done = program(
        "chat",
        tiny,
        "-p",
        "hi",
        "--threads",
        "1",
        "--max-tokens",
        "1",
        "--gpu-layers",
        "99",
        "--json",
    )
    names = [change["name"] for change in done.json()["load_report"]["options"]]
    assert names == ["gpu_layers"]
    human = program(
        "chat", tiny, "-p", "hi", "--threads", "1", "--max-tokens", "1", "--gpu-layers", "99"
    )
    assert "gpu_layers" in human.err


def refused(done: Finished, kind: str) -> None:
    """Check that a run ended with one plain error of this type."""
    assert done.code == 1
    error = done.json()["error"]
    assert error["type"] == kind
    assert error["message"]
    assert error["remedy"]
    assert done.err.count(error["message"]) == 1
    assert "Traceback" not in done.err


def test_missing_file(program: Program, tmp_path: Path) -> None:
    refused(program("chat", tmp_path / "gone.gguf", "-p", "hi", "--json"), "file_missing")


def test_text_file_named_gguf(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "notes.gguf"
    file.write_text("These are notes, not a model.\n" * 100, encoding="utf-8")
    refused(program("chat", file, "-p", "hi", "--json"), "not_gguf")


def test_truncated_file(program: Program, tiny: Path, tmp_path: Path) -> None:
    file = tmp_path / "half.gguf"
    file.write_bytes(tiny.read_bytes()[: tiny.stat().st_size // 2])
    refused(program("chat", file, "-p", "hi", "--json"), "file_incomplete")


def test_unknown_architecture(program: Program, tmp_path: Path) -> None:
    file = write_llama(tmp_path / "model.gguf", architecture="xyzzy")
    done = program("chat", file, "-p", "hi", "--json")
    refused(done, "unknown_architecture")
    assert "xyzzy" in done.err


def test_context_of_ten_million(program: Program, tiny: Path) -> None:
    done = program("chat", tiny, "-p", "hi", "--context", "10000000", "--json")
    refused(done, "context_too_large")


def test_a_template_that_raises(program: Program, tmp_path: Path) -> None:
    file = write_llama(tmp_path / "model.gguf", template=RAISING_TEMPLATE)
    done = program("chat", file, "-p", "hi", "--json")
    refused(done, "template")
    assert done.json()["text"] == ""


def test_a_prompt_that_is_longer_than_the_context(program: Program, tiny: Path) -> None:
    done = program("chat", tiny, "-p", "the " * 2000, "--json")
    refused(done, "context_full")


def test_an_empty_prompt(program: Program, tiny: Path) -> None:
    refused(program("chat", tiny, "--json", stdin=" \n"), "prompt_empty")


def answering(process: subprocess.Popen[bytes]) -> bytes:
    """Wait for the first piece of the answer and return it."""
    assert process.stdout is not None
    piece = process.stdout.read(1)
    assert piece
    return piece


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_killed_worker_costs_one_sentence_and_no_text(talkative: Path, started: Started) -> None:
    process = started("chat", talkative, "-p", "hi", "--seed", "1")
    first = answering(process)
    worker_of(process).kill()
    out, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert len(first + out) > 1
    assert out.endswith(b"\n")
    said = err.decode()
    assert said.count("pannier: ") == 1
    assert "SIGKILL" in said
    assert "Traceback" not in said


def test_the_text_of_a_killed_worker_is_in_the_document(
    talkative: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Disturbed(Answer):
        def _take(self, text: str, *, silent: bool) -> None:
            super()._take(text, silent=silent)
            for worker in psutil.Process().children():
                worker.kill()

    monkeypatch.setattr("pannier.cli.chat.Answer", Disturbed)
    assert main(["chat", str(talkative), "-p", "hi", "--seed", "1", "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["error"]["type"] == "worker_died"
    assert document["text"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_is_130_and_leaves_no_process(talkative: Path, started: Started) -> None:
    process = started("chat", talkative, "-p", "hi", "--seed", "1")
    answering(process)
    worker = worker_of(process)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in err.decode()
    assert not psutil.pid_exists(worker.pid)
