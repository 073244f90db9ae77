# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Entry of `pannier`, of `python -m pannier` and of a bundled executable."""

import sys
from collections.abc import Sequence

from pannier.backend import RPC_SERVER_FLAG, WORKER_FLAG
from pannier.cli.program import EXIT_INTERRUPTED, run
from pannier.core.extract import EXTRACT_FLAG
from pannier.core.formulas import FORMULA_FLAG
from pannier.hub.download import XET_FLAG

EXIT_BUG = 70
"""EX_SOFTWARE of sysexits.h; 1 is for errors that the user can do something about."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run Pannier with `argv`, or with the process's own arguments; returns the exit code."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments[:1] == [RPC_SERVER_FLAG]:
        from pannier.backend.worker.rpc_server import main as run_rpc_server  # noqa: PLC0415

        run_rpc_server(arguments[1:])
    if arguments[:1] == [WORKER_FLAG]:
        # Only here: nothing but the worker may load the engine.
        from pannier.backend.worker.main import main as run_worker  # noqa: PLC0415

        run_worker(arguments[1:])
    if arguments == [XET_FLAG]:
        # Only here: hf_xet must be in a process that can be ended at any moment.
        from pannier.hub.download.xet_child import main as run_xet  # noqa: PLC0415

        run_xet()
        return 0
    if arguments == [FORMULA_FLAG]:
        # Only here: what people and models write in LaTeX is read in a process that may be ended.
        from pannier.core.formulas import main as run_formulas  # noqa: PLC0415

        run_formulas()
        return 0
    if arguments == [EXTRACT_FLAG]:
        # Only here: foreign files are read in a process that can be ended at any moment.
        from pannier.core.extract.child import main as run_extract  # noqa: PLC0415

        run_extract()
        return 0
    try:
        return run(arguments)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except Exception:
        import logging  # noqa: PLC0415 - only here, where it is too late to hurry

        logging.getLogger(__name__).exception(
            "pannier: This is a bug in Pannier. Please report it with these lines "
            "and the output of `pannier doctor`."
        )
        return EXIT_BUG


if __name__ == "__main__":
    sys.exit(main())
