# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The job centre: a panel above the status bar with all that is at work, waits or has ended."""

import itertools

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.sizes import percent_done
from pannier.ui.formats import clock, time_left_text
from pannier.ui.jobs import Job, Jobs, JobState
from pannier.ui.theme import MEDIUM, SMALL, TINY, ColourName, Theme, ThemedIcon, ThemedPicture
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.fitted_area import FittedArea
from pannier.ui.widgets.progress_bar import ProgressBar
from pannier.ui.widgets.rows import Row, RowColumn

WIDTH = 520
MARGIN = 8
MOST_OF_HEIGHT = 0.6
STEPS = 1000
_PICTURES: dict[JobState, tuple[str, ColourName]] = {
    JobState.DONE: ("lucide/circle-check", "accent"),
    JobState.FAILED: ("lucide/circle-alert", "danger"),
    JobState.CANCELLED: ("lucide/circle-x", "muted"),
}


class JobRow(Row):
    """One job. Enter shows its page, Delete cancels or pauses it."""

    def __init__(self, job: Job, place: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self._name = f"jobs.{place}"
        self.setObjectName(self._name)
        self._title = ElidedLabel("", self)
        self._title.setProperty("text_role", "strong")
        self._detail = QLabel(self)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setProperty("text_role", "small")
        self._detail.setWordWrap(True)
        self._bar = ProgressBar(self, textVisible=False)
        self._bar.setObjectName(f"{self._name}.progress")
        self._show = QPushButton(tr("Show"), self)
        self._show.setObjectName(f"{self._name}.show")
        self._show.setProperty("kind", "link")
        self._show.clicked.connect(self._on_show_clicked)
        self._cancel = QToolButton(self)
        self._cancel.setObjectName(f"{self._name}.cancel")
        self._cancel.setProperty("kind", "icon")
        self._cancel.setToolTip(tr("Pause") if job.pauses else tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        ThemedIcon(self._cancel, theme, "pause" if job.pauses else "x", "text")
        self.entered.connect(self._on_show_clicked)
        self._lay_out(theme)

    def show_job(self, job: Job, ended: str) -> None:
        """Show a job as it is now; `ended` is when it ended, or empty."""
        self._job = job
        self._title.setText(job.title)
        self._title.setToolTip(job.title)
        detail = self._detail_text(job, ended)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._show_share(job)
        self._show.setVisible(job.show is not None)
        self._cancel.setVisible(job.cancel is not None and not job.state.is_over)
        self._show.setAccessibleName(tr("Show: {title}").format(title=job.title))
        cancel = tr("Pause: {title}") if job.pauses else tr("Cancel: {title}")
        self._cancel.setAccessibleName(cancel.format(title=job.title))
        self._bar.setAccessibleName(tr("Progress: {title}").format(title=job.title))
        self.setAccessibleName(f"{job.title}. {detail}".strip())

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """What can have the focus in it."""
        return self._show, self._cancel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel by the Delete key."""
        if event.key() == Qt.Key.Key_Delete and not self._cancel.isHidden():
            self._on_cancel_clicked()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(TINY)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        texts.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        if self._job.state in _PICTURES:
            picture = QLabel(self)
            ThemedPicture(picture, theme, *_PICTURES[self._job.state])
            layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addWidget(self._show)
        layout.addWidget(self._cancel)

    def _show_share(self, job: Job) -> None:
        self._bar.setVisible(job.state is JobState.RUNNING)
        if job.share is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(int(job.share * STEPS))

    @staticmethod
    def _detail_text(job: Job, ended: str) -> str:
        parts = [job.detail]
        if job.state is JobState.RUNNING:
            if job.share is not None and "%" not in job.detail:
                parts.insert(0, percent_done(job.share))
            if job.seconds_left is not None:
                parts.append(time_left_text(job.seconds_left))
        elif job.state is JobState.WAITING and not job.detail:
            parts = [tr("waiting for its turn")]
        elif job.state.is_over:
            parts = [ended, job.detail or _outcome(job.state)]
        return "  ·  ".join(part for part in parts if part)

    def _on_show_clicked(self) -> None:
        if self._job.show is not None:
            self._job.show()

    def _on_cancel_clicked(self) -> None:
        if self._job.cancel is not None:
            self._job.cancel()


class JobPanel(QFrame):
    """Lies over the lower right corner of the window, above the status bar, until it is closed."""

    def __init__(self, jobs: Jobs, theme: Theme, opener: QWidget, window: QMainWindow) -> None:
        """`opener` is the button that gets the focus back."""
        super().__init__(window)
        self._jobs = jobs
        self._theme = theme
        self._opener = opener
        self._window = window
        self._numbers = itertools.count()
        self._rows: dict[tuple[str, bool], JobRow] = {}
        self.setObjectName("jobs.panel")
        self.setProperty("part", "popup")
        self.setAccessibleName(tr("Jobs"))
        self._nothing = QLabel(self)
        self._nothing.setProperty("text_role", "small")
        self._nothing.setWordWrap(True)
        self._nothing.setText(
            tr("Nothing is at work. Downloads, quantizing and other long work appear here.")
        )
        self._going: RowColumn[JobRow] = RowColumn("jobs.going", tr("At work and waiting"), self)
        self._ended: RowColumn[JobRow] = RowColumn("jobs.ended", tr("Ended"), self)
        self._lay_out()
        jobs.changed.connect(self._follow)
        jobs.progressed.connect(self._on_jobs_progressed)
        window.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Open it and give it the focus, or close it."""
        if self.isVisible():
            self._close()
            return
        self.show()
        self.raise_()
        rows = [*self._going.rows, *self._ended.rows]
        (rows[0] if rows else self._close_button).setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Have Escape close this, whatever else that key does in the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()  # a row has got another line
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the jobs of now: it does not follow them while nobody looks."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the rows: their bars would go on moving."""
        super().hideEvent(event)
        self._going.set_rows([])
        self._ended.set_rows([])
        self._rows.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        title = QLabel(tr("Jobs"), self)
        title.setProperty("text_role", "title")
        self._clear = QPushButton(tr("Clear what has ended"), self)
        self._clear.setObjectName("jobs.clear")
        self._clear.setAccessibleName(self._clear.text())
        self._clear.setProperty("kind", "link")
        self._clear.clicked.connect(self._jobs.clear_ended)
        self._close_button = QToolButton(self)
        self._close_button.setObjectName("jobs.close")
        self._close_button.setProperty("kind", "icon")
        self._close_button.setToolTip(tr("Close (Esc)"))
        self._close_button.setAccessibleName(tr("Close the list of jobs"))
        self._close_button.clicked.connect(self._close)
        ThemedIcon(self._close_button, self._theme, "x", "text")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._clear)
        head.addWidget(self._close_button)
        page = QWidget(self)
        page.setProperty("part", "column")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (self._nothing, self._going, self._ended):
            column.addWidget(widget)
        area = FittedArea(MOST_OF_HEIGHT, self)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addLayout(head)
        layout.addWidget(area)

    def _follow(self) -> None:
        if not self.isVisible():
            return
        going, ended = self._jobs.going, self._jobs.ended
        self._nothing.setVisible(not going and not ended)
        self._clear.setVisible(bool(ended))
        self._going.setVisible(bool(going))
        self._ended.setVisible(bool(ended))
        held = self._focused_key()
        known, self._rows = self._rows, {}
        for column, jobs in ((self._going, going), (self._ended, ended)):
            column.set_rows([self._row_of(job, known) for job in jobs])
            for row in column.rows:
                row.show()  # now, to be able to take the focus
        self._place()
        if held and self._focused_key() != held:
            self._rows.get((held, True), self._close_button).setFocus()

    def _focused_key(self) -> str:
        """The job whose row has the focus; empty for none."""
        focused = QApplication.focusWidget()
        rows = self._rows.items()
        return next((key for (key, _), row in rows if focused in (row, *row.buttons)), "")

    def _row_of(self, job: Job, known: dict[tuple[str, bool], JobRow]) -> JobRow:
        key = job.key, job.state.is_over
        row = known.get(key) or JobRow(job, next(self._numbers), self._theme, self)
        self._rows[key] = row
        moment = self._jobs.ended_at(job.key)
        row.show_job(job, "" if moment is None else clock(moment))
        return row

    def _on_jobs_progressed(self, key: str) -> None:
        job = self._jobs.find(key)
        row = self._rows.get((key, False))
        if job is not None and row is not None:
            row.show_job(job, "")

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH, window.width() - 2 * MARGIN)
        self.resize(width, self.height())
        layout = self.layout()
        if layout is not None:
            layout.activate()
        # The hint is of what a narrower panel would need.
        wraps = self.hasHeightForWidth()
        height = self.heightForWidth(width) if wraps else self.sizeHint().height()
        bottom = window.statusBar().geometry().top()
        self.setGeometry(window.width() - width - MARGIN, bottom - height - MARGIN, width, height)

    def _close(self) -> None:
        self.hide()
        self._opener.setFocus(Qt.FocusReason.PopupFocusReason)


def _outcome(state: JobState) -> str:
    return {
        JobState.DONE: tr("done"),
        JobState.FAILED: tr("stopped"),
        JobState.CANCELLED: tr("cancelled"),
    }.get(state, "")
