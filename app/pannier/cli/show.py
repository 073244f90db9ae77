# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier show`: what the header of a model file says, or what a repository holds."""

import argparse
import json
from dataclasses import asdict

from pannier.cli import options, output, targets
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, JsonValue, read_model
from pannier.core.library import shown
from pannier.core.quantize.origin import origin_of
from pannier.core.sizes import file_size, short_count

MAX_VALUE_CHARACTERS = 100


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "show",
        help="show what a model file is, without loading it, or what a repository holds",
        description="Show what the header of a model file says, without loading the model; or "
        "the files of a repository on the Hugging Face Hub, or the header of one of them, "
        'without downloading it. With several targets --json prints {"models": [...]}.',
    )
    parser.add_argument("targets", metavar="TARGET", nargs="+", help=targets.HUB_HELP)
    parser.add_argument(
        "--metadata", action="store_true", help="print the metadata too (--json always holds it)"
    )
    options.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    if len(arguments.targets) > 1:
        return _show_several(arguments)
    document = _show(arguments.targets[0], arguments)
    if arguments.as_json:
        output.print_json(document)
    return 0


def _show_several(arguments: argparse.Namespace) -> int:
    """Show several files; one that cannot be read does not hide the others."""
    documents: list[dict[str, object]] = []
    failed = False
    for number, target in enumerate(arguments.targets):
        if number and not arguments.as_json:
            print()
        try:
            documents.append(_show(target, arguments))
        except UserError as error:
            failed = True
            output.print_error(error, as_json=False)
            documents.append({"path": target, "error": output.error_document(error)})
    if arguments.as_json:
        output.print_json({"models": documents})
    return 1 if failed else 0


def _show(target: str, arguments: argparse.Namespace) -> dict[str, object]:
    """Print a target, unless it is to be a document; returns the document."""
    if targets.is_on_hub(target):
        return _show_remote(target, arguments)
    model = read_model(targets.model_path(target))
    return _show_model(model, [str(path) for path in model.paths], arguments)


def _show_remote(target: str, arguments: argparse.Namespace) -> dict[str, object]:
    # Local files do without the Hub, whose libraries take a while to import.
    from pannier.cli import show_repo  # noqa: PLC0415

    found = show_repo.read(target)
    if isinstance(found, tuple):
        return _show_model(*found, arguments)
    if not arguments.as_json:
        show_repo.show(found)
    return show_repo.document(found)


def _show_model(
    model: GgufModel, paths: list[str], arguments: argparse.Namespace
) -> dict[str, object]:
    if not arguments.as_json:
        _print(model, paths, metadata=arguments.metadata)
    return _document(model, paths)


def _document(model: GgufModel, paths: list[str]) -> dict[str, object]:
    return {
        "path": paths[0],
        "name": model.name,
        "kind": model.kind,
        "architecture": model.architecture,
        "parameters": model.parameters,
        "context_length": model.context_length,
        "layers": model.layers,
        "embedding_length": model.embedding_length,
        "heads": model.head_count,
        "kv_heads": model.kv_head_count,
        "experts": model.experts,
        "experts_used": model.experts_used,
        "sliding_window": model.sliding_window,
        "file_type": model.file_type,
        "declared_file_type": declared.name if (declared := model.declared_file_type) else None,
        "bits_per_weight": model.bits_per_weight,
        "tensors": len(model.tensors),
        "tensor_types": {name: asdict(share) for name, share in model.tensor_types.items()},
        "size_bytes": model.size_bytes,
        "shards": paths,
        "quantized": origin_of(model),
        "metadata": model.metadata,
    }


def _print(model: GgufModel, paths: list[str], *, metadata: bool) -> None:
    bits = model.bits_per_weight
    output.print_fields(
        {
            "File": shown(paths[0]),
            "Shards": str(len(paths)) if len(paths) > 1 else "",
            "Name": shown(model.name),
            "Kind": shown(model.kind),
            "Architecture": shown(model.architecture or ""),
            "Parameters": short_count(model.parameters),
            "File type": _file_type(model),
            "Bits per weight": "" if bits is None else f"{bits:.2f}",
            "Size": file_size(model.size_bytes),
            "Layers": _text(model.layers),
            "Context length": _text(model.context_length, " tokens"),
            "Vocabulary": _text(model.vocabulary_size, " tokens"),
            "Sliding window": _text(model.sliding_window, " tokens"),
            "Experts": _text(model.experts, f" ({model.experts_used} used for a token)"),
            "Tensors": str(len(model.tensors)),
            **_origin(model),
        }
    )
    print()
    output.print_table(
        ("Tensor type", "Tensors", "Weights", "Size"),
        [
            (
                name,
                str(share.tensors),
                short_count(share.elements),
                "unknown" if share.size_bytes is None else file_size(share.size_bytes),
            )
            for name, share in model.tensor_types.items()
        ],
    )
    if metadata:
        print()
        output.print_fields({key: _shortened(value) for key, value in model.metadata.items()})


def _origin(model: GgufModel) -> dict[str, str]:
    """How Pannier made the file, if it did."""
    origin = origin_of(model)
    if origin is None:
        return {}
    repo = " ".join(filter(None, [origin.source_repo, origin.source_commit[:12]]))
    return {
        "Made from": shown(f"{origin.source_file} ({repo})" if repo else origin.source_file),
        "Source's SHA-256": shown(origin.source_sha256),
        "Recipe": shown(origin.recipe),
        "Importance matrix": shown(origin.imatrix_file),
        "Made by": shown(f"Pannier {origin.pannier}, llama-cpp-python {origin.llama_cpp}"),
    }


def _file_type(model: GgufModel) -> str:
    """Return the file type that the tensors bear out, and what the file declares if it differs."""
    declared = model.declared_file_type
    named = model.file_type or ""
    if declared is None or declared.name == named:
        return named
    return f"{named} (the file says {declared.name})"


def _text(count: int | None, unit: str = "") -> str:
    return "" if count is None else f"{count}{unit}"


def _shortened(value: JsonValue) -> str:
    """Return a metadata value on one line, cut where it is long."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    if len(text) > MAX_VALUE_CHARACTERS:
        return f"{text[:MAX_VALUE_CHARACTERS]}... ({len(text)} characters)"
    return text
