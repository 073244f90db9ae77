# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier imatrix`: measures on a text which weights of a model matter, for quantizing it."""

import argparse
from pathlib import Path

import msgspec

from pannier.cli import options, output, targets
from pannier.core.imatrix.made import DEFAULT_CONTEXT, ExpertTensor, MadeImatrix
from pannier.core.imatrix.text import CalibrationText, advice
from pannier.core.sizes import file_size


class CoverageDocument(msgspec.Struct, frozen=True):
    """What of the model the text has reached; experts are counted in every tensor."""

    tensors: int
    experts: int
    unused_experts: int
    share: float
    expert_tensors: tuple[ExpertTensor, ...]


class ImatrixDocument(msgspec.Struct, frozen=True):
    """The JSON document."""

    path: str
    size_bytes: int
    chunks: int
    tokens: int
    context_length: int
    seconds: float
    tokens_per_second: float
    continued_at: int
    text_sha256: str
    skipped: tuple[str, ...]
    coverage: CoverageDocument


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "imatrix",
        help="make an importance matrix, which makes small quants better",
        description="Evaluate a text with a model and write down which inputs of its weights are "
        "large. Quantizing with that file keeps more of the model, most of all below 4 bits. "
        "Interrupted, the same command goes on where it was.",
    )
    parser.add_argument("model", metavar="MODEL", help=targets.HELP)
    parser.add_argument(
        "--text",
        dest="texts",
        metavar="FILE|FOLDER",
        nargs="+",
        action="extend",
        required=True,
        help="text files, and folders with text files; `-` reads stdin",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True, help="file to write, a .gguf"
    )
    parser.add_argument(
        "--context",
        dest="chunk_tokens",
        metavar="N",
        type=options.positive_number,
        default=DEFAULT_CONTEXT,
        help="tokens of a chunk; each is evaluated by itself (default: %(default)s)",
    )
    parser.add_argument(
        "--chunks",
        metavar="N",
        type=options.positive_number,
        help="how many chunks at most (default: the whole text)",
    )
    parser.add_argument(
        "--start-over",
        action="store_true",
        help="replace what is there, finished or not",
    )
    options.add_json(parser)
    options.add_placement_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    # They bring numpy along, which no other command needs.
    from pannier.backend.imatrix_maker import ImatrixRequest  # noqa: PLC0415
    from pannier.cli.imatrix_run import gather, going_on, make  # noqa: PLC0415

    text = gather(arguments.texts)
    request = ImatrixRequest(
        model=targets.model_path(arguments.model),
        text=text,
        output=arguments.output,
        context_length=arguments.chunk_tokens,
        chunks=arguments.chunks,
        options=options.load_options(arguments),
        replace=arguments.start_over,
    )
    if not arguments.start_over:
        request = going_on(request)
    made = make(request)
    if arguments.as_json:
        output.print_json(_document(made, text))
    else:
        _print(made)
    return 0


def _document(made: MadeImatrix, text: CalibrationText) -> ImatrixDocument:
    coverage = made.coverage
    return ImatrixDocument(
        path=made.path,
        size_bytes=made.size_bytes,
        chunks=made.chunks,
        tokens=made.tokens,
        context_length=made.context_length,
        seconds=made.seconds,
        tokens_per_second=made.tokens_per_second,
        continued_at=made.continued_at,
        text_sha256=made.text_sha256,
        skipped=tuple(str(path) for path, _ in text.skipped),
        coverage=CoverageDocument(
            tensors=coverage.tensors,
            experts=coverage.experts,
            unused_experts=coverage.unused_experts,
            share=coverage.share,
            expert_tensors=coverage.expert_tensors,
        ),
    )


def _print(made: MadeImatrix) -> None:
    print(output.printable(made.path))
    output.note(
        f"{file_size(made.size_bytes)}, {made.tokens:,} tokens in {made.chunks} chunks, "
        f"{output.duration(made.seconds)}"
    )
    coverage = made.coverage
    output.note(f"{coverage.tensors} tensors have values.")
    if coverage.experts:
        output.note(
            f"{coverage.experts - coverage.unused_experts:,} of {coverage.experts:,} experts were "
            f"used ({coverage.share:.1%})."
        )
    for line in advice(made):
        output.note(line)
