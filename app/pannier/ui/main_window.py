# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The main window: rail, pages, menus, status bar, and what is remembered between two starts."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pannier.core.paths import bundled_model
from pannier.core.settings import Remembered
from pannier.ui.actions import Page, WindowActions, pages
from pannier.ui.bridge import EngineBridge
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.chat.page import ChatPage
from pannier.ui.dialogs import About, EngineLog
from pannier.ui.notifications import NotificationArea, Notifier
from pannier.ui.rail import Rail
from pannier.ui.status import StatusBar
from pannier.ui.theme import SCALE_STEP, Theme
from pannier.ui.widgets.drop_overlay import DropOverlay
from pannier.ui.widgets.empty_state import EmptyState

DEFAULT_SIZE = (1080, 760)
MIN_SIZE = (420, 440)
SAVE_DELAY_MILLISECONDS = 500


class MainWindow(QMainWindow):
    """The window.

    Signals:
        remembered_changed: the `Remembered` state is different and should be saved.
        closing: the window is being closed by the user.
    """

    remembered_changed = Signal()
    closing = Signal()

    def __init__(
        self, engine: EngineBridge, notifier: Notifier, theme: Theme, remembered: Remembered
    ) -> None:
        super().__init__()
        self._engine = engine
        self._notifier = notifier
        self._theme = theme
        self._remembered = remembered
        self._page_names: list[str] = ["chat"]
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Pannier"))
        self.setMinimumSize(*MIN_SIZE)
        self.setAcceptDrops(True)
        self.actions_ = WindowActions(self)
        self.actions_.fill(self.menuBar())
        self.chat = ChatController(engine, notifier, self)
        self.chat_page = ChatPage(
            self.chat, self.actions_, theme, notifier, lambda: remembered.recent_models, self
        )
        self.setCentralWidget(self._body())
        self.setStatusBar(StatusBar(self.chat, self))
        self._overlay = DropOverlay(theme, self)
        self._save = QTimer(self, singleShot=True, interval=SAVE_DELAY_MILLISECONDS)
        self._save.timeout.connect(self.remembered_changed)
        self._connect()
        self._restore()
        self.chat_page.focus_input()

    def show_page(self, name: str) -> None:
        """Go to a page; those that are not built yet are made when they are first looked at."""
        if name not in self._page_names:
            page = next(page for page in pages() if page.name == name)
            self._pages.addWidget(self._unbuilt(page))
            self._page_names.append(name)
        self._pages.setCurrentIndex(self._page_names.index(name))
        self.rail.show_page(name)
        if name == "chat":
            self.chat_page.focus_input()

    def load(self, path: str) -> None:
        """Load a model and show the chat."""
        self.show_page("chat")
        self.chat.load(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember, and let the program end the engine."""
        self._save.stop()
        self._remembered.window_geometry = bytes(self.saveGeometry().data())
        if self.chat.state is State.LOADING:
            # Closed in order, so it was not the load that ended the last run.
            self._remembered.last_model = self.chat.path
        self.remembered_changed.emit()
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the drop hint as large as the window."""
        super().resizeEvent(event)
        self._overlay.setGeometry(self.rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what a drop would do."""
        path = dragged_model(event.mimeData())
        if path is None:
            return
        event.acceptProposedAction()
        self._overlay.show_texts(
            self.tr("Drop to load {name}").format(name=path.stem),
            self.tr("It replaces the model that is loaded; the conversation stays."),
        )

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The file went elsewhere."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Load what was dropped."""
        self._overlay.hide()
        path = dragged_model(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.load(str(path))

    def _body(self) -> QWidget:
        body = QWidget(self)
        self.rail = Rail(pages(), self._theme, body)
        self.notifications = NotificationArea(self._notifier, self._theme, body)
        self._pages = QStackedWidget(body)
        self._pages.addWidget(self.chat_page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notifications)
        right.addWidget(self._pages, 1)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.rail.show_page("chat")
        return body

    def _unbuilt(self, page: Page) -> EmptyState:
        state = EmptyState(self._theme, f"lucide/{page.icon}", self)
        state.setObjectName(f"{page.name}.page")
        state.set_texts(
            page.title,
            f"{page.purpose}\n\n" + self.tr("This page is not in this version of Pannier yet."),
        )
        return state

    def _connect(self) -> None:
        actions = self.actions_
        actions.open_model.triggered.connect(self._on_open_model_triggered)
        actions.open_guide.triggered.connect(self._on_open_guide_triggered)
        actions.unload.triggered.connect(self._on_unload_triggered)
        actions.quit.triggered.connect(self.close)
        actions.write.triggered.connect(lambda: self.show_page("chat"))
        actions.new_chat.triggered.connect(lambda: self.show_page("chat"))
        actions.zoom_in.triggered.connect(lambda: self._zoom(self._theme.scale * SCALE_STEP))
        actions.zoom_out.triggered.connect(lambda: self._zoom(self._theme.scale / SCALE_STEP))
        actions.zoom_reset.triggered.connect(lambda: self._zoom(1.0))
        actions.engine_log.triggered.connect(lambda: EngineLog(self._engine, self).show())
        actions.about.triggered.connect(lambda: About(self._theme, self).show())
        for page, action in zip(pages(), actions.pages, strict=True):
            action.triggered.connect(lambda _checked, name=page.name: self.show_page(name))
        self.rail.chosen.connect(self.show_page)
        self.chat.load_started.connect(self._on_chat_load_started)
        self.chat.load_succeeded.connect(self._on_chat_load_succeeded)

    def _restore(self) -> None:
        self.resize(*DEFAULT_SIZE)
        geometry = self._remembered.window_geometry
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        if self._remembered.text_scale != 1.0:
            self._theme.set_scale(self._remembered.text_scale)

    def _zoom(self, scale: float) -> None:
        self._theme.set_scale(scale)
        self._remembered.text_scale = self._theme.scale
        self._save.start()

    def _on_open_model_triggered(self) -> None:
        recent = self._remembered.recent_models
        dialog = QFileDialog(
            self,
            self.tr("Open a model"),
            str(Path(recent[0]).parent) if recent else str(Path.home()),
            self.tr("GGUF models (*.gguf);;All files (*)"),
        )
        dialog.setObjectName("openModel")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.load)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_open_guide_triggered(self) -> None:
        self.load(str(bundled_model()))

    def _on_unload_triggered(self) -> None:
        self.chat.unload()
        self._remembered.last_model = ""
        self._save.start()

    def _on_chat_load_started(self, _path: str) -> None:
        self.notifications.clear("error")
        self._remembered.last_model = ""
        self._save.start()

    def _on_chat_load_succeeded(self, path: str) -> None:
        self._remembered.last_model = path
        self._remembered.add_recent(path)
        self._save.start()


def dragged_model(data: QMimeData) -> Path | None:
    """The one GGUF file that is being dragged, if that is what it is."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if len(files) != 1 or not files[0].lower().endswith(".gguf"):
        return None
    return Path(files[0])
