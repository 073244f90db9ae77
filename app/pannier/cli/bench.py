# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier bench`: how fast a model reads a prompt and writes an answer on this machine."""

import argparse
import statistics
from collections.abc import Sequence
from pathlib import Path

import msgspec

from pannier.backend.protocol import Benchmark, Benchmarked
from pannier.backend.session import EngineSession
from pannier.cli import options, output, targets
from pannier.cli.loading import load
from pannier.core.memory import LoadReport
from pannier.core.sizes import short_count

_DEFAULTS = Benchmark(job=0)


class BenchOptions(msgspec.Struct, frozen=True):
    """What was measured, with which options the model was really loaded."""

    prompt_tokens: int
    generate_tokens: int
    repetitions: int
    context_length: int
    gpu_layers: int
    layers: int
    ubatch_size: int
    threads: int | None


class BenchDocument(msgspec.Struct, frozen=True):
    """The JSON document: mean speeds, and their standard deviations over the repetitions."""

    model: str
    prompt_tokens_per_second: float
    prompt_tokens_per_second_deviation: float
    tokens_per_second: float
    tokens_per_second_deviation: float
    options: BenchOptions
    load_report: LoadReport


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "bench",
        help="measure a model's speed on this machine",
        description="Measure how fast a model reads a prompt (pp) and generates tokens (tg).",
    )
    parser.add_argument("model", metavar="MODEL", help=targets.HELP)
    for name, text in (
        ("prompt_tokens", "tokens of the prompt"),
        ("generate_tokens", "tokens to generate"),
        ("repetitions", "how often each is measured"),
    ):
        parser.add_argument(
            "--" + name.replace("_", "-"),
            metavar="N",
            type=options.positive_number,
            default=getattr(_DEFAULTS, name),
            help=f"{text} (default: %(default)s)",
        )
    options.add_json(parser)
    options.add_load_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    path = targets.model_path(arguments.model)
    asked = options.load_options(arguments)
    with EngineSession() as session:
        report = load(session, path, asked, quiet=arguments.as_json)
        if not arguments.as_json:
            output.note("Measuring ...")
        speeds = session.benchmark(
            prompt_tokens=arguments.prompt_tokens,
            generate_tokens=arguments.generate_tokens,
            repetitions=arguments.repetitions,
        )
    if arguments.as_json:
        measured = BenchOptions(
            prompt_tokens=arguments.prompt_tokens,
            generate_tokens=arguments.generate_tokens,
            repetitions=arguments.repetitions,
            context_length=report.context_length,
            gpu_layers=report.gpu_layers,
            layers=report.layers,
            ubatch_size=asked.ubatch_size,
            threads=asked.threads,
        )
        output.print_json(_document(path, speeds, measured, report))
    else:
        _print(arguments, speeds, report)
    return 0


def _document(
    path: Path, speeds: Benchmarked, measured: BenchOptions, report: LoadReport
) -> BenchDocument:
    return BenchDocument(
        model=str(path),
        prompt_tokens_per_second=statistics.fmean(speeds.prompt_tokens_per_second),
        prompt_tokens_per_second_deviation=_deviation(speeds.prompt_tokens_per_second),
        tokens_per_second=statistics.fmean(speeds.tokens_per_second),
        tokens_per_second_deviation=_deviation(speeds.tokens_per_second),
        options=measured,
        load_report=report,
    )


def _print(arguments: argparse.Namespace, speeds: Benchmarked, report: LoadReport) -> None:
    rows = (
        (f"pp{arguments.prompt_tokens}", speeds.prompt_tokens_per_second),
        (f"tg{arguments.generate_tokens}", speeds.tokens_per_second),
    )
    output.print_table(
        ("Model", "Place", "Test", "Tokens/s"),
        [
            (
                f"{report.name} ({short_count(report.parameters)})",
                report.place,
                test,
                f"{statistics.fmean(speed):.2f} ± {_deviation(speed):.2f}",
            )
            for test, speed in rows
        ],
        text_columns=3,
    )


def _deviation(speeds: Sequence[float]) -> float:
    return statistics.stdev(speeds) if len(speeds) > 1 else 0.0
