# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The third step of the wizard: everything that is usually left as it is."""

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import number, tr
from pannier.core.quantize.recipe import QuantizeRecipe, tensor_types
from pannier.ui.load.editors import MIB, EditorWords, NumberEditor
from pannier.ui.quantize.fold import Fold
from pannier.ui.quantize.preparation import Preparation
from pannier.ui.quantize.rules_editor import RulesEditor
from pannier.ui.theme import MEDIUM, SMALL, Theme
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.plain import text_label

# While somebody types a pattern, the ladder is not worked out anew with every letter.
DELAY_MILLISECONDS = 300
MAX_THREADS = 1024
LEAST_MEBIBYTES, MOST_MEBIBYTES = 64, 1024 * 1024


class OptionsStep(QWidget):
    """Groups that unfold; each says beside its title what differs from the default."""

    def __init__(self, preparation: Preparation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._theme = theme
        self._soon = QTimer(self, singleShot=True, interval=DELAY_MILLISECONDS)
        self._soon.timeout.connect(self.apply)
        self._types = Fold("quantize.foldTypes", tr("Types of tensors"), theme, self)
        self._files = Fold("quantize.foldFiles", tr("Split files"), theme, self)
        self._work = Fold("quantize.foldWork", tr("Threads and memory"), theme, self)
        self._output = self._type_box("quantize.outputType", tr("Output matrix"))
        self._embedding = self._type_box("quantize.embeddingType", tr("Token embeddings"))
        self._pure = self._check(
            "quantize.pure",
            tr("All tensors in the main type, without the usual mix (pure)"),
            tr("Smaller, and usually worse: the mix gives sensitive tensors more bits"),
        )
        self.rules = RulesEditor(theme, self)
        self._keep_split = self._check(
            "quantize.keepSplit",
            tr("Keep the result in as many files as the source"),
            tr("Otherwise one file is made"),
        )
        self._whole = text_label(tr("The source is one file, and so is the result."), "small", self)
        self._threads = NumberEditor(
            EditorWords(
                "quantize.threads",
                tr("CPU threads"),
                tr("How many threads work at the same time"),
            ),
            self,
            bounds=(1, MAX_THREADS),
            automatic=tr("all"),
        )
        self._memory = NumberEditor(
            EditorWords(
                "quantize.memoryLimit",
                tr("Memory for the tensor at work"),
                tr("Large tensors are worked on piece by piece; less memory is a little slower"),
            ),
            self,
            bounds=(LEAST_MEBIBYTES, MOST_MEBIBYTES),
            automatic=tr("8 GiB at most"),
            unit=MIB,
            suffix=" MiB",
        )
        self._lay_out()
        self._connect()

    def apply(self) -> None:
        """Take over what stands here now."""
        self._soon.stop()
        if not self.rules.are_fine:
            return
        recipe = self._preparation.recipe
        self._preparation.set_recipe(
            msgspec.structs.replace(
                recipe,
                output_type=self._output.currentData(),
                embedding_type=self._embedding.currentData(),
                tensor_rules=self.rules.rules,
                pure=self._pure.isChecked(),
                keep_split=self._keep_split.isChecked() and self._keep_split.isEnabled(),
                threads=self._threads.value(),
                memory_limit=self._memory.value(),
            )
        )
        self._show_summaries(self._preparation.recipe)

    @property
    def is_fine(self) -> bool:
        """Whether all of it can be used."""
        return self.rules.are_fine

    def _type_box(self, name: str, title: str) -> ChoiceBox:
        box = ChoiceBox(name, title, self._theme, self)
        box.addItem(tr("as the file type has it"), None)
        for kind in tensor_types():
            box.addItem(kind, kind)
        box.activated.connect(self._soon.start)
        return box

    def _check(self, name: str, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setToolTip(tip)
        box.toggled.connect(self._soon.start)
        return box

    def _lay_out(self) -> None:
        self._types.content.addLayout(
            self._grid(
                [
                    (tr("Output matrix"), self._output),
                    (tr("Token embeddings"), self._embedding),
                ]
            )
        )
        self._types.content.addWidget(self._pure)
        title = text_label(
            tr(
                "Rules by name: the type of all tensors whose names match a pattern (a regular "
                "expression). The first rule that matches counts."
            ),
            "small",
            self,
        )
        self._types.content.addWidget(title)
        self._types.content.addWidget(self.rules)
        self._files.content.addWidget(self._keep_split)
        self._files.content.addWidget(self._whole)
        self._work.content.addLayout(
            self._grid(
                [
                    (tr("CPU threads"), self._threads),
                    (tr("Memory for the tensor at work"), self._memory),
                ]
            )
        )
        lead = text_label(tr("All of this is usually left as it is."), "small", self)
        column = QWidget(self)
        column.setProperty("part", "column")
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SMALL)
        for part in (lead, self._types, self._files, self._work):
            inner.addWidget(part)
        inner.addStretch()
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.setFocusProxy(self._types)

    def _grid(self, rows: list[tuple[str, QWidget]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        for row, (title, editor) in enumerate(rows):
            grid.addWidget(QLabel(title, self), row, 0)
            grid.addWidget(editor, row, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _connect(self) -> None:
        self.rules.changed.connect(self._soon.start)
        self._threads.changed.connect(self._soon.start)
        self._memory.changed.connect(self._soon.start)
        self._preparation.source_changed.connect(self._on_source_changed)
        self._on_source_changed()

    def _on_source_changed(self) -> None:
        source = self._preparation.source
        self.rules.set_tensors(() if source is None else source.model.tensors)
        is_split = source is not None and source.is_split
        self._keep_split.setEnabled(is_split)
        self._keep_split.setVisible(is_split)
        self._whole.setVisible(not is_split)

    def _show_summaries(self, recipe: QuantizeRecipe) -> None:
        types = [
            recipe.output_type and tr("output {type}").format(type=recipe.output_type),
            recipe.embedding_type and tr("embeddings {type}").format(type=recipe.embedding_type),
            tr("pure") if recipe.pure else "",
            tr("%Ln rule(s)", "", len(recipe.tensor_rules)) if recipe.tensor_rules else "",
        ]
        self._types.show_summary(", ".join(part for part in types if part))
        self._files.show_summary(tr("kept") if recipe.keep_split else "")
        work = [
            tr("%Ln thread(s)", "", recipe.threads) if recipe.threads else "",
            f"{number(recipe.memory_limit // MIB)} MiB" if recipe.memory_limit else "",
        ]
        self._work.show_summary(", ".join(part for part in work if part))
