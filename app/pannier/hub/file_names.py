# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Names from repositories, made fit for every disk: they may hold anything.

The same name comes out on every system, since model folders lie on drives that travel. A name
that is fit is kept as it is. What had to be changed carries a piece of its hash, so that two files
never become one.
"""

import hashlib
import re
import unicodedata
from pathlib import PurePosixPath

from pannier.core.language import tr
from pannier.hub.errors import HubError

# File systems allow 255 bytes; endings such as `.part.json` need some of them.
MAX_NAME_BYTES = 200
MAX_DEPTH = 16

_HASH_DIGITS = 8
_UNFIT = re.compile(r'[<>:"/\\|?*]')
# Control characters, marks that turn the direction of text, halves of characters, and what is no
# character: none of them can be read, and some disks refuse them.
_UNFIT_CATEGORIES = frozenset(("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"))
# Names of devices on Windows, with any ending.
_DEVICE = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])(?:\..*)?",
    re.IGNORECASE,
)
_DRIVE = re.compile(r"[A-Za-z]:")
# What llama.cpp finds the other shards by stays, whatever becomes of the rest.
_ENDING = re.compile(r"(?:-[0-9]{5}-of-[0-9]{5})?(?:\.[A-Za-z0-9]{1,12})?\Z")


def local_path(repo: str, path: str) -> PurePosixPath:
    """Return where a file of a repository goes below the models folder: `owner/repo/path`.

    Raises:
        HubError: the path leads out of its repository, or is no path at all.
    """
    parts = path.split("/")
    if (
        path.startswith(("/", "\\"))
        or _DRIVE.match(path)
        or {"", ".", ".."} & set(parts)
        or len(parts) > MAX_DEPTH
    ):
        raise _unsafe(repo, path)
    return PurePosixPath(*(fit_name(part) for part in (*repo.split("/"), *parts)))


def fit_name(name: str) -> str:
    """Return a file or folder name that every disk takes; `name` itself when it is such a one."""
    ending = _ENDING.search(name)
    cut = ending.start() if ending else len(name)
    # A name such as `.gguf` is all ending.
    stem, suffix = (name[:cut], name[cut:]) if cut else (name, "")
    fit = _readable(stem).strip(" ").rstrip(".")
    if _DEVICE.fullmatch(fit):
        fit = f"_{fit}"
    if fit == stem and len(name.encode()) <= MAX_NAME_BYTES:
        return name
    mark = "~" + hashlib.sha256(stem.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_DIGITS]
    room = MAX_NAME_BYTES - len(mark) - len(suffix)
    return fit.encode()[:room].decode("utf-8", "ignore") + mark + suffix


def _readable(text: str) -> str:
    return "".join(
        "_" if _UNFIT.match(each) or unicodedata.category(each) in _UNFIT_CATEGORIES else each
        for each in text
    )


def _unsafe(repo: str, path: str) -> HubError:
    return HubError(
        tr(
            "{repo} holds a file whose name leads out of its folder: {path}. It is not fetched."
        ).format(repo=repo, path=repr(path[:80])),
        remedy=tr("Be careful with this repository: such a name is no accident."),
        kind="hub_file_name",
    )
