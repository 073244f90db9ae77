# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What one load takes, part by part: a little arithmetic on the sums that a summary holds."""

from collections.abc import Sequence

import msgspec

from pannier.core.hardware import Device
from pannier.core.memory.forecast.compute import ComputeSettings
from pannier.core.memory.forecast.context_cost import ContextTerms, DeviceContext, ShapeCosts
from pannier.core.memory.forecast.device_rules import rules_of
from pannier.core.memory.forecast.placement import Placement, Run, place_layers
from pannier.core.memory.forecast.places import Places
from pannier.core.memory.forecast.summary import ModelSummary
from pannier.core.memory.load_options import LoadOptions


class Part(msgspec.Struct, frozen=True, gc=False):
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


class Split(msgspec.Struct, frozen=True, gc=False):
    """How many layers go where.

    Attributes:
        gpu_layers: layers on devices, the output layer included.
        cpu_moe_layers: layers whose experts stay in main memory.
    """

    gpu_layers: int
    cpu_moe_layers: int = 0


class LoadScene:
    """A context of one shape on some devices: what the costs of all quants of a model share.

    Attributes:
        shape: of the model.
        terms: of the context.
        shares: the devices' parts of the layers.
    """

    def __init__(
        self,
        costs: ShapeCosts,
        terms: ContextTerms,
        devices: Sequence[Device],
        shares: tuple[float, ...],
        *,
        maps_file: bool,
    ) -> None:
        self.shape = costs.shape
        self.terms = terms
        self.shares = shares
        self.maps_file = maps_file
        self.rules = [rules_of(device) for device in devices]
        self.contexts = [costs.context(rules, terms) for rules in self.rules]
        self.host_context = costs.host_context(terms)
        self.output_bytes = costs.output_bytes * terms.compute.chats
        self.pinned = bool(self.rules) and self.rules[0].pinned_host
        self._costs = costs
        self._pipelines = (
            len(devices) > 1 and terms.kv_on_gpu and all(rules.pipelines for rules in self.rules)
        )
        takes_over = self.rules[0].takes_over if self.rules else 0
        self.takes_over = bool(takes_over) and terms.compute.tokens >= takes_over

    def context(self, index: int, first: int, end: int) -> DeviceContext:
        """The costs of a context on a device, with the layers `first` to `end`."""
        if not self._costs.is_mixed:
            return self.contexts[index]
        return self._costs.context(self.rules[index], self.terms, first, end)

    def place(self, split: Split) -> Placement:
        """Where the layers go."""
        return place_layers(self.shape.blocks, split.gpu_layers, self.shares)

    def is_pipelined(self, split: Split) -> bool:
        """Whether the devices compute one behind the other, with copies of their inputs."""
        everything = split.gpu_layers > self.shape.blocks and not split.cpu_moe_layers
        return self._pipelines and everything


class LoadCost:
    """The costs of one model in a scene; asked for different splits, and again for the same.

    Attributes:
        places: where it was found to lie.
    """

    def __init__(self, model: ModelSummary, scene: LoadScene) -> None:
        self._scene = scene
        self._weights = model.weights
        self._sums = [model.weights.sums(rules) for rules in scene.rules]
        self._device_parts: dict[tuple[int, int], Sequence[Part]] = {}
        self._host_parts: dict[tuple[int, int], Part] = {}
        self.places = Places()

    def device_parts(self, split: Split) -> Sequence[Part]:
        """Bytes on each device, in their order."""
        key = split.gpu_layers, split.cpu_moe_layers
        parts = self._device_parts.get(key)
        if parts is None:
            parts = self._device_parts[key] = self._all_devices(split)
        return parts

    def host_part(self, split: Split) -> Part:
        """Bytes of main memory."""
        key = split.gpu_layers, split.cpu_moe_layers
        part = self._host_parts.get(key)
        if part is None:
            part = self._host_parts[key] = self._host(split)
        return part

    def _all_devices(self, split: Split) -> list[Part]:
        scene = self._scene
        placement = scene.place(split)
        kept = min(split.cpu_moe_layers, scene.shape.blocks)
        pipelined = scene.is_pipelined(split)
        host = placement.host
        parts = []
        for index, run in enumerate(placement.devices):
            copied = self._copied(host, kept) if scene.takes_over and not index else 0
            parts.append(self._device(index, run, host, kept, copied))
            if pipelined:
                context = scene.contexts[index]
                extra = context.pipeline_next if index else context.pipeline
                compute = parts[index].compute + extra
                parts[index] = msgspec.structs.replace(parts[index], compute=compute)
        return parts

    def _device(self, index: int, run: Run, host: Run, kept: int, copied: int) -> Part:
        sums = self._sums[index]
        first, end, has_output = run.first, run.end, run.has_output
        context = self._scene.context(index, 0 if copied and host.end else first, end)
        weights = sums.output if has_output else 0
        cache = state = compute = 0
        if end > first:
            weights += sums.device[end] - sums.device[first]
            if sums.shared:
                weights += self._shared(sums.shared, first, end)
            if kept > first:
                weights -= sums.experts[min(kept, end)] - sums.experts[first]
            if self._scene.terms.kv_on_gpu:
                cache = context.cache[end] - context.cache[first]
                state = context.state[end] - context.state[first]
            compute = context.layer
        if copied:
            compute = max(context.layer, self._taken_over(copied, host, context))
        if has_output and context.output > compute:
            compute = context.output
        return Part(run.layers, weights, cache, state, compute)

    def _shared(self, size: int, first: int, end: int) -> int:
        """What every device with layers has; in gemma4 only those with whole attention use it."""
        shape = self._scene.shape
        if shape.architecture == "gemma4" and all(shape.kinds.windowed[first:end]):
            return 0
        return size if first < min(shape.kinds.trunk, self._weights.filled) else 0

    def _copied(self, host: Run, kept: int) -> int:
        """Bytes of the largest weight in main memory that the first device computes with."""
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
        if host.has_output and self._scene.terms.compute.outputs >= self._scene.rules[0].takes_over:
            size = max(size, self._weights.largest_output + copied + context.output)
        return size

    def _host(self, split: Split) -> Part:
        scene = self._scene
        placement = scene.place(split)
        run, context, sums = placement.host, scene.host_context, self._weights.host
        kept = min(split.cpu_moe_layers, scene.shape.blocks)
        weights = sums.input + sums.layers[run.end] + self._left_behind(placement)
        if kept > run.end and scene.rules:
            weights += sums.experts[kept] - sums.experts[run.end]
        if run.end and sums.shared:
            weights += self._shared(sums.shared, 0, run.end)
        if run.has_output:
            weights += sums.output + (0 if scene.pinned else self._weights.tied_repacked)
        repacked = 0 if scene.pinned else self._repacked(run)
        end = run.end if scene.terms.kv_on_gpu else scene.shape.blocks
        return Part(
            layers=run.layers,
            weights=weights,
            cache=context.cache[end],
            state=context.state[end],
            compute=self._host_compute(split),
            output=scene.output_bytes,
            mapped=weights - repacked if scene.maps_file else sums.lazy,
        )

    def _left_behind(self, placement: Placement) -> int:
        """Weights of device layers that the device cannot use."""
        total = 0
        for run, sums in zip(placement.devices, self._sums, strict=True):
            if sums.left[-1]:
                total += sums.left[run.end] - sums.left[run.first]
            total += sums.output_left if run.has_output else 0
        return total

    def _repacked(self, run: Run) -> int:
        """Weights in main memory that the CPU rearranges, so that the file cannot serve them."""
        layers, output = self._weights.repacked
        return layers[run.end] + (output if run.has_output else 0)

    def _host_compute(self, split: Split) -> int:
        context = self._scene.host_context
        if not self._scene.rules:
            return context.alone
        if self._scene.is_pipelined(split):
            return context.pipeline_inputs
        return context.inputs


def context_terms(options: LoadOptions, context_length: int) -> ContextTerms:
    """The terms of load options whose context has been decided."""
    batch = options.batch_size or options.ubatch_size
    tokens = min(options.ubatch_size, batch, max(context_length, 1))
    return ContextTerms(
        context_length=context_length,
        kv_on_gpu=options.kv_on_gpu,
        compute=ComputeSettings(
            tokens=tokens,
            outputs=min(tokens, options.parallel_chats * (1 + options.draft_tokens)),
            flash_attention=options.flash_attention != "off",
            chats=options.parallel_chats,
            key_type=options.kv_type_k,
            value_type=options.kv_type_v,
        ),
    )
