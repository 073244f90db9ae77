# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The bundled model keeps its promises: small, quantizable to anything, and right."""

import ctypes
import tomllib
from collections.abc import Iterator
from pathlib import Path

import llama_cpp.llama_cpp as llama
import pytest

from pannier.backend.protocol import Finished, Tokens
from pannier.backend.session import EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.gguf import read_model
from pannier.core.memory import LoadOptions
from pannier.core.paths import bundled_model, resource

GREEDY = SamplingOptions(temperature=0.0, max_tokens=300)


def suggested_questions() -> list[str]:
    """The questions that the chat page suggests."""
    text = resource("models/guide/suggested.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip()]


def answers_by_question() -> dict[str, str]:
    """The right answer to every phrasing in the corpus, by the phrasing in small letters."""
    answers: dict[str, str] = {}
    for path in sorted(resource("models/guide/corpus").glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["entry"]:
            questions = list(entry["questions"])
            if "topic" in entry:
                questions.append(f"What is {entry['topic']}?")
            answers.update((question.lower(), entry["answer"].strip()) for question in questions)
    return answers


@pytest.fixture(scope="module")
def quantized_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled model in Q8_0."""
    path = tmp_path_factory.mktemp("models") / "guide-Q8_0.gguf"
    silent = llama.llama_log_callback(lambda *_: None)
    llama.llama_log_set(silent, ctypes.c_void_p(0))
    params = llama.llama_model_quantize_default_params()
    params.ftype = llama.LLAMA_FTYPE_MOSTLY_Q8_0
    source, target = str(bundled_model()).encode(), str(path).encode()
    assert llama.llama_model_quantize(source, target, ctypes.byref(params)) == 0
    assert read_model(path).file_type == "Q8_0"
    return path


@pytest.fixture(params=["F16", "Q8_0"])
def session(request: pytest.FixtureRequest, quantized_model: Path) -> Iterator[EngineSession]:
    """A worker with the bundled model in one file type."""
    path = bundled_model() if request.param == "F16" else quantized_model
    with EngineSession() as session:
        session.load(str(path), LoadOptions())
        yield session


def answer(session: EngineSession, *messages: ChatMessage) -> str:
    """The text of a whole answer that the model ended by itself."""
    text = ""
    for event in session.generate(messages, GREEDY):
        if isinstance(event, Tokens):
            text += event.text
        elif isinstance(event, Finished):
            assert event.stop_reason == "end"
    return text.strip()


def test_the_suggested_questions_are_answered_right(session: EngineSession) -> None:
    right = answers_by_question()
    for question in suggested_questions():
        assert answer(session, ChatMessage("user", question)) == right[question.lower()]


def test_a_second_question_in_the_same_chat_is_answered_right(session: EngineSession) -> None:
    right = answers_by_question()
    first, second = suggested_questions()[:2]
    chat = [ChatMessage("user", first), ChatMessage("assistant", right[first.lower()])]
    assert answer(session, *chat, ChatMessage("user", second)) == right[second.lower()]


def test_it_says_that_it_knows_nothing_else(session: EngineSession) -> None:
    refusal = next(
        entry["answer"].strip()
        for path in resource("models/guide/corpus").glob("*.toml")
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["entry"]
        if entry["id"] == "refuse"
    )
    assert answer(session, ChatMessage("user", "What is the capital of France?")) == refusal


def test_it_is_small_and_every_k_quant_applies() -> None:
    model = read_model(bundled_model())
    assert model.size_bytes <= 6_000_000
    assert model.file_type == "F16"
    assert model.architecture == "llama"
    matrices = [tensor for tensor in model.tensors if len(tensor.shape) == 2]
    assert matrices
    assert all(tensor.shape[0] % 256 == 0 for tensor in matrices)
