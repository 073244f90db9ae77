# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a context of a model costs, whatever its weights: caches and compute buffers."""

from dataclasses import dataclass
from itertools import accumulate
from operator import sub

from pannier.core.memory.forecast.cache_sums import CacheSums, CellCounts, count_cells
from pannier.core.memory.forecast.compute import ComputePhases, ComputeSettings, LayerMix
from pannier.core.memory.forecast.context_ladder import ContextLadder
from pannier.core.memory.forecast.device_rules import RPC, DeviceRules
from pannier.core.memory.forecast.shape import ModelShape

_F32_BYTES = 4
_MAX_CONTEXTS = 256
_EXTRA_COPIES = 3
"""Copies of the inputs beyond the first, where devices compute one behind the other."""


@dataclass(frozen=True, slots=True)
class ContextTerms:
    """The load options that a context costs by.

    Attributes:
        context_length: tokens.
        kv_on_gpu: whether caches lie with their layers.
        compute: what compute buffers and caches depend on.
    """

    context_length: int
    kv_on_gpu: bool
    compute: ComputeSettings


class DeviceContext:
    """The costs of a context on devices of one kind, in bytes.

    Attributes:
        cache: running sum of the KV caches over the layers.
        state: running sum of the recurrent states.
        largest_cache: the largest cache of a layer.
        layer: computing any layer.
        attention: computing attention; 0 when it is not taken over from main memory.
        feed_forward: computing a feed-forward network or a recurrence.
        hidden: the widest results within a feed-forward network.
        output: computing logits.
        pipeline: copies of the inputs where devices compute one behind the other, on the first.
        pipeline_next: the same on the others.
    """

    def __init__(
        self,
        shape: ModelShape,
        caches: CacheSums,
        phases: ComputePhases,
        cells: CellCounts,
        chats: int,
    ) -> None:
        self.cache = caches.caches(cells, chats)
        self.state = caches.states(chats)
        self.largest_cache = max(map(sub, self.cache[1:], self.cache), default=0)
        context, window = cells.context, cells.window
        self.layer = phases.layer(context, window)
        attention = None if shape.latent else phases.attention
        self.attention = 0 if attention is None else attention.size(context, window)
        other = (phases.feed_forward, phases.recurrence)
        sizes = [phase.size(context, window) for phase in other if phase is not None]
        self.feed_forward = max(sizes, default=0)
        self.hidden = phases.step * phases.hidden
        self.output = phases.output.constant
        masks = phases.masks.size(context, window) + phases.indices
        step = phases.step * shape.embedding
        self.pipeline = _EXTRA_COPIES * masks + 4 * step
        self.pipeline_next = _EXTRA_COPIES * masks + 8 * step
        self.inputs = phases.inputs.size(context, window)
        self.pipeline_inputs = (_EXTRA_COPIES + 1) * masks + 5 * step
        self.alone = max(self.layer, self.output) + step


class ShapeCosts:
    """What the shape of a model costs, kept by the options asked for.

    All quants of a model share one shape, so that these are computed once for the whole ladder.

    Attributes:
        ladders: what contexts take, by whatever that depends on.
    """

    def __init__(self, shape: ModelShape) -> None:
        self.shape = shape
        self.output_bytes = _F32_BYTES * shape.vocabulary
        self._counts = _mix_counts(shape)
        self._every = self._mix(0, shape.blocks)
        self._is_mixed = any(sums[-1] not in (0, shape.blocks) for sums in self._counts)
        self._caches: dict[tuple[DeviceRules, ComputeSettings], CacheSums] = {}
        self._phases: dict[tuple[DeviceRules, ComputeSettings, LayerMix], ComputePhases] = {}
        self._contexts: dict[tuple[DeviceRules, ContextTerms, LayerMix], DeviceContext] = {}
        self.ladders: dict[object, ContextLadder] = {}

    def context(
        self, rules: DeviceRules, terms: ContextTerms, first: int = 0, end: int | None = None
    ) -> DeviceContext:
        """The costs of a context on devices with these rules, with the layers `first` to `end`."""
        mix = self._every
        if self._is_mixed and end is not None and first < end:
            mix = self._mix(first, end)
        key = (rules, terms, mix)
        found = self._contexts.get(key)
        if found is None:
            if len(self._contexts) >= _MAX_CONTEXTS:  # a slider goes through many
                self._contexts.clear()
            found = self._contexts[key] = self._context(rules, terms, mix)
        return found

    @property
    def is_mixed(self) -> bool:
        """Whether layers differ in what they keep, so that it matters which of them are meant."""
        return self._is_mixed

    def host_context(self, terms: ContextTerms) -> DeviceContext:
        """The same in main memory."""
        return self.context(RPC, terms)

    def _mix(self, first: int, end: int) -> LayerMix:
        return LayerMix(*(sums[end] > sums[first] for sums in self._counts))

    def _context(self, rules: DeviceRules, terms: ContextTerms, mix: LayerMix) -> DeviceContext:
        settings = terms.compute
        caches = self._caches.get((rules, settings))
        if caches is None:
            caches = CacheSums(self.shape, rules, settings)
            self._caches[rules, settings] = caches
        phases = self._phases.get((rules, settings, mix))
        if phases is None:
            phases = ComputePhases(self.shape, settings, rules, mix)
            self._phases[rules, settings, mix] = phases
        window = self.shape.kinds.window
        cells = count_cells(terms.context_length, window, settings.tokens)
        return DeviceContext(self.shape, caches, phases, cells, settings.chats)


def _mix_counts(shape: ModelShape) -> list[tuple[int, ...]]:
    """Running sums over the layers: whole attention, windowed attention, recurrence."""
    whole, windowed, recurrent = ([0] * shape.blocks for _ in range(3))
    for row in shape.caches:
        (windowed if row.cells == "window" else whole)[row.layer] = 1
    for state in shape.states:
        recurrent[state.layer] = 1
    return [(0, *accumulate(counts)) for counts in (whole, windowed, recurrent)]
