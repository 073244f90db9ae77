# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What chats are set to: the layers of the app, of every model and of a chat not begun yet."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pannier.core.chat.records import Conversation
from pannier.core.paths import BUNDLED_MODEL
from pannier.core.chat import SamplingOptions
from pannier.core.memory import LoadOptions
from pannier.core.settings.layers import (
    ChatSettings,
    Preset,
    Recommendation,
    ResolvedSettings,
    SettingsLayer,
    resolve,
)

# The bundled guide is small: it knows its subject when it takes the likeliest token every time.
_GUIDE = Recommendation("gguf", {"temperature": 0.0})


class ChatSettingsKeeper(QObject):
    """Holds the layers and puts them over each other.

    Attributes:
        app: what is set for every chat.
        models: what is set for a model, by its path.
        new_chat: what is set for a chat that nothing was asked in yet.
        presets: all presets by name.

    Signals:
        changed: one of them is different.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.app = SettingsLayer()
        self.models: dict[str, SettingsLayer] = {}
        self.new_chat = SettingsLayer()
        self.presets: dict[str, Preset] = {}
        self._recommended: dict[str, list[Recommendation]] = {}

    def for_new_chat(self) -> SettingsLayer:
        """What a chat begins with."""
        return self.new_chat

    def resolved(self, conversation: Conversation | None, model: str) -> ResolvedSettings:
        """What holds for a chat with the model at a path, and where it comes from."""
        try:
            return self._resolve(conversation, model)
        except NotImplementedError:
            return ResolvedSettings(SamplingOptions(temperature=0), LoadOptions(), ChatSettings(), {})

    def _resolve(self, conversation, model):
        return resolve(
            app=self.app,
            model=self.models.get(model, SettingsLayer()),
            chat=self.new_chat if conversation is None else conversation.settings,
            recommended=self._recommendations(model),
            presets=self.presets,
        )

    def _recommendations(self, model: str) -> list[Recommendation]:
        if Path(model).name == Path(BUNDLED_MODEL).name:
            return [_GUIDE]
        return self._recommended.get(model, [])
