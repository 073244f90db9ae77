# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A load report as rows of text: for the dialog's tables and for the clipboard."""

from collections.abc import Sequence

from pannier.core.language import number, tr
from pannier.core.memory import DeviceMemory, LoadReport, option_title
from pannier.core.sizes import memory_size, short_count
from pannier.ui.formats import duration

Table = list[list[str]]
NOTHING = "\N{EN DASH}"


def summary(report: LoadReport) -> list[str]:
    """What was loaded, and how."""
    what = tr("{architecture}, {parameters} parameters, a context of {context} tokens").format(
        architecture=report.architecture,
        parameters=short_count(report.parameters),
        context=number(report.context_length),
    )
    how = tr("{place}, {memory}, loaded in {time}").format(
        place=report.place,
        memory=memory_size(report.total_bytes),
        time=duration(report.seconds),
    )
    return [line for line in (what, how, report.gpu_reason) if line]


def memory_table(report: LoadReport) -> Table:
    """What every device holds, and all of them together; headings first."""
    parts = ("weights_bytes", "kv_bytes", "state_bytes", "compute_bytes", "output_bytes")
    headings = [
        tr("Device"),
        tr("Layers"),
        tr("Weights"),
        tr("KV cache"),
        tr("State"),
        tr("Compute"),
        tr("Output"),
        tr("Total"),
    ]
    rows = [
        [
            device_name(row.id),
            str(row.layers or NOTHING),
            *(_size(getattr(row, part)) for part in parts),
            _size(row.total_bytes),
        ]
        for row in _rows(report)
    ]
    sums = [sum(getattr(row, part) for row in _rows(report)) for part in parts]
    total = [tr("Together"), str(report.layers), *map(_size, sums), _size(report.total_bytes)]
    return [headings, *rows, total]


def free_table(report: LoadReport) -> Table:
    """Free memory of every device around the load; headings first."""
    headings = [
        tr("Device"),
        tr("Memory"),
        tr("Free before"),
        tr("Free after"),
        tr("Difference"),
    ]
    rows = [
        [
            device_name(memory.id),
            _size(memory.total_bytes),
            _size(memory.free_before_bytes),
            _size(memory.free_after_bytes),
            _signed(memory.free_after_bytes - memory.free_before_bytes),
        ]
        for memory in report.free
    ]
    return [headings, *rows]


def options_table(report: LoadReport) -> Table:
    """Every load option that came out otherwise than asked; headings first."""
    headings = [tr("Option"), tr("Asked"), tr("Got"), tr("Reason")]
    rows = [
        [option_title(change.name), change.asked, change.got, change.reason]
        for change in report.options
    ]
    return [headings, *rows]


def mapped_note(report: LoadReport) -> str:
    """What is to be said about weights that are the mapped file itself; empty without any."""
    mapped = sum(row.mapped_bytes for row in _rows(report))
    if not mapped:
        return ""
    return tr(
        "{size} of the weights are the mapped file: the system can drop them and read them again."
    ).format(size=memory_size(mapped))


def report_text(report: LoadReport) -> str:
    """All of it as plain text."""
    parts = [
        report.name,
        *summary(report),
        tr("All numbers are measured."),
        "",
        aligned(memory_table(report)),
        mapped_note(report),
        "",
        aligned(free_table(report)),
    ]
    if report.options:
        parts += ["", aligned(options_table(report), text_columns=4)]
    return "\n".join(parts).replace("\n\n\n", "\n\n") + "\n"


def aligned(table: Table, text_columns: int = 1) -> str:
    """Rows in columns of equal width; numbers stand at the right."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = (_line(row, widths, text_columns) for row in table)
    return "\n".join(lines)


def device_name(name: str) -> str:
    """A device's id as people see it."""
    return tr("Main memory") if name == "host" else name


def _line(row: Sequence[str], widths: Sequence[int], text_columns: int) -> str:
    cells = [
        cell.ljust(width) if index < text_columns else cell.rjust(width)
        for index, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _rows(report: LoadReport) -> list[DeviceMemory]:
    return [*report.devices, report.host]


def _size(size: int) -> str:
    return memory_size(size) if size else NOTHING


def _signed(size: int) -> str:
    sign = "\N{MINUS SIGN}" if size < 0 else "+"
    return f"{sign}{memory_size(abs(size))}" if size else NOTHING
