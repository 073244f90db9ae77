# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Entry of `python -m pannier.backend.worker`; started by the client, not by hand."""

import sys

from pannier.backend.worker.main import main

if __name__ == "__main__":
    main(sys.argv[1:])
