# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Only what has changed is painted again, and what is on the screen is what it should be."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QPaintEvent

from pannier.ui.transcript.row import Row
from tests.ui.transcript.conftest import Reader, growing

TEXT = """A paragraph that goes on for a while, so that it takes **some lines** of the window: it
has *emphasis*, `code`, a [link](https://example.org), and a word that is too long for its line.

- an item
- another item with a few more words than the first one had, which is why it has two lines

> Something quoted, and more of it
> in a second line.

| Name | Value |
|------|------:|
| one | 1 |
| a much longer one than the others are | 22,000,000 |

```python
def nothing() -> None:
    '''It does nothing.'''
```

The end of it.
"""


def on_the_screen(reader: Reader) -> QImage:
    """What was painted bit by bit."""
    viewport = reader.transcript.viewport()
    window = viewport.window()
    area = QRect(viewport.mapTo(window, viewport.rect().topLeft()), viewport.size())
    return window.screen().grabWindow(window.winId()).toImage().copy(area)


@pytest.mark.parametrize("step", [5, 23])
def test_text_that_streams_in_looks_as_if_it_had_been_there_at_once(
    reader: Reader, step: int
) -> None:
    reader.open(growing(1))
    for at in range(0, len(TEXT), step):
        reader.stream(1, TEXT[at : at + step])
    shown = on_the_screen(reader)
    reader.transcript.window().repaint()
    reader.rest()
    assert shown == on_the_screen(reader)


class PaintedHeights(QObject):
    """Notes how high the areas are that a widget is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: list[int] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Nothing is kept from the widget."""
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_a_word_more_paints_only_the_last_lines(reader: Reader) -> None:
    reader.open(growing(1, "Some words of an answer. " * 40))
    painted = PaintedHeights()
    for row in reader.transcript.viewport().findChildren(Row):
        row.installEventFilter(painted)
    for _ in range(10):
        reader.stream(1, "word ")
    whole = reader.transcript._column.message_height(0)
    assert sorted(painted.heights)[len(painted.heights) // 2] < whole / 2
