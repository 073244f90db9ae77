# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings as the window uses them: read and written in the background."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.settings.declared import (
    Settings,
    declarations,
    setting,
    with_setting,
)
from pannier.core.settings.settings_file import SettingsFile, load_settings
from pannier.ui.appearance import Appearance
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import TaskRunner

LOOKS = "appearance"


class SettingsStore(QObject):
    """All settings; until the file has been read, their defaults.

    Attributes:
        appearance: keeps what is needed before the window's first picture.

    Signals:
        changed: the `Settings` after a change.
        saved: the `Settings` that the file holds now; or, when that cannot be written, those of
            this run.
    """

    changed = Signal(object)
    saved = Signal(object)

    def __init__(
        self,
        path: Path,
        appearance: Appearance,
        tasks: TaskRunner,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._tasks = tasks
        self._notifier = notifier
        self._file: SettingsFile | None = None
        self._settings = _with_appearance(Settings(), appearance)
        self._waiting: list[Callable[[], None]] = []
        self._is_saving = False
        self._is_stale = False
        appearance.changed.connect(self._on_appearance_changed)
        tasks.start(lambda: load_settings(path), self._on_file_read)

    @property
    def settings(self) -> Settings:
        """The values in use."""
        return self._settings

    @property
    def is_read(self) -> bool:
        """Whether the file has been read."""
        return self._file is not None

    def when_read(self, act: Callable[[], None]) -> None:
        """Call `act` once the file has been read: at once if it has."""
        if self._file is None:
            self._waiting.append(act)
        else:
            act()

    def change(self, section: str, name: str, value: object) -> None:
        """Set one setting and save it in the background; only once the file has been read.

        Raises:
            msgspec.ValidationError: the value is out of its bounds; nothing is changed.
        """
        self.take(with_setting(self._settings, section, name, value))

    def take(self, settings: Settings) -> None:
        """Set all settings, and save them in the background; only once the file has been read."""
        old = self._settings
        changed = [each for each in declarations() if setting(old, each) != setting(settings, each)]
        looks = [each for each in changed if each.section == LOOKS]
        if len(looks) < len(changed):
            self._settings = _with_appearance(settings, self.appearance)
            self.changed.emit(self._settings)
            self._save()
        for each in looks:
            self.appearance.change(each.name, setting(settings, each))

    def _on_appearance_changed(self) -> None:
        settings = _with_appearance(self._settings, self.appearance)
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)
            self._save()

    def _on_file_read(self, file: SettingsFile) -> None:
        self._file = file
        for problem in file.problems:
            self._notifier.warning(problem.message, problem.remedy)
        settings = _with_appearance(file.settings, self.appearance)
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()
        if self._is_stale:
            self._save()

    def _save(self) -> None:
        """Save what is set now; one write at a time, so that the last one is the newest."""
        file, settings = self._file, self._settings
        if file is None or self._is_saving:
            self._is_stale = True
            return
        self._is_saving, self._is_stale = True, False
        task = self._tasks.start(lambda: file.save(settings), self.appearance.note_saved)
        task.failed.connect(self._on_save_failed)
        task.finished.connect(lambda: self._on_save_finished(settings))

    def _on_save_failed(self, error: UserError) -> None:
        self._notifier.user_error(error)

    def _on_save_finished(self, settings: Settings) -> None:
        self._is_saving = False
        self.saved.emit(settings)
        if self._is_stale:
            self._save()


def _with_appearance(settings: Settings, appearance: Appearance) -> Settings:
    """The settings with those of the window; one that cannot be used has its default."""
    settings = msgspec.structs.replace(settings, appearance=Settings().appearance)
    for name, value in appearance.values.items():
        try:
            settings = with_setting(settings, LOOKS, name, value)
        except msgspec.ValidationError:
            continue
    return settings
