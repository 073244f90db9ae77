# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier quantize`: makes smaller files of a model, and says beforehand what they will be."""

import argparse
from collections.abc import Sequence
from pathlib import Path

import msgspec

from pannier.backend.quantize_preview import QuantizePreview
from pannier.backend.quantizer import quantize
from pannier.cli import options, output, quantize_ladder, targets
from pannier.cli.fit_machine import find_machine
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions
from pannier.core.memory.fit import FitSearch
from pannier.core.quantize.ladder import Rung, best_under
from pannier.core.quantize.plan import QuantizePlan, make_plan
from pannier.core.quantize.progress import (
    Checking,
    QuantizedFile,
    QuantizeEvent,
    TargetFinished,
    TargetStarted,
    TensorProgress,
)
from pannier.core.quantize.recipe import (
    QuantizeRecipe,
    TensorRule,
    parse_tensor_rule,
    quantizable_type,
)
from pannier.core.quantize.source import QuantizeSource, read_source
from pannier.core.sizes import file_size, parse_size

_DESCRIPTION = """\
Make smaller files of a model: one for each TYPE, such as Q4_K_M.

Every file is made under a temporary name, read back, loaded and compared with its source before
it gets its name. With --dry-run nothing is written: without TYPE it lists every file type with
its exact size. Best is a source in F16 or BF16."""


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "quantize",
        help="make smaller files of a model",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("source", metavar="SOURCE", help=targets.HELP)
    parser.add_argument(
        "types", metavar="TYPE", nargs="*", help="file type, such as Q8_0, Q4_K_M or IQ3_XXS"
    )
    parser.add_argument(
        "--under",
        metavar="SIZE",
        type=_size,
        help="the best file type of at most this size, such as 6GB, besides those that are named",
    )
    _add_places(parser)
    _add_recipe(parser)
    parser.add_argument(
        "--dry-run", action="store_true", help="only say what would be made; nothing is written"
    )
    parser.add_argument(
        "--vram",
        metavar="SIZE",
        type=_size,
        help="with --dry-run, judge for one GPU with so much free memory, such as 8GiB; 0 is none",
    )
    options.add_json(parser)
    parser.set_defaults(run=run, parser=parser)


def _add_places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o",
        "--output",
        metavar="DIR",
        type=Path,
        help="folder for the files (default: that of SOURCE; of demo the current one)",
    )
    parser.add_argument("--force", action="store_true", help="replace files that are there already")
    parser.add_argument(
        "--no-check",
        dest="check",
        action="store_false",
        help="do not read the result back, load it and compare it with its source",
    )


def _add_recipe(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how it is made")
    matrix = group.add_mutually_exclusive_group()
    matrix.add_argument("--imatrix", metavar="FILE", help="importance matrix of this model")
    matrix.add_argument(
        "--calibrate",
        metavar="TEXT",
        action="append",
        help="make an importance matrix from this text file or folder first; `-` reads stdin; may "
        "be repeated",
    )
    group.add_argument(
        "--requantize", action="store_true", help="take a source that is below 8 bits already"
    )
    group.add_argument(
        "--pure", action="store_true", help="all tensors in one type, without llama.cpp's mix"
    )
    group.add_argument(
        "--output-type", metavar="TYPE", type=_tensor_type, help="type of the output matrix"
    )
    group.add_argument(
        "--embedding-type", metavar="TYPE", type=_tensor_type, help="type of the token embeddings"
    )
    group.add_argument(
        "--tensor-type",
        metavar="PATTERN=TYPE",
        type=_tensor_rule,
        action="append",
        default=[],
        help="type of the tensors whose names match a pattern, such as ffn_down=Q6_K; may be "
        "repeated, and the first that matches counts",
    )
    group.add_argument(
        "--keep-split", action="store_true", help="split a split model in the same way again"
    )
    group.add_argument(
        "--threads", metavar="N", type=options.positive_number, help="CPU threads (default: all)"
    )
    group.add_argument(
        "--memory-limit",
        metavar="SIZE",
        type=_size,
        help="main memory for the tensor at work (default: 8GiB)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    if not (arguments.types or arguments.under or arguments.dry_run):
        arguments.parser.error("name a TYPE, such as Q4_K_M, or list them with --dry-run")
    source = read_source(targets.model_path(arguments.source))
    recipe = _recipe(arguments)
    for rule in quantize_ladder.rule_documents(source, recipe):
        if not rule["tensors"]:
            output.note(f"--tensor-type {rule['pattern']}={rule['type']} matches no tensor.")
    folder = arguments.output
    if folder is None and arguments.source == targets.DEMO:
        folder = Path.cwd()
    with QuantizePreview() as preview:
        rungs = _rungs(preview, source, recipe, arguments)
        if arguments.dry_run:
            _preview(preview, source, rungs, recipe, folder, arguments)
            return 0
        plan = make_plan(source, rungs, recipe, folder=folder)
        plan.check(overwrite=arguments.force)
        if arguments.calibrate:
            recipe = _calibrated(source, recipe, plan.disk.folder, arguments)
            rungs = preview.ladder(source, recipe, [rung.name for rung in rungs])
            plan = make_plan(source, rungs, recipe, folder=folder)
        return _make(plan, preview, arguments)


def _recipe(arguments: argparse.Namespace) -> QuantizeRecipe:
    imatrix = arguments.imatrix
    return QuantizeRecipe(
        output_type=arguments.output_type,
        embedding_type=arguments.embedding_type,
        tensor_rules=tuple(arguments.tensor_type),
        pure=arguments.pure,
        keep_split=arguments.keep_split,
        requantize=arguments.requantize,
        threads=arguments.threads,
        memory_limit=arguments.memory_limit,
        imatrix=None if imatrix is None else str(Path(imatrix).absolute()),
    )


def _calibrated(
    source: QuantizeSource, recipe: QuantizeRecipe, folder: Path, arguments: argparse.Namespace
) -> QuantizeRecipe:
    """The recipe with an importance matrix that is made now."""
    # It brings numpy along, which nothing else here needs.
    from pannier.cli.quantize_imatrix import make_beside  # noqa: PLC0415

    path = make_beside(
        source, arguments.calibrate, folder, threads=arguments.threads, replace=arguments.force
    )
    return msgspec.structs.replace(recipe, imatrix=str(path))


def _rungs(
    preview: QuantizePreview,
    source: QuantizeSource,
    recipe: QuantizeRecipe,
    arguments: argparse.Namespace,
) -> Sequence[Rung]:
    """The file types that were asked for; all of them where none was."""
    planned = bool(arguments.calibrate)
    names = arguments.types
    if arguments.under is None:
        rungs = preview.ladder(source, recipe, names, imatrix_planned=planned)
        return list({rung.name: rung for rung in rungs}.values())
    every = preview.ladder(source, recipe, imatrix_planned=planned)
    best = best_under(every, arguments.under)
    if best is None:
        raise _too_small(every, arguments.under)
    wanted = preview.ladder(source, recipe, names, imatrix_planned=planned) if names else ()
    return list({rung.name: rung for rung in (*wanted, best)}.values())


def _too_small(rungs: Sequence[Rung], size: int) -> UserError:
    """The error for a size that nothing has that can be made now."""
    smallest = min(rung.size_bytes for rung in rungs if not rung.lock)
    locked = best_under(rungs, size, with_imatrix=True)
    remedy = "Give a larger size."
    if locked is not None:
        remedy = f"Give a larger size, or an importance matrix: {locked.name} has "
        remedy += f"{file_size(locked.size_bytes)}, and needs one."
    return UserError(
        f"No file type is as small as {file_size(size)}; the smallest that can be made is "
        f"{file_size(smallest)}.",
        remedy=remedy,
        kind="size_too_small",
    )


def _preview(
    preview: QuantizePreview,
    source: QuantizeSource,
    rungs: Sequence[Rung],
    recipe: QuantizeRecipe,
    folder: Path | None,
    arguments: argparse.Namespace,
) -> None:
    """Say what would be made; how long it takes only for types that were chosen."""
    sizes = None if arguments.vram is None else [arguments.vram]
    machine = find_machine(LoadOptions(), sizes)
    search = FitSearch(LoadOptions(), machine)
    fits = [None if rung.summary is None else search.fit(rung.summary) for rung in rungs]
    plan = None
    if arguments.types or arguments.under:
        possible = [rung for rung in rungs if rung.header is not None]
        speeds = preview.speeds(source, possible, recipe)
        plan = make_plan(source, possible, recipe, folder=folder, speeds=speeds)
    ladder = quantize_ladder.Ladder(source, rungs, fits, machine, plan, recipe)
    if arguments.as_json:
        output.print_json(quantize_ladder.document(ladder))
    else:
        quantize_ladder.show(ladder)


def _make(plan: QuantizePlan, preview: QuantizePreview, arguments: argparse.Namespace) -> int:
    """Do what is planned; files that were made before an error are told all the same."""
    done: list[QuantizedFile] = []
    for text in quantize_ladder.fallback_lines([file.rung for file in plan.files], is_whole=False):
        output.note(text)
    line = output.ProgressLine("")
    try:
        for event in quantize(
            plan, overwrite=arguments.force, check=arguments.check, preview=preview
        ):
            if isinstance(event, TargetStarted):
                line.clear()
                line = output.ProgressLine(event.file_type)
            if isinstance(event, TargetFinished):
                line.clear()
                done.append(event.file)
                _tell(event.file, arguments)
            else:
                line.show(*_progress(event, check=arguments.check))
    except UserError as error:
        line.clear()
        output.print_error(error, as_json=arguments.as_json, **_document(plan, done))
        return 1
    finally:
        line.clear()
    if arguments.as_json:
        output.print_json(_document(plan, done))
    return 0


def _progress(event: QuantizeEvent, *, check: bool) -> tuple[float, str]:
    """How far a file is, and what is being done; its check is the last tenth."""
    share = 0.9 if check else 1.0
    if isinstance(event, TensorProgress):
        words = [event.name]
        if event.bytes_per_second:
            words.append(f"{file_size(round(event.bytes_per_second))}/s")
        if event.seconds_left is not None:
            words.append(f"{event.seconds_left:.0f} s left")
        return share * event.read_bytes / max(event.total_bytes, 1), "  ".join(words)
    if isinstance(event, Checking):
        return share + (1 - share) * event.fraction, f"checking: {event.step}"
    return 0.0, ""


def _tell(file: QuantizedFile, arguments: argparse.Namespace) -> None:
    """Print the path of a file on stdout, and on stderr what it is."""
    if not arguments.as_json:
        print(output.printable(str(file.paths[0])), flush=True)
    size, bits = file_size(file.size_bytes), f"{file.bits_per_weight:.2f} bits per weight"
    words = [f"{file.file_type}: {size}, {bits}, {file.seconds:.1f} s"]
    if file.check is not None and file.check.same_top_token is not None:
        words.append(f"same top token as the source: {file.check.same_top_token:.0%}")
    elif file.check is not None:
        words.append(f"not compared with the source: {file.check.not_compared}")
    output.note("; ".join(words))


def _document(plan: QuantizePlan, done: Sequence[QuantizedFile]) -> dict[str, object]:
    rungs = {file.rung.name: file.rung for file in plan.files}
    return {
        "source": str(plan.source.paths[0]),
        "imatrix": plan.recipe.imatrix,
        "tensor_rules": quantize_ladder.rule_documents(plan.source, plan.recipe),
        "outputs": [
            {
                "path": str(file.paths[0]),
                "paths": [str(path) for path in file.paths],
                "file_type": file.file_type,
                "size_bytes": file.size_bytes,
                "planned_bytes": file.planned_bytes,
                "bits_per_weight": file.bits_per_weight,
                "fallbacks": rungs[file.file_type].fallbacks,
                "seconds": file.seconds,
                "check": file.check,
            }
            for file in done
        ],
    }


def _tensor_type(text: str) -> str:
    try:
        return quantizable_type(text).name
    except UserError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _tensor_rule(text: str) -> TensorRule:
    try:
        return parse_tensor_rule(text)
    except UserError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _size(text: str) -> int:
    try:
        return 0 if text.strip() == "0" else parse_size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
