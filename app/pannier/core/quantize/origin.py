# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How a quantized file was made, as Pannier writes it into the file's own metadata."""

from collections.abc import Mapping

import msgspec

from pannier.core.gguf import GgufModel
from pannier.core.quantize.recipe import QuantizeRecipe

PREFIX = "pannier.quantize."
MAX_TEXT_BYTES = 127
"""llama.cpp takes added metadata texts up to this length (`llama_model_kv_override`)."""

PROVENANCE_KEYS = (
    "source.file",
    "source.type",
    "source.repo",
    "source.commit",
    "source.sha256",
    "recipe",
    "imatrix.file",
    "imatrix.text_sha256",
    "pannier",
    "llama_cpp",
)
"""Keys below `PREFIX`, in the order in which they are shown."""


class QuantizeOrigin(msgspec.Struct, frozen=True, kw_only=True):
    """How a file was quantized by Pannier; what is not known is empty.

    Attributes:
        source_file: name of the file that it was made from.
        source_type: its file type.
        source_repo: repository on the Hub, `owner/name`, that the source came from.
        source_commit: commit of that repository.
        source_sha256: hash of the source, as the Hub stated it.
        recipe: options that were not left to llama.cpp, in words of the command line.
        imatrix_file: name of the importance matrix.
        imatrix_text_sha256: hash of the calibration text.
        pannier: version of Pannier.
        llama_cpp: version of the engine.
    """

    source_file: str = ""
    source_type: str = ""
    source_repo: str = ""
    source_commit: str = ""
    source_sha256: str = ""
    recipe: str = ""
    imatrix_file: str = ""
    imatrix_text_sha256: str = ""
    pannier: str = ""
    llama_cpp: str = ""

    @property
    def metadata(self) -> dict[str, str]:
        """As metadata of a GGUF file; only what is known."""
        values = msgspec.structs.astuple(self)
        return {
            PREFIX + key: _cut(value)
            for key, value in zip(PROVENANCE_KEYS, values, strict=True)
            if value
        }


def origin_of(model: GgufModel) -> QuantizeOrigin | None:
    """Return how a model was quantized, if Pannier made it."""
    return origin_in(model.values)


def origin_in(values: Mapping[str, object]) -> QuantizeOrigin | None:
    """Return what a file's metadata say about how Pannier quantized it, if they do."""
    texts = [values.get(PREFIX + key) for key in PROVENANCE_KEYS]
    if not any(isinstance(text, str) for text in texts):
        return None
    return QuantizeOrigin(
        **{
            name: text
            for name, text in zip(QuantizeOrigin.__struct_fields__, texts, strict=True)
            if isinstance(text, str)
        }
    )


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


def _cut(text: str) -> str:
    """Shorten a text to what fits, at a whole character."""
    content = text.encode()
    if len(content) <= MAX_TEXT_BYTES:
        return text
    ellipsis = "…"
    return content[: MAX_TEXT_BYTES - len(ellipsis.encode())].decode(errors="ignore") + ellipsis
