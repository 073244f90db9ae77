# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How a model file fits a machine, and which of several files to take."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from pannier.core.language import tr
from pannier.core.memory.load_options import LoadOptions

Verdict = Literal["full", "partial", "cpu", "too_large"]
"""Where a model would lie.

- full: all layers on the GPUs.
- partial: some layers, or the experts of some, in main memory.
- cpu: everything in main memory.
- too_large: not even that; or its architecture is unknown and it is larger than all memory.
"""


class FileFit(msgspec.Struct, frozen=True, gc=False):
    """How one file fits.

    Attributes:
        verdict: where it would lie.
        layers: all layers, the output layer included.
        gpu_layers: layers on GPUs.
        cpu_moe_layers: of these, layers whose experts stay in main memory.
        context_length: tokens of the context that this is for: what was wished for, or what the
            model was trained for if that is less.
        max_context: the largest context with which all layers are on the GPUs; 0 when there is
            none.
        device_bytes: bytes on each GPU, in their order.
        host_bytes: bytes of main memory, the mapped file included.
        spare_bytes: bytes left on the fullest GPU; on the CPU, of main memory.
        changes: which options were made smaller so that it fits: "KV cache in q8_0 instead of f16".
        is_known: whether the architecture is known; otherwise only a dry run can tell.
        wish: the load options wished for, with the changes.
        shares: the GPUs' parts of the layers.
    """

    verdict: Verdict
    layers: int
    gpu_layers: int
    cpu_moe_layers: int
    context_length: int
    max_context: int
    device_bytes: tuple[int, ...]
    host_bytes: int
    spare_bytes: int
    changes: tuple[str, ...]
    is_known: bool
    wish: LoadOptions
    shares: tuple[float, ...]

    @property
    def options(self) -> LoadOptions:
        """The load options with which it fits."""
        return msgspec.structs.replace(
            self.wish,
            context_length=self.context_length,
            gpu_layers=self.gpu_layers,
            cpu_moe_layers=self.cpu_moe_layers,
            tensor_split=self.shares if len(self.shares) > 1 else (),
        )

    @property
    def total_bytes(self) -> int:
        """Bytes on all GPUs and of main memory together."""
        return sum(self.device_bytes) + self.host_bytes

    @property
    def cpu_layers(self) -> int:
        """Layers that are not on a GPU."""
        return self.layers - self.gpu_layers

    @property
    def label(self) -> str:
        """The verdict in a few words: "28 of 33 layers on the GPU"."""
        if self.verdict == "full":
            return tr("Fits on the GPU")
        if self.verdict == "too_large":
            return tr("Too large")
        if self.verdict == "cpu":
            return tr("Runs on the CPU")
        if self.cpu_layers == 0:
            return tr("Experts of %Ln layer(s) on the CPU", "", self.cpu_moe_layers)
        text = tr("{n} of {all} layers on the GPU")
        return text.format(n=self.gpu_layers, all=self.layers)


class Ranking(msgspec.Struct, frozen=True):
    """How several files of one model fit, in the order in which they were given.

    Attributes:
        fits: one for each file.
        recommended: index of the file to take; None when none fits.
        reason: why, in one sentence; empty when none is recommended.
    """

    fits: Sequence[FileFit]
    recommended: int | None
    reason: str
