# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Tells the user how a load came out, where nothing else in the window does."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from pannier.backend.death import WorkerDied
from pannier.backend.protocol import Failed
from pannier.core.language import tr
from pannier.core.memory import option_title
from pannier.ui.chat.loader import ModelLoader
from pannier.ui.notifications import Action, Notifier

# Failures that other load options can help with.
_ABOUT_OPTIONS = {
    "context_too_large",
    "invalid_option",
    "lora_mismatch",
    "no_gpu",
    "out_of_memory",
    "rpc_busy",
    "rpc_unreachable",
    "rpc_version",
    "unknown_device",
}


class LoadNotices(QObject):
    """Listens to the loader. A shortage of memory has a panel of its own and is left to it."""

    def __init__(
        self,
        loader: ModelLoader,
        notifier: Notifier,
        show_options: Callable[[], None],
        show_template: Callable[[], None],
    ) -> None:
        super().__init__(loader)
        self._loader = loader
        self._notifier = notifier
        self._show_options = show_options
        self._show_template = show_template
        loader.refused.connect(self._on_loader_refused)
        loader.died.connect(self._on_loader_died)
        loader.succeeded.connect(self._on_loader_succeeded)

    def _on_loader_refused(self, event: Failed) -> None:
        if event.kind == "cancelled" or self._loader.shortage is not None:
            return
        action = None
        if event.kind in _ABOUT_OPTIONS:
            action = Action(tr("Change the load options…"), self._show_options)
        self._notifier.error(event.message, event.remedy, action=action)

    def _on_loader_died(self, event: WorkerDied, had_work: bool) -> None:  # noqa: FBT001 - a signal
        if had_work and self._loader.shortage is not None:
            return
        again = Action(tr("Load again"), self._loader.load_again)
        details = "\n".join(event.log_tail)
        self._notifier.error(event.message, event.remedy, details, again if had_work else None)

    def _on_loader_succeeded(self, _path: str) -> None:
        """Options that came out differently matter; where the layers lie is in the status bar."""
        problem = self._loader.traits.problem
        if problem is not None:
            choose = Action(tr("Choose another template…"), self._show_template)
            self._notifier.warning(problem.message, problem.remedy, action=choose)
        report = self._loader.report
        for change in report.options if report is not None else []:
            if change.name != "gpu_layers":
                self._notifier.info(
                    tr("{name}: {got} instead of {asked}.").format(
                        name=option_title(change.name), got=change.got, asked=change.asked
                    ),
                    change.reason,
                )
