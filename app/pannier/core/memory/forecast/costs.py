# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What one load takes, part by part: a little arithmetic on the sums that a summary holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pannier.core.hardware import Device
from pannier.core.memory.forecast.compute import ComputeSettings
from pannier.core.memory.forecast.context_cost import ContextTerms, DeviceContext
from pannier.core.memory.forecast.device_rules import rules_of
from pannier.core.memory.forecast.placement import Placement, Run, place_layers
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import LoadOptions


class Part(NamedTuple):
    """Bytes on one device, or in main memory.

    Attributes:
        layers: layers that lie there, the output layer included.
        mapped: the part of the weights that is the mapped file itself.
    """

    layers: int
    weights: int
    cache: int
    state: int
    compute: int
    output: int = 0
    mapped: int = 0

    @property
    def total(self) -> int:
        """Everything, what is mapped included."""
        return self.weights + self.cache + self.state + self.compute + self.output


@dataclass(frozen=True, slots=True)
class Split:
    """How many layers go where.

    Attributes:
        gpu_layers: layers on devices, the output layer included.
        cpu_moe_layers: layers whose experts stay in main memory.
    """

    gpu_layers: int
    cpu_moe_layers: int = 0


class LoadCost:
    """The costs of one model with one context on one machine; asked for different splits."""

    def __init__(
        self,
        model: ModelSummary,
        terms: ContextTerms,
        devices: Sequence[Device],
        shares: tuple[float, ...],
        *,
        maps_file: bool,
    ) -> None:
        self._shape = model.shape
        self._costs = model.costs
        self._weights = model.weights
        self._terms = terms
        self._shares = shares
        self._maps_file = maps_file
        self._output_bytes = model.costs.output_bytes
        self._rules = [rules_of(device) for device in devices]
        self._contexts = [model.costs.context(rules, terms) for rules in self._rules]
        self._host_context = model.costs.host_context(terms)
        self._sums = [model.weights.sums(rules) for rules in self._rules]
        self._pipelines = len(devices) > 1 and all(rules.pipelines for rules in self._rules)
        self._pinned = bool(self._rules) and self._rules[0].pinned_host

    def place(self, split: Split) -> Placement:
        """Where the layers go."""
        return place_layers(self._shape.blocks, split.gpu_layers, self._shares)

    def device_parts(self, split: Split) -> list[Part]:
        """Bytes on each device, in their order."""
        placement = self.place(split)
        kept = min(split.cpu_moe_layers, self._shape.blocks)
        pipelined = self._is_pipelined(split)
        return [
            self._device(index, run, placement.host, kept, pipelined=pipelined)
            for index, run in enumerate(placement.devices)
        ]

    def _device(self, index: int, run: Run, host: Run, kept: int, *, pipelined: bool) -> Part:
        sums, context = self._sums[index], self._contexts[index]
        first, end, has_output = run.first, run.end, run.has_output
        copied = 0 if index else self._copied(host, kept)
        if self._costs.is_mixed:
            start = 0 if copied and host.end else first
            context = self._costs.context(self._rules[index], self._terms, start, end)
        weights = sums.output if has_output else 0
        cache = state = 0
        if end > first:
            weights += sums.device[end] - sums.device[first] + self._shared(sums.shared, first, end)
            if kept > first:
                weights -= sums.experts[min(kept, end)] - sums.experts[first]
            if self._terms.kv_on_gpu:
                cache = context.cache[end] - context.cache[first]
                state = context.state[end] - context.state[first]
        compute = 0
        if end > first or copied:
            compute = context.layer
        if has_output and context.output > compute:
            compute = context.output
        if copied:
            compute = max(compute, self._taken_over(copied, host, context))
        if pipelined:
            compute += context.pipeline_next if index else context.pipeline
        return Part(run.layers, weights, cache, state, compute)

    def _shared(self, size: int, first: int, end: int) -> int:
        """What every device with layers has; in gemma4 only those with whole attention use it."""
        kinds = self._shape.kinds
        if size and self._shape.architecture == "gemma4" and all(kinds.windowed[first:end]):
            return 0
        return size if first < min(kinds.trunk, self._weights.filled) else 0

    def _is_pipelined(self, split: Split) -> bool:
        """Whether the devices compute one behind the other, with copies of their inputs."""
        return (
            self._pipelines
            and split.gpu_layers > self._shape.blocks
            and self._terms.kv_on_gpu
            and not split.cpu_moe_layers
        )

    def _copied(self, host: Run, kept: int) -> int:
        """Bytes of the largest weight in main memory that the first device computes with."""
        takes_over = self._rules[0].takes_over
        if not takes_over or self._terms.compute.tokens < takes_over:
            return 0
        largest = self._weights.largest_before[host.end]
        if kept > host.end:
            largest = max(largest, self._weights.largest_experts_before[kept])
        return largest

    def _taken_over(self, copied: int, host: Run, context: DeviceContext) -> int:
        """The buffer for computing a layer whose weights and cache are copied to the device."""
        size = copied + context.feed_forward if context.feed_forward else 0
        if context.attention and host.end:
            # The cache that is copied finds no room in what the layer before has left, if larger.
            left = context.hidden if context.largest_cache > context.hidden else 0
            size = max(size, context.attention + context.largest_cache + left)
        if host.has_output and self._terms.compute.outputs >= self._rules[0].takes_over:
            size = max(size, self._weights.largest_output + copied + context.output)
        return size

    def host_part(self, split: Split) -> Part:
        """Bytes of main memory."""
        placement = self.place(split)
        run, context, sums = placement.host, self._host_context, self._weights.host
        kept = min(split.cpu_moe_layers, self._shape.blocks)
        weights = sums.input + sums.layers[run.end] + self._left_behind(placement)
        if kept > run.end and self._rules:
            weights += sums.experts[kept] - sums.experts[run.end]
        if run.end:
            weights += self._shared(sums.shared, 0, run.end)
        if run.has_output:
            weights += sums.output + (0 if self._pinned else self._weights.tied_repacked)
        repacked = 0 if self._pinned else self._repacked(run)
        end = run.end if self._terms.kv_on_gpu else self._shape.blocks
        return Part(
            layers=run.layers,
            weights=weights,
            cache=context.cache[end],
            state=context.state[end],
            compute=self._host_compute(split),
            output=self._output_bytes,
            mapped=weights - repacked if self._maps_file else sums.lazy,
        )

    def _left_behind(self, placement: Placement) -> int:
        """Weights of device layers that the device cannot use."""
        total = 0
        for run, sums in zip(placement.devices, self._sums, strict=True):
            total += sums.left[run.end] - sums.left[run.first]
            total += sums.output_left if run.has_output else 0
        return total

    def _repacked(self, run: Run) -> int:
        """Weights in main memory that the CPU rearranges, so that the file cannot serve them."""
        layers, output = self._weights.repacked
        return layers[run.end] + (output if run.has_output else 0)

    def _host_compute(self, split: Split) -> int:
        if not self._rules:
            return self._host_context.alone
        if self._is_pipelined(split):
            return self._host_context.pipeline_inputs
        return self._host_context.inputs


def context_terms(options: LoadOptions, context_length: int) -> ContextTerms:
    """The terms of load options whose context has been decided."""
    batch = options.batch_size or options.ubatch_size
    tokens = min(options.ubatch_size, batch, max(context_length, 1))
    return ContextTerms(
        context_length=context_length,
        kv_on_gpu=options.kv_on_gpu,
        compute=ComputeSettings(
            tokens=tokens,
            outputs=min(tokens, 1 + options.draft_tokens),
            flash_attention=options.flash_attention != "off",
            key_type=options.kv_type_k,
            value_type=options.kv_type_v,
        ),
    )
