# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds out where a model can lie on a machine, and what to make smaller so that it fits better."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from pannier.core.memory.fit.file_fit import FileFit, Verdict
from pannier.core.memory.fit.max_context import largest_context
from pannier.core.memory.forecast.costs import LoadCost, Part, Split, context_terms
from pannier.core.memory.forecast.forecast import (
    context_length,
    device_limits,
    fits,
    split_shares,
)
from pannier.core.memory.forecast.machine import Machine
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import LoadOptions
from pannier.core.memory.step_down import fixed_step_downs

GENTLE_KV_TYPE = "q8_0"
"""The KV cache is quantized to this type at most before a smaller file is taken."""


@dataclass(frozen=True, slots=True)
class _Variant:
    """The wish, or the wish with something made smaller."""

    options: LoadOptions
    changes: tuple[str, ...]


class FitSearch:
    """The fit of any number of files for one wish on one machine.

    A wish is load options: the context length, the type of the KV cache and whatever else matters.
    """

    def __init__(self, options: LoadOptions, machine: Machine) -> None:
        self._options = options
        self._machine = machine
        self._limits = device_limits(machine, options)
        self._shares = split_shares(options, machine)
        self._variants = list(_variants(options))
        self._maps_file = options.load_mode == "mmap"

    def fit(self, model: ModelSummary) -> FileFit:
        """How one file fits."""
        layers = model.shape.blocks + 1
        split = self._asked_split(model, layers)
        asked = self._variants[0]
        cost = self._cost(model, asked)
        parts = cost.device_parts(split)
        variant = asked
        if not fits(parts, self._limits):
            found = self._smaller(model, split, parts)
            if found is None:
                split = self._partial(model, cost, split, parts)
                parts = cost.device_parts(split)
            else:
                variant, cost, parts = found
        return self._result(model, variant, cost, split, parts)

    def _asked_split(self, model: ModelSummary, layers: int) -> Split:
        """What is asked for; all layers when that is left to us."""
        if not self._machine.devices:
            return Split(0)
        asked, moe = self._options.gpu_layers, self._options.cpu_moe_layers
        most = layers - 1 if model.shape.experts else 0
        return Split(
            gpu_layers=min(asked, layers) if isinstance(asked, int) else layers,
            cpu_moe_layers=min(moe, most) if isinstance(moe, int) else most,
        )

    def _cost(self, model: ModelSummary, variant: _Variant) -> LoadCost:
        length = _context(model, variant.options)
        return LoadCost(
            model,
            context_terms(variant.options, length),
            self._machine.devices,
            self._shares,
            maps_file=self._maps_file,
        )

    def _smaller(
        self, model: ModelSummary, split: Split, parts: Sequence[Part]
    ) -> tuple[_Variant, LoadCost, list[Part]] | None:
        """The first variant of the wish with which all of `split` fits."""
        if any(part.weights > limit for part, limit in zip(parts, self._limits, strict=True)):
            return None  # no context is small enough
        for variant in self._variants[1:]:
            cost = self._cost(model, variant)
            smaller = cost.device_parts(split)
            if fits(smaller, self._limits):
                return variant, cost, smaller
        return None

    def _partial(
        self, model: ModelSummary, cost: LoadCost, split: Split, parts: Sequence[Part]
    ) -> Split:
        """The most that fits: first experts stay behind, then whole layers."""
        if isinstance(self._options.gpu_layers, int):
            return split  # as it was asked for, whether it fits or not
        layers = model.shape.blocks
        if model.shape.experts:
            bound = Split(split.gpu_layers, layers)
            if fits(cost.device_parts(bound), self._limits):
                return self._fewest_experts(cost, split, layers)
            split, parts = bound, cost.device_parts(bound)
        return self._most_layers(cost, split, parts)

    def _fewest_experts(self, cost: LoadCost, split: Split, layers: int) -> Split:
        """The fewest layers whose experts must stay in main memory."""
        low, high = split.cpu_moe_layers, layers  # `low` does not fit, `high` does
        while high - low > 1:
            middle = (low + high) // 2
            if fits(cost.device_parts(Split(split.gpu_layers, middle)), self._limits):
                high = middle
            else:
                low = middle
        return Split(split.gpu_layers, high)

    def _most_layers(self, cost: LoadCost, split: Split, parts: Sequence[Part]) -> Split:
        """The most layers that fit, experts left behind as in `split`; `parts` is what it takes.

        The first guess goes by the bytes of an average layer: it is nearly always right or beside.
        """
        moe = split.cpu_moe_layers
        low, high = 0, split.gpu_layers  # `high` does not fit
        total = sum(part.total for part in parts)
        missing = sum(
            max(0, part.total - limit) for part, limit in zip(parts, self._limits, strict=True)
        )
        guess = high - max(1, -(-missing * high // max(total, 1)))
        step = 1
        while high - low > 1:
            middle = min(max(guess, low + 1), high - 1)
            if fits(cost.device_parts(Split(middle, moe)), self._limits):
                low, guess = middle, middle + step
            else:
                high, guess = middle, middle - step
            step *= 2
        return Split(low, moe if low else 0)

    def _result(
        self,
        model: ModelSummary,
        variant: _Variant,
        cost: LoadCost,
        split: Split,
        parts: Sequence[Part],
    ) -> FileFit:
        host = cost.host_part(split)
        machine = self._machine
        on_devices = sum(part.total for part in parts)
        verdict = self._verdict(model, split, parts, host)
        spare = min(
            (limit - part.total for part, limit in zip(parts, self._limits, strict=True)),
            default=machine.host_limit - host.total,
        )
        if verdict == "cpu":
            spare = machine.host_limit - host.total
        if machine.shares_memory:
            spare = min(spare, machine.host_limit - host.total - on_devices)
        most = 0
        if machine.devices:
            most = largest_context(model, machine, variant.options, self._shares, self._limits)
        length = _context(model, variant.options)
        return FileFit(
            verdict=verdict,
            layers=model.shape.blocks + 1,
            gpu_layers=split.gpu_layers,
            cpu_moe_layers=split.cpu_moe_layers,
            context_length=length,
            max_context=most,
            device_bytes=tuple(part.total for part in parts),
            host_bytes=host.total,
            spare_bytes=spare,
            changes=variant.changes,
            options=msgspec.structs.replace(
                variant.options,
                context_length=length,
                gpu_layers=split.gpu_layers,
                cpu_moe_layers=split.cpu_moe_layers,
                tensor_split=self._shares if len(self._shares) > 1 else (),
            ),
            is_known=model.is_known,
        )

    def _verdict(
        self, model: ModelSummary, split: Split, parts: Sequence[Part], host: Part
    ) -> Verdict:
        """A file that is mapped but larger than main memory would be read anew for every token."""
        machine = self._machine
        shared = sum(part.total for part in parts) if machine.shares_memory else 0
        if host.total + shared > machine.host_limit or not fits(parts, self._limits):
            return "too_large"
        if not split.gpu_layers:
            return "cpu"
        is_full = split.gpu_layers > model.shape.blocks and not split.cpu_moe_layers
        return "full" if is_full else "partial"


def _context(model: ModelSummary, options: LoadOptions) -> int:
    """The context wished for, or what the model was trained for if that is less."""
    wished = context_length(model, options)
    trained = model.shape.context_length
    return min(wished, trained) if trained and not options.stretches_context else wished


def _variants(options: LoadOptions) -> Iterator[_Variant]:
    """The wish, then with less and less: a smaller micro-batch, an 8-bit KV cache, both."""
    yield _Variant(options, ())
    steps = [
        step
        for step in fixed_step_downs(options)
        if "ubatch_size" in step.names or step.options.kv_type_k == GENTLE_KV_TYPE
    ]
    steps.sort(key=lambda step: "ubatch_size" not in step.names)
    for step in steps:
        yield _Variant(step.options, (step.change,))
    if len(steps) > 1:
        first, second = steps
        both = {name: getattr(second.options, name) for name in second.names}
        yield _Variant(
            msgspec.structs.replace(first.options, **both), (first.change, second.change)
        )
