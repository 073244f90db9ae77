# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Headers as files for llama.cpp: a few kilobytes in front of a hole as large as the model."""

import ctypes
import sys
import tempfile
from collections import OrderedDict
from pathlib import Path
from typing import IO

from pannier.core.errors import UserError
from pannier.core.gguf import StrippedHeader
from pannier.core.language import tr

_MAX_FILES = 32
_FSCTL_SET_SPARSE = 0x900C4


class HeaderFiles:
    """A temporary folder of such files; `close` deletes it."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._paths: OrderedDict[str, Path] = OrderedDict()

    def path(self, header: StrippedHeader) -> Path:
        """The file of a header, written when it is not there yet.

        Raises:
            UserError: (`disk_full`) it cannot be written.
        """
        found = self._paths.get(header.identity)
        if found is None or not found.exists():
            found = self._paths[header.identity] = self._write(header)
            while len(self._paths) > _MAX_FILES:
                _, oldest = self._paths.popitem(last=False)
                oldest.unlink(missing_ok=True)
        self._paths.move_to_end(header.identity)
        return found

    def close(self) -> None:
        """Delete all files."""
        self._paths.clear()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _write(self, header: StrippedHeader) -> Path:
        try:
            if self._folder is None or not Path(self._folder.name).is_dir():
                # The system's folder: where the user's models lie there may be no sparse files.
                self._folder = tempfile.TemporaryDirectory(
                    prefix="pannier-plan-", ignore_cleanup_errors=True
                )
            path = Path(self._folder.name) / f"{header.identity}.gguf"
            with path.open("wb") as file:
                _make_sparse(file)
                file.write(header.content)
                file.truncate(header.file_bytes)
        except OSError as error:
            raise UserError(
                tr(
                    "The exact plan of the memory needs a small temporary file, and it cannot be "
                    "written: {reason}."
                ).format(reason=error.strerror or error),
                remedy=tr("Free some space in {folder}.").format(folder=tempfile.gettempdir()),
                kind="disk_full",
            ) from error
        return path


def _make_sparse(file: IO[bytes]) -> None:
    """Tell Windows that the file may have holes; elsewhere every file may."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - only there

        returned = ctypes.c_ulong()
        handle = msvcrt.get_osfhandle(file.fileno())
        ctypes.windll.kernel32.DeviceIoControl(
            ctypes.c_void_p(handle),
            _FSCTL_SET_SPARSE,
            None,
            0,
            None,
            0,
            ctypes.byref(returned),
            None,
        )
