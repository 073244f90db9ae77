# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Refuses a context length that cannot work, before llama.cpp tries and takes the machine down."""

from pannier.backend.worker.devices import list_devices
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel
from pannier.core.hardware import host_memory
from pannier.core.memory import LoadOptions

F16_BYTES = 2
GIB = 1024**3


def check_context_length(header: GgufModel, options: LoadOptions, context_length: int) -> None:
    """Check that the model was trained for `context_length` tokens and that its cache can fit.

    Raises:
        UserError: (`context_too_large`, `out_of_memory`) with the largest length that would do.
    """
    trained = header.context_length
    if trained is not None and context_length > trained:
        raise UserError(
            f"A context of {context_length:,} tokens was asked for, but this model was trained "
            f"for {trained:,}.",
            remedy=f"Load it with a context of at most {trained:,} tokens.",
            kind="context_too_large",
        )
    token_bytes = kv_bytes_per_token(header) + F16_BYTES * options.batch_tokens
    memory = host_memory().available_bytes + sum(
        device.free_bytes for device in list_devices() if device.kind == "gpu"
    )
    if token_bytes * context_length > memory:
        fits = memory // token_bytes
        raise UserError(
            f"A context of {context_length:,} tokens needs about "
            f"{token_bytes * context_length / GIB:.1f} GiB for its KV cache, and only "
            f"{memory / GIB:.1f} GiB of memory are free.",
            remedy=f"Load the model with a context of less than {fits:,} tokens.",
            kind="out_of_memory",
        )


def kv_bytes_per_token(header: GgufModel) -> int:
    """Bytes that one more token of context adds to an F16 KV cache, at least.

    Only layers that certainly keep all tokens count: none where a sliding window, a compressed
    (MLA) or a recurrent cache makes the answer depend on the architecture.
    """
    special = ("attention.sliding_window", "attention.kv_lora_rank", "ssm.conv_kernel")
    if any(header.hyperparameter(key) for key in special) or header.layers is None:
        return 0
    heads = header.kv_head_count or 0
    total_heads = sum(heads) if isinstance(heads, tuple) else heads * header.layers
    return total_heads * (_head_length(header, "key") + _head_length(header, "value")) * F16_BYTES


def _head_length(header: GgufModel, what: str) -> int:
    """Numbers per head: as the file says, else the embedding divided by the attention heads."""
    length = header.hyperparameter(f"attention.{what}_length")
    if isinstance(length, int):
        return length
    heads = header.head_count or 1
    first = heads[0] if isinstance(heads, tuple) else heads
    return (header.embedding_length or 0) // max(first, 1)
