# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Compute buffers, approximately: the largest set of tensors that live at once in a prompt's graph.

ggml's allocator packs tensors into gaps, so that the true peak has no closed form. The phases below
are the candidates for it, each linear in the cells of the caches; which is the largest also tells
what to change. They were found by comparing with llama.cpp's own dry runs.
"""

from dataclasses import dataclass
from typing import NamedTuple

from pannier.core.memory.forecast.device_rules import DeviceRules
from pannier.core.memory.forecast.shape import ModelShape

_F32 = 4
_F16 = 2


@dataclass(frozen=True, slots=True)
class Phase:
    """Bytes that live at once: `constant`, and more for each cell of the two kinds of caches.

    Attributes:
        name: what fills it, for people: "logits", "attention", "feed-forward", ....
    """

    name: str
    constant: int
    per_cell: int = 0
    per_window_cell: int = 0

    def size(self, cells: int, window_cells: int) -> int:
        """Bytes at these numbers of cells."""
        return self.constant + self.per_cell * cells + self.per_window_cell * window_cells


@dataclass(frozen=True, slots=True)
class ComputeSettings:
    """The load options that compute buffers depend on.

    Attributes:
        tokens: prompt tokens evaluated in one step.
        outputs: tokens of a step for which logits are computed.
        flash_attention: whether it is used.
        chats: how many have a context of their own.
        key_type: type of the keys in the cache, such as "f16".
        value_type: type of the values.
    """

    tokens: int
    outputs: int
    flash_attention: bool
    chats: int
    key_type: str
    value_type: str


class LayerMix(NamedTuple):
    """What kinds of layers there are among some.

    Attributes:
        whole: attention to the whole context.
        windowed: attention through a sliding window.
        recurrent: a recurrent state.
    """

    whole: bool
    windowed: bool
    recurrent: bool


class ComputePhases:
    """The phases of such layers of a model under one set of options; cells come later.

    Attributes:
        output: computing logits.
        layers: computing a layer, by phase.
        attention: the attention of a layer alone.
        feed_forward: the feed-forward network of a layer alone.
        recurrence: the recurrence of a layer alone.
        hidden: numbers for every token within a feed-forward network.
        inputs: what the host prepares for the devices.
        masks: the attention masks.
        step: bytes of one number for every token of a step.
    """

    def __init__(
        self, shape: ModelShape, settings: ComputeSettings, rules: DeviceRules, mix: LayerMix
    ) -> None:
        self._shape = shape
        self._settings = settings
        self._mix = mix
        self.step = _F32 * settings.tokens
        self.masks = self._masks()
        self.output = Phase(
            "logits", _F32 * settings.outputs * (shape.vocabulary + shape.embedding)
        )
        self.feed_forward = self._feed_forward()
        self.attention = self._attention(rules)
        self.recurrence = self._recurrence()
        every = (self.feed_forward, self.attention, self.recurrence)
        self.layers = tuple(phase for phase in every if phase is not None)
        used = shape.expert_feed_forward * shape.experts_used
        self.hidden = 3 * (used if shape.experts else shape.feed_forward)
        self.inputs = self._plus("inputs", 2 * shape.embedding)

    def _masks(self) -> Phase:
        number = self._settings.tokens * (_F16 if self._settings.flash_attention else _F32)
        return Phase("masks", 0, number * self._mix.whole, number * self._mix.windowed)

    @property
    def indices(self) -> int:
        """Bytes of where to write transposed values, without flash attention."""
        if self._settings.flash_attention or self._shape.latent:
            return 0
        widest = max((row.padded_values for row in self._shape.caches), default=0)
        return 2 * _F32 * self._settings.tokens * widest * (self._mix.whole + self._mix.windowed)

    def _plus(self, name: str, numbers: int, constant: int = 0) -> Phase:
        """The masks, and `numbers` for every token of the step."""
        return Phase(
            name,
            self.indices + self.step * numbers + constant,
            self.masks.per_cell,
            self.masks.per_window_cell,
        )

    def _feed_forward(self) -> Phase | None:
        shape = self._shape
        width = shape.embedding
        phases = []
        if shape.feed_forward and (not shape.experts or shape.has_dense_layers):
            heads = min(shape.heads * shape.key_length, 2 * width)
            phases.append(self._plus("feed-forward", 3 * shape.feed_forward + 2 * width + heads))
        if shape.experts:
            used = shape.experts_used
            numbers = width * used + 3 * shape.expert_feed_forward * used + 4 * width
            phases.append(self._plus("experts", numbers))
        return max(phases, key=lambda phase: phase.constant, default=None)

    def _attention(self, rules: DeviceRules) -> Phase | None:
        shape = self._shape
        if not (self._mix.whole or self._mix.windowed):
            return None
        heads, width = shape.heads, shape.embedding
        if shape.latent:
            cached = max(row.keys for row in shape.caches)
            numbers = heads * (cached + shape.latent + shape.key_length) + 4 * width
        else:
            numbers = 2 * width + 2 * heads * shape.key_length
        base = self._plus("attention", numbers)
        per_cell = self._wide_copies(rules) if self._settings.flash_attention else heads * self.step
        if self._mix.whole:
            return Phase(base.name, base.constant, base.per_cell + per_cell, base.per_window_cell)
        return Phase(base.name, base.constant, base.per_cell, base.per_window_cell + per_cell)

    def _wide_copies(self, rules: DeviceRules) -> int:
        """Bytes per cell of the f16 copies of a cache of another type, of one layer."""
        if not rules.widens_cache or self._shape.latent:
            return 0
        heads = self._shape.kv_heads
        keys = self._shape.kinds.key_length if self._settings.key_type != "f16" else 0
        values = self._shape.kinds.value_length if self._settings.value_type != "f16" else 0
        return heads * _F16 * (keys + values) * self._settings.chats

    def _recurrence(self) -> Phase | None:
        shape = self._shape
        if not self._mix.recurrent:
            return None
        inner, convolved, steps = shape.inner
        if steps:
            return self._plus("state", inner + 6 * convolved + steps)
        return self._plus("state", 4 * convolved + 4 * shape.embedding)

    def layer(self, cells: int, window_cells: int) -> int:
        """Bytes that computing any layer takes at most."""
        return max((phase.size(cells, window_cells) for phase in self.layers), default=0)
