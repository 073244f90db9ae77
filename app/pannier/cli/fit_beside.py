# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What `pannier fit` is told to be loaded beside the model: a projector, a draft model."""

import argparse
from pathlib import Path

import msgspec

from pannier.backend.planner import Planner
from pannier.backend.planner_questions import PlanQuestion, ProjectorQuestion
from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.memory import LoadOptions, MemoryPlan
from pannier.core.memory.companions import projector_weights, with_companions
from pannier.core.memory.fit.facts import read_facts, strip_files
from pannier.core.memory.forecast import Machine, forecast
from pannier.core.memory.forecast.forecast import context_length


def with_companions_of(
    arguments: argparse.Namespace, wish: LoadOptions, machine: Machine, planner: Planner
) -> Machine:
    """The machine with the files of `--mmproj` and `--draft` on it.

    Raises:
        UserError: a file is not what it should be; `GgufError`: it cannot be used.
    """
    mmproj: str = vars(arguments).get("mmproj", "")
    if not mmproj and arguments.draft is None:
        return machine
    projector: dict[str, int] = {}
    if mmproj:
        projector = _projector(Path(mmproj), wish, machine, planner, exact=arguments.exact)
    draft = None
    if arguments.draft is not None:
        draft = _draft(arguments.draft, wish, machine, planner, exact=arguments.exact)
    return with_companions(machine, projector, draft)


def _projector(
    path: Path, wish: LoadOptions, machine: Machine, planner: Planner, *, exact: bool
) -> dict[str, int]:
    model = read_model(path)
    if model.kind != "mmproj":
        raise UserError(
            f"{path.name} is no projector, but a file of kind {model.kind}.",
            remedy="Name the mmproj file that belongs to the model.",
            kind="invalid_option",
        )
    if exact:
        header = strip_files(model.paths)
        return planner.projector(ProjectorQuestion(header, wish, machine))
    return projector_weights(model, machine)


def _draft(
    path: Path, wish: LoadOptions, machine: Machine, planner: Planner, *, exact: bool
) -> MemoryPlan:
    """A plan of the draft model: all of it on the GPUs, with the context of the model."""
    facts = read_facts(path)
    options = msgspec.structs.replace(
        wish, devices=(), gpu_layers="all" if machine.devices else 0, cpu_moe_layers=0
    )
    options = msgspec.structs.replace(
        options, context_length=context_length(facts.summary, options)
    )
    if exact or not facts.summary.is_known:
        return planner.plan(PlanQuestion(facts.header, options, machine))
    return forecast(facts.summary, options, machine)
