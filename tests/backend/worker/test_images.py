# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A model sees images through its projector; what it has seen is not looked at again."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage, SamplingOptions, TemplateOptions
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions
from tests.architectures import EMBEDDING, write_model
from tests.backend.worker.answers import END_TOKENS, GREEDY, LOAD, answer, assistant, user
from tests.models import write_llama, write_projector
from tests.pictures import png

RED, BLUE = png(40, 30, (255, 0, 0)), png(30, 50, (0, 0, 255))
WIDE = png(112, 84, (200, 100, 0))
CELLS = 4


def seen(text: str, *images: bytes) -> ChatMessage:
    return ChatMessage("user", text, images=images)


@pytest.fixture(scope="module")
def projector(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_projector(tmp_path_factory.mktemp("projector") / "mmproj.gguf")


@pytest.fixture(scope="module")
def sighted(projector: Path) -> LoadOptions:
    return msgspec.structs.replace(LOAD, mmproj=str(projector))


@pytest.fixture(scope="module")
def engine(tiny_model: Path, sighted: LoadOptions) -> Iterator[EngineSession]:
    with EngineSession() as session:
        session.load(str(tiny_model), sighted)
        yield session


def failure(session: EngineSession, path: Path, options: LoadOptions) -> EngineError:
    with pytest.raises(EngineError) as caught:
        session.load(str(path), options)
    return caught.value


def refusal(session: EngineSession, *images: bytes) -> EngineError:
    with pytest.raises(EngineError) as caught:
        answer(session, [seen("What?", *images)])
    return caught.value


def test_different_images_give_different_answers(engine: EngineSession) -> None:
    red = answer(engine, [seen("What?", RED)])
    blue = answer(engine, [seen("What?", BLUE)])
    blind = answer(engine, [seen("What?")])
    assert len({red.text, blue.text, blind.text}) == 3
    assert red.finished.prompt_tokens == blue.finished.prompt_tokens
    assert red.finished.prompt_tokens >= blind.finished.prompt_tokens + CELLS


def test_what_was_seen_is_used_again_and_changes_nothing(
    engine: EngineSession, tiny_model: Path, sighted: LoadOptions
) -> None:
    one = [user("hello"), assistant("yes"), seen("What?", RED)]
    two = [*one, assistant("red"), seen("And this?", BLUE, RED)]
    fresh = []
    with EngineSession() as session:
        for chat in (one, two):
            session.load(str(tiny_model), sighted)
            fresh.append(answer(session, chat))
    first = answer(engine, one)
    again = answer(engine, one)
    assert again.finished.cached_tokens == again.finished.prompt_tokens - 1
    longer = answer(engine, two)
    assert longer.finished.cached_tokens >= first.finished.prompt_tokens
    back = answer(engine, one)
    assert first.text == again.text == back.text == fresh[0].text
    assert longer.text == fresh[1].text


@pytest.mark.parametrize("architecture", ["qwen2vl", "gemma3", "lfm2"])
def test_every_kind_of_memory_holds_images(tmp_path: Path, architecture: str) -> None:
    """Positions in two dimensions, a sliding window, and a recurrent state."""
    path, projector = tmp_path / "model.gguf", tmp_path / "mmproj.gguf"
    if architecture == "qwen2vl":
        write_llama(path, architecture=architecture)
        write_projector(projector, "qwen2vl_merger")
    else:
        write_model(path, "gemma3" if architecture == "gemma3" else "lfm2")
        write_projector(projector, embedding=EMBEDDING)
    load = msgspec.structs.replace(LOAD, mmproj=str(projector), draft_tokens=0)
    one = [user("hello there " * 10), assistant("yes " * 10), seen("What?", WIDE)]
    two = [*one, assistant("red"), seen("And this?", BLUE, WIDE)]
    fresh = []
    with EngineSession() as session:
        for chat in (one, two):
            session.load(str(path), load)
            fresh.append(answer(session, chat).text)
        session.load(str(path), load)
        for index, chat in enumerate((one, two, one, two)):
            got = answer(session, chat)
            assert got.text == fresh[index % 2]
            assert got.finished.cached_tokens > 50 or index == 0


def test_another_image_in_the_same_place_is_seen(engine: EngineSession) -> None:
    chats = [[seen("What?", RED, image)] for image in (RED, BLUE, RED)]
    first, second, third = (answer(engine, chat) for chat in chats)
    assert first.text == third.text != second.text
    length = first.finished.prompt_tokens
    assert CELLS < second.finished.cached_tokens < length - CELLS


def test_many_images_are_used_again(engine: EngineSession) -> None:
    many = [png(8, 8, (20 * i, 0, 0)) for i in range(12)]
    chat = [seen("What?", *many)]
    first = answer(engine, chat)
    again = answer(engine, chat)
    assert again.finished.cached_tokens == again.finished.prompt_tokens - 1
    assert again.text == first.text
    assert first.progress[-1].done == first.progress[-1].total


def test_too_much_at_once_is_refused_before_it_is_sent(engine: EngineSession) -> None:
    huge = RED + bytes(20_000_000)
    with pytest.raises(UserError) as caught:
        engine.client.generate([seen("What?", *[huge] * 14)], GREEDY)
    assert caught.value.kind == "image"


def test_speculation_gives_the_same_answer(engine: EngineSession) -> None:
    chat = [seen("What?", RED)]
    plain = SamplingOptions(
        temperature=0.0,
        max_tokens=40,
        grammar='root ::= ("one two three four ")+',
        logit_bias=END_TOKENS,
    )
    fast = answer(engine, chat, msgspec.structs.replace(plain, speculation="ngram"))
    assert fast.finished.accepted > 10
    assert fast.text == answer(engine, chat, plain).text


def test_a_full_context_drops_images_with_their_turns(engine: EngineSession) -> None:
    turns = [m for i in range(20) for m in (seen(f"What is {i}?", RED, BLUE), assistant("No."))]
    got = answer(engine, [*turns, user("Why?")], context_policy="shift")
    assert got.dropped
    assert got.finished.prompt_tokens < 512
    endless = SamplingOptions(temperature=0.0, max_tokens=600)
    got = answer(engine, [*turns[:12], user("Why?")], endless, context_policy="shift")
    assert got.finished.tokens > 400
    assert {event.policy for event in got.dropped} == {"drop_oldest", "shift"}


def test_images_are_counted(engine: EngineSession) -> None:
    counts = [engine.count_chat([seen("What?", *images)]) for images in ((), (RED,), (RED, BLUE))]
    assert counts[1] - counts[0] == counts[2] - counts[1] > CELLS


@pytest.mark.parametrize(
    "image", [b"", b"no image", RED[:60], b"\0\0\0\x18ftypmp42", png(1, 1, (0, 0, 0))[:40]]
)
def test_what_is_no_image_is_refused(engine: EngineSession, image: bytes) -> None:
    assert refusal(engine, image).kind == "image"
    assert answer(engine, [seen("What?", RED)]).text


def test_a_template_that_hides_an_image_is_told(engine: EngineSession) -> None:
    hides = TemplateOptions("{{ messages[0].content | replace('<', '') }} ")
    with pytest.raises(EngineError, match="leaves out an image") as caught:
        answer(engine, [seen("What?", RED)], template=hides)
    assert caught.value.kind == "template"


def test_a_model_without_a_projector_says_so(tiny_model: Path) -> None:
    with EngineSession() as session:
        assert not session.load_chat(str(tiny_model), LOAD).sees_images
        assert refusal(session, RED).kind == "no_vision"


def test_the_projector_is_in_the_plan_and_in_the_report(
    tiny_model: Path, sighted: LoadOptions
) -> None:
    with EngineSession() as session:
        plan = session.plan(str(tiny_model), sighted)
        blind = session.plan(str(tiny_model), LOAD)
        loaded = session.load_chat(str(tiny_model), sighted)
    size = plan.host.projector_bytes
    assert size > 100_000
    assert plan.host.total_bytes == blind.host.total_bytes + size
    assert plan.budgets[0].needed_bytes == blind.budgets[0].needed_bytes + size
    assert loaded.sees_images
    assert loaded.report.host.projector_bytes == size


def test_a_projector_that_does_not_fit_is_refused(
    tiny_model: Path, tmp_path: Path, sighted: LoadOptions
) -> None:
    wide = write_projector(tmp_path / "wide.gguf", embedding=512)
    with EngineSession() as session:
        for path in (wide, tiny_model):
            options = msgspec.structs.replace(LOAD, mmproj=str(path))
            assert failure(session, tiny_model, options).kind == "projector_mismatch"
        gone = msgspec.structs.replace(LOAD, mmproj=str(tmp_path / "gone.gguf"))
        assert failure(session, tiny_model, gone).kind == "file_missing"
        session.load(str(tiny_model), sighted)
        assert answer(session, [seen("What?", RED)]).text


def test_an_image_that_must_be_seen_in_one_step_and_cannot_is_refused(
    tiny_model: Path, sighted: LoadOptions
) -> None:
    small = msgspec.structs.replace(sighted, ubatch_size=2, batch_size=64)
    with EngineSession() as session:
        session.load(str(tiny_model), small)
        error = refusal(session, RED)
    assert error.kind == "image"
    assert "one step" in error.message


def test_a_build_without_the_library_says_so(
    tiny_model: Path, sighted: LoadOptions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MTMD_CPP_LIB", str(tmp_path))  # where llama_cpp then looks for it
    with EngineSession() as session:
        error = failure(session, tiny_model, sighted)
        assert error.kind == "unsupported"
        assert "libmtmd" in error.message
        session.load(str(tiny_model), LOAD)
