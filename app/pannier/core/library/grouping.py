# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Puts files together: shards to models, and several ways to one model to its places."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.gguf import MAX_SHARDS, borne_out_file_type, file_type_named, parse_shard_name
from pannier.core.language import tr
from pannier.core.library.entries import (
    Folder,
    LibraryFile,
    LibraryModel,
    Origin,
    Place,
    Provenance,
    ScanProblem,
)
from pannier.core.library.names import family_words, shown
from pannier.core.library.pairing import with_companions
from pannier.core.library.state import LibraryState, ModelState
from pannier.core.library.summary import FileSummary
from pannier.core.library.walk import FoundFile

# Programs that name a model better than its file does (`sha256-...`, `model.gguf`).
_NAMED_BY_LABEL = (Origin.OLLAMA, Origin.JAN)


@dataclass(frozen=True, slots=True)
class Part:
    """A file with its summary."""

    found: FoundFile
    summary: FileSummary


@dataclass(frozen=True, slots=True)
class _Sighting:
    """A model at one place.

    Attributes:
        folder: the library's folder.
        order: how many folders come before it.
        parts: the shards that are there, in order.
        count: number of shards that there should be.
        missing: names of those that are not there.
    """

    folder: Folder
    order: int
    parts: tuple[Part, ...]
    count: int = 1
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grouped:
    """What files were put together to."""

    models: tuple[LibraryModel, ...]
    problems: tuple[ScanProblem, ...]


def group_files(files: Mapping[Folder, Sequence[Part]], state: LibraryState) -> Grouped:
    """Return the models of all folders, sorted by name, with their companions."""
    problems: list[ScanProblem] = []
    sightings: list[_Sighting] = []
    for order, (folder, parts) in enumerate(files.items()):
        sightings.extend(_sightings(folder, order, parts, problems))
    models = [_model(group, state) for group in _same_models(sightings, state)]
    models.sort(key=lambda model: (model.name.casefold(), model.key))
    return Grouped(with_companions(models, state.pairings), tuple(problems))


def _sightings(
    folder: Folder, order: int, parts: Iterable[Part], problems: list[ScanProblem]
) -> Iterable[_Sighting]:
    """Put the shards of one folder together; what has a problem is no model."""
    shards: dict[tuple[Path, str, int], dict[int, Part]] = {}
    for part in parts:
        summary = part.summary
        path = part.found.path
        if summary.problem is not None:
            problems.append(ScanProblem(path, *summary.problem))
            continue
        if summary.split_count <= 1:
            yield _Sighting(folder, order, (part,))
            continue
        name = parse_shard_name(path.name)
        told = (summary.split_count, summary.split_number)
        if name is None or name.count > MAX_SHARDS or (name.count, name.number - 1) != told:
            problems.append(
                ScanProblem(
                    path,
                    "shard_missing",
                    tr("This is one of several parts of a model, but its name does not say which."),
                    tr("Give it back the name that it was downloaded with."),
                )
            )
            continue
        shards.setdefault((path.parent, name.stem, name.count), {})[name.number] = part
    for (_, stem, count), present in shards.items():
        missing = tuple(
            f"{stem}-{number:05}-of-{count:05}.gguf"
            for number in range(1, count + 1)
            if number not in present
        )
        ordered = tuple(present[number] for number in sorted(present))
        yield _Sighting(folder, order, ordered, count, missing)


def _same_models(sightings: Sequence[_Sighting], state: LibraryState) -> list[list[_Sighting]]:
    """Return the sightings of each model: the same file, by its number on the disk or its hash."""
    groups: dict[int, list[_Sighting]] = {}
    group_of: dict[str, int] = {}
    for number, sighting in enumerate(sightings):
        earlier = sorted({group_of[mark] for mark in _marks(sighting, state) if mark in group_of})
        groups[number] = [*(each for group in earlier for each in groups.pop(group)), sighting]
        for each in groups[number]:
            group_of.update(dict.fromkeys(_marks(each, state), number))
    return list(groups.values())


def _marks(sighting: _Sighting, state: LibraryState) -> list[str]:
    """Return what two sightings of one model share: device and inode, hash, or real path."""
    first = sighting.parts[0]
    found = first.found
    number = f"{first.summary.split_number}/{sighting.count}"
    marks = [f"path {number} {found.raw_real!r}"]
    # A drive may get another number when it is back; until then it counts within its folder.
    where = "" if sighting.folder.available else f" {sighting.folder.path!r}"
    marks.append(f"inode {number} {found.identity}{where}")
    if sha256 := _provenance(first, state).sha256:
        marks.append(f"sha256 {number} {sha256}")
    return marks


def _model(sightings: Sequence[_Sighting], state: LibraryState) -> LibraryModel:
    # The key must not change when a folder goes away, so the first place of all gives it.
    keyed = min(sightings, key=lambda each: each.order)
    key = os.fsdecode(keyed.parts[0].found.raw_real)
    ordered = sorted(
        sightings,
        key=lambda each: (
            not each.folder.available,
            bool(each.missing),
            each.folder.origin.read_only,
            each.order,
        ),
    )
    best = ordered[0]
    first = best.parts[0]
    summary = first.summary
    remembered = state.models.get(summary.fingerprint, ModelState())
    name = remembered.display_name or shown(summary.name) or _fallback_name(best)
    summaries = [part.summary for part in best.parts]
    parameters = _total([each.parameters for each in summaries])
    tensor_bytes = _total([each.tensor_bytes for each in summaries])
    return LibraryModel(
        key=key,
        fingerprint=summary.fingerprint,
        name=name,
        display_name=remembered.display_name,
        notes=remembered.notes,
        kind=shown(summary.kind),
        architecture=_architecture(summary),
        parameters=parameters,
        layers=summary.layers,
        context_length=summary.context_length,
        embedding_length=summary.embedding_length,
        widths=tuple(sorted({width for each in summaries for width in each.widths})),
        experts=summary.experts,
        file_type=_file_type(summaries),
        declared_file_type=summary.declared_file_type,
        bits_per_weight=tensor_bytes * 8 / parameters if tensor_bytes and parameters else None,
        base_model=shown(summary.base_model) or " ".join(family_words(name)) or name,
        has_chat_template=summary.has_chat_template,
        size_bytes=sum(part.found.size for part in best.parts),
        modified=max(part.found.mtime_ns for part in best.parts) / 1e9,
        last_used=remembered.last_used,
        shard_count=best.count,
        missing_shards=tuple(map(shown, best.missing)),
        places=_places(ordered, state),
        companions=(),
        complete=all(each.complete for each in summaries),
    )


def _places(sightings: Sequence[_Sighting], state: LibraryState) -> tuple[Place, ...]:
    """Return the places, each way once: nested folders find the same file twice."""
    places: dict[tuple[tuple[bytes, ...], str], Place] = {}
    for sighting in sightings:
        label = sighting.parts[0].found.label
        way = (tuple(part.found.raw_path for part in sighting.parts), label)
        if way not in places:
            places[way] = Place(
                folder=sighting.folder.path,
                origin=sighting.folder.origin,
                files=tuple(_file(part, sighting.folder, state) for part in sighting.parts),
                available=sighting.folder.available,
                label=label,
            )
    return tuple(places.values())


def _file(part: Part, folder: Folder, state: LibraryState) -> LibraryFile:
    found = part.found
    return LibraryFile(
        path=found.path,
        size_bytes=found.size,
        modified=found.mtime_ns / 1e9,
        identity=found.identity if folder.available else "",
        provenance=_provenance(part, state),
    )


def _provenance(part: Part, state: LibraryState) -> Provenance:
    """Return what the store knows of a file, completed by what the user's downloads told."""
    found = part.found
    told = state.provenance.get(part.summary.fingerprint, Provenance())
    return Provenance(
        repo=found.repo or told.repo,
        revision=found.revision or told.revision,
        file=found.file or told.file,
        sha256=found.sha256 or told.sha256,
    )


def _fallback_name(sighting: _Sighting) -> str:
    found = sighting.parts[0].found
    if sighting.folder.origin in _NAMED_BY_LABEL and found.label:
        return found.label
    shard = parse_shard_name(found.path.name) if sighting.count > 1 else None
    return shown(shard.stem if shard else found.path.stem) or tr("(no name)")


def _architecture(summary: FileSummary) -> str | None:
    # A projector's own architecture says nothing about the model it belongs to.
    if summary.kind == "mmproj" or not summary.architecture:
        return None
    return shown(summary.architecture)


def _file_type(summaries: Sequence[FileSummary]) -> str | None:
    weights: dict[str, int] = {}
    for summary in summaries:
        for name, count in summary.layer_weights.items():
            weights[name] = weights.get(name, 0) + count
    first = summaries[0]
    declared = file_type_named(first.declared_file_type) if first.declared_file_type else None
    return borne_out_file_type(declared, weights, first.commonest_type)


def _total(numbers: Sequence[int | None]) -> int | None:
    """Return the sum; None when a number is missing."""
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None
