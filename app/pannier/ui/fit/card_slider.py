# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The VRAM slider: how much memory a card has free, or would have if it were another one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pannier.core.hardware import Device
from pannier.core.language import tr
from pannier.core.memory.fit.wish import COMMON_CARDS, COMMON_MEMORY, GIB, MemoryUser
from pannier.core.sizes import memory_size
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.theme import SMALL, TINY, Theme
from pannier.ui.widgets.snap_slider import SnapSlider, Stop, Stretch
from pannier.ui.widgets.steady_text import SteadyText
from pannier.ui.widgets.while_seen import WhileSeen

MIB = 1024 * 1024
SLIDER_NAME = "fit.vramSlider"
_GIB_MIB = GIB // MIB
_CARD_SCALE = (
    Stretch(16 * _GIB_MIB, 256),
    Stretch(32 * _GIB_MIB, 512),
    Stretch(96 * _GIB_MIB, 1024),
)
_LARGE_SCALE = (*_CARD_SCALE, Stretch(192 * _GIB_MIB, 2048))
_HOST_SCALE = (
    Stretch(32 * _GIB_MIB, 512),
    Stretch(128 * _GIB_MIB, 2048),
    Stretch(256 * _GIB_MIB, 4096),
)
_HUGE_HOST_SCALE = (*_HOST_SCALE, Stretch(4096 * _GIB_MIB, 65536))
_SHOWN_USERS = 3


class CardSlider(QWidget):
    """One card of the budget. Values of the slider are MiB.

    Attributes:
        slider: `fit.vramSlider`, for a second card `fit.vramSlider.2`, and so on.
    """

    def __init__(self, budget: SharedBudget, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self._number = number
        name = SLIDER_NAME if number == 0 else f"{SLIDER_NAME}.{number + 1}"
        self._title = _title(tr("GPU memory"), self)
        self.slider = SnapSlider(name, tr("GPU memory"), theme, self)
        self.slider.moved.connect(self._on_slider_moved)
        self._value = SteadyText(self, _imagined(192 * GIB), _free(1023 * MIB), tr("No GPU"))
        self._value.setObjectName(f"{name}.value")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._title)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._value)
        self.setFocusProxy(self.slider)
        self.follow()

    def follow(self) -> None:
        """Show what the budget says."""
        budget, number = self._budget, self._number
        size, free = budget.card_bytes(number), budget.free_bytes(number)
        is_large = max(size, free or 0) > 96 * GIB
        self.slider.set_scale(
            _LARGE_SCALE if is_large else _CARD_SCALE, _stops(COMMON_CARDS, is_large=is_large)
        )
        self.slider.set_now(None if free is None else free // MIB)
        text = card_text(budget, number)
        self._value.set_text(text)
        self._value.set_role(_role(is_imagined=budget.is_imagined(number)))
        several = budget.card_count > 1
        title = tr("GPU {n}").format(n=number + 1) if several else tr("GPU memory")
        self._title.set_text(title)
        self.slider.show_value(size // MIB, text)

    def _on_slider_moved(self, value: int) -> None:
        self._budget.set_card(self._number, _size(value, self._budget.free_bytes(self._number)))


class HostSlider(QWidget):
    """Main memory of the budget.

    Attributes:
        slider: `fit.ramSlider`; its values are MiB.
    """

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self.slider = SnapSlider("fit.ramSlider", tr("Main memory"), theme, self)
        self.slider.moved.connect(self._on_slider_moved)
        widest = (_imagined(4096 * GIB), _free(1023 * MIB), tr("shared with the GPU"))
        self._value = SteadyText(self, *widest)
        self._value.setObjectName("fit.ramSlider.value")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(_title(tr("Main memory"), self))
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._value)
        self.setFocusProxy(self.slider)
        self.follow()

    def follow(self) -> None:
        """Show what the budget says."""
        self.slider.setEnabled(not self._budget.wish.is_unified)
        wished, available = self._budget.wish.host_bytes, self._budget.host.available_bytes
        size = available if wished is None else wished
        is_huge = max(size, available) > 256 * GIB
        self.slider.set_scale(
            _HUGE_HOST_SCALE if is_huge else _HOST_SCALE, _stops(COMMON_MEMORY, is_large=False)
        )
        self.slider.set_now(available // MIB)
        text = _free(size) if wished is None else _imagined(size)
        if self._budget.wish.is_unified:
            text = tr("shared with the GPU")
        self._value.set_text(text)
        self._value.set_role(_role(is_imagined=wished is not None))
        self.slider.show_value(size // MIB, text)

    def _on_slider_moved(self, value: int) -> None:
        self._budget.set_host(_size(value, self._budget.host.available_bytes))


class CardSliders(QWidget):
    """A slider for each card, at least for one."""

    def __init__(self, budget: SharedBudget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self._theme = theme
        self.rows: list[CardSlider] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TINY)
        budget.changed.connect(WhileSeen(self, self._on_budget_changed).tell)
        self._on_budget_changed()

    def _on_budget_changed(self) -> None:
        wanted = max(1, self._budget.card_count)
        while len(self.rows) < wanted:
            row = CardSlider(self._budget, len(self.rows), self._theme, self)
            self.rows.append(row)
            self._column.addWidget(row)
        while len(self.rows) > wanted:
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        for row in self.rows:
            row.follow()
        self.setFocusProxy(self.rows[0])


def card_text(budget: SharedBudget, number: int) -> str:
    """The memory of a card, and whether it was measured or is imagined."""
    size = budget.card_bytes(number)
    if budget.wish.is_unified:
        return tr("{size} shared").format(size=memory_size(size))
    if budget.is_imagined(number):
        return _imagined(size) if size else tr("No GPU")
    return _free(size) if budget.free_bytes(number) is not None else tr("No GPU")


def device_text(device: Device, users: Sequence[MemoryUser]) -> str:
    """A card of this machine, and who holds its memory."""
    named = [f"{user.name} {memory_size(user.size)}" for user in users[:_SHOWN_USERS]]
    if len(users) > _SHOWN_USERS:
        named.append(tr("%Ln other(s)", "programs", len(users) - _SHOWN_USERS))
    text = tr("{name}: {free} of {total} free")
    if named:
        text = tr("{name}: {free} of {total} free; in use by {users}")
    return text.format(
        name=device.name,
        free=memory_size(device.free_bytes),
        total=memory_size(device.total_bytes),
        users=", ".join(named),
    )


def _title(text: str, parent: QWidget) -> SteadyText:
    """The title of a slider; all of them are equally wide, so that the scales stand in line."""
    label = SteadyText(parent, tr("GPU memory"), tr("Main memory"), role="strong")
    label.set_text(text)
    return label


def _size(value: int, now: int | None) -> int | None:
    """What the slider's value stands for; None for what is there now."""
    return None if now is not None and value == now // MIB else value * MIB


def _stops(sizes: Sequence[int], *, is_large: bool) -> list[Stop]:
    stops = [Stop(0, "0"), *(Stop(size // MIB, str(size // GIB)) for size in sizes)]
    return [*stops, Stop(141 * _GIB_MIB, "141")] if is_large else stops


def _role(*, is_imagined: bool) -> str:
    """What is imagined looks different from what is there."""
    return "imagined" if is_imagined else "measured"


def _imagined(size: int) -> str:
    return tr("{size} imagined").format(size=memory_size(size))


def _free(size: int) -> str:
    return tr("{size} free now").format(size=memory_size(size))
