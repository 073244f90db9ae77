# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Goes through every page and dialog of the window, for tests that look at all of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from pannier.ui.actions import pages
from pannier.ui.fit.page import FitPage
from pannier.ui.quantize.page import QuantizePage
from pannier.ui.settings.page import SettingsPage
from pannier.ui.widgets.elided_button import ElidedButton
from pannier.ui.widgets.elided_label import ElidedLabel
from pannier.ui.widgets.table import Table
from tests.ui.conftest import User

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
# Parts of other widgets, which speak for them.
PARTS = (QScrollBar, QHeaderView)

# Actions that open something, by the page that they belong to.
DIALOGS = {
    "chat": (
        "action.happened",
        "action.firstRun",
        "action.openWithOptions",
        "action.loadReport",
        "action.engineLog",
        "action.palette",
        "action.shortcuts",
        "action.guide",
        "action.engines",
        "action.about",
        "action.chat.template",
    ),
    "library": ("action.library.folders",),
}


def each_page(user: User) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of every page, while it is shown."""
    for page in pages():
        user.window.show_page(page.name)
        if page.name == "settings":
            wait_for_settings(user)
        settle()
        yield page.name, user.window


def wait_for_settings(user: User) -> None:
    """The page of settings fills itself from the top; the buttons at its end come last."""
    user.wait(lambda: user.window.findChild(QAbstractButton, "settings.reset") is not None)


def each_detail(user: User, model: Path) -> Iterator[tuple[str, QWidget]]:
    """What a model in the library adds to the pages: details, plans, the wizard."""
    window = user.window
    window.show_page("library")
    table = window.findChild(Table, "library.table")
    assert table is not None
    user.wait(lambda: table.model().rowCount() > 0)
    table.selectAll()
    settle()
    yield "library with a model", window
    window.show_page("fit")
    fit = window.findChild(FitPage)
    assert fit is not None
    fit.examine(str(model))
    settle(200)
    yield "fit of a model", window
    window.show_page("quantize")
    quantize = window.findChild(QuantizePage)
    assert quantize is not None
    quantize.quantize(model)
    settle(200)
    yield "quantize a model", window
    window.show_page("chat")
    action = window.findChild(QAction, "action.chat.panel")
    assert action is not None
    action.setChecked(True)
    settle()
    yield "chat with its settings", window
    action.setChecked(False)


def each_dialog(user: User, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of every dialog that can be opened without a GPU and the Hub."""
    for page, names in DIALOGS.items():
        user.window.show_page(page)
        settle()
        for name in names:
            action = user.window.findChild(QAction, name)
            assert action is not None, name
            if action.isEnabled():
                yield from _opened(user, name, action.trigger)
    user.window.show_page("settings")
    wait_for_settings(user)
    settle()
    account = user.window.findChild(QAbstractButton, "settings.account")
    assert account is not None
    yield from _opened(user, "settings.account", account.click)
    settings = user.window.findChild(SettingsPage)
    assert settings is not None
    file = folder / "settings.toml"
    file.write_text('format = "pannier-settings"\nversion = 1\n[downloads]\nat_once = 5\n')
    yield from _opened(user, "settings.import", lambda: settings.import_from(str(file)))


def interactive(top: QWidget) -> list[QWidget]:
    """What can be used in a window, as far as it is shown."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget, PARTS)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
        and _is_shown(widget, top)
    ]


def cut_off(top: QWidget) -> list[str]:
    """Labels and buttons of which a part of the text cannot be seen."""
    found = []
    for widget in top.findChildren(QWidget):
        if not _is_shown(widget, top) or widget.visibleRegion().isEmpty():
            continue
        if not isinstance(widget, QLabel | QAbstractButton):
            continue
        text = widget.text()
        shows_icon = isinstance(widget, QToolButton) and not widget.icon().isNull()
        if not text or (shows_icon and widget.toolButtonStyle() is _ICON_ONLY):
            continue
        if isinstance(widget, ElidedLabel | ElidedButton):
            continue
        # Qt itself shortens the text of a tool button; then the tooltip has to have all of it.
        if isinstance(widget, QToolButton) and text in widget.toolTip():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        needed = widget.minimumSizeHint() if wraps else widget.sizeHint()
        seen = _seen(widget, top)
        if seen.width() < widget.width() or widget.width() < needed.width():
            found.append(
                f"{type(widget).__name__} {widget.objectName()} {text!r}: needs {needed.width()}, "
                f"has {widget.width()}, shows {seen.width()}"
            )
        elif wraps and widget.height() < widget.heightForWidth(widget.width()):
            found.append(f"{type(widget).__name__} {widget.objectName()} {text!r}: too low")
    return found


def settle(rounds: int = 20) -> None:
    """Let layouts and what is due do their work."""
    for _ in range(rounds):
        QApplication.processEvents()
    # A layout that was asked for at the very end, and those that it asks for in turn.
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def describe(widget: QWidget) -> str:
    """Where a widget is to be found."""
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


def _opened(user: User, name: str, open_it: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    before = set(QApplication.topLevelWidgets())

    def new() -> list[QWidget]:
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return [each for each in shown if each not in before and not isinstance(each, QMainWindow)]

    open_it()
    user.wait(lambda: bool(new()))
    [dialog, *_] = new()
    settle()
    yield name, dialog
    dialog.close()
    settle()


def _is_shown(widget: QWidget, top: QWidget) -> bool:
    return widget.isVisible() and widget.window() is top


def _seen(widget: QWidget, top: QWidget) -> QRect:
    """The part of a widget that can be seen, or could when it is scrolled to."""
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    at = widget.parentWidget()
    seen = place
    while at is not None:
        around = QRect(at.mapTo(top, QPoint(0, 0)), at.size())
        area = at.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is at:
            if area.horizontalScrollBar().maximum() > 0 and area.horizontalScrollBar().isVisible():
                return seen
            # Up and down one can scroll.
            around.setTop(min(around.top(), seen.top()))
            around.setBottom(max(around.bottom(), seen.bottom()))
        seen = seen.intersected(around)
        if at is top:
            break
        at = at.parentWidget()
    return seen
