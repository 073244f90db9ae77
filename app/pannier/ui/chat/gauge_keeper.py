# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Keeps the gauge of the context up to date, and does what its menu offers."""

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.ui.chat.composer import Composer
from pannier.ui.chat.controller import ChatController
from pannier.ui.chat.larger_contexts import LargerContexts
from pannier.ui.chat.token_counts import TokenCounts


class GaugeKeeper(QObject):
    """Between the gauge, the counts and the model.

    Signals:
        options_wanted: the user wants to see all load options.
    """

    options_wanted = Signal()

    def __init__(
        self,
        composer: Composer,
        controller: ChatController,
        counts: TokenCounts,
        contexts: LargerContexts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._composer = composer
        self._gauge = composer.gauge
        self._controller = controller
        self._counts = counts
        self._contexts = contexts
        counts.changed.connect(self._on_counts_changed)
        contexts.changed.connect(self._on_contexts_changed)
        self._gauge.menu().aboutToShow.connect(contexts.look)
        self._gauge.policy_chosen.connect(self._on_gauge_policy_chosen)
        self._gauge.larger_chosen.connect(self._on_gauge_larger_chosen)
        self._gauge.options_wanted.connect(self.options_wanted)
        controller.conversation_changed.connect(self._show_policy)
        controller.settings.changed.connect(self._show_policy)
        self._show_policy()

    def _on_counts_changed(self) -> None:
        use = self._counts.use
        self._gauge.show_use(use)
        self._composer.show_tokens(use.draft)

    def _on_contexts_changed(self) -> None:
        self._gauge.set_offers(self._contexts.offers)

    def _show_policy(self) -> None:
        self._gauge.set_policy(self._controller.resolved().chat.context_policy)

    def _on_gauge_policy_chosen(self, policy: str) -> None:
        self._controller.set_value("chat", "context_policy", policy)

    def _on_gauge_larger_chosen(self, context: int) -> None:
        """Load it again, now and whenever this chat is taken up again."""
        loader = self._controller.loader
        self._controller.set_value("load", "context_length", context)
        loader.load(loader.path, msgspec.structs.replace(loader.options, context_length=context))
