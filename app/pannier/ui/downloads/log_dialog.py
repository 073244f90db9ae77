# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What happened to a download since Pannier was started."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.hub.download.jobs import JobSnapshot, LogLine
from pannier.ui.downloads.bridge import DownloadBridge
from pannier.ui.downloads.wording import title
from pannier.ui.widgets.dialog import Dialog

REFRESH_MILLISECONDS = 1000


class JobLog(Dialog):
    """The log of one job, file by file, while it goes on."""

    def __init__(self, bridge: DownloadBridge, job: JobSnapshot, parent: QWidget) -> None:
        super().__init__("downloads.log", tr("Log: {name}").format(name=title(job)), parent)
        self._bridge = bridge
        self._job = job.spec.id
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("downloads.log.text")
        self._text.setAccessibleName(tr("Log lines"))
        self._text.setProperty("part", "log")
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setPlaceholderText(tr("Nothing has happened since Pannier was started."))
        self.content.addWidget(self._text, 1)
        copy = self.add_side_button("copy", tr("Copy all"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        self.add_button("close", tr("Close"), "primary").clicked.connect(self.accept)
        self.resize(760, 420)
        self._refresh = QTimer(self, interval=REFRESH_MILLISECONDS)
        self._refresh.timeout.connect(self._read)
        self._refresh.start()
        self._read()

    def _read(self) -> None:
        self._bridge.read_log(self._job, self._on_read)

    def _on_read(self, lines: Sequence[LogLine] | None) -> None:
        text = "\n".join(_line(line) for line in lines or ())
        if text != self._text.toPlainText():
            bar = self._text.verticalScrollBar()
            is_at_end = bar.value() == bar.maximum()
            place = bar.value()
            self._text.setPlainText(text)
            bar.setValue(bar.maximum() if is_at_end else place)


def _line(line: LogLine) -> str:
    time = datetime.fromtimestamp(line.time, tz=UTC).astimezone()
    file = f"{shown(line.file.rpartition('/')[2])}: " if line.file else ""
    return f"{time:%H:%M:%S}  {file}{line.text}"
