# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Everything the window can be told to do: each has a shortcut, a tooltip, a place in a menu."""

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from pannier.core.language import tr


class Page(NamedTuple):
    """A page of the rail: its name in object names, its title and its icon."""

    name: str
    title: str
    icon: str


def pages() -> list[Page]:
    """The pages of the rail, from top to bottom."""
    return [
        Page("chat", tr("Chat"), "message-square"),
        Page("discover", tr("Discover"), "compass"),
        Page("library", tr("Library"), "library-big"),
        Page("fit", tr("Fit"), "gauge"),
        Page("quantize", tr("Quantize"), "shrink"),
        Page("downloads", tr("Downloads"), "download"),
        Page("settings", tr("Settings"), "settings"),
    ]


class WindowActions(QObject):
    """All actions of the main window, which connects them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        make = self._make
        self.open_model = make(
            "action.openModel", tr("&Open model…"), "Ctrl+O", tr("Open a GGUF file and load it")
        )
        self.open_guide = make(
            "action.openGuide",
            tr("Load Pannier &Guide"),
            "Ctrl+G",
            tr("Load the small model that comes with Pannier"),
        )
        self.open_with_options = make(
            "action.openWithOptions",
            tr("Load &with options…"),
            "Ctrl+Shift+O",
            tr("Choose context length, GPU layers and more, and see what the load will need"),
        )
        self.unload = make(
            "action.unload",
            tr("&Unload model"),
            "Ctrl+U",
            tr("End the worker process and give back its memory"),
        )
        self.quit = make("action.quit", tr("&Quit"), "Ctrl+Q", tr("Close Pannier"))
        self.new_chat = make(
            "action.newChat", tr("&New chat"), "Ctrl+N", tr("Begin an empty conversation")
        )
        self.send = make("action.send", tr("&Send"), "Ctrl+Return", tr("Send your message"))
        self.stop = make("action.stop", tr("S&top"), "Esc", tr("End the answer here"))
        self.copy_answer = make(
            "action.copyAnswer",
            tr("&Copy last answer"),
            "Ctrl+Shift+C",
            tr("Put the last answer on the clipboard"),
        )
        self.load_report = make(
            "action.loadReport",
            tr("&Load report"),
            "Ctrl+I",
            tr("Show where the layers lie and what every device holds"),
        )
        self.write = make(
            "action.write", tr("&Write a message"), "Ctrl+L", tr("Go to the message box")
        )
        self._make_view_actions()
        self._make_help_actions()

    def _make_view_actions(self) -> None:
        make = self._make
        self.zoom_in = make("action.zoomIn", tr("Text &larger"), "Ctrl++", tr("Larger text"))
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = make("action.zoomOut", tr("Text &smaller"), "Ctrl+-", tr("Smaller text"))
        self.zoom_reset = make(
            "action.zoomReset", tr("&Normal text size"), "Ctrl+0", tr("The system's text size")
        )
        self.schemes = self._scheme_actions()
        self.palette = make(
            "action.palette", tr("&Go to anything…"), "Ctrl+K", tr("Find an action or a model")
        )
        self.jobs = make(
            "action.jobs",
            tr("&Jobs"),
            "Ctrl+Alt+J",
            tr("Show all that is at work, waits or has ended"),
        )
        self.pages = [
            make(
                f"action.page.{page.name}",
                page.title,
                f"Ctrl+{number}",
                tr("Go to {page}").format(page=page.title),
            )
            for number, page in enumerate(pages(), start=1)
        ]

    def _make_help_actions(self) -> None:
        make = self._make
        self.engine_log = make(
            "action.engineLog",
            tr("&Engine log"),
            "Ctrl+Shift+L",
            tr("Show what llama.cpp has logged"),
        )
        self.engines = make(
            "action.engines",
            tr("&GPU engines…"),
            "Ctrl+Alt+G",
            tr("See which build of llama.cpp runs, and get one for your GPU"),
        )
        self.happened = make(
            "action.happened",
            tr("What &happened"),
            "Ctrl+Alt+H",
            tr("Show all notices of this session, and what the log tells of earlier ones"),
        )
        self.diagnostics = make(
            "action.diagnostics",
            tr("&Diagnostics"),
            "Ctrl+Shift+H",
            tr("Check the installation, and copy the result for a report"),
        )
        self.shortcuts = make(
            "action.shortcuts",
            tr("&Keyboard shortcuts"),
            "Ctrl+?",
            tr("Show the keys of every action"),
        )
        self.guide = make("action.guide", tr("&User guide"), "F1", tr("How to do what"))
        self.first_run = make(
            "action.firstRun",
            tr("&First steps…"),
            "Ctrl+Alt+W",
            tr("What this computer can do, where models live, and what to begin with"),
        )
        self.about = make(
            "action.about", tr("&About Pannier"), "Ctrl+F1", tr("Version and licence")
        )

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        add_menu(
            bar,
            tr("&File"),
            [
                [self.open_model, self.open_with_options, self.open_guide],
                [self.unload],
                [self.quit],
            ],
        )
        add_menu(
            bar,
            tr("&Chat"),
            [
                [self.new_chat, self.write],
                [self.send, self.stop],
                [self.copy_answer],
                [self.load_report],
            ],
        )
        view = add_menu(
            bar,
            tr("&View"),
            [
                [self.palette, self.jobs],
                self.pages,
                [self.zoom_in, self.zoom_out, self.zoom_reset],
                self.schemes,
            ],
        )
        self._behind_page_menus = view.menuAction()
        add_menu(
            bar,
            tr("&Help"),
            [
                [self.guide, self.first_run, self.shortcuts],
                [self.engines, self.happened, self.engine_log, self.diagnostics],
                [self.about],
            ],
        )

    def _scheme_actions(self) -> list[QAction]:
        """One of them is checked; the data of each is the name of its scheme."""
        group = QActionGroup(self)
        texts = (
            ("", tr("Colours of the s&ystem"), tr("Light or dark, as the system is")),
            ("light", tr("L&ight colours"), tr("Light, whatever the system is")),
            ("dark", tr("&Dark colours"), tr("Dark, whatever the system is")),
            ("contrast", tr("High &contrast"), tr("White and yellow on black")),
        )
        for number, (name, text, tip) in enumerate(texts):
            keys = f"Ctrl+Alt+{number}"
            action = self._make(f"action.scheme.{name or 'system'}", text, keys, tip)
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)
        return group.actions()

    def add_page_menu(self, bar: QMenuBar, title: str, groups: list[list[QAction]]) -> QMenu:
        """Put the menu of a page into the bar, behind Chat."""
        return add_menu(bar, title, groups, before=self._behind_page_menus)

    def _make(self, name: str, text: str, shortcut: str, tip: str) -> QAction:
        action = make_action(self, name, text, shortcut, tip)
        self._window.addAction(action)
        return action


def make_action(owner: QObject, name: str, text: str, shortcut: str, tip: str) -> QAction:
    """Make an action of `owner`; its tooltip names the shortcut."""
    action = QAction(text, owner)
    action.setObjectName(name)
    keys = QKeySequence(shortcut)
    # `setShortcut` would take a key as well, for which PySide6 makes all that Qt's namespace holds.
    action.setShortcuts([keys])
    action.setToolTip(f"{tip} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
    action.setStatusTip("")
    return action


def add_menu(
    bar: QMenuBar, title: str, groups: list[list[QAction]], before: QAction | None = None
) -> QMenu:
    """Add a menu to the bar, a line between two groups."""
    menu = QMenu(title, bar)
    menu.setToolTipsVisible(True)
    for group in groups:
        if menu.actions():
            menu.addSeparator()
        menu.addActions(group)
    if before is None:
        bar.addMenu(menu)
    else:
        bar.insertMenu(before, menu)
    return menu
