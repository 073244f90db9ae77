# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The whole budget: every card, main memory, context, KV cache, and what the work needs."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.fit.card_slider import CardSliders, HostSlider, device_text
from pannier.ui.fit.wish_boxes import ChatsBox, ContextBox, KvTypeBox
from pannier.ui.theme import MEDIUM, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.flow_layout import FlowLayout
from pannier.ui.widgets.when_shown import WhenShown
from pannier.ui.widgets.while_seen import WhileSeen


class BudgetPanel(QFrame):
    """Everything that can be wished for; what is changed less can be folded away."""

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self.setObjectName("fit.panel")
        self.setProperty("part", "panel")
        self.sliders = CardSliders(budget, theme, self)
        self.fold = QToolButton(self)
        self._make_buttons(theme)
        self._more = WhenShown(lambda place: RestOfBudget(budget, theme, place), self)
        self._lay_out(theme)
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._on_budget_changed()

    @property
    def host(self) -> HostSlider:
        """The slider of main memory, which is folded away at first."""
        return self._more.content.host

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is free now."""
        super().showEvent(event)
        self._budget.look()

    def as_it_is(self) -> None:
        """Imagine nothing any more."""
        self._budget.take_as_it_is()

    def _make_buttons(self, theme: Theme) -> None:
        budget = self._budget
        self.fold.setProperty("kind", "icon")
        self.fold.setCheckable(True)
        _named(self.fold, "fit.showMore", tr("Main memory, more cards, and what is in use"))
        ThemedIcon(self.fold, theme, "sliders-horizontal", "text")
        self._now = _button(
            self,
            "fit.asItIs",
            tr("As it is now"),
            tr("This machine with what is free on it now, nothing imagined"),
        )
        self._now.clicked.connect(budget.take_as_it_is)
        self._sensitive = QCheckBox(tr("Code or mathematics"), self)
        _named(
            self._sensitive,
            "fit.sensitive",
            tr(
                "Work in which small errors matter: 8 bits are recommended first, even when some "
                "layers stay on the CPU"
            ),
        )
        self._sensitive.toggled.connect(lambda is_on: budget.set_sensitive(is_sensitive=is_on))

    def _lay_out(self, theme: Theme) -> None:
        choices = FlowLayout(None, SMALL, centred=False)
        for widget in (
            ContextBox(self._budget, theme, self),
            ChatsBox(self._budget, theme, self),
            KvTypeBox(self._budget, theme, self),
            self._sensitive,
            self._now,
            self.fold,
        ):
            choices.addWidget(widget)
        self._more.hide()
        self.fold.toggled.connect(self._more.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        layout.setSpacing(TINY)
        layout.addWidget(self.sliders)
        layout.addLayout(choices)
        layout.addWidget(self._more)
        self.setFocusProxy(self.sliders)

    def _on_budget_changed(self) -> None:
        budget = self._budget
        self._now.setEnabled(not budget.wish.is_measured)
        if self._sensitive.isChecked() != budget.wish.sensitive:
            self._sensitive.setChecked(budget.wish.sensitive)


class RestOfBudget(QWidget):
    """What is changed seldom: main memory, more cards, one memory for all; and what is in use.

    Attributes:
        host: the slider of main memory.
    """

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self.host = HostSlider(budget, theme, self)
        self._add = _button(
            self, "fit.addCard", tr("Add a card"), tr("Imagine one more GPU beside these")
        )
        self._add.clicked.connect(budget.add_card)
        self._remove = _button(
            self,
            "fit.removeCard",
            tr("Remove the last card"),
            tr("Take the last imagined GPU away"),
        )
        self._remove.clicked.connect(budget.remove_card)
        self._unified = QCheckBox(tr("Shared memory"), self)
        _named(
            self._unified,
            "fit.unified",
            tr("One memory for GPU and programs, as on Apple silicon"),
        )
        self._unified.toggled.connect(lambda is_on: budget.set_unified(is_unified=is_on))
        self._machine = QLabel(self)
        self._machine.setObjectName("fit.machine")
        self._machine.setProperty("text_role", "caption")
        self._machine.setWordWrap(True)
        cards = FlowLayout(None, SMALL, centred=False)
        for widget in (self._add, self._remove, self._unified):
            cards.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.host)
        layout.addLayout(cards)
        layout.addWidget(self._machine)
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._on_budget_changed()

    def _on_budget_changed(self) -> None:
        budget = self._budget
        self._add.setEnabled(budget.can_add_card)
        self._remove.setEnabled(budget.can_remove_card)
        self.host.follow()
        if self._unified.isChecked() != budget.wish.is_unified:
            self._unified.setChecked(budget.wish.is_unified)
        text = self._machine_text()
        if self._machine.text() != text:
            self._machine.setText(text)

    def _machine_text(self) -> str:
        """What this machine really has; it stays the same while one imagines another."""
        measured = self._budget.measured
        if not self._budget.is_measured:
            return tr("Looking at this machine…")
        devices = [
            device_text(device, measured.users.get(device.id, ())) for device in measured.devices
        ]
        if not devices:
            return tr(
                "The engine found no GPU on this machine. Drag the slider to see what a card would "
                "change."
            )
        return "\n".join(devices)


def _button(parent: QWidget, name: str, text: str, tip: str) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("kind", "notice")
    _named(button, name, tip)
    return button


def _named(button: QAbstractButton, name: str, tip: str) -> None:
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(button.text() or tip)
