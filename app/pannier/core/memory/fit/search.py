# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds out where a model can lie on a machine, and what to make smaller so that it fits better."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import add, sub

import msgspec

from pannier.core.memory.fit.file_fit import FileFit, Verdict
from pannier.core.memory.forecast.context_cost import ContextTerms, ShapeCosts
from pannier.core.memory.forecast.context_ladder import DEFAULT_LONGEST, ContextLadder
from pannier.core.memory.forecast.costs import LoadCost, LoadScene, Part, Split, context_terms
from pannier.core.memory.forecast.forecast import (
    cpu_alone,
    fits,
    split_shares,
    without_devices,
)
from pannier.core.memory.forecast.machine import Machine
from pannier.core.memory.forecast.placement import place_layers
from pannier.core.memory.forecast.places import NO_BOUND, Place
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import DEFAULT_CONTEXT_LENGTH, LoadOptions
from pannier.core.memory.load_report import HOST
from pannier.core.memory.step_down import fixed_step_downs

_MAX_LADDERS = 64
_MAX_LOADS = 16

GENTLE_KV_TYPE = "q8_0"
"""The KV cache is quantized to this type at most before a smaller file is taken."""


@lru_cache(maxsize=256)
def _token(_options: LoadOptions, _kinds: tuple[tuple[str, str], ...]) -> object:
    """Stands for what would take long to compare for every file."""
    return object()


class _Variant:
    """The wish, or the wish with something made smaller, on one machine.

    Attributes:
        options: the load options.
        changes: what was made smaller.
        token: the same for equal options on devices of the same kinds, and quickly compared.
    """

    def __init__(
        self,
        options: LoadOptions,
        changes: tuple[str, ...],
        machine: Machine,
        shares: tuple[float, ...],
    ) -> None:
        self.options = options
        self.changes = changes
        self._machine = machine
        self._shares = shares
        self._stretches = options.stretches_context
        self.token = _token(
            options, tuple((device.backend, device.kind) for device in machine.devices)
        )
        self._terms: dict[int, ContextTerms] = {}
        self._scenes: dict[tuple[ShapeCosts, int], LoadScene] = {}
        # Several GPUs divide a model in another way for every size that is imagined.
        self._is_kept = len(shares) < 2

    def context_length(self, model: ModelSummary) -> int:
        """The context wished for, or what the model was trained for if that is less."""
        wished = self.options.context_length
        trained = model.shape.context_length
        if wished is None:
            return min(trained or DEFAULT_CONTEXT_LENGTH, DEFAULT_CONTEXT_LENGTH)
        return min(wished, trained) if trained and not self._stretches else wished

    def cost(self, model: ModelSummary) -> LoadCost:
        """The costs of a model with this context."""
        loads = model.loads
        cost = loads.get(self.token) if self._is_kept else None
        if cost is None:
            length = self.context_length(model)
            scene = self._scenes.get((model.costs, length))
            if scene is None:
                scene = self._scenes[model.costs, length] = self.scene(model, length)
            cost = LoadCost(model, scene)
            if self._is_kept:
                if len(loads) >= _MAX_LOADS:
                    loads.clear()
                loads[self.token] = cost
        return cost

    def scene(self, model: ModelSummary, length: int) -> LoadScene:
        """The same, for a context of that length and any quant of the model."""
        terms = self._terms.get(length)
        if terms is None:
            terms = self._terms[length] = context_terms(self.options, length)
        return LoadScene(
            model.costs,
            terms,
            self._machine.devices,
            self._shares,
            maps_file=self.options.load_mode == "mmap",
        )


class FitSearch:
    """The fit of any number of files for one wish on one machine.

    A wish is load options: the context length, the type of the KV cache and whatever else matters.
    """

    def __init__(self, options: LoadOptions, machine: Machine) -> None:
        self._options = options
        self._machine = machine
        self._limits = machine.room(options)
        self._set_aside = [machine.set_aside(device.id) for device in machine.devices]
        self._beside_on_host = machine.set_aside(HOST)
        self._host_limit = machine.host_room
        self._shares = split_shares(options, machine)
        self._variants = [
            _Variant(smaller, changes, machine, self._shares)
            for smaller, changes in _variants(options)
        ]
        self._on_cpu: FitSearch | None = None
        self._shares_memory = machine.shares_memory
        self._has_one_device = len(machine.devices) == 1

    def fit(self, model: ModelSummary) -> FileFit:
        """How one file fits."""
        cost = self._variants[0].cost(model)
        place = cost.places.at(self._limits[0]) if self._has_one_device else None
        if place is None:
            places = cost.places
            place, cost = self._search(model, cost)
            if self._has_one_device:
                places.keep(place)
        elif place.variant:
            cost = self._variants[place.variant].cost(model)
        if not (place.fits or place.split.gpu_layers):
            return self._fit_on_cpu(model)
        return self._result(model, cost, place)

    def look_ahead(self, model: ModelSummary) -> None:
        """Find out where a file lies for any room there may be: `fit` is quick from then on.

        It takes some milliseconds. Of several devices too many sizes are possible.
        """
        if not self._has_one_device:
            return
        cost, limits = self._variants[0].cost(model), self._limits
        room: float = 0
        try:
            while room < NO_BOUND:
                self._limits = [int(room)]
                place = cost.places.at(int(room))
                if place is None:
                    place, variant = self._search(model, cost)
                    variant.host_part(place.split)
                    cost.places.keep(place)
                # Should more layers take less room somewhere, that is found out when it is asked.
                room = place.high if place.high > room else NO_BOUND
        finally:
            self._limits = limits

    def _search(self, model: ModelSummary, cost: LoadCost) -> tuple[Place, LoadCost]:
        """Where a file lies with this room, and with which other room it would lie there.

        And the costs of the variant with which it does; `cost` are those of the wish itself.
        """
        number, asked = 0, self._asked_split(model, model.shape.blocks + 1)
        split, whole = asked, cost.device_parts(asked)
        parts, better = whole, list[Sequence[Part]]()
        if not fits(whole, self._limits):
            number, cost, better = self._smaller(model, cost, split)
            parts = cost.device_parts(split)
            if not number:
                split, next_split = self._partial(model, cost, split, parts)
                parts = cost.device_parts(split)
                if next_split and self._has_one_device:
                    better.append(cost.device_parts(next_split))
        is_there = fits(parts, self._limits)
        place = Place(
            variant=number,
            split=split,
            parts=tuple(parts),
            weights=tuple([part.weights for part in whole]),
            ladder=self._ladder(model, self._variants[number], split),
            fits=is_there,
            low=float(parts[0].total) if is_there and parts else -NO_BOUND,
            high=min(
                (each[0].total for each in (better if is_there else [*better, parts]) if each),
                default=NO_BOUND,
            ),
        )
        return place, cost

    def _fit_on_cpu(self, model: ModelSummary) -> FileFit:
        """How it fits when the GPUs, which have no room at all, are left alone."""
        if self._on_cpu is None:
            self._on_cpu = FitSearch(without_devices(self._options), cpu_alone(self._machine))
        found = self._on_cpu.fit(model)
        return msgspec.structs.replace(found, device_bytes=(0,) * len(self._machine.devices))

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

    def _smaller(
        self, model: ModelSummary, cost: LoadCost, split: Split
    ) -> tuple[int, LoadCost, list[Sequence[Part]]]:
        """Number and costs of the first variant with which all of `split` fits; 0 for none.

        And what those before it take: with room for one of them, that one would be taken.
        """
        parts = cost.device_parts(split)
        if any(part.weights > limit for part, limit in zip(parts, self._limits, strict=True)):
            # No context is small enough, and with less room than that it will be no other.
            return 0, cost, [[Part(part.layers, part.weights, 0, 0, 0) for part in parts]]
        better = [parts]
        for number, variant in enumerate(self._variants[1:], start=1):
            smaller = variant.cost(model)
            parts = smaller.device_parts(split)
            if fits(parts, self._limits):
                return number, smaller, better
            better.append(parts)
        return 0, cost, better

    def _partial(
        self, model: ModelSummary, cost: LoadCost, split: Split, parts: Sequence[Part]
    ) -> tuple[Split, Split | None]:
        """The most that fits, first experts stay behind, then whole layers; and the next more."""
        if isinstance(self._options.gpu_layers, int):
            return split, None  # as it was asked for, whether it fits or not
        layers = model.shape.blocks
        if model.shape.experts:
            bound = Split(split.gpu_layers, layers)
            if fits(cost.device_parts(bound), self._limits):
                found = self._fewest_experts(cost, split, layers)
                return found, Split(found.gpu_layers, found.cpu_moe_layers - 1)
            split, parts = bound, cost.device_parts(bound)
        found = self._most_layers(cost, split, parts)
        return found, Split(found.gpu_layers + 1, split.cpu_moe_layers)

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

    def _ladder(self, model: ModelSummary, variant: _Variant, split: Split) -> ContextLadder | None:
        """What contexts take with all layers on the devices; None when not all are there."""
        if not self._machine.devices or split.gpu_layers <= model.shape.blocks:
            return None
        costs, trained = model.costs, model.shape.context_length or DEFAULT_LONGEST
        placement = place_layers(model.shape.blocks, split.gpu_layers, self._shares)
        key = (variant.token, placement, split.cpu_moe_layers)
        ladder = costs.ladders.get(key)
        if ladder is None:
            if len(costs.ladders) >= _MAX_LADDERS:  # several GPUs divide a model in many ways
                costs.ladders.clear()

            def needs(length: int) -> list[int]:
                cost = LoadCost(model, variant.scene(model, length))
                return [part.total - part.weights for part in cost.device_parts(split)]

            ladder = costs.ladders[key] = ContextLadder(trained, needs)
        return ladder

    def _result(self, model: ModelSummary, cost: LoadCost, place: Place) -> FileFit:
        """The fit of a file at a place, in the room there is."""
        variant, split, limits = self._variants[place.variant], place.split, self._limits
        host = cost.host_part(split)
        sizes = [part.total for part in place.parts]
        gpu_spare = min(map(sub, limits, sizes), default=0)
        host_spare = self._host_limit - host.total
        if self._shares_memory:
            host_spare -= sum(sizes)
            gpu_spare = min(gpu_spare, host_spare)
        is_whole = split.gpu_layers > model.shape.blocks and not split.cpu_moe_layers
        verdict: Verdict = "full" if is_whole else "partial"
        # A mapped file that is larger than main memory would be read anew for every token.
        if gpu_spare < 0 or host_spare < 0:
            verdict = "too_large"
        elif not split.gpu_layers:
            verdict = "cpu"
        most = 0
        if place.ladder is not None:
            most = place.ladder.longest(list(map(sub, limits, place.weights)))
        return FileFit(
            verdict=verdict,
            layers=model.shape.blocks + 1,
            gpu_layers=split.gpu_layers,
            cpu_moe_layers=split.cpu_moe_layers,
            context_length=variant.context_length(model),
            max_context=most,
            device_bytes=tuple(map(add, sizes, self._set_aside)),
            host_bytes=host.total + self._beside_on_host,
            spare_bytes=host_spare if verdict == "cpu" or not sizes else gpu_spare,
            changes=variant.changes,
            is_known=model.is_known,
            wish=variant.options,
            shares=self._shares,
        )


def _variants(options: LoadOptions) -> Iterator[tuple[LoadOptions, tuple[str, ...]]]:
    """The wish, then with less and less: a smaller micro-batch, an 8-bit KV cache, both."""
    yield options, ()
    steps = [
        step
        for step in fixed_step_downs(options)
        if "ubatch_size" in step.names or step.options.kv_type_k == GENTLE_KV_TYPE
    ]
    steps.sort(key=lambda step: "ubatch_size" not in step.names)
    for step in steps:
        yield step.options, (step.change,)
    if len(steps) > 1:
        first, second = steps
        both = {name: getattr(second.options, name) for name in second.names}
        changes = (first.change, second.change)
        yield msgspec.structs.replace(first.options, **both), changes
