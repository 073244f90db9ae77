# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier list`: the models on this machine, whoever put them there."""

import argparse
from pathlib import Path

from pannier.cli import options, output
from pannier.core.errors import UserError
from pannier.core.library import (
    CompanionKind,
    Folder,
    Library,
    LibraryModel,
    Scan,
    ScanProblem,
    folder_at,
    shown,
    totals,
)
from pannier.core.sizes import file_size, short_count


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "list",
        help="list the models on this machine",
        description="List the models in your folders and in the stores of other programs (Hugging "
        "Face, LM Studio, Ollama, Jan, GPT4All, llama.cpp). Nothing is moved or copied.",
    )
    parser.add_argument(
        "--folder",
        dest="folders",
        action="append",
        metavar="DIR",
        default=[],
        help="list what is in this folder instead; may be given several times",
    )
    options.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    library = Library()
    scan = _scan(library, [_folder(name) for name in arguments.folders] or None)
    if warning := library.take_warning():
        output.print_error(warning, as_json=False)
    if arguments.as_json:
        output.print_json(_document(scan))
    else:
        _print(scan)
    return 0


def _folder(name: str) -> Folder:
    path = Path(name).expanduser().absolute()
    if not path.exists():
        raise UserError(
            f"There is no folder {shown(name)}.", remedy="Check the path.", kind="folder_missing"
        )
    return folder_at(path)


def _scan(library: Library, folders: list[Folder] | None) -> Scan:
    """Scan to the end, with a progress line where a person watches."""
    line = output.ProgressLine("reading headers")
    steps = library.scan(folders)
    try:
        while True:
            progress = next(steps)
            line.show(progress.files_read / max(progress.files_found, 1))
    except StopIteration as end:
        scan: Scan = end.value
        return scan
    finally:
        line.clear()
        steps.close()


def _document(scan: Scan) -> dict[str, object]:
    total = totals(scan.models)
    return {
        "models": [_model(model) for model in scan.models if model.kind == "model"],
        "companions": [_companion(model) for model in scan.models if model.kind != "model"],
        "problems": [
            {
                "path": str(problem.path),
                "type": problem.kind,
                "message": problem.message,
                "remedy": problem.remedy,
            }
            for problem in scan.problems
        ],
        "folders": [
            {
                "path": str(folder.path),
                "source": folder.origin.value,
                "available": folder.available,
            }
            for folder in scan.folders
        ],
        "totals": {
            "models": total.models,
            "files": total.files,
            "disk_bytes": total.disk_bytes,
            "away_bytes": total.away_bytes,
        },
    }


def _model(model: LibraryModel) -> dict[str, object]:
    mmproj = model.companion(CompanionKind.MMPROJ)
    return {
        "path": str(model.path),
        "name": model.name,
        "architecture": model.architecture,
        "parameters": model.parameters,
        "file_type": model.file_type,
        "declared_file_type": model.declared_file_type,
        "bits_per_weight": model.bits_per_weight,
        "context_length": model.context_length,
        "size_bytes": model.size_bytes,
        "source": model.origin.value,
        "shards": [str(path) for path in model.places[0].paths],
        "missing_shards": model.missing_shards,
        "mmproj": str(mmproj.path) if mmproj else None,
        "companions": [
            {"kind": each.kind.value, "path": str(each.path)} for each in model.companions
        ],
        "places": [
            {
                "path": str(place.paths[0]),
                "source": place.origin.value,
                "label": place.label,
                "available": place.available,
            }
            for place in model.places
        ],
        "available": model.available,
        "modified": model.modified,
        "last_used": model.last_used,
    }


def _companion(model: LibraryModel) -> dict[str, object]:
    return {
        "path": str(model.path),
        "name": model.name,
        "kind": model.kind,
        "size_bytes": model.size_bytes,
        "source": model.origin.value,
        "available": model.available,
    }


def _print(scan: Scan) -> None:
    if scan.models:
        output.print_table(
            ("Name", "Architecture", "File type", "Where", "Parameters", "Bits/weight", "Size"),
            [_row(model) for model in scan.models],
            text_columns=4,
        )
        print()
    else:
        output.note("There are no models. Name a folder with --folder DIR.")
    total = totals(scan.models)
    print(f"{total.models} {'model' if total.models == 1 else 'models'}, "
          f"{file_size(total.disk_bytes)} on disk")  # fmt: skip
    for problem in scan.problems:
        output.note(_problem(problem))


def _row(model: LibraryModel) -> tuple[str, ...]:
    bits = model.bits_per_weight
    return (
        model.name,
        model.architecture or "" if model.kind == "model" else model.kind,
        model.file_type or "",
        _where(model),
        "" if model.parameters is None else short_count(model.parameters),
        "" if bits is None else f"{bits:.2f}",
        file_size(model.size_bytes),
    )


def _where(model: LibraryModel) -> str:
    """Return where a model is: another program and its name for it, or a path."""
    place = model.places[0]
    origin = f"{place.origin.title}: " if place.origin.read_only else ""
    where = f"{origin}{place.label or shown(str(model.path))}"
    if not model.available:
        return f"{where} (away)"
    if model.missing_shards:
        missing = len(model.missing_shards)
        return f"{where} ({missing} of {model.shard_count} parts missing)"
    others = len(model.places) - 1
    return f"{where} (+{others})" if others else where


def _problem(problem: ScanProblem) -> str:
    return f"{shown(str(problem.path))}: {problem.message} {problem.remedy}".rstrip()
