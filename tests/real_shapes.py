# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Hyperparameters of well-known models, from their model cards: for forecasts of a real size."""

from dataclasses import dataclass

from tests.engine_tables import Shape, Tensor, Value

_EPSILON = "attention.layer_norm_rms_epsilon"


@dataclass(frozen=True)
class RealShape:
    """A model.

    Attributes:
        values: its hyperparameters, without the architecture in front.
        is_tied: whether the embeddings serve as the output matrix.
        has_biases: whether attention and feed-forward have biases.
    """

    architecture: str
    values: dict[str, Value]
    is_tied: bool = False
    has_biases: bool = False

    @property
    def table_shape(self) -> Shape:
        """The metadata to ask llama.cpp for the tensors with: it cannot tell those for MTP."""
        return {key: value for key, value in self.shape.items() if "nextn" not in key}

    @property
    def shape(self) -> Shape:
        """The metadata of a file."""
        named = {f"{self.architecture}.{key}": value for key, value in self.values.items()}
        return {
            "general.architecture": self.architecture,
            "tokenizer.ggml.model": "none",
            f"{self.architecture}.{_EPSILON}": 1e-6,
            f"{self.architecture}.attention.layer_norm_epsilon": 1e-6,
            **named,
        }

    def tensors(self, every: list[Tensor]) -> list[Tensor]:
        """Those of all possible tensors that this model has."""
        last = int(str(self.values["block_count"])) - 1
        width = int(str(self.values["embedding_length"]))
        mtp: list[Tensor] = [
            (f"blk.{last}.nextn.eh_proj.weight", [2 * width, width]),
            (f"blk.{last}.nextn.enorm.weight", [width]),
            (f"blk.{last}.nextn.hnorm.weight", [width]),
        ]
        kept = [tensor for tensor in every if self._has(tensor[0])]
        return kept + mtp if "nextn_predict_layers" in self.values else kept

    def _has(self, name: str) -> bool:
        if name.startswith("rope_freqs"):
            return self.architecture == "llama"
        if name == "output.weight":
            return not self.is_tied
        is_bias = name.endswith(".bias") and (".attn_" in name or ".ffn_" in name)
        return self.has_biases or not is_bias


def _shape(
    architecture: str,
    sizes: tuple[int, int, int, int, int, int],
    *,
    context: int = 131_072,
    head: int | None = None,
    is_tied: bool = False,
    has_biases: bool = False,
    **more: Value,
) -> RealShape:
    """A model; `sizes` are layers, width, feed-forward width, heads, KV heads and vocabulary."""
    keys = (
        "block_count",
        "embedding_length",
        "feed_forward_length",
        "attention.head_count",
        "attention.head_count_kv",
        "vocab_size",
    )
    values: dict[str, Value] = dict(zip(keys, sizes, strict=True))
    values["context_length"] = context
    if head is not None:
        values |= {"attention.key_length": head, "attention.value_length": head}
        values["rope.dimension_count"] = head
    values |= {key.replace("__", "."): value for key, value in more.items()}
    return RealShape(architecture, values, is_tied=is_tied, has_biases=has_biases)


def _experts(count: int, used: int, width: int, **more: Value) -> dict[str, Value]:
    return {
        "expert_count": count,
        "expert_used_count": used,
        "expert_feed_forward_length": width,
        **more,
    }


def _scan(inner: int, state: int, groups: int, steps: int) -> dict[str, Value]:
    return {
        "ssm__conv_kernel": 4,
        "ssm__inner_size": inner,
        "ssm__state_size": state,
        "ssm__group_count": groups,
        "ssm__time_step_rank": steps,
    }


_GRANITE_KV = [8 if layer in (5, 15, 25, 35) else 0 for layer in range(40)]
_LFM2_KV = [8 if layer in (2, 5, 8, 10, 12, 14) else 0 for layer in range(16)]

REAL_SHAPES: dict[str, RealShape] = {
    "Llama-3.2-1B": _shape(
        "llama",
        (16, 2048, 8192, 32, 8, 128_256),
        head=64,
        is_tied=True,
    ),
    "Llama-3.1-8B": _shape(
        "llama",
        (32, 4096, 14_336, 32, 8, 128_256),
        head=128,
    ),
    "Llama-3.1-70B": _shape(
        "llama",
        (80, 8192, 28_672, 64, 8, 128_256),
        head=128,
    ),
    "Mistral-Nemo-12B": _shape(
        "llama",
        (40, 5120, 14_336, 32, 8, 131_072),
        head=128,
    ),
    "Qwen2.5-7B": _shape(
        "qwen2",
        (28, 3584, 18_944, 28, 4, 152_064),
        has_biases=True,
    ),
    "Qwen3-4B": _shape(
        "qwen3",
        (36, 2560, 9728, 32, 8, 151_936),
        head=128,
        is_tied=True,
    ),
    "Qwen3-32B": _shape(
        "qwen3",
        (64, 5120, 25_600, 64, 8, 151_936),
        head=128,
    ),
    "Qwen3-30B-A3B": _shape(
        "qwen3moe",
        (48, 2048, 6144, 32, 4, 151_936),
        head=128,
        **_experts(128, 8, 768),
    ),
    "Qwen3-235B-A22B": _shape(
        "qwen3moe",
        (94, 4096, 12_288, 64, 4, 151_936),
        head=128,
        **_experts(128, 8, 1536),
    ),
    "Phi-4": _shape(
        "phi3",
        (40, 5120, 17_920, 40, 10, 100_352),
        context=16_384,
        head=128,
    ),
    "Gemma-2-9B": _shape(
        "gemma2",
        (42, 3584, 14_336, 16, 8, 256_000),
        context=8192,
        head=256,
        is_tied=True,
        attention__sliding_window=4096,
    ),
    "Gemma-3-12B": _shape(
        "gemma3",
        (48, 3840, 15_360, 16, 8, 262_208),
        head=256,
        is_tied=True,
        attention__sliding_window=1024,
    ),
    "Gemma-3-27B": _shape(
        "gemma3",
        (62, 5376, 21_504, 32, 16, 262_208),
        head=128,
        is_tied=True,
        attention__sliding_window=1024,
    ),
    "gpt-oss-20B": _shape(
        "gpt-oss",
        (24, 2880, 2880, 64, 8, 201_088),
        head=64,
        has_biases=True,
        attention__sliding_window=128,
        **_experts(32, 4, 2880),
    ),
    "gpt-oss-120B": _shape(
        "gpt-oss",
        (36, 2880, 2880, 64, 8, 201_088),
        head=64,
        has_biases=True,
        attention__sliding_window=128,
        **_experts(128, 4, 2880),
    ),
    "DeepSeek-V3": _shape(
        "deepseek2",
        (61, 7168, 18_432, 128, 1, 129_280),
        context=163_840,
        attention__q_lora_rank=1536,
        attention__kv_lora_rank=512,
        attention__key_length=576,
        attention__value_length=512,
        attention__key_length_mla=192,
        attention__value_length_mla=128,
        rope__dimension_count=64,
        leading_dense_block_count=3,
        expert_gating_func=2,
        **_experts(256, 8, 2048, expert_shared_count=1),
    ),
    "GLM-4.5-Air": _shape(
        "glm4moe",
        (47, 4096, 10_944, 96, 8, 151_552),
        head=128,
        rope__dimension_count=64,
        nextn_predict_layers=1,
        leading_dense_block_count=1,
        expert_gating_func=2,
        **_experts(128, 8, 1408, expert_shared_count=1),
    ),
    "Llama-4-Scout": _shape(
        "llama4",
        (48, 5120, 16_384, 40, 8, 202_048),
        context=1_048_576,
        head=128,
        interleave_moe_layer_step=1,
        **_experts(16, 1, 8192),
    ),
    "Falcon-H1-7B": _shape(
        "falcon-h1",
        (44, 3072, 12_288, 12, 2, 130_049),
        context=262_144,
        head=128,
        **_scan(3072, 256, 1, 24),
    ),
    "Qwen3-Next-80B-A3B": _shape(
        "qwen3next",
        (48, 2048, 5120, 16, 2, 151_936),
        context=262_144,
        head=256,
        rope__dimension_count=64,
        expert_shared_feed_forward_length=512,
        **_experts(512, 10, 512),
        **_scan(4096, 128, 16, 32),
    ),
    "Mamba-2-2.7B": _shape(
        "mamba2",
        (64, 2560, 0, 0, 0, 50_288),
        context=1_048_576,
        is_tied=True,
        **_scan(5120, 128, 1, 80),
    ),
    "Granite-4.0-H-Small": _shape(
        "granitehybrid",
        (40, 4096, 768, 32, 8, 100_352),
        is_tied=True,
        attention__head_count_kv=_GRANITE_KV,
        attention__scale=0.0078125,
        embedding_scale=12.0,
        residual_scale=0.22,
        logit_scale=16.0,
        rope__scaling__finetuned=False,
        expert_shared_feed_forward_length=1536,
        **_experts(72, 10, 768),
        **_scan(8192, 128, 1, 128),
    ),
    "LFM2-1.2B": _shape(
        "lfm2",
        (16, 2048, 8192, 32, 8, 65_536),
        is_tied=True,
        attention__head_count_kv=_LFM2_KV,
        shortconv__l_cache=3,
    ),
}
