# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the bundled executable runs."""

import multiprocessing
import sys

from pannier.__main__ import main

if __name__ == "__main__":
    # A library that starts a process of its own starts this executable again.
    multiprocessing.freeze_support()
    sys.exit(main())
