# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The status bar: the model, where it lies, how fast it writes, and what is running."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from pannier.core.chat.records import Message
from pannier.core.language import tr
from pannier.core.memory import LoadReport
from pannier.core.sizes import memory_size
from pannier.ui.chat.answering import LiveAnswer
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.formats import speed
from pannier.ui.jobs import Jobs
from pannier.ui.theme import LARGE, MEDIUM, TINY
from pannier.ui.widgets.elided_button import ElidedButton
from pannier.ui.widgets.elided_label import ElidedLabel

# Digits that change faster cannot be read.
REFRESH_MILLISECONDS = 250


class StatusBar(QStatusBar):
    """Always shows the four facts; an unknown one says so."""

    def __init__(
        self,
        controller: ChatController,
        jobs: Jobs,
        load_report: QAction,
        show_jobs: QAction,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._jobs = jobs
        self._jobs_tip = show_jobs.toolTip()
        self._shown_jobs = ("", "")
        self._rate = 0.0
        self.setSizeGripEnabled(False)
        # The name gives way in a narrow window; it stands at the top of the page as well.
        self.model = ElidedLabel("", self)
        self.place = ElidedButton(self)
        self.place.setObjectName("status.place")
        self.place.setProperty("kind", "status")
        self.place.clicked.connect(load_report.trigger)
        self.job, self.speed = QLabel(self), QLabel(self)
        self._name_label(self.model, "status.model", tr("Model"))
        self._name_label(self.speed, "status.speed", tr("Speed"))
        self._name_label(self.job, "status.job", tr("Running job"))
        self.jobs = ElidedButton(self)
        self.jobs.setObjectName("status.jobs")
        self.jobs.setProperty("kind", "status")
        self.jobs.clicked.connect(show_jobs.trigger)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(MEDIUM, TINY, MEDIUM, TINY)
        layout.setSpacing(LARGE)
        layout.addWidget(self.model)
        layout.addWidget(self.place)
        layout.addStretch()
        layout.addWidget(self.job)
        layout.addWidget(self.speed)
        layout.addWidget(self.jobs)
        self.addPermanentWidget(row, 1)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MILLISECONDS)
        self._refresh.timeout.connect(self._show_speed)
        jobs.changed.connect(self._show_jobs)
        jobs.progressed.connect(self._show_jobs)
        self._show_jobs()
        controller.state_changed.connect(self._on_controller_state_changed)
        controller.answering.grown.connect(self._on_answering_grown)
        controller.answering.ended.connect(self._on_answering_ended)
        self._on_controller_state_changed()

    def _show_jobs(self) -> None:
        count, title = self._jobs.summary()
        if (count, title) == self._shown_jobs:
            return
        self._shown_jobs = count, title
        self.jobs.set_texts(count, title)
        self.jobs.setAccessibleName(f"{count} {title}".strip())
        self.jobs.setToolTip("\n".join(filter(None, [title, self._jobs_tip])))

    @staticmethod
    def _name_label(label: QLabel, name: str, title: str) -> None:
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleDescription(title)

    def _on_controller_state_changed(self) -> None:
        controller = self._controller
        loader = controller.loader
        self.model.setText(loader.name or tr("No model loaded"))
        self.model.setToolTip(loader.path if loader.name else "")
        report = loader.report
        self.place.setVisible(report is not None)
        if report is not None:
            self._show_place(report)
        else:
            self._rate = 0.0
            self.speed.clear()
        is_answering = controller.state is State.ANSWERING
        self.job.setText(tr("Answering") if is_answering else "")
        self.job.setVisible(is_answering)
        self._show_speed()

    def _show_place(self, report: LoadReport) -> None:
        place = tr("{place}, {size}").format(
            place=report.place, size=memory_size(report.total_bytes)
        )
        self.place.set_texts(place, report.gpu_reason)
        self.place.setAccessibleName(
            tr("Where the model lies: {place}. {reason}").format(
                place=place, reason=report.gpu_reason
            )
        )
        details = tr("Click for the load report.")
        self.place.setToolTip("\n".join([_place_details(report), details]))

    def _on_answering_grown(self, live: LiveAnswer) -> None:
        self._rate = live.tokens_per_second
        if not self._refresh.isActive():
            self._refresh.start()

    def _on_answering_ended(self, message: Message) -> None:
        if message.generation is not None and message.generation.tokens_per_second:
            self._rate = message.generation.tokens_per_second
        self._show_speed()

    def _show_speed(self) -> None:
        """The speed of now while an answer is written, then that of the last answer."""
        if self._rate > 0:
            self.speed.setText(speed(self._rate))
            self.speed.setToolTip(tr("Speed of the last answer, in tokens per second"))
        self.speed.setVisible(bool(self.speed.text()))


def _place_details(report: LoadReport) -> str:
    used = [device for device in (*report.devices, report.host) if device.total_bytes]
    lines = [f"{device.id}: {memory_size(device.total_bytes)}" for device in used]
    return "\n".join([report.gpu_reason, *lines] if report.gpu_reason else lines)
