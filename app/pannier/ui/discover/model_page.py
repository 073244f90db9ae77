# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One repository: what it is, its files with their verdicts, and its model card."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel
from pannier.core.language import number, tr
from pannier.core.library.names import shown
from pannier.hub.found_repo import FoundRepo
from pannier.hub.repo_files import ModelFiles
from pannier.ui.discover.card_view import CardView
from pannier.ui.discover.file_list import ACCESS_KINDS, FileList
from pannier.ui.discover.repo_reader import RepoReader, RepoView
from pannier.ui.discover.wording import age_text, count_text, parameters_text
from pannier.ui.fit.service import FitService
from pannier.ui.hub_trouble import HubTrouble
from pannier.ui.theme import LARGE, MEDIUM, SMALL, Theme, ThemedIcon
from pannier.ui.widgets.centred import centred
from pannier.ui.widgets.chip import Chip
from pannier.ui.widgets.progress_bar import ProgressBar
from pannier.ui.widgets.trouble_box import Offer, TroubleBox

PAGE_WIDTH = 900
_FIND_GGUF = "findGguf"


class ModelPage(QScrollArea):
    """Shows what the reader reads.

    Attributes:
        files: its files.

    Signals:
        back_wanted: the list shall be shown again; only offered where there is no room for both.
        log_in_wanted: a token shall be entered.
        quantized_wanted: name of a repository; GGUF files made from it shall be looked for.
    """

    back_wanted = Signal()
    log_in_wanted = Signal()
    quantized_wanted = Signal(str)

    def __init__(
        self, reader: RepoReader, service: FitService, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._theme = theme
        self._shown_repo = ""
        self.setObjectName("discover.modelPage")
        self.setAccessibleName(tr("Model page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files = FileList(service, theme, self)
        self._card = CardView(theme, self)
        self._trouble = HubTrouble("discover.repoTrouble", theme, self)
        self._access = HubTrouble("discover.access", theme, self)
        self._advice = TroubleBox("discover.advice", theme, self)
        self._card_trouble = HubTrouble("discover.cardTrouble", theme, self)
        self._make_head()
        self._lay_out()
        self._connect()

    def set_back_shown(self, *, is_shown: bool) -> None:
        """Offer the way back to the list."""
        self._back.setVisible(is_shown)

    def open_page(self) -> None:
        """Open the repository's page in the browser."""
        if self._reader.view is not None:
            QDesktopServices.openUrl(QUrl(self._reader.view.page))

    def _make_head(self) -> None:
        self._back = QToolButton(self)
        self._back.setObjectName("discover.back")
        self._back.setProperty("kind", "icon")
        self._back.setToolTip(tr("Back to the list"))
        self._back.setAccessibleName(self._back.toolTip())
        ThemedIcon(self._back, self._theme, "arrow-left", "text")
        self._back.clicked.connect(self.back_wanted)
        self._back.hide()
        self._title = QLabel(self)
        self._title.setObjectName("discover.title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("text_role", "title")
        self._title.setWordWrap(True)
        self._facts = QLabel(self)
        self._facts.setObjectName("discover.facts")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setProperty("text_role", "small")
        self._facts.setWordWrap(True)
        self._gated = Chip(self, tr("gated"), "fair")
        self._browser = QPushButton(tr("Open in the browser"), self)
        self._browser.setObjectName("discover.openPage")
        self._browser.setAccessibleName(tr("Open this repository in the browser"))
        self._browser.setProperty("kind", "link")
        self._browser.clicked.connect(self.open_page)
        self._busy = ProgressBar(self, textVisible=False)
        self._busy.setObjectName("discover.repoBusy")
        self._busy.setAccessibleName(tr("Asking the Hub"))
        self._busy.setProperty("part", "line")
        self._busy.setRange(0, 0)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(SMALL)
        first.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._title, 1)
        first.addWidget(self._gated, alignment=Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._browser, alignment=Qt.AlignmentFlag.AlignTop)
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(first)
        layout.addWidget(self._facts)
        layout.addWidget(self._busy)
        for box in (self._trouble, self._access, self._advice):
            layout.addWidget(box)
        layout.addWidget(self.files)
        layout.addSpacing(MEDIUM)
        layout.addWidget(self._card_trouble)
        layout.addWidget(self._card)
        layout.addStretch()
        page = QWidget(self)
        page.setProperty("part", "column")
        page.setLayout(centred(column, PAGE_WIDTH, side=MEDIUM, top=MEDIUM, bottom=LARGE))
        self.setWidget(page)

    def _connect(self) -> None:
        reader = self._reader
        reader.changed.connect(self._on_reader_changed)
        reader.card_changed.connect(self._on_reader_card_changed)
        reader.header_read.connect(self._on_reader_header_read)
        self.files.picked.connect(reader.read_header)
        for box in (self._trouble, self._access, self._card_trouble):
            box.retry_wanted.connect(reader.retry)
            box.log_in_wanted.connect(self.log_in_wanted)
        self._advice.chosen.connect(lambda _name: self.quantized_wanted.emit(self._shown_repo))
        self._on_reader_changed()

    def _on_reader_changed(self) -> None:
        reader = self._reader
        view = reader.view
        name = reader.address.repo if reader.address is not None else ""
        if name != self._shown_repo:
            self._shown_repo = name
            self._access.hide()
            self._card_trouble.hide()
            self._card.hide()
            self.verticalScrollBar().setValue(0)
        self._busy.setVisible(reader.is_busy)
        if reader.error is not None:
            self._trouble.show_error(reader.error)
        else:
            self._trouble.hide()
        self._title.setText(shown(view.repo.info.name if view is not None else name))
        self._facts.setText("" if view is None else facts_text(view.repo.info))
        self._facts.setVisible(view is not None)
        self._browser.setVisible(view is not None)
        self._gated.setVisible(view is not None and view.repo.info.is_gated)
        self.files.setVisible(view is not None and bool(view.repo.files.models))
        if view is None:
            self._advice.hide()
        else:
            self._show_view(view)

    def _show_view(self, view: RepoView) -> None:
        if view.repo.advice:
            self._advice.show_trouble(
                view.repo.advice, "", [Offer(_FIND_GGUF, tr("Look for GGUF files"))], "info"
            )
        else:
            self._advice.hide()
        self.files.show_view(view)

    def _on_reader_card_changed(self) -> None:
        card, error = self._reader.card, self._reader.card_error
        self._card.setVisible(card is not None)
        if card is not None:
            self._card.show_card(card)
        if error is not None and self._access.isHidden():
            self._show_refusal(error, self._card_trouble)
        else:
            self._card_trouble.hide()

    def _on_reader_header_read(self, model: ModelFiles, result: GgufModel | UserError) -> None:
        self.files.show_header(model, result)
        if isinstance(result, GgufModel):
            self._access.hide()
        elif result.kind in ACCESS_KINDS:
            self._card_trouble.hide()
            self._access.show_error(result, "warning")

    def _show_refusal(self, error: UserError, box: HubTrouble) -> None:
        """A gated repository refuses its card as well as its files: that is said once."""
        if error.kind in ACCESS_KINDS:
            self._access.show_error(error, "warning")
        else:
            box.show_error(error)


def facts_text(info: FoundRepo) -> str:
    """What a repository is, in a line or two."""
    facts = [
        tr("by {author}").format(author=shown(info.author)),
        tr("{n} parameters").format(n=parameters_text(info.parameters)) if info.parameters else "",
        shown(info.architecture or ""),
        tr("context {n}").format(n=number(info.context_length)) if info.context_length else "",
        tr("licence {name}").format(name=shown(info.license)) if info.license else "",
        tr("{n} downloads").format(n=count_text(info.downloads)),
        tr("{n} likes").format(n=count_text(info.likes)),
        tr("changed {age}").format(age=age_text(info.updated)) if info.updated else "",
    ]
    return "  ·  ".join(fact for fact in facts if fact)
