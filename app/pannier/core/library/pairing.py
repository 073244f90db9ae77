# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which projectors, importance matrices and adapters belong to which models."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
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


class Pairing:
    """Pairs the models of one library.

    Models and companions are looked up by what they share (label, repository, folder), so that
    thousands of models cost no more than they must.
    """

    def __init__(self, models: Sequence[LibraryModel]) -> None:
        self._companions = [each for each in models if each.kind in set(CompanionKind)]
        self._by_fingerprint = {each.fingerprint: each for each in reversed(self._companions)}
        self._nearby: dict[object, list[LibraryModel]] = {}
        for each in self._companions:
            for tie in _ties(each):
                self._nearby.setdefault(tie, []).append(each)
        self._families: dict[Path, set[tuple[str, ...]]] = {}
        for model in models if self._companions else ():
            if model.kind == "model":
                for folder in _folders(model):
                    self._families.setdefault(folder, set()).add(_words(model))

    def paired(self, model: LibraryModel, pairings: Pairings) -> tuple[Companion, ...]:
        """Return the companions of a model: those the user chose, else those that were found."""
        if model.kind != "model" or not self._companions:
            return ()
        companions: list[Companion] = []
        for kind in CompanionKind:
            chosen = pairings.get((model.fingerprint, kind))
            if chosen is None:
                companions.extend(_companion(each, kind) for each in self._automatic(model, kind))
            else:
                found = (self._by_fingerprint.get(fingerprint) for fingerprint in chosen)
                companions.extend(_companion(each, kind, chosen=True) for each in found if each)
        return tuple(companions)

    def candidates(self, model: LibraryModel, kind: CompanionKind) -> tuple[LibraryModel, ...]:
        """Return all that could belong to a model, the likeliest first."""
        ranked = [
            (self._rank(model, each), each)
            for each in self._companions
            if each.kind == kind.value and _compatible(model, each)
        ]
        return tuple(each for _, each in sorted(ranked, key=lambda pair: pair[0]))

    def _automatic(self, model: LibraryModel, kind: CompanionKind) -> list[LibraryModel]:
        near = {each.key: each for tie in _ties(model) for each in self._nearby.get(tie, ())}
        ranked = sorted(
            (
                (rank, each)
                for each in near.values()
                if each.kind == kind.value
                and _compatible(model, each)
                and (rank := self._rank(model, each))[0] < _POSSIBLE
            ),
            key=lambda pair: pair[0],
        )
        if kind is not CompanionKind.ADAPTER:
            return [each for _, each in ranked[:1]]
        # An adapter changes what a model says: lying in the same folder is not enough.
        return [each for rank, each in ranked if rank[0] == _SAME_LABEL or _is_base(model, each)]

    def _rank(self, model: LibraryModel, companion: LibraryModel) -> _Rank:
        same_words = _name_matches(model, companion)
        order = (
            _MMPROJ_ORDER.index(companion.file_type)
            if (companion.file_type in _MMPROJ_ORDER)
            else len(_MMPROJ_ORDER)
        )
        return (self._relation(model, companion, same_words), -same_words, order, companion.key)

    def _relation(self, model: LibraryModel, companion: LibraryModel, same_words: int) -> int:
        labels, others = _labels(model), _labels(companion)
        if labels and others:
            return _SAME_LABEL if labels & others else _POSSIBLE
        if _repos(model) & _repos(companion):
            return _SAME_REPO
        shared = _reach(model) & _reach(companion)
        if shared and same_words:
            return _SAME_NAME
        if any(len(self._families.get(folder, ())) == 1 for folder in _folders(companion) & shared):
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


def _name_matches(model: LibraryModel, companion: LibraryModel) -> int:
    """Return how many words of a companion's file name name the model; 0 when one names another."""
    words, others = set(_words(model)), set(_words(companion))
    return len(others) if others and (others <= words or words <= others) else 0


def _words(model: LibraryModel) -> tuple[str, ...]:
    return _stem_words(model.path.stem)


_stem_words = lru_cache(maxsize=8192)(family_words)


def _ties(model: LibraryModel) -> Iterator[object]:
    yield from (("label", label) for label in _labels(model))
    yield from (("repo", repo) for repo in _repos(model))
    yield from _reach(model)


def _labels(model: LibraryModel) -> set[tuple[Path, str]]:
    return {
        (place.folder, place.label)
        for place in model.places
        if place.label and place.origin in _EXPLICIT
    }


def _repos(model: LibraryModel) -> set[str]:
    return {file.provenance.repo for place in model.places for file in place.files} - {""}


def _folders(model: LibraryModel) -> set[Path]:
    return {place.paths[0].parent for place in model.places}


def _reach(model: LibraryModel) -> set[Path]:
    """Return the folders of a model and those above, as far as the library's folder goes.

    Some repositories keep each quantization in a folder of its own, and the projector above.
    """
    reach = _folders(model)
    return reach | {
        folder.parent
        for place in model.places
        for folder in (place.paths[0].parent,)
        if folder != place.folder
    }
