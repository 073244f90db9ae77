# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier fit 8B`: the weights of a model of which nothing but its size is known."""

import re

from pannier.cli import output
from pannier.core.memory import LoadOptions
from pannier.core.memory.fit import Verdict
from pannier.core.memory.fit.plain_sizes import GGUF_FORMATS, PLAIN_FORMATS
from pannier.core.memory.forecast import Machine
from pannier.core.sizes import file_size, memory_size, short_count

_UNITS = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
_MOST = 10**15
_WORDS: dict[Verdict, str] = {
    "full": "on the GPU",
    "partial": "partly on the GPU",
    "cpu": "in main memory",
    "too_large": "too large",
}


def parse_parameters(text: str) -> int | None:
    """The number of weights that a text such as "8B", "1.5b" or "350M" says; None if none."""
    found = re.fullmatch(r"([0-9]{1,6}(?:\.[0-9]{1,6})?) ?([KMBT])", text.strip(), re.IGNORECASE)
    if found is None:
        return None
    parameters = round(float(found[1]) * _UNITS[found[2].upper()])
    return parameters if 0 < parameters <= _MOST else None


def document(parameters: int, machine: Machine, options: LoadOptions) -> dict[str, object]:
    """The weights in the plain formats and in the usual file types, and where they would lie."""
    return {
        "parameters": parameters,
        "devices": machine.devices,
        "host": machine.host,
        "ladder": [
            {
                "file_type": each.name,
                "is_gguf": each.is_file_type,
                "bits_per_weight": each.bits,
                "size_bytes": each.size(parameters),
                "verdict": _verdict(each.size(parameters), machine, options),
            }
            for each in (*PLAIN_FORMATS, *GGUF_FORMATS)
        ],
    }


def show(parameters: int, machine: Machine, options: LoadOptions) -> None:
    """Print the same as a table."""
    rows = []
    for each in (*PLAIN_FORMATS, *GGUF_FORMATS):
        size = each.size(parameters)
        words = _WORDS[_verdict(size, machine, options)]
        bits = f"{each.bits:.2f}" if each.is_file_type else f"{each.bits:.0f}"
        rows.append((each.name, words, bits, file_size(size), memory_size(size)))
    output.print_table(
        ("Format", "Weights lie", "Bits per weight", "Size", "In memory"), rows, text_columns=2
    )
    print()
    print(
        f"The weights of {short_count(parameters)} parameters alone. The context and the buffers "
        "for computing come on top; name a file to have them planned."
    )


def _verdict(size: int, machine: Machine, options: LoadOptions) -> Verdict:
    """Where weights of that size would lie."""
    room = sum(machine.room(options))
    if machine.devices and size <= room:
        return "full"
    if size > machine.host_limit + (0 if machine.shares_memory else room):
        return "too_large"
    return "partial" if room else "cpu"
