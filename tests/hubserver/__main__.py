# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Starts the stand-in hub by hand: `python -m tests.hubserver --demo`."""

import argparse
import contextlib
import signal
import sys
import tempfile
import time
from pathlib import Path
from types import FrameType

from tests.hubserver import demo
from tests.hubserver.catalogue import Repo
from tests.hubserver.server import HubServer

DEFAULT_PORT = 8765


def main() -> int:
    """Serve until Ctrl-C, or until the process is told to end."""
    arguments = _parse()
    signal.signal(signal.SIGTERM, _interrupt)
    with contextlib.suppress(KeyboardInterrupt):
        _serve(arguments)
    return 0


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    """End in order; who says it twice does not want to wait for that."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    raise KeyboardInterrupt


def _serve(arguments: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory(prefix="hubserver-") as folder:
        repos = demo.demo_catalogue(Path(folder)) if arguments.demo else []
        repos += [_folder_repo(text) for text in arguments.add]
        with HubServer(*repos, port=arguments.port, content_port=arguments.content_port) as hub:
            hub.state.tokens[demo.TOKEN] = demo.USER
            if arguments.rate:
                for repo in repos:
                    for path in repo.files:
                        hub.fault(repo.id, path, bytes_per_second=arguments.rate)
            sys.stdout.write(
                f"{len(repos)} repositories; the token {demo.TOKEN} belongs to {demo.USER}.\n"
                f"HF_ENDPOINT={hub.url}\n"
            )
            sys.stdout.flush()
            while True:
                time.sleep(1)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.hubserver", description=__doc__)
    parser.add_argument("--demo", action="store_true", help="offer an invented catalogue")
    parser.add_argument(
        "--add",
        action="append",
        default=[],
        metavar="OWNER/REPO=FOLDER",
        help="offer the files of a folder",
    )
    parser.add_argument("--rate", type=int, help="bytes a second of each connection")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 for any free one")
    parser.add_argument("--content-port", type=int, default=0, help="of the signed addresses")
    return parser.parse_args()


def _folder_repo(text: str) -> Repo:
    name, _, folder = text.partition("=")
    repo = Repo(name)
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            repo.put(path.relative_to(folder).as_posix(), path)
    return repo


if __name__ == "__main__":
    sys.exit(main())
