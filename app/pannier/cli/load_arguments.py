# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The arguments for load options that are more than one number or word: lists, sizes, switches."""

import argparse
import os
from typing import get_args

from pannier.core.memory import OPTION_TEXTS, KvType, LoraAdapter
from pannier.core.sizes import parse_size

_SIZES = ("gpu_memory_limit", "memory_margin")
OWN_ARGUMENTS = frozenset({*_SIZES, "mmproj"})
"""Numbers that people write as sizes, and names of files."""

_SWITCHES = ("kv_on_gpu", "mlock", "check_tensors", "check_memory")


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
    for name in _SIZES:
        group.add_argument(
            _flag(name),
            dest=name,
            metavar="SIZE",
            type=_size,
            default=argparse.SUPPRESS,
            help=f"{_help(name)}; such as 8GiB",
        )
    for name in _SWITCHES:
        group.add_argument(
            _flag(name),
            dest=name,
            action=argparse.BooleanOptionalAction,
            default=argparse.SUPPRESS,
            help=_help(name),
        )


def add_devices(group: "argparse._ArgumentGroup") -> None:
    """Add the choice of devices, of this machine and of others."""
    group.add_argument(
        "--device",
        dest="devices",
        action="append",
        metavar="ID",
        default=argparse.SUPPRESS,
        help="use this GPU, as `pannier devices` names it; may be given several times "
        f"(default: {OPTION_TEXTS['devices'].default}); `none` leaves all of them alone",
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


def _add_lists(group: "argparse._ArgumentGroup") -> None:
    add_devices(group)
    group.add_argument(
        "--tensor-split",
        dest="tensor_split",
        metavar="A,B,...",
        type=_shares,
        default=argparse.SUPPRESS,
        help=_help("tensor_split"),
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
    group.add_argument(
        "--mmproj",
        dest="mmproj",
        metavar="FILE",
        default=argparse.SUPPRESS,
        help=_help("mmproj"),
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


def _help(name: str) -> str:
    text = OPTION_TEXTS[name]
    return f"{text.text} (default: {text.default})"


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
