# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the worker answers: loads, answers, and one clear error for everything that is wrong."""

from pathlib import Path

import pytest

from pannier.backend.protocol import Finished, Tokens
from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.gguf import read_model
from pannier.core.memory import LoadOptions
from tests.models import write_llama

GREEDY = SamplingOptions(temperature=0.0, max_tokens=24)


def answer(
    session: EngineSession, messages: list[ChatMessage], sampling: SamplingOptions = GREEDY
) -> tuple[str, Finished]:
    """The whole text of an answer, and how it ended."""
    text = ""
    for event in session.generate(messages, sampling):
        if isinstance(event, Tokens):
            text += event.text
        elif isinstance(event, Finished):
            return text, event
    raise AssertionError("an answer ends by Finished or an exception")


def ask(text: str) -> list[ChatMessage]:
    return [ChatMessage("user", text)]


@pytest.mark.usefixtures("no_local_gpu")
def test_a_load_reports_what_it_did(session: EngineSession, tiny_model: Path) -> None:
    seen: list[float] = []
    report = session.load(str(tiny_model), LoadOptions(), on_progress=seen.append)
    assert seen[-1] == 1.0
    assert report.architecture == "llama"
    assert report.context_length == 512
    assert report.layers == 3  # two blocks and the output
    assert report.place == "CPU"
    assert report.gpu_reason
    assert report.host.layers == 3
    assert report.host.total_bytes == (
        report.host.weights_bytes
        + report.host.kv_bytes
        + report.host.compute_bytes
        + report.host.output_bytes
    )
    # Two blocks of keys and values, 256 numbers of 2 bytes each, for 512 tokens.
    assert report.host.kv_bytes == 2 * 2 * 256 * 2 * 512 // report_kv_share(tiny_model)
    assert abs(report.host.weights_bytes - tiny_model.stat().st_size) < 0.2 * MIB


MIB = 1024 * 1024


def report_kv_share(model: Path) -> int:
    """Attention heads per KV head of the model."""
    header = read_model(model)
    assert isinstance(header.head_count, int)
    assert isinstance(header.kv_head_count, int)
    return header.head_count // header.kv_head_count


@pytest.mark.usefixtures("no_local_gpu")
def test_gpu_layers_that_nothing_can_take_are_reported(
    session: EngineSession, tiny_model: Path
) -> None:
    report = session.load(str(tiny_model), LoadOptions(gpu_layers=2))
    (change,) = [change for change in report.options if change.name == "gpu_layers"]
    assert (change.asked, change.got) == ("2", "0")
    assert "no GPU" in change.reason


def test_same_seed_same_text(session: EngineSession, tiny_model: Path) -> None:
    session.load(str(tiny_model), LoadOptions())
    warm = SamplingOptions(temperature=1.5, seed=7, max_tokens=24)
    first, finished = answer(session, ask("hello"), warm)
    again, _ = answer(session, ask("hello"), warm)
    other, _ = answer(
        session, ask("hello"), SamplingOptions(temperature=1.5, seed=8, max_tokens=24)
    )
    assert first == again != other
    assert finished.seed == 7


def test_a_drawn_seed_can_be_used_again(session: EngineSession, tiny_model: Path) -> None:
    session.load(str(tiny_model), LoadOptions())
    drawn = SamplingOptions(temperature=1.5, max_tokens=24)
    first, finished = answer(session, ask("hello"), drawn)
    assert first != answer(session, ask("hello"), drawn)[0]
    same = SamplingOptions(temperature=1.5, seed=finished.seed, max_tokens=24)
    assert first == answer(session, ask("hello"), same)[0]


def test_the_next_turn_evaluates_only_what_is_new(session: EngineSession, tiny_model: Path) -> None:
    session.load(str(tiny_model), LoadOptions())
    question = ask("hello there, how are you today?")
    text, first = answer(session, question)
    assert first.cached_tokens == 0
    turns = [*question, ChatMessage("assistant", "fine"), *ask("and now?")]
    reused, second = answer(session, turns)
    assert second.cached_tokens >= first.prompt_tokens // 2
    with EngineSession() as fresh:
        fresh.load(str(tiny_model), LoadOptions())
        assert answer(fresh, turns)[0] == reused
        assert answer(fresh, question)[0] == text


def test_an_answer_ends_when_the_context_is_full(session: EngineSession, tiny_model: Path) -> None:
    session.load(str(tiny_model), LoadOptions(context_length=256))
    _, finished = answer(session, ask("hello"), SamplingOptions(temperature=0.0))
    assert finished.stop_reason == "context"
    assert finished.prompt_tokens + finished.tokens == 256 + 1


def test_text_is_cut_at_whole_characters_only(session: EngineSession, tiny_model: Path) -> None:
    """The tiny model speaks in random bytes, so most of its characters span tokens."""
    session.load(str(tiny_model), LoadOptions())
    pieces = [
        event.text
        for event in session.generate(ask("hello"), SamplingOptions(seed=3, max_tokens=200))
        if isinstance(event, Tokens)
    ]
    assert len(pieces) > 1
    assert "".join(pieces).encode("utf-8").decode("utf-8")


def failure(session: EngineSession, path: Path | str, options: LoadOptions | None = None) -> str:
    """Load something that cannot be loaded; returns the failure's kind."""
    with pytest.raises(EngineError) as caught:
        session.load(str(path), options or LoadOptions())
    assert caught.value.message.endswith((".", "'"))
    assert caught.value.remedy
    return caught.value.kind


def test_bad_files_get_one_clear_error_and_the_next_load_works(
    session: EngineSession, tiny_model: Path, tmp_path: Path
) -> None:
    text = tmp_path / "text.gguf"
    text.write_text("This is not a model at all, just a text with a wrong name.\n" * 20)
    truncated = tmp_path / "truncated.gguf"
    truncated.write_bytes(tiny_model.read_bytes()[: tiny_model.stat().st_size // 2])
    header_only = tmp_path / "header.gguf"
    header_only.write_bytes(tiny_model.read_bytes()[:2000])
    unknown = write_llama(tmp_path / "unknown.gguf", architecture="marvin")
    assert failure(session, tmp_path / "missing.gguf") == "file_missing"
    assert failure(session, tmp_path) == "file_unreadable"
    assert failure(session, text) == "not_gguf"
    assert failure(session, truncated) == "file_incomplete"
    assert failure(session, header_only) == "file_incomplete"
    assert failure(session, unknown) == "unknown_architecture"
    assert failure(session, tiny_model, LoadOptions(context_length=10_000_000)) == (
        "context_too_large"
    )
    session.load(str(tiny_model), LoadOptions())
    assert answer(session, ask("hello"))[0]


@pytest.mark.usefixtures("no_local_gpu")
def test_a_context_that_memory_cannot_hold_is_refused_before_it_is_tried(
    session: EngineSession, tmp_path: Path
) -> None:
    model = write_llama(tmp_path / "long.gguf", context=2_000_000_000)
    options = LoadOptions(context_length=1_000_000_000)
    assert failure(session, model, options) == "out_of_memory"


RAISING = "{{ raise_exception('Roles must alternate') }}"
ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
BROKEN = "{% for message in messages %}"
HOSTILE = "{{ ''.__class__.__mro__[1].__subclasses__() }}"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (RAISING, "Roles must alternate"),
        (ENDLESS, "did not finish within"),
        (BROKEN, "does not compile"),
        (HOSTILE, "unsafe"),
    ],
    ids=["raising", "endless", "broken", "hostile"],
)
def test_a_bad_chat_template_is_an_error_of_the_file(
    session: EngineSession, tmp_path: Path, tiny_model: Path, template: str, said: str
) -> None:
    session.load(str(write_llama(tmp_path / "model.gguf", template=template)), LoadOptions())
    with pytest.raises(EngineError, match=said) as caught:
        answer(session, ask("hello"))
    assert caught.value.kind.startswith("template")
    session.load(str(tiny_model), LoadOptions())
    assert answer(session, ask("hello"))[0]


def test_a_model_without_a_template_gets_chatml_and_says_so(
    session: EngineSession, tmp_path: Path
) -> None:
    report = session.load(str(write_llama(tmp_path / "model.gguf", template=None)), LoadOptions())
    assert [(change.name, change.got) for change in report.options] == [("chat_template", "ChatML")]
    assert answer(session, ask("hello"))[0]


def test_a_conversation_longer_than_the_context_is_refused(
    session: EngineSession, tiny_model: Path
) -> None:
    session.load(str(tiny_model), LoadOptions())
    with pytest.raises(EngineError, match="the context holds 512") as caught:
        answer(session, ask("hello " * 600))
    assert caught.value.kind == "context_full"
    assert answer(session, ask("hello"))[0]


def test_answering_without_a_model_is_refused(session: EngineSession) -> None:
    with pytest.raises(EngineError) as caught:
        answer(session, ask("hello"))
    assert caught.value.kind == "not_loaded"


def test_the_benchmark_measures_every_repetition(session: EngineSession, tiny_model: Path) -> None:
    session.load(str(tiny_model), LoadOptions())
    result = session.benchmark(prompt_tokens=64, generate_tokens=8, repetitions=2)
    assert len(result.prompt_tokens_per_second) == len(result.tokens_per_second) == 2
    assert min(result.prompt_tokens_per_second + result.tokens_per_second) > 0
    with pytest.raises(EngineError, match="the context holds 512"):
        session.benchmark(prompt_tokens=4096, generate_tokens=8, repetitions=1)


def test_the_devices_of_the_engine_include_the_cpu(session: EngineSession) -> None:
    (cpu,) = [device for device in session.devices() if device.kind == "cpu"]
    assert cpu.total_bytes >= cpu.free_bytes > 0
