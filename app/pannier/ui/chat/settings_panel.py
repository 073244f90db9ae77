# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The right side of the Chat page: everything the chat, its model or all chats are set to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.chat.sampling_texts import (
    GROUP_TITLES,
    SAMPLING_TEXTS,
    SamplingGroup,
    SamplingText,
)
from pannier.core.errors import UserError
from pannier.core.language import tr, translatable
from pannier.core.settings.layers import Group, LayerName, SettingsLayer
from pannier.ui.chat.controller import ChatController
from pannier.ui.chat.option_editors import ChoiceEditor, OptionEditor, TextEditor, make_editor
from pannier.ui.chat.option_row import OptionRow
from pannier.ui.chat.preset_box import PresetBox
from pannier.ui.load.option_words import options_line
from pannier.ui.notifications import Notifier
from pannier.ui.theme import LARGE, MEDIUM, SMALL, Theme, ThemedIcon
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.plain import named_button, text_label

OPEN_GROUP: SamplingGroup = "basic"
PROMPT_LINES = 6
Key = tuple[Group, str]


class SettingsPanel(QFrame):
    """Edits one layer at a time, and shows what holds with it.

    Signals:
        load_options_wanted: the user wants to see the load options.
        template_wanted: the user wants to see the chat template.
        closed: the panel is not needed any more.
    """

    load_options_wanted = Signal()
    template_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        controller: ChatController,
        theme: Theme,
        notifier: Notifier,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._settings = controller.settings
        self._theme = theme
        self._notifier = notifier
        self._rows: dict[Key, OptionRow] = {}
        self._editors: dict[Key, OptionEditor] = {}
        self._groups: dict[SamplingGroup, QWidget] = {}
        self.setProperty("part", "sidepanel")
        self.setObjectName("chat.panel")
        self._scope = ChoiceBox("chat.panel.scope", tr("Set for"), theme, self)
        self._scopes: list[LayerName] = ["chat", "model", "app"]
        self._scope.addItems(["", "", ""])
        self.presets = PresetBox(self._settings, theme, self)
        self._load_line = text_label("", "caption", self)
        self._load_line.setObjectName("chat.panel.loadLine")
        self._column = QVBoxLayout()
        self._fill()
        self._lay_out()
        self._connect()
        self.show_values()

    @property
    def scope(self) -> LayerName:
        """The layer that is edited."""
        return self._scopes[max(0, self._scope.currentIndex())]

    def show_values(self) -> None:
        """Show what holds for the layer that is edited."""
        self._name_scopes()
        controller = self._controller
        resolved = self._settings.resolved(
            controller.conversation, controller.loader.path, self.scope
        )
        for key, editor in self._editors.items():
            value = resolved.values[key]
            editor.show_value(value.value)
            self._rows[key].show_source(value, self.scope)
        self.presets.show_layer(self._layer())
        self._show_load_line()

    def _show_load_line(self) -> None:
        """Name the load options that are set, here or in a weaker layer."""
        controller = self._controller
        layers = controller.load_layers(controller.loader.path)
        options = layers.options(self.scope)
        names = [
            name
            for name in options.__struct_fields__
            if layers.source(name, self.scope) is not None
        ]
        self._load_line.setText(options_line(options, names))
        self._load_line.setVisible(bool(names))

    def _layer(self) -> SettingsLayer:
        controller = self._controller
        return self._settings.layer(self.scope, controller.conversation, controller.loader.path)

    def _set_layer(self, layer: SettingsLayer) -> None:
        """Keep the layer that was edited."""
        self._controller.set_layer(self.scope, layer)

    def _name_scopes(self) -> None:
        name = self._controller.loader.name
        self._scope.setItemText(0, tr("This chat"))
        self._scope.setItemText(
            1, tr("All chats with {name}").format(name=name) if name else tr("The model")
        )
        self._scope.setItemText(2, tr("All chats"))
        self._scope.setToolTip(self._scope.currentText())

    def _fill(self) -> None:
        """Make the rows; those of a folded group when it is unfolded."""
        self._add_row(
            ("chat", "system_prompt"),
            tr("System prompt"),
            "",
            TextEditor(
                "chat.option.system_prompt",
                SamplingText(
                    translatable("System prompt"),
                    translatable("Instructions that precede the chat"),
                    "basic",
                    translatable("Instructions that precede the chat"),
                ),
                "text",
                self,
                lines=PROMPT_LINES,
            ),
            self._column,
        )
        self._add_row(
            ("chat", "context_policy"),
            tr("When the context is full"),
            "",
            ChoiceEditor(
                "chat.option.context_policy",
                SamplingText(
                    translatable("When the context is full"),
                    translatable("What happens with a chat that is too long"),
                    "end",
                ),
                [
                    ("stop", tr("Stop the answer")),
                    ("drop_oldest", tr("Leave out the oldest messages")),
                    ("shift", tr("Shift the older half out")),
                ],
                self._theme,
                self,
            ),
            self._column,
        )
        for group, title in GROUP_TITLES.items():
            self._column.addWidget(self._group_button(group, tr(title)))
            body = QWidget(self)
            self._groups[group] = body
            self._column.addWidget(body)
            body.hide()
        self._unfold(OPEN_GROUP, shown=True)

    def _group_button(self, group: SamplingGroup, title: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"chat.optionGroup.{group}")
        button.setProperty("kind", "group")
        button.setText(title)
        button.setAccessibleName(title)
        button.setToolTip(tr("Show or hide these options"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setChecked(group == OPEN_GROUP)
        icon = ThemedIcon(
            button, self._theme, "chevron-down" if group == OPEN_GROUP else "chevron-right"
        )
        button.toggled.connect(lambda on: icon.set_name("chevron-down" if on else "chevron-right"))
        button.toggled.connect(lambda on: self._unfold(group, shown=on))
        return button

    def _unfold(self, group: SamplingGroup, *, shown: bool) -> None:
        body = self._groups[group]
        if shown and body.layout() is None:
            layout = QVBoxLayout(body)
            layout.setContentsMargins(0, 0, 0, SMALL)
            layout.setSpacing(LARGE)
            for option, words in SAMPLING_TEXTS.items():
                if words.group == group:
                    name = f"chat.option.{option}"
                    editor = make_editor(option, name, words, self._theme, self)
                    text = tr(words.text)
                    text = text[:1].upper() + text[1:]
                    self._add_row(("sampling", option), tr(words.title), text, editor, layout)
            if self.isVisible():
                self.show_values()
        body.setVisible(shown)

    def _add_row(
        self, key: Key, title: str, text: str, editor: OptionEditor, layout: QVBoxLayout
    ) -> None:
        row = OptionRow(f"chat.option.{key[1]}", title, text, editor, self._theme, self)
        editor.edited.connect(lambda value: self._on_editor_edited(key, value))
        row.reset_wanted.connect(lambda: self._set_layer(self._layer().without_value(*key)))
        self._rows[key], self._editors[key] = row, editor
        layout.addWidget(row)

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setProperty("part", "column")
        self._column.setContentsMargins(LARGE, 0, LARGE, LARGE)
        self._column.setSpacing(MEDIUM)
        self._column.insertWidget(0, self.presets)
        for name, text, wanted in (
            ("template", tr("Chat template…"), self.template_wanted),
            ("loadOptions", tr("Load options…"), self.load_options_wanted),
        ):
            button = named_button(text, f"chat.panel.{name}", self)
            button.clicked.connect(wanted)
            self._column.addWidget(button)
        self._column.addWidget(self._load_line)
        self._column.addStretch()
        page.setLayout(self._column)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        # It scrolls to what has the focus in it.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SMALL, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(self._head())
        layout.addWidget(scroll, 1)

    def _head(self) -> QVBoxLayout:
        title = QLabel(tr("Chat settings"), self)
        title.setProperty("text_role", "strong")
        close = QToolButton(self)
        close.setObjectName("chat.panel.close")
        close.setProperty("kind", "icon")
        close.setAccessibleName(tr("Close the chat settings"))
        close.setToolTip(tr("Close"))
        close.clicked.connect(self.closed)
        ThemedIcon(close, self._theme, "x", "text")
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch()
        row.addWidget(close)
        head = QVBoxLayout()
        head.setContentsMargins(LARGE, 0, SMALL, 0)
        head.setSpacing(SMALL)
        head.addLayout(row)
        scope = QHBoxLayout()
        scope.setContentsMargins(0, 0, SMALL, 0)
        scope.setSpacing(SMALL)
        label = QLabel(tr("Set for"), self)
        label.setBuddy(self._scope)
        scope.addWidget(label)
        scope.addWidget(self._scope, 1)
        head.addLayout(scope)
        return head

    def _connect(self) -> None:
        self._scope.currentIndexChanged.connect(self.show_values)
        self._settings.changed.connect(self._on_settings_changed)
        self._controller.conversation_changed.connect(self._on_settings_changed)
        self._controller.loader.changed.connect(self._on_settings_changed)
        self.presets.chosen.connect(self._set_layer)
        self.presets.values_wanted.connect(self._on_presets_values_wanted)

    def _on_settings_changed(self) -> None:
        if self.isVisible():
            self.show_values()

    def _on_editor_edited(self, key: Key, value: object) -> None:
        try:
            self._set_layer(self._layer().with_value(*key, value))
        except UserError as error:
            self._notifier.user_error(error)

    def _on_presets_values_wanted(self) -> None:
        """A preset is to be made of what holds now: everything but what is the engine's own."""
        controller = self._controller
        resolved = self._settings.resolved(
            controller.conversation, controller.loader.path, self.scope
        )
        self.presets.ask_for_title(resolved)
