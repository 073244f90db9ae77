# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A planner that dies over a plan as often as it is told, and is the real one after that.

Arguments: "killed" or "aborted", and a file with how many deaths are left.
"""

import os
import runpy
import signal
import sys
from pathlib import Path

from pannier.backend import PLANNER_FLAG
from pannier.backend.protocol import PROTOCOL_VERSION, Hello, frame, read_command


def dying_command(file: Path, deaths: int, how: str = "aborted") -> list[str]:
    """The command of such a planner."""
    file.write_text(str(deaths), encoding="utf-8")
    return [sys.executable, __file__, how, str(file)]


def main() -> None:
    how, file = sys.argv[1], Path(sys.argv[2])
    left = int(file.read_text(encoding="utf-8"))
    if not left:
        sys.argv[1:] = [PLANNER_FLAG]
        runpy.run_module("pannier.backend.worker", run_name="__main__")
    hello = Hello(protocol=PROTOCOL_VERSION, pannier="", llama_cpp_python="", system_info="")
    sys.stdout.buffer.write(frame(hello))
    sys.stdout.buffer.flush()
    if read_command(sys.stdin.buffer) is None:
        return
    file.write_text(str(left - 1), encoding="utf-8")
    if how == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    os.abort()


if __name__ == "__main__":
    main()
