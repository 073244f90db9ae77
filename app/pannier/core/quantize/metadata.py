# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is written into the metadata of a file that is quantized."""

import importlib.metadata

from pannier import __version__
from pannier.core.quantize.imatrix_facts import ImatrixFacts, read_imatrix_facts
from pannier.core.quantize.origin import QuantizeOrigin, text_pieces
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import QuantizeSource


def origin_metadata(source: QuantizeSource, recipe: QuantizeRecipe) -> dict[str, str | int]:
    """What is written into the metadata of a file that is made from `source` by this recipe.

    Raises:
        UserError: the importance matrix cannot be used.
    """
    provenance = source.provenance
    imatrix = None if recipe.imatrix is None else read_imatrix_facts(recipe.imatrix, source)
    origin = QuantizeOrigin(
        source_file=source.name,
        source_type=source.model.file_type or "",
        source_repo=provenance.repo if provenance else "",
        source_commit=provenance.commit if provenance else "",
        source_sha256=provenance.sha256 if provenance else "",
        recipe=recipe_text(recipe),
        imatrix_file=imatrix.name if imatrix else "",
        imatrix_text_sha256=imatrix.text_sha256 if imatrix else "",
        pannier=__version__,
        llama_cpp=_engine_version(),
    )
    entries: dict[str, str | int] = {**origin.metadata}
    if imatrix is not None:
        entries |= _imatrix_entries(imatrix)
    return entries


def recipe_text(recipe: QuantizeRecipe) -> str:
    """Say what of a recipe was chosen by hand, as options of `pannier quantize`."""
    words = []
    if recipe.pure:
        words.append("--pure")
    if recipe.output_type:
        words.append(f"--output-type {recipe.output_type}")
    if recipe.embedding_type:
        words.append(f"--embedding-type {recipe.embedding_type}")
    words.extend(f"--tensor-type {rule.pattern}={rule.type_name}" for rule in recipe.tensor_rules)
    if recipe.requantize:
        words.append("--requantize")
    return " ".join(words)


def _imatrix_entries(imatrix: ImatrixFacts) -> dict[str, str | int]:
    """What llama-quantize writes about an importance matrix, under its keys."""
    entries: dict[str, str | int] = {
        "quantize.imatrix.file": next(text_pieces(imatrix.name)),
        "quantize.imatrix.entries_count": imatrix.entries,
    }
    if imatrix.dataset:
        entries["quantize.imatrix.dataset"] = next(text_pieces(imatrix.dataset))
    if imatrix.chunks > 0:
        entries["quantize.imatrix.chunks_count"] = imatrix.chunks
    return entries


def _engine_version() -> str:
    """Version of this installation's engine; one that is elsewhere tells its own."""
    try:
        return importlib.metadata.version("llama-cpp-python")
    except importlib.metadata.PackageNotFoundError:
        return ""
