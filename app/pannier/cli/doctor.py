# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier doctor`: a report on the installation, to paste into an issue."""

import argparse
from collections.abc import Generator
from contextlib import closing

from pannier.backend.doctor import run_checks
from pannier.cli import options, output
from pannier.cli.hub_connection import open_session
from pannier.core.diagnosis import Check
from pannier.hub.reachability import hub_check


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "doctor",
        help="check the installation and print a report for an issue",
        description="Check the installation from the libraries to an answer of the bundled model. "
        "The report holds no private data. The exit code is 1 when a check fails.",
    )
    options.add_json(parser)
    parser.set_defaults(run=run)


def _all_checks() -> Generator[Check, None, None]:
    yield from run_checks()
    yield hub_check(open_session)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    checks: list[Check] = []
    with closing(_all_checks()) as running:
        for check in running:
            checks.append(check)
            if not arguments.as_json:
                mark = "ok  " if check.ok else "FAIL"
                print(output.printable(f"{mark}  {check.name}: {check.detail}"), flush=True)
    ok = all(check.ok for check in checks)
    if arguments.as_json:
        output.print_json({"ok": ok, "checks": checks})
    else:
        print("\nEverything works." if ok else "\nSomething is wrong: see the lines with FAIL.")
    return 0 if ok else 1
