# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The tab on files that belong to a model: paired by themselves, and changed here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pannier.core.language import tr
from pannier.core.library import CompanionKind, LibraryModel, companion_candidates
from pannier.core.sizes import file_size
from pannier.ui.theme import LARGE, MEDIUM, TINY, Theme, ThemedIcon

MAX_CANDIDATES = 40


class CompanionsTab(QWidget):
    """One button for each kind of companion; its menu offers what could belong to the model.

    Signals:
        chosen: a model, a `CompanionKind`, and the entries to pair it with.
        automatic_chosen: a model, and a `CompanionKind` to be paired by itself again.
    """

    chosen = Signal(object, object, object)
    automatic_chosen = Signal(object, object)

    def __init__(
        self, models: Callable[[], Sequence[LibraryModel]], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._model: LibraryModel | None = None
        self._buttons: dict[CompanionKind, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(TINY)
        for kind, (title, purpose) in self._kinds().items():
            self._add_kind(layout, kind, title, purpose, theme)
        layout.addStretch()

    def show_model(self, model: LibraryModel | None) -> None:
        """Show the companions of a model."""
        self._model = model
        for kind, button in self._buttons.items():
            button.setEnabled(model is not None and model.kind == "model")
            text = self._text(model, kind) if model else ""
            button.setText(text)
            button.setToolTip(text)
            button.setAccessibleName(f"{self._kinds()[kind][0]}: {text}")

    def _kinds(self) -> dict[CompanionKind, tuple[str, str]]:
        return {
            CompanionKind.MMPROJ: (
                tr("Projector (mmproj)"),
                tr("Lets the model see pictures or hear sound."),
            ),
            CompanionKind.IMATRIX: (
                tr("Importance matrix (imatrix)"),
                tr("Tells which weights matter most when the model is quantized."),
            ),
            CompanionKind.ADAPTER: (
                tr("Adapters (LoRA)"),
                tr("Change how the model answers; several can be used at once."),
            ),
        }

    def _add_kind(
        self, layout: QVBoxLayout, kind: CompanionKind, title: str, purpose: str, theme: Theme
    ) -> None:
        heading, text = QLabel(title, self), QLabel(purpose, self)
        text.setProperty("text_role", "small")
        text.setWordWrap(True)
        button = QToolButton(self)
        button.setObjectName(f"library.companion.{kind.value}")
        button.setProperty("kind", "field")
        button.setAccessibleName(title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        ThemedIcon(button, theme, "chevron-down")
        menu = QMenu(button)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill(menu, kind))
        button.setMenu(menu)
        for widget in (heading, text, button):
            layout.addWidget(widget)
            layout.addSpacing(TINY if widget is not button else LARGE)
        self._buttons[kind] = button

    def _text(self, model: LibraryModel, kind: CompanionKind) -> str:
        paired = [companion for companion in model.companions if companion.kind is kind]
        if not paired:
            return tr("None")
        names = ", ".join(
            companion.name
            if companion.available
            else tr("{name} (away)").format(name=companion.name)
            for companion in paired
        )
        return names if paired[0].chosen else tr("{names} (found)").format(names=names)

    def _fill(self, menu: QMenu, kind: CompanionKind) -> None:
        menu.clear()
        model = self._model
        if model is None:
            return
        paired = [companion for companion in model.companions if companion.kind is kind]
        automatic = menu.addAction(tr("Find by itself"))
        automatic.triggered.connect(lambda: self.automatic_chosen.emit(model, kind))
        none = menu.addAction(tr("None"))
        none.setCheckable(True)
        none.setChecked(not paired)
        none.triggered.connect(lambda: self.chosen.emit(model, kind, []))
        menu.addSeparator()
        candidates = companion_candidates(model, kind, self._models())[:MAX_CANDIDATES]
        keys = {companion.key for companion in paired}
        for number, candidate in enumerate(candidates):
            action = menu.addAction(f"{candidate.name}  ({file_size(candidate.size_bytes)})")
            action.setObjectName(f"library.companion.{kind.value}.{number}")
            action.setToolTip(str(candidate.path))
            action.setCheckable(True)
            action.setChecked(candidate.key in keys)
            others = self._others(model, kind, candidate, candidates)
            action.triggered.connect(
                lambda checked, others=others, candidate=candidate: self.chosen.emit(
                    model, kind, [*others, candidate] if checked else others
                )
            )
        if not candidates:
            menu.addAction(tr("No such file in the library")).setEnabled(False)

    @staticmethod
    def _others(
        model: LibraryModel,
        kind: CompanionKind,
        candidate: LibraryModel,
        candidates: Sequence[LibraryModel],
    ) -> list[LibraryModel]:
        """What stays paired beside `candidate`: the other adapters, but no other projector."""
        if kind is not CompanionKind.ADAPTER:
            return []
        keys = {each.key for each in model.companions if each.kind is kind} - {candidate.key}
        return [each for each in candidates if each.key in keys]
