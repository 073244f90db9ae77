# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which engine runs, why that one, and what would be faster: in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from pannier.backend.engine_install import EngineKind
from pannier.core.engine_store import BUILT_IN, InstalledEngine
from pannier.core.language import tr

_TITLES = {"cuda": "CUDA", "rocm": "ROCm", "vulkan": "Vulkan"}
"""What the makers call the kinds of engines, by the names of their folders."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What there is to be said about engines.

    Attributes:
        chosen: the engine for the next load.
        installed: the engines beside the built-in one.
        kinds: the kinds that this machine has a driver for, the best one first.
    """

    chosen: str
    installed: list[InstalledEngine]
    kinds: list[EngineKind]


def running_text(survey: Survey, running: str) -> str:
    """Which engine runs; `running` is that of the present worker, empty when there is none."""
    if running and running != survey.chosen:
        return tr("{running} runs now; {chosen} is used from the next load on.").format(
            running=engine_name(running), chosen=engine_name(survey.chosen)
        )
    return tr("{name} is used.").format(name=engine_name(survey.chosen))


def why_text(survey: Survey) -> str:
    """Why that one."""
    if survey.chosen != BUILT_IN:
        return tr("You have chosen it, and it has passed its trial.")
    given_up = next((engine for engine in survey.installed if engine.trouble), None)
    if given_up is not None:
        return tr("{name} was given up: {reason}").format(
            name=engine_name(given_up.name), reason=given_up.trouble
        )
    if survey.installed:
        return tr("You have chosen it.")
    return tr("It comes with Pannier, and no other one is installed.")


def faster_text(survey: Survey, gpus: Sequence[str]) -> str:
    """What would be faster; `gpus` are those that the engine in use finds."""
    if not survey.kinds:
        if gpus:
            return tr("It uses {names}: nothing would be faster.").format(names=", ".join(gpus))
        return tr("No driver of a GPU was found on this machine: nothing else would be faster.")
    best = survey.kinds[0]
    if survey.chosen == best.name:
        if gpus:
            return tr("It uses {names}: nothing would be faster.").format(names=", ".join(gpus))
        return tr("It finds no GPU on this machine. Check the driver of the GPU.")
    if any(engine.name == best.name and not engine.trouble for engine in survey.installed):
        return tr("{name} is installed and would be faster on a GPU.").format(name=best.title)
    return tr("An engine for {title} would be faster on a GPU. {reason}").format(
        title=best.title, reason=best.reason
    )


def engine_name(name: str) -> str:
    """What an engine is called in a sentence."""
    return tr("The built-in engine") if name == BUILT_IN else _TITLES.get(name, name)


def engine_title(name: str) -> str:
    """What an engine is called in a list."""
    return tr("Built-in", "an engine") if name == BUILT_IN else _TITLES.get(name, name)
