# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What all messages between Pannier and its worker process have in common."""

import msgspec


class Command(msgspec.Struct, tag=True, frozen=True, kw_only=True):
    """Base of everything the client sends."""

    job: int


class Event(msgspec.Struct, tag=True, frozen=True, kw_only=True):
    """Base of everything the worker sends."""


class JobEvent(Event, frozen=True):
    """Base of the events that answer a command."""

    job: int
