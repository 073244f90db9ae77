# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A window with every widget that pages are built of, each in all its states."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pannier.ui.notifications import Action, NotificationArea, Notifier
from pannier.ui.theme import LARGE, MEDIUM, SMALL, Scheme, Theme
from pannier.ui.widgets.chip import Chip, Tone
from pannier.ui.widgets.choice_box import ChoiceBox
from pannier.ui.widgets.choice_card import ChoiceCard
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.empty_state import EmptyState
from pannier.ui.widgets.fact_sheet import Facts, FactSheet
from pannier.ui.widgets.markdown_view import MarkdownView
from pannier.ui.widgets.progress_strip import ProgressStrip
from pannier.ui.widgets.records import Column, Records
from pannier.ui.widgets.search_field import SearchField
from pannier.ui.widgets.snap_slider import SnapSlider, Stop, Stretch
from pannier.ui.widgets.stacked_bar import Part, StackedBar
from pannier.ui.widgets.table import Table
from pannier.ui.widgets.trouble_box import Offer, TroubleBox

LONG = "A name so long that no row of any window has room for all of its many words, ever"
MARKDOWN = """# Heading

Some **bold**, *italic* and `code` words, and [a link](https://example.org).

- a list
- of things

```python
def answer() -> int:
    return 42
```

| file type | bits per weight |
|---|---:|
| Q4_K_M | 4.85 |
| Q8_0 | 8.5 |
"""


class Exhibition(QMainWindow):
    """The widgets, one group below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("gallery.window")
        self.setWindowTitle("Pannier: gallery of widgets")
        self.resize(1000, 900)
        page = QWidget(self)
        page.setProperty("part", "column")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self._column.setSpacing(LARGE)
        for title, make in self._rooms():
            box = QGroupBox(title, page)
            layout = QVBoxLayout(box)
            layout.setSpacing(MEDIUM)
            make(box, layout)
            self._column.addWidget(box)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(page)
        self.setCentralWidget(area)
        self.page = page

    def choose(self, scheme: Scheme) -> None:
        """Show everything in one of the schemes."""
        self._theme.force_scheme(scheme)

    def _rooms(self) -> list[tuple[str, Callable[[QWidget, QVBoxLayout], None]]]:
        return [
            ("Choose a scheme", self._add_schemes),
            ("Text", self._add_texts),
            ("Buttons", self._add_buttons),
            ("Fields", self._add_fields),
            ("Chips", self._add_chips),
            ("Bars", self._add_bars),
            ("Progress", self._add_progress),
            ("Table", self._add_table),
            ("Facts", self._add_facts),
            ("Notices", self._add_notices),
            ("Trouble", self._add_trouble),
            ("Markdown", self._add_markdown),
            ("Cards", self._add_cards),
            ("Empty", self._add_empty),
        ]

    def _add_cards(self, box: QWidget, layout: QVBoxLayout) -> None:
        for number in (1, 20):
            text = "What comes of it, in a line or two. " * number
            name = f"gallery.card{number}"
            layout.addWidget(ChoiceCard(name, "lucide/gauge", "Do this", text, self._theme, box))

    def _add_schemes(self, box: QWidget, layout: QVBoxLayout) -> None:
        row = QHBoxLayout()
        schemes: tuple[Scheme, ...] = ("light", "dark", "contrast")
        for scheme in schemes:
            button = QPushButton(scheme, box)
            button.clicked.connect(lambda _=False, chosen=scheme: self.choose(chosen))
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)

    def _add_texts(self, box: QWidget, layout: QVBoxLayout) -> None:
        for role in ("display", "title", "reading", "body", "small", "caption"):
            label = QLabel(f"{role}: 28/33 layers, 6.1 of 8.0 GiB", box)
            label.setProperty("text_role", role)
            layout.addWidget(label)
        layout.addWidget(ElidedLabel(LONG * 2, box))

    def _add_buttons(self, box: QWidget, layout: QVBoxLayout) -> None:
        for is_enabled in (True, False):
            row = QHBoxLayout()
            for kind in ("primary", "", "quiet", "notice"):
                button = QPushButton(kind or "usual", box)
                button.setProperty("kind", kind)
                button.setEnabled(is_enabled)
                row.addWidget(button)
            row.addStretch()
            layout.addLayout(row)

    def _add_fields(self, box: QWidget, layout: QVBoxLayout) -> None:
        form = QFormLayout()
        form.setSpacing(SMALL)
        search = SearchField("gallery.search", "Search models", self._theme, box)
        choice = ChoiceBox("gallery.choice", "Context", self._theme, box)
        choice.addItems(["4,096 tokens", "8,192 tokens"])
        number = QSpinBox(box)
        number.setRange(0, 10_000)
        line = QLineEdit("written", box)
        disabled = QLineEdit("disabled", box)
        disabled.setEnabled(False)
        combo = QComboBox(box)
        combo.addItems(["f16", "q8_0"])
        check = QCheckBox("checked", box)
        check.setChecked(True)
        radio = QRadioButton("chosen", box)
        radio.setChecked(True)
        fields = {"Search": search, "Choice": choice, "Number": number, "Line": line}
        rest = {"Disabled": disabled, "Combo": combo, "Check": check, "Radio": radio}
        for name, widget in {**fields, **rest}.items():
            form.addRow(name, widget)
        layout.addLayout(form)

    def _add_chips(self, box: QWidget, layout: QVBoxLayout) -> None:
        row = QHBoxLayout()
        tones: tuple[tuple[str, Tone], ...] = (
            ("All on the GPU", "good"),
            ("28 of 33 layers", "fair"),
            ("Too large", "bad"),
            ("CPU", "plain"),
        )
        for text, tone in tones:
            row.addWidget(Chip(box, text, tone))
        row.addStretch()
        layout.addLayout(row)

    def _add_bars(self, box: QWidget, layout: QVBoxLayout) -> None:
        parts = [
            Part("Weights", 4.6, "4.6 GiB", 0),
            Part("KV cache", 1.0, "1.0 GiB", 1),
            Part("Compute buffer", 0.3, "0.3 GiB", 2),
            Part("Other programs", 0.8, "0.8 GiB", 7, "hatched"),
            Part("Free", 1.3, "1.3 GiB", None, "empty"),
        ]
        bar = StackedBar("gallery.bar", "Memory", self._theme, box)
        bar.show_parts(parts, 8.0)
        many = StackedBar("gallery.series", "Series", self._theme, box)
        many.show_parts([Part(f"Part {n}", 1, str(n), n) for n in range(10)])
        slider = SnapSlider("gallery.slider", "VRAM", self._theme, box)
        stops = [Stop(8, "8"), Stop(12, "12"), Stop(16, "16"), Stop(24, "24")]
        slider.set_scale([Stretch(24, 1)], stops)
        slider.set_now(10)
        slider.show_value(12, "12 GiB")
        for widget in (bar, many, slider):
            layout.addWidget(widget)

    def _add_progress(self, box: QWidget, layout: QVBoxLayout) -> None:
        unknown = ProgressStrip("gallery.unknown", box)
        unknown.begin("Reading the folder")
        known = ProgressStrip("gallery.known", box)
        known.begin(LONG)
        known.show_bytes(1_200_000_000, 4_900_000_000)
        plain = QProgressBar(box)
        plain.setValue(40)
        for widget in (unknown, known, plain):
            layout.addWidget(widget)

    def _add_table(self, box: QWidget, layout: QVBoxLayout) -> None:
        columns: list[Column[tuple[str, int]]] = [
            Column("name", "Name", lambda record: record[0], letters=40),
            Column(
                "size", "Size", lambda record: f"{record[1]} GB", lambda r: r[1], is_number=True
            ),
        ]
        items: Records[tuple[str, int]] = Records(columns, lambda record: record[0], parent=box)
        items.set_records([("Llama 3.1 8B", 5), ("模型 7B", 4), (LONG, 12)])
        table = Table("gallery.table", "Models", items, self._theme, box)
        table.setMinimumHeight(150)
        layout.addWidget(table)

    def _add_facts(self, box: QWidget, layout: QVBoxLayout) -> None:
        sheet = FactSheet("gallery.facts", "Facts", self._theme, box)
        rows = [("Architecture", "llama"), ("Layers", "32"), ("Template", "line\nline")]
        sheet.show_facts([Facts("Model", rows), Facts("Notes", [("Long", LONG)])])
        sheet.setMinimumHeight(170)
        layout.addWidget(sheet)

    def _add_notices(self, box: QWidget, layout: QVBoxLayout) -> None:
        notifier = Notifier(box)
        area = NotificationArea(notifier, self._theme, box)
        layout.addWidget(area)
        notifier.info("The model was downloaded.", "", Action("Show", lambda: None))
        notifier.warning("The disk is nearly full.", "Remove what you do not need.")
        notifier.error("The model does not fit.", "Choose a smaller context.", "line 1\nline 2")

    def _add_trouble(self, box: QWidget, layout: QVBoxLayout) -> None:
        trouble = TroubleBox("gallery.trouble", self._theme, box)
        offers = (Offer("again", "Try again", is_primary=True), Offer("leave", "Leave it"))
        trouble.show_trouble("The Hub does not answer.", "Look at the network.", offers)
        layout.addWidget(trouble)

    def _add_markdown(self, box: QWidget, layout: QVBoxLayout) -> None:
        view = MarkdownView(self._theme, box)
        view.show_markdown(MARKDOWN)
        layout.addWidget(view)

    def _add_empty(self, box: QWidget, layout: QVBoxLayout) -> None:
        empty = EmptyState(self._theme, "lucide/library-big", box)
        empty.set_texts("No models yet", "Find one that fits this machine, or add a folder.")
        empty.setMinimumHeight(320)
        layout.addWidget(empty)
