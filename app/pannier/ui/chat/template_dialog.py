# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The chat template of a model: chosen or written by the user, and what it makes of a chat."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pannier.backend.client import ClientEvent
from pannier.backend.protocol import Failed, Rendered
from pannier.core.chat import ChatMessage, TemplateOptions, TemplateTraits
from pannier.core.chat.builtin_templates import BUILTIN_TEMPLATES
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.ui.bridge import NO_JOB, EngineBridge
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import SMALL, TINY, Theme
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.plain import resize_within_screen, text_label

SIZE = (980, 640)
TYPING_MILLISECONDS = 300
SAMPLE = (
    ChatMessage("system", "You are a helpful assistant."),
    ChatMessage("user", "What is a pannier?"),
    ChatMessage("assistant", "A basket, carried in pairs."),
    ChatMessage("user", "By whom?"),
)


class TemplateDialog(Dialog):
    """Edits the template of one model, with a live preview by the worker's own sandbox.

    Signals:
        chosen: the template to use from now on; empty for the model's own.
    """

    chosen = Signal(str)

    def __init__(
        self,
        engine: EngineBridge,
        tasks: TaskRunner,
        model: str,
        template: TemplateOptions,
        messages: Sequence[ChatMessage],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """`messages` is the chat to preview; without any, a sample is shown."""
        super().__init__("chatTemplate", tr("Chat template"), parent)
        self._engine = engine
        self._model = model
        self._options = template
        self._messages = list(messages or SAMPLE)
        self._job = NO_JOB
        self._own = ""
        self._choice = ChoiceBox("chatTemplate.choice", tr("Template"), theme, self)
        self._choice.addItem(tr("The model's own"))
        for known in BUILTIN_TEMPLATES:
            self._choice.addItem(tr(known.title))
        self._choice.addItem(tr("One of your own"))
        self._source = self._text_box("source", tr("Text of the template"), theme)
        self._preview = self._text_box("preview", tr("What the model is given"), theme)
        self._preview.setReadOnly(True)
        self._state = text_label("", "small", self)
        self._state.setObjectName("chatTemplate.state")
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._soon.timeout.connect(self._render)
        engine.event_received.connect(self._on_engine_event_received)
        self._choice.activated.connect(self._on_choice_activated)
        self._source.textChanged.connect(self._on_source_text_changed)
        self._show_choice(template.template)
        # Methods, so that a dialog that is closed meanwhile hears of nothing.
        task = tasks.start(lambda: _own_template(model), self._on_own_read)
        task.failed.connect(self._on_own_failed)
        resize_within_screen(self, *SIZE)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        label = QLabel(tr("Template"), self)
        label.setBuddy(self._choice)
        head.addWidget(label)
        head.addWidget(self._choice, 1)
        self.content.addLayout(head)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        for title, box in (
            (tr("Jinja template"), self._source),
            (tr("What the model is given"), self._preview),
        ):
            side = QWidget(self)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, SMALL if box is self._source else 0, 0)
            column.setSpacing(TINY)
            caption = QLabel(title, side)
            caption.setProperty("text_role", "small")
            caption.setBuddy(box)
            column.addWidget(caption)
            column.addWidget(box, 1)
            splitter.addWidget(side)
        splitter.setSizes([1, 1])
        self.content.addWidget(splitter, 1)
        self.content.addWidget(self._state)
        self.add_cancel()
        self._use = self.add_button("use", tr("Use for this model"), "primary")
        self._use.clicked.connect(self._on_use_clicked)

    def _text_box(self, name: str, title: str, theme: Theme) -> QPlainTextEdit:
        box = QPlainTextEdit(self)
        box.setObjectName(f"chatTemplate.{name}")
        box.setAccessibleName(title)
        box.setProperty("part", "form")
        box.setFont(theme.fixed_font("small"))
        box.setTabChangesFocus(True)
        return box

    def _show_choice(self, template: str) -> None:
        """Choose what a template is: the model's own, a known one, or the user's."""
        sources = ["", *(known.source for known in BUILTIN_TEMPLATES)]
        last = self._choice.count() - 1
        self._choice.setCurrentIndex(sources.index(template) if template in sources else last)
        self._fill(template or self._own)

    def _fill(self, text: str) -> None:
        self._source.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._source.setPlainText(text)
        self._source.blockSignals(False)  # noqa: FBT003
        self._soon.start()

    @property
    def _template(self) -> str:
        """What is chosen; empty for the model's own."""
        return "" if self._choice.currentIndex() == 0 else self._source.toPlainText()

    def _render(self) -> None:
        options = TemplateOptions(
            template=self._template,
            thinking=self._options.thinking,
            effort=self._options.effort,
            arguments=self._options.arguments,
        )
        self._engine.start()
        try:
            self._job = self._engine.ask(
                lambda client: client.render_template(self._model, self._messages, options)
            )
        except UserError as error:
            self._show_problem(error.message, error.remedy)

    def _on_own_read(self, template: str) -> None:
        self._own = template
        if self._choice.currentIndex() == 0:
            self._fill(template)

    def _on_own_failed(self, _error: UserError) -> None:
        self._on_own_read("")

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        match event:
            case Rendered(job=job) if job == self._job:
                self._preview.setPlainText(event.text)
                self._show_state(traits_text(event.traits), "small")
                self._use.setEnabled(True)
            case Failed(job=job) if job == self._job:
                self._show_problem(event.message, event.remedy)

    def _show_problem(self, message: str, remedy: str) -> None:
        self._preview.setPlainText("")
        self._show_state(f"{message} {remedy}".strip(), "trouble")
        self._use.setEnabled(self._choice.currentIndex() == 0)

    def _show_state(self, text: str, role: str) -> None:
        self._state.setText(text)
        self._state.setProperty("text_role", role)
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    def _on_choice_activated(self, index: int) -> None:
        known = index - 1
        if index == 0:
            self._fill(self._own)
        elif known < len(BUILTIN_TEMPLATES):
            self._fill(BUILTIN_TEMPLATES[known].source)

    def _on_source_text_changed(self) -> None:
        """What was changed is the user's own."""
        self._choice.setCurrentIndex(self._choice.count() - 1)
        self._soon.start()

    def _on_use_clicked(self) -> None:
        self.chosen.emit(self._template)
        self.accept()


def traits_text(traits: TemplateTraits) -> str:
    """What a template can do, in a line."""
    parts = []
    if traits.thinking_tag:
        parts.append(tr("thinks in {tag}").format(tag=traits.thinking_tag))
    if traits.control != "none":
        parts.append(tr("thinking can be turned on and off"))
    if traits.efforts:
        parts.append(tr("effort: {names}").format(names=", ".join(traits.efforts)))
    if traits.merges_system:
        parts.append(tr("knows no system prompt: it is put before the first question"))
    return "; ".join(parts)


def _own_template(model: str) -> str:
    """Background job."""
    from pannier.core.gguf import read_model  # noqa: PLC0415 - only here

    return read_model(model).chat_template or ""
