# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Hyperparameters of a toy model of every architecture, in which each of its features is in use.

After the models with which llama.cpp tests itself (tests/test-llama-archs.cpp); there are more
layers here, so that patterns repeat and several devices can share them.
"""

from tests.engine_tables import Shape, Value


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LATENT = _names("""
bailingmoe3 deepseek2 deepseek32 dots3note glm-dsa glm5-next hy_v4 kimi-k3 kimi-linear mistral4
""")
_HYBRID = _names("""
bailingmoe3 glm5-next granitehybrid jamba kimi-k3 kimi-linear lfm2 lfm2moe nemotron_h
nemotron_h_moe plamo2
""")
_LISTED_WINDOWS = _names("""
cohere2moe dots3note gemma4 granite_swa maple mimo2 muse-glimmer spark2_5 step35
""")
_WITH_EXPERTS = _names("""
afmoe arctic bailingmoe bailingmoe2 bailingmoe3 cohere2moe dbrx deepseek deepseek2 deepseek2-ocr
deepseek32 deepseek4 dots1 dots3note ernie4_5-moe exaone-moe glm-dsa glm4moe glm5-next
gpt-oss granitemoe grok grovemoe hunyuan-moe hy_v3 hy_v4 kimi-k3 kimi-linear laguna lfm2moe
llada-moe llama4 maple mellum mimo2 minimax-01 minimax-m2 minimax-m3 mistral4 nomic-bert-moe olmoe
phimoe nemotron_h_moe qwen2moe qwen35moe qwen3moe qwen3next qwen3vlmoe qwen4exp rnd1
smallthinker step35
""")
_ALL_HEADS = _names("deepseek2-ocr dots1 jina-bert-v2 minicpm3 olmoe plm t5 t5encoder")
_FULL_WIDTH_STATE = _names("qwen3next qwen35 qwen35moe qwen4exp")
_LAYERS = {"gemma3n": 22, "hrm_text": 6, "gemma4": 10}

WITHOUT_TOY = _names("chameleon plm rwkv6 rwkv6qwen2")
"""Architectures whose graphs need more than hyperparameters of a toy: llama.cpp aborts on these."""


def toy_shape(architecture: str) -> Shape:
    """The hyperparameters of a toy model."""
    layers = _LAYERS.get(architecture, 8)
    values: dict[str, Value] = {}
    for part in (_common, _attention, _windows, _sparse, _recurrent, _experts, _peculiar):
        values |= part(architecture, layers)
    return {
        "general.architecture": architecture,
        "tokenizer.ggml.model": "none",
        "tokenizer.ggml.token_type_count": 2,
        **dict.fromkeys(("xielu.alpha_n", "xielu.alpha_p", "xielu.beta", "xielu.eps"), 1.0),
        **{f"{architecture}.{key}": value for key, value in values.items()},
    }


def _common(name: str, layers: int) -> dict[str, Value]:
    return {
        "vocab_size": 3072 if name == "qwen3tts" else 1024,
        "context_length": 131072,
        "embedding_length": 256,
        "features_length": 256,
        "block_count": layers,
        "leading_dense_block_count": 1,
        "feed_forward_length": 384,
        "use_parallel_residual": False,
        "logit_scale": 1.0,
        "time_mix_extra_dim": 64,
        "time_decay_extra_dim": 128,
        "rope.dimension_sections": [16, 16, 16, 16],
        "residual_scale": 3.5,
        "posnet.embedding_length": 256,
        "posnet.block_count": 6,
        "convnext.embedding_length": 256,
        "convnext.block_count": layers,
    }


def _attention(name: str, layers: int) -> dict[str, Value]:
    heads = 1 if name in _LATENT else 4
    kv_heads = heads if name in _LATENT | _ALL_HEADS else 2
    if name == "deepseek4":
        heads, kv_heads = 8, 1
    per_layer = [0 if layer % 3 == 1 else kv_heads for layer in range(layers)]
    values: dict[str, Value] = {
        "attention.head_count": heads,
        "attention.head_count_kv": per_layer if name in _HYBRID else kv_heads,
        "attention.max_alibi_bias": 8.0,
        "attention.clamp_kqv": 1.0,
        "attention.layer_norm_epsilon": 1e-5,
        "attention.layer_norm_rms_epsilon": 1e-5,
        "attention.group_norm_epsilon": 1e-5,
        "attention.group_norm_groups": 8,
        "attention.q_lora_rank": 64 if name == "deepseek4" else 512,
        "attention.kv_lora_rank": 512,
        "attention.relative_buckets_count": 8,
        "attention.decay_lora_rank": 64,
        "attention.iclr_lora_rank": 64,
        "attention.value_residual_mix_lora_rank": 64,
        "attention.gate_lora_rank": 64,
    }
    if name in _LATENT:
        rotated = 0 if name == "glm5-next" else 64
        values |= {
            "attention.key_length": 512 + rotated,
            "attention.value_length": 512,
            "attention.key_length_mla": 192,
            "attention.value_length_mla": 128,
            "rope.dimension_count": rotated,
        }
    elif name in ("minicpm3", "plm"):
        values |= {"attention.key_length": 96, "attention.value_length": 64}
        values["rope.dimension_count"] = 32
    elif name in ("deepseek4", "minimax-m3"):
        values |= {"attention.key_length": 64, "attention.value_length": 64}
        values["rope.dimension_count"] = 32
    return values


def _windows(name: str, layers: int) -> dict[str, Value]:
    values: dict[str, Value] = {"attention.sliding_window": 128}
    if name in _LISTED_WINDOWS:
        listed = [layer % 2 for layer in range(layers)]
        if name == "gemma4":
            listed = [int(layer % 5 != 4) for layer in range(layers)]
        values["attention.sliding_window_pattern"] = listed
    if name == "dots3note":
        values |= {
            "attention.kv_lora_rank_swa": 512,
            "attention.key_length_swa": 576,
            "attention.value_length_swa": 512,
            "attention.key_length_mla_swa": 192,
            "attention.value_length_mla_swa": 128,
            "rope.freq_base_swa": 10000.0,
        }
    if name == "gemma4":
        values |= {
            "embedding_length_per_layer_input": 128,
            "attention.shared_kv_layers": 5,
            "attention.key_length": 128,
            "attention.value_length": 128,
            "attention.key_length_swa": 64,
            "attention.value_length_swa": 64,
            "rope.freq_base_swa": 10000.0,
        }
    return values


def _sparse(name: str, layers: int) -> dict[str, Value]:
    values: dict[str, Value] = {
        "attention.indexer.head_count": 2 if name == "minimax-m3" else 64,
        "attention.indexer.key_length": 64 if name in ("qwen4exp", "minimax-m3") else 128,
        "attention.indexer.top_k": 2048,
        "attention.indexer.block_size": 4,
        "attention.indexer.kpool": 4,
        "attention.indexer.kpool_select_tail": True,
        "attention.indexer.local_blocks": 1,
    }
    if name in ("dots3note", "hy_v4", "glm-dsa"):
        values["attention.indexer.types"] = [1 - layer % 2 for layer in range(layers)]
    if name == "deepseek4":
        values |= {
            "attention.output_group_count": 8,
            "attention.output_lora_rank": 32,
            "attention.compress_ratios": [0, 4, 128, 4, 0, 4, 128, 4][:layers],
            "attention.compress_rope_freq_base": 160000.0,
            "hash_layer_count": 0,
        }
    return values


def _recurrent(name: str, layers: int) -> dict[str, Value]:
    return {
        "full_attention_interval": 2,
        "ssm.inner_size": 256 if name in _FULL_WIDTH_STATE else 512,
        "ssm.conv_kernel": 4,
        "ssm.state_size": 128,
        "ssm.time_step_rank": 2 if name in _FULL_WIDTH_STATE else 4,
        "ssm.group_count": 0 if name == "plamo2" else 2,
        "kda.head_dim": 128,
        "kda.safe_gate": True,
        "kda.gate_lower_bound": -5.0,
        "wkv.head_size": 64,
        "token_shift_count": 1 if name in ("arwkv7", "rwkv6qwen2") else 2,
        "shortconv.l_cache": 3,
    }


def _experts(name: str, layers: int) -> dict[str, Value]:
    if name not in _WITH_EXPERTS:
        return {}
    return {
        "expert_feed_forward_length": 384,
        "expert_shared_feed_forward_length": 192,
        "expert_latent_length": 384,
        "interleave_moe_layer_step": 2,
        "moe_every_n_layers": 2,
        "expert_count": 4,
        "expert_used_count": 2,
        "expert_shared_count": 1,
        "expert_gating_func": 4 if name == "deepseek4" else 2,
        "expert_group_scale": 1.0,
        "experts_per_group": 1,
        "expert_weights_scale": 1.0,
        "expert_weights_norm": True,
    }


def _peculiar(name: str, layers: int) -> dict[str, Value]:
    if name in ("nemotron_h", "nemotron_h_moe"):
        return {"feed_forward_length": [384 if layer % 3 == 2 else 0 for layer in range(layers)]}
    if name in ("qwen4exp", "glm5-next", "deepseek4", "hy_v4"):
        return _connections(name, layers)
    if name == "bailingmoe3":
        return {
            "rope.dimension_sections": [8, 12, 12, 0],
            "swiglu_clamp_exp": [4.0] * layers,
            "swiglu_clamp_shexp": [5.0] * layers,
        }
    return {
        "kimi-k3": {
            "attn_res.block_size": 12,
            "activation.situ_beta": 4.0,
            "activation.situ_linear_beta": 25.0,
        },
        "hrm_text": {"hrm.layers_per_stack": 1, "hrm.h_cycles": 2, "hrm.l_cycles": 2},
        "maple": {"swiglu_clamp_exp": 7.0},
        "nanbeige": {"num_loops": 2},
        "graniteswitch": {
            "adapters.count": 2,
            "adapters.lora_rank": 8,
            "adapters.token_ids_activate": [3, 4],
            "adapters.token_ids_substitute": [5, 6],
        },
    }.get(name, {})


def _connections(name: str, layers: int) -> dict[str, Value]:
    values: dict[str, Value] = {
        "hyper_connection.count": 4,
        "hyper_connection.sinkhorn_iterations": 2,
        "hyper_connection.epsilon": 1e-6,
        "hyper_connection.low_rank": 8,
        "hyper_connection.magnitude": 2.0,
        "swiglu_clamp_exp": 10.0,
    }
    if name == "qwen4exp":
        values |= {"attention.compress_ratios": [4] * layers}
    return values
