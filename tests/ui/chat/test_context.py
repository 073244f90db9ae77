# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The context made visible: the gauge, what is done when it is full, longer ones; thinking."""

from pathlib import Path

from PySide6.QtWidgets import QToolButton

from pannier.ui.chat.context_gauge import ContextUse
from pannier.ui.chat.larger_contexts import larger_contexts
from tests.models import write_llama
from tests.ui.chat.conftest import QUESTION
from tests.ui.conftest import User

THINKS = (
    "{% for message in messages %}{{ message.role }}: {{ message.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}assistant: {% if enable_thinking is defined and "
    "not enable_thinking %}<think>\n\n</think>{% endif %}{% endif %}"
)


def test_longer_contexts_double_up_to_what_the_model_was_trained_for() -> None:
    assert larger_contexts(8192, 131072) == [16384, 32768, 65536]
    assert larger_contexts(8192, 20000) == [16384, 20000]
    assert larger_contexts(1024, 1024) == []
    assert larger_contexts(1024, None) == []


def test_the_gauge_tells_what_is_used_and_cached_and_what_the_draft_adds(reader: User) -> None:
    counts = reader.window.chat_page.pane.counts
    reader.ask(QUESTION)
    reader.wait_for_answer()
    generation = reader.chat.path[-1].generation
    assert generation is not None
    used = generation.prompt_tokens + generation.tokens
    assert counts.use == ContextUse(context=1024, used=used, cached=used)
    reader.write("A question that is being written")
    reader.wait(lambda: counts.use.draft > 3)
    gauge = reader.window.findChild(QToolButton, "chat.context")
    assert f"{counts.use.draft} tokens" in reader.text_of("chat.draftTokens")
    assert "Your draft adds" in gauge.accessibleName()
    reader.box.clear()
    reader.click("chat.new")
    reader.wait(lambda: counts.use.used == 0)


def test_what_is_left_out_is_marked(reader: User) -> None:
    gauge = reader.window.chat_page.pane.composer.gauge
    gauge.policy_chosen.emit("drop_oldest")
    for word in ("one ", "two ", "three "):
        reader.box.setPlainText("What is an imatrix? " + word * 300)
        count = len(reader.shown)
        reader.click("chat.send")
        reader.wait(lambda count=count: len(reader.shown) == count + 2)
        reader.wait_for_answer()
    markers = [record.marker for record in reader.shown]
    place = next(place for place, marker in enumerate(markers) if marker)
    assert place > 0
    assert place % 2 == 0
    assert [one for one in markers if one] == ["The messages above are no longer in the context"]


def test_thinking_is_turned_off_for_the_chat_where_the_template_can(
    user: User, tmp_path: Path
) -> None:
    switch = user.window.findChild(QToolButton, "chat.thinking")
    assert switch.isHidden()
    user.load(write_llama(tmp_path / "thinks.gguf", template=THINKS))
    user.wait(switch.isVisible)
    before = switch.isChecked()
    user.click("chat.thinking")
    assert switch.isChecked() is not before
    user.ask("Why?")
    user.wait_for_answer()
    generation = user.chat.path[-1].generation
    assert generation is not None
    assert generation.template_switches == {"enable_thinking": not before}
    user.click("chat.new")
    assert switch.isChecked() is before
