# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that come from outside: dropped onto the window, or opened in the system's file manager."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QImage

from pannier.core.language import tr
from pannier.ui.chat.loader import ModelLoader
from pannier.ui.chat.page import ChatPage
from pannier.ui.chat.pane import ChatPane
from pannier.ui.notifications import Action, Notifier
from pannier.ui.tasks import TaskRunner
from pannier.ui.widgets.drop_overlay import DropOverlay

_MODEL = ".gguf"
_CHATS = {".json", ".zip"}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be done with what is dropped: what it is, and what comes of it."""

    title: str
    text: str
    run: Callable[[], None]


class FileDrops:
    """Offers what can be done with files, and does it."""

    def __init__(
        self,
        overlay: DropOverlay,
        loader: ModelLoader,
        chat_page: ChatPage,
        load: Callable[[str], None],
        show_page: Callable[[str], None],
        models_changed: Callable[[], None],
        tasks: TaskRunner,
        notifier: Notifier,
    ) -> None:
        """`load` loads a model; `models_changed` is called when the library has more of them."""
        self.overlay = overlay
        self._loader = loader
        self._chat_page = chat_page
        self._load = load
        self._show_page = show_page
        self._models_changed = models_changed
        self._tasks = tasks
        self._notifier = notifier
        self._offers: Sequence[Offer] = ()
        self._picture: object = None
        self._place = QPoint()

    def enter(self, data: QMimeData, page: str) -> bool:
        """Show what a drop on a page would do; returns whether it would do anything."""
        self._offers = self._offers_for(dragged_files(data), page)
        if not self._offers and page == "chat" and data.hasImage():
            self._offers = [self._attach_picture()]
        if self._offers:
            self.overlay.show_choices([(offer.title, offer.text) for offer in self._offers])
        return bool(self._offers)

    def move(self, place: QPoint) -> None:
        """Mark what a drop at a place of the window would do."""
        if self._offers:
            self.overlay.choose_at(place)

    def leave(self) -> None:
        """The files went elsewhere."""
        self.overlay.hide()
        self._offers = ()

    def drop(self, data: QMimeData, place: QPoint) -> bool:
        """Do what was offered at a place of the window; returns whether anything was."""
        offers = self._offers
        self._picture, self._place = data.imageData(), place
        chosen = self.overlay.choose_at(place) if offers else 0
        self.leave()
        if offers:
            offers[chosen].run()
        return bool(offers)

    def open(self, path: str) -> None:
        """Open a file of the system's file manager: a model is loaded."""
        file = Path(path)
        if not is_projector(file):
            self._load(path)
            return
        use = self._use_projector(file)
        self._notifier.info(
            tr("{name} is no model: it lets one see pictures.").format(name=file.name),
            tr("Put it into the folder of the model that it belongs to; it is found there."),
            Action(use.title, use.run) if use is not None else None,
        )

    def _offers_for(self, files: Sequence[str], page: str) -> list[Offer]:
        paths = [Path(file) for file in files]
        models = [path for path in paths if path.suffix.lower() == _MODEL]
        if models:
            return self._model_offers(models)
        offers = []
        if paths and page == "chat":
            offers.append(self._attach(files))
        if len(paths) == 1 and paths[0].suffix.lower() in _CHATS:
            offers.append(self._import(paths[0]))
        return offers

    def _model_offers(self, models: Sequence[Path]) -> list[Offer]:
        add = Offer(
            tr("Add to the library"),
            tr("The files stay where they are."),
            lambda: self._add(models),
        )
        if len(models) > 1:
            return [add]
        first = models[0]
        if is_projector(first):
            use = self._use_projector(first)
            return [add] if use is None else [use, add]
        if self._loader.report is None:
            text = tr("The chat begins as soon as it is ready.")
        else:
            text = tr("It replaces the model that is loaded; the conversation stays.")
        title = tr("Load {name}").format(name=first.stem)
        load = Offer(title, text, lambda: self._load(str(first)))
        return [load, add]

    def _use_projector(self, file: Path) -> Offer | None:
        """Offer to load the present model again with a projector; None without a model."""
        loader = self._loader
        if loader.report is None:
            return None
        path, options = loader.path, msgspec.structs.replace(loader.options, mmproj=str(file))
        return Offer(
            tr("Use it with {name}").format(name=loader.name),
            tr("The model is loaded again, and can see pictures if they belong together."),
            lambda: loader.load(path, options),
        )

    def _attach(self, files: Sequence[str]) -> Offer:
        if len(files) == 1:
            title = tr("Attach {name}").format(name=Path(files[0]).name)
        else:
            title = tr("Attach %Ln file(s)", "", len(files))
        return Offer(
            title,
            tr("It is sent along with your next message."),
            lambda: self._pane().files.add_paths(list(files)),
        )

    def _attach_picture(self) -> Offer:
        def run() -> None:
            if isinstance(self._picture, QImage):
                self._pane().files.add_image(self._picture)

        return Offer(tr("Attach the picture"), tr("It is sent along with your next message."), run)

    def _pane(self) -> ChatPane:
        """The chat that something was dropped on; the first one for what lies beside both."""
        page = self._chat_page
        return page.pane_at(page.mapFrom(page.window(), self._place))

    def _import(self, file: Path) -> Offer:
        def run() -> None:
            self._show_page("chat")
            self._chat_page.exchange.read(file)

        return Offer(
            tr("Import chats from {name}").format(name=file.name),
            tr("Chats of Pannier, ChatGPT or LM Studio are added to yours."),
            run,
        )

    def _add(self, models: Sequence[Path]) -> None:
        task = self._tasks.start(lambda: _add_to_library(models), self._on_added)
        task.failed.connect(self._notifier.user_error)

    def _on_added(self, count: int) -> None:
        show = Action(tr("Show in the library"), lambda: self._show_page("library"))
        self._notifier.info(tr("%Ln file(s) are in the library now.", "", count), action=show)
        self._models_changed()


def is_projector(path: Path) -> bool:
    """Whether a file is, by its name, what lets a model see."""
    return path.suffix.lower() == _MODEL and "mmproj" in path.name.casefold()


def dragged_files(data: QMimeData) -> list[str]:
    """The paths of the files that are being dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _add_to_library(paths: Sequence[Path]) -> int:
    """Background job."""
    from pannier.core.library import Library  # noqa: PLC0415 - much that no start needs

    library = Library()
    for path in paths:
        library.add_folder(path)
    return len(paths)
