# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The transcript of a chat: 200 tokens a second into 1,000 messages, and 2,000 messages opened.

    python benchmarks/transcript.py [--seconds 10] [--rate 200]

How long the event loop is held up is what the thread computes between two runs of a timer that
wants to run every 2 milliseconds, while an answer with every kind of Markdown streams in, once with
the end in view and once with the user looking at something further up. All times are the thread's
own: other processes do not change them. Goals: 99 of 100 stalls within 16 milliseconds, no repaint
over 33 milliseconds, 2,000 messages on the screen within 300.
"""

import argparse
import gc
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
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

GOAL_OPEN_MILLISECONDS = 300.0
TOKEN_CHARACTERS = 4
SIZE = (1100, 800)
ANSWER = r"""## How it is done

A paragraph with **bold**, *italic* and `inline code`, long enough that it takes several lines of
the window, as most paragraphs of an answer do, with a [link](https://example.org/page) in it and a
formula, $E = mc^2$, too.

- a first point with some words
- a second point, **more important** than the first
- a third one

```python
def answer(question: str, depth: int = 0) -> str:
    '''Say what is asked for.'''
    for number, word in enumerate(question.split()):
        if word.startswith("why") and number > 3:  # rarely
            return f"Because of {word}, {number + 0x2A}"
    return "That is not known."
```

| Type | Bits per weight | Size |
|:-----|:---------------:|-----:|
| Q4_K_M | 4.8 | 4.9 GB |
| Q5_K_M | 5.7 | 5.7 GB |
| Q8_0 | 8.5 | 8.5 GB |

$$
\sum_{i=1}^{n} i = \frac{n (n + 1)}{2}
$$

> What is quoted stands like this, over a line or two, if the window is narrow enough for that.

"""


class Window(PaintedWindow):
    """A window with a transcript in it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.transcript = Transcript(theme, self)
        self.resize(*SIZE)
        self.transcript.resize(*SIZE)


def chat(count: int) -> list[MessageRecord]:
    """Questions and answers by turns."""
    records = []
    for number in range(count):
        if number % 2:
            text = ANSWER * (1 + number % 3)
            record = MessageRecord(number, Role.ASSISTANT, text, author="Some Model 8B Q4_K_M")
        else:
            record = MessageRecord(number, Role.USER, f"Question {number}: how is that done?")
        records.append(record)
    return records


class Stream:
    """Sends tokens to the last message at a steady rate."""

    def __init__(self, window: Window, message: int, rate: float, seconds: float) -> None:
        self._window = window
        self._message = message
        self._rate = rate
        self._seconds = seconds
        self._sent = 0
        self._text = ANSWER * (1 + int(rate * seconds * TOKEN_CHARACTERS) // len(ANSWER))
        self._began = 0.0

    def run(self) -> StallClock:
        """Stream for the whole time; the window notes its repaints."""
        self._window.paints.clear()
        clock = StallClock(self._send)
        self._began = time.perf_counter()
        clock.run(self._seconds)
        return clock

    def _send(self) -> None:
        due = int((time.perf_counter() - self._began) * self._rate)
        for number in range(self._sent, due):
            token = self._text[number * TOKEN_CHARACTERS : (number + 1) * TOKEN_CHARACTERS]
            self._window.transcript.update_streaming(self._message, token)
        self._sent = due


def spin(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def opened(window: Window, count: int) -> float:
    """Milliseconds from giving a chat to the transcript until it has been painted."""
    records = chat(count)
    began = time.thread_time()
    window.transcript.set_messages(records)
    window.repaint()
    return (time.thread_time() - began) * 1000


def streamed(window: Window, rate: float, seconds: float, *, follows: bool) -> StallClock:
    """An answer streams into a chat of 1,000 messages."""
    transcript = window.transcript
    transcript.set_messages(chat(999))
    transcript.append(MessageRecord(999, Role.ASSISTANT, state=MessageState.STREAMING))
    spin(2.0)  # formulas in view have been drawn
    if not follows:
        transcript.scroll_to(900)
        spin(0.5)
    return Stream(window, 999, rate, seconds).run()


def scrolled(window: Window) -> list[float]:
    """Milliseconds for each step of a wheel, from the end up, painted."""
    bar = window.transcript.verticalScrollBar()
    steps = []
    for _ in range(200):
        began = time.thread_time()
        bar.setValue(bar.value() - 120)
        window.repaint()
        steps.append((time.thread_time() - began) * 1000)
        QApplication.processEvents()
    return sorted(steps)


def main() -> int:
    """Measure, print, and return 1 if a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--rate", type=float, default=200.0)
    options = parser.parse_args()
    app = QApplication([])
    theme = Theme(app)
    window = Window(theme)
    window.show()
    spin(0.2)
    opened(window, 10)  # the parser is imported once
    gc.freeze()  # as the program does
    results = [report("open 2,000 messages", [opened(window, 2000)], 100, GOAL_OPEN_MILLISECONDS)]
    steps = scrolled(window)
    results.append(report("a step of the wheel", steps, 99, GOAL_PAINT_MILLISECONDS))
    for follows in (True, False):
        began = time.thread_time()
        clock = streamed(window, options.rate, options.seconds, follows=follows)
        where = "at the end" if follows else "further up"
        results.append(report(f"stall, {where}", clock.stalls, 99, GOAL_STALL_MILLISECONDS))
        results.append(report(f"repaint, {where}", window.paints, 100, GOAL_PAINT_MILLISECONDS))
        print(
            f"  on the wall: p99 {share(clock.lateness, 99):.1f} ms; "
            f"{time.thread_time() - began:.2f} s of the thread, opening included"
        )
    window.close()
    app.processEvents()
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
