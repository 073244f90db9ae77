# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier fit`: the memory that a model will take, and which of several files fits."""

import argparse
from pathlib import Path

import msgspec

from pannier.backend.client import worker_command
from pannier.backend.planner import Planner
from pannier.backend.planner_questions import PlanQuestion
from pannier.cli import fit_beside, fit_ladder, fit_plan, fit_size, options, output, targets
from pannier.cli.fit_machine import find_machine
from pannier.cli.fit_models import FitModel, FitTarget, read_target
from pannier.core.errors import UserError
from pannier.core.gguf import StrippedHeader
from pannier.core.memory import LoadOptions, MemoryPlan
from pannier.core.memory.fit import FileFit, FitSearch, after_plan, recommend
from pannier.core.memory.fit.wish import unified_machine
from pannier.core.memory.forecast import Machine, forecast
from pannier.core.memory.load_options import settled_context
from pannier.core.sizes import parse_size

MAX_DEVICES = 16
"""GGML_SCHED_MAX_BACKENDS of ggml, and what fits into a table."""

MAX_BYTES = 1 << 50

_DESCRIPTION = """\
Say what a model will take on every device, before it is loaded or downloaded.

For a folder or a repository: how each of its files fits, and which to take. For a plain
size such as 8B: what the weights take in every format. Without --vram and --devices it
is this machine as it is."""


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "fit",
        help="say what a model will take in memory, and which quant fits",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "target",
        metavar="TARGET",
        help=f"{targets.HUB_HELP}; or a folder; or a plain size such as 8B",
    )
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument(
        "--vram",
        dest="sizes",
        metavar="SIZE",
        type=_one_size,
        default=None,
        help="plan for one GPU with so much free memory, such as 8GiB; 0 is none",
    )
    sizes.add_argument(
        "--devices",
        dest="sizes",
        metavar="SIZE,SIZE,...",
        type=_sizes,
        default=argparse.SUPPRESS,
        help="plan for several GPUs with so much free memory each, such as 24GiB,12GiB",
    )
    sizes.add_argument(
        "--unified",
        metavar="SIZE",
        type=_size,
        default=None,
        help="plan for a machine whose GPU and programs share so much memory, as Apple's do",
    )
    parser.add_argument(
        "--sensitive",
        action="store_true",
        help="the work is sensitive to small errors (code, mathematics): prefer 8 bits",
    )
    parser.add_argument(
        "--draft",
        metavar="FILE",
        type=Path,
        help="the smaller model that guesses ahead, loaded beside the model",
    )
    parser.add_argument(
        "--exact",
        action="store_true",
        help="let llama.cpp itself plan, to the byte, instead of a forecast from the header",
    )
    options.add_json(parser)
    options.add_load_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    # A projector is planned apart, since a file on the Hub has none beside it.
    wish = msgspec.structs.replace(options.load_options(arguments), mmproj="")
    parameters = fit_size.parse_parameters(arguments.target)
    if parameters is not None and not targets.names_a_file(arguments.target):
        machine = _machine(wish, arguments)
        if arguments.as_json:
            output.print_json(fit_size.document(parameters, machine, wish))
        else:
            fit_size.show(parameters, machine, wish)
        return 0
    target = read_target(arguments.target, exact=arguments.exact)
    machine = _machine(wish, arguments)
    # This machine's own GPUs are the better judges of what they can do.
    planner = Planner(worker_command()) if machine.devices else Planner()
    try:
        machine = fit_beside.with_companions_of(arguments, wish, machine, planner)
        if target.is_file:
            _one(target.models[0], wish, machine, planner, arguments)
        else:
            _several(target, wish, machine, planner, arguments)
    finally:
        planner.close()
    return 0


def _machine(wish: LoadOptions, arguments: argparse.Namespace) -> Machine:
    """The machine to plan for."""
    if arguments.unified is not None:
        return unified_machine(arguments.unified)
    return find_machine(wish, arguments.sizes)


def _one(
    file: FitModel,
    wish: LoadOptions,
    machine: Machine,
    planner: Planner,
    arguments: argparse.Namespace,
) -> None:
    settled_context(file.summary.shape.context_length or None, wish)
    best = FitSearch(wish, machine).fit(file.summary)
    if file.header is None:
        plan = forecast(file.summary, wish, machine)
    else:
        plan = _plan(file.header, wish, machine, planner)
    found = fit_plan.Found(file, plan, after_plan(best, plan), best)
    if arguments.as_json:
        output.print_json(fit_plan.document(found))
    else:
        fit_plan.show(found)


def _several(
    target: FitTarget,
    wish: LoadOptions,
    machine: Machine,
    planner: Planner,
    arguments: argparse.Namespace,
) -> None:
    search = FitSearch(wish, machine)
    models, fits, problems = [], [], list(target.problems)
    line = output.ProgressLine("planning")
    try:
        for number, file in enumerate(target.models):
            line.show(number / len(target.models))
            try:
                fits.append(_fit(file, search.fit(file.summary), machine, planner))
            except UserError as error:
                problems.append((file.name, error))
            else:
                models.append(file)
    finally:
        line.clear()
    summaries = [file.summary for file in models]
    ranking = recommend(summaries, fits, machine, sensitive=arguments.sensitive)
    ladder = fit_ladder.Ladder(target.name, models, ranking, problems, machine)
    if arguments.as_json:
        output.print_json(fit_ladder.document(ladder))
    else:
        fit_ladder.show(ladder)


def _fit(file: FitModel, fit: FileFit, machine: Machine, planner: Planner) -> FileFit:
    """The fit as llama.cpp plans it, where its header is there for that."""
    if file.header is None:
        return fit
    plan = _plan(file.header, fit.options, machine, planner)
    if not plan.fits or fit.verdict == "partial":
        fewer = msgspec.structs.replace(fit.options, gpu_layers="auto")
        plan = _plan(file.header, fewer, machine, planner)
    return after_plan(fit, plan)


def _plan(
    header: StrippedHeader, wish: LoadOptions, machine: Machine, planner: Planner
) -> MemoryPlan:
    """llama.cpp's own plan; the devices have been chosen already."""
    chosen = msgspec.structs.replace(wish, devices=())
    return planner.plan(PlanQuestion(header, chosen, machine))


def _one_size(text: str) -> list[int]:
    return [_size(text)]


def _sizes(text: str) -> list[int]:
    sizes = [_size(part) for part in text.split(",")]
    if len(sizes) > MAX_DEVICES:
        raise argparse.ArgumentTypeError(f"llama.cpp uses {MAX_DEVICES} devices at most")
    return sizes


def _size(text: str) -> int:
    try:
        size = 0 if text.strip() == "0" else parse_size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if size > MAX_BYTES:
        raise argparse.ArgumentTypeError(f"{text!r} is more than any device has")
    return size
