# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What chats are set to: the layers of the app and of models, presets, and recommendations."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.core.chat.records import Conversation
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions
from pannier.core.paths import BUNDLED_MODEL
from pannier.core.settings.layers import (
    NOTHING_SET,
    LayerName,
    Preset,
    Recommendation,
    ResolvedSettings,
    SettingsLayer,
    resolve,
)
from pannier.core.settings.layers_file import StoredLayers
from pannier.core.settings.load_layers import LoadLayers
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import TaskRunner

# The bundled guide is small: it knows its subject when it takes the likeliest token every time.
_GUIDE = [Recommendation("gguf", {"temperature": 0.0})]


class _Read(NamedTuple):
    """What the files hold."""

    layers: StoredLayers
    presets: Mapping[str, Preset]
    problems: list[UserError]


class ChatSettingsKeeper(QObject):
    """Holds the layers, puts them over each other, and saves what is changed.

    Attributes:
        layers: what is set for every chat and for models, by path.
        new_chat: what is set for a chat that nothing was asked in yet.
        presets: all presets by name.
        load_defaults: how a model is loaded that nothing is set for.
        needs_ctrl: whether Ctrl+Enter sends a message, and Enter alone breaks the line.

    Signals:
        changed: one of them is different.
    """

    changed = Signal()

    def __init__(self, tasks: TaskRunner, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._notifier = notifier
        self._recommended: dict[str, list[Recommendation]] = {}
        self._is_saving = self._is_stale = self._is_read = False
        self._waiting: list[Callable[[], None]] = []
        self.layers = StoredLayers()
        self.new_chat = NOTHING_SET
        self.presets: Mapping[str, Preset] = {}
        self.load_defaults = LoadOptions()
        self.needs_ctrl = False

    def read(self) -> None:
        """Begin to read the files."""
        self._tasks.start(_read, self._on_read).finished.connect(self._on_read_finished)

    def when_read(self, then: Callable[[], None]) -> None:
        """Call `then` when the files have been read, or cannot be; now, when that is so already."""
        if self._is_read:
            then()
        else:
            self._waiting.append(then)

    def learn(self, model: str) -> None:
        """Find out what the makers of a model recommend."""
        if model not in self._recommended:
            self._tasks.start(
                lambda: _recommendations(Path(model)), lambda found: self._on_learnt(model, found)
            )

    def layer(
        self, name: LayerName, conversation: Conversation | None, model: str
    ) -> SettingsLayer:
        """What one layer sets."""
        if name == "app":
            return self.layers.app
        if name == "model":
            return self.layers.model(model)
        return self.new_chat if conversation is None else conversation.settings

    def set_layer(self, name: LayerName, layer: SettingsLayer, model: str) -> None:
        """Set a layer; that of a chat only while nothing was asked in it."""
        if name == "chat":
            self.new_chat = layer
        elif name == "app":
            self.layers = self.layers.with_app(layer)
        else:
            self.layers = self.layers.with_model(model, layer)
        self.changed.emit()
        if name != "chat":
            self._save()

    def load_layers(self, conversation: Conversation | None, model: str) -> LoadLayers:
        """What is set for loading the model at a path for a chat."""
        return LoadLayers(
            self.layers.app,
            self.layers.model(model),
            self.layer("chat", conversation, model),
            self.load_defaults,
        )

    def adopt(self, load_options: dict[str, dict[str, object]], saved: Callable[[], None]) -> None:
        """Take over load options of models that were kept elsewhere; then `saved` is called.

        Call it when the files have been read.
        """
        if not load_options:
            return
        for model, values in load_options.items():
            layer = self.layers.model(model)
            layer = msgspec.structs.replace(layer, load={**layer.load, **values})
            self.layers = self.layers.with_model(model, layer)
        self.changed.emit()
        layers = self.layers
        # On its own: what is saved elsewhere is forgotten only when this has been written.
        task = self._tasks.start(lambda: _save_layers(layers), lambda _none: saved())
        task.failed.connect(self._notifier.user_error)

    def take_new_chat(self) -> SettingsLayer:
        """What the chat that now begins is set to; the next new one begins with nothing set."""
        layer, self.new_chat = self.new_chat, NOTHING_SET
        return layer

    def resolved(
        self, conversation: Conversation | None, model: str, up_to: LayerName = "chat"
    ) -> ResolvedSettings:
        """What holds for a chat with the model at a path, or below one of its layers."""
        chat = self.layer("chat", conversation, model) if up_to == "chat" else NOTHING_SET
        has_model = up_to != "app"
        return resolve(
            app=self.layers.app,
            model=self.layers.model(model) if has_model else NOTHING_SET,
            chat=chat,
            recommended=self._of_makers(model) if has_model else (),
            presets=self.presets,
        )

    def save_preset(self, preset: Preset, then: Callable[[Preset], None]) -> None:
        """Keep a preset of the user's own."""
        taken = list(self.presets)
        self._do(lambda: _save_preset(preset, taken), lambda kept: self._on_preset(kept, then))

    def remove_preset(self, name: str) -> None:
        """Forget a preset of the user's own."""
        self._do(lambda: _remove_preset(name), lambda _none: self.read())

    def export_preset(self, file: str, preset: Preset) -> None:
        """Write a preset to a file to be given to others."""
        self._do(lambda: _write_preset(Path(file), preset), lambda _none: None)

    def import_preset(self, file: str, then: Callable[[Preset], None]) -> None:
        """Keep a preset that somebody has given to the user."""
        taken = list(self.presets)
        self._do(
            lambda: _import_preset(Path(file), taken), lambda kept: self._on_preset(kept, then)
        )

    def _do(self, work: Callable[[], object], then: Callable[[Preset], None]) -> None:
        self._tasks.start(work, then).failed.connect(self._notifier.user_error)

    def _of_makers(self, model: str) -> list[Recommendation]:
        if Path(model).name == Path(BUNDLED_MODEL).name:
            return _GUIDE
        return self._recommended.get(model, [])

    def _on_read(self, read: _Read) -> None:
        self.layers, self.presets = read.layers, read.presets
        for problem in read.problems:
            self._notifier.warning(problem.message, problem.remedy)
        self.changed.emit()

    def _on_read_finished(self) -> None:
        self._is_read = True
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _on_learnt(self, model: str, found: list[Recommendation]) -> None:
        self._recommended[model] = found
        if found:
            self.changed.emit()

    def _on_preset(self, preset: Preset, then: Callable[[Preset], None]) -> None:
        self.presets = {**self.presets, preset.name: preset}
        self.changed.emit()
        then(preset)

    def _save(self) -> None:
        """Save the layers; one write at a time, so that the last one is the newest."""
        if self._is_saving:
            self._is_stale = True
            return
        self._is_saving, self._is_stale = True, False
        layers = self.layers
        task = self._tasks.start(lambda: _save_layers(layers))
        task.failed.connect(self._notifier.user_error)
        task.finished.connect(self._on_save_finished)

    def _on_save_finished(self) -> None:
        self._is_saving = False
        if self._is_stale:
            self._save()


def _read() -> _Read:
    """Background job."""
    from pannier.core.settings.layers_file import layers_file, load_layers  # noqa: PLC0415 - only here
    from pannier.core.settings.presets import load_presets, presets_folder  # noqa: PLC0415

    layers, problem = load_layers(layers_file())
    presets = load_presets(presets_folder())
    problems = [*([problem] if problem else []), *presets.problems]
    return _Read(layers, presets.by_name, problems)


def _save_layers(layers: StoredLayers) -> None:
    """Background job."""
    from pannier.core.settings.layers_file import layers_file, save_layers  # noqa: PLC0415 - only here

    save_layers(layers_file(), layers)


def _recommendations(model: Path) -> list[Recommendation]:
    """Background job. A file that cannot be read recommends nothing."""
    from pannier.core.gguf import read_model  # noqa: PLC0415 - only here
    from pannier.core.settings.recommended import (  # noqa: PLC0415
        recommended_beside,
        recommended_in_gguf,
    )

    try:
        in_file = recommended_in_gguf(read_model(model).values)
    except UserError:
        in_file = None
    return [found for found in (in_file, recommended_beside(model)) if found is not None]


def _save_preset(preset: Preset, taken: list[str]) -> Preset:
    """Background job."""
    from pannier.core.settings.presets import presets_folder, save_preset  # noqa: PLC0415 - only here

    return save_preset(presets_folder(), preset, taken=taken)


def _remove_preset(name: str) -> None:
    """Background job."""
    from pannier.core.settings.presets import presets_folder, remove_preset  # noqa: PLC0415 - only here

    remove_preset(presets_folder(), name)


def _write_preset(file: Path, preset: Preset) -> None:
    """Background job."""
    from pannier.core.settings.presets import write_preset  # noqa: PLC0415 - only here

    write_preset(file, preset)


def _import_preset(file: Path, taken: list[str]) -> Preset:
    """Background job."""
    from pannier.core.settings.presets import (  # noqa: PLC0415 - only here
        presets_folder,
        read_preset,
        save_preset,
    )

    preset = msgspec.structs.replace(read_preset(file), name="", built_in=False)
    return save_preset(presets_folder(), preset, taken=taken)
