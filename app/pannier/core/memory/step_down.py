# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The ways to make a load smaller that need no search, gentlest first.

How many GPU layers, expert layers or tokens of context fit must be tried out; the worker does it.
"""

import msgspec

from pannier.core.language import number, tr
from pannier.core.memory.load_options import LoadOptions
from pannier.core.memory.memory_plan import StepDown

SMALLEST_CONTEXT = 512
"""A shorter context, in tokens, is not worth offering."""

_KV_BITS = {"f32": 32.0, "f16": 16.0, "bf16": 16.0, "q8_0": 8.5, "q5_1": 6.0, "q5_0": 5.5}
_SMALL_UBATCH = 128


def fixed_step_downs(options: LoadOptions) -> list[StepDown]:
    """Changes of one option each, without their gains."""
    return [
        *(step for kind in ("q8_0", "q4_0") if (step := _kv_step(options, kind))),
        *_ubatch_step(options),
        *_projector_step(options),
    ]


def likely_step_downs(options: LoadOptions) -> list[StepDown]:
    """What to try after memory ran out unexpectedly, when nothing can be measured any more."""
    steps = fixed_step_downs(options)
    layers = options.gpu_layers
    if isinstance(layers, int) and layers > 1:
        steps.append(gpu_layers_step(options, layers * 3 // 4))
    context = options.context_length
    if context is not None and context // 2 >= SMALLEST_CONTEXT:
        steps.append(context_step(options, context // 2))
    return steps


def gpu_layers_step(options: LoadOptions, layers: int, gain_bytes: int | None = None) -> StepDown:
    """Fewer GPU layers."""
    return StepDown(
        change=tr("%Ln GPU layer(s) instead of {before}", "", layers).format(
            before=options.gpu_layers
        ),
        names=("gpu_layers",),
        options=msgspec.structs.replace(options, gpu_layers=layers),
        gain_bytes=gain_bytes,
    )


def context_step(options: LoadOptions, length: int, gain_bytes: int | None = None) -> StepDown:
    """A shorter context."""
    change = tr("a context of {n} tokens instead of more")
    if options.context_length:
        change = tr("a context of {n} tokens instead of {before}")
    return StepDown(
        change=change.format(n=number(length), before=number(options.context_length or 0)),
        names=("context_length",),
        options=msgspec.structs.replace(options, context_length=length),
        gain_bytes=gain_bytes,
    )


def cpu_moe_step(options: LoadOptions, layers: int, gain_bytes: int | None = None) -> StepDown:
    """The experts of more layers in main memory."""
    return StepDown(
        change=tr("the experts of the first %Ln layer(s) in main memory", "", layers),
        names=("cpu_moe_layers",),
        options=msgspec.structs.replace(options, cpu_moe_layers=layers),
        gain_bytes=gain_bytes,
    )


def _kv_step(options: LoadOptions, kind: str) -> StepDown | None:
    """A KV cache of a smaller type; the values stay as they are without flash attention."""
    bits = {"q8_0": 8.5, "q4_0": 4.5}[kind]
    names = ["kv_type_k"] if options.flash_attention == "off" else ["kv_type_k", "kv_type_v"]
    names = [name for name in names if _KV_BITS.get(getattr(options, name), 4.5) > bits]
    if not names:
        return None
    before = {getattr(options, name) for name in names}
    change = tr("KV cache in {kind} instead of {keys} and {values}")
    if len(before) == 1:
        change = tr("KV cache in {kind} instead of {before}")
    return StepDown(
        change=change.format(
            kind=kind,
            keys=options.kv_type_k,
            values=options.kv_type_v,
            before=getattr(options, names[0]),
        ),
        names=tuple(names),
        options=msgspec.structs.replace(options, **dict.fromkeys(names, kind)),
    )


def _ubatch_step(options: LoadOptions) -> list[StepDown]:
    if options.ubatch_size <= _SMALL_UBATCH:
        return []
    return [
        StepDown(
            change=tr("{n} prompt tokens at a time instead of {before}").format(
                n=number(_SMALL_UBATCH), before=number(options.ubatch_size)
            ),
            names=("ubatch_size",),
            options=msgspec.structs.replace(options, ubatch_size=_SMALL_UBATCH),
        )
    ]


def _projector_step(options: LoadOptions) -> list[StepDown]:
    if not options.mmproj:
        return []
    return [
        StepDown(
            change=tr("no projector, so that the model sees no images"),
            names=("mmproj",),
            options=msgspec.structs.replace(options, mmproj=""),
        )
    ]
