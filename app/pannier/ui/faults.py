# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Bugs: every exception that nobody caught is logged, and told once, calmly."""

import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pannier.core.diagnosis import LOG_FILE
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import log_folder
from pannier.ui.notifications import Notifier

MAX_LOG_BYTES = 512 * 1024


class FaultReporter(QObject):
    """Stands behind sys.excepthook and threading.excepthook.

    Signals:
        _caught: an exception from whichever thread, brought to the GUI thread.
    """

    _caught = Signal(object)

    def __init__(self, notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._seen: set[str] = set()
        self._previous = sys.excepthook
        self._caught.connect(self._on_self_caught)

    def install(self) -> None:
        """Take over both hooks."""
        self._previous = sys.excepthook
        sys.excepthook = self._hook
        threading.excepthook = lambda thread: self._hook(
            thread.exc_type, thread.exc_value or thread.exc_type(), thread.exc_traceback
        )

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._previous(kind, error, trace)
        self._caught.emit(error)

    def _on_self_caught(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._notifier.user_error(error)
            return
        text = "".join(traceback.format_exception(error))
        where = text.rsplit("File ", 1)[-1]
        if where in self._seen:
            return
        self._seen.add(where)
        _write_log(text)
        self._notifier.error(
            tr("Something in Pannier went wrong. Your chat is still here."),
            tr("If it happens again, report it with the details below."),
            details=text,
        )


def _write_log(text: str) -> None:
    """Add to the log, which is turned over when it is long. A full disk is no reason to fail."""
    folder = log_folder()
    log = folder / LOG_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > MAX_LOG_BYTES:
            log.replace(Path(f"{log}.1"))
        with log.open("a", encoding="utf-8") as stream:
            stream.write(f"{datetime.now(tz=UTC).isoformat()} {text}\n")
    except OSError:
        return
