# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A load that memory was too short for, and what would be less."""

from dataclasses import dataclass

from pannier.backend.death import WorkerDied
from pannier.backend.protocol import Failed
from pannier.core.memory import Budget, LoadOptions, StepDown


@dataclass(frozen=True, slots=True)
class Shortage:
    """What the user can choose from.

    Attributes:
        path: the model.
        options: what was asked for.
        message: what happened, with the numbers.
        steps: load options that take less.
        short: the devices that cannot hold their part; empty when that was not planned.
        decided: the options that it was tried with, when the worker died of them.
    """

    path: str
    options: LoadOptions
    message: str
    steps: tuple[StepDown, ...]
    short: tuple[Budget, ...] = ()
    decided: LoadOptions | None = None

    @property
    def may_fit(self) -> bool:
        """Whether only caution or a limit of the user's stands in the way."""
        return bool(self.short) and all(budget.fits_free for budget in self.short)


def shortage_of(path: str, options: LoadOptions, event: Failed | WorkerDied) -> Shortage | None:
    """The choice that an event leaves; None when it is about something else, or leaves none."""
    if isinstance(event, Failed):
        short = tuple(event.short) if event.kind == "out_of_memory" else ()
        found = Shortage(path, options, event.message, tuple(event.step_downs), short)
    else:
        found = Shortage(
            path, options, event.message, tuple(event.step_downs), decided=event.options
        )
    return found if found.steps or found.may_fit else None
