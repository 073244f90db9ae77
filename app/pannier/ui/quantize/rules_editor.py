# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Tensor types by hand: patterns, the type for what they match, and what that is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from pannier.core.errors import UserError
from pannier.core.gguf import TensorInfo
from pannier.core.language import tr
from pannier.core.quantize.recipe import TensorRule, matching_tensors, tensor_types
from pannier.ui.theme import SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.plain import named_button

MAX_LISTED = 40
PATTERN_LETTERS = 30
DEFAULT_TYPE = "Q8_0"


class RuleRow(QWidget):
    """One rule.

    Signals:
        changed: it is another rule now.
        unwanted: it is to be removed.
    """

    changed = Signal()
    unwanted = Signal()

    def __init__(self, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        name = f"quantize.rule.{number}"
        self.pattern = QLineEdit(self)
        self.pattern.setObjectName(f"{name}.pattern")
        self.pattern.setAccessibleName(tr("Pattern of tensor names"))
        self.pattern.setPlaceholderText(tr("such as ffn_down"))
        self.pattern.setFixedWidth(self.fontMetrics().averageCharWidth() * PATTERN_LETTERS)
        self.type = ChoiceBox(f"{name}.type", tr("Tensor type"), theme, self)
        self.type.addItems(tensor_types())
        self.type.setCurrentText(DEFAULT_TYPE)
        self._found = QLabel(self)
        self._found.setObjectName(f"{name}.found")
        self._found.setProperty("text_role", "small")
        remove = QToolButton(self)
        remove.setObjectName(f"{name}.remove")
        remove.setProperty("kind", "icon")
        remove.setToolTip(tr("Remove this rule"))
        remove.setAccessibleName(remove.toolTip())
        ThemedIcon(remove, theme, "x", "text")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for part in (self.pattern, self.type, self._found):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(remove)
        self.pattern.textChanged.connect(self.changed)
        self.type.currentIndexChanged.connect(self.changed)
        remove.clicked.connect(self.unwanted)

    @property
    def rule(self) -> TensorRule | None:
        """What it says; None while it says nothing."""
        text = self.pattern.text().strip()
        return TensorRule(text, self.type.currentText()) if text else None

    def show_found(self, tensors: Sequence[TensorInfo]) -> bool:
        """Show what it matches; returns whether it is a pattern at all."""
        rule = self.rule
        if rule is None:
            self._say("", "")
            return True
        try:
            found = matching_tensors(rule.pattern, tensors)
        except UserError as error:
            self._say(tr("not a regular expression"), error.message)
            return False
        names = [tensor.name for tensor in found]
        listed = "\n".join(names[:MAX_LISTED])
        more = "\n…" if len(names) > MAX_LISTED else ""
        if not names:
            self._say(tr("matches no tensor"), "")
        else:
            text = tr("%Ln tensor(s): {first}…", "", len(names)).format(first=names[0])
            self._say(text if len(names) > 1 else names[0], listed + more)
        return True

    def _say(self, text: str, tip: str) -> None:
        self._found.setText(text)
        self._found.setToolTip(tip)


class RulesEditor(QWidget):
    """Rules below each other; the first that matches counts.

    Signals:
        changed: the rules are different.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tensors: Sequence[TensorInfo] = ()
        self._count = 0
        self._rows: list[RuleRow] = []
        self._are_fine = True
        add = named_button(tr("Add a rule"), "quantize.addRule", self, "notice")
        add.setToolTip(tr("Choose the type of tensors by their names"))
        add.clicked.connect(self.add_rule)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TINY)
        self._column.addLayout(buttons)

    @property
    def rules(self) -> tuple[TensorRule, ...]:
        """All rules."""
        return tuple(rule for row in self._rows if (rule := row.rule) is not None)

    @property
    def are_fine(self) -> bool:
        """Whether all patterns can be read."""
        return self._are_fine

    def set_tensors(self, tensors: Sequence[TensorInfo]) -> None:
        """The rules are for these."""
        self._tensors = tensors
        self._follow()

    def add_rule(self) -> RuleRow:
        """One more, which is empty."""
        row = RuleRow(self._count, self._theme, self)
        self._count += 1
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        row.changed.connect(self._on_row_changed)
        row.unwanted.connect(lambda: self._remove(row))
        row.pattern.setFocus()
        return row

    def _remove(self, row: RuleRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._on_row_changed()

    def _on_row_changed(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        fine = [row.show_found(self._tensors) for row in self._rows]
        self._are_fine = all(fine)
