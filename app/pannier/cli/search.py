# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier search`: repositories on the Hub that hold GGUF files."""

import argparse

from pannier.cli import options

SORT_ORDERS = ("trending", "downloads", "likes", "updated", "created")
DEFAULT_LIMIT = 20


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "search",
        help="search the Hugging Face Hub for models",
        description="Search the Hugging Face Hub for repositories with GGUF files.",
    )
    parser.add_argument(
        "text",
        metavar="TEXT",
        nargs="?",
        default="",
        help="words of the name, owner/repo, or the address of a repository's page",
    )
    parser.add_argument(
        "--sort",
        choices=SORT_ORDERS,
        default=SORT_ORDERS[0],
        help="what comes first (default: %(default)s)",
    )
    parser.add_argument(
        "--limit",
        metavar="N",
        type=options.positive_number,
        default=DEFAULT_LIMIT,
        help="how many to list at most (default: %(default)s)",
    )
    parser.add_argument("--author", metavar="NAME", default="", help="only what NAME offers")
    options.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    # The other commands do without the Hub, whose libraries take a while to import.
    from pannier.cli import found_repos  # noqa: PLC0415

    return found_repos.run(arguments)
