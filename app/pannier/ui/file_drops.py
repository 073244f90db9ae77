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
from pannier.ui.dragged import dragged_files, folders_among, is_our_own
from pannier.ui.notifications import Action, Notifier
from pannier.ui.tasks import TaskRunner
from pannier.ui.widgets.drop_overlay import DropOverlay

_MODEL = ".gguf"
_CHATS = {".json", ".zip"}
_FOREIGN = {".safetensors", ".pt", ".pth", ".ckpt", ".onnx", ".ggml"}
_CHAT = "chat"


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
        self._data = QMimeData()
        self._place = QPoint()
        self._page = ""

    def enter(self, data: QMimeData, page: str) -> bool:
        """Show what a drop on a page would do; returns whether it would do anything."""
        self._page = page
        self._offers = self._offers_for(data)
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
        self._data, self._place = data, place
        chosen = self.overlay.choose_at(place) if offers else 0
        self.leave()
        if offers:
            offers[chosen].run()
        self._data = QMimeData()
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

    def _offers_for(self, data: QMimeData) -> list[Offer]:
        files = dragged_files(data)
        if files:
            return self._file_offers(files)
        if is_our_own(data):
            return []
        offers = []
        if data.hasImage():
            offers.append(Offer(tr("Attach the picture"), self._sent_along(), self._attach_picture))
        if data.hasText():
            offers.append(self._write())
        return offers or [_nothing()]

    def _file_offers(self, files: Sequence[Path]) -> list[Offer]:
        folders = folders_among(files)
        models = [path for path in files if path.suffix.lower() == _MODEL and path not in folders]
        foreign = [path for path in files if path.suffix.lower() in _FOREIGN]
        taken = {*folders, *models, *foreign}
        rest = [path for path in files if path not in taken]
        offers = []
        if models:
            offers += self._model_offers(models, sorted(folders))
        elif folders:
            offers.append(self._add_folders(sorted(folders)))
        if rest:
            offers.append(self._attach(rest))
        if len(files) == 1 and files[0].suffix.lower() in _CHATS and rest:
            offers.append(self._import(files[0]))
        return offers or [self._look_for_gguf(foreign[0])]

    def _model_offers(self, models: Sequence[Path], folders: Sequence[Path]) -> list[Offer]:
        add = Offer(
            tr("Add to the library"),
            tr("The files stay where they are."),
            lambda: self._add(models, folders),
        )
        one = _one_model(models)
        if one is None or folders:
            return [add]
        first, name = one
        if is_projector(first):
            use = self._use_projector(first)
            return [add] if use is None else [use, add]
        if self._loader.report is None:
            text = tr("The chat begins as soon as it is ready.")
        else:
            text = tr("It replaces the model that is loaded; the conversation stays.")
        title = tr("Load {name}").format(name=name)
        load = Offer(title, text, lambda: self._load(str(first)))
        return [load, add]

    def _add_folders(self, folders: Sequence[Path]) -> Offer:
        if len(folders) == 1:
            title = tr("Add the models in {name}").format(name=folders[0].name)
        else:
            title = tr("Add the models in %Ln folder(s)", "", len(folders))
        return Offer(
            title,
            tr("They are in the library then, and stay where they are."),
            lambda: self._add([], folders),
        )

    def _look_for_gguf(self, file: Path) -> Offer:
        return Offer(
            tr("Look for a GGUF file"),
            tr("{name} is a model in another format. Pannier runs GGUF files.").format(
                name=file.name
            ),
            lambda: self._show_page("discover"),
        )

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

    def _attach(self, files: Sequence[Path]) -> Offer:
        if len(files) == 1:
            title = tr("Attach {name}").format(name=files[0].name)
        else:
            title = tr("Attach %Ln file(s)", "", len(files))
        paths = [str(file) for file in files]
        return Offer(title, self._sent_along(), lambda: self._pane().files.add_paths(paths))

    def _attach_picture(self) -> None:
        picture = self._data.imageData()
        if isinstance(picture, QImage):
            self._pane().files.add_image(picture)

    def _write(self) -> Offer:
        """What comes of a text is what would come of pasting it; an address is a text, too."""

        def run() -> None:
            copy = QMimeData()
            copy.setText(self._data.text())
            self._pane().composer.text.insertFromMimeData(copy)

        return Offer(
            tr("Put the text into your message"), tr("You can go on writing behind it."), run
        )

    def _sent_along(self) -> str:
        if self._page == _CHAT:
            return tr("It is sent along with your next message.")
        return tr("The chat opens; it is sent along with your next message.")

    def _pane(self) -> ChatPane:
        """The chat that something was dropped on; the first one for what lies beside both."""
        page = self._chat_page
        if self._page != _CHAT:
            self._show_page(_CHAT)
            return page.pane
        return page.pane_at(page.mapFrom(page.window(), self._place))

    def _import(self, file: Path) -> Offer:
        def run() -> None:
            self._show_page(_CHAT)
            self._chat_page.exchange.read(file)

        return Offer(
            tr("Import chats from {name}").format(name=file.name),
            tr("Chats of Pannier, ChatGPT or LM Studio are added to yours."),
            run,
        )

    def _add(self, models: Sequence[Path], folders: Sequence[Path]) -> None:
        def on_added(_result: object) -> None:
            show = Action(tr("Show in the library"), lambda: self._show_page("library"))
            self._notifier.info(_added_text(len(models), folders), action=show)
            self._models_changed()

        paths = [*models, *folders]
        task = self._tasks.start(lambda: _add_to_library(paths), on_added)
        task.failed.connect(self._notifier.user_error)


def is_projector(path: Path) -> bool:
    """Whether a file is, by its name, what lets a model see."""
    return path.suffix.lower() == _MODEL and "mmproj" in path.name.casefold()


def _one_model(models: Sequence[Path]) -> tuple[Path, str] | None:
    """The file to load and its name when these are one model, in one part or several."""
    from pannier.core.gguf.split import parse_shard_name  # noqa: PLC0415 - rarely needed

    wholes = set()
    for path in models:
        shard = parse_shard_name(path.name)
        wholes.add((path.parent, path.stem) if shard is None else (path.parent, shard.stem))
    return (min(models), wholes.pop()[1]) if len(wholes) == 1 else None


def _nothing() -> Offer:
    return Offer(
        tr("Pannier cannot use this"),
        tr("It takes models, folders of models, documents, pictures, texts and exported chats."),
        lambda: None,
    )


def _added_text(models: int, folders: Sequence[Path]) -> str:
    if not folders:
        return tr("%Ln file(s) are in the library now.", "", models)
    if models or len(folders) > 1:
        count = models + len(folders)
        return tr("%Ln file(s) and folder(s) are in the library now.", "", count)
    return tr("The models in {name} are in the library now.").format(name=folders[0].name)


def _add_to_library(paths: Sequence[Path]) -> None:
    """Background job."""
    from pannier.core.library import Library  # noqa: PLC0415 - much that no start needs

    library = Library()
    for path in paths:
        library.add_folder(path)
