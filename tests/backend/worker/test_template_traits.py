# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a chat template can do is found out by rendering it, and used when chats are written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.backend.protocol import Rendered
from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage, TemplateOptions
from pannier.core.chat.builtin_templates import builtin_template
from tests.backend.worker.answers import LOAD, answer, assistant, system, user
from tests.models import CHATML_TEMPLATE, ENDLESS_TEMPLATE, RAISING_TEMPLATE, write_llama

CHAT = [system("Be brief."), user("Hello")]
TURNS = "{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}"
SWITCH = (
    TURNS + "{% if add_generation_prompt %}<assistant>"
    "{% if enable_thinking is defined and not enable_thinking %}<think>\n\n</think>\n\n{% endif %}"
    "{% endif %}"
)
OPENS = TURNS + "{% if add_generation_prompt %}<assistant><think>\n{% endif %}"
EFFORT = (
    "Reasoning: {{ reasoning_effort or 'medium' }}\n"
    + TURNS
    + "{% if add_generation_prompt %}<|start|>assistant{% endif %}{# <|channel|> <|message|> #}"
)
LEVELS = (
    "{% if reasoning_effort and reasoning_effort not in ['low', 'high'] %}"
    "{{ raise_exception('no such effort') }}{% endif %}{{ reasoning_effort }}" + TURNS
)
NO_EFFORT = (
    "{% set effort = reasoning_effort if reasoning_effort is defined else 'none' %}"
    "{% if effort not in ['none', 'high'] %}{{ raise_exception('no such effort') }}{% endif %}"
    "<settings>{{ effort }}</settings>{# [THINK] #}" + TURNS
)
KEEPS = (
    "{% for m in messages %}<{{ m.role }}>"
    "{% if m.reasoning_content %}<think>{{ m.reasoning_content }}</think>{% endif %}"
    "{{ m.content }}{% endfor %}"
)
NO_SYSTEM = (
    "{% if messages[0].role == 'system' %}{{ raise_exception('System role not supported') }}"
    "{% endif %}" + TURNS
)
DEAF = "{% for m in messages if m.role != 'system' %}<{{ m.role }}>{{ m.content }}{% endfor %}"
TYPED = (
    "{% for m in messages %}<{{ m.role }}>{% for part in m.content %}"
    "{% if part.type == 'text' %}{{ part.text }}{% endif %}{% endfor %}{% endfor %}"
)

SQUARES = (
    "{% set n = namespace(x=3) %}{% for i in range(99999) %}{% set n.x = n.x * n.x %}{% endfor %}"
)


@pytest.fixture(scope="module")
def session(tiny_model: Path) -> Iterator[EngineSession]:
    with EngineSession() as session:
        session.load_vocabulary(str(tiny_model))
        yield session


def render(
    session: EngineSession,
    template: str,
    messages: list[ChatMessage] | None = None,
    *,
    thinking: bool | None = None,
    effort: str = "",
    **arguments: str | int,
) -> Rendered:
    options = TemplateOptions(template, thinking=thinking, effort=effort, arguments=arguments)
    return session.render_template("", messages or CHAT, options)


def test_a_plain_template_has_no_traits(session: EngineSession) -> None:
    traits = session.render_template("", CHAT).traits
    assert (traits.origin, traits.thinking_tag, traits.control) == ("model", "", "none")
    assert not traits.merges_system
    assert traits.problem is None


def test_a_switch_in_the_template(session: EngineSession) -> None:
    found = render(session, SWITCH)
    assert found.traits.origin == "override"
    assert (found.traits.thinking_tag, found.traits.control) == ("<think>", "template")
    assert found.traits.thinks_by_default
    assert found.text.endswith("<assistant>")
    assert render(session, SWITCH, thinking=True).text == found.text
    assert render(session, SWITCH, thinking=False).text.endswith("</think>\n\n")
    off = SWITCH.replace(
        "enable_thinking is defined and not enable_thinking", "not enable_thinking"
    )
    assert render(session, off).traits.control == "template"
    assert not render(session, off).traits.thinks_by_default


def test_without_a_switch_an_empty_block_of_thoughts_does(session: EngineSession) -> None:
    found = render(session, OPENS)
    assert (found.traits.control, found.traits.thinks_by_default) == ("prefill", True)
    assert render(session, OPENS, thinking=True).text == found.text
    assert render(session, OPENS, thinking=False).text.endswith("<think>\n\n</think>\n\n")


def test_effort(session: EngineSession) -> None:
    found = render(session, EFFORT, effort="high")
    assert found.traits.efforts == ("low", "medium", "high")
    assert found.traits.thinking_tag.startswith("<|channel|>")
    assert found.traits.control == "none"  # there is no way to switch it off
    assert found.text.startswith("Reasoning: high")
    assert render(session, LEVELS).traits.efforts == ("low", "high")


def test_no_effort_is_a_switch(session: EngineSession) -> None:
    found = render(session, NO_EFFORT)
    assert (found.traits.control, found.traits.thinking_tag) == ("template", "[THINK]")
    assert not found.traits.thinks_by_default
    assert found.traits.efforts == ("high",)
    assert render(session, NO_EFFORT, thinking=True).text.startswith("<settings>high")
    assert render(session, NO_EFFORT, thinking=False).text.startswith("<settings>none")


def test_reasoning_goes_only_where_it_is_wanted(session: EngineSession) -> None:
    chat = [user("a"), ChatMessage("assistant", "b", reasoning="because"), user("c")]
    assert "because" not in render(session, SWITCH, chat).text
    kept = render(session, KEEPS, chat)
    assert "<think>because</think>b" in kept.text
    assert kept.traits.keeps_reasoning


@pytest.mark.parametrize("template", [NO_SYSTEM, DEAF])
def test_a_system_prompt_that_is_not_known_is_put_before_the_question(
    session: EngineSession, template: str
) -> None:
    found = render(session, template)
    assert found.traits.merges_system
    assert found.system_merged
    assert found.text == "<user>Be brief.\nHello"
    assert not render(session, template, [user("Hello")]).system_merged


def test_content_in_parts(session: EngineSession) -> None:
    found = render(session, TYPED)
    assert found.text == "<system>Be brief.<user>Hello"
    assert found.traits.problem is None


def test_arguments_reach_the_template(session: EngineSession) -> None:
    assert render(session, "{{ tone }}{{ messages[0].content }}", tone="calm").text.startswith(
        "calm"
    )
    reserved = TemplateOptions(TURNS, arguments={"messages": "x"})
    assert session.render_template("", CHAT, reserved).text == "<system>Be brief.<user>Hello"


def test_images_are_shown_as_what_they_are(session: EngineSession) -> None:
    found = render(session, TURNS, [ChatMessage("user", "What?", images=(b"x", b"y"))])
    assert found.text == "<user><image>\n<image>\nWhat?"


def test_a_template_of_a_file_that_is_not_loaded(session: EngineSession, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "model.gguf", template=NO_SYSTEM)
    assert session.render_template(str(model), CHAT).system_merged
    other = TemplateOptions(builtin_template("gemma").source)
    text = session.render_template(str(model), CHAT, other).text
    assert text.startswith("<|endoftext|><start_of_turn>user\nBe brief.")


@pytest.mark.parametrize(
    ("template", "kind"),
    [
        (RAISING_TEMPLATE, "template"),
        ("{% for %}", "template_syntax"),
        (ENDLESS_TEMPLATE, "template_endless"),
    ],
    ids=["raising", "broken", "endless"],
)
def test_a_broken_template_is_told_with_the_load_and_another_one_used(
    tmp_path: Path, template: str, kind: str
) -> None:
    model = write_llama(tmp_path / "model.gguf", template=template)
    with EngineSession() as session:
        problem = session.load_chat(str(model), LOAD).template.problem
        assert problem is not None
        assert problem.kind == kind
        assert problem.fallbacks[0] == "chatml"  # whose tokens the model has
        with pytest.raises(EngineError) as caught:
            answer(session, CHAT)
        assert caught.value.kind == kind
        chosen = TemplateOptions(builtin_template(problem.fallbacks[0]).source)
        assert answer(session, CHAT, template=chosen).finished.tokens == 24


@pytest.mark.parametrize(
    "expression",
    [
        "10 ** 9999999999",
        "(messages | length + 1) ** 9999999999",
        "'a' * 10 ** 10",
        "messages[0].content * 10 ** 10",
        "'%99999999999d' % 1",
        "'a' | center(10 ** 10)",
        SQUARES,
    ],
)
def test_a_template_takes_neither_all_time_nor_all_memory(
    session: EngineSession, expression: str
) -> None:
    template = expression if expression == SQUARES else f"{{{{ {expression} }}}}"
    with pytest.raises(EngineError) as caught:
        render(session, template)
    assert caught.value.kind in {"template", "template_syntax", "template_endless"}
    assert session.render_template("", CHAT).text


def test_a_model_without_a_template_gets_chatml(tmp_path: Path) -> None:
    model = write_llama(tmp_path / "model.gguf", template=None)
    with EngineSession() as session:
        assert session.load_chat(str(model), LOAD).template.origin == "chatml"
        prompt = session.render_template("", CHAT).text
    assert prompt == render_chatml()


def render_chatml() -> str:
    return (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHello<|im_end|>\n"
        "<|im_start|>assistant\n"
    )


def test_the_merge_is_told_with_the_answer(tmp_path: Path, tiny_model: Path) -> None:
    with EngineSession() as session:
        session.load(str(tiny_model), LOAD)
        merged = answer(session, CHAT, template=TemplateOptions(NO_SYSTEM))
        plain = answer(session, CHAT, template=TemplateOptions(CHATML_TEMPLATE))
        continued = answer(session, [*CHAT, assistant("Yes")])
    assert merged.prompt.system_merged
    assert not plain.prompt.system_merged
    assert plain.prompt.tokens == plain.finished.prompt_tokens
    assert plain.prompt.context_length == 512
    assert continued.prompt.cached_tokens == continued.finished.cached_tokens > 10
