# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What can be done with the library as a whole: folders, leftovers, what could not be read."""

from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from pannier.core.language import tr
from pannier.core.library import Leftover, Origin, find_leftovers, remove_leftovers
from pannier.core.sizes import file_size
from pannier.ui.library.dialogs import ProblemsDialog
from pannier.ui.library.disk_jobs import DiskJobs
from pannier.ui.library.folders import FoldersDialog, ask_folder
from pannier.ui.library.leftovers import LeftoversDialog
from pannier.ui.library.scanner import LibraryScanner
from pannier.ui.pages import PageContext


class LibraryCommands(QObject):
    """Opens the dialogs of the page and does what they ask."""

    def __init__(
        self, context: PageContext, scanner: LibraryScanner, jobs: DiskJobs, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._scanner = scanner
        self._jobs = jobs
        self._page = page

    def add_folder(self) -> None:
        """Ask for a folder to add."""
        dialog = ask_folder(self._page, tr("Add a folder with models"))
        dialog.setObjectName("library.addFolderDialog")
        dialog.fileSelected.connect(lambda path: self.add([Path(path)]))
        dialog.open()

    def add_files(self) -> None:
        """Ask for single model files to add."""
        dialog = QFileDialog(self._page, tr("Add model files"), str(Path.home()))
        dialog.setObjectName("library.addFilesDialog")
        dialog.setNameFilter(tr("GGUF models (*.gguf);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: self.add([Path(path) for path in paths]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, paths: Sequence[Path], origin: Origin = Origin.FOLDER) -> None:
        """Add folders and files; they stay where they are."""
        library = self._scanner.library

        def add_all() -> None:
            for path in paths:
                library.add_folder(path, origin)

        self._scanner.change(add_all)

    def show_folders(self) -> None:
        """Open the list of folders."""
        library, scanner = self._scanner.library, self._scanner
        dialog = FoldersDialog(lambda: scanner.models, self._context.theme, self._page)

        def refresh() -> None:
            # The dialog's own method: it is not called any more when the dialog is gone.
            task = self._context.tasks.start(library.folders, dialog.show_folders)
            task.failed.connect(self._context.notifier.user_error)

        dialog.add_requested.connect(lambda path, origin: self.add([path], origin))
        dialog.remove_requested.connect(
            lambda path: scanner.change(lambda: library.remove_folder(path))
        )
        dialog.show_requested.connect(
            lambda path, shown: scanner.change(lambda: library.show_folder(path, shown=shown))
        )
        scanner.scan_started.connect(refresh)
        scanner.models_changed.connect(refresh)
        dialog.finished.connect(lambda: scanner.scan_started.disconnect(refresh))
        dialog.finished.connect(lambda: scanner.models_changed.disconnect(refresh))
        refresh()
        dialog.open()

    def show_problems(self) -> None:
        """List what could not be read."""
        ProblemsDialog(self._scanner.scan.problems, self._context.theme, self._page).open()

    def find_leftovers(self) -> None:
        """Look for what interrupted work left behind, and show it."""
        if self._jobs.is_busy:
            self._context.notifier.info(
                tr("A model is being moved or verified."),
                tr("Look for leftovers when that is done."),
            )
            return
        folders = [
            folder.path
            for folder in self._scanner.scan.folders
            if not folder.origin.read_only and folder.available
        ]
        task = self._context.tasks.start(lambda: _leftovers(folders), self._on_leftovers_found)
        task.failed.connect(self._context.notifier.user_error)

    def _on_leftovers_found(self, leftovers: Sequence[Leftover]) -> None:
        if not leftovers:
            self._context.notifier.info(tr("There are no leftovers in your folders."))
            return
        dialog = LeftoversDialog(leftovers, self._context.theme, self._page)
        dialog.remove_requested.connect(self._remove_leftovers)
        dialog.open()

    def _remove_leftovers(self, leftovers: Sequence[Leftover]) -> None:
        task = self._context.tasks.start(
            lambda: remove_leftovers(leftovers),
            lambda freed: self._context.notifier.info(
                tr("{size} are free again.").format(size=file_size(freed))
            ),
        )
        task.failed.connect(self._context.notifier.user_error)


def _leftovers(folders: Sequence[Path]) -> Generator[Path, None, tuple[Leftover, ...]]:
    """Background job: what is left behind, without what the downloads will go on with."""
    from pannier.hub.download.queue_file import queue_file, unfinished_targets  # noqa: PLC0415 - only here

    return find_leftovers(folders, in_use=unfinished_targets(queue_file(), folders))
