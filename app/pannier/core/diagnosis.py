# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One check of the installation, and the bugs that the log tells of."""

import re
from collections.abc import Callable
from pathlib import Path

import msgspec

from pannier.core.errors import UserError
from pannier.core.language import number, tr
from pannier.core.paths import log_folder

LOG_FILE = "pannier.log"
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
        return Check(name=name, ok=True, detail=without_home(examine()))
    except (UserError, OSError) as error:
        return Check(name=name, ok=False, detail=without_home(str(error)))


def without_home(text: str) -> str:
    """Replace the home folder: a report for strangers need not tell the user's name."""
    home = str(Path.home())
    return text if home == Path.home().anchor else text.replace(home, "~")


def recent_bugs(folder: Path | None = None) -> str:
    """What the window's log says of bugs: how many, and kind and place of the latest.

    Messages are left out: they may hold names of files or words of a chat.

    Raises:
        OSError: there is a log that cannot be read.
    """
    log = (folder or log_folder()) / LOG_FILE
    try:
        text = log.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return tr("none", "of bugs")
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


def _kind(trace: str) -> str:
    """The exception's class: the first word of the first line that is not indented any more."""
    for line in trace.splitlines()[1:]:
        if line and not line.startswith(" "):
            return line.partition(":")[0].strip()
    return tr("an exception")
