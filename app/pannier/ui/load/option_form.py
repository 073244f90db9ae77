# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The form with all load options: the everyday ones on top, the rest folded away."""

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from pannier.core.hardware import Device
from pannier.core.language import tr
from pannier.core.memory import LoadOptions, MemoryPlan, option_title
from pannier.core.memory.option_checks import combination_problems, context_problem
from pannier.ui.load.editors import ChoiceEditor, Editor
from pannier.ui.load.fields import (
    EXPERTS,
    Group,
    Row,
    groups,
    make_editor,
    option_widget_name,
)
from pannier.ui.load.layer_editors import GpuLayersEditor, LayerSlider
from pannier.ui.load.list_editors import DevicesEditor
from pannier.ui.load.model_facts import ModelFacts
from pannier.ui.load.source_line import SourceLine, ValueSource
from pannier.ui.theme import LARGE, MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.plain import text_label


class OptionForm(QWidget):
    """Edits `LoadOptions` and says at each row what is wrong with it.

    Signals:
        changed: an option has another value.
        unfolded: there is more to see.
        reset_wanted: names of the options that are to come from a weaker layer again.
    """

    changed = Signal()
    unfolded = Signal()
    reset_wanted = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._options = LoadOptions()
        self._facts: ModelFacts | None = None
        self._editors: dict[str, Editor] = {}
        self._rows: dict[str, list[QWidget]] = {}
        self._problems: dict[str, QLabel] = {}
        self._sources: dict[tuple[str, ...], SourceLine] = {}
        self._groups: dict[str, QWidget] = {}
        self._folded_names: list[str] = []
        self._is_filling = False
        everyday, *others = groups()
        self._groups[everyday.name] = self._group(everyday, self)
        self._folded = QWidget(self)
        self._more = self._more_button(theme)
        folded = QVBoxLayout(self._folded)
        folded.setContentsMargins(0, 0, 0, 0)
        folded.setSpacing(LARGE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        for group in others:
            self._groups[group.name] = self._group(group, self._folded)
            folded.addWidget(self._groups[group.name])
        layout.addWidget(self._groups[everyday.name])
        layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._folded)
        layout.addStretch()
        self._folded.hide()
        self._groups["gpus"].hide()

    def options(self) -> LoadOptions:
        """What is chosen; worthless while there are `problems`."""
        values = {name: editor.value() for name, editor in self._editors.items()}
        return msgspec.structs.replace(self._options, **values)

    def set_options(self, options: LoadOptions) -> None:
        """Show other options; those that have no place in the form are kept."""
        self._is_filling = True
        self._options = options
        for name, editor in self._editors.items():
            editor.set_value(getattr(options, name))
        self._is_filling = False
        self._on_editor_changed()

    def show_sources(self, sources: Mapping[str, ValueSource]) -> None:
        """Say at each row where its value comes from; options that are not named have none."""
        for names, line in self._sources.items():
            found = [sources[name] for name in names if name in sources]
            line.show_source(
                next((one for one in found if one.is_own), found[0] if found else None)
            )

    def focus_first(self) -> None:
        """Put the focus on the first option."""
        self._editors["context_length"].setFocus()

    def apply(self, options: LoadOptions, names: Iterable[str]) -> None:
        """Take over some of these options, as a step-down does."""
        self.set_options(
            msgspec.structs.replace(self.options(), **{n: getattr(options, n) for n in names})
        )

    def set_facts(self, facts: ModelFacts | None) -> None:
        """The model is this one; sliders end where its layers do."""
        self._facts = facts
        gpu = cast("GpuLayersEditor", self._editors["gpu_layers"])
        experts = cast("LayerSlider", self._editors[EXPERTS])
        gpu.set_most(facts.layers if facts else 0)
        experts.set_most(facts.blocks if facts else 0)
        self._show_row(EXPERTS, shown=bool(facts and facts.experts))
        self._show_problems()

    def set_devices(self, devices: Sequence[Device]) -> None:
        """These GPUs can be used; none leaves nothing to choose about them."""
        cast("DevicesEditor", self._editors["devices"]).set_devices(devices)
        main = cast("ChoiceEditor", self._editors["main_device"])
        main.set_choices([(None, tr("The first")), *((device.id, device.id) for device in devices)])
        self._enable_gpu_options(enabled=bool(devices))
        several = len(devices) > 1 or bool(self._options.devices or self._options.tensor_split)
        self._groups["gpus"].setVisible(several)

    def forget_devices(self) -> None:
        """It is not known which GPUs there are, so everything can be chosen."""
        self._enable_gpu_options(enabled=True)

    def _enable_gpu_options(self, *, enabled: bool) -> None:
        for name in ("gpu_layers", "kv_on_gpu"):
            self._editors[name].setEnabled(enabled)

    def show_forecast(self, plan: MemoryPlan) -> None:
        """Show what automatic values would come to."""
        cast("GpuLayersEditor", self._editors["gpu_layers"]).show_forecast(plan.gpu_layers)

    def problems(self) -> Mapping[str, str]:
        """What is wrong, by load option."""
        found = {name: why for name, editor in self._editors.items() if (why := editor.problem())}
        if found:
            return found
        options = self.options()
        trained = self._facts.context_length if self._facts else None
        context = context_problem(options, trained)
        every = [*combination_problems(options), *([context] if context else [])]
        return {problem.name: f"{problem.message} {problem.remedy}" for problem in every}

    def _group(self, group: Group, parent: QWidget) -> QWidget:
        widget = QWidget(parent)
        grid = QGridLayout(widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * 24)
        if group.title:
            grid.addWidget(text_label(group.title, "author", widget), 0, 0, 1, 2)
        for row in group.rows:
            self._add_row(grid, row, group, widget)
        return widget

    def _add_row(self, grid: QGridLayout, row: Row, group: Group, parent: QWidget) -> None:
        """Label and editors, and below them the place for what is wrong."""
        place = QWidget(parent)
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        problem = text_label("", "trouble", place)
        problem.hide()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(line)
        column.addWidget(self._source_line(row, place))
        column.addWidget(problem)
        for number, name in enumerate(row.names):
            editor = make_editor(name, place)
            editor.changed.connect(self._on_editor_changed)
            if row.parts:
                line.addWidget(QLabel(row.parts[number], place))
            line.addWidget(editor, 0 if len(row.names) > 1 else 1)
            self._editors[name] = editor
            self._problems[name] = problem
            if group.name:
                self._folded_names.append(name)
        if len(row.names) > 1:
            line.addStretch()
        first = self._editors[row.names[0]]
        label = QLabel(row.title or option_title(row.names[0]), parent)
        label.setToolTip(first.tip)
        label.setBuddy(first)
        label.setMinimumHeight(min(first.sizeHint().height(), 2 * label.sizeHint().height()))
        bottom = grid.rowCount()
        grid.addWidget(label, bottom, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(place, bottom, 1)
        self._rows[row.names[0]] = [label, place]

    def _source_line(self, row: Row, parent: QWidget) -> SourceLine:
        title = row.title or option_title(row.names[0])
        line = SourceLine(option_widget_name(row.names[0]), title, self._theme, parent)
        line.reset_wanted.connect(lambda: self.reset_wanted.emit(list(row.names)))
        self._sources[row.names] = line
        return line

    def _more_button(self, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("loadOptions.more")
        button.setProperty("kind", "icon")
        button.setText(tr("More options"))
        button.setAccessibleName(tr("More options"))
        button.setToolTip(tr("Show all load options"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        icon = ThemedIcon(button, theme, "chevron-right")
        button.toggled.connect(
            lambda shown: icon.set_name("chevron-down" if shown else "chevron-right")
        )
        button.toggled.connect(self._on_more_toggled)
        return button

    def _show_row(self, name: str, *, shown: bool) -> None:
        for widget in self._rows[name]:
            widget.setVisible(shown)

    def _show_problems(self) -> None:
        problems = self.problems()
        texts: dict[QLabel, str] = dict.fromkeys(self._problems.values(), "")
        for name, text in problems.items():
            texts[self._problems[name]] = text
        for label, text in texts.items():
            label.setText(text)
            label.setVisible(bool(text))
        if any(name in problems for name in self._folded_names):
            self._more.setChecked(True)
        self._show_changed()

    def _show_changed(self) -> None:
        """Say how many of the options that are folded away differ from their defaults."""
        options, defaults = self.options(), LoadOptions()
        count = sum(getattr(options, n) != getattr(defaults, n) for n in self._folded_names)
        more = tr("More options")
        changed = tr("{more} ({n} changed)").format(more=more, n=count)
        self._more.setText(changed if count else more)

    def _on_more_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self._folded.setVisible(shown)
        if shown:
            self.unfolded.emit()

    def _on_editor_changed(self) -> None:
        if not self._is_filling:
            self._show_problems()
            self.changed.emit()
