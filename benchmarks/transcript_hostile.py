# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Hostile and huge messages: does the window stay awake?

    python benchmarks/transcript_hostile.py [--only NAME] [--size 1.0]

Each text is opened in a chat, read to its end, scrolled through with the wheel and by jumps, and
streamed in by large steps. Measured is what the GUI thread computes between two runs of a timer of
2 milliseconds, which a busy machine does not change. Goals: 99 of 100 of these within 16
milliseconds, no repaint over 33.

An answer of 100,000 tokens comes at 2,000 tokens a second: its last tenth must not take the thread
longer than its first.
"""

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Mapping

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from pannier.ui.theme import Theme
from pannier.ui.transcript.records import MessageRecord, MessageState, Role
from pannier.ui.transcript.view import Transcript
from stalls import (
    GOAL_PAINT_MILLISECONDS,
    GOAL_STALL_MILLISECONDS,
    PaintedWindow,
    StallClock,
    report,
    share,
)
from transcript import ANSWER, SIZE

MEGABYTE = 1_000_000
MOST_SECONDS = 60.0
STREAMED_TOKENS = 100_000
TOKENS_A_TICK = 4
TOKEN_CHARACTERS = 4
STREAM_STEP = 4000


def table(columns: int, size: float) -> str:
    """A table of about `size` characters."""
    head = "|" + " Column |" * columns + "\n" + "|" + "---|" * columns + "\n"
    row = "|" + " value |" * columns + "\n"
    return head + row * int(size / len(row))


def texts(size: float) -> Mapping[str, Callable[[], str]]:
    """The hostile texts by name; `size` makes all of them larger or smaller."""
    big = int(10 * MEGABYTE * size)
    many = int(100_000 * size)
    return {
        "10 MB of a table": lambda: table(6, big),
        "10 MB of a wide table": lambda: table(200, big),
        "10 MB of tiny cells": lambda: "|a|b|\n|-|-|\n" + "|1|2|\n" * (big // 6),
        "100,000 formulas": lambda: " ".join(f"$x_{{{n}}}^2$" for n in range(many)),
        "100,000 same formulas": lambda: "$x$ " * many,
        "400 nested lists": lambda: "\n".join("  " * n + f"- level {n}" for n in range(400)) * 10,
        "a million nested quotes": lambda: ">" * int(MEGABYTE * size) + " deep",
        "quotes line by line": lambda: "".join("> " * (n % 9) + "said\n" for n in range(many)),
        "one line of 10 MB": lambda: "word " * (big // 5),
        "one word of 10 MB": lambda: "x" * big,
        "100,000 links": lambda: " ".join(f"[l{n}](https://e.org/{n})" for n in range(many)),
        "100,000 addresses": lambda: " ".join(f"https://e.org/{n}" for n in range(many)),
        "emphasis without end": lambda: "*a **b " * many,
        "backticks without end": lambda: "".join("`" * (n % 50 + 1) + "a" for n in range(many)),
        "10 MB of code": lambda: "```python\n" + "x = f(1, 'a')  # b\n" * (big // 19) + "```\n",
        "one line of 10 MB of code": lambda: "```\n" + "x = 1; " * (big // 7) + "\n```\n",
        "a million empty items": lambda: "-\n" * int(MEGABYTE * size),
        "100,000 headings": lambda: "# a\n" * many,
        "right to left": lambda: "שלום عالم " * (big // 20),
        "ideographs": lambda: "語" * (big // 4),
        "emoji": lambda: "👩‍👩‍👧‍👦" * (big // 50),
        "combining marks": lambda: ("a" + "\u0301" * 300) * (big // 600),
    }


class Reader:
    """Someone in front of a transcript, and the figures of one text."""

    def __init__(self, theme: Theme) -> None:
        self.window = PaintedWindow()
        self.transcript = Transcript(theme, self.window)
        self.window.resize(*SIZE)
        self.transcript.resize(*SIZE)
        self.window.show()
        self.bar = self.transcript.verticalScrollBar()

    def measure(self, text: str) -> StallClock:
        """Open, read, scroll, stream."""
        clock = StallClock()
        self.window.paints.clear()
        record = MessageRecord(0, Role.ASSISTANT, text, author="Model")
        clock.run(0.05)
        self.transcript.set_messages([record])
        clock.run_until(self._is_read, MOST_SECONDS)
        for number in range(40):
            self.bar.setValue(self.bar.value() - 120)
            clock.run(0.02)
            if number % 8 == 0:
                self.bar.setValue(self.bar.maximum() * (number + 1) // 41)
                clock.run(0.1)
        self.transcript.set_messages([])
        clock.run(0.05)
        self._stream(text[: 40 * STREAM_STEP], clock)
        self.transcript.set_messages([])
        clock.run(0.05)
        return clock

    def _stream(self, text: str, clock: StallClock) -> None:
        record = MessageRecord(1, Role.ASSISTANT, state=MessageState.STREAMING)
        self.transcript.set_messages([record])
        for at in range(0, len(text), STREAM_STEP):
            self.transcript.update_streaming(1, text[at : at + STREAM_STEP])
            clock.run(0.03)

    def _is_read(self) -> bool:
        messages = self.transcript._column.messages  # noqa: SLF001
        return all(body.is_done for message in messages for body in message.bodies)


def streamed(reader: Reader, tokens: int) -> bool:
    """A very long answer streams in; tells of its first and of its last tenth."""
    count = tokens * TOKEN_CHARACTERS
    text = (ANSWER * (1 + count // len(ANSWER)))[:count]
    record = MessageRecord(1, Role.ASSISTANT, state=MessageState.STREAMING, author="Model")
    reader.transcript.set_messages([record])
    sent = 0

    def send() -> None:
        nonlocal sent
        step = TOKENS_A_TICK * TOKEN_CHARACTERS
        reader.transcript.update_streaming(1, text[sent : sent + step])
        sent += step

    is_met = True
    for tenth in range(10):
        clock = StallClock(send)
        began = time.thread_time()
        reader.window.paints.clear()
        clock.run_until(lambda: sent >= count * (tenth + 1) // 10, MOST_SECONDS)  # noqa: B023
        spent = time.thread_time() - began
        if tenth in {0, 9}:
            name = f"{tokens:,} tokens, tenth {tenth + 1}: {spent:.2f} s"
            is_met &= report(name, clock.stalls, 99, GOAL_STALL_MILLISECONDS)
            is_met &= report("  repaints", reader.window.paints, 100, GOAL_PAINT_MILLISECONDS)
    return is_met


def main() -> int:
    """Measure, print, and return 1 if a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="texts with this in their names")
    parser.add_argument("--size", type=float, default=1.0, help="0.1: a tenth of each text")
    options = parser.parse_args()
    app = QApplication([])
    reader = Reader(Theme(app))
    reader.measure(ANSWER * 20)  # imports, caches
    gc.freeze()  # as the program does
    results = []
    for name, make in texts(options.size).items():
        if options.only in name:
            clock = reader.measure(make())
            results.append(report(name, clock.stalls, 99, GOAL_STALL_MILLISECONDS))
            paints = reader.window.paints
            results.append(report("  repaints", paints, 100, GOAL_PAINT_MILLISECONDS))
            print(f"  on the wall: p99 {share(clock.lateness, 99):.1f} ms", flush=True)
            gc.collect()
    if options.only in "tokens":
        results.append(streamed(reader, int(STREAMED_TOKENS * options.size)))
    reader.window.close()
    app.processEvents()
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
