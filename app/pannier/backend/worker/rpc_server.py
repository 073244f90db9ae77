# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The process behind `pannier rpc-server`; started by `backend.rpc_server`, not by hand.

Arguments: host, port, then the ids of the devices to lend. It ends when its standard input does.
"""

import sys
from collections.abc import Sequence

from pannier.backend.worker.engine_choice import choose_engine, clear_marks


def main(arguments: Sequence[str]) -> None:
    """Serve until the standard input ends; never returns."""
    choice = choose_engine()
    if choice.trouble:
        sys.stderr.write(f"{choice.trouble}\n")
    # Only now: llama_cpp must be that of the engine.
    from pannier.backend.worker.rpc_lending import serve  # noqa: PLC0415

    clear_marks()
    serve(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
