# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""GPU engines: which build of llama.cpp runs, which would be faster, and a button that gets it."""

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pannier.backend.engine_install import EngineKind, engine_kinds
from pannier.core.engine_store import BUILT_IN
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.ui.engine_words import (
    Survey,
    engine_name,
    engine_title,
    faster_text,
    running_text,
    why_text,
)
from pannier.ui.engine_work import EngineWork
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme
from pannier.ui.widgets.chip import Chip
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.plain import clear_layout
from pannier.ui.widgets.progress_strip import ProgressStrip
from pannier.ui.widgets.trouble_box import TroubleBox

SIZE = (700, 480)
MOST_LINES = 6
OnClick = Callable[[str], None]
"""What a button of a row does with the name of the row's engine."""


class EnginesDialog(Dialog):
    """The engines that there are and could be. What is at work goes on when it is closed."""

    def __init__(
        self,
        work: EngineWork,
        budget: SharedBudget,
        running: str,
        tasks: TaskRunner,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """`running` is the name of the engine of the present worker; empty when there is none."""
        super().__init__("engines", tr("GPU engines"), parent)
        self.resize(*SIZE)
        self._work = work
        self._budget = budget
        self._running = running
        self._tasks = tasks
        self._survey: Survey | None = None
        self._trouble = TroubleBox("engines.trouble", theme, self)
        self._progress = ProgressStrip("engines.progress", self)
        self._progress.cancelled.connect(work.cancel)
        self._line = ElidedLabel("", self)
        self._line.setObjectName("engines.line")
        self._line.setProperty("text_role", "caption")
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(MEDIUM, SMALL, 0, SMALL)
        self._grid.setSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        self._lay_out()
        self.add_side_button("fromFile", tr("Install from a file…")).clicked.connect(
            self._on_from_file_clicked
        )
        self.add_button("close", tr("Close")).clicked.connect(self.close)
        work.is_watched = True
        work.changed.connect(self._show_work)
        work.ended.connect(self._look)
        work.failed.connect(self._on_work_failed)
        budget.changed.connect(self._show_words)
        budget.look()
        self._show_work()
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more: how it ends is told by a notice."""
        super().hideEvent(event)
        self._work.is_watched = False

    def _lay_out(self) -> None:
        box = QFrame(self)
        box.setProperty("part", "suggestion")
        words = QVBoxLayout(box)
        words.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        words.setSpacing(TINY)
        self._words = [self._word(name, box) for name in ("running", "why", "faster")]
        self._words[0].setProperty("text_role", "strong")
        for label in self._words:
            words.addWidget(label)
        self.content.addWidget(box)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(area)
        page.setProperty("part", "column")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addStretch()
        area.setWidget(page)
        self.content.addWidget(area, 1)
        for widget in (self._progress, self._line, self._trouble):
            self.content.addWidget(widget)
        self.add_text(
            tr(
                "An engine is a build of llama.cpp. A new one is tried with the bundled model "
                "before it is used; when it does not work, nothing changes."
            ),
            "caption",
        )

    def _word(self, name: str, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setObjectName(f"engines.{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _look(self) -> None:
        store = self._work.store
        self._tasks.start(
            lambda: Survey(store.state().chosen, store.installed(), engine_kinds()), self._show
        )

    def _show(self, survey: Survey) -> None:
        self._survey = survey
        self._show_words()
        clear_layout(self._grid)
        work, use = self._work, tr("Use")
        own: list[tuple[str, str, OnClick]] = []
        if survey.chosen != BUILT_IN:
            own.append((use, "use", work.use))
        self._add_row(BUILT_IN, tr("Comes with Pannier."), survey.chosen, own)
        for engine in survey.installed:
            buttons: list[tuple[str, str, OnClick]] = [(tr("Remove"), "remove", work.remove)]
            if survey.chosen != engine.name:
                buttons.insert(0, (use, "use", work.use))
            version = tr("llama-cpp-python {version}").format(version=engine.version)
            self._add_row(engine.name, engine.trouble or version, survey.chosen, buttons)
        known = {engine.name for engine in survey.installed}
        for kind in (kind for kind in survey.kinds if kind.name not in known):
            lacks = tr("To compile it, install: {tools}.").format(tools=", ".join(kind.missing))
            text = f"{kind.reason} {lacks if kind.missing else ''}".strip()
            install = functools.partial(self._install, kind)
            self._add_row(kind.name, text, survey.chosen, [(tr("Install"), "install", install)])

    def _show_words(self) -> None:
        survey = self._survey
        if survey is None:
            return
        gpus = [device.name for device in self._budget.measured.devices]
        running, why, faster = self._words
        running.setText(running_text(survey, self._running))
        why.setText(why_text(survey))
        faster.setText(faster_text(survey, gpus) if self._budget.is_measured else "")
        faster.setVisible(bool(faster.text()))

    def _add_row(
        self, name: str, text: str, chosen: str, buttons: list[tuple[str, str, OnClick]]
    ) -> None:
        row = self._grid.rowCount()
        is_used = name == chosen
        heading = QLabel(engine_title(name), self._rows)
        heading.setProperty("text_role", "strong")
        self._grid.addWidget(heading, row, 0)
        label = QLabel(text, self._rows, wordWrap=True)
        label.setProperty("text_role", "small")
        self._grid.addWidget(label, row, 1)
        if is_used:
            self._grid.addWidget(Chip(self._rows, tr("in use"), "good"), row, 2)
        for column, (title, end, on_click) in enumerate(buttons, start=2 + is_used):
            button = QPushButton(title, self._rows)
            button.setObjectName(f"engines.{end}.{name}")
            button.setAccessibleName(
                tr("{action}: {name}").format(action=title, name=engine_name(name))
            )
            button.clicked.connect(functools.partial(on_click, name))
            self._grid.addWidget(button, row, column)

    def _install(self, kind: EngineKind, _name: str) -> None:
        self._work.install(kind)

    def _on_from_file_clicked(self) -> None:
        title = tr("Install an engine from a wheel")
        dialog = QFileDialog(self, title, str(Path.home()), tr("Wheels (*.whl)"))
        dialog.setObjectName("engines.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._work.install_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_work(self) -> None:
        """What is at work, how far it is, and the last line of its log."""
        work = self._work
        self._rows.setEnabled(not work.title)
        if not work.title:
            self._progress.end()
            self._line.hide()
            return
        if self._progress.isHidden():
            self._trouble.hide()
            self._progress.begin(work.title)
        step = work.step
        if step is not None and step.share is not None:
            self._progress.show_count(round(step.share * 100), 100)
        text = "" if step is None else f"{step.text}  {step.line}".strip()
        self._line.setText(text)
        self._line.setToolTip(text)
        self._line.setVisible(bool(text))

    def _on_work_failed(self, error: UserError) -> None:
        # The end of a compiler's log is long, and its last lines tell the most.
        first, *rest = error.message.splitlines()
        self._trouble.show_trouble("\n".join([first, *rest[-MOST_LINES:]]), error.remedy)
