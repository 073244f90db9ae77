# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the commands of `pannier chats` do."""

import argparse
import contextlib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from pannier.cli import output
from pannier.core.chat import exchange
from pannier.core.chat.exchange.wording import moment
from pannier.core.chat.export_kinds import ENDINGS, ExportKind
from pannier.core.chat.records import Conversation, SearchHit
from pannier.core.chat.store import ChatStore, chats_file, open_chats
from pannier.core.errors import UserError

Step = TypeVar("Step")
Result = TypeVar("Result")


def run(name: str, arguments: argparse.Namespace) -> int:
    """Run one of them; returns its exit code."""
    with _opened() as store:
        return _COMMANDS[name](store, arguments)


@contextlib.contextmanager
def _opened() -> Iterator[ChatStore]:
    with contextlib.closing(open_chats(chats_file())) as store:
        for notice in store.opening.notices:
            output.print_error(notice, as_json=False)
        yield store


def _list(store: ChatStore, arguments: argparse.Namespace) -> int:
    chats = store.conversations.all(trashed=arguments.trash)
    folders = _folder_names(store)
    if arguments.as_json:
        documents = [_chat_document(chat, folders) for chat in chats]
        output.print_json({"chats": documents})
        return 0
    rows = [
        (
            str(chat.id),
            chat.title or "Untitled chat",
            "/".join(folders.get(chat.folder, ())),
            moment(chat.changed),
            str(chat.messages),
        )
        for chat in chats
    ]
    if rows:
        output.print_table(("id", "title", "folder", "changed", "messages"), rows, text_columns=4)
    else:
        output.note("The trash is empty." if arguments.trash else "There are no chats yet.")
    return 0


def _search(store: ChatStore, arguments: argparse.Namespace) -> int:
    if arguments.chat is not None:
        store.conversations.get(arguments.chat)
    found = store.search(arguments.text, conversation=arguments.chat, limit=arguments.limit)
    if arguments.as_json:
        output.print_json(
            {"hits": [_hit_document(hit) for hit in found.hits], "has_more": found.has_more}
        )
        return 0
    for hit in found.hits:
        place = "title" if hit.message is None else f"message {hit.message}"
        print(output.printable(f"{hit.conversation}  {hit.title}, {place}"))
        if hit.message is not None:
            print(output.printable(f"    {hit.snippet}"))
    if not found.hits:
        output.note("Nothing was found.")
    elif found.has_more:
        output.note(f"There is more: --limit {arguments.limit * 5} shows it.")
    return 0


def _export(store: ChatStore, arguments: argparse.Namespace) -> int:
    if bool(arguments.chats) == arguments.all:
        raise UserError(
            "Which chats are to be exported?",
            remedy="Name them by the ids that `pannier chats list` shows, or say --all.",
            kind="no_chats",
        )
    chats = arguments.chats or [chat.id for chat in store.conversations.all()]
    kind = arguments.format or _kind_of(arguments.to)
    if arguments.to is None:
        return _print_one(store, chats, kind, as_json=arguments.as_json)
    target = Path(arguments.to).expanduser()
    if target.is_dir() and (kind == "json" or len(chats) == 1):
        target /= f"chats{ENDINGS[kind]}"
    line = output.ProgressLine("exporting")
    steps = exchange.export_chats(store, chats, target, kind)
    files = _finished(steps, lambda step: line.show(step.done / step.total))
    line.clear()
    if arguments.as_json:
        output.print_json({"files": [str(file) for file in files], "chats": len(chats)})
    else:
        output.note(f"Exported: {_counted(len(chats), 'chat')}")
        for file in files:
            print(output.printable(str(file)))
    return 0


def _print_one(store: ChatStore, chats: Sequence[int], kind: ExportKind, *, as_json: bool) -> int:
    if len(chats) != 1:
        raise UserError(
            "Only one chat can be printed.",
            remedy="Say with --to where they are to be written.",
            kind="no_target",
        )
    text = exchange.export_text(store.conversations.read_whole(chats[0]), kind)
    if as_json:
        output.print_json({"files": [], "chats": 1, "text": text})
    else:
        output.stream_text(text)
    return 0


def _import(store: ChatStore, arguments: argparse.Namespace) -> int:
    folder = store.folders.along([arguments.folder]) if arguments.folder else None
    path = Path(arguments.path).expanduser()
    steps = exchange.import_chats(store, path, folder=folder)
    report = _finished(steps, lambda _step: None)
    if arguments.as_json:
        problems = [{"name": each.name, "reason": each.reason} for each in report.problems]
        output.print_json(
            {
                "added": report.added,
                "known": report.known,
                "empty": report.empty,
                "problems": problems,
            }
        )
        return 0
    print(f"Added: {_counted(len(report.added), 'chat')}")
    if report.known:
        print(f"There already: {_counted(report.known, 'chat')}")
    if report.empty:
        print(f"Without any message: {_counted(report.empty, 'chat')}")
    for problem in report.problems:
        output.note(f"Not read: {problem}")
    return 0


_COMMANDS: Mapping[str, Callable[[ChatStore, argparse.Namespace], int]] = {
    "list_chats": _list,
    "search_chats": _search,
    "export_chats": _export,
    "import_chats": _import,
}


def _finished(steps: Generator[Step, None, Result], show: Callable[[Step], None]) -> Result:
    while True:
        try:
            show(next(steps))
        except StopIteration as end:
            result: Result = end.value
            return result


def _kind_of(target: str | None) -> ExportKind:
    """The kind that the ending of a file says; Markdown when it says none."""
    suffix = Path(target).suffix.lower() if target else ""
    return next((kind for kind, ending in ENDINGS.items() if ending == suffix), "markdown")


def _folder_names(store: ChatStore) -> dict[int | None, tuple[str, ...]]:
    """The names on the way to every folder."""
    by_id = {folder.id: folder for folder in store.folders.all()}

    def names(number: int | None) -> tuple[str, ...]:
        folder = by_id.get(number) if number is not None else None
        return (*names(folder.parent), folder.name) if folder else ()

    return {number: names(number) for number in by_id}


def _chat_document(
    chat: Conversation, folders: Mapping[int | None, tuple[str, ...]]
) -> dict[str, object]:
    return {
        "id": chat.id,
        "uid": chat.uid,
        "title": chat.title,
        "folder": list(folders.get(chat.folder, ())),
        "pinned": chat.pinned,
        "created": chat.created,
        "changed": chat.changed,
        "trashed": chat.trashed,
        "messages": chat.messages,
        "model": chat.model.name if chat.model else None,
    }


def _hit_document(hit: SearchHit) -> dict[str, object]:
    return {
        "chat": hit.conversation,
        "title": hit.title,
        "message": hit.message,
        "role": hit.role,
        "created": hit.created,
        "snippet": hit.snippet,
        "start": hit.place.start if hit.place else None,
        "end": hit.place.end if hit.place else None,
    }


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
