# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing as the whole window sees it, whichever page is shown: worked on, told of, ended."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from pannier.core.language import tr
from pannier.core.library import Leftover, Library, find_leftovers, remove_leftovers
from pannier.core.quantize.progress import QuantizedFile
from pannier.core.sizes import file_size
from pannier.ui.desktop_notice import DesktopNotice
from pannier.ui.notifications import Action
from pannier.ui.pages import PageContext
from pannier.ui.quantize.entries import SOURCE, quantize_entries
from pannier.ui.quantize.leftovers import LeftoverWatch
from pannier.ui.quantize.order import QuantizeOrder
from pannier.ui.quantize.order_keeper import OrderKeeper
from pannier.ui.quantize.previewer import Previewer
from pannier.ui.quantize.queue import JobState, QuantizeJob, QuantizeQueue
from pannier.ui.quantize.source_trash import SourceTrash
from pannier.ui.quantize.wording import title


class QuantizeService(QObject):
    """Made when something is to be quantized.

    Attributes:
        queue: the jobs.
        previewer: answers what quantizing would give.
        leftovers: what interrupted work has left.
        trash: moves sources to the trash.

    Signals:
        models_changed: a model has come or gone.
    """

    models_changed = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desktop: DesktopNotice | None = None
        self.queue = QuantizeQueue(context.downloads, context.archive, context.tasks, self)
        self._keeper = OrderKeeper(context.tasks, self)
        self.previewer = Previewer(context.tasks, self)
        self.leftovers = LeftoverWatch(context.tasks, self)
        self.trash = SourceTrash(context, self.models_changed.emit, self)
        self.queue.changed.connect(self._on_queue_changed)
        self.queue.progressed.connect(self._show_status)
        self.queue.file_made.connect(self._on_queue_file_made)
        self._keeper.failed.connect(context.notifier.user_error)
        self.queue.ended.connect(self._on_queue_ended)
        self.leftovers.failed.connect(context.notifier.user_error)
        self.leftovers.removed.connect(self._on_leftovers_removed)

    def shut_down(self) -> None:
        """End everything that is under way; it is offered again at the next start."""
        self._keeper.shut_down()
        self.queue.shut_down()
        self.previewer.shut_down()

    def tell_interrupted(self) -> None:
        """The program was ended before all was done: list that again, and look what is left."""
        self._keeper.read(self._on_keeper_read)
        self.leftovers.changed.connect(
            self._on_leftovers_changed, Qt.ConnectionType.SingleShotConnection
        )
        self.leftovers.look()

    def remove_unfinished(self, paths: Sequence[Path], on_done: Callable[[], None]) -> None:
        """Delete unfinished files for good, as far as nobody is at work on them."""
        folders = list(dict.fromkeys(path.parent for path in paths))
        task = self._context.tasks.start(
            lambda: _remove(folders, paths), self._on_leftovers_removed
        )
        task.failed.connect(self._context.notifier.user_error)
        task.finished.connect(on_done)

    def _on_queue_changed(self) -> None:
        """Keep what is still to be done, for the case that this program ends before."""
        self._keeper.keep(self.queue.open_orders)
        self._show_status()

    def _on_keeper_read(self, orders: Sequence[QuantizeOrder]) -> None:
        """Offer what an earlier run has left; nothing begins before the user says so."""
        if orders:
            self.queue.hold(orders)
            text = tr("%Ln job(s) of quantizing did not come to an end.", "", len(orders))
            remedy = tr("What is left can be started again on the page Quantize, or removed there.")
            self._context.notifier.info(text, remedy, self._to_page())

    def _show_status(self) -> None:
        entries = quantize_entries(self.queue, lambda: self._context.show_page("quantize"))
        self._context.jobs.follow(SOURCE, entries)

    def _on_queue_file_made(self, _job: QuantizeJob, file: QuantizedFile) -> None:
        """Put it into the library; it is not made again."""
        self._keeper.keep(self.queue.open_orders)
        path = file.paths[0]
        task = self._context.tasks.start(
            lambda: _add_to_library(path), lambda _: self.models_changed.emit()
        )
        task.failed.connect(self._context.notifier.user_error)

    def _on_queue_ended(self, job: QuantizeJob) -> None:
        """Tell it in the window; when nobody looks at that, on the desktop."""
        context = self._context
        if job.state is JobState.DONE:
            text = tr("{title}: done and checked.").format(title=title(job))
            path = str(job.files[0].paths[0]) if job.files else ""
            chat = Action(tr("Chat"), lambda: context.load_model(path))
            context.notifier.info(text, action=chat if len(job.files) == 1 else self._to_page())
        elif job.state is JobState.FAILED:
            text = tr("{title}: stopped.").format(title=title(job))
            reason = "" if job.error is None else job.error.message
            context.notifier.error(text, reason, action=self._to_page())
        else:
            return
        QApplication.alert(context.window)
        wants_desktop = context.settings().settings.notices.desktop
        if wants_desktop and not context.window.isActiveWindow():
            self._tell_desktop(text)

    def _to_page(self) -> Action:
        return Action(tr("Show"), lambda: self._context.show_page("quantize"))

    def _tell_desktop(self, text: str) -> None:
        if self._desktop is None:
            self._desktop = DesktopNotice(self._context.window)
            self._desktop.clicked.connect(lambda: self._context.show_page("quantize"))
        self._desktop.show_text(text)

    def _on_leftovers_changed(self) -> None:
        """Something is left of an interrupted job."""
        if self.leftovers.found:
            size = file_size(sum(leftover.size_bytes for leftover in self.leftovers.found))
            text = tr("Quantizing was interrupted. It has left {size} that nobody needs.")
            self._context.notifier.info(text.format(size=size), action=self._to_page())

    def _on_leftovers_removed(self, freed: int) -> None:
        text = tr("{size} are free again.").format(size=file_size(freed))
        self._context.notifier.info(text)


def _add_to_library(path: Path) -> None:
    """Background job: the library shows it from now on, unless it looks into its folder already."""
    library = Library()
    if not any(path.is_relative_to(folder.path) for folder in library.folders()):
        library.add_folder(path)


def _remove(folders: Sequence[Path], paths: Sequence[Path]) -> int:
    """Background job: of the leftovers in these folders those that consist of these files."""
    found: tuple[Leftover, ...] = ()
    looking = find_leftovers(folders)
    while True:
        try:
            next(looking)
        except StopIteration as end:
            found = end.value
            break
    wanted = set(paths)
    return remove_leftovers([each for each in found if wanted.intersection(each.paths)])
