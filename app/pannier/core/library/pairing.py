# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which projectors, importance matrices and adapters belong to which models."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pannier.core.library.entries import Companion, CompanionKind, LibraryModel, Origin
from pannier.core.library.names import family_words

# Programs whose labels name one model with all that belongs to it.
_EXPLICIT = (Origin.OLLAMA, Origin.JAN)
# How companions are related to a model, the nearest first; the last one only makes it possible.
_SAME_LABEL, _SAME_REPO, _SAME_NAME, _SAME_FOLDER, _POSSIBLE = range(5)
# F16 projectors are what llama.cpp is tested with; smaller ones save little.
_MMPROJ_ORDER = ("F16", "BF16", "Q8_0", "F32")

Pairings = Mapping[tuple[str, CompanionKind], tuple[str, ...]]
_Rank = tuple[int, int, int, str]


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    """What ties an entry of the library to others.

    Attributes:
        model: the entry.
        words: those of its file's name that say which model it is.
        labels: names by which other programs know it, with their folders.
        repos: repositories that its files come from.
        folders: folders that it lies in.
        reach: these and the folders above them, as far as the library's folder goes. Some
            repositories keep each quantization in a folder of its own, and the projector above.
    """

    model: LibraryModel
    words: frozenset[str]
    labels: frozenset[tuple[Path, str]]
    repos: frozenset[str]
    folders: frozenset[Path]
    reach: frozenset[Path]

    @classmethod
    def of(cls, model: LibraryModel) -> "_Entry":
        places = [(place, place.paths[0].parent) for place in model.places]
        folders = frozenset(folder for _, folder in places)
        return cls(
            model=model,
            words=frozenset(family_words(model.path.stem)),
            labels=frozenset(
                (place.folder, place.label)
                for place, _ in places
                if place.label and place.origin in _EXPLICIT
            ),
            repos=frozenset(
                file.provenance.repo
                for place, _ in places
                for file in place.files
                if file.provenance.repo
            ),
            folders=folders,
            reach=folders | {folder.parent for place, folder in places if folder != place.folder},
        )

    def ties(self) -> Iterator[object]:
        yield from self.labels
        yield from self.repos
        yield from self.reach


class Pairing:
    """Pairs the models of one library.

    Companions are looked up by what they share with a model (label, repository, folder), so that
    thousands of models cost no more than they must.
    """

    def __init__(self, models: Sequence[LibraryModel]) -> None:
        kinds = {kind.value: kind for kind in CompanionKind}
        self._companions: dict[CompanionKind, list[_Entry]] = {kind: [] for kind in CompanionKind}
        self._near: dict[tuple[CompanionKind, object], list[_Entry]] = {}
        self._by_fingerprint: dict[str, LibraryModel] = {}
        for companion in models:
            if (kind := kinds.get(companion.kind)) is None:
                continue
            entry = _Entry.of(companion)
            self._companions[kind].append(entry)
            self._by_fingerprint.setdefault(companion.fingerprint, companion)
            for tie in entry.ties():
                self._near.setdefault((kind, tie), []).append(entry)
        self._families = _families(models) if self._by_fingerprint else {}

    def paired(self, model: LibraryModel, pairings: Pairings) -> tuple[Companion, ...]:
        """Return the companions of a model: those the user chose, else those that were found."""
        if model.kind != "model" or not self._by_fingerprint:
            return ()
        entry = _Entry.of(model)
        companions: list[Companion] = []
        for kind in CompanionKind:
            chosen = pairings.get((model.fingerprint, kind))
            if chosen is None:
                companions.extend(_companion(each, kind) for each in self._automatic(entry, kind))
            else:
                found = (self._by_fingerprint.get(fingerprint) for fingerprint in chosen)
                companions.extend(_companion(each, kind, chosen=True) for each in found if each)
        return tuple(companions)

    def candidates(self, model: LibraryModel, kind: CompanionKind) -> tuple[LibraryModel, ...]:
        """Return all that could belong to a model, the likeliest first."""
        return tuple(each for _, each in self._ranked(_Entry.of(model), self._companions[kind]))

    def _automatic(self, entry: _Entry, kind: CompanionKind) -> list[LibraryModel]:
        near = {each: None for tie in entry.ties() for each in self._near.get((kind, tie), ())}
        ranked = [pair for pair in self._ranked(entry, list(near)) if pair[0][0] < _POSSIBLE]
        if kind is not CompanionKind.ADAPTER:
            return [each for _, each in ranked[:1]]
        # An adapter changes what a model says: lying in the same folder is not enough.
        return [
            each for rank, each in ranked if rank[0] == _SAME_LABEL or _is_base(entry.model, each)
        ]

    def _ranked(
        self, entry: _Entry, companions: Sequence[_Entry]
    ) -> list[tuple[_Rank, LibraryModel]]:
        """Return those that can work with a model, with their ranks, the best first."""
        ranked = [
            (self._rank(entry, each), each.model)
            for each in companions
            if _compatible(entry.model, each.model)
        ]
        return sorted(ranked, key=lambda pair: pair[0])

    def _rank(self, entry: _Entry, companion: _Entry) -> _Rank:
        same_words = _same_words(entry, companion)
        file_type = companion.model.file_type or ""
        known = file_type in _MMPROJ_ORDER
        order = _MMPROJ_ORDER.index(file_type) if known else len(_MMPROJ_ORDER)
        relation = self._relation(entry, companion, same_words)
        return relation, -same_words, order, companion.model.key

    def _relation(self, entry: _Entry, companion: _Entry, same_words: int) -> int:
        if entry.labels and companion.labels:
            return _SAME_LABEL if entry.labels & companion.labels else _POSSIBLE
        if entry.repos & companion.repos:
            return _SAME_REPO
        shared = entry.reach & companion.reach
        if shared and same_words:
            return _SAME_NAME
        if any(len(self._families.get(each, ())) == 1 for each in companion.folders & shared):
            return _SAME_FOLDER
        return _POSSIBLE


def companion_candidates(
    model: LibraryModel, kind: CompanionKind, models: Sequence[LibraryModel]
) -> tuple[LibraryModel, ...]:
    """Return the entries of a kind that could belong to `model`, the likeliest first.

    Left out is what cannot work: an adapter of another architecture, a projector of another width.
    """
    return Pairing(models).candidates(model, kind)


def with_companions(models: Sequence[LibraryModel], pairings: Pairings) -> tuple[LibraryModel, ...]:
    """Return the same entries with their companions."""
    pairing = Pairing(models)
    return tuple(
        dataclasses.replace(model, companions=companions)
        if (companions := pairing.paired(model, pairings))
        else model
        for model in models
    )


def _families(models: Sequence[LibraryModel]) -> dict[Path, set[frozenset[str]]]:
    """Return which models, quantized in whatever ways, lie in each folder."""
    families: dict[Path, set[frozenset[str]]] = {}
    for model in models:
        if model.kind == "model":
            entry = _Entry.of(model)
            for folder in entry.folders:
                families.setdefault(folder, set()).add(entry.words)
    return families


def _companion(entry: LibraryModel, kind: CompanionKind, *, chosen: bool = False) -> Companion:
    return Companion(
        kind=kind,
        key=entry.key,
        path=entry.path,
        name=entry.name,
        size_bytes=entry.size_bytes,
        available=entry.available,
        chosen=chosen,
    )


def _compatible(model: LibraryModel, companion: LibraryModel) -> bool:
    """Whether a companion can work with a model, as far as the headers tell."""
    if companion.kind == CompanionKind.ADAPTER:
        architectures = {model.architecture, companion.architecture} - {None}
        if len(architectures) > 1:
            return False
    width = model.embedding_length
    return not companion.widths or width is None or width in companion.widths


def _is_base(model: LibraryModel, adapter: LibraryModel) -> bool:
    """Whether an adapter names the model as the one that it was trained for."""
    base = family_words(adapter.base_model)
    return bool(base) and base in {family_words(model.base_model), family_words(model.name)}


def _same_words(entry: _Entry, companion: _Entry) -> int:
    """Return how many words of a companion's file name name the model; 0 if one names another."""
    words, others = entry.words, companion.words
    return len(others) if others and (others <= words or words <= others) else 0
