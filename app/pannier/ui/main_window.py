# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The main window: rail, pages, menus, status bar, and what is remembered between two starts.

It comes in two steps. The frame with menus and rail is shown at once; what needs more modules, the
chat above all, is put into it by `furnish` when the frame has been painted.
"""

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.core.paths import bundled_model
from pannier.core.settings import Remembered
from pannier.ui.actions import WindowActions, pages
from pannier.ui.appearance import Appearance
from pannier.ui.rail import Rail
from pannier.ui.screens import ScreenWatch, bring_back
from pannier.ui.theme import MEDIUM, SCALE_STEP, TINY, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QMenu

    from pannier.ui.furniture import Furniture

DEFAULT_SIZE = (1080, 760)
MIN_SIZE = (420, 440)
SAVE_DELAY_MILLISECONDS = 500


class MainWindow(QMainWindow):
    """The window.

    Signals:
        painted: the frame is on the screen for the first time.
        remembered_changed: the `Remembered` state is different and should be saved.
        closing: the window is being closed by the user.

    Attributes:
        is_restarting: whether the program shall start again when it has ended.
    """

    painted = Signal()
    remembered_changed = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, remembered: Remembered) -> None:
        super().__init__()
        self._theme = theme
        self._remembered = remembered
        self._is_painted = False
        self.is_restarting = False
        self._furniture: Furniture | None = None
        self._made_pages: dict[str, QWidget] = {}
        self._page_menus: dict[str, QMenu] = {}
        self.setObjectName("window")
        self.setWindowTitle(tr("Pannier"))
        self.setMinimumSize(*MIN_SIZE)
        self.setAcceptDrops(True)
        # Before there are widgets that would have to change.
        self.appearance = Appearance(theme, remembered, self.save_soon, self)
        self.actions_ = WindowActions(self)
        self.actions_.fill(self.menuBar())
        self.setCentralWidget(self._body())
        self._keep_status_bar_free()
        self._save = QTimer(self, singleShot=True, interval=SAVE_DELAY_MILLISECONDS)
        self._save.timeout.connect(self.remembered_changed)
        self._connect_frame()
        self._restore()

    def furnish(self, furniture: "Furniture") -> None:
        """Put the pages and the status bar into the frame; called once."""
        self._furniture = furniture
        self.chat = furniture.chat
        self.loader = furniture.loader
        self.chat_page = furniture.chat_page
        self.notifications = furniture.notifications
        self._right.insertWidget(0, furniture.notifications)
        self.pages.addWidget(furniture.chat_page)
        self._made_pages["chat"] = furniture.chat_page
        self._page_menus["chat"] = furniture.chat_menu()
        self.pages.removeWidget(self._blank)
        self._blank.deleteLater()
        self.setStatusBar(furniture.status_bar)
        self._connect_furniture(furniture)
        self.show_page(self._shown)

    def show_page(self, name: str) -> None:
        """Go to a page; all but the chat are made when they are first looked at."""
        self._shown = name
        self.rail.show_page(name)
        if self._furniture is None:
            return
        if name not in self._made_pages:
            self._make_page(name, self._furniture)
        self.pages.setCurrentWidget(self._made_pages[name])
        for owner, menu in self._page_menus.items():
            menu.menuAction().setVisible(owner == name)
        self._made_pages[name].setFocus()

    def save_soon(self) -> None:
        """Save the `Remembered` state in a moment: it is different."""
        self._save.start()

    def load(self, path: str) -> None:
        """Load a model and show the chat."""
        self.show_page("chat")
        self.loader.load(path)

    def open(self, path: str) -> None:
        """Open a file that the program was started with: a model is loaded."""
        if self._furniture is not None:
            self._furniture.drops.open(path)

    def come_to_front(self) -> None:
        """Show the window above all others."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see `pannier.ui.theme`

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def unload(self) -> None:
        """Unload the model; the next start does not load it again."""
        self.loader.unload()
        self._remembered.last_model = ""
        self.save_soon()

    def restart(self) -> None:
        """Close, and have the program start again; what was typed is kept, and the model too."""
        self.is_restarting = True
        if not self.close():
            self.is_restarting = False

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Remember, and let the program end the engine."""
        if self._furniture is not None and not self.chat_page.may_close():
            self.show_page("chat")
            event.ignore()
            return
        self._save.stop()
        self._remembered.window_geometry = bytes(self.saveGeometry().data())
        if self._furniture is not None and self.loader.is_loading:
            # Closed in order, so it was not the load that ended the last run.
            self._remembered.last_model = self.loader.path
        self.remembered_changed.emit()
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Tell of the first time, once it is over."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Keep the drop hint as large as the window."""
        super().resizeEvent(event)
        if self._furniture is not None:
            self._furniture.drops.overlay.setGeometry(self.rect())

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Show what a drop would do."""
        if self._furniture is not None and self._furniture.drops.enter(
            event.mimeData(), self._shown
        ):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: "QDragMoveEvent") -> None:
        """Show what a drop would do right there."""
        if self._furniture is not None:
            self._furniture.drops.move(event.position().toPoint())
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: "QDragLeaveEvent") -> None:
        """The file went elsewhere."""
        if self._furniture is not None:
            self._furniture.drops.leave()

    def dropEvent(self, event: "QDropEvent") -> None:
        """Do with the files what was offered."""
        if self._furniture is not None and self._furniture.drops.drop(
            event.mimeData(), event.position().toPoint()
        ):
            event.acceptProposedAction()

    def _make_page(self, name: str, furniture: "Furniture") -> None:
        page = next(page for page in pages() if page.name == name)
        widget, menu = furniture.make_page(page)
        self.pages.addWidget(widget)
        self._made_pages[name] = widget
        self._page_menus[name] = menu

    def _body(self) -> QWidget:
        body = QWidget(self)
        self.rail = Rail(pages(), self._theme, body)
        self.pages = QStackedWidget(body)
        self._blank = QWidget(self.pages)
        self.pages.addWidget(self._blank)
        # Else the first button would have a frame around it until the chat is there.
        self._blank.setFocus()
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self.pages, 1)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(self._right, 1)
        self._shown = "chat"
        self.rail.show_page(self._shown)
        return body

    def _keep_status_bar_free(self) -> None:
        """Make an empty status bar, as high as the one that comes in its place."""
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        row = QWidget(bar)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(MEDIUM, TINY, MEDIUM, TINY)
        space = QToolButton(row)
        space.setProperty("kind", "status")
        space.setText(" ")
        space.setEnabled(False)
        layout.addWidget(space)
        bar.addPermanentWidget(row, 1)

    def _connect_frame(self) -> None:
        actions = self.actions_
        actions.quit.triggered.connect(self.close)
        zoom, theme = self.appearance.set_scale, self._theme
        actions.zoom_in.triggered.connect(lambda: zoom(theme.scale * SCALE_STEP))
        actions.zoom_out.triggered.connect(lambda: zoom(theme.scale / SCALE_STEP))
        actions.zoom_reset.triggered.connect(lambda: zoom(1.0))
        self.appearance.changed.connect(self._on_appearance_changed)
        for page, action in zip(pages(), actions.pages, strict=True):
            action.triggered.connect(lambda _checked, name=page.name: self.show_page(name))
        for action in actions.schemes:
            choose = functools.partial(self.appearance.change, "scheme", action.data())
            action.triggered.connect(lambda _checked, choose=choose: choose())
        self.rail.chosen.connect(self.show_page)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            ScreenWatch(app, self)

    def _connect_furniture(self, furniture: "Furniture") -> None:
        actions = self.actions_
        actions.open_model.triggered.connect(self._on_open_model_triggered)
        actions.open_with_options.triggered.connect(furniture.show_load_options)
        actions.load_report.triggered.connect(furniture.show_load_report)
        actions.open_guide.triggered.connect(self._on_open_guide_triggered)
        actions.unload.triggered.connect(self.unload)
        actions.write.triggered.connect(lambda: self.show_page("chat"))
        actions.new_chat.triggered.connect(lambda: self.show_page("chat"))
        actions.engine_log.triggered.connect(furniture.show_engine_log)
        actions.palette.triggered.connect(furniture.show_palette)
        actions.jobs.triggered.connect(furniture.toggle_jobs)
        actions.guide.triggered.connect(furniture.show_guide)
        actions.first_run.triggered.connect(furniture.show_first_run)
        actions.shortcuts.triggered.connect(furniture.show_shortcuts)
        actions.engines.triggered.connect(furniture.show_engines)
        actions.happened.triggered.connect(furniture.show_happened)
        actions.diagnostics.triggered.connect(furniture.show_diagnostics)
        actions.about.triggered.connect(furniture.show_about)
        self.loader.started.connect(self._on_loader_started)
        self.loader.succeeded.connect(self._on_loader_succeeded)

    def _restore(self) -> None:
        self.resize(*DEFAULT_SIZE)
        geometry = self._remembered.window_geometry
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
            bring_back(self)
        self._on_appearance_changed()

    def _on_appearance_changed(self) -> None:
        scheme = self.appearance.values["scheme"]
        for action in self.actions_.schemes:
            action.setChecked(action.data() == scheme)

    def _on_open_model_triggered(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - the first picture needs none

        recent = self._remembered.recent_models
        dialog = QFileDialog(
            self,
            tr("Open a model"),
            str(Path(recent[0]).parent) if recent else str(Path.home()),
            tr("GGUF models (*.gguf);;All files (*)"),
        )
        dialog.setObjectName("openModel")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.load)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_open_guide_triggered(self) -> None:
        self.load(str(bundled_model()))

    def _on_loader_started(self, _path: str) -> None:
        self.notifications.clear("error")
        self._remembered.last_model = ""
        self.save_soon()

    def _on_loader_succeeded(self, path: str) -> None:
        self._remembered.last_model = path
        self._remembered.add_recent(path)
        self.save_soon()
