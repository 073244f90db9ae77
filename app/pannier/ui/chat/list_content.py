# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What stands in the list of chats: pinned ones, folders, the others by age; or what was found."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QTime

from pannier.core.chat.records import Conversation, Folder, SearchHit
from pannier.core.language import tr
from pannier.ui.chat.list_rows import ListRow, RowKind

WEEK, MONTH = 7, 30


def chat_rows(
    conversations: Sequence[Conversation],
    folders: Sequence[Folder],
    *,
    folded: Collection[int],
    busy: int | None,
    today: date,
    unsaved_since: float | None = None,
) -> list[ListRow]:
    """All chats: pinned, then by folder, then by age. Rows of `folded` folders are left out.

    Chats that were changed after `unsaved_since` are in memory only.
    """
    marks = _Marks(busy, unsaved_since)
    rows: list[ListRow] = []
    pinned = [one for one in conversations if one.pinned]
    if pinned:
        rows.append(ListRow(RowKind.HEADING, title=tr("Pinned")))
        rows.extend(_chat_row(one, marks) for one in pinned)
    others = [one for one in conversations if not one.pinned]
    if folders:
        rows.append(ListRow(RowKind.HEADING, title=tr("Folders")))
    for folder in folders:
        inside = [one for one in others if one.folder == folder.id]
        is_folded = folder.id in folded
        rows.append(
            ListRow(
                RowKind.FOLDER,
                str(folder.id),
                _folder_title(folder, folders),
                detail=str(len(inside)) if inside else "",
                is_folded=is_folded,
            )
        )
        if not is_folded:
            rows.extend(_chat_row(one, marks, is_inside=True) for one in inside)
    known = {folder.id for folder in folders}
    rows.extend(_by_age((one for one in others if one.folder not in known), marks, today))
    return rows


def hit_rows(hits: Sequence[SearchHit], today: date) -> list[ListRow]:
    """Messages and titles that were found."""
    return [
        ListRow(
            RowKind.HIT,
            str(hit.conversation),
            hit.title or tr("New chat"),
            snippet=_marked(hit),
            detail=_day(hit.created, today),
            message="" if hit.message is None else str(hit.message),
        )
        for hit in hits
    ]


def trash_rows(conversations: Sequence[Conversation], today: date) -> list[ListRow]:
    """Chats in the trash, by the day when they came there."""
    return [
        ListRow(RowKind.CHAT, str(one.id), title_of(one), detail=_day(one.trashed or 0.0, today))
        for one in conversations
    ]


def title_of(conversation: Conversation) -> str:
    """The title of a chat, which one without a question does not have."""
    return conversation.title or tr("New chat")


class _Marks(NamedTuple):
    """What is told of single chats."""

    busy: int | None
    unsaved_since: float | None


def _chat_row(one: Conversation, marks: _Marks, *, is_inside: bool = False) -> ListRow:
    since = marks.unsaved_since
    is_unsaved = since is not None and one.changed >= since
    return ListRow(
        RowKind.CHAT,
        str(one.id),
        title_of(one),
        detail=tr("not saved") if is_unsaved else "",
        is_pinned=one.pinned,
        is_inside=is_inside,
        is_busy=one.id == marks.busy,
    )


def _folder_title(folder: Folder, folders: Sequence[Folder]) -> str:
    """Its name behind those of the folders around it."""
    by_id = {one.id: one for one in folders}
    names = [folder.name]
    above = by_id.get(folder.parent) if folder.parent is not None else None
    while above is not None and len(names) <= len(folders):
        names.insert(0, above.name)
        above = by_id.get(above.parent) if above.parent is not None else None
    return " / ".join(names)


def _by_age(conversations: Iterable[Conversation], marks: _Marks, today: date) -> list[ListRow]:
    rows: list[ListRow] = []
    heading = ""
    for one in conversations:
        age = _age(one.changed, today)
        if age != heading:
            heading = age
            rows.append(ListRow(RowKind.HEADING, title=age))
        rows.append(_chat_row(one, marks))
    return rows


def _age(seconds: float, today: date) -> str:
    day = _moment(seconds).date()
    if day >= today:
        return tr("Today")
    days = (today - day).days
    if days == 1:
        return tr("Yesterday")
    if days <= WEEK:
        return tr("Last seven days")
    return tr("Last thirty days") if days <= MONTH else _written(day, "MMMM yyyy")


def _day(seconds: float, today: date) -> str:
    moment = _moment(seconds)
    day = moment.date()
    if day >= today:
        time = QTime(moment.hour, moment.minute)
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)
    if today - day < timedelta(days=300):
        return _written(day, tr("d MMM", "day and short month, as Qt writes patterns of dates"))
    return _written(day, "MMM yyyy")


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _moment(seconds: float) -> datetime:
    """The same moment on the clock of this place."""
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone()


def _marked(hit: SearchHit) -> tuple[tuple[str, bool], ...]:
    """The snippet in pieces that are a match or not."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for mark in hit.marks:
        pieces.append((hit.snippet[end : mark.start], False))
        pieces.append((hit.snippet[mark.start : mark.end], True))
        end = mark.end
    pieces.append((hit.snippet[end:], False))
    return tuple(piece for piece in pieces if piece[0])
