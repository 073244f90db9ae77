# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files that go with the draft: read in the background, counted, and cut when they are too long."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QImage

from pannier.backend.client import ClientEvent, WorkerClient
from pannier.backend.protocol import Counted, TextCut
from pannier.core.chat.records import Attachment
from pannier.core.errors import UserError
from pannier.core.language import number, tr
from pannier.core.sizes import file_size
from pannier.ui.bridge import NO_JOB, EngineBridge
from pannier.ui.chat.archive import ChatArchive
from pannier.ui.chat.attachment_chips import AttachmentChip, AttachmentChips, ChipChoice
from pannier.ui.chat.controller import ChatController, State
from pannier.ui.chat.drafts import DraftKeeper
from pannier.ui.chat.token_counts import TokenCounts
from pannier.ui.notifications import Notifier

if TYPE_CHECKING:
    from pannier.core.chat.store import ChatStore

AttachJob = Callable[["ChatStore"], tuple[Attachment, str]]
IMAGES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".bmp": "image/bmp",
}
CUT_MARGIN, MIN_CUT_LETTERS = 8, 20_000
"""To cut a text, so many times the letters are looked at that its tokens have on average."""

ANSWER_SHARE = 4
"""A file may take all of the context that is left but for the fourth part, which is for answers."""


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file of the draft.

    Attributes:
        number: tells it from the others.
        name: the file's.
        attachment: what the store keeps of it; None while it is being read.
        text: its text, as far as it has one.
    """

    number: int
    name: str
    attachment: Attachment | None = None
    text: str = ""

    @property
    def tokens(self) -> int | None:
        """How many tokens it has; None when that is not known."""
        return self.attachment.tokens if self.attachment else None


class DraftFiles(QObject):
    """Takes files, pictures and long texts, and shows them above the draft."""

    def __init__(
        self,
        engine: EngineBridge,
        controller: ChatController,
        archive: ChatArchive,
        draft: DraftKeeper,
        counts: TokenCounts,
        chips: AttachmentChips,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._controller = controller
        self._archive = archive
        self._draft = draft
        self._counts = counts
        self._chips = chips
        self._notifier = notifier
        self._numbers = itertools.count(1)
        self._jobs: dict[int, tuple[int, str]] = {}
        self.files: list[DraftFile] = []
        engine.event_received.connect(self._on_engine_event_received)
        controller.state_changed.connect(self._count)
        controller.shown.connect(self._on_controller_shown)
        draft.loaded.connect(self._on_draft_loaded)
        draft.cleared.connect(self._on_draft_cleared)
        chips.removed.connect(self._on_chips_removed)
        chips.chosen.connect(self._on_chips_chosen)

    @property
    def problem(self) -> str:
        """Why the draft cannot be sent with these files; empty when it can."""
        if any(file.attachment is None for file in self.files):
            return tr("A file is still being read.")
        if any(self._is_too_long(file) for file in self.files):
            return tr("A file is too long for the context: keep a part of it, or remove it.")
        return ""

    def add_paths(self, paths: Sequence[str]) -> None:
        """Attach files."""
        for path in map(Path, paths):
            is_image = path.suffix.lower() in IMAGES
            if is_image and not self._can_see(path.name):
                continue
            file = self._add(path.name)
            self._read(file, partial(_attach_file, path=path))

    def add_text(self, text: str) -> None:
        """Attach a text that is too long for the box that one writes in."""
        name = tr("Pasted text.txt")
        file = self._add(name)
        self._read(file, lambda store: _attach_text(store, name, text))

    def add_image(self, image: QImage) -> None:
        """Attach a picture."""
        name = tr("Pasted picture.png")
        if self._can_see(name):
            file = self._add(name)
            self._read(file, lambda store: _attach_image(store, name, image))

    def _can_see(self, name: str) -> bool:
        loader = self._controller.loader
        if loader.report is None or loader.sees_images:
            return True
        self._notifier.warning(
            tr("{model} cannot see images, so {name} was not attached.").format(
                model=loader.name, name=name
            ),
            tr("Load it with its projector (mmproj), or another model that sees images."),
        )
        return False

    def _add(self, name: str) -> DraftFile:
        file = DraftFile(next(self._numbers), name)
        self.files.append(file)
        self._show()
        return file

    def _read(self, file: DraftFile, job: AttachJob) -> None:
        def done(found: tuple[Attachment, str]) -> None:
            self._put(replace(file, attachment=found[0], text=found[1]))
            self._count()

        def fail(error: UserError) -> None:
            self._notifier.user_error(error)
            self._remove(file.number)

        self._archive.read(job, done, fail)

    def _put(self, file: DraftFile) -> None:
        """Show a file that has changed; it may have been removed meanwhile."""
        if any(one.number == file.number for one in self.files):
            self.files = [file if one.number == file.number else one for one in self.files]
            self._keep()

    def _remove(self, number: int) -> None:
        self.files = [one for one in self.files if one.number != number]
        self._keep()

    def _keep(self) -> None:
        found = [file.attachment for file in self.files if file.attachment is not None]
        self._draft.set_attachments(found)
        self._show()

    def _count(self) -> None:
        """Ask for the tokens of files that were not counted, as soon as the model is idle."""
        asked = {number for number, _ in self._jobs.values()}
        if self._controller.state is not State.READY:
            self._show()
            return
        for file in self.files:
            if file.text and file.tokens is None and file.number not in asked:
                job = self._engine.ask(partial(WorkerClient.count_text, text=file.text))
                if job != NO_JOB:
                    self._jobs[job] = (file.number, "")
        self._show()

    def _is_too_long(self, file: DraftFile) -> bool:
        """Whether there is no room for a file beside those before it."""
        return bool(self._counts.use.context) and (file.tokens or 0) > self._room(file)

    def _room(self, file: DraftFile) -> int:
        """Tokens that a file may have."""
        use = self._counts.use
        room = (use.context - use.used) * (ANSWER_SHARE - 1) // ANSWER_SHARE
        for one in self.files:
            if one.number == file.number:
                break
            if (one.tokens or 0) <= room:
                room -= one.tokens or 0
        return max(0, room)

    def _show(self) -> None:
        self._counts.set_files(sum(file.tokens or 0 for file in self.files))
        self._chips.show_chips([self._chip(file) for file in self.files])

    def _chip(self, file: DraftFile) -> AttachmentChip:
        attachment = file.attachment
        if attachment is None:
            return AttachmentChip(file.name, tr("reading…"))
        if attachment.kind == "image":
            return AttachmentChip(file.name, file_size(attachment.size_bytes), "image")
        detail = file_size(attachment.size_bytes)
        if file.tokens is not None:
            detail = tr("{n} tokens").format(n=number(file.tokens))
        parts = {"": "", "head": tr("beginning"), "tail": tr("end")}
        if attachment.cut:
            detail = f"{parts[attachment.cut]}, {detail}"
        if not self._is_too_long(file):
            return AttachmentChip(file.name, detail)
        return AttachmentChip(
            file.name,
            tr("{detail}: too long").format(detail=detail),
            "triangle-alert",
            is_refused=True,
            choices=[
                ChipChoice("head", tr("First part")),
                ChipChoice("tail", tr("Last part")),
            ],
        )

    def _on_engine_event_received(self, event: ClientEvent) -> None:
        if not isinstance(event, Counted | TextCut) or event.job not in self._jobs:
            return
        number, keep = self._jobs.pop(event.job)
        file = next((one for one in self.files if one.number == number), None)
        if file is None or file.attachment is None:
            return
        if isinstance(event, Counted):
            counted = msgspec.structs.replace(file.attachment, tokens=event.tokens)
            self._put(replace(file, attachment=counted))
            return
        cut, tokens = event.text, event.tokens

        def job(store: "ChatStore") -> tuple[Attachment, str]:
            kept, text = _attach_text(store, file.name, cut)
            part = "head" if keep == "head" else "tail"
            return msgspec.structs.replace(kept, tokens=tokens, cut=part), text

        self._read(file, job)

    def _on_controller_shown(self) -> None:
        """Another chat has another draft, which tells its own files."""
        self.files = []
        self._show()

    def _on_draft_loaded(self) -> None:
        """Show the files of the draft; those of them that are texts are not read again."""
        kept = [DraftFile(next(self._numbers), one.name, one) for one in self._draft.attachments]
        unread = [file for file in self.files if file.attachment is None]
        self.files = [*kept, *unread]
        self._show()

    def _on_draft_cleared(self) -> None:
        self.files = []
        self._show()

    def _on_chips_removed(self, place: int) -> None:
        self._remove(self.files[place].number)

    def _on_chips_chosen(self, place: int, keep: str) -> None:
        file = self.files[place]
        room = self._room(file)
        part: Literal["head", "tail"] = "head" if keep == "head" else "tail"
        text = _around_cut(file, room, part)
        job = self._engine.ask(lambda client: client.cut_text(text, room, part))
        if job != NO_JOB:
            self._jobs[job] = (file.number, keep)


def _around_cut(file: DraftFile, room: int, part: Literal["head", "tail"]) -> str:
    """What is enough of a text to cut `room` tokens from it: counting ten megabytes takes long."""
    per_token = len(file.text) / max(1, file.tokens or 1)
    letters = int(room * per_token * CUT_MARGIN) + MIN_CUT_LETTERS
    return file.text[:letters] if part == "head" else file.text[-letters:]


def _attach_file(store: "ChatStore", path: Path) -> tuple[Attachment, str]:
    """Background job."""
    from pannier.core.chat.attachments import read_attachment, unreadable  # noqa: PLC0415 - on first use

    media_type = IMAGES.get(path.suffix.lower())
    if media_type is None:
        read = read_attachment(path)
        is_plain = read.kind in {"text", "code", "markdown"}
        kept = store.messages.attach(
            read.name, "text" if is_plain else "document", read.text.encode()
        )
        cut = msgspec.structs.replace(kept, cut="head") if read.truncated else kept
        return cut, read.text
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error.strerror or str(error)) from error
    return _kept_image(store, path.name, data, media_type), ""


def _attach_text(store: "ChatStore", name: str, text: str) -> tuple[Attachment, str]:
    """Background job."""
    plain = text.replace("\0", "�")
    return store.messages.attach(name, "text", plain.encode("utf-8", "replace")), plain


def _attach_image(store: "ChatStore", name: str, image: QImage) -> tuple[Attachment, str]:
    """Background job."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return _kept_image(store, name, bytes(buffer.data().data()), "image/png"), ""


def _kept_image(store: "ChatStore", name: str, data: bytes, media_type: str) -> Attachment:
    from pannier.core.chat.images import image_info  # noqa: PLC0415 - on first use

    image_info(data)
    return store.messages.attach(name, "image", data, media_type=media_type)
