# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the bundled executable runs."""

import multiprocessing
import os
import sys

from pannier.__main__ import main


def restore_library_path() -> None:
    """Let programs that are started from here find their libraries as always, not in the bundle.

    The bundle has put itself into the path of libraries; this process has what it needs of that.
    Its own processes are told to begin anew, and then do the same.
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    own = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if own is not None:
        os.environ["LD_LIBRARY_PATH"] = own
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    if sys.platform == "linux":
        restore_library_path()
    # A library that starts a process of its own starts this executable again.
    multiprocessing.freeze_support()
    sys.exit(main())
