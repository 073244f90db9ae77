# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The pages of the rail that are made, and their modules read, when they are first looked at."""

import importlib
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QSplitter, QWidget

from pannier.core.memory import LoadOptions
from pannier.core.settings import Remembered
from pannier.ui.actions import make_action
from pannier.ui.bridge import EngineBridge
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.jobs import Jobs
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import TaskRunner
from pannier.ui.theme import Theme

if TYPE_CHECKING:
    from pannier.ui.downloads.bridge import DownloadBridge
    from pannier.ui.fit.service import FitService
    from pannier.ui.quantize.service import QuantizeService
    from pannier.ui.quantize.sources import HubModel
    from pannier.ui.settings.store import SettingsStore
    from pannier.ui.widgets.table import Table


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page may use of the program.

    Attributes:
        window: the main window.
        place: where the pages stand in it, their parent.
        theme: colours, text sizes and icons.
        notifier: the one door to the user.
        jobs: where everything long is told of while it is at work.
        tasks: where everything slow runs.
        engine: the worker of the chat.
        settings: what the user has set, read when it is first asked for.
        remembered: what is kept between two starts; call `save_soon` after a change.
        save_soon: saves `remembered` in a moment.
        load_model: loads the model at a path and goes to the chat.
        load_with: the same with load options.
        loaded_path: path of the model that is loaded or being loaded; empty when there is none.
        unload: gives back all memory of that model.
        choose_options: lets the user change load options for the model at a path before it loads.
        show_page: goes to a page by its name.
        examine: goes to the Fit page with a file's path or the name of a repository.
        show_repo: goes to Discover with the name of a repository.
        archive: the store of all chats.
        downloads: the queue of downloads, begun when it is first asked for.
        fit: the budget and all that measures files against it, made when it is first asked for.
        quantizing: the queue of what is quantized, made when it is first asked for.
        quantize: opens the wizard with a file of this computer, or one of the Hub.
        restart: ends the program in order and starts it again.
    """

    window: QWidget
    place: QWidget
    theme: Theme
    notifier: Notifier
    jobs: Jobs
    tasks: TaskRunner
    engine: EngineBridge
    settings: Callable[[], "SettingsStore"]
    remembered: Remembered
    save_soon: Callable[[], None]
    load_model: Callable[[str], None]
    load_with: Callable[[str, LoadOptions], None]
    loaded_path: Callable[[], str]
    unload: Callable[[], None]
    choose_options: Callable[[str, LoadOptions], None]
    show_page: Callable[[str], None]
    examine: Callable[[str], None]
    show_repo: Callable[[str], None]
    archive: ChatArchive
    downloads: Callable[[], "DownloadBridge"]
    fit: Callable[[], "FitService"]
    quantizing: Callable[[], "QuantizeService"]
    quantize: Callable[["Path | HubModel"], None]
    restart: Callable[[], None]

    def keep_layout(self, table: "Table[Any]") -> None:
        """Give a table the columns that it had when it was last used, and remember them."""
        name, views = table.objectName(), self.remembered.views
        table.restore_layout(views.get(name, ""))

        def keep() -> None:
            views[name] = table.layout_text()
            self.save_soon()

        table.layout_changed.connect(keep)

    def keep_split(self, splitter: QSplitter, usual: int) -> int:
        """The width that a splitter's first part had last, or the usual one; remembers a change."""
        name, views = splitter.objectName(), self.remembered.views

        def keep() -> None:
            sizes = splitter.sizes()
            # Below each other, or alone, parts share the room in another way.
            is_shared = sum(size > 0 for size in sizes) > 1
            if splitter.orientation() is Qt.Orientation.Horizontal and is_shared and sizes[0]:
                views[name] = str(sizes[0])
                self.save_soon()

        splitter.splitterMoved.connect(keep)
        return _width_of(views.get(name, ""), usual)

    def keep_choice(self, box: QComboBox) -> None:
        """Choose in a box what was chosen last, and remember a change. Its data are texts."""
        name, views = box.objectName(), self.remembered.views
        box.setCurrentIndex(max(0, box.findData(views.get(name, ""))))

        def keep() -> None:
            views[name] = str(box.currentData())
            self.save_soon()

        box.currentIndexChanged.connect(keep)


def _width_of(text: str, usual: int) -> int:
    """A width that was remembered; the usual one for what is none."""
    is_width = text.isascii() and text.isdecimal() and len(text) < 6
    return max(1, int(text)) if is_width else usual


# The heaviest first; what several of them need is imported with the first.
_PAGE_MODULES = (
    "pannier.ui.discover.page",
    "pannier.ui.library.page",
    "pannier.ui.fit.page",
    "pannier.ui.downloads.page",
    "pannier.ui.quantize.page",
    "pannier.ui.settings.page",
)


def import_pages() -> Generator[str, None, None]:
    """Background job: import the pages, so that the first look at one does not wait for that."""
    for name in _PAGE_MODULES:
        importlib.import_module(name)
        yield name


def make_page(name: str, context: PageContext) -> "RailPage":
    """Make a page of the rail other than the chat.

    Imports stand in the cases, so that a page costs nothing before it is looked at.
    """
    match name:
        case "library":
            from pannier.ui.library.page import LibraryPage  # noqa: PLC0415 - see above

            return LibraryPage(context)
        case "fit":
            from pannier.ui.fit.page import FitPage  # noqa: PLC0415 - see above

            return FitPage(context)
        case "discover":
            from pannier.ui.discover.page import DiscoverPage  # noqa: PLC0415 - see above

            return DiscoverPage(context, context.downloads())
        case "downloads":
            from pannier.ui.downloads.page import DownloadsPage  # noqa: PLC0415 - see above

            return DownloadsPage(context, context.downloads())
        case "quantize":
            from pannier.ui.quantize.page import QuantizePage  # noqa: PLC0415 - see above

            return QuantizePage(context, context.quantizing())
        case "settings":
            from pannier.ui.settings.page import SettingsPage  # noqa: PLC0415 - see above

            return SettingsPage(context)
    raise ValueError(name)


class RailPage(QWidget):
    """A page with actions of its own: while it is shown, its menu is in the menu bar.

    Outside that time their shortcuts do nothing, so two pages can use the same one. The page gets
    the focus when it is shown: set a focus proxy.

    Attributes:
        menu_title: title of its menu.
        menu_groups: what stands in its menu, with a line between two groups. Fill it in `__init__`.
    """

    def __init__(self, name: str, menu_title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.page")
        self.menu_title = menu_title
        self.menu_groups: list[list[QAction]] = []

    def look_again(self) -> None:
        """Model files have come or gone; a page that shows some looks again."""

    def model_used(self) -> None:
        """A model was loaded, so that it was used last at another time. By default nothing."""

    def make_action(self, name: str, text: str, shortcut: str, tip: str) -> QAction:
        """Make an action of this page, which then puts it into `menu_groups`."""
        return make_action(self, name, text, shortcut, tip)
