# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load options that cannot work together, whatever the machine: found without asking the engine."""

import msgspec

from pannier.core.language import number, tr
from pannier.core.memory.load_options import (
    MAX_TOKENS,
    QUANTIZED_KV_TYPES,
    LoadOptions,
    too_long_message,
    too_long_remedy,
)


class OptionProblem(msgspec.Struct, frozen=True):
    """Why load options cannot work.

    Attributes:
        name: the load option that is the easiest to correct.
        kind: as in `UserError.kind`.
        message: what is wrong.
        remedy: what to do about it.
    """

    name: str
    kind: str
    message: str
    remedy: str


def combination_problems(options: LoadOptions) -> list[OptionProblem]:
    """What excludes each other whatever the model."""
    found = []
    if options.kv_type_v in QUANTIZED_KV_TYPES and options.flash_attention == "off":
        found.append(
            _bad(
                "kv_type_v",
                tr(
                    "Values of type {type} in the KV cache need flash attention, which is switched "
                    "off."
                ).format(type=options.kv_type_v),
                tr("Leave flash attention on auto, or choose f16 for the values."),
            )
        )
    if options.mlock and options.load_mode == "direct_io":
        found.append(
            _bad(
                "mlock",
                tr("Direct I/O and locking in memory cannot go together in llama.cpp."),
                tr('Choose load mode "read" or "mmap" with mlock.'),
            )
        )
    if options.split_mode == "none" and options.tensor_split:
        found.append(
            _bad(
                "tensor_split",
                tr("A tensor split divides the model, and split mode none keeps it on one device."),
                tr("Leave one of the two out."),
            )
        )
    if options.split_mode == "tensor" and options.flash_attention == "off":
        found.append(
            _bad(
                "split_mode",
                tr("Split mode tensor needs flash attention, which is switched off."),
                tr("Leave flash attention on auto."),
            )
        )
    if options.tensor_split and not any(options.tensor_split):
        found.append(
            _bad(
                "tensor_split",
                tr("The tensor split gives every device nothing."),
                tr("Give one device a share."),
            )
        )
    return [*found, *_chat_problems(options)]


def _chat_problems(options: LoadOptions) -> list[OptionProblem]:
    """What several chats side by side exclude."""
    chats, step = options.parallel_chats, options.ubatch_size
    found = []
    if step % chats:
        found.append(
            _bad(
                "parallel_chats",
                tr("The {step} tokens of a step cannot be shared evenly by {chats} chats.").format(
                    step=number(step), chats=chats
                ),
                tr("Choose 2, 4, 8 or 16 chats, or a step of a multiple of their number."),
            )
        )
    if (options.context_length or 0) * chats > MAX_TOKENS:
        found.append(
            _bad(
                "parallel_chats",
                tr("{chats} contexts of {n} tokens are more than llama.cpp can count.").format(
                    chats=chats, n=number(options.context_length or 0)
                ),
                tr("Choose fewer chats or a shorter context."),
            )
        )
    return found


def context_problem(options: LoadOptions, trained: int | None) -> OptionProblem | None:
    """Whether the context is longer than the model, trained for `trained` tokens, can follow."""
    asked = options.context_length
    if asked is None or trained is None or asked <= trained or options.stretches_context:
        return None
    return OptionProblem(
        name="context_length",
        kind="context_too_large",
        message=too_long_message(asked, trained),
        remedy=too_long_remedy(trained),
    )


def _bad(name: str, message: str, remedy: str) -> OptionProblem:
    return OptionProblem(name, "invalid_option", message, remedy)
