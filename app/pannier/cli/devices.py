# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier devices`: what the engine can use, and who uses it."""

import argparse

from pannier.backend.machine import MachineSurvey, survey
from pannier.backend.session import EngineSession
from pannier.cli import options, output
from pannier.core.hardware import NvidiaGpu
from pannier.core.sizes import memory_size


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "devices",
        help="list the devices that the engine can use, with their memory",
        description="List the devices that the engine can use, their memory and who uses it.",
    )
    parser.add_argument(
        "--rpc",
        dest="rpc_servers",
        action="append",
        metavar="HOST:PORT",
        default=[],
        help="list the devices of another machine, too, where `pannier rpc-server` runs",
    )
    options.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    with EngineSession() as session:
        machine = survey(session, arguments.rpc_servers)
    if arguments.as_json:
        output.print_json(machine)
    else:
        print_machine(machine)
    return 0


def print_machine(machine: MachineSurvey) -> None:
    """Print a survey as tables."""
    output.print_table(
        ("Device", "Kind", "Name", "Free", "Total"),
        [
            (
                device.id,
                device.kind,
                device.name,
                memory_size(device.free_bytes),
                memory_size(device.total_bytes),
            )
            for device in machine.devices
        ],
        text_columns=3,
    )
    host = machine.host
    print()
    output.print_fields(
        {
            "Main memory": f"{memory_size(host.available_bytes)} available "
            f"of {memory_size(host.total_bytes)}",
            "Engine": f"llama-cpp-python {machine.backend.version}",
            **{
                f"{name} features": ", ".join(features)
                for name, features in machine.backend.features.items()
            },
            "No GPU": machine.no_gpu_reason,
        }
    )
    for gpu in machine.nvidia.gpus:
        _print_nvidia(gpu)


def _print_nvidia(gpu: NvidiaGpu) -> None:
    print()
    print(
        output.printable(
            f"{gpu.name} (NVIDIA driver {gpu.driver}): {memory_size(gpu.free_bytes)} free "
            f"of {memory_size(gpu.total_bytes)}"
        )
    )
    if gpu.processes:
        output.print_table(
            ("Process", "PID", "Memory"),
            [
                (
                    process.name or "unknown",
                    str(process.pid),
                    "unknown" if process.used_bytes is None else memory_size(process.used_bytes),
                )
                for process in gpu.processes
            ],
        )
