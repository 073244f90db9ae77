# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The left side of the Discover page: what is searched for, and what was found."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pannier.core.language import tr
from pannier.hub.address import RepoAddress, parse_address
from pannier.hub.errors import HubError
from pannier.hub.search import MAX_PAGES_AT_ONCE, PAGE_SIZE, SearchQuery
from pannier.ui.discover.filters import TYPING_MILLISECONDS, FilterPanel
from pannier.ui.discover.results import ResultItems, ResultList
from pannier.ui.discover.searcher import Searcher
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.hub_trouble import HubTrouble
from pannier.ui.theme import HUGE, SMALL, TINY, Theme, ThemedIcon
from pannier.ui.widgets.plain import beside_icon
from pannier.ui.widgets.progress_bar import ProgressBar
from pannier.ui.widgets.search_field import SearchField
from pannier.ui.widgets.trouble_box import Offer, TroubleBox

BASE = "base:"
FILTERS_PLACE = 2
"""Below the field and the line under it."""
_OPEN, _CLEAR, _FURTHER = "open", "clear", "further"


class SearchPane(QWidget):
    """Search field, filters and results; asks the `Searcher` when something is different.

    Attributes:
        field: the search field.
        results: the list of found models.
        order: what the results are sorted by.

    Signals:
        repo_chosen: the `RepoAddress` of what is to be looked at.
        log_in_wanted: a token shall be entered.
    """

    repo_chosen = Signal(object)
    log_in_wanted = Signal()

    def __init__(
        self, searcher: Searcher, budget: SharedBudget, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._searcher = searcher
        self._budget = budget
        self._filters: FilterPanel | None = None
        self._address: RepoAddress | None = None
        self.field = SearchField(
            "discover.search", tr("Search models, or paste an address"), theme, self
        )
        self._stack = QStackedWidget(self)
        self.results = ResultList(ResultItems(budget, self), budget, theme, self._stack)
        self.field.set_list(self.results)
        self._trouble = HubTrouble("discover.searchTrouble", theme, self)
        self._advice = TroubleBox("discover.searchAdvice", theme, self)
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._soon.timeout.connect(self.search)
        self._make_parts(theme)
        self._lay_out()
        self._connect()

    @property
    def filters(self) -> FilterPanel:
        """The filters, which are folded away at first and made when they are wanted."""
        if self._filters is None:
            self._filters = FilterPanel(self._budget, self)
            self._filters.setVisible(self._fold.isChecked())
            self._filters.changed.connect(self._on_filters_changed)
            self._column.insertWidget(FILTERS_PLACE, self._filters)
        return self._filters

    def search(self) -> None:
        """Search for what is written and chosen now."""
        self._soon.stop()
        self._address = None
        text = self.field.text().strip()
        try:
            query = self._query(text)
        except HubError as error:
            self._advice.show_trouble(error.message, error.remedy)
            return
        if self._address is not None and is_web_address(text):
            self.repo_chosen.emit(self._address)
        self._searcher.search(query if self._filters is None else self._filters.narrow(query))

    def look_for_files_of(self, repo: str) -> None:
        """Search GGUF files that were made from a repository."""
        self.field.setText(BASE + repo)
        self.field.setFocus()

    def toggle_filters(self) -> None:
        """Show the filters, or fold them away."""
        self._fold.toggle()

    def show_fitting(self) -> None:
        """List only what fits the user's memory, and show that this is so."""
        self.field.clear()
        self._fold.setChecked(True)
        self.filters.only_fitting()

    def _query(self, text: str) -> SearchQuery:
        """What a text in the field means: words, an address, or what files were made from.

        Raises:
            HubError: it is an address, but of no model repository.
        """
        query = SearchQuery(text=text, sort=self.order.currentData())
        if text.startswith(BASE):
            return replace(query, text="", base_model=text.removeprefix(BASE).strip())
        self._address = parse_address(text, self._searcher.endpoint)
        if self._address is None:
            return query
        author, _, name = self._address.repo.partition("/")
        return replace(query, text=name, author=author)

    def _make_parts(self, theme: Theme) -> None:
        self._fold = QToolButton(self)
        self._fold.setObjectName("discover.showFilters")
        self._fold.setProperty("kind", "icon")
        self._fold.setCheckable(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        ThemedIcon(self._fold, theme, "sliders-horizontal", "text")
        self.order = QComboBox(self)
        self.order.setObjectName("discover.sort")
        self.order.setAccessibleName(tr("Order"))
        for text, sort in (
            (tr("Trending"), "trending"),
            (tr("Most downloaded"), "downloads"),
            (tr("Most liked"), "likes"),
            (tr("Updated last"), "updated"),
            (tr("Newest"), "created"),
        ):
            self.order.addItem(text, sort)
        self._busy = ProgressBar(self, textVisible=False)
        self._busy.setObjectName("discover.busy")
        self._busy.setAccessibleName(tr("Asking the Hub"))
        self._busy.setProperty("part", "line")
        self._busy.setRange(0, 0)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._note = QLabel(self)
        self._note.setObjectName("discover.note")
        self._note.setProperty("text_role", "caption")
        self._note.setWordWrap(True)
        self._empty = QLabel(self._stack)
        self._empty.setObjectName("discover.nothing")
        self._empty.setProperty("text_role", "reading")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(HUGE, HUGE, HUGE, HUGE)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self.order, 1)
        line.addWidget(self._fold)
        self._stack.addWidget(self.results)
        self._stack.addWidget(self._empty)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, 0)
        layout.addWidget(self.field)
        layout.addLayout(line)
        layout.addWidget(self._busy)
        layout.addWidget(self._trouble)
        layout.addWidget(self._advice)
        layout.addWidget(self._note)
        layout.addWidget(self._stack, 1)
        layout.setSpacing(TINY)

    def _connect(self) -> None:
        self.field.searched.connect(lambda _text: self._soon.start())
        self.field.returnPressed.connect(self._on_field_return_pressed)
        self.order.currentIndexChanged.connect(self.search)
        self._fold.toggled.connect(self._on_fold_toggled)
        self.results.picked.connect(lambda found: self.repo_chosen.emit(RepoAddress(found.id)))
        self.results.end_near.connect(self._searcher.more)
        self._trouble.retry_wanted.connect(self._searcher.retry)
        self._trouble.log_in_wanted.connect(self.log_in_wanted)
        self._advice.chosen.connect(self._on_advice_chosen)
        self._searcher.changed.connect(self._on_searcher_changed)
        self._show_count()

    def _show_count(self) -> None:
        count = 0 if self._filters is None else self._filters.count
        text = tr("Filters ({n})").format(n=count) if count else tr("Filters")
        self._fold.setText(beside_icon(text))
        self._fold.setAccessibleName(text)

    def _on_fold_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.filters.setVisible(is_open)

    def _on_filters_changed(self) -> None:
        self._show_count()
        self.search()

    def _on_field_return_pressed(self) -> None:
        """Enter means it: an address is opened, whether it was found or not."""
        self.search()
        if self._address is not None and not is_web_address(self.field.text()):
            self.repo_chosen.emit(self._address)

    def _on_searcher_changed(self) -> None:
        searcher = self._searcher
        self.results.items.show_found(searcher.found)
        self._empty.setText("")
        self._busy.setVisible(searcher.is_busy)
        self._note.setVisible(searcher.is_remembered)
        if searcher.error is None:
            self._note.setText(tr("What the Hub said last time; asking again…"))
        else:
            self._note.setText(tr("What the Hub said last time"))
        self._advice.hide()
        if searcher.error is not None:
            self._trouble.show_error(searcher.error)
        else:
            self._trouble.hide()
        is_empty = not searcher.found and not searcher.is_busy
        self._stack.setCurrentIndex(1 if is_empty else 0)
        if searcher.error is None and not searcher.is_busy and searcher.came_up_empty:
            self._offer_to_look_further()
        elif is_empty:
            self._show_nothing(searcher)
        elif not searcher.is_busy:
            self._open_exact_match()

    def _offer_to_look_further(self) -> None:
        """A rare architecture, say: asking on by itself could take thousands of questions."""
        self._advice.show_trouble(
            tr(
                "None of the last %Ln model(s) that the Hub named passes all filters.",
                "",
                PAGE_SIZE * MAX_PAGES_AT_ONCE,
            ),
            tr("There are more of them. Looking further may help, or fewer filters."),
            [
                Offer(_FURTHER, tr("Look further"), is_primary=True),
                Offer(_CLEAR, tr("Clear filters")),
            ],
            "info",
        )

    def _show_nothing(self, searcher: Searcher) -> None:
        if searcher.error is not None:
            return
        if self._address is not None:
            self._advice.show_trouble(
                tr("No repository with GGUF files is called {name}.").format(
                    name=self._address.repo
                ),
                tr("It may hold other files, or be private."),
                [Offer(_OPEN, tr("Look at it all the same"))],
                "info",
            )
        elif searcher.query.base_model:
            self._advice.show_trouble(
                tr("Nobody has published GGUF files of {name} yet.").format(
                    name=searcher.query.base_model
                ),
                tr("Or they do not say what they were made from: search for words of its name."),
                level="info",
            )
        elif self._filters is not None and self._filters.count:
            self._advice.show_trouble(
                tr("No model with these words passes all filters.")
                if self.field.text().strip()
                else tr("No model passes all filters."),
                tr("Take some of them back, or all."),
                [Offer(_CLEAR, tr("Clear filters"))],
                "info",
            )
        else:
            self._empty.setText(
                tr(
                    "No model with GGUF files has these words in its name. Try fewer or shorter "
                    "words."
                )
            )

    def _open_exact_match(self) -> None:
        """A pasted name that was found is opened."""
        address, self._address = self._address, None
        if address is not None:
            same = [
                each for each in self._searcher.found if each.id.lower() == address.repo.lower()
            ]
            if same:
                self.results.select(same[0].id)
                if not is_web_address(self.field.text()):
                    self.repo_chosen.emit(replace(address, repo=same[0].id))

    def _on_advice_chosen(self, name: str) -> None:
        if name == _CLEAR:
            self.filters.clear()
        elif name == _FURTHER:
            self._searcher.more()
        elif self._address is not None:
            self.repo_chosen.emit(self._address)


def is_web_address(text: str) -> bool:
    """Whether a text was copied from a browser: nobody types one, so it can be opened at once."""
    return "://" in text or text.strip().lower().startswith(("hf.co/", "huggingface.co/"))
