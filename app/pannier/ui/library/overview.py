# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The facts on one model: what it is, where it lies, where it came from."""

import json

from pannier.core.gguf import GgufModel
from pannier.core.language import number, tr, translatable
from pannier.core.library import LibraryModel, OllamaDetails, Place
from pannier.core.library.names import shown
from pannier.core.quantize.origin import origin_of
from pannier.core.sizes import file_size, short_count
from pannier.ui.formats import moment
from pannier.ui.library.columns import bits_text, path_text, state_text
from pannier.ui.library.header_details import HeaderDetails
from pannier.ui.widgets.fact_sheet import Facts

Row = tuple[str, str]
# Metadata on where a model comes from, as converters write it.
_SOURCE_KEYS = (
    ("general.author", translatable("Author")),
    ("general.organization", translatable("Organization")),
    ("general.quantized_by", translatable("Quantized by")),
    ("general.license", translatable("License")),
    ("general.url", translatable("Address")),
    ("general.repo_url", translatable("Repository")),
    ("general.source.url", translatable("Source")),
    ("general.source.repo_url", translatable("Source repository")),
    ("general.base_model.0.name", translatable("Base model")),
    ("general.base_model.0.repo_url", translatable("Base repository")),
)


def overview(model: LibraryModel, details: HeaderDetails | None) -> list[Facts]:
    """Everything on a model; what only its whole header tells comes with `details`."""
    header = details.model if details else None
    groups = [
        Facts(tr("Model"), _known([*_model_rows(model), *_header_rows(model, header)])),
        *[_place_facts(model, place) for place in model.places],
        Facts(tr("Where it comes from"), _known(_source_rows(model, header))),
    ]
    if details is not None and details.ollama is not None:
        groups.append(Facts(tr("In Ollama"), _known(_ollama_rows(details.ollama))))
    return groups


def _model_rows(model: LibraryModel) -> list[Row]:
    return [
        (tr("State"), state_text(model)),
        (tr("Kind"), "" if model.kind == "model" else model.kind),
        (tr("Architecture"), model.architecture or ""),
        (tr("Parameters"), short_count(model.parameters) if model.parameters else ""),
        (tr("File type"), _file_type(model)),
        (tr("Bits per weight"), bits_text(model)),
        (tr("Size on disk"), file_size(model.size_bytes)),
        (tr("Layers"), _count(model.layers)),
        (tr("Context length"), _tokens(model.context_length)),
        (tr("Embedding length"), _count(model.embedding_length)),
    ]


def _header_rows(model: LibraryModel, header: GgufModel | None) -> list[Row]:
    if header is None:
        return []
    experts = ""
    if header.experts:
        experts = tr("{used} of {all} per token").format(
            used=header.experts_used or "?", all=header.experts
        )
    return [
        (tr("Name in the file"), shown(header.name) if model.display_name else ""),
        (tr("Feed-forward length"), _counts(header.feed_forward_length)),
        (tr("Attention heads"), _counts(header.head_count)),
        (tr("KV heads"), _counts(header.kv_head_count)),
        (tr("Sliding window"), _tokens(header.sliding_window)),
        (tr("Experts"), experts),
        (tr("Vocabulary"), _tokens(header.vocabulary_size)),
        (tr("Tensors"), _count(len(header.tensors))),
    ]


def _place_facts(model: LibraryModel, place: Place) -> Facts:
    rows = [(tr("Known as"), place.label)]
    rows += [(tr("File") if n == 0 else "", path_text(path)) for n, path in enumerate(place.paths)]
    if place is model.places[0]:
        rows.append((tr("Modified"), moment(model.modified)))
        rows.append((tr("Last used"), moment(model.last_used)))
    return Facts(place.origin.title, [row for row in rows if row[1]])


def _source_rows(model: LibraryModel, header: GgufModel | None) -> list[Row]:
    files = [file for place in model.places for file in place.files]
    known = next((file.provenance for file in files if file.provenance.repo), None)
    rows: list[Row] = []
    if known is not None:
        rows += [(tr("Hub repository"), known.repo), (tr("Revision"), known.revision)]
    for file in model.places[0].files:
        rows.append((tr("SHA-256"), file.provenance.sha256))
    if header is not None:
        rows += _quantized_rows(header)
        for key, title in _SOURCE_KEYS:
            value = header.values.get(key)
            rows.append((tr(title), shown(value) if isinstance(value, str) else ""))
    return rows


def _quantized_rows(header: GgufModel) -> list[Row]:
    """How Pannier made the file, if it did."""
    origin = origin_of(header)
    if origin is None:
        return []
    return [
        (tr("Quantized from"), shown(origin.source_file)),
        (tr("Source's repository"), shown(f"{origin.source_repo} {origin.source_commit}")),
        (tr("Source's SHA-256"), shown(origin.source_sha256)),
        (tr("Recipe"), shown(origin.recipe)),
        (tr("Importance matrix"), shown(origin.imatrix_file)),
        (tr("Calibration text's SHA-256"), shown(origin.imatrix_text_sha256)),
        (tr("Quantized by"), shown(f"Pannier {origin.pannier}, llama.cpp {origin.llama_cpp}")),
    ]


def _ollama_rows(ollama: OllamaDetails) -> list[Row]:
    rows = [(name, json.dumps(value)) for name, value in ollama.parameters.items()]
    return [
        *rows,
        (tr("System prompt"), ollama.system.strip()),
        (tr("Template"), ollama.template.strip()),
        (tr("Licence"), ollama.license.strip().split("\n")[0]),
    ]


def _file_type(model: LibraryModel) -> str:
    declared = model.declared_file_type
    if declared and model.file_type and declared != model.file_type:
        return tr("{real} by its weights; the file says {declared}").format(
            real=model.file_type, declared=declared
        )
    return model.file_type or ""


def _count(count: int | None) -> str:
    return "" if count is None else number(count)


def _tokens(count: int | None) -> str:
    return "" if count is None else tr("%Ln token(s)", "", count)


def _counts(value: int | tuple[int, ...] | None) -> str:
    """One number, or the range of those of the layers."""
    if isinstance(value, tuple):
        low, high = min(value), max(value)
        return number(low) if low == high else f"{number(low)}-{number(high)}"
    return _count(value)


def _known(rows: list[Row]) -> list[Row]:
    return [(name, value) for name, value in rows if value]
