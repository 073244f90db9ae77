# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One check of the installation, and the bugs that the log tells of."""

import contextlib
import os
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from pannier.core.errors import UserError
from pannier.core.language import number, tr
from pannier.core.paths import log_folder

LOG_FILE = "pannier.log"
MAX_ENTRIES = 200
_ENTRY = re.compile(r"^(\d{4}-\d\d-\d\dT\S+) ", re.MULTILINE)
_TOKEN = re.compile(r"\bhf_[A-Za-z0-9]{6,}\b")
_LOGIN = re.compile(r"(?<=://)[^/\s@]+@")
_USER_NAMES = ("USER", "LOGNAME", "USERNAME")
HOME = "PANNIER_HOME"
_BUG = re.compile(r"^(\d{4}-\d\d-\d\d)T\S+ Traceback", re.MULTILINE)
_PLACE = re.compile(r'^  File "[^"\n]*?(pannier[^"\n]*)", line (\d+)', re.MULTILINE)


class Check(msgspec.Struct, frozen=True):
    """The outcome of one check; `detail` says what was found, or what is wrong and what to do."""

    name: str
    ok: bool
    detail: str


def check(name: str, examine: Callable[[], str]) -> Check:
    """Make a check of a function that returns what it found, or raises what is wrong."""
    try:
        return Check(name=name, ok=True, detail=scrubbed(examine()))
    except (UserError, OSError) as error:
        return Check(name=name, ok=False, detail=scrubbed(str(error)))


def scrubbed(text: str) -> str:
    """Take out of a text what strangers need not see.

    That is the home folder and the one that `PANNIER_HOME` names, the user's name, tokens, and
    names and passwords in addresses.
    """
    text = _LOGIN.sub("", _TOKEN.sub("(token)", text))
    for folder, word in ((os.environ.get(HOME, ""), f"${HOME}"), (str(Path.home()), "~")):
        if folder and folder != Path(folder).anchor:
            text = text.replace(folder, word)
    names = {Path.home().name, *(os.environ.get(name, "") for name in _USER_NAMES)}
    for name in sorted(names, key=len, reverse=True):
        if len(name) > 2:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "(user)", text)
    return text


class LogEntry(msgspec.Struct, frozen=True):
    """Something that the window's log tells of."""

    time: datetime
    text: str


def log_entries(folder: Path | None = None) -> list[LogEntry]:
    """What the window's log tells of, the latest last, from its older part on.

    Raises:
        OSError: there is a log that cannot be read.
    """
    found: list[LogEntry] = []
    for text in _log_texts(folder):
        starts = list(_ENTRY.finditer(text))
        ends = [start.start() for start in starts[1:]] + [len(text)]
        for start, end in zip(starts, ends, strict=True):
            with contextlib.suppress(ValueError):  # not written by us
                moment = datetime.fromisoformat(start[1])
                found.append(LogEntry(moment.astimezone(), text[start.end() : end].strip()))
    return found[-MAX_ENTRIES:]


def recent_bugs(folder: Path | None = None) -> str:
    """What the window's log says of bugs: how many, and kind and place of the latest.

    Messages are left out: they may hold names of files or words of a chat.

    Raises:
        OSError: there is a log that cannot be read.
    """
    text = "".join(_log_texts(folder))
    found = list(_BUG.finditer(text))
    if not found:
        return tr("none", "of bugs")
    latest = text[found[-1].start() :]
    places = _PLACE.findall(latest)
    where = f" ({places[-1][0]}:{places[-1][1]})" if places else ""
    since, last = found[0][1], found[-1][1]
    kind = _kind(latest)
    return tr("{count} in the log since {since}; the latest on {last}: {what}").format(
        count=number(len(found)), since=since, last=last, what=f"{kind}{where}"
    )


def _log_texts(folder: Path | None) -> Iterator[str]:
    """The window's log, its older part first; nothing where there is none."""
    log = (folder or log_folder()) / LOG_FILE
    for file in (log.with_name(f"{LOG_FILE}.1"), log):
        with contextlib.suppress(FileNotFoundError):
            yield file.read_text(encoding="utf-8", errors="replace")


def _kind(trace: str) -> str:
    """The exception's class: the first word of the first line that is not indented any more."""
    for line in trace.splitlines()[1:]:
        if line and not line.startswith(" "):
            return line.partition(":")[0].strip()
    return tr("an exception")
