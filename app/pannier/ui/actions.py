# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Everything the window can be told to do: each has a shortcut, a tooltip, a place in a menu."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the rail: its name in object names, its title and its icon."""

    name: str
    title: str
    icon: str


def pages() -> list[Page]:
    """The pages of the rail, from top to bottom."""
    return [
        Page("chat", _tr("Chat"), "message-square"),
        Page("discover", _tr("Discover"), "compass"),
        Page("library", _tr("Library"), "library-big"),
        Page("fit", _tr("Fit"), "gauge"),
        Page("quantize", _tr("Quantize"), "shrink"),
        Page("downloads", _tr("Downloads"), "download"),
        Page("settings", _tr("Settings"), "settings"),
    ]


class WindowActions(QObject):
    """All actions of the main window, which connects them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        make = self._make
        self.open_model = make(
            "action.openModel", _tr("&Open model…"), "Ctrl+O", _tr("Open a GGUF file and load it")
        )
        self.open_guide = make(
            "action.openGuide",
            _tr("Load Pannier &Guide"),
            "Ctrl+G",
            _tr("Load the small model that comes with Pannier"),
        )
        self.open_with_options = make(
            "action.openWithOptions",
            _tr("Load &with options…"),
            "Ctrl+Shift+O",
            _tr("Choose context length, GPU layers and more, and see what the load will need"),
        )
        self.unload = make(
            "action.unload",
            _tr("&Unload model"),
            "Ctrl+U",
            _tr("End the worker process and give back its memory"),
        )
        self.quit = make("action.quit", _tr("&Quit"), "Ctrl+Q", _tr("Close Pannier"))
        self.new_chat = make(
            "action.newChat", _tr("&New chat"), "Ctrl+N", _tr("Begin an empty conversation")
        )
        self.send = make("action.send", _tr("&Send"), "Ctrl+Return", _tr("Send your message"))
        self.stop = make("action.stop", _tr("S&top"), "Esc", _tr("End the answer here"))
        self.copy_answer = make(
            "action.copyAnswer",
            _tr("&Copy last answer"),
            "Ctrl+Shift+C",
            _tr("Put the last answer on the clipboard"),
        )
        self.load_report = make(
            "action.loadReport",
            _tr("&Load report"),
            "Ctrl+I",
            _tr("Show where the layers lie and what every device holds"),
        )
        self.write = make(
            "action.write", _tr("&Write a message"), "Ctrl+L", _tr("Go to the message box")
        )
        self._make_view_actions()

    def _make_view_actions(self) -> None:
        """Those of the menus View and Help."""
        make = self._make
        self.zoom_in = make("action.zoomIn", _tr("Text &larger"), "Ctrl++", _tr("Larger text"))
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = make("action.zoomOut", _tr("Text &smaller"), "Ctrl+-", _tr("Smaller text"))
        self.zoom_reset = make(
            "action.zoomReset", _tr("&Normal text size"), "Ctrl+0", _tr("The system's text size")
        )
        self.schemes = self._scheme_actions()
        self.engine_log = make(
            "action.engineLog",
            _tr("&Engine log"),
            "Ctrl+Shift+L",
            _tr("Show what llama.cpp has logged"),
        )
        self.engines = make(
            "action.engines",
            _tr("&GPU engines…"),
            "Ctrl+Alt+G",
            _tr("See which build of llama.cpp runs, and get one for your GPU"),
        )
        self.diagnostics = make(
            "action.diagnostics",
            _tr("&Diagnostics"),
            "Ctrl+Shift+H",
            _tr("Check the installation, and copy the result for a report"),
        )
        self.palette = make(
            "action.palette", _tr("&Go to anything…"), "Ctrl+K", _tr("Find an action or a model")
        )
        self.shortcuts = make(
            "action.shortcuts",
            _tr("&Keyboard shortcuts"),
            "Ctrl+?",
            _tr("Show the keys of every action"),
        )
        self.guide = make("action.guide", _tr("&User guide"), "F1", _tr("How to do what"))
        self.about = make(
            "action.about", _tr("&About Pannier"), "Ctrl+F1", _tr("Version and licence")
        )
        self.pages = [
            make(
                f"action.page.{page.name}",
                page.title,
                f"Ctrl+{number}",
                _tr("Go to {page}").format(page=page.title),
            )
            for number, page in enumerate(pages(), start=1)
        ]

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        add_menu(
            bar,
            _tr("&File"),
            [
                [self.open_model, self.open_with_options, self.open_guide],
                [self.unload],
                [self.quit],
            ],
        )
        add_menu(
            bar,
            _tr("&Chat"),
            [
                [self.new_chat, self.write],
                [self.send, self.stop],
                [self.copy_answer],
                [self.load_report],
            ],
        )
        view = add_menu(
            bar,
            _tr("&View"),
            [
                [self.palette],
                self.pages,
                [self.zoom_in, self.zoom_out, self.zoom_reset],
                self.schemes,
            ],
        )
        self._behind_page_menus = view.menuAction()
        add_menu(
            bar,
            _tr("&Help"),
            [
                [self.guide, self.shortcuts],
                [self.engines, self.engine_log, self.diagnostics],
                [self.about],
            ],
        )

    def _scheme_actions(self) -> list[QAction]:
        """One of them is checked; the data of each is the name of its scheme."""
        group = QActionGroup(self)
        texts = (
            ("", _tr("Colours of the s&ystem"), _tr("Light or dark, as the system is")),
            ("light", _tr("L&ight colours"), _tr("Light, whatever the system is")),
            ("dark", _tr("&Dark colours"), _tr("Dark, whatever the system is")),
            ("contrast", _tr("High &contrast"), _tr("White and yellow on black")),
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
    action.setShortcut(keys)
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
