# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Exports chats to files and imports them, in the background, by the menu."""

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pannier.core.chat.records import Conversation
from pannier.core.language import tr
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.jobs import Jobs, follow_task
from pannier.ui.notifications import Action, Notifier
from pannier.ui.reveal import reveal
from pannier.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from pannier.core.chat.exchange import ExportKind, ImportReport
    from pannier.core.chat.store import ChatStore


class ChatExchange(QObject):
    """Asks for files, and tells how it went.

    Signals:
        imported: chats are new.
        opened: the id of the one chat that was imported.
    """

    imported = Signal()
    opened = Signal(int)

    def __init__(
        self,
        archive: ChatArchive,
        tasks: TaskRunner,
        notifier: Notifier,
        jobs: Jobs,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._tasks = tasks
        self._notifier = notifier
        self._jobs = jobs
        self._widget = parent
        self._kinds: dict[str, tuple[ExportKind, str]] = {
            tr("Markdown (*.md)"): ("markdown", ".md"),
            tr("Web page (*.html)"): ("html", ".html"),
            tr("Plain text (*.txt)"): ("text", ".txt"),
            tr("JSON, can be imported again (*.json)"): ("json", ".json"),
        }

    def export(self, conversations: Sequence[Conversation]) -> None:
        """Ask for a file and write one chat into it, or many."""
        if not conversations:
            return
        from pannier.core.chat.exchange.wording import file_name  # noqa: PLC0415 - on first use

        several = len(conversations) > 1
        dialog = QFileDialog(self._widget, tr("Export"))
        dialog.setObjectName("chat.export")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        filters = list(self._kinds)
        if several:
            filters = [filters[-1], *(self._zipped(name) for name in filters[:-1])]
        dialog.setNameFilters(filters)
        dialog.selectFile(tr("Chats") if several else file_name(conversations[0]))
        dialog.fileSelected.connect(
            lambda path: self.write(conversations, Path(path), dialog.selectedNameFilter())
        )
        dialog.open()

    def write(self, conversations: Sequence[Conversation], path: Path, chosen: str) -> None:
        """Write chats in the form that a name filter stands for."""
        plain = next(name for name in self._kinds if chosen in {name, self._zipped(name)})
        kind, ending = self._kinds[plain]
        if chosen == self._zipped(plain) and len(conversations) > 1:
            ending = ".zip"
        target = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        ids = [one.id for one in conversations]

        def begin(store: "ChatStore") -> None:
            def work() -> Generator[object, None, list[Path]]:
                from pannier.core.chat.exchange import export_chats  # noqa: PLC0415 - on first use

                return export_chats(store, ids, target, kind)

            task = self._tasks.start(work, lambda _files: self._tell_written(target))
            task.failed.connect(self._notifier.user_error)
            title = tr("Exporting %Ln chat(s)", "", len(ids))
            follow_task(self._jobs, task, title, show=lambda: reveal(target))

        # After what is still to be written, such as the end of an answer.
        self._archive.run(lambda store: store, begin)

    def ask_for_import(self) -> None:
        """Ask for a file with chats."""
        dialog = QFileDialog(
            self._widget,
            tr("Import chats"),
            "",
            tr("Chats of Pannier, ChatGPT or LM Studio (*.json *.zip);;All files (*)"),
        )
        dialog.setObjectName("chat.import")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.open()

    def offer(self, file: str) -> None:
        """Ask whether the chats of a file are to be imported."""
        path = Path(file)
        self._notifier.info(
            tr("Import the chats in {name}?").format(name=path.name),
            tr("Chats that are here already stay as they are."),
            Action(tr("Import"), lambda: self.read(path)),
        )

    def read(self, path: Path) -> None:
        """Import the chats of a file."""
        store = self._archive.store
        if store is None:
            return

        def work() -> Generator[object, None, "ImportReport"]:
            from pannier.core.chat.exchange import import_chats  # noqa: PLC0415 - on first use

            return import_chats(store, path)

        task = self._tasks.start(work, self._on_imported)
        task.failed.connect(self._notifier.user_error)
        task.finished.connect(self.imported)
        follow_task(self._jobs, task, tr("Importing chats from {name}").format(name=path.name))

    def _zipped(self, name: str) -> str:
        """The name filter for many chats in one zip file."""
        return tr("{kind}, zipped (*.zip)").format(kind=name.partition(" (")[0])

    def _tell_written(self, target: Path) -> None:
        show = Action(tr("Show it"), lambda: reveal(target))
        self._notifier.info(tr("Exported to {path}.").format(path=target), action=show)

    def _on_imported(self, report: "ImportReport") -> None:
        texts = [tr("%Ln chat(s) were imported.", "", len(report.added))]
        if report.known:
            texts.append(
                tr("%Ln chat(s) were here already and stay as they are.", "", report.known)
            )
        if report.problems:
            texts.append(
                tr("%Ln chat(s) could not be read: {first}", "", len(report.problems)).format(
                    first=report.problems[0]
                )
            )
        self._notifier.info(texts[0], " ".join(texts[1:]))
        if len(report.added) == 1:
            self.opened.emit(report.added[0])
