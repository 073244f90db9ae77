# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What an interrupted run leaves behind: an importance matrix of the chunks that were done.

It is a complete file, which llama.cpp's tools could use; only its name says that more was wanted.
"""

import contextlib
import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import filelock

from pannier.core.errors import UserError
from pannier.core.gguf import open_error, read_model
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.files import new_path, read_imatrix, unwritable
from pannier.core.imatrix.matrix import Imatrix
from pannier.core.language import tr
from pannier.core.library.names import shown
from pannier.core.unfinished import IMATRIX_LOCK_SUFFIX, IMATRIX_SUFFIX

_CHUNKS, _MODEL = "chunks_wanted", "model_identity"


@dataclass(frozen=True, slots=True)
class Partial:
    """An unfinished importance matrix.

    Attributes:
        path: its file.
        imatrix: what it holds so far.
        chunks: chunks there were to do.
        model_identity: what `model_identity` said of its model.
    """

    path: Path
    imatrix: Imatrix
    chunks: int
    model_identity: str

    @property
    def chunks_done(self) -> int:
        """Chunks that it holds."""
        return self.imatrix.chunk_count

    @property
    def context_length(self) -> int:
        """Tokens of a chunk."""
        return self.imatrix.chunk_size

    def goes_on(self, *, identity: str, text_sha256: str, context_length: int) -> bool:
        """Whether a run with this model and text can go on with it."""
        return (
            self.model_identity == identity
            and self.imatrix.text_sha256 == text_sha256
            and self.context_length == context_length
        )


def partial_path(output: Path) -> Path:
    """Where the unfinished file of `output` lies."""
    return output.with_name(output.name + IMATRIX_SUFFIX)


@contextlib.contextmanager
def sole_maker(output: Path) -> Iterator[None]:
    """Let nobody else make the same file meanwhile, in this process or another.

    Folders that are made for it go again when nothing has come into them.

    Raises:
        ImatrixError: (`target_busy`) somebody does.
    """
    path = output.with_name(output.name + IMATRIX_LOCK_SUFFIX)
    new_folders = [folder for folder in path.parents if not os.path.lexists(folder)]
    lock = filelock.FileLock(path, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except filelock.Timeout as error:
        raise ImatrixError(
            tr("Pannier is making {name} already, in this window or another.").format(
                name=shown(output.name)
            ),
            remedy=tr("Wait for it, or choose another name."),
            kind="target_busy",
        ) from error
    except OSError as error:
        raise unwritable(output, error) from error
    try:
        yield
    finally:
        if sys.platform != "win32":
            # Before the lock is given back: another process would lock a file that is gone.
            path.unlink(missing_ok=True)
        lock.release()
        path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # the first that is not empty
            for folder in new_folders:
                folder.rmdir()


def find_partial(output: Path) -> Partial | None:
    """What an interrupted run for `output` has left; None when there is nothing usable."""
    path = partial_path(output)
    try:
        imatrix = read_imatrix(path)
    except UserError:
        return None
    chunks, identity = imatrix.notes.get(_CHUNKS), imatrix.notes.get(_MODEL)
    if not isinstance(chunks, int) or not isinstance(identity, str) or not imatrix.chunk_count:
        return None
    return Partial(path, imatrix, chunks, identity)


def partial_notes(chunks: int, identity: str) -> dict[str, str | int]:
    """What an unfinished file says of itself."""
    return {_CHUNKS: chunks, _MODEL: identity}


def remove_partial(output: Path) -> None:
    """Delete what an interrupted run has left, as far as that can be done."""
    for path in (partial_path(output), new_path(output)):
        with contextlib.suppress(OSError):
            path.unlink()


def model_identity(path: Path) -> str:
    """The same for the same files as long as nobody changes them.

    Raises:
        GgufError: there is no such model.
    """
    try:
        parts = [(part.name, part.stat()) for part in read_model(path).paths]
    except OSError as error:
        raise open_error(error).named(path.name) from error
    known = [(name, status.st_size, status.st_mtime_ns) for name, status in parts]
    return hashlib.blake2b(repr(known).encode(), digest_size=16).hexdigest()
