# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Importing the package: nothing is reported about the user, and nothing outside stops it."""

import os
import subprocess
import sys


def _printed(program: str, **variables: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **variables},
    )
    return done.stdout.strip()


def test_telemetry_is_off_whatever_the_environment_says() -> None:
    program = (
        "import os, pannier.hub.session\n"
        "from huggingface_hub import constants\n"
        "print(constants.HF_HUB_DISABLE_TELEMETRY, os.environ['HF_XET_TELEMETRY_ENABLED'])"
    )
    assert _printed(program, HF_HUB_DISABLE_TELEMETRY="0", HF_XET_TELEMETRY_ENABLED="1") == "True 0"


def test_an_address_that_cannot_be_read_is_told_when_it_is_used() -> None:
    program = (
        "from pannier.hub.errors import HubError\n"
        "from pannier.hub.session import HubSession\n"
        "from pannier.hub.settings import hub_settings\n"
        "try: HubSession(hub_settings())\n"
        "except HubError as error: print(error.kind)"
    )
    assert _printed(program, HF_ENDPOINT="http://[bad") == "hub_settings"
