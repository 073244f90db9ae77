# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A stand-in for the Hugging Face Hub on loopback, with faults that can be switched on."""

from tests.hubserver.catalogue import Repo, StoredFile
from tests.hubserver.faults import Faults, Trouble
from tests.hubserver.server import HubServer, dead_endpoint

__all__ = ["Faults", "HubServer", "Repo", "StoredFile", "Trouble", "dead_endpoint"]
