# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How long the event loop of a window is held up, and how long its repaints take."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

GOAL_STALL_MILLISECONDS = 16.0
GOAL_PAINT_MILLISECONDS = 33.0
TICK_MILLISECONDS = 2


class StallClock(QObject):
    """A timer that wants to run every 2 milliseconds, while text streams in or a user scrolls.

    What the thread has computed between two of its runs is a stall. That is the time for which the
    window would not answer on a machine that has nothing else to do: what other processes take from
    it at the same time does not count. How late the timer was is noted, too.

    Attributes:
        stalls: milliseconds of the thread's own time.
        lateness: milliseconds of the clock on the wall.
    """

    def __init__(self, on_tick: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self.stalls: list[float] = []
        self.lateness: list[float] = []
        self._on_tick = on_tick
        self._timer = QTimer(self, interval=TICK_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._computed = 0.0
        self._last = 0.0

    def run(self, seconds: float) -> None:
        """Let the event loop run for so long."""
        self.run_until(lambda: False, seconds)

    def run_until(self, is_over: Callable[[], bool], seconds: float) -> bool:
        """Let the event loop run until something is so; returns whether that was in time."""
        loop = QEventLoop()
        waited = QElapsedTimer()
        waited.start()
        poll = QTimer(loop, interval=10)
        poll.timeout.connect(
            lambda: (is_over() or waited.elapsed() >= seconds * 1000) and loop.quit()
        )
        poll.start()
        self._computed, self._last = time.thread_time(), time.perf_counter()
        self._timer.start()
        loop.exec()
        self._timer.stop()
        poll.stop()
        return is_over()

    def _on_timer_timeout(self) -> None:
        computed, now = time.thread_time(), time.perf_counter()
        self.stalls.append((computed - self._computed) * 1000)
        self.lateness.append(max(0.0, (now - self._last) * 1000 - TICK_MILLISECONDS))
        self._on_tick()
        self._last = time.perf_counter()
        self._computed = time.thread_time()


class PaintedWindow(QWidget):
    """A window that knows how long its repaints take, layout before them not counted.

    Attributes:
        paints: milliseconds of the thread's own time, one for each repaint.
    """

    def __init__(self) -> None:
        super().__init__()
        self.paints: list[float] = []

    def event(self, event: QEvent) -> bool:
        """All that has to be painted is painted within this one event."""
        if event.type() != QEvent.Type.UpdateRequest:
            return super().event(event)
        began = time.thread_time()
        done = super().event(event)
        self.paints.append((time.thread_time() - began) * 1000)
        return done


def share(values: Sequence[float], percent: float) -> float:
    """The value that so many percent of the others are below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else 0.0


def report(name: str, values: Sequence[float], percent: int, goal: float) -> bool:
    """Print a line of figures; returns whether the goal is met."""
    is_met = share(values, percent) <= goal
    print(
        f"{name:40} p50 {share(values, 50):6.2f}  p99 {share(values, 99):6.2f}  "
        f"max {max(values, default=0.0):7.2f} ms  goal {goal:g}  {'met' if is_met else 'MISSED'}"
    )
    return is_met
