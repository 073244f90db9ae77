# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What can be done with models of the library, each with its shortcut and when it fits.

To add one, write it into `model_actions`: the menu bar, the context menu and the details follow.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.library import (
    CompanionKind,
    FileToVerify,
    LibraryModel,
    MoveRecord,
    TrashRecord,
    VerifiedFile,
    move_model,
    restore,
    trash_model,
    undo_move,
    verify,
)
from pannier.ui.library.columns import path_text, state_text
from pannier.ui.library.dialogs import RenameDialog, VerifyDialog
from pannier.ui.library.disk_jobs import DiskJobs
from pannier.ui.library.folders import ask_folder
from pannier.ui.library.scanner import LibraryScanner
from pannier.ui.notifications import Action
from pannier.ui.pages import PageContext
from pannier.ui.reveal import reveal

Models = Sequence[LibraryModel]
LEAVING_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class ModelAction:
    """Something to do with the selected models.

    Attributes:
        name: end of its object name.
        text: its text in menus.
        shortcut: its keys.
        tip: what it does.
        run: does it with the models.
        obstacle: why it cannot be done with these models; empty when it can.
        is_for_table: whether its keys mean the models only while the table has the focus.
    """

    name: str
    text: str
    shortcut: str
    tip: str
    run: Callable[[Models], None]
    obstacle: Callable[[Models], str]
    is_for_table: bool = False


class Operations(QObject):
    """Does things with models, and offers to undo them."""

    def __init__(
        self, context: PageContext, scanner: LibraryScanner, jobs: DiskJobs, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._notifier = context.notifier
        self._scanner = scanner
        self._jobs = jobs
        self._page = page

    def chat(self, models: Models) -> None:
        """Load the model and go to the chat."""
        self._context.load_model(str(models[0].path))

    def quantize(self, models: Models) -> None:
        """Make smaller ones of it."""
        self._context.quantize(models[0].path)

    def reveal(self, models: Models) -> None:
        """Show the file in the file manager."""
        reveal(models[0].path)

    def copy_path(self, models: Models) -> None:
        """Put the paths on the clipboard, one a line."""
        paths = [str(path) for model in models for path in model.places[0].paths]
        QGuiApplication.clipboard().setText("\n".join(paths))

    def rename(self, models: Models) -> None:
        """Ask for the name to show."""
        model = models[0]
        dialog = RenameDialog(model, self._page)
        library = self._scanner.library
        dialog.named.connect(lambda name: self._scanner.note(lambda: library.rename(model, name)))
        dialog.open()

    def verify(self, models: Models) -> None:
        """Compare files with the hashes of their publisher; asks for those that are not known."""
        for model in models:
            files = [FileToVerify(f.path, f.provenance.sha256) for f in model.places[0].files]
            if all(file.sha256 for file in files):
                self._verify(model, files)
            elif len(models) == 1:
                dialog = VerifyDialog(model, self._page)
                dialog.confirmed.connect(lambda given, model=model: self._verify(model, given))
                dialog.open()
            else:
                self._notifier.warning(
                    tr("Pannier does not know which SHA-256 {name} should have.").format(
                        name=model.name
                    ),
                    tr("Verify it alone and paste the hash."),
                )

    def move(self, models: Models) -> None:
        """Ask for a folder and move the models there."""
        if self._ask_to_unload(models, self.move):
            return
        dialog = ask_folder(self._page, tr("Move to this folder"), models[0].path.parent)
        dialog.setObjectName("library.moveTo")
        dialog.fileSelected.connect(lambda folder: self.move_to(models, Path(folder)))
        dialog.open()

    def move_to(self, models: Models, folder: Path) -> None:
        """Move the models, with the companions that only they use, one after the other."""
        for model in models:
            self._move(model, folder)

    def trash(self, models: Models) -> None:
        """Move the models to the trash, with the projectors that only they use."""
        if self._ask_to_unload(models, self.trash):
            return
        plan = [
            (model, self._companions_of_its_own(model, [CompanionKind.MMPROJ])) for model in models
        ]
        tasks = self._context.tasks
        task = tasks.start(lambda: _trash_all(plan), lambda done: self._on_trashed(models, done))
        task.finished.connect(self._scanner.rescan)

    def _ask_to_unload(self, models: Models, go_on: Callable[[Models], None]) -> bool:
        """Offer to unload what is loaded, and then to go on; returns whether there is such a model.

        Its file is mapped into memory: some systems refuse to move it, on others the model of the
        chat would be gone at the next start.
        """
        loaded = self._context.loaded_path()
        name = next((model.name for model in models if loaded and _holds(model, loaded)), None)
        if name is None:
            return False
        self._notifier.warning(
            tr("{name} is loaded, so its file is in use.").format(name=name),
            tr("Unload it first; the conversation stays."),
            Action(tr("Unload and go on"), lambda: self._unload(models, go_on)),
        )
        return True

    def _unload(self, models: Models, go_on: Callable[[Models], None]) -> None:
        """Unload, and go on when the process that held the file has ended."""
        self._context.unload()
        threads = [thread for thread, _ in self._context.engine.leaving()]
        self._context.tasks.start(lambda: _wait_for(threads), lambda _: go_on(models))

    def _move(self, model: LibraryModel, folder: Path) -> None:
        companions = self._companions_of_its_own(model, list(CompanionKind))
        self._jobs.start(
            tr("Moving {name} to {folder}").format(name=model.name, folder=path_text(folder)),
            lambda: move_model(model, folder, companions=companions),
            lambda record: self._on_moved(model, record, folder),
        )

    def _verify(self, model: LibraryModel, files: Sequence[FileToVerify]) -> None:
        self._jobs.start(
            tr("Verifying {name}").format(name=model.name),
            lambda: verify(files),
            lambda verified: self._on_verified(model, verified),
        )

    def _on_verified(self, model: LibraryModel, files: Sequence[VerifiedFile]) -> None:
        wrong = [file for file in files if not file.matches]
        if not wrong:
            self._notifier.info(
                tr("{name} is, byte by byte, what was published.").format(name=model.name),
                tr("SHA-256: {hashes}").format(hashes=", ".join(file.found for file in files)),
            )
            return
        names = ", ".join(path_text(Path(file.path.name)) for file in wrong)
        self._notifier.error(
            tr("{names} is not what was published.").format(names=names),
            tr("Download it again. Until then, do not rely on what it answers."),
            details="\n\n".join(
                tr("{file}\nexpected {expected}\nfound {found}").format(
                    file=file.path, expected=file.expected, found=file.found
                )
                for file in wrong
            ),
        )

    def _on_moved(self, model: LibraryModel, record: MoveRecord, folder: Path) -> None:
        def undo() -> None:
            self._jobs.start(
                tr("Moving {name} back").format(name=model.name),
                lambda: undo_move(record),
                lambda _record: self._scanner.rescan(),
            )

        self._notifier.info(
            tr("{name} was moved to {folder}.").format(name=model.name, folder=path_text(folder)),
            action=Action(tr("Undo"), undo),
        )
        known = [known.path for known in self._scanner.scan.folders]
        if any(folder.is_relative_to(path) for path in known):
            self._scanner.rescan()
        else:
            # Or the model would be gone from the library.
            self._scanner.change(lambda: self._scanner.library.add_folder(folder))

    def _on_trashed(self, models: Models, done: tuple[list[TrashRecord], list[UserError]]) -> None:
        records, errors = done
        for error in errors:
            self._notifier.user_error(error)
        if not records:
            return
        text = (
            tr("{name} is in {where}.").format(name=models[0].name, where=records[0].where)
            if len(models) == 1
            else tr("%Ln model(s) are in {where}.", "", len(records)).format(where=records[0].where)
        )
        undo = Action(tr("Undo"), lambda: self._restore(records))
        can_undo = all(record.can_undo for record in records)
        by_hand = "" if can_undo else tr("To bring it back, open the trash of your system.")
        self._notifier.info(text, by_hand, undo if can_undo else None)

    def _restore(self, records: Sequence[TrashRecord]) -> None:
        def restore_all() -> None:
            for record in records:
                restore(record)

        self._scanner.change(restore_all)

    def _companions_of_its_own(
        self, model: LibraryModel, kinds: Sequence[CompanionKind]
    ) -> list[LibraryModel]:
        """Companions beside the model's file that no other model is paired with."""
        others = {
            companion.key
            for each in self._scanner.models
            if each.key != model.key
            for companion in each.companions
        }
        own = {
            companion.key
            for companion in model.companions
            if companion.kind in kinds
            and companion.key not in others
            and companion.path.parent == model.path.parent
        }
        return [each for each in self._scanner.models if each.key in own]


def model_actions(operations: Operations) -> list[list[ModelAction]]:
    """Everything that can be done with selected models, a line between two groups."""
    return [
        [
            ModelAction(
                "chat",
                tr("&Chat"),
                "Ctrl+Shift+Return",
                tr("Load this model and go to the chat"),
                operations.chat,
                _not_loadable,
            ),
            ModelAction(
                "quantize",
                tr("&Quantize…"),
                "Ctrl+Alt+Q",
                tr("Make smaller models from this one"),
                operations.quantize,
                _not_loadable,
            ),
        ],
        [
            ModelAction(
                "reveal",
                tr("Show in &file manager"),
                "Ctrl+Shift+E",
                tr("Open the folder of this model"),
                operations.reveal,
                _not_one_there,
            ),
            ModelAction(
                "copyPath",
                tr("Copy &path"),
                "Ctrl+Alt+C",
                tr("Put the path of the file on the clipboard"),
                operations.copy_path,
                _nothing,
            ),
            ModelAction(
                "verify",
                tr("&Verify…"),
                "Ctrl+Shift+V",
                tr("Compare the file with the SHA-256 of its publisher"),
                operations.verify,
                _away,
            ),
        ],
        _changing_actions(operations),
    ]


def _changing_actions(operations: Operations) -> list[ModelAction]:
    """Those after which something is different."""
    return [
        ModelAction(
            "rename",
            tr("&Rename as displayed…"),
            "F2",
            tr("Show another name; the file keeps its own"),
            operations.rename,
            _not_one,
        ),
        ModelAction(
            "move",
            tr("&Move to another folder…"),
            "Ctrl+M",
            tr("Move the files, verified, and with undo"),
            operations.move,
            _not_own,
        ),
        ModelAction(
            "trash",
            tr("Move to &trash"),
            "Del",
            tr("Move the files to the system's trash, with undo"),
            operations.trash,
            _not_own,
            is_for_table=True,
        ),
    ]


def _trash_all(
    plan: Sequence[tuple[LibraryModel, Sequence[LibraryModel]]],
) -> tuple[list[TrashRecord], list[UserError]]:
    """Background job: move to the trash what goes there, and collect what does not."""
    records, errors = [], []
    for model, companions in plan:
        try:
            records.append(trash_model(model, companions=companions))
        except UserError as error:
            errors.append(error)
    return records, errors


def _holds(model: LibraryModel, path: str) -> bool:
    """Whether a path leads to one of a model's files."""
    paths = {str(each) for place in model.places for each in place.paths}
    return path == model.key or path in paths


def _wait_for(threads: Sequence[threading.Thread]) -> None:
    """Background job: wait until they have ended, or long enough."""
    for thread in threads:
        thread.join(LEAVING_SECONDS)


def _nothing(models: Models) -> str:
    return "" if models else tr("Choose a model first.")


def _not_one(models: Models) -> str:
    return "" if len(models) == 1 else tr("Choose one model.")


def _not_one_there(models: Models) -> str:
    return _not_one(models) or _away(models)


def _away(models: Models) -> str:
    away = any(not model.available for model in models)
    return _nothing(models) or (tr("Its folder is away: connect the drive.") if away else "")


def _not_loadable(models: Models) -> str:
    obstacle = _not_one(models) or state_text(models[0])
    if not obstacle and models[0].kind != "model":
        return tr("This file is a part for other models, and cannot chat by itself.")
    return obstacle


def _not_own(models: Models) -> str:
    foreign = [model for model in models if all(place.origin.read_only for place in model.places)]
    if foreign:
        return tr("{program} looks after this file: change it there.").format(
            program=foreign[0].origin.title
        )
    return _away(models)
