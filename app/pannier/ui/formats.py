# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Speeds, times and dates as the window writes them; sizes are in core/sizes.py."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QTime

from pannier.core.language import number, tr

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_YEAR_10000 = 253_402_300_800
# Of the smaller unit up to here, for "90 min" says more than "1 h 30 min" and "2 h".
_MOST_SECONDS, _MOST_MINUTES, _MOST_HOURS = 90, 90, 48


def speed(tokens_per_second: float) -> str:
    """Tokens per second with as many digits as mean something."""
    digits = 0 if tokens_per_second >= 100 else 1
    return tr("{n} tok/s").format(n=number(tokens_per_second, digits))


def duration(seconds: float) -> str:
    """How long something took or will take, such as "850 ms", "4.2 s", "42 s" or "1 h 40 min"."""
    if seconds < 1:
        return tr("{n} ms").format(n=number(seconds * 1000))
    if seconds < 10:
        return tr("{n} s").format(n=number(seconds, 1))
    return _whole(seconds)


def time_left_text(seconds: float) -> str:
    """The time until something is done, such as "42 s left"."""
    return tr("{time} left").format(time=_whole(max(1, seconds)))


def day(seconds: float | None) -> str:
    """The local day of a time since 1970, short; empty for none."""
    return _local(seconds, QLocale.FormatType.ShortFormat, with_time=False)


def moment(seconds: float | None) -> str:
    """The local day and minute of a time since 1970, short; empty for none."""
    return _local(seconds, QLocale.FormatType.ShortFormat, with_time=True)


def clock(when: datetime) -> str:
    """The minute of a moment, with the day where it was another one than today."""
    if when.date() != datetime.now(tz=when.tzinfo).date():
        return moment(when.timestamp())
    time = QTime(when.hour, when.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def _whole(seconds: float) -> str:
    if seconds < _MOST_SECONDS:
        return tr("{n} s").format(n=round(seconds))
    minutes = round(seconds / _MINUTE)
    if minutes < _MOST_MINUTES:
        return tr("{n} min").format(n=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < _MOST_HOURS:
        return tr("{h} h {m} min").format(h=hours, m=f"{minutes:02}")
    return tr("%Ln day(s)", "", round(seconds / _DAY))


def _local(seconds: float | None, form: QLocale.FormatType, *, with_time: bool) -> str:
    # A file system may make up any time.
    if seconds is None or not 0 <= seconds < _YEAR_10000:
        return ""
    when = QDateTime.fromSecsSinceEpoch(int(seconds))
    locale = QLocale()
    return locale.toString(when if with_time else when.date(), form)
