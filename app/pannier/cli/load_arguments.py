# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The arguments for load options that are more than one number or word: lists, sizes, switches."""

import argparse
import os
from typing import get_args

from pannier.core.memory import KvType, LoadOptions, LoraAdapter
from pannier.core.sizes import parse_size

_SIZES = {
    "gpu_memory_limit": "most memory to use on each GPU (default: what is free)",
    "memory_margin": "memory to leave free on each GPU (default: 512MiB)",
}
OWN_ARGUMENTS = frozenset(_SIZES)
"""Numbers that people write as sizes."""

_SWITCHES = {
    "kv_on_gpu": "keep the KV cache of a layer on the layer's GPU",
    "mlock": "forbid the system to swap out the weights",
    "check_tensors": "look for invalid numbers in the weights while loading; slow",
    "check_memory": "refuse a load that cannot fit",
}
_DEFAULTS = LoadOptions()


def add_own_arguments(group: "argparse._ArgumentGroup") -> None:
    """Add them to the group of the load options."""
    _add_lists(group)
    group.add_argument(
        "--kv",
        dest="kv_type",
        choices=get_args(KvType),
        metavar="TYPE",
        default=argparse.SUPPRESS,
        help=f"type of keys and values in the KV cache alike: {', '.join(get_args(KvType))}",
    )
    for name, text in _SIZES.items():
        group.add_argument(
            _flag(name),
            dest=name,
            metavar="SIZE",
            type=_size,
            default=argparse.SUPPRESS,
            help=f"{text}; such as 8GiB",
        )
    for name, text in _SWITCHES.items():
        word = "yes" if getattr(_DEFAULTS, name) else "no"
        group.add_argument(
            _flag(name),
            dest=name,
            action=argparse.BooleanOptionalAction,
            default=argparse.SUPPRESS,
            help=f"{text} (default: {word})",
        )


def _add_lists(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--device",
        dest="devices",
        action="append",
        metavar="ID",
        default=argparse.SUPPRESS,
        help="use this GPU, as `pannier devices` names it; may be given several times "
        "(default: all)",
    )
    group.add_argument(
        "--rpc",
        dest="rpc_servers",
        action="append",
        metavar="HOST:PORT",
        default=argparse.SUPPRESS,
        help="use the devices of another machine, where `pannier rpc-server` runs; may be given "
        "several times",
    )
    group.add_argument(
        "--tensor-split",
        dest="tensor_split",
        metavar="A,B,...",
        type=_shares,
        default=argparse.SUPPRESS,
        help="how much of the model each device gets, such as 3,1 (default: by free memory)",
    )
    group.add_argument(
        "--lora",
        dest="loras",
        action="append",
        metavar="FILE[=SCALE]",
        type=_adapter,
        default=argparse.SUPPRESS,
        help="apply a LoRA adapter in GGUF format; may be given several times",
    )


def own_values(arguments: argparse.Namespace) -> dict[str, object]:
    """The load options that were given by these arguments."""
    values = vars(arguments)
    given: dict[str, object] = {
        name: tuple(values[name])
        for name in ("devices", "rpc_servers", "tensor_split", "loras")
        if name in values
    }
    if "kv_type" in values:
        given |= {
            name: values["kv_type"] for name in ("kv_type_k", "kv_type_v") if name not in values
        }
    return given


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def _shares(text: str) -> list[float]:
    try:
        shares = [float(part) for part in text.split(",")]
    except ValueError:
        shares = []
    if not shares or min(shares) < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of shares such as 3,1")
    return shares


def _adapter(text: str) -> LoraAdapter:
    """A file with an optional scale behind it; a name that has such an ending itself is a name."""
    path, equals, scale = text.rpartition("=")
    if not equals or os.path.exists(text):  # noqa: PTH110 - no Path of a text that may be none
        return LoraAdapter(text)
    try:
        return LoraAdapter(path, float(scale))
    except ValueError:
        return LoraAdapter(text)


def _size(text: str) -> int:
    try:
        return parse_size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
