# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds the smallest sacrifices that make a load fit, by dry runs."""

from collections.abc import Callable, Sequence

import msgspec

from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel
from pannier.core.memory import Budget, LoadOptions, StepDown
from pannier.core.memory.step_down import (
    SMALLEST_CONTEXT,
    context_step,
    cpu_moe_step,
    fixed_step_downs,
    gpu_layers_step,
)

CONTEXT_BLOCK = 256
"""llama.cpp rounds the context up to blocks of this many tokens."""

Weigh = Callable[[LoadOptions], list[Budget]]


def largest(holds: Callable[[int], bool], low: int, high: int) -> int | None:
    """The largest number from `low` to `high` that holds, if any.

    `holds` must not become true again after it was false. The ends are tried first: they are the
    usual answers.
    """
    if low > high:
        return None
    if holds(high):
        return high
    if not holds(low):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if holds(middle):
            low = middle
        else:
            high = middle
    return low


def find_step_downs(
    weigh: Weigh,
    options: LoadOptions,
    budgets: Sequence[Budget],
    header: GgufModel,
    *,
    longest: int,
) -> list[StepDown]:
    """Every single change after which `options` fit, gentlest first; else all of them together.

    `budgets` is what `options` need now; `longest` is the longest context that is tried.
    """
    search = _Search(weigh, budgets, longest)
    steps = search.single_steps(options, header)
    if steps:
        return steps
    return search.combined_step(options, header)


class _Search:
    def __init__(self, weigh: Weigh, budgets: Sequence[Budget], longest: int) -> None:
        self._weigh = weigh
        self._before = {budget.id: budget for budget in budgets}
        self._longest = longest
        self._gains: dict[LoadOptions, int | None] = {}

    def gain(self, options: LoadOptions) -> int | None:
        """Bytes saved where memory is short; None when it does not fit, or cannot be loaded so."""
        if options not in self._gains:
            self._gains[options] = self._measured_gain(options)
        return self._gains[options]

    def _measured_gain(self, options: LoadOptions) -> int | None:
        try:
            after = self._weigh(options)
        except UserError as error:
            if error.kind == "cancelled":
                raise
            return None  # a change that llama.cpp does not take, such as a type for this head size
        if any(budget.missing_bytes for budget in after):
            return None
        needs = {budget.id: budget.needed_bytes for budget in after}
        return sum(
            budget.needed_bytes - needs[name]
            for name, budget in self._before.items()
            if budget.missing_bytes and name in needs
        )

    def fits(self, options: LoadOptions) -> bool:
        return self.gain(options) is not None

    def single_steps(self, options: LoadOptions, header: GgufModel) -> list[StepDown]:
        steps = [
            msgspec.structs.replace(step, gain_bytes=gain)
            for step in fixed_step_downs(options)
            if (gain := self.gain(step.options)) is not None
        ]
        searched = (
            self._experts(options, header),
            self._gpu_layers(options),
            self._context(options),
        )
        steps += [
            msgspec.structs.replace(step, gain_bytes=self.gain(step.options))
            for step in searched
            if step is not None
        ]
        return steps

    def combined_step(self, options: LoadOptions, header: GgufModel) -> list[StepDown]:
        """Everything at once, where no single change is enough."""
        small, changes, names = options, list[str](), list[str]()
        for kind in ("kv_type_k", "ubatch_size"):
            step = next((one for one in fixed_step_downs(small) if kind in one.names), None)
            if step is not None:
                small = step.options
                changes.append(step.change)
                names += step.names
        if not (changes and self.fits(small)):
            last = self._experts(small, header) or self._gpu_layers(small) or self._context(small)
            if last is None:
                return []
            small = last.options
            changes.append(last.change)
            names += last.names
        gain = self.gain(small)
        return [StepDown(", ".join(changes), tuple(names), options=small, gain_bytes=gain)]

    def _experts(self, options: LoadOptions, header: GgufModel) -> StepDown | None:
        """The fewest layers whose experts must go to main memory."""
        layers, now = header.layers or 0, options.cpu_moe_layers
        if not header.experts or not options.gpu_layers or not isinstance(now, int):
            return None

        def holds(kept: int) -> bool:
            return self.fits(msgspec.structs.replace(options, cpu_moe_layers=layers - kept))

        kept = largest(holds, 0, layers - now - 1)
        return None if kept is None else cpu_moe_step(options, layers - kept)

    def _gpu_layers(self, options: LoadOptions) -> StepDown | None:
        now = options.gpu_layers
        if not isinstance(now, int) or now == 0:
            return None

        def holds(layers: int) -> bool:
            return self.fits(msgspec.structs.replace(options, gpu_layers=layers))

        layers = largest(holds, 0, now - 1)
        return None if layers is None else gpu_layers_step(options, layers)

    def _context(self, options: LoadOptions) -> StepDown | None:
        now = min(options.context_length or 0, self._longest)

        def holds(blocks: int) -> bool:
            return self.fits(
                msgspec.structs.replace(options, context_length=blocks * CONTEXT_BLOCK)
            )

        blocks = largest(holds, SMALLEST_CONTEXT // CONTEXT_BLOCK, (now - 1) // CONTEXT_BLOCK)
        return None if blocks is None else context_step(options, blocks * CONTEXT_BLOCK)
