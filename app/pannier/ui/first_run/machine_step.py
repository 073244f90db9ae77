# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""First step: what this computer has, and what that is enough for."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pannier.backend.engine_install import EngineKind, engine_kinds
from pannier.core.engine_store import BUILT_IN, EngineStore
from pannier.core.hardware import physical_cores
from pannier.core.language import number, tr
from pannier.core.memory.fit.judge import most_parameters
from pannier.core.memory.fit.wish import FitWish
from pannier.core.sizes import memory_size
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import LARGE, MEDIUM, SMALL
from pannier.ui.widgets.plain import clear_layout

_WHOLE = 10.0
"""From so many billions on, tenths of them are beside the point."""


@dataclass(frozen=True, slots=True)
class Engines:
    """The engine that is chosen, and the kinds that could be installed beside those there are."""

    chosen: str
    kinds: list[EngineKind]


class MachineStep(QWidget):
    """Filled in as soon as the machine has been looked at.

    Signals:
        engines_wanted: the user wants to see which engines there are.
    """

    engines_wanted = Signal()

    def __init__(self, budget: SharedBudget, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self._engines: Engines | None = None
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(LARGE)
        self._facts.setVerticalSpacing(SMALL)
        self._facts.setColumnStretch(1, 1)
        self._advice = QLabel(self)
        self._advice.setObjectName("firstRun.advice")
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        self._advice.setWordWrap(True)
        self._install = QPushButton(tr("Get a GPU engine…"), self)
        self._install.setObjectName("firstRun.engines")
        self._install.setAccessibleName(self._install.text())
        self._install.setToolTip(tr("See which build of llama.cpp would use your GPU"))
        self._install.clicked.connect(self.engines_wanted)
        self._install.hide()
        box = QFrame(self)
        box.setProperty("part", "suggestion")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        inner.setSpacing(SMALL)
        inner.addWidget(self._advice)
        inner.addWidget(self._install, alignment=Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(LARGE)
        layout.addLayout(self._facts)
        layout.addWidget(box)
        layout.addStretch()
        budget.changed.connect(self._show)
        tasks.start(_look_at_engines, self._on_engines_found)
        budget.look()
        self._show()

    def _on_engines_found(self, engines: Engines) -> None:
        self._engines = engines
        self._show()

    def _show(self) -> None:
        budget, engines = self._budget, self._engines
        rows = [(tr("Memory"), _memory_text(budget)), (tr("Processor"), _cores_text())]
        if budget.is_measured:
            rows.insert(0, (tr("GPU"), _gpu_text(budget)))
        if engines is not None:
            rows.append((tr("Engine"), _engine_text(engines.chosen)))
        self._show_rows(rows)
        has_gpu = bool(budget.measured.devices)
        kinds = [] if engines is None or has_gpu else engines.kinds
        self._install.setVisible(budget.is_measured and bool(kinds))
        self._advice.setText(_advice_text(budget, kinds))

    def _show_rows(self, rows: list[tuple[str, str]]) -> None:
        clear_layout(self._facts)
        for place, (name, value) in enumerate(rows):
            for column, text in enumerate((name, value)):
                label = QLabel(text, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(column == 1)
                label.setProperty("text_role", "body" if column else "small")
                self._facts.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)


def _look_at_engines() -> Engines:
    """Background job: a driver that is asked for may be slow to load."""
    store = EngineStore()
    there = {engine.name for engine in store.installed()}
    kinds = [kind for kind in engine_kinds() if kind.name not in there]
    return Engines(store.state().chosen, kinds)


def _memory_text(budget: SharedBudget) -> str:
    return tr("{total}, of which {free} are free now").format(
        total=memory_size(budget.host.total_bytes), free=memory_size(budget.host.available_bytes)
    )


def _cores_text() -> str:
    return tr("%Ln core(s)", "", physical_cores())


def _gpu_text(budget: SharedBudget) -> str:
    devices = budget.measured.devices
    if not devices:
        return tr("none that the engine can use")
    return "\n".join(
        tr("{name}: {free} free of {total}").format(
            name=device.name,
            free=memory_size(device.free_bytes),
            total=memory_size(device.total_bytes),
        )
        for device in devices
    )


def _engine_text(chosen: str) -> str:
    if chosen == BUILT_IN:
        return tr("the one that comes with Pannier")
    return chosen


def _advice_text(budget: SharedBudget, kinds: list[EngineKind]) -> str:
    """What the machine is enough for, in a sentence or two."""
    if not budget.is_measured:
        return tr("Looking at this computer…")
    # As it is, whatever else the user imagines.
    count = _about(most_parameters(FitWish().machine(budget.measured)))
    if budget.measured.devices:
        return tr(
            "Models of up to about {n} parameters run on the GPU alone, which is fast. Larger ones "
            "run partly on the processor, and slower."
        ).format(n=count)
    if kinds:
        # A driver for Vulkan is on many systems that have no GPU at all.
        return tr(
            "Models of up to about {n} parameters run on the processor. If this computer has a "
            "graphics card, they answer many times faster with an engine that uses it."
        ).format(n=count)
    return tr(
        "Models of up to about {n} parameters run on the processor. Small ones, of 1 to 4 billion, "
        "answer fastest."
    ).format(n=count)


def _about(parameters: int) -> str:
    """A count that is an estimate, such as "34B": no more digits than it is sure of."""
    billions = parameters / 1e9
    return f"{number(billions, 0 if billions >= _WHOLE else 1)}B"
