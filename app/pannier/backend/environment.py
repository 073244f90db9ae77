# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The environment variables that processes running llama.cpp are started with."""

import os
import sys
from collections.abc import Mapping

TUNABLES = "GLIBC_TUNABLES"
_HUGE_PAGES = "glibc.malloc.hugetlb"


def engine_environment(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    *,
    huge_pages: bool = True,
) -> dict[str, str]:
    """`environment` for a process of its own in which llama.cpp runs.

    On Linux glibc is told to ask for huge pages for large allocations (docs/decisions/0014): a
    model on the CPU is read once for every token, and with pages of 4 KiB a tenth of that time goes
    into finding them. A choice that the user has made for glibc stands.

    Without `huge_pages` glibc is told nothing: quantizing takes and gives back a buffer for every
    tensor, and clearing whole huge pages for each costs more than they save. An importance matrix
    reads each weight once for a whole chunk, and clears hundreds of megabytes of which little is
    used.
    """
    changed = dict(environment)
    if platform != "linux" or not huge_pages:
        return changed
    tunables = changed.get(TUNABLES, "")
    if _HUGE_PAGES not in tunables:
        changed[TUNABLES] = ":".join(filter(None, [tunables, f"{_HUGE_PAGES}=1"]))
    return changed
