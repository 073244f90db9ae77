# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A chat template is rendered from the file alone, in the worker, and cannot do any harm."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pannier.backend.protocol import RENDERED_LETTERS
from pannier.backend.session import EngineError, EngineSession
from pannier.core.chat import ChatMessage
from tests.models import RAISING_TEMPLATE, write_llama

CHAT = [ChatMessage("system", "Be brief."), ChatMessage("user", "Hello")]


@pytest.fixture(scope="module")
def session() -> Iterator[EngineSession]:
    with EngineSession() as session:
        yield session


def test_the_example_is_what_the_model_would_read(session: EngineSession, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "model.gguf")
    text = session.render_template(str(model), CHAT).text
    assert text.startswith("<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHello")
    assert text.endswith("<|im_start|>assistant\n")


def test_special_tokens_come_from_the_file(session: EngineSession, tmp_path: Path) -> None:
    template = "{{ bos_token }}{{ messages[0].content }}{{ eos_token }}"
    for vocab in (320, 1500):  # a short list of tokens is kept in the header, a long one is not
        model = write_llama(tmp_path / f"{vocab}.gguf", template=template, vocab=vocab)
        text = session.render_template(str(model), CHAT).text
        assert text == "<|endoftext|>Be brief.<|im_end|>"


def test_a_huge_text_is_cut(session: EngineSession, tmp_path: Path) -> None:
    template = "{% for n in range(90000) %}0123456789{% endfor %}"
    model = write_llama(tmp_path / "model.gguf", template=template)
    assert len(session.render_template(str(model), CHAT).text) == RENDERED_LETTERS


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (None, "no chat template"),
        (RAISING_TEMPLATE, "roles must alternate"),
        ("{% for %}", "does not compile"),
        ("{{ ().__class__.__mro__[1].__subclasses__() }}", "unsafe"),
    ],
)
def test_a_template_that_fails_is_told(
    session: EngineSession, tmp_path: Path, template: str | None, said: str
) -> None:
    model = write_llama(tmp_path / "model.gguf", template=template)
    with pytest.raises(EngineError, match=said) as caught:
        session.render_template(str(model), CHAT)
    assert caught.value.kind.startswith("template")
