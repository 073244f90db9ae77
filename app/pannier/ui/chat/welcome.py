# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Chat page before the first message: choose a model, wait for it, or pick a question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from pannier.core.language import number, tr
from pannier.core.memory import LoadReport
from pannier.core.paths import resource
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.theme import READING_WIDTH, SMALL, Theme
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.empty_state import EmptyState
from pannier.ui.widgets.flow_layout import FlowLayout

SUGGESTIONS = "models/guide/suggested.txt"


class Welcome(EmptyState):
    """Says what to do next.

    Signals:
        suggestion_chosen: a suggested question was clicked.
    """

    suggestion_chosen = Signal(str)

    def __init__(
        self,
        prefix: str,
        controller: ChatController,
        theme: Theme,
        open_guide: QAction,
        open_model: QAction,
        parent: QWidget | None = None,
    ) -> None:
        """`prefix` begins the names of its widgets."""
        super().__init__(theme, "pannier", parent)
        self._prefix = prefix
        self._controller = controller
        self._buttons = self._row()
        self._button(f"{prefix}.useGuide", tr("Chat with Pannier Guide"), open_guide, "primary")
        self._button(f"{prefix}.openModel", tr("Open a GGUF file…"), open_model, "")
        self._chips = self._row()
        controller.state_changed.connect(self._on_controller_state_changed)
        self._on_controller_state_changed()

    def _on_controller_state_changed(self) -> None:
        controller = self._controller
        if controller.state is State.NO_MODEL:
            self.set_texts(
                tr("Choose a model to start"),
                tr(
                    "Pannier Guide comes with Pannier and answers questions about models, memory "
                    "and quantization. Or drag a GGUF file of your own onto this window."
                ),
            )
        elif controller.state is State.LOADING:
            self.set_texts(
                tr("Loading {name}").format(name=controller.loader.name),
                tr("You can write already. Your message is sent as soon as it is ready."),
            )
        elif controller.loader.has_guide:
            self.set_texts(
                tr("Ask Pannier Guide"),
                tr(
                    "A small model that knows about quantization, GGUF and memory, and nothing "
                    "else. It runs on this computer."
                ),
            )
        else:
            self._show_ready(controller.loader.report)
        self._buttons.setVisible(controller.state is State.NO_MODEL)
        self._show_chips(shown=controller.loader.has_guide)

    def _show_ready(self, report: LoadReport | None) -> None:
        if report is None:
            return
        where = tr("this computer")
        if report.rpc_servers:
            servers = ", ".join(report.rpc_servers)
            where = tr("this computer and {servers}").format(servers=servers)
        self.set_texts(
            tr("{name} is ready").format(name=report.name),
            tr("It runs on {where}, with a context of {n} tokens.").format(
                where=where, n=number(report.context_length)
            ),
        )

    def _show_chips(self, *, shown: bool) -> None:
        layout = self._chips.layout()
        if shown and layout is not None and not layout.count():
            lines = resource(SUGGESTIONS).read_text(encoding="utf-8").splitlines()
            for number, question in enumerate(line for line in lines if line.strip()):
                layout.addWidget(self._chip(number, question))
        self._chips.setVisible(shown)

    def _chip(self, number: int, question: str) -> QPushButton:
        chip = QPushButton(question, self._chips)
        chip.setObjectName(f"{self._prefix}.suggestion.{number}")
        chip.setAccessibleName(tr("Ask: {question}").format(question=question))
        chip.setToolTip(tr("Ask this question"))
        chip.setProperty("kind", "chip")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda: self.suggestion_chosen.emit(question))
        return chip

    def _row(self) -> QWidget:
        row = QWidget(self)
        FlowLayout(row, SMALL)
        self.extra.addLayout(centred(row, READING_WIDTH))
        return row

    def _button(self, name: str, text: str, action: QAction, kind: str) -> None:
        button = QPushButton(text, self._buttons)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(action.toolTip())
        button.setProperty("kind", kind)
        button.clicked.connect(action.trigger)
        layout = self._buttons.layout()
        if layout is not None:
            layout.addWidget(button)
