# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The dialog "Load with options": a model, all its load options, and what the load would need."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pannier.core.errors import UserError
from pannier.core.hardware import Device
from pannier.core.language import tr
from pannier.core.memory import LoadOptions, MemoryPlan, StepDown
from pannier.core.settings.load_layers import LoadLayers, LoadScope
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.load.budget_row import BudgetRow
from pannier.ui.load.forecast import ForecastView
from pannier.ui.load.model_facts import ModelFacts, read_facts
from pannier.ui.load.option_form import OptionForm
from pannier.ui.load.planner import Planner, PlanRequest
from pannier.ui.load.source_line import sources
from pannier.ui.tasks import Task, TaskRunner
from pannier.ui.theme import LARGE, SMALL, Theme
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.plain import named_button, resize_within_screen, text_label

DEBOUNCE_MILLISECONDS = 150
_SCOPES: tuple[LoadScope, ...] = ("once", "chat", "model", "app")
# Reasons for which there is no forecast, though a load may succeed.
_MAY_LOAD = {"cancelled", "internal", "rpc_busy", "unsupported", "worker_died"}


class LoadOptionsDialog(QDialog):
    """Changes what is set in one of the layers; the load itself is somebody else's.

    Signals:
        load_wanted: path, the `LoadLayers` to load it with, and whether they are to be kept.
        keep_wanted: path, and the `LoadLayers` to be kept without a load.
    """

    load_wanted = Signal(str, object, bool)
    keep_wanted = Signal(str, object)

    def __init__(
        self,
        planner: Planner,
        tasks: TaskRunner,
        theme: Theme,
        budget: SharedBudget,
        layers_for: Callable[[str], LoadLayers],
        returning: Mapping[str, int],
        parent: QWidget,
    ) -> None:
        """`layers_for` knows what is set for a path; `returning` is as in `PlanRequest`."""
        super().__init__(parent)
        self._planner = planner
        self._tasks = tasks
        self._layers_for = layers_for
        self._layers = layers_for("")
        self._returning = returning
        self._facts: ModelFacts | None = None
        self._reading: Task | None = None
        self._is_refused = self._is_filling = False
        self._servers: tuple[str, ...] | None = None
        self.setObjectName("loadOptions")
        self.setWindowTitle(tr("Load with options"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(640, 440)
        resize_within_screen(self, 700, 660)
        self._form = OptionForm(theme, self)
        self._budget = BudgetRow(budget, theme, self)
        self._forecast = ForecastView(self)
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._scope = self._scope_box(theme)
        self._lay_out()
        self._connect()

    @property
    def scope(self) -> LoadScope:
        """What is set is set for this."""
        return _SCOPES[max(0, self._scope.currentIndex())]

    def choose_scope(self, scope: LoadScope) -> None:
        """Set options for this from now on."""
        self._scope.setCurrentIndex(_SCOPES.index(scope))

    @property
    def path(self) -> str:
        """The chosen model."""
        return str(self._model.currentData() or "")

    @property
    def form(self) -> OptionForm:
        """The options."""
        return self._form

    def show_models(self, paths: Sequence[str], options: LoadOptions | None = None) -> None:
        """Offer these models and choose the first, with `options`; None for what is set."""
        blocked = self._model.blockSignals(True)  # noqa: FBT003 - Qt's own
        for path in dict.fromkeys(paths):
            self._add_model(path)
        self._model.setCurrentIndex(0)
        self._model.blockSignals(blocked)
        self._begin(options)

    def choose_model(self, path: str) -> None:
        """Choose a model, which may be a new one."""
        index = self._model.findData(path)
        if index < 0:
            index = self._add_model(path)
        self._model.setCurrentIndex(index)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the option that is changed most."""
        super().showEvent(event)
        self._form.focus_first()

    def _scope_box(self, theme: Theme) -> ChoiceBox:
        box = ChoiceBox("loadOptions.scope", tr("Set for"), theme, self)
        box.addItems(
            [tr("This load only"), tr("This chat"), tr("This model"), tr("All models")],
        )
        box.setCurrentIndex(_SCOPES.index("model"))
        box.setToolTip(tr("What you change is kept for this; the strongest value counts"))
        return box

    def done(self, result: int) -> None:
        """Nothing that is still being read or planned is waited for."""
        self._debounce.stop()
        if self._reading is not None:
            self._reading.cancel()
        super().done(result)

    def _lay_out(self) -> None:
        self._description = text_label("", "small", self)
        self._description.setObjectName("loadOptions.description")
        scroll = QScrollArea(self)
        scroll.setObjectName("loadOptions.scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(scroll)
        page.setProperty("part", "column")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, SMALL, SMALL, SMALL)
        inner.addWidget(self._form)
        scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(SMALL)
        layout.addLayout(self._model_row())
        layout.addWidget(self._description)
        layout.addLayout(self._scope_row())
        layout.addWidget(scroll, 1)
        layout.addWidget(self._budget)
        layout.addWidget(self._forecast)
        layout.addLayout(self._button_row())

    def _model_row(self) -> QHBoxLayout:
        self._model = QComboBox(self)
        self._model.setObjectName("loadOptions.model")
        self._model.setAccessibleName(tr("Model"))
        self._model.setToolTip(tr("The model to load"))
        self._model.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        browse = named_button(tr("Other file…"), "loadOptions.browse", self)
        browse.setToolTip(tr("Choose another GGUF file"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse_clicked)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._model, 1)
        row.addWidget(browse)
        self.setTabOrder(self._model, browse)
        self.setTabOrder(browse, self._scope)
        return row

    def _scope_row(self) -> QHBoxLayout:
        label = QLabel(tr("Set for"), self)
        label.setBuddy(self._scope)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(label)
        row.addWidget(self._scope)
        row.addStretch()
        return row

    def _button_row(self) -> QHBoxLayout:
        defaults = named_button(tr("Put all back"), "loadOptions.defaults", self)
        defaults.setToolTip(tr("Take back everything that is set for this"))
        defaults.setAutoDefault(False)
        defaults.clicked.connect(lambda: self._put_back(LoadOptions.__struct_fields__))
        self._keep = named_button(tr("Keep"), "loadOptions.keep", self)
        self._keep.setToolTip(tr("Keep this for the next load, without loading now"))
        self._keep.setAutoDefault(False)
        self._keep.clicked.connect(self._on_keep_clicked)
        cancel = named_button(tr("Cancel"), "loadOptions.cancel", self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._load = named_button(tr("Load"), "loadOptions.load", self, "primary")
        self._load.setDefault(True)
        self._load.clicked.connect(self._on_load_clicked)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(defaults)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self._keep)
        row.addWidget(self._load)
        return row

    def _connect(self) -> None:
        self._model.currentIndexChanged.connect(self._on_model_current_index_changed)
        self._scope.currentIndexChanged.connect(self._show_layers)
        self._form.changed.connect(self._on_form_changed)
        self._form.reset_wanted.connect(self._put_back)
        self._form.unfolded.connect(lambda: resize_within_screen(self, self.width(), 900))
        self._debounce.timeout.connect(self._on_debounce_timeout)
        self._forecast.step_chosen.connect(self._on_forecast_step_chosen)
        self._forecast.anyway_chosen.connect(self._on_forecast_anyway_chosen)
        self._planner.planned.connect(self._on_planner_planned)
        self._planner.refused.connect(self._on_planner_refused)
        self._planner.devices_listed.connect(self._on_planner_devices_listed)
        self._planner.devices_refused.connect(self._form.forget_devices)

    def _add_model(self, path: str) -> int:
        self._model.addItem(Path(path).stem, path)
        index = self._model.count() - 1
        self._model.setItemData(index, path, Qt.ItemDataRole.ToolTipRole)
        return index

    def _begin(self, options: LoadOptions | None = None) -> None:
        """Show a model's options, and read its header."""
        path = self.path
        self._layers = self._layers_for(path)
        if options is not None:
            self._layers.take(self.scope, options)
            # A stronger layer must not change what was chosen.
            self._layers.take("once", options)
        self._model.setToolTip(path)
        self._facts = None
        self._budget.follow(None, self._layers.options())
        self._form.set_facts(None)
        self._show_layers()
        self._description.setText(tr("Reading the file…"))
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._tasks.start(lambda: read_facts(path), self._on_reading_succeeded)
        self._reading.failed.connect(self._on_reading_failed)

    def _on_model_current_index_changed(self, _index: int) -> None:
        self._begin()

    def _show_layers(self) -> None:
        """Show what holds in the layer that is edited."""
        self._is_filling = True
        self._form.set_options(self._layers.options(self.scope))
        self._is_filling = False
        self._on_form_changed()

    def _put_back(self, names: Iterable[str]) -> None:
        self._layers.put_back(self.scope, names)
        self._show_layers()

    def _on_reading_succeeded(self, facts: ModelFacts) -> None:
        self._reading = None
        self._facts = facts
        self._description.setText(facts.description)
        self._form.set_facts(facts)
        self._on_form_changed()

    def _on_reading_failed(self, error: UserError) -> None:
        self._reading = None
        self._description.setText("")
        self._forecast.show_refusal(error)
        self._update_load()

    def _on_form_changed(self) -> None:
        if self._is_filling:
            return
        is_usable = not self._form.problems()
        if is_usable:
            self._layers.take(self.scope, self._form.options())
        names = LoadOptions.__struct_fields__
        self._form.show_sources(sources(self._layers, self.scope, names))
        self._is_refused = False
        self._update_load()
        if self._facts is None:
            return
        if is_usable:
            self._budget.follow(self._facts.summary, self._layers.options())
        self._debounce.start()

    def _on_debounce_timeout(self) -> None:
        if self._form.problems():
            self._forecast.show_hint(tr("Correct what is marked; the forecast follows."))
            return
        options = self._layers.options()
        if options.rpc_servers != self._servers:
            self._servers = options.rpc_servers
            self._planner.list_devices(options.rpc_servers)
        self._forecast.show_pending()
        self._planner.plan(PlanRequest(self.path, options, self._returning))

    def _on_planner_planned(self, request: PlanRequest, plan: MemoryPlan) -> None:
        if not self._is_current(request):
            return
        self._is_refused = request.options.check_memory and not plan.fits
        self._forecast.show_plan(plan)
        self._form.show_forecast(plan)
        self._update_load()

    def _on_planner_refused(self, request: PlanRequest, error: UserError) -> None:
        if not self._is_current(request):
            return
        self._is_refused = error.kind not in _MAY_LOAD
        self._forecast.show_refusal(error)
        self._update_load()

    def _on_planner_devices_listed(self, devices: Sequence[Device]) -> None:
        self._form.set_devices([device for device in devices if "gpu" in device.kind])

    def _on_forecast_step_chosen(self, step: StepDown) -> None:
        self._form.apply(step.options, step.names)
        changes = {name: getattr(step.options, name) for name in step.names}
        # Where a stronger layer would undo it, it holds for this load.
        self._layers.take("once", msgspec.structs.replace(self._layers.options(), **changes))
        self._on_form_changed()

    def _on_forecast_anyway_chosen(self) -> None:
        options = msgspec.structs.replace(self._layers.options(), check_memory=False)
        self._layers.take("once", options)
        self._finish(keep=False)

    def _on_load_clicked(self) -> None:
        self._finish(keep=True)

    def _on_keep_clicked(self) -> None:
        self.accept()
        self.keep_wanted.emit(self.path, self._layers)

    def _finish(self, *, keep: bool) -> None:
        path = self.path
        self.accept()
        self.load_wanted.emit(path, self._layers, keep)

    def _on_browse_clicked(self) -> None:
        dialog = QFileDialog(
            self,
            tr("Choose a model"),
            str(Path(self.path).parent),
            tr("GGUF models (*.gguf);;All files (*)"),
        )
        dialog.setObjectName("loadOptions.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose_model)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _is_current(self, request: PlanRequest) -> bool:
        """Whether an answer is about what stands in the form now."""
        return request.path == self.path and not self._debounce.isActive()

    def _update_load(self) -> None:
        usable = self._facts is not None and not self._form.problems()
        self._load.setEnabled(usable and not self._is_refused)
        self._keep.setEnabled(usable and bool(self._layers.changed()))
