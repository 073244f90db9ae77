# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The settings as the window uses them: read and written in the background."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.settings.declared import Settings
from pannier.core.settings.settings_file import SettingsFile, load_settings
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import TaskRunner


class SettingsStore(QObject):
    """All settings; until the file has been read, their defaults.

    Signals:
        changed: the `Settings` after a change.
        saved: the file holds them now.
    """

    changed = Signal(object)
    saved = Signal()

    def __init__(self, path: Path, tasks: TaskRunner, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._notifier = notifier
        self._file: SettingsFile | None = None
        self._settings = Settings()
        self._waiting: list[Callable[[], None]] = []
        self._is_saving = False
        self._is_stale = False
        tasks.start(lambda: load_settings(path), self._on_file_read)

    @property
    def settings(self) -> Settings:
        """The values in use."""
        return self._settings

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
        old = getattr(self._settings, section)
        fields = {field.name: field.type for field in msgspec.structs.fields(type(old))}
        checked = msgspec.convert(value, fields[name])
        if getattr(old, name) == checked:
            return
        new = msgspec.structs.replace(old, **{name: checked})
        self._settings = msgspec.structs.replace(self._settings, **{section: new})
        self.changed.emit(self._settings)
        self._save()

    def _on_file_read(self, file: SettingsFile) -> None:
        self._file = file
        for problem in file.problems:
            self._notifier.warning(problem.message, problem.remedy)
        if file.settings != self._settings:
            self._settings = file.settings
            self.changed.emit(self._settings)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def _save(self) -> None:
        """Save what is set now; one write at a time, so that the last one is the newest."""
        file, settings = self._file, self._settings
        if file is None or self._is_saving:
            self._is_stale = True
            return
        self._is_saving, self._is_stale = True, False
        task = self._tasks.start(lambda: file.save(settings), lambda _nothing: self.saved.emit())
        task.failed.connect(self._on_save_failed)
        task.finished.connect(self._on_save_finished)

    def _on_save_failed(self, error: UserError) -> None:
        self._notifier.user_error(error)

    def _on_save_finished(self) -> None:
        self._is_saving = False
        if self._is_stale:
            self._save()
