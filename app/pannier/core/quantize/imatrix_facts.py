# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What quantizing must know of an importance matrix before it begins."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pannier.core.gguf import open_error
from pannier.core.quantize.source import QuantizeSource

# Types that llama.cpp refuses to make without values (llama-quant.cpp, `tensor_requires_imatrix`),
# and those of them that only one file type refuses.
_NEEDY = frozenset({"IQ3_XXS", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ1_M", "IQ1_S"})
_NEEDY_IN = {"Q2_K_S": "Q2_K"}
_EXEMPT = ("token_embd.weight", "per_layer_token_embd.weight", "output.weight")


@dataclass(frozen=True)
class ImatrixFacts:
    """An importance matrix that belongs to a model.

    Attributes:
        name: its file's name.
        entries: how many tensors it has values for.
        names: the tensors of the model with values.
        chunks: chunks of text that it was made from; 0 where it does not say.
        dataset: name of the first text.
        text_sha256: hash of the text; empty where it does not say.
    """

    name: str
    entries: int
    names: frozenset[str]
    chunks: int
    dataset: str
    text_sha256: str

    def lacking(self, file_type: str, types: Mapping[str, str]) -> list[str]:
        """Tensors that cannot be made in their types because it has no values for them."""
        also = _NEEDY_IN.get(file_type)
        return [
            name
            for name, kind in types.items()
            if (kind in _NEEDY or kind == also) and name not in self.names and name not in _EXEMPT
        ]


def read_imatrix_facts(path: str, source: QuantizeSource) -> ImatrixFacts:
    """Read an importance matrix, and make sure that it belongs to the source.

    Raises:
        GgufError: it cannot be read.
        ImatrixError: (`imatrix_damaged`, `imatrix_mismatch`) it is none, or of another model.
    """
    try:
        status = Path(path).stat()
    except (OSError, ValueError) as error:
        raise open_error(error).named(Path(path).name) from error
    return _facts(path, (status.st_size, status.st_mtime_ns), source)


@functools.lru_cache(maxsize=4)
def _facts(path: str, _state: tuple[int, int], source: QuantizeSource) -> ImatrixFacts:
    """`read_imatrix_facts` once for each state of the file: large ones take a second."""
    # They bring numpy along, which nothing else here needs.
    from pannier.core.imatrix.files import read_imatrix  # noqa: PLC0415
    from pannier.core.imatrix.match import match  # noqa: PLC0415

    imatrix = read_imatrix(Path(path))
    matched = match(imatrix, source.model).matched
    return ImatrixFacts(
        name=Path(path).name,
        entries=len(imatrix.entries),
        names=frozenset(matched),
        chunks=imatrix.chunk_count,
        dataset=imatrix.datasets[0] if imatrix.datasets else "",
        text_sha256=imatrix.text_sha256,
    )
