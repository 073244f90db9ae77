# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How full the context is, what of it is cached, and what happens when it is full."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from pannier.core.chat import ContextPolicy
from pannier.core.language import number, tr
from pannier.core.sizes import memory_size
from pannier.ui.theme import SMALL, TINY, ColourName, Theme

BAR_WIDTH, BAR_HEIGHT = 72, 6
MARK = 14
NEARLY_FULL = 0.9
_UNCACHED_OPACITY, _DRAFT_OPACITY = 120, 60


@dataclass(frozen=True, slots=True)
class ContextUse:
    """Tokens of a chat.

    Attributes:
        context: how many the model has room for; 0 while there is no model.
        used: how many the chat takes.
        cached: how many of these need not be read again.
        draft: how many the draft would add.
    """

    context: int = 0
    used: int = 0
    cached: int = 0
    draft: int = 0

    @property
    def share(self) -> float:
        """How full the context would be with the draft; 1 is full."""
        return (self.used + self.draft) / self.context if self.context else 0.0


@dataclass(frozen=True, slots=True)
class LargerContext:
    """A longer context that the model could be loaded with.

    Attributes:
        context: tokens.
        extra_bytes: what it takes beyond what is taken now; None while that is not known.
        fits: whether there is room for it.
    """

    context: int
    extra_bytes: int | None = None
    fits: bool = True


class ContextGauge(QToolButton):
    """A bar and two numbers; its menu holds what can be done about a full context.

    Signals:
        policy_chosen: the `ContextPolicy` to go by from now on.
        larger_chosen: tokens of context to load the model with.
        options_wanted: the user wants to see all load options.
    """

    policy_chosen = Signal(str)
    larger_chosen = Signal(int)
    options_wanted = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._use = ContextUse()
        self._offers: Sequence[LargerContext] = ()
        self._policy: ContextPolicy = "stop"
        self.setObjectName(name)
        self.setProperty("kind", "status")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(menu)
        theme.changed.connect(self.updateGeometry)
        self.show_use(self._use)

    def show_use(self, use: ContextUse) -> None:
        """Show how full it is."""
        self._use = use
        self.setVisible(use.context > 0)
        self.setToolTip(self._words())
        self.setAccessibleName(tr("Context: {words}").format(words=self._words()))
        self.updateGeometry()
        self.update()

    def set_policy(self, policy: ContextPolicy) -> None:
        """Mark what is done when it is full."""
        self._policy = policy

    def set_offers(self, offers: Sequence[LargerContext]) -> None:
        """Offer longer contexts."""
        self._offers = tuple(offers)
        if self.menu().isVisible():
            self._fill_menu()

    def sizeHint(self) -> QSize:
        """The bar and the numbers."""
        metrics = self.fontMetrics()
        width = BAR_WIDTH + SMALL + metrics.horizontalAdvance(self._numbers()) + 2 * SMALL
        if self._mark is not None:
            width += MARK + TINY
        return QSize(width, metrics.height() + 2 * TINY)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar, the numbers, and a frame when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        if self.underMouse() or self.hasFocus():
            painter.setBrush(QColor(colours.hover))
            painter.setPen(QColor(colours.accent if self.hasFocus() else colours.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        bar = QRectF(SMALL, (self.height() - BAR_HEIGHT) / 2, BAR_WIDTH, BAR_HEIGHT)
        self._paint_bar(painter, bar)
        painter.setPen(QColor(colours.danger if self._use.share > 1 else colours.muted))
        place = self.rect().adjusted(round(bar.right()) + SMALL, 0, 0, 0)
        if self._mark is not None:
            mark = QRect(place.left(), (self.height() - MARK) // 2, MARK, MARK)
            self._theme.icon(*self._mark).paint(painter, mark)
            place = place.adjusted(MARK + TINY, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._numbers())
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        """Cached tokens in full colour, those to be read paler, the draft palest."""
        use, colours = self._use, self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if not use.context:
            return
        full = colours.accent if use.share < NEARLY_FULL else colours.warning
        full = colours.danger if use.share > 1 else full
        ends = ((use.used + use.draft, _DRAFT_OPACITY), (use.used, _UNCACHED_OPACITY))
        for tokens, opacity in (*ends, (min(use.cached, use.used), 255)):
            colour = QColor(full)
            colour.setAlpha(opacity)
            painter.setBrush(colour)
            width = bar.width() * min(1.0, tokens / use.context)
            radius = min(BAR_HEIGHT / 2, width / 2)
            painter.drawRoundedRect(
                QRectF(bar.left(), bar.top(), width, BAR_HEIGHT), radius, radius
            )

    @property
    def _mark(self) -> tuple[str, ColourName] | None:
        """What stands before the numbers when there is something to be done."""
        if self._use.share > 1:
            return "circle-alert", "danger"
        return ("triangle-alert", "warning") if self._use.share >= NEARLY_FULL else None

    def _numbers(self) -> str:
        return f"{number(self._use.used + self._use.draft)} / {number(self._use.context)}"

    def _words(self) -> str:
        use = self._use
        if not use.context:
            return tr("No model is loaded.")
        words = tr("{used} of {context} tokens are used, {cached} of them are cached.").format(
            used=number(use.used),
            context=number(use.context),
            cached=number(min(use.cached, use.used)),
        )
        if use.draft:
            words += " " + tr("Your draft adds {n}.").format(n=number(use.draft))
        if use.share > 1:
            words += " " + tr("That is more than there is room for.")
        elif use.share >= NEARLY_FULL:
            words += " " + tr("It is nearly full.")
        return words

    def _fill_menu(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addSection(tr("When the context is full"))
        group = QActionGroup(menu)
        for policy, text, tip in self._policies():
            action = QAction(text, menu, checkable=True, checked=policy == self._policy)
            action.setToolTip(tip)
            action.triggered.connect(lambda _on, policy=policy: self.policy_chosen.emit(policy))
            group.addAction(action)
            menu.addAction(action)
        if self._offers:
            menu.addSection(tr("Load the model again with"))
        for offer in self._offers:
            action = menu.addAction(self._offer_text(offer))
            action.setEnabled(offer.fits)
            action.triggered.connect(lambda _on, n=offer.context: self.larger_chosen.emit(n))
        menu.addSeparator()
        menu.addAction(tr("Load options…"), self.options_wanted.emit)

    def _offer_text(self, offer: LargerContext) -> str:
        text = tr("{n} tokens of context").format(n=number(offer.context))
        if offer.extra_bytes is None:
            return text
        size = memory_size(abs(offer.extra_bytes))
        cost = tr("{text}  (+{size})").format(text=text, size=size)
        return cost if offer.fits else tr("{cost}, does not fit").format(cost=cost)

    def _policies(self) -> list[tuple[ContextPolicy, str, str]]:
        return [
            (
                "stop",
                tr("&Stop the answer"),
                tr("Nothing is left out; a chat that is too long is not answered"),
            ),
            (
                "drop_oldest",
                tr("Leave out the &oldest messages"),
                tr("The system prompt and your last message always stay"),
            ),
            (
                "shift",
                tr("S&hift the older half out"),
                tr("As above, also within a long answer: fast, but only approximate"),
            ),
        ]
