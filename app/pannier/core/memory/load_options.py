# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the user asks for when a model is loaded."""

from typing import Annotated, Literal

import msgspec

DEFAULT_CONTEXT_LENGTH = 8192
"""Context length in tokens when none is asked for and the model was trained for as much."""

GpuLayers = Annotated[int, msgspec.Meta(ge=0)] | Literal["auto", "all"]


class LoadOptions(msgspec.Struct, frozen=True):
    """Load options; what the engine made of them stands in the `LoadReport`.

    Attributes:
        context_length: tokens of prompt and answer together; None takes the length that the model
            was trained for, at most `DEFAULT_CONTEXT_LENGTH`.
        gpu_layers: how many layers, counted from the output, go to the GPU; "auto" takes all.
        batch_tokens: prompt tokens evaluated in one step (llama.cpp's n_ubatch).
        threads: CPU threads; None takes the number of physical cores.
        draft_tokens: how many tokens speculation may verify in one step; 0 reserves nothing for it.
    """

    context_length: Annotated[int, msgspec.Meta(ge=1)] | None = None
    gpu_layers: GpuLayers = "auto"
    batch_tokens: Annotated[int, msgspec.Meta(ge=1, le=16384)] = 512
    threads: Annotated[int, msgspec.Meta(ge=1, le=1024)] | None = None
    draft_tokens: Annotated[int, msgspec.Meta(ge=0, le=64)] = 0
