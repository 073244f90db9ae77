# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Loads that are cancelled in their middle, however short they are."""

from pathlib import Path

import pytest

from pannier.backend.protocol import Loaded, LoadProgress
from pannier.backend.session import EngineError, EngineSession
from pannier.core.memory import LoadOptions

TRIES = 20


def cancel_load(session: EngineSession, path: Path, options: LoadOptions) -> None:
    """Load and stop at the first progress, again until the stop comes before the end."""
    for _ in range(TRIES):
        job = session.client.load(str(path), options)
        try:
            while not isinstance(event := session._next(job), Loaded):
                if isinstance(event, LoadProgress):
                    session.client.stop(job)
        except EngineError as error:
            if error.kind == "cancelled":
                return
            raise
    pytest.fail("no load could be cancelled in time")
