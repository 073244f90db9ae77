# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The two models of benchmarks/engine.py: made once, quantized to Q4_K_M, kept for the next time.

    python benchmarks/sample_models.py FOLDER

makes them. Both are llamas of about 400 million parameters whose words are one token each:

- plain: random weights. What it says is noise, at the speed of any model of its size.
- editor: the same, but every block adds nothing to the token it is given, and the output maps each
  token to a successor. So it writes `edited_text()` when asked `edit_question()`, as a model that
  can edit would. No model that small can, and one that can is too large for a benchmark to bring.
"""

import ctypes
import itertools
import string
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import gguf
import llama_cpp.llama_cpp as llama

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.models import write_llama  # noqa: E402 - after the path is set

RECIPE = 1  # to be raised when a change makes other models
CONTEXT = 16384
VOCABULARY = 32000
# The same as tests.models writes, but a word that the vocabulary has is one token without merges.
PRE_TOKENIZER = b"llama-bpe"

EDIT_WORDS = 240
EDIT_EVERY = 12
EDIT_START = 5000  # further into the words than other texts come

_WORDS = ["".join(letters) for letters in itertools.product(string.ascii_lowercase, repeat=3)]
_STRIDE = 1009  # a prime: neighbours in a text do not look alike


@dataclass(frozen=True)
class SampleModels:
    """Where the two lie."""

    plain: Path
    editor: Path


def sample_models(folder: Path) -> SampleModels:
    """The models in `folder`; a process of its own makes them when they are not there."""
    models = _paths(folder)
    if not (models.plain.exists() and models.editor.exists()):
        print("Making the models, which takes a minute or two…", file=sys.stderr)
        subprocess.run([sys.executable, __file__, str(folder)], check=True)
    return models


def control_tokens(model: Path) -> list[int]:
    """The tokens of a model that are no text, among them those that end an answer."""
    types = gguf.GGUFReader(model).fields["tokenizer.ggml.token_type"].contents()
    return [number for number, kind in enumerate(types) if kind == gguf.TokenType.CONTROL]


def words(count: int, *, start: int = 0) -> str:
    """A text of `count` words of one token each, different for every `start` far enough away."""
    return "".join(f" {word}" for word in _pick(count, start))


def edit_question() -> str:
    """Asks for a text to be given back with every twelfth word replaced."""
    return "Replace every twelfth word:" + "".join(f" {word}" for word in _edit_words())


def edited_text() -> str:
    """The answer."""
    return "".join(f" {word}" for word in _edited_words())


def _pick(count: int, start: int) -> list[str]:
    return [_WORDS[(start + i) * _STRIDE % len(_WORDS)] for i in range(count)]


def _edit_words() -> list[str]:
    return _pick(EDIT_WORDS, EDIT_START)


def _edited_words() -> list[str]:
    others = iter(_pick(EDIT_WORDS, EDIT_START + EDIT_WORDS))
    return [
        next(others) if number % EDIT_EVERY == 0 else word
        for number, word in enumerate(_edit_words(), start=1)
    ]


def _paths(folder: Path) -> SampleModels:
    return SampleModels(
        plain=folder / f"plain-{RECIPE}-Q4_K_M.gguf", editor=folder / f"editor-{RECIPE}-Q4_K_M.gguf"
    )


def _make(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    models = _paths(folder)
    with tempfile.TemporaryDirectory(dir=folder) as work:
        source = write_llama(
            Path(work) / "F16.gguf",
            layers=26,
            embedding=1024,
            ffn=3072,
            vocab=VOCABULARY,
            kv_heads=8,
            context=CONTEXT,
            name="Sample of 400 million parameters",
        )
        _quantize(source, models.plain)
        _teach_to_edit(source)
        _quantize(source, models.editor)


def _teach_to_edit(path: Path) -> None:
    """Change the weights in the file so that every token of the edited text gives the next one."""
    reader = gguf.GGUFReader(path, "r+")
    vocabulary = reader.fields["tokenizer.ggml.tokens"].contents()
    numbers = {token: number for number, token in enumerate(vocabulary)}
    tensors = {tensor.name: tensor.data for tensor in reader.tensors}
    for name, data in tensors.items():
        if name.endswith(("attn_output.weight", "ffn_down.weight")):
            data[:] = 0
    # The question ends with the line break behind "assistant"; the last word ends the answer.
    chain = ["Ċ", *(f"Ġ{word}" for word in _edited_words()), "<|im_end|>"]
    for token, successor in itertools.pairwise(numbers[text] for text in chain):
        tensors["output.weight"][successor] = tensors["token_embd.weight"][token]


def _quantize(source: Path, target: Path) -> None:
    """Write `target` as Q4_K_M, whole or not at all."""
    partial = source.with_name(target.name)
    params = llama.llama_model_quantize_default_params()
    params.ftype = llama.LLAMA_FTYPE_MOSTLY_Q4_K_M
    overrides = _overrides({b"tokenizer.ggml.pre": PRE_TOKENIZER})
    params.kv_overrides = overrides
    result = llama.llama_model_quantize(
        str(source).encode(), str(partial).encode(), ctypes.byref(params)
    )
    if result != 0:
        sys.exit(f"{source} could not be quantized (code {result})")
    partial.replace(target)


def _overrides(values: dict[bytes, bytes]) -> "ctypes.Array[llama.llama_model_kv_override]":
    """Metadata that replaces what the source says; an empty key ends the list."""
    overrides = (llama.llama_model_kv_override * (len(values) + 1))()
    for override, (key, value) in zip(overrides, values.items(), strict=False):
        override.tag = llama.LLAMA_KV_OVERRIDE_TYPE_STR
        override.key = key
        override.value.val_str = value
    return overrides


def main(arguments: Sequence[str]) -> None:
    """Make the models in the folder given."""
    silent = llama.llama_log_callback(lambda *_: None)
    llama.llama_log_set(silent, None)
    llama.llama_backend_init()
    _make(Path(arguments[0]))
    del silent


if __name__ == "__main__":
    main(sys.argv[1:])
