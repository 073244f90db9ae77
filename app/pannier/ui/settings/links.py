# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Rows of the settings that lead to what is set elsewhere."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from pannier.core.language import tr
from pannier.core.paths import data_folder
from pannier.ui.account_dialog import AccountDialog
from pannier.ui.pages import PageContext
from pannier.ui.settings.rows import LinkRow
from pannier.ui.widgets.choice_box import ChoiceBox

# Page, name, texts (title, description, button) and what the button does.
_Link = tuple[str, str, tuple[str, str, str], Callable[[], None]]


def make_links(context: PageContext, page: str, parent: QWidget) -> list[LinkRow]:
    """Those of one page of the settings, in the order in which they stand there."""
    links = [*_folder_links(context), *_other_links(context)]
    return [LinkRow(page, name, texts, run, parent) for at, name, texts, run in links if at == page]


def _folder_links(context: PageContext) -> list[_Link]:
    return [
        (
            "folders",
            "library_folders",
            (
                tr("Folders with models"),
                tr(
                    "Where Pannier looks for models, those of Ollama, LM Studio and other programs "
                    "among them."
                ),
                tr("Show folders…"),
            ),
            lambda: _trigger(context, "action.library.folders", page="library"),
        ),
        (
            "folders",
            "data_folder",
            (
                tr("Folder of Pannier itself"),
                tr(
                    "Chats, notes and settings: {folder}. PANNIER_HOME in the environment moves it."
                ).format(folder=data_folder()),
                tr("Open the folder"),
            ),
            lambda: _open_folder(data_folder()),
        ),
    ]


def _other_links(context: PageContext) -> list[_Link]:
    return [
        (
            "hub",
            "account",
            (
                tr("Account"),
                tr("A token for gated and private models, kept in the keyring of the system."),
                tr("Log in or out…"),
            ),
            lambda: _show_account(context),
        ),
        (
            "engine",
            "engines",
            (
                tr("GPU engines"),
                tr("Which build of llama.cpp runs; get one for your GPU."),
                tr("Show engines…"),
            ),
            lambda: _trigger(context, "action.engines"),
        ),
        (
            "chat",
            "chat_defaults",
            (
                tr("System prompt, sampling and context of all chats"),
                tr(
                    "Temperature, presets, thinking, and what happens when the context is full. "
                    "Models and single chats can be set otherwise."
                ),
                tr("Show them…"),
            ),
            lambda: _show_chat_defaults(context),
        ),
        (
            "privacy",
            "diagnostics",
            (
                tr("What leaves this computer"),
                tr(
                    "Only what you ask the Hub for. There is no telemetry; chats and models stay "
                    "here. Diagnostics shows what a report would hold."
                ),
                tr("Diagnostics…"),
            ),
            lambda: _trigger(context, "action.diagnostics"),
        ),
    ]


def _trigger(context: PageContext, name: str, page: str = "") -> None:
    """Do what an action of the window, or of one of its pages, does."""
    if page:
        context.show_page(page)
    action = context.window.findChild(QAction, name)
    if action is not None:
        action.trigger()


def _show_account(context: PageContext) -> None:
    access = context.downloads().access
    AccountDialog(access, context.tasks, context.notifier, context.window).open()


def _show_chat_defaults(context: PageContext) -> None:
    """Show the panel of the chat page, at what holds for all chats."""
    context.show_page("chat")
    panel = context.window.findChild(QAction, "action.chat.panel")
    if panel is not None:
        panel.setChecked(True)
    scope = context.window.findChild(ChoiceBox, "chat.panel.scope")
    if scope is not None:
        scope.setCurrentIndex(scope.count() - 1)


def _open_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # the file manager says what it does not find
        folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
