# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A row of the chat's settings: a value, where it comes from, what it does, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.settings.layers import LayerName, ResolvedValue
from pannier.ui.theme import SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.plain import text_label


class OptionRow(QWidget):
    """Title, source and reset above an editor, an explanation below.

    Signals:
        reset_wanted: the value is to come from below again.
    """

    reset_wanted = Signal()

    def __init__(
        self, name: str, title: str, text: str, editor: QWidget, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._title = QLabel(title, self)
        self._title.setBuddy(editor)
        self._source = ElidedLabel("", self)
        self._source.setObjectName(f"{name}.source")
        self._source.setProperty("text_role", "caption")
        self._reset = QToolButton(self)
        self._reset.setObjectName(f"{name}.reset")
        self._reset.setProperty("kind", "tiny")
        self._reset.setAccessibleName(tr("Put back {title}").format(title=title))
        self._reset.setToolTip(tr("Put back what holds without this"))
        self._reset.clicked.connect(self.reset_wanted)
        self._reset.hide()
        ThemedIcon(self._reset, theme, "rotate-ccw")
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        # As high with the button as without it.
        head.addStrut(self._reset.sizeHint().height())
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._source)
        head.addWidget(self._reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY)
        layout.addLayout(head)
        layout.addWidget(editor)
        editor.setParent(self)
        if text:
            layout.addWidget(text_label(text, "caption", self))

    def show_source(self, value: ResolvedValue, scope: LayerName) -> None:
        """Say where the value comes from; one of this layer can be put back."""
        words = source_text(value)
        self._source.setText(words)
        self._source.setToolTip(words)
        # Most are as they came: what is not stands out.
        self._source.setVisible(value.source != "engine" or bool(value.preset))
        self._reset.setVisible(value.source == scope and not value.preset)


def source_text(value: ResolvedValue) -> str:
    """Where a value comes from, in a few words."""
    if value.preset:
        return tr("preset {title}").format(title=value.preset)
    return {
        "engine": tr("default"),
        "gguf": tr("recommended in the file"),
        "card": tr("recommended by its makers"),
        "app": tr("set for all chats"),
        "model": tr("set for this model"),
        "chat": tr("set for this chat"),
    }[value.source]
