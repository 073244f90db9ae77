# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The one budget of the window: what every file in view is measured against."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.core.hardware import HostMemory, host_memory
from pannier.core.memory import KvType, LoadOptions
from pannier.core.memory.fit.wish import (
    GIB,
    MAX_CARDS,
    FitWish,
    MeasuredMachine,
    card_bytes,
    card_count,
    with_card,
)
from pannier.core.memory.load_options import DEFAULT_MEMORY_MARGIN
from pannier.core.settings import Remembered
from pannier.ui.tasks import TaskRunner

VIEW = "fit.budget"
_USUAL_CARD = 12 * GIB


class SharedBudget(QObject):
    """The user's wish, this machine as it was last seen, and the machine that follows from both.

    Attributes:
        wish: what the user has set.
        measured: this machine; without devices until it has been looked at.
        machine: what to plan for.
        is_measured: whether this machine has been looked at.

    Signals:
        changed: the wish or the machine is different; everything shown must follow at once.
    """

    changed = Signal()

    def __init__(
        self,
        look: Callable[[], MeasuredMachine],
        tasks: TaskRunner,
        remembered: Remembered,
        save_soon: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`look` looks at the machine; it takes a second and is called in the background."""
        super().__init__(parent)
        self._look = look
        self._tasks = tasks
        self._remembered = remembered
        self._save_soon = save_soon
        self._is_looking = False
        self._reserve_bytes = DEFAULT_MEMORY_MARGIN
        self.is_measured = False
        self.wish = FitWish.from_text(remembered.views.get(VIEW, ""))
        self.measured = MeasuredMachine((), host_memory())
        self.machine = self.wish.machine(self.measured)

    @property
    def options(self) -> LoadOptions:
        """The load options that stand for the wish, and leave free what shall be left free."""
        return msgspec.structs.replace(self.wish.options, memory_margin=self._reserve_bytes)

    @property
    def card_count(self) -> int:
        """How many cards are there or imagined."""
        return card_count(self.wish, self.measured)

    @property
    def can_add_card(self) -> bool:
        """Whether one more can be imagined beside those that are there."""
        return 0 < self.card_count < MAX_CARDS and not self.wish.is_unified

    @property
    def can_remove_card(self) -> bool:
        """Whether the last card is an imagined one beside others."""
        return self.card_count > max(1, len(self.measured.devices))

    @property
    def host(self) -> HostMemory:
        """Main memory of this machine."""
        return self.measured.host

    def set_reserve(self, size: int) -> None:
        """Leave so many bytes free on every GPU."""
        if size != self._reserve_bytes:
            self._reserve_bytes = size
            self.changed.emit()

    def look(self) -> None:
        """Look at the machine again, in the background."""
        if self._is_looking:
            return
        self._is_looking = True
        task = self._tasks.start(self._look, self._on_looked)
        task.failed.connect(self._on_look_failed)
        task.finished.connect(self._on_look_finished)

    def free_bytes(self, number: int) -> int | None:
        """What is free on a card of this machine; None when there is no such card."""
        devices = self.measured.devices
        return devices[number].free_bytes if number < len(devices) else None

    def card_bytes(self, number: int) -> int:
        """The memory of a card as it is or is imagined; 0 where there is none."""
        size = card_bytes(self.wish, number)
        if self.wish.is_unified and size is None:
            return self.host.total_bytes
        return (self.free_bytes(number) or 0) if size is None else size

    def is_imagined(self, number: int) -> bool:
        """Whether a card is other than this machine's own."""
        return card_bytes(self.wish, number) is not None

    def set_card(self, number: int, size: int | None) -> None:
        """Imagine another size of a card in bytes; None takes it as it is."""
        self._set_wish(with_card(self.wish, number, size))

    def add_card(self) -> None:
        """Imagine one more, of a usual size."""
        self.set_card(self.card_count, _USUAL_CARD)

    def remove_card(self) -> None:
        """Take the last imagined card away."""
        self.set_card(self.card_count - 1, None)

    def set_unified(self, *, is_unified: bool) -> None:
        """Imagine one memory for GPU and programs, as large as the first card or main memory."""
        wish = msgspec.structs.replace(self.wish, is_unified=is_unified)
        if card_bytes(wish, 0) == 0:
            wish = with_card(wish, 0, None)
        self._set_wish(wish)

    def set_host(self, size: int | None) -> None:
        """Imagine other main memory in bytes; None takes what is available."""
        self._set_wish(msgspec.structs.replace(self.wish, host_bytes=size))

    def set_context(self, length: int) -> None:
        """Wish for a context of so many tokens."""
        self._set_wish(msgspec.structs.replace(self.wish, context_length=length))

    def set_parallel_chats(self, count: int) -> None:
        """Wish for room for so many chats side by side."""
        self._set_wish(msgspec.structs.replace(self.wish, parallel_chats=count))

    def set_kv_type(self, kind: KvType) -> None:
        """Wish for a type of the KV cache."""
        self._set_wish(msgspec.structs.replace(self.wish, kv_type=kind))

    def set_sensitive(self, *, is_sensitive: bool) -> None:
        """Say whether small errors matter."""
        self._set_wish(msgspec.structs.replace(self.wish, sensitive=is_sensitive))

    def take_as_it_is(self) -> None:
        """Imagine nothing any more, and look at the machine again."""
        self._set_wish(
            msgspec.structs.replace(self.wish, cards=(), is_unified=False, host_bytes=None)
        )
        self.look()

    def _set_wish(self, wish: FitWish) -> None:
        if wish == self.wish:
            return
        self.wish = wish
        self._remembered.views[VIEW] = wish.to_text()
        self._save_soon()
        self._follow()

    def _follow(self) -> None:
        self.machine = self.wish.machine(self.measured)
        self.changed.emit()

    def _on_looked(self, measured: MeasuredMachine) -> None:
        self.is_measured = True
        if measured != self.measured:
            self.measured = measured
            self._follow()

    def _on_look_failed(self, _error: UserError) -> None:
        """Without an engine there is main memory alone; the chat says what is wrong with it."""
        self._on_looked(MeasuredMachine((), host_memory()))

    def _on_look_finished(self) -> None:
        self._is_looking = False
