# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A full context: what was left out is marked, and a larger one is offered with what it costs."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from pannier.ui.chat.controller import State
from tests.ui.conftest import User


def test_a_larger_context_is_offered_with_its_cost_and_goes_on_with_the_chat(
    user: User, tiny_model: Path
) -> None:
    user.load(tiny_model)
    user.chat.set_value("load", "context_length", 256)
    user.chat.set_value("chat", "context_policy", "drop_oldest")
    user.load(tiny_model)
    report = user.window.loader.report
    assert report is not None
    assert report.context_length == 256
    user.chat.set_value("sampling", "max_tokens", 24)
    for word in ("one ", "two ", "three "):
        user.box.setPlainText(word * 25)
        count = len(user.shown)
        user.click("chat.send")
        user.wait(lambda count=count: len(user.shown) == count + 2)
        user.wait_for_answer()
    markers = [record.marker for record in user.shown]
    assert sum(map(bool, markers)) == 1
    gauge = user.window.findChild(QToolButton, "chat.context")
    gauge.menu().aboutToShow.emit()
    contexts = user.window.chat_page._contexts
    user.wait(lambda: [one.context for one in contexts.offers] == [512, 1024, 2048])
    user.wait(lambda: all(one.extra_bytes is not None for one in contexts.offers))
    costs = [one.extra_bytes or 0 for one in contexts.offers]
    assert 0 < costs[0] < costs[1] < costs[2]
    gauge.menu().aboutToShow.emit()
    offers = [one for one in gauge.menu().actions() if "tokens of context" in one.text()]
    assert [one.text().partition("  (+")[0] for one in offers] == [
        "512 tokens of context",
        "1,024 tokens of context",
        "2,048 tokens of context",
    ]
    assert all(" MiB)" in one.text() or " KiB)" in one.text() for one in offers)
    choose(user, offers[1])
    held = report.host.total_bytes + costs[1]
    now = user.window.loader.report
    assert now is not None
    assert now.context_length == 1024
    assert abs(now.host.total_bytes - held) < held // 20
    # All of the chat is seen again, and only this chat is loaded so.
    user.ask("four")
    user.wait_for_answer()
    assert not any(record.marker for record in user.shown)
    user.click("chat.new")
    assert user.chat.load_options(str(tiny_model)).context_length is None


def choose(user: User, action: QAction) -> None:
    """Choose an entry of the menu, and wait for the load."""
    action.trigger()
    user.wait(lambda: user.chat.state is State.LOADING)
    user.wait_for(State.READY)
