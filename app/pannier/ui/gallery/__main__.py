# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`python -m pannier.ui.gallery`: a window with every widget; `--pictures DIR` writes PNG files."""

import argparse
import itertools
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from pannier.ui.app import application
from pannier.ui.language import LANGUAGES, LONG, install_language
from pannier.ui.theme import Scheme, Theme

SIZES = ("900x600", "1280x800", "1920x1080")
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "contrast")


def main() -> int:
    """Run it; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m pannier.ui.gallery", description=__doc__)
    parser.add_argument(
        "--pictures",
        type=Path,
        metavar="DIR",
        help="write pictures of every page and of the widgets, in three sizes, all schemes and at "
        "double scale, and end; PANNIER_HOME says whose chats and models they show",
    )
    parser.add_argument(
        "--guide",
        action="store_true",
        help="with --pictures: those of the user guide instead, of the pages in use",
    )
    parser.add_argument("--scheme", choices=SCHEMES, help="default: all of them for pictures")
    parser.add_argument(
        "--size", action="append", metavar="WxH", help=f"default: {', '.join(SIZES)}"
    )
    parser.add_argument("--language", choices=LANGUAGES, default="", help="default: the system's")
    parser.add_argument(
        "--long",
        action="store_const",
        const=LONG,
        default="",
        help="make every text 40 %% longer, as those of some languages are",
    )
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    language = arguments.long or arguments.language
    if arguments.pictures is None:
        return _show(arguments.scheme or "light", language)
    if arguments.guide:
        from pannier.ui.gallery.pictures import (  # noqa: PLC0415 - the whole program
            take_pictures_for_the_guide,
        )

        return take_pictures_for_the_guide(arguments.pictures)
    if arguments.one:
        from pannier.ui.gallery.pictures import take_pictures  # noqa: PLC0415 - the whole program

        sizes = [_parsed(size) for size in arguments.size or SIZES]
        return take_pictures(arguments.pictures, sizes, arguments.scheme, language)
    schemes = [arguments.scheme] if arguments.scheme else SCHEMES
    options = [f"--size={size}" for size in arguments.size or SIZES]
    options += ["--long"] if arguments.long else []
    options += [f"--language={arguments.language}"] if arguments.language else []
    return _take_all(arguments.pictures, schemes, options)


def _show(scheme: Scheme, language: str) -> int:
    from pannier.ui.gallery.exhibition import Exhibition  # noqa: PLC0415 - needs no program

    app = application()
    install_language(app, language)
    window = Exhibition(Theme(app))
    window.choose(scheme)
    window.show()
    return app.exec()


def _parsed(size: str) -> tuple[int, int]:
    width, _, height = size.partition("x")
    return int(width), int(height)


def _take_all(folder: Path, schemes: Sequence[Scheme], options: Sequence[str]) -> int:
    """Take pictures in a process for each scheme and scale: Qt takes a scale only at its start."""
    folder.mkdir(parents=True, exist_ok=True)
    code = 0
    for scheme, scale in itertools.product(schemes, ("1", "2")):
        command = [sys.executable, "-m", "pannier.ui.gallery", "--one", "--scheme", scheme]
        environment = {
            **os.environ,
            "QT_SCALE_FACTOR": scale,
            "QT_QPA_PLATFORM": "offscreen",
        }
        target = ["--pictures", str(folder), *options]
        code = max(code, subprocess.call([*command, *target], env=environment))
    return code


if __name__ == "__main__":
    sys.exit(main())
