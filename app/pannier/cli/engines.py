# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier engines`: builds of llama.cpp for GPUs, beside the one that Pannier comes with."""

import argparse
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from pannier.backend.engine_install import (
    EngineKind,
    InstallStep,
    engine_kinds,
    install_kind,
    install_wheel,
)
from pannier.backend.engine_trial import EngineTrial, try_engine
from pannier.cli import options, output
from pannier.core.engine_store import BUILT_IN, EngineStore
from pannier.core.errors import UserError

_DESCRIPTION = """\
List the engines (builds of llama.cpp), or install, try, use or remove one. An engine is tried
with the bundled model before it is used; when it does not work, nothing changes."""


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add("engines", help="install and choose engines for GPUs", description=_DESCRIPTION)
    parser.add_argument(
        "action", nargs="?", choices=("list", "install", "use", "try", "remove"), default="list"
    )
    parser.add_argument("name", nargs="?", default="", help="such as vulkan; see the list")
    parser.add_argument(
        "--wheel", type=Path, metavar="FILE", help="install this wheel of llama-cpp-python"
    )
    options.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    store = EngineStore()
    name: str = arguments.name
    if arguments.action != "list" and not name:
        raise UserError(
            "Which engine?", remedy="Name it; `pannier engines` lists them.", kind="no_engine_named"
        )
    trial: EngineTrial | None = None
    match arguments.action:
        case "install" if arguments.wheel is not None:
            trial = _follow(install_wheel(arguments.wheel, name, store))
        case "install":
            trial = _follow(install_kind(_kind(name), store))
        case "try":
            trial = try_engine(store.find(name).folder)
        case "use":
            if name != BUILT_IN:
                trial = try_engine(store.find(name).folder)
            store.choose(name)
        case "remove":
            store.remove(name)
    _print(store, trial, as_json=arguments.as_json)
    return 0


def _kind(name: str) -> EngineKind:
    kinds = {kind.name: kind for kind in engine_kinds()}
    if name not in kinds:
        can = ", ".join(kinds) or "none, for no driver of a GPU was found"
        raise UserError(
            f"An engine {name!r} cannot be installed on this machine.",
            remedy=f"These can: {can}. A wheel can be installed by --wheel FILE.",
            kind="unknown_engine",
        )
    return kinds[name]


def _follow(steps: Generator[InstallStep, None, EngineTrial]) -> EngineTrial:
    """Print what goes on to stderr until it is over."""
    shown = ""
    with closing(steps):
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                trial: EngineTrial = end.value
                return trial
            share = "" if step.share is None else f" {step.share:.0%}"
            if (text := f"{step.text}{share}") != shown:
                print(output.printable(text), file=sys.stderr, flush=True)
                shown = text


def _print(store: EngineStore, trial: EngineTrial | None, *, as_json: bool) -> None:
    chosen, kinds, installed = store.state().chosen, engine_kinds(), store.installed()
    if as_json:
        document = {"chosen": chosen, "installed": installed, "available": kinds, "trial": trial}
        output.print_json(document)
        return
    if trial is not None:
        devices = ", ".join(f"{device.id} ({device.name})" for device in trial.devices)
        output.note(
            f"It works: {devices}; the bundled model on {trial.place}, "
            f"{trial.tokens_per_second:.0f} tokens/s."
        )
        if not any("gpu" in device.kind for device in trial.devices):
            output.note("It finds no GPU on this machine: check the driver.")
    rows = [("*" if chosen == BUILT_IN else "", BUILT_IN, "comes with Pannier")]
    rows += [
        ("*" if chosen == engine.name else "", engine.name, engine.trouble or engine.version)
        for engine in installed
    ]
    known = {engine.name for engine in installed}
    for kind in kinds:
        if kind.name not in known:
            lacks = f" Compiling it lacks: {', '.join(kind.missing)}." if kind.missing else ""
            rows.append(("", kind.name, f"can be installed. {kind.reason}{lacks}"))
    output.print_table(("", "Engine", ""), rows, text_columns=3)
