# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Counts, ages and the like as the Discover page writes them."""

from datetime import UTC, datetime

from pannier.core.language import tr
from pannier.core.sizes import short_count

_DAYS_A_WEEK, _DAYS_A_MONTH, _DAYS_A_YEAR = 7, 30.44, 365.25


def count_text(count: int) -> str:
    """A count with three digits that count, such as "12.3K"."""
    return short_count(count)


def parameters_text(parameters: int | None) -> str:
    """Number of weights, such as "8.03B"; empty while unknown."""
    return short_count(parameters) if parameters else ""


def age_text(moment: datetime, now: datetime | None = None) -> str:
    """How long ago a moment is, in the largest unit that fits."""
    days = ((now or datetime.now(tz=UTC)) - moment).total_seconds() / 86400
    if days < 1:
        return tr("today")
    if days < 2:
        return tr("yesterday")
    if days < 2 * _DAYS_A_WEEK:
        return tr("%Ln day(s) ago", "", int(days))
    if days < 2 * _DAYS_A_MONTH:
        return tr("%Ln week(s) ago", "", int(days / _DAYS_A_WEEK))
    if days < 2 * _DAYS_A_YEAR:
        return tr("%Ln month(s) ago", "", int(days / _DAYS_A_MONTH))
    return tr("%Ln year(s) ago", "", int(days / _DAYS_A_YEAR))
