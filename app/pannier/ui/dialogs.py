# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Small windows beside the main one: the engine's log, and what this program is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pannier import __version__
from pannier.core.language import tr
from pannier.ui.bridge import LOG_LINES, EngineBridge
from pannier.ui.theme import HUGE, LARGE, MEDIUM, SMALL, Theme, ThemedPicture

PICTURE_SIZE = 64


class EngineLog(QDialog):
    """The last lines that llama.cpp has logged; new ones appear as they come."""

    def __init__(self, engine: EngineBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("log")
        self.setWindowTitle(tr("Engine log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(780, 460)
        self._text = QPlainTextEdit("\n".join(engine.log), self)
        self._text.setObjectName("log.text")
        self._text.setAccessibleName(tr("Log lines"))
        self._text.setProperty("part", "log")
        self._text.setReadOnly(True)
        self._text.setMaximumBlockCount(LOG_LINES)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._text.setPlaceholderText(tr("The engine has not logged anything yet."))
        self._text.verticalScrollBar().setValue(self._text.verticalScrollBar().maximum())
        engine.logged.connect(self._text.appendPlainText)
        copy = _button(tr("Copy all"), "log.copy", self)
        copy.clicked.connect(self._on_copy_clicked)
        close = _button(tr("Close"), "log.close", self)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self._text)
        layout.addLayout(buttons)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


class About(QDialog):
    """Name, version, licence."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About Pannier"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel(self)
        ThemedPicture(picture, theme, "pannier", "text", PICTURE_SIZE)
        title = self._label(tr("Pannier"), "display")
        version = self._label(tr("Version {v}").format(v=__version__), "small")
        text = self._label(tr("Packs large language models onto the GPU you have."), "reading")
        licence = self._label(
            tr(
                "MIT licence. Built on llama.cpp and llama-cpp-python (MIT) and Qt for Python "
                "(LGPL). Icons by Lucide (ISC), typeface Inter (OFL)."
            ),
            "small",
        )
        close = _button(tr("Close"), "about.close", self)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(HUGE, HUGE, HUGE, LARGE)
        layout.setSpacing(SMALL)
        layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (title, version, text, licence):
            layout.addWidget(label)
        layout.addSpacing(MEDIUM)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.setMinimumWidth(400)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("text_role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        return label


def _button(text: str, name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAccessibleName(text)
    return button
