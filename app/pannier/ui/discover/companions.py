# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What can be fetched along with a model: a projector for images, an importance matrix."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.sizes import file_size
from pannier.hub.repo_files import ModelFiles, RepoFile
from pannier.ui.theme import SMALL
from pannier.ui.widgets.flow_layout import FlowLayout

# A projector is small beside its model, and with 16 bits it sees as well as it ever will.
_PREFERRED = ("F16", "BF16")


class Companions(QWidget):
    """Hidden when there is nothing.

    Signals:
        projector_wanted: a projector (`ModelFiles`) shall be fetched alone.
    """

    projector_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._projectors: tuple[ModelFiles, ...] = ()
        self._imatrices: tuple[RepoFile, ...] = ()
        self._here: Mapping[str, Path] = {}
        self._projector_row = QWidget(self)
        self._with_projector = self._tick("withProjector", tr("With its projector, to see images"))
        self._choice = QComboBox(self)
        self._choice.setObjectName("discover.projector")
        self._choice.setAccessibleName(tr("Projector"))
        self._choice.currentIndexChanged.connect(self._show_projector)
        self._alone = QPushButton(self)
        self._alone.setObjectName("discover.projector.download")
        self._alone.setProperty("kind", "notice")
        self._alone.clicked.connect(self._on_alone_clicked)
        self._with_imatrix = self._tick("withImatrix", "")
        line = FlowLayout(self._projector_row, SMALL, centred=False)
        line.addWidget(self._with_projector)
        line.addWidget(self._choice)
        line.addWidget(self._alone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._projector_row)
        layout.addWidget(self._with_imatrix)
        self.hide()

    @property
    def chosen(self) -> tuple[RepoFile, ...]:
        """The files that are to be fetched with a model."""
        files: list[RepoFile] = []
        projector = self._projector
        if projector is not None and self._with_projector.isChecked():
            files.extend(projector.files)
        if self._imatrices and self._with_imatrix.isChecked():
            files.append(self._imatrices[0])
        return tuple(files)

    def show_files(
        self,
        projectors: Sequence[ModelFiles],
        imatrices: Sequence[RepoFile],
        here: Mapping[str, Path],
    ) -> None:
        """Offer these; a projector is ticked, since without it the model is blind."""
        self._here = here
        if (tuple(projectors), tuple(imatrices)) != (self._projectors, self._imatrices):
            self._projectors, self._imatrices = tuple(projectors), tuple(imatrices)
            self._offer()
        self._show_projector()
        self.setVisible(bool(projectors or imatrices))

    @property
    def _projector(self) -> ModelFiles | None:
        index = self._choice.currentIndex()
        return self._projectors[index] if 0 <= index < len(self._projectors) else None

    def _offer(self) -> None:
        self._choice.clear()
        for projector in self._projectors:
            size = file_size(projector.size_bytes)
            self._choice.addItem(f"{shown(projector.label)}, {size}")
        labels = [projector.label for projector in self._projectors]
        preferred = next((labels.index(name) for name in _PREFERRED if name in labels), 0)
        self._choice.setCurrentIndex(preferred)
        self._projector_row.setVisible(bool(self._projectors))
        self._with_projector.setChecked(bool(self._projectors))
        self._with_imatrix.setVisible(bool(self._imatrices))
        self._with_imatrix.setChecked(False)
        if self._imatrices:
            imatrix = self._imatrices[0]
            text = tr("With its imatrix, for quantizing ({size})")
            self._with_imatrix.setText(text.format(size=file_size(imatrix.size_bytes)))
            self._with_imatrix.setToolTip(shown(imatrix.path))
            self._with_imatrix.setAccessibleName(self._with_imatrix.text())

    def _show_projector(self) -> None:
        """One that is here needs no button."""
        projector = self._projector
        is_here = projector is not None and projector.path in self._here
        text = tr("on this computer") if is_here else tr("Download it alone")
        self._alone.setText(text)
        self._alone.setAccessibleName(tr("Projector: {text}").format(text=text))
        self._alone.setEnabled(projector is not None and not is_here)

    def _tick(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(f"discover.{name}")
        box.setAccessibleName(text)
        return box

    def _on_alone_clicked(self) -> None:
        if self._projector is not None:
            self.projector_wanted.emit(self._projector)
