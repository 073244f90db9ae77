# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that were sent with messages: small pictures, and a look at what the model got."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from pannier.core.chat.records import Attachment
from pannier.core.language import tr
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.theme import Theme
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.plain import resize_within_screen

PICTURE_SIDE = 480
MAX_KEPT = 64
SIZE = (720, 520)


class AttachedFiles(QObject):
    """Reads attached files from the store; pictures are kept for a while.

    Signals:
        loaded: the content, as a SHA-256, of which there is a picture now.
    """

    loaded = Signal(str)

    def __init__(self, archive: ChatArchive, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._archive = archive
        self._theme = theme
        self._pictures: dict[str, QImage] = {}

    def picture(self, file: Attachment) -> QImage | None:
        """A small picture of an image; None for other files, and while it is being read."""
        if file.kind != "image":
            return None
        known = self._pictures.get(file.content)
        if known is None:
            # An empty one stands for "is being read", and for what cannot be read.
            self._pictures[file.content] = QImage()
            self._archive.read(
                lambda store: _small(store.messages.content(file)),
                lambda image: self._keep(file.content, image),
                lambda _error: None,
            )
        return None if known is None or known.isNull() else known

    def show(self, file: Attachment) -> None:
        """Show what the model was given of a file."""
        self._archive.read(
            lambda store: store.messages.content(file),
            lambda content: AttachedDialog(file, content, self._theme, self._widget).open(),
        )

    def _keep(self, content: str, image: QImage) -> None:
        for oldest in list(self._pictures)[:-MAX_KEPT]:
            del self._pictures[oldest]
        self._pictures[content] = image
        if not image.isNull():
            self.loaded.emit(content)


class AttachedDialog(Dialog):
    """The text or the picture of a file."""

    def __init__(self, file: Attachment, content: bytes, theme: Theme, parent: QWidget) -> None:
        super().__init__("chatAttached", file.name, parent)
        if file.kind == "image":
            picture = QLabel(self)
            picture.setAccessibleName(file.name)
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            image = QImage.fromData(content)
            room = parent.size() * 0.8
            if image.width() > room.width() or image.height() > room.height():
                image = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            picture.setPixmap(QPixmap.fromImage(image))
            self.content.addWidget(picture)
        else:
            text = QPlainTextEdit(content.decode("utf-8", "replace"), self)
            text.setObjectName("chatAttached.text")
            text.setAccessibleName(tr("What the model was given of {name}").format(name=file.name))
            text.setProperty("part", "form")
            text.setFont(theme.fixed_font("small"))
            text.setReadOnly(True)
            self.content.addWidget(text, 1)
            resize_within_screen(self, *SIZE)
        self.add_button("close", tr("Close"), "primary").clicked.connect(self.accept)


def _small(content: bytes) -> QImage:
    """Background job: an image as the transcript has room for it; empty when it is none."""
    image = QImage.fromData(content)
    if image.isNull():
        return image
    side = min(PICTURE_SIDE, max(image.width(), image.height()))
    return image.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
