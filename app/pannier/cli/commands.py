# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""All commands, and which of them the words on the command line mean."""

import argparse
import difflib
import functools
import importlib
from collections.abc import Collection, Sequence
from pathlib import Path

from pannier import __version__
from pannier.cli import options, targets

_MODULES = {
    "open": "window",
    "chat": "chat",
    "chats": "chats",
    "list": "list_models",
    "search": "search",
    "show": "show",
    "fit": "fit",
    "pull": "pull",
    "quantize": "quantize",
    "devices": "devices",
    "bench": "bench",
    "imatrix": "imatrix",
    "engines": "engines",
    "doctor": "doctor",
    "rpc-server": "rpc_server",
}
"""Where the commands are, in the order in which `--help` lists them."""

_USAGE = """\
pannier [FILE]
       pannier COMMAND [ARGUMENTS]"""
_DESCRIPTION = "Pannier packs large language models onto the GPU you have."
_EPILOG = """\
examples:
  pannier                                  open the window
  pannier model.gguf                       open the window and load a model
  pannier chat demo -p "What is Q4_K_M?"   ask the model that comes with Pannier
  pannier list                             the models on this machine
  pannier search qwen3                     find models on the Hugging Face Hub
  pannier show model.gguf --json           what a model file is, for a script
  pannier fit owner/repo --vram 12GiB      which quant fits on a GPU of 12 GiB
  pannier quantize model-F16.gguf Q4_K_M   make a smaller file of a model

`pannier COMMAND --help` describes a command. Exit codes: 0 success, 1 an error that the
message explains, 2 wrong usage, 70 a bug in Pannier, 130 interrupted by Ctrl-C."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; `run` of the result is the function of the command.

    Wrong usage ends the process with exit code 2, as argparse does.
    """
    # To read all of them takes as long as a quick command does.
    only = [argument for argument in arguments[:1] if argument in _MODULES]
    parser = _make_parser(only or _MODULES)
    return parser.parse_args(_with_command(arguments, parser))


def _make_parser(commands: Collection[str]) -> argparse.ArgumentParser:
    """A parser that knows these commands; only their modules are read."""
    parser = argparse.ArgumentParser(
        prog="pannier",
        usage=_USAGE,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"pannier {__version__}")
    options.add_json(parser)
    parser.set_defaults(as_json=False)
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", prog="pannier")
    # Abbreviated options would change their meaning when an option is added.
    add = functools.partial(subparsers.add_parser, allow_abbrev=False)
    for command in commands:
        importlib.import_module(f"pannier.cli.{_MODULES[command]}").add_parser(add)
    return parser


def _with_command(arguments: Sequence[str], parser: argparse.ArgumentParser) -> list[str]:
    """Add the command `open` where it was left out: `pannier`, `pannier FILE`."""
    words = [argument for argument in arguments if not argument.startswith("-")]
    if not words:
        ends_early = {"-h", "--help", "--version"}.intersection(arguments)
        return [*arguments, *([] if ends_early else ["open"])]
    first = words[0]
    if first in _MODULES:
        return list(arguments)
    if not _is_file(first):
        similar = difflib.get_close_matches(first, _MODULES, n=1)
        hint = f"; did you mean `{similar[0]}`?" if similar else ""
        parser.error(f"there is no command and no file named {first!r}{hint}")
    at = list(arguments).index(first)
    return [*arguments[:at], "open", *arguments[at:]]


def _is_file(word: str) -> bool:
    """Whether a word that is no command is meant as a file, also one that is not there."""
    return (
        word == targets.DEMO
        or "/" in word
        or "\\" in word
        or word.lower().endswith(".gguf")
        or targets.is_there(Path(word))
    )
