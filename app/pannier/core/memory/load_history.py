# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What loads on this machine were expected to take and took: one line of JSON a load, in a file."""

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from pannier.core import paths
from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory.load_report import HOST, DeviceForecast, DeviceMemory, LoadReport

MAX_LOADS: Final = 500
_FILE = "loads.jsonl"
_MAX_BYTES = 2 * 1024 * 1024
_LARGEST_READ = 8 * _MAX_BYTES


class DeviceRecord(msgspec.Struct, frozen=True):
    """One device in one load, in bytes.

    Attributes:
        id: the device's id, or "host" for main memory.
        name: the product's name.
        backend: the ggml backend that drives it.
        driver: version of its driver; empty where it is not known.
        analytic_bytes: the forecast from the header; None for an unknown architecture.
        planned_bytes: llama.cpp's own plan; None where it could not be read.
        allocated_bytes: what llama.cpp allocated.
        counted_bytes: by how much the device's free memory fell; None where it does not tell.
        process_bytes: what the driver says that the engine's process holds there; None where it
            does not tell.
    """

    id: str
    name: str
    backend: str
    driver: str
    analytic_bytes: int | None
    planned_bytes: int | None
    allocated_bytes: int
    counted_bytes: int | None = None
    process_bytes: int | None = None


class LoadRecord(msgspec.Struct, frozen=True):
    """One load.

    Attributes:
        time: seconds since 1970.
        model: the model's name.
        path: its file.
        context_length: tokens.
        layers: all layers, the output layer included.
        gpu_layers: how many of them lay on GPUs.
        devices: every device in use, and main memory.
    """

    time: float
    model: str
    path: str
    context_length: int
    layers: int
    gpu_layers: int
    devices: list[DeviceRecord]


class LoadHistory:
    """The loads on this machine. May be used by several programs at once."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.data_folder() / _FILE

    def add(self, record: LoadRecord) -> None:
        """Note a load; the oldest are forgotten beyond `MAX_LOADS`.

        Raises:
            UserError: (`history_unwritable`) the file cannot be written.
        """
        # The break in front parts it from a line whose writing was cut off.
        line = b"\n" + msgspec.json.encode(record) + b"\n"
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("ab", buffering=0) as stream:
                stream.write(line)
                too_large = stream.tell() > _MAX_BYTES
            if too_large:
                self._write(self.loads()[: MAX_LOADS // 2])
        except OSError as error:
            raise _unwritable(error) from error

    def loads(self) -> list[LoadRecord]:
        """The loads, the latest first; lines that are damaged are left out."""
        try:
            with self._file.open("rb") as stream:
                content = stream.read(_LARGEST_READ)
        except OSError:
            return []
        found = []
        for line in content.splitlines():
            try:
                found.append(msgspec.json.decode(line, type=LoadRecord))
            except msgspec.DecodeError:
                continue
        return found[: -MAX_LOADS - 1 : -1]

    def clear(self) -> list[LoadRecord]:
        """Forget all loads; returns them, so that it can be undone.

        Raises:
            UserError: (`history_unwritable`) the file cannot be deleted.
        """
        forgotten = self.loads()
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(error) from error
        return forgotten

    def restore(self, forgotten: Sequence[LoadRecord]) -> None:
        """Bring back what `clear` has returned, behind the loads that have come since.

        Raises:
            UserError: (`history_unwritable`) the file cannot be written.
        """
        kept = [*self.loads(), *forgotten][:MAX_LOADS]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._write(kept)
        except OSError as error:
            raise _unwritable(error) from error

    def _write(self, loads: Sequence[LoadRecord]) -> None:
        """Write these, the latest first, and nothing else; raises OSError."""
        lines = [msgspec.json.encode(each) + b"\n" for each in reversed(loads)]
        write_whole(self._file, b"".join(lines))


def record_of(
    report: LoadReport,
    drivers: Mapping[str, str],
    process_bytes: Mapping[str, int],
) -> LoadRecord:
    """The record of a load that has just been done.

    `drivers` and `process_bytes` (what the engine's process holds) are by device id.
    """
    expected = {each.id: each for each in report.forecasts}
    counted = {
        each.id: each.free_before_bytes - each.free_after_bytes
        for each in report.free
        if each.total_bytes
    }
    return LoadRecord(
        time=time.time(),
        model=report.name,
        path=report.path,
        context_length=report.context_length,
        layers=report.layers,
        gpu_layers=report.gpu_layers,
        devices=[
            _device(row, expected.get(row.id), drivers, counted, process_bytes)
            for row in (*report.devices, report.host)
        ],
    )


def _device(
    row: DeviceMemory,
    expected: DeviceForecast | None,
    drivers: Mapping[str, str],
    counted: Mapping[str, int],
    process_bytes: Mapping[str, int],
) -> DeviceRecord:
    return DeviceRecord(
        id=row.id,
        name=expected.name if expected else "",
        backend=expected.backend if expected else "",
        driver=drivers.get(row.id, ""),
        analytic_bytes=expected.analytic_bytes if expected else None,
        planned_bytes=expected.planned_bytes if expected else None,
        allocated_bytes=row.total_bytes,
        # Main memory falls by what others take, and a mapped file is read when it is needed.
        counted_bytes=None if row.id == HOST else counted.get(row.id),
        process_bytes=process_bytes.get(row.id),
    )


def _unwritable(error: OSError) -> UserError:
    return UserError(
        tr("What loads took could not be noted ({reason}).").format(reason=error.strerror or error),
        remedy=tr(
            "Check that the disk is not full and that you may write to Pannier's data folder."
        ),
        kind="history_unwritable",
    )
