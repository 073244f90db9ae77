# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What quantizing will write and where, how long it takes, and what it needs until then."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from pannier.core.errors import UserError
from pannier.core.gguf import TensorInfo, ggml_type_named
from pannier.core.hardware import host_memory
from pannier.core.language import tr, translatable
from pannier.core.library.leftovers import LeftoverKind, leftovers_in
from pannier.core.quantize.disk import free_bytes, is_same_disk, refusal
from pannier.core.quantize.ladder import Rung, bytes_as, planned_size
from pannier.core.quantize.metadata import origin_metadata
from pannier.core.quantize.naming import checked_name, file_names, suggested_name
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource
from pannier.core.sizes import file_size, memory_size

BASE_MEMORY = 120 * 1024 * 1024
"""Bytes that a worker takes before it quantizes anything: Python, the engine and a header."""

DEFAULT_MEMORY_LIMIT = 8 * 1024**3
"""`LLAMA_QUANT_MAX_BUF_SIZE` of llama.cpp."""

DISK_RESERVE = 1024 * 1024
"""Bytes that a disk needs for itself beyond what is written: tables, journals."""

_F32_BYTES = 4
_LEFT_BY = {
    LeftoverKind.DOWNLOAD: translatable("left by an interrupted download"),
    LeftoverKind.MOVE: translatable("left by an interrupted move"),
    LeftoverKind.QUANTIZE: translatable("left by interrupted quantizing"),
    LeftoverKind.IMATRIX: translatable("left by an interrupted importance matrix"),
}


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file, or the shards of one, that is to be made.

    Attributes:
        rung: its type, and what it will be.
        paths: its files.
        size_bytes: bytes of them all, exact.
        metadata: what is written into it about its origin.
        existing: those of its files that are there already.
        seconds: how long it takes; None while the speed was not measured.
    """

    rung: Rung
    paths: tuple[Path, ...]
    size_bytes: int
    metadata: Mapping[str, str | int]
    existing: tuple[Path, ...]
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Removable:
    """Something on the disk that could be deleted to make room.

    Attributes:
        path: the file.
        size_bytes: what that would free.
        what: what it is, in a few words.
    """

    path: Path
    size_bytes: int
    what: str


@dataclass(frozen=True, slots=True)
class DiskNeed:
    """Room on the disk that is written to.

    Attributes:
        folder: where the files go.
        free_bytes: free now.
        peak_bytes: needed at most while it runs, beyond what is there.
        after_bytes: taken when it is done, beyond what is there.
        removable: what could be deleted, the largest first.
        refusal: why nothing can be written there; None when it can.
    """

    folder: Path
    free_bytes: int
    peak_bytes: int
    after_bytes: int
    removable: tuple[Removable, ...] = ()
    refusal: UserError | None = None

    @property
    def short_bytes(self) -> int:
        """How many bytes are lacking; 0 when everything fits, or nothing can be written at all."""
        return 0 if self.refusal else max(0, self.peak_bytes + DISK_RESERVE - self.free_bytes)


@dataclass(frozen=True, slots=True)
class QuantizePlan:
    """What is going to be done.

    Attributes:
        source: the model.
        recipe: how.
        files: what is made, in order.
        disk: room on the disk.
        download: room on the disk that the source is downloaded to first; None where there is
            nothing to download, or that is the same disk.
        memory_bytes: main memory that the quantizer takes, the mapped source apart.
        memory_available_bytes: what is available now.
    """

    source: QuantizeSource
    recipe: QuantizeRecipe
    files: tuple[PlannedFile, ...]
    disk: DiskNeed
    memory_bytes: int
    memory_available_bytes: int
    download: DiskNeed | None = None

    @property
    def short_disk(self) -> DiskNeed | None:
        """The disk that has not enough room; None when there is room on all."""
        disks = [disk for disk in (self.download, self.disk) if disk is not None]
        return next((disk for disk in disks if disk.short_bytes), None)

    @property
    def seconds(self) -> float | None:
        """How long all files take together; None while the speed was not measured."""
        each = [file.seconds for file in self.files]
        return None if None in each else sum(seconds or 0.0 for seconds in each)

    def problems(self, *, overwrite: bool = False) -> list[UserError]:
        """What stands against it, the gravest first; existing files count unless `overwrite`."""
        found = [_locked(file.rung) for file in self.files if file.rung.lock]
        if self.source.refusal and not self.recipe.requantize:
            found.append(self.source.refused())
        found += _clashes(self.files, self.source)
        if not overwrite:
            found += [_exists(file.existing[0]) for file in self.files if file.existing]
        for disk in (self.download, self.disk):
            if disk is not None and disk.refusal is not None:
                found.append(disk.refusal)
            elif disk is not None and disk.short_bytes:
                found.append(_short_of_disk(disk))
        if self.memory_bytes > self.memory_available_bytes:
            found.append(_short_of_memory(self.memory_bytes, self.memory_available_bytes))
        return found

    def check(self, *, overwrite: bool = False) -> None:
        """Raise the first of the problems, if there is one."""
        for problem in self.problems(overwrite=overwrite):
            raise problem


def make_plan(
    source: QuantizeSource,
    rungs: Sequence[Rung],
    recipe: QuantizeRecipe,
    *,
    folder: Path | None = None,
    names: Mapping[str, str] | None = None,
    speeds: Mapping[str, float] | None = None,
    download_bytes: int = 0,
) -> QuantizePlan:
    """Plan the making of these file types.

    Args:
        source: the model.
        rungs: the file types, from the ladder.
        recipe: how.
        folder: where the files go; None is the source's folder.
        names: file names by file type; those not given are made up.
        speeds: weights a second by tensor type, as measured; without them no time is told.
        download_bytes: bytes of the source that are downloaded into its own folder first.

    Raises:
        UserError: (`folder_gone`) the disk does not answer; (`file_name`) a name is none.
    """
    folder = (source.paths[0].parent if folder is None else folder).absolute()
    if recipe.keep_split and not source.is_split:  # llama.cpp would write a split of one
        recipe = msgspec.structs.replace(recipe, keep_split=False)
    files = tuple(
        _planned_file(source, rung, recipe, folder / _name(source, rung, names), speeds)
        for rung in rungs
    )
    sizes = [file.size_bytes for file in files]
    # What is replaced is deleted only when the new file is complete.
    replaced = [sum(_size(path) for path in file.existing) for file in files]
    home = source.paths[0].parent
    together = download_bytes if is_same_disk(home, folder) else 0
    disk = _disk_need(
        folder, together + _peak(sizes, replaced), together + sum(sizes) - sum(replaced)
    )
    apart = download_bytes - together
    return QuantizePlan(
        source=source,
        recipe=recipe,
        files=files,
        disk=disk,
        memory_bytes=max((_memory(source, rung, recipe) for rung in rungs), default=0),
        memory_available_bytes=host_memory().available_bytes,
        download=_disk_need(home, apart, apart) if apart else None,
    )


def _disk_need(folder: Path, peak: int, after: int) -> DiskNeed:
    return DiskNeed(
        folder=folder,
        free_bytes=free_bytes(folder),
        peak_bytes=peak,
        after_bytes=after,
        removable=tuple(_unfinished(folder)),
        refusal=refusal(folder),
    )


def _name(source: QuantizeSource, rung: Rung, names: Mapping[str, str] | None) -> str:
    given = (names or {}).get(rung.name)
    return checked_name(given) if given else suggested_name(source.paths[0], rung.name)


def _planned_file(
    source: QuantizeSource,
    rung: Rung,
    recipe: QuantizeRecipe,
    path: Path,
    speeds: Mapping[str, float] | None,
) -> PlannedFile:
    shards = len(source.paths) if recipe.keep_split else 1
    paths = tuple(path.with_name(name) for name in file_names(path.name, shards))
    metadata = origin_metadata(source, recipe)
    sizes = {tensor.name: bytes_as(tensor, rung.types) for tensor in source.model.tensors}
    return PlannedFile(
        rung=rung,
        paths=paths,
        size_bytes=planned_size(source, sizes, metadata, keep_split=recipe.keep_split),
        metadata=metadata,
        existing=tuple(each for each in paths if os.path.lexists(each)),
        seconds=None if speeds is None else _seconds(source, rung, speeds),
    )


def _seconds(source: QuantizeSource, rung: Rung, speeds: Mapping[str, float]) -> float:
    """How long a file takes at these speeds; types that were not measured take the mean."""
    if not speeds:
        return 0.0
    mean = sum(speeds.values()) / len(speeds)
    return sum(
        tensor.elements / max(speeds.get(_type_of(tensor, rung), mean), 1.0)
        for tensor in source.model.tensors
        if len(tensor.shape) > 1
    )


def _type_of(tensor: TensorInfo, rung: Rung) -> str:
    return rung.types.get(tensor.name, tensor.type_name)


def _memory(source: QuantizeSource, rung: Rung, recipe: QuantizeRecipe) -> int:
    """Bytes of main memory that llama.cpp's buffers grow to (llama-quant.cpp, the main loop).

    Two of them: the rows in work as floats, and the same quantized. They grow with the largest
    tensor up to the limit, and never shrink.
    """
    limit = recipe.memory_limit or DEFAULT_MEMORY_LIMIT
    floats = quantized = 0
    for tensor in source.model.tensors:
        old = tensor.type_name
        new = ggml_type_named(_type_of(tensor, rung))
        if new is None or new.name == old or not tensor.shape:
            continue
        rows = tensor.elements // tensor.shape[0]
        row_floats = 0 if old == "F32" else tensor.shape[0] * _F32_BYTES
        row_new = tensor.shape[0] // new.block_weights * new.block_bytes
        row_old = (tensor.size_bytes or 0) // rows
        rows = max(1, min(rows, limit // (row_old + row_new + row_floats)))
        floats = max(floats, rows * row_floats)
        quantized = max(quantized, rows * row_new)
    return BASE_MEMORY + floats + quantized


def _size(path: Path) -> int:
    """Bytes that are free when it is replaced: of a link those of the link."""
    try:
        return path.lstat().st_size
    except OSError:  # gone meanwhile
        return 0


def _peak(sizes: Sequence[int], replaced: Sequence[int]) -> int:
    """Bytes needed at most, file after file; what a file replaces goes when it is complete."""
    taken = peak = 0
    for size, old in zip(sizes, replaced, strict=True):
        peak = max(peak, taken + size)
        taken += size - old
    return peak


def _unfinished(folder: Path) -> list[Removable]:
    """What interrupted work left behind in the folder itself, the largest first."""
    removable = [
        Removable(path, each.size_bytes, tr(_LEFT_BY[each.kind]))
        for each in leftovers_in(folder)
        for path in each.paths[:1]
    ]
    return sorted(removable, key=lambda each: -each.size_bytes)


def _clashes(files: Sequence[PlannedFile], source: QuantizeSource) -> list[UserError]:
    """Files that would have the same name, or the source's."""
    taken = {os.path.realpath(path) for path in source.paths}
    for file in files:
        for path in file.paths:
            real = os.path.realpath(path)
            if real in taken:
                return [
                    UserError(
                        tr(
                            "{name} would replace the model that it is made from, or another of "
                            "the files that are made."
                        ).format(name=path.name),
                        remedy=tr("Give it another name, or choose another folder."),
                        kind="target_is_source",
                    )
                ]
            taken.add(real)
    return []


def _locked(rung: Rung) -> UserError:
    if rung.lock_kind == "imatrix":
        remedy = tr(
            "Give an importance matrix (--imatrix), have one made from a text (--calibrate), or "
            "choose a larger file type."
        )
        return UserError(rung.lock, remedy=remedy, kind="imatrix_missing")
    return UserError(rung.lock, remedy=tr("Choose another file type."), kind="invalid_option")


def _exists(path: Path) -> UserError:
    return UserError(
        tr("There is a file {name} in {folder} already.").format(
            name=path.name, folder=path.parent
        ),
        remedy=tr("Choose another name or folder. To replace it, say so (--force)."),
        kind="target_exists",
    )


def _short_of_disk(disk: DiskNeed) -> UserError:
    short = file_size(disk.short_bytes)
    remedy = tr("Free {size}, or choose another folder.").format(size=short)
    removable = disk.removable[:3]
    if removable:
        listed = ", ".join(f"{each.path} ({file_size(each.size_bytes)})" for each in removable)
        remedy = tr("Free {size}, or choose another folder. You could delete {files}.")
        remedy = remedy.format(size=short, files=listed)
    return UserError(
        tr(
            "{needed} will be written to {folder}, where {free} are free: {short} too little."
        ).format(
            needed=file_size(disk.peak_bytes),
            folder=disk.folder,
            free=file_size(disk.free_bytes),
            short=short,
        ),
        remedy=remedy,
        kind="disk_space",
    )


def _short_of_memory(needed: int, available: int) -> UserError:
    return UserError(
        tr("Quantizing takes {needed} of main memory, and {available} are available.").format(
            needed=memory_size(needed), available=memory_size(available)
        ),
        remedy=tr("Close other programs, or limit the memory for a tensor (--memory-limit 1GiB)."),
        kind="out_of_memory",
    )
