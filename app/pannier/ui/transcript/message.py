# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One message: its texts, and where everything of it stands in the column."""

import dataclasses
import enum
import time
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from pannier.core.language import number, tr
from pannier.ui.formats import duration
from pannier.ui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from pannier.ui.transcript.body import Body
from pannier.ui.transcript.formulas import Formulas
from pannier.ui.transcript.leaves import RichText
from pannier.ui.transcript.look import Look
from pannier.ui.transcript.records import MessageRecord, MessageState, Role
from pannier.ui.transcript.text_block import Setting, TextBlock

FOOTER_HEIGHT = 30
HEAD_HEIGHT = 28
LEAST_FACTS = 180
PICTURE_HEIGHT = 120
CHIP_HEIGHT = 28
BUBBLE_SHARE = 0.85
BUBBLE_PADDING = (LARGE, MEDIUM)
SHORT_CHARACTERS = 600
MOST_SPOKEN = 2000


class Part(enum.IntEnum):
    """Which of a message's two texts, from top to bottom."""

    THINKING = 0
    TEXT = 1


@dataclass(slots=True)
class Geometry:
    """Where the parts of a message stand, relative to its top left corner.

    A part that is not there has no height. `text` is the area of the text itself, `bubble` that of
    the ground it stands on.
    """

    marker: QRectF
    author: QRectF
    attachments: list[QRectF]
    head: QRectF
    thinking: QRectF
    waiting: QRectF
    bubble: QRectF
    text: QRectF
    trouble: QRectF
    details: QRectF
    facts: QRectF
    footer: QRectF
    height: float


class Message:
    """A record, its two texts, and what of it is unfolded.

    Attributes:
        record: what is shown. While it streams, its texts are those of the bodies.
        ordinal: its number among those of its role.
        is_unfolded: whether the thinking is shown.
        has_details: whether the details below the footer are shown.
        version: another number whenever more than its texts has changed.
    """

    def __init__(
        self, record: MessageRecord, ordinal: int, look: Look, formulas: Formulas, prefix: str
    ) -> None:
        """`prefix` begins the names of its widgets."""
        self.record = record
        self._prefix = prefix
        self.ordinal = ordinal
        self.is_unfolded = False
        self.has_details = False
        self._look = look
        self._formulas = formulas
        self._width = 0.0
        self._buttons_width = 150.0
        self._lines: dict[str, tuple[str, float, TextBlock]] = {}
        self._geometry: Geometry | None = None
        self._thinking_began = 0.0
        self._thinking_ended = 0.0
        self.version = 0
        self.thinking = Body(look, formulas, is_muted=True)
        self.text = self._new_text()
        self.thinking.append(record.thinking)
        self.text.append(record.text)

    @property
    def bodies(self) -> tuple[Body, Body]:
        """Both texts, by their `Part`."""
        return self.thinking, self.text

    @property
    def is_mine(self) -> bool:
        """Whether the user wrote it."""
        return self.record.role is Role.USER

    @property
    def name(self) -> str:
        """Its part in the names of its widgets."""
        kinds = {Role.USER: "question", Role.ASSISTANT: "answer", Role.SYSTEM: "system"}
        return f"{self._prefix}.{kinds[self.record.role]}.{self.ordinal}"

    @property
    def title(self) -> str:
        """What it is, for those who do not see it."""
        return {
            Role.USER: tr("Your question"),
            Role.ASSISTANT: tr("Answer"),
            Role.SYSTEM: tr("System prompt"),
        }[self.record.role]

    @property
    def spoken_title(self) -> str:
        """The same, and who wrote it."""
        if not self.record.author:
            return self.title
        return tr("{message}, {author}", "a message, and who wrote it").format(
            message=self.title, author=self.record.author
        )

    def spoken(self) -> str:
        """What a screen reader says: the beginning of the text, and what went wrong with it."""
        record = self.record
        names = [attachment.name for attachment in record.attachments]
        text = self.text.beginning(MOST_SPOKEN) or record.waiting
        return "\n".join(part for part in (*names, text, record.trouble) if part)

    @property
    def is_thinking(self) -> bool:
        """Whether it thinks now."""
        streams = self.record.state is MessageState.STREAMING
        return streams and not self.thinking.is_empty and self.text.is_empty

    def thinking_title(self) -> str:
        """What stands on the button that unfolds the thinking."""
        record = self.record
        words = [tr("Thinking…") if self.is_thinking else tr("Thought")]
        seconds = record.thinking_seconds or self._thought_for()
        if seconds and not self.is_thinking:
            words = [tr("Thought for {time}").format(time=_long(seconds))]
        elif seconds:
            words.append(_long(seconds))
        if record.thinking_tokens:
            words.append(tr("{n} tokens").format(n=number(record.thinking_tokens)))
        return "  ·  ".join(words)

    def current(self) -> MessageRecord:
        """The record with the texts as they are by now."""
        return dataclasses.replace(self.record, text=self.text.text, thinking=self.thinking.text)

    def append(self, text: str, thinking: str) -> None:
        """Add to the texts."""
        now = time.monotonic()
        if text:
            self._thinking_ended = self._thinking_ended or now
            self.text.append(text)
        if thinking:
            self._thinking_began = self._thinking_began or now
            self.thinking.append(thinking)
        self._geometry = None

    def replace(self, record: MessageRecord) -> None:
        """Show another record; texts that only got longer keep what was laid out."""
        old = self.record
        self.record = record
        if record.role is not old.role:
            self.text = self._new_text()
        self.thinking = self._replaced(self.thinking, record.thinking, is_muted=True)
        self.text = self._replaced(self.text, record.text, is_muted=False)
        self.version += 1
        self._geometry = None

    def fold(self) -> None:
        """Show the thinking, or hide it."""
        self.is_unfolded = not self.is_unfolded
        self.version += 1
        self._geometry = None

    def show_details(self) -> None:
        """Show the details, or hide them."""
        self.has_details = not self.has_details
        self._geometry = None

    def restyle(self, look: Look) -> None:
        """Take other fonts and colours."""
        self._look = look
        self._width = 0.0
        self.version += 1
        self._lines.clear()
        self._geometry = None
        for body in self.bodies:
            body.restyle(look)

    def set_width(self, width: float) -> None:
        """Take another width."""
        if width != self._width:
            self._width = width
            self._geometry = None

    def set_buttons_width(self, width: float) -> None:
        """How wide the buttons of the footer are: the facts get the rest."""
        if width != self._buttons_width:
            self._buttons_width = width
            self._geometry = None

    def changed(self) -> None:
        """Something of it has another height."""
        self._geometry = None

    @property
    def height(self) -> float:
        """How high it is, as far as is known."""
        return self.geometry().height

    def estimated_height(self, width: float) -> float:
        """A quick guess for a message that has not been seen."""
        line = self._look.line
        room = width * (BUBBLE_SHARE if self.is_mine else 1.0)
        breaks = self.text.text.count("\n") * 0.6
        lines = 1 + self.text.length * self._look.letter / max(100.0, room) + breaks
        rest = 2 * BUBBLE_PADDING[1] if self.is_mine else line
        return lines * line + rest + FOOTER_HEIGHT + HUGE

    def line(self, name: str) -> TextBlock | None:
        """A short text of it that has been laid out: marker, author, waiting, trouble, ..."""
        found = self._lines.get(name)
        return found[2] if found else None

    def area(self, part: Part) -> QRectF:
        """Where a text stands."""
        geometry = self.geometry()
        return geometry.thinking if part is Part.THINKING else geometry.text

    def geometry(self) -> Geometry:
        """Where everything stands."""
        if self._geometry is None:
            self._geometry = self._arranged()
        return self._geometry

    def body_width(self) -> float:
        """How wide the text is."""
        if not self.is_mine:
            return self._width
        most = self._width * BUBBLE_SHARE - 2 * BUBBLE_PADDING[0]
        text = self.text.text if self.text.length <= SHORT_CHARACTERS else ""
        if not text or "```" in text or "~~~" in text:
            return most
        metrics = QFontMetricsF(self._look.reading)
        natural = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
        return min(most, natural + 2)

    def _thought_for(self) -> float:
        """Seconds between the first of the thinking and the first of the answer that came."""
        if not self._thinking_began:
            return 0.0
        return max(0.0, (self._thinking_ended or time.monotonic()) - self._thinking_began)

    def _new_text(self) -> Body:
        return Body(self._look, self._formulas, is_written=self.is_mine)

    def _replaced(self, body: Body, text: str, *, is_muted: bool) -> Body:
        old = body.text
        if text.startswith(old):
            if len(text) > len(old):
                body.append(text[len(old) :])
            return body
        body = Body(
            self._look, self._formulas, is_written=self.is_mine and not is_muted, is_muted=is_muted
        )
        body.append(text)
        return body

    def _arranged(self) -> Geometry:
        record, width = self.record, self._width
        y = 0.0
        marker = self._line_area("marker", record.marker, 0, y, width, self._look.caption)
        y = marker.bottom() + LARGE if record.marker else 0.0
        # A system prompt that was imported would look like an answer.
        headline = self.title if record.role is Role.SYSTEM else record.author
        author = self._line_area("author", headline, 0, y, width, self._author_font())
        y = author.bottom() + (TINY if headline else 0)
        attachments = self._attachment_areas(y)
        if attachments:
            y = max(area.bottom() for area in attachments) + SMALL
        head = QRectF(0, y, width, 0 if self.thinking.is_empty else HEAD_HEIGHT)
        y = head.bottom()
        thinking = QRectF(LARGE, y, width - LARGE, 0)
        if self.is_unfolded and not self.thinking.is_empty:
            self.thinking.set_width(thinking.width())
            thinking = QRectF(LARGE, y + TINY, width - LARGE, self.thinking.height)
        y = thinking.bottom() + (SMALL if not self.thinking.is_empty else 0)
        has_begun = not (self.text.is_empty and self.thinking.is_empty)
        waits_for = "" if has_begun else record.waiting
        waiting = self._line_area("waiting", waits_for, 0, y, width, self._look.small)
        y = waiting.bottom()
        bubble, text = self._text_areas(y)
        y = bubble.bottom() + (TINY if bubble.height() else 0)
        trouble = self._line_area("trouble", record.trouble, 0, y, width, self._look.small)
        y = trouble.bottom() + (TINY if record.trouble else 0)
        facts, footer = self._footer_areas(y)
        y = max(facts.bottom(), footer.bottom())
        shown = record.footer_details if self.has_details else ""
        details = self._line_area("details", shown, 0, y, width, self._look.caption)
        return Geometry(
            marker,
            author,
            attachments,
            head,
            thinking,
            waiting,
            bubble,
            text,
            trouble,
            details,
            facts,
            footer,
            details.bottom() + (SMALL if self.is_mine else HUGE),
        )

    def _text_areas(self, y: float) -> tuple[QRectF, QRectF]:
        """The ground of the text, and the text."""
        if self.text.is_empty:
            return QRectF(0, y, self._width, 0), QRectF(0, y, self._width, 0)
        width = self.body_width()
        self.text.set_width(width)
        height = self.text.height
        if not self.is_mine:
            area = QRectF(0, y, width, height)
            return area, area
        side, above = BUBBLE_PADDING
        left = self._width - width - 2 * side
        bubble = QRectF(left, y, width + 2 * side, height + 2 * above)
        return bubble, QRectF(left + side, y + above, width, height)

    def _footer_areas(self, y: float) -> tuple[QRectF, QRectF]:
        """The line of numbers, and the buttons: beside it, or below it if there is no room."""
        room = self._width - self._buttons_width - SMALL
        is_beside = room >= LEAST_FACTS or not self.record.footer
        width = room if is_beside else self._width
        facts = self._line_area("facts", self.record.footer, 0, y, width, self._look.caption)
        if not self.record.state.is_over:
            return facts, QRectF(0, facts.bottom(), self._width, 0)
        if not is_beside:
            return facts, QRectF(0, facts.bottom(), self._width, FOOTER_HEIGHT)
        height = max(float(FOOTER_HEIGHT), facts.height())
        facts.translate(0, (height - facts.height()) / 2)
        return facts, QRectF(0, y, self._width, height)

    def _attachment_areas(self, y: float) -> list[QRectF]:
        """Chips and pictures, in lines, at the side of the message."""
        metrics = QFontMetricsF(self._look.small)
        areas: list[QRectF] = []
        x, line_height = 0.0, 0.0
        for attachment in self.record.attachments:
            label = attachment_label(attachment.name, attachment.detail)
            width, height = metrics.horizontalAdvance(label) + 2 * MEDIUM, float(CHIP_HEIGHT)
            if attachment.picture is not None and not attachment.picture.isNull():
                size = attachment.picture.size()
                height += PICTURE_HEIGHT
                width = max(width, PICTURE_HEIGHT * size.width() / max(1, size.height()))
            width = min(width, self._width)
            if x and x + width > self._width:
                x, y, line_height = 0.0, y + line_height + TINY, 0.0
            areas.append(QRectF(x, y, width, height))
            x += width + SMALL
            line_height = max(line_height, height)
        if self.is_mine:
            ends = {area.top(): area.right() for area in areas}  # the last one of a line is left
            areas = [area.translated(self._width - ends[area.top()], 0) for area in areas]
        return areas

    def _author_font(self) -> QFont:
        font = QFont(self._look.small)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _line_area(
        self, name: str, text: str, x: float, y: float, width: float, font: QFont
    ) -> QRectF:
        """Lay a short text out, unless that has been done."""
        if not text:
            self._lines.pop(name, None)
            return QRectF(x, y, width, 0)
        old = self._lines.get(name)
        if old is None or old[:2] != (text, width):
            content = RichText(text.replace("\n", "\u2028"))
            setting = Setting(font, 1.15, "danger" if name == "trouble" else "muted")
            block = TextBlock(content, setting, width, self._look, self._formulas)
            self._lines[name] = (text, width, block)
        return QRectF(x, y, width, self._lines[name][2].height)


def attachment_label(name: str, detail: str) -> str:
    """What stands on the chip of a file."""
    return f"{name}  ·  {detail}" if detail else name


def _long(seconds: float) -> str:
    """Thinking takes minutes, sometimes."""
    if seconds < 60:
        return duration(seconds)
    return tr("{minutes} min {seconds} s").format(
        minutes=int(seconds) // 60, seconds=int(seconds) % 60
    )
