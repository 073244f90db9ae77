# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Long jobs that end while somebody works in another window are told on the desktop."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from pannier.core.language import tr
from pannier.ui.jobs import Job, Jobs, JobState

if TYPE_CHECKING:
    from pannier.ui.desktop_notice import DesktopNotice

LONG_SECONDS = 10.0
"""Nobody goes to another window for less."""
# Those that say more of their ends than their titles, and say it by themselves.
_TOLD_ELSEWHERE = {
    ("quantize", JobState.DONE),
    ("quantize", JobState.FAILED),
    ("download", JobState.DONE),
}


class JobMessages(QObject):
    """Follows the list of jobs; what the user has cancelled is not told."""

    def __init__(self, jobs: Jobs, wants_desktop: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._wants_desktop = wants_desktop
        self._window = window
        self._began: dict[str, float] = {}
        self._desktop: DesktopNotice | None = None
        self._show: Callable[[], None] | None = None
        jobs.changed.connect(self._on_jobs_changed)

    def _on_jobs_changed(self) -> None:
        now = time.monotonic()
        for job in self._jobs.ended:
            began = self._began.pop(job.key, now)
            if began < now - LONG_SECONDS:
                self._tell_end(job)
        going = self._jobs.running
        self._began = {job.key: self._began.get(job.key, now) for job in going}

    def _tell_end(self, job: Job) -> None:
        is_told = (job.key.partition(".")[0], job.state) in _TOLD_ELSEWHERE
        if is_told or job.state is JobState.CANCELLED or self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if not self._wants_desktop():
            return
        from pannier.ui.desktop_notice import DesktopNotice  # noqa: PLC0415 - rarely needed

        if self._desktop is None:
            self._desktop = DesktopNotice(self._window)
            self._desktop.clicked.connect(self._on_desktop_clicked)
        self._show = job.show
        is_done = job.state is JobState.DONE
        text = tr("{title}: done.") if is_done else tr("{title}: stopped.")
        self._desktop.show_text(text.format(title=job.title))

    def _on_desktop_clicked(self) -> None:
        if self._show is not None:
            self._show()
