# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The rest of the wish beside the cards: context length and type of the KV cache."""

from PySide6.QtWidgets import QWidget

from pannier.core.language import number, tr
from pannier.core.memory import KvType
from pannier.core.memory.fit.wish import MAX_CONTEXT
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.theme import Theme
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.while_seen import WhileSeen

CONTEXTS = tuple(2**power for power in range(12, 21))
CHATS = (1, 2, 4, 8, 16)
KV_TYPES: tuple[KvType, ...] = ("f16", "q8_0", "q4_0")


class ContextBox(ChoiceBox):
    """How many tokens; each model takes at most what it was trained for."""

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__("fit.context", tr("Context length"), theme, parent)
        self._budget = budget
        self.setToolTip(
            tr("Tokens of prompt and answer together. Their KV cache grows with the number.")
        )
        for length in CONTEXTS:
            self.addItem(tr("{n} context").format(n=context_text(length)), length)
        self.addItem(tr("Model's maximum"), MAX_CONTEXT)
        self.activated.connect(lambda _index: budget.set_context(self.currentData()))
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._on_budget_changed()

    def _on_budget_changed(self) -> None:
        length = self._budget.wish.context_length
        index = self.findData(length)
        if index < 0:
            index = next(n for n in range(self.count()) if self.itemData(n) > length)
            self.insertItem(index, tr("{n} context").format(n=context_text(length)), length)
        if index != self.currentIndex():
            self.setCurrentIndex(index)


class ChatsBox(ChoiceBox):
    """How many chats have room side by side."""

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__("fit.chats", tr("Parallel chats"), theme, parent)
        self._budget = budget
        self.setToolTip(
            tr(
                "Room for so many chats side by side, each with the whole context and a KV cache "
                "of its own. Pannier itself answers one at a time."
            )
        )
        for count in CHATS:
            self.addItem(chats_text(count), count)
        self.activated.connect(lambda _index: budget.set_parallel_chats(self.currentData()))
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._on_budget_changed()

    def _on_budget_changed(self) -> None:
        count = self._budget.wish.parallel_chats
        if self.findData(count) < 0:
            self.addItem(chats_text(count), count)
        index = self.findData(count)
        if index != self.currentIndex():
            self.setCurrentIndex(index)


class KvTypeBox(ChoiceBox):
    """In how many bits keys and values are kept."""

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__("fit.kvType", tr("Type of the KV cache"), theme, parent)
        self._budget = budget
        self.setToolTip(
            tr(
                "How the memory of the conversation is stored: q8_0 takes about half of f16 and is "
                "hard to tell from it, q4_0 takes a quarter and can be noticed."
            )
        )
        for kind in KV_TYPES:
            self.addItem(tr("KV cache {type}").format(type=kind), kind)
        self.activated.connect(lambda _index: budget.set_kv_type(self.currentData()))
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._on_budget_changed()

    def _on_budget_changed(self) -> None:
        kind = self._budget.wish.kv_type
        if self.findData(kind) < 0:
            self.addItem(tr("KV cache {type}").format(type=kind), kind)
        index = self.findData(kind)
        if index != self.currentIndex():
            self.setCurrentIndex(index)


def chats_text(count: int) -> str:
    """A number of chats: "4 chats"."""
    return tr("%Ln chat(s)", "", count)


def context_text(tokens: int) -> str:
    """A context length in short: 8k, 1M."""
    if tokens % 2**20 == 0:
        return f"{tokens // 2**20}M"
    return f"{tokens // 1024}k" if tokens % 1024 == 0 else number(tokens)
