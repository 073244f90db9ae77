# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a search is narrowed down by: author, architecture, size, license, access, memory."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.memory.fit.judge import most_parameters
from pannier.core.sizes import memory_size, short_count
from pannier.hub.search import SearchQuery
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.theme import MEDIUM, SMALL
from pannier.ui.widgets.while_seen import WhileSeen

TYPING_MILLISECONDS = 300
_ARCHITECTURES = (
    "llama",
    "qwen2",
    "qwen3",
    "qwen3moe",
    "gemma2",
    "gemma3",
    "phi3",
    "mistral3",
    "deepseek2",
    "gpt-oss",
    "granite",
    "command-r",
    "mamba",
)
_LICENSES = ("apache-2.0", "mit", "gemma", "llama3.1", "llama3.2", "llama3.3", "cc-by-nc-4.0")
_BILLIONS = (0.5, 1, 2, 4, 8, 14, 32, 70, 120)


class FilterPanel(QScrollArea):
    """The filters; all of them let everything through at first. Scrolls in a low window.

    Signals:
        changed: a filter is different.
    """

    changed = Signal()

    def __init__(self, budget: SharedBudget, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self.setObjectName("discover.filters")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._panel = QFrame(self)
        self._panel.setProperty("part", "panel")
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._soon.timeout.connect(self.changed)
        self._make_fields()
        self._lay_out()
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._show_budget()

    def sizeHint(self) -> QSize:
        """As high as all filters together."""
        width = self.viewport().width()
        panel = self._panel
        height = panel.heightForWidth(width) if panel.hasHeightForWidth() else -1
        return QSize(super().sizeHint().width(), max(height, panel.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """A field and a half: one sees that there is more."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * 5)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the filters."""
        if watched is self._panel and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @property
    def count(self) -> int:
        """How many filters are set."""
        query = self.narrow(SearchQuery())
        words = (query.author, query.architecture, query.license)
        bounds = (self._least.currentData(), self._most.currentData(), query.gated)
        return (
            sum(bool(word) for word in words)
            + sum(bound is not None for bound in bounds)
            + int(self._fits.isChecked())
        )

    def narrow(self, query: SearchQuery) -> SearchQuery:
        """The query with the filters; an author that it names already stays."""
        bounds = [self._most.currentData()]
        if self._fits.isChecked():
            bounds.append(most_parameters(self._budget.machine))
        largest = min((bound for bound in bounds if bound is not None), default=None)
        return replace(
            query,
            author=query.author or self._author.text().strip(),
            architecture=self._architecture.currentText().strip(),
            min_parameters=self._least.currentData(),
            max_parameters=largest,
            license=self._license.currentText().strip(),
            gated=self._access.currentData(),
        )

    def _on_budget_changed(self) -> None:
        self._show_budget()
        if self._fits.isChecked():
            self._soon.start()

    def _show_budget(self) -> None:
        """Say what "fits my memory" means with the budget of now."""
        machine = self._budget.machine
        size = sum(device.free_bytes for device in machine.devices)
        place = tr("GPU memory") if size else tr("main memory")
        text = tr(
            "~ Judged from size alone: up to {n} parameters at 4 to 5 bits each, for {size} of "
            "{place}. The memory slider of a model's page changes it."
        ).format(
            n=short_count(most_parameters(machine)),
            size=memory_size(size or machine.host_limit),
            place=place,
        )
        if self._fits_note.text() != text:
            self._fits_note.setText(text)

    def only_fitting(self) -> None:
        """Let through what fits the user's memory, and nothing else."""
        self.clear()
        self._fits.setChecked(True)

    def clear(self) -> None:
        """Let everything through."""
        self._author.clear()
        self._architecture.clearEditText()
        self._license.clearEditText()
        for box in (self._least, self._most, self._access):
            box.setCurrentIndex(0)
        self._fits.setChecked(False)

    def _make_fields(self) -> None:
        self._author = QLineEdit(self)
        self._author.setPlaceholderText(tr("anyone"))
        self._author.textChanged.connect(self._soon.start)
        self._name(self._author, "author", tr("Author"))
        self._architecture = self._editable("architecture", tr("Architecture"), _ARCHITECTURES)
        self._license = self._editable("license", tr("Licence"), _LICENSES)
        self._least = self._sizes("leastParameters", tr("At least so many parameters"))
        self._most = self._sizes("mostParameters", tr("At most so many parameters"))
        self._access = self._choice("access", tr("Access"))
        for text, gated in (
            (tr("all"), None),
            (tr("open to everyone"), False),
            (tr("gated only"), True),
        ):
            self._access.addItem(text, gated)
        self._fits = QCheckBox(tr("Fits my memory"), self)
        self._name(self._fits, "fits", tr("Only models that fit my memory"))
        self._fits_note = QLabel(self)
        self._fits_note.setProperty("text_role", "caption")
        self._fits_note.setWordWrap(True)
        self._fits_note.hide()
        self._fits.toggled.connect(self._fits_note.setVisible)
        for box in (self._least, self._most, self._access):
            box.currentIndexChanged.connect(self._soon.start)
        self._fits.toggled.connect(self._soon.start)

    def _lay_out(self) -> None:
        parameters = QHBoxLayout()
        parameters.setSpacing(SMALL)
        parameters.addWidget(self._least, 1)
        parameters.addWidget(QLabel(tr("to"), self))
        parameters.addWidget(self._most, 1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(MEDIUM)
        form.setVerticalSpacing(SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Author"), self._author)
        form.addRow(tr("Architecture"), self._architecture)
        form.addRow(tr("Parameters"), parameters)
        form.addRow(tr("Licence"), self._license)
        form.addRow(tr("Access"), self._access)
        clear = QPushButton(tr("Clear filters"), self)
        clear.setProperty("kind", "notice")
        clear.clicked.connect(self.clear)
        self._name(clear, "clear", tr("Clear filters"))
        last = QHBoxLayout()
        last.addWidget(self._fits)
        last.addStretch()
        last.addWidget(clear)
        layout = QVBoxLayout(self._panel)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addLayout(form)
        layout.addLayout(last)
        layout.addWidget(self._fits_note)
        self.setWidget(self._panel)
        self._panel.installEventFilter(self)

    def _editable(self, name: str, title: str, choices: tuple[str, ...]) -> QComboBox:
        """A box with usual choices in which anything can be written."""
        box = self._choice(name, title)
        edit = QLineEdit(box)
        edit.setPlaceholderText(tr("any"))
        box.setLineEdit(edit)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(["", *choices])
        box.setMinimumContentsLength(6)
        box.editTextChanged.connect(self._soon.start)
        return box

    def _sizes(self, name: str, title: str) -> QComboBox:
        box = self._choice(name, title)
        box.addItem(tr("any"), None)
        for billions in _BILLIONS:
            box.addItem(f"{billions:g}B", int(billions * 1e9))
        box.setMinimumContentsLength(3)
        return box

    def _choice(self, name: str, title: str) -> QComboBox:
        box = QComboBox(self)
        self._name(box, name, title)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _name(self, widget: QWidget, name: str, title: str) -> None:
        widget.setObjectName(f"discover.filter.{name}")
        widget.setAccessibleName(title)
