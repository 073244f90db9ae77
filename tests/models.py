# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes small GGUF models with random weights, which llama.cpp really loads and generates with."""

import itertools
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypedDict, Unpack

import gguf
import numpy as np
from numpy.typing import NDArray

HEAD_SIZE = 64

CHATML_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
RAISING_TEMPLATE = "{{ raise_exception('Conversation roles must alternate user/assistant.') }}"
# Jinja's sandbox forbids a range over 100,000; nested ones still run for years.
ENDLESS_TEMPLATE = (
    "{% for a in range(99999) %}{% for b in range(99999) %}{% for c in range(99999) %}"
    "{% endfor %}{% endfor %}{% endfor %}"
)

ProjectorKind = Literal["gemma3", "qwen2vl_merger"]
WeightType = Literal["F32", "F16", "BF16", "Q8_0", "Q4_0"]

CONTROL_TOKENS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
_MERGES = (("t", "h"), ("th", "e"), ("i", "n"), ("a", "n"), ("e", "r"), ("Ġ", "the"))
_MIN_VOCABULARY = 256 + len(_MERGES) + len(CONTROL_TOKENS)
_FILE_TYPES = {
    "F32": gguf.LlamaFileType.ALL_F32,
    "F16": gguf.LlamaFileType.MOSTLY_F16,
    "BF16": gguf.LlamaFileType.MOSTLY_BF16,
    "Q8_0": gguf.LlamaFileType.MOSTLY_Q8_0,
    "Q4_0": gguf.LlamaFileType.MOSTLY_Q4_0,
}


class LlamaOptions(TypedDict, total=False):
    """What `write_llama` can be asked for; `Llama` explains the fields and has the defaults."""

    layers: int
    embedding: int
    ffn: int
    vocab: int
    kv_heads: int
    context: int
    weights: WeightType
    template: str | None
    architecture: str
    name: str
    seed: int
    big_endian: bool
    shard_tensors: int
    control_tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Llama:
    """A model of llama's architecture.

    Attributes:
        layers: number of blocks.
        embedding: width of the hidden state, in heads of HEAD_SIZE.
        ffn: width of the feed-forward network.
        vocab: number of tokens.
        kv_heads: heads of the KV cache.
        context: context length in tokens.
        weights: type of the matrices; norms are F32.
        template: chat template, None for none.
        architecture: "qwen2vl" has positions in three dimensions and biases; with a name that
            llama.cpp does not know, it is a well-formed file that is refused.
        name: name in the metadata.
        seed: seed of the random weights.
        big_endian: byte order of the file.
        shard_tensors: tensors in a shard at most; 0 for a single file.
        control_tokens: further control tokens, in place of the last words.
    """

    layers: int = 2
    embedding: int = 256
    ffn: int = 512
    vocab: int = 320
    kv_heads: int = 2
    context: int = 512
    weights: WeightType = "F16"
    template: str | None = CHATML_TEMPLATE
    architecture: str = "llama"
    name: str = "Tiny Llama"
    seed: int = 0
    big_endian: bool = False
    shard_tensors: int = 0
    control_tokens: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.embedding % HEAD_SIZE or self.heads % self.kv_heads:
            raise ValueError(f"embedding must divide by {HEAD_SIZE}, its heads by kv_heads")
        if self.vocab < _MIN_VOCABULARY:
            raise ValueError(f"vocab must be {_MIN_VOCABULARY} or more")

    @property
    def heads(self) -> int:
        """Number of attention heads."""
        return self.embedding // HEAD_SIZE

    def tensors(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Yield names and shapes (rows first, as numpy has them) of all tensors."""
        width, kv_width = self.embedding, self.kv_heads * HEAD_SIZE
        yield "token_embd.weight", (self.vocab, width)
        for layer in range(self.layers):
            block = f"blk.{layer}"
            yield f"{block}.attn_norm.weight", (width,)
            yield f"{block}.attn_q.weight", (width, width)
            yield f"{block}.attn_k.weight", (kv_width, width)
            yield f"{block}.attn_v.weight", (kv_width, width)
            yield f"{block}.attn_output.weight", (width, width)
            if self.architecture == "qwen2vl":
                for name, size in (("q", width), ("k", kv_width), ("v", kv_width)):
                    yield f"{block}.attn_{name}.bias", (size,)
            yield f"{block}.ffn_norm.weight", (width,)
            yield f"{block}.ffn_gate.weight", (self.ffn, width)
            yield f"{block}.ffn_up.weight", (self.ffn, width)
            yield f"{block}.ffn_down.weight", (width, self.ffn)
        yield "output_norm.weight", (width,)
        yield "output.weight", (self.vocab, width)


def write_llama(path: Path, **options: Unpack[LlamaOptions]) -> Path:
    """Write a llama model with random weights and return its path (of the first shard if split).

    The tokenizer is GPT-2's byte-level BPE with a few merges, so every text can be tokenized; the
    tokens up to `vocab` are made-up words. Control tokens have zero logits, so that greedy
    sampling never ends early. The defaults make a file of 2.7 MB in 0.1 s; `embedding=768,
    ffn=2048, layers=12, vocab=32000` makes 122 million parameters (245 MB) in about a second.
    """
    model = Llama(**options)
    writer = gguf.GGUFWriter(
        path,
        model.architecture,
        endianess=gguf.GGUFEndian.BIG if model.big_endian else gguf.GGUFEndian.LITTLE,
        split_max_tensors=model.shard_tensors,
    )
    _add_metadata(writer, model)
    add_tokenizer(writer, model.vocab, model.control_tokens)
    if model.template is not None:
        writer.add_chat_template(model.template)
    _add_tensors(writer, model)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return min(path.parent.glob(f"{path.stem}-00001-of-*.gguf")) if model.shard_tensors else path


def write_truncated(source: Path, target: Path, *, keep: float) -> Path:
    """Copy the beginning of a file, that share of its bytes, and return the copy's path."""
    size = source.stat().st_size
    with source.open("rb") as file:
        target.write_bytes(file.read(int(size * keep)))
    return target


PATCH = 14
"""Pixels that a projector takes together, in both directions."""


def write_projector(
    path: Path, kind: ProjectorKind = "gemma3", *, embedding: int = 256, image: int = 112
) -> Path:
    """Write a projector (mmproj) with random weights and return its path.

    Args:
        path: the file.
        kind: gemma3 brings every image to the same size, which takes `(image / 56)` squared cells,
            and wants them in one step; qwen2vl_merger keeps the size, and its cells lie in two
            dimensions.
        embedding: width of the hidden state of the model that it belongs to.
        image: width and height in pixels that images are brought to, or made for.
    """
    width, ffn = 64, 128
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_type("mmproj")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_bool("clip.has_vision_encoder", True)  # noqa: FBT003 - gguf's own
    writer.add_string("clip.projector_type", kind)
    writer.add_bool("clip.use_gelu", True)  # noqa: FBT003 - gguf's own
    numbers = {
        "image_size": image,
        "patch_size": PATCH,
        "embedding_length": width,
        "feed_forward_length": ffn,
        "block_count": 1,
        "attention.head_count": 2,
        "projection_dim": embedding,
    }
    for name, number in numbers.items():
        writer.add_uint32(f"clip.vision.{name}", number)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-6)
    for name in ("image_mean", "image_std"):
        writer.add_array(f"clip.vision.{name}", [0.5, 0.5, 0.5])
    random = np.random.default_rng(0)
    ends = _gemma_ends if kind == "gemma3" else _qwen_ends
    tensors = [*_encoder(width, ffn), *ends(width, embedding, (image // PATCH) ** 2)]
    for name, shape in tensors:
        values = random.standard_normal(shape, dtype=np.float32) / np.float32(shape[-1] ** 0.5)
        matrix = len(shape) > 1 and "position" not in name
        writer.add_tensor(name, values.astype(np.float16) if matrix else values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _encoder(width: int, ffn: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield names and shapes (rows first) of what all kinds of projectors have."""
    yield "v.patch_embd.weight", (width, 3, PATCH, PATCH)
    for name in ("attn_q", "attn_k", "attn_v", "attn_out"):
        yield f"v.blk.0.{name}.weight", (width, width)
        yield f"v.blk.0.{name}.bias", (width,)
    for name in ("blk.0.ln1", "blk.0.ln2", "post_ln"):
        yield f"v.{name}.weight", (width,)
        yield f"v.{name}.bias", (width,)
    yield "v.blk.0.ffn_up.weight", (ffn, width)
    yield "v.blk.0.ffn_up.bias", (ffn,)
    yield "v.blk.0.ffn_down.weight", (width, ffn)
    yield "v.blk.0.ffn_down.bias", (width,)


def _gemma_ends(width: int, embedding: int, patches: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield "v.patch_embd.bias", (width,)
    yield "v.position_embd.weight", (patches, width)
    yield "mm.input_projection.weight", (width, embedding)
    yield "mm.soft_emb_norm.weight", (width,)


def _qwen_ends(width: int, embedding: int, _patches: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield "v.patch_embd.weight.1", (width, 3, PATCH, PATCH)
    yield "mm.0.weight", (width * 4, width * 4)
    yield "mm.0.bias", (width * 4,)
    yield "mm.2.weight", (embedding, width * 4)
    yield "mm.2.bias", (embedding,)


def _add_metadata(writer: gguf.GGUFWriter, model: Llama) -> None:
    writer.add_name(model.name)
    writer.add_type("model")
    writer.add_file_type(_FILE_TYPES[model.weights])
    writer.add_block_count(model.layers)
    writer.add_context_length(model.context)
    writer.add_embedding_length(model.embedding)
    writer.add_feed_forward_length(model.ffn)
    writer.add_head_count(model.heads)
    writer.add_head_count_kv(model.kv_heads)
    writer.add_rope_dimension_count(HEAD_SIZE)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(model.vocab)
    if model.architecture == "qwen2vl":
        writer.add_rope_dimension_sections([8, 12, 12, 0])


def add_tokenizer(
    writer: gguf.GGUFWriter, vocab: int, control_tokens: tuple[str, ...] = ()
) -> None:
    """Add a tokenizer of `vocab` tokens, the last of them the control tokens."""
    words = normal_tokens(vocab)
    normal = [*words[: len(words) - len(control_tokens)], *control_tokens]
    types = [gguf.TokenType.NORMAL] * (len(normal) - len(control_tokens))
    types += [gguf.TokenType.CONTROL] * (len(control_tokens) + len(CONTROL_TOKENS))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list([*normal, *CONTROL_TOKENS])
    writer.add_token_types(types)
    writer.add_token_merges([f"{left} {right}" for left, right in _MERGES])
    end_of_text, _, end_of_turn = range(len(normal), vocab)
    writer.add_bos_token_id(end_of_text)
    writer.add_eos_token_id(end_of_turn)
    writer.add_pad_token_id(end_of_text)
    writer.add_add_bos_token(value=False)


def normal_tokens(vocab: int) -> list[str]:
    """Return the tokens of a vocabulary of that size but for its control tokens."""
    known = [*_byte_tokens(), *(left + right for left, right in _MERGES)]
    return [*known, *itertools.islice(_made_up_words(set(known)), vocab - _MIN_VOCABULARY)]


def _add_tensors(writer: gguf.GGUFWriter, model: Llama) -> None:
    weight_type = gguf.GGMLQuantizationType[model.weights]
    random = np.random.default_rng(model.seed)
    # Large matrices repeat a pattern of a million numbers, which is much faster than new ones.
    pattern = random.standard_normal(1_000_003, dtype=np.float32)
    for name, dimensions in model.tensors():
        if len(dimensions) == 1:
            writer.add_tensor(name, np.ones(dimensions, dtype=np.float32))
            continue
        values = random_matrix(pattern, dimensions, start=int(random.integers(pattern.size)))
        if name == "output.weight":
            values[-len(CONTROL_TOKENS) :] = 0
        writer.add_tensor(name, gguf.quants.quantize(values, weight_type), raw_dtype=weight_type)


def random_matrix(
    pattern: NDArray[np.float32], dimensions: tuple[int, ...], *, start: int
) -> NDArray[np.float32]:
    """Return random numbers of a spread that keeps activations about as large as they came."""
    rows, columns = dimensions
    numbers = np.resize(np.roll(pattern, start), rows * columns).reshape(rows, columns)
    return numbers / np.float32(columns**0.5)


def _byte_tokens() -> list[str]:
    """Return GPT-2's printable stand-ins for the 256 bytes, in the order of the bytes."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    stand_ins = itertools.count(256)
    return [chr(byte if byte in printable else next(stand_ins)) for byte in range(256)]


def _made_up_words(known: set[str]) -> Iterator[str]:
    """Yield endless different words with a leading blank (GPT-2 writes it as Ġ)."""
    for length in itertools.count(2):
        for letters in itertools.product(string.ascii_lowercase, repeat=length):
            word = "Ġ" + "".join(letters)
            if word not in known:
                yield word
