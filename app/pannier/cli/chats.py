# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier chats`: list, search, export and import the chats of the window."""

import argparse
from collections.abc import Callable
from typing import get_args

from pannier.cli import options
from pannier.core.chat.export_kinds import ExportKind

DEFAULT_LIMIT = 20
_DESCRIPTION = """\
List, search, export and import the chats of the window, which may be open meanwhile."""


def add_parser(add: options.AddParser) -> None:
    """Declare the command with its own commands."""
    parser = add(
        "chats",
        help="list, search, export and import the chats of the window",
        description=_DESCRIPTION,
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add_command(name: str, text: str) -> argparse.ArgumentParser:
        command: argparse.ArgumentParser = commands.add_parser(
            name, help=text, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False
        )
        options.add_json(command)
        return command

    _add_list(add_command("list", "list the chats, pinned ones first, then the last changed"))
    _add_search(add_command("search", "find words in all messages and titles"))
    _add_export(add_command("export", "write chats to a file, or one to stdout"))
    _add_import(
        add_command("import", "add chats exported by Pannier, ChatGPT or LM Studio; none twice")
    )


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--trash", action="store_true", help="list what is in the trash instead")
    parser.set_defaults(run=_runs("list_chats"))


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "text",
        metavar="TEXT",
        help='words that are all to be found, the last one also as a beginning; "in quotes" as '
        "they follow each other",
    )
    parser.add_argument(
        "--limit",
        metavar="N",
        type=options.positive_number,
        default=DEFAULT_LIMIT,
        help="how many places to list at most (default: %(default)s)",
    )
    parser.add_argument("--chat", metavar="ID", type=int, help="search in this chat alone")
    parser.set_defaults(run=_runs("search_chats"))


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "chats", metavar="ID", type=int, nargs="*", help="the chats, by the ids that list shows"
    )
    parser.add_argument("--all", action="store_true", help="all chats outside the trash")
    parser.add_argument(
        "--format",
        choices=get_args(ExportKind),
        help="json loses nothing and can be imported; the others are for reading (default: as the "
        "ending of --to says, else markdown)",
    )
    parser.add_argument(
        "--to",
        metavar="PATH",
        help="the file; of several chats, but for json, a folder or a .zip file. Without it one "
        "chat is printed",
    )
    parser.set_defaults(run=_runs("export_chats"))


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path",
        metavar="PATH",
        help="a JSON file, ChatGPT's zip file, or a folder such as LM Studio's conversations",
    )
    parser.add_argument("--folder", metavar="NAME", help="put them into this folder of chats")
    parser.set_defaults(run=_runs("import_chats"))


def _runs(name: str) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        # The other commands do without chats, whose libraries take a while to import.
        from pannier.cli import chats_work  # noqa: PLC0415

        return chats_work.run(name, arguments)

    return run
