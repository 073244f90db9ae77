# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the architectures of llama.cpp do with memory, as tables.

Taken from `load_arch_hparams` of every file in llama.cpp's src/models and from
`llama_model::create_memory`, as bundled with llama-cpp-python 0.3.36. A test compares each entry
with the engine itself, so that an upgrade that changes a rule is noticed.
"""

from dataclasses import dataclass
from typing import Literal

RecurrentRule = Literal["no kv heads", "interval", "both", "no kv heads and no feed-forward"]
"""Which layers of a hybrid keep a recurrent state instead of a KV cache.

- no kv heads: those whose `attention.head_count_kv` is 0.
- interval: all but every n-th, or those that `attention.recurrent_layers` names.
- both: every layer keeps both.
- no kv heads and no feed-forward: as the first; a layer with a feed-forward keeps nothing at all.
"""


@dataclass(frozen=True, slots=True)
class WindowRule:
    """Which layers attend through a sliding window only, and how far it reaches.

    Attributes:
        period: every n-th layer attends to everything; 0: none does; None: the file has to say.
        dense_first: the first of a period attends to everything, not the last.
        window: tokens of the window where the file does not say; 0 when it must.
        fixed: the file's number is not used, `window` is.
        optional: no window when the file has none, or one of 0 tokens.
    """

    period: int | None
    dense_first: bool = False
    window: int = 0
    fixed: bool = False
    optional: bool = False


WINDOWED: dict[str, WindowRule] = {
    "afmoe": WindowRule(4, optional=True),
    "cohere2": WindowRule(4),
    "cohere2moe": WindowRule(4, dense_first=True),
    "deepseek4": WindowRule(0),
    "dots3note": WindowRule(None),
    "exaone-moe": WindowRule(4, window=128),
    "exaone4": WindowRule(4, window=4096),
    "gemma2": WindowRule(2, window=4096),
    "gemma3": WindowRule(6, optional=True),
    "gemma3n": WindowRule(5),
    "gemma4": WindowRule(None),
    "gpt-oss": WindowRule(2),
    "granite_swa": WindowRule(None),
    "laguna": WindowRule(4, dense_first=True, optional=True),
    "llama4": WindowRule(4, window=8192, fixed=True),
    "maple": WindowRule(None),
    "mellum": WindowRule(4, optional=True),
    "mimo2": WindowRule(None),
    "muse-glimmer": WindowRule(4),
    "olmo2": WindowRule(4, optional=True),
    "plamo3": WindowRule(8, optional=True),
    "smallthinker": WindowRule(4, dense_first=True, window=4096, fixed=True, optional=True),
    "spark2_5": WindowRule(None),
    "step35": WindowRule(None),
}

EXAONE4_WINDOW_LAYERS = 64
"""exaone4 has windows in its model of this many layers only."""

RECURRENT = frozenset({"mamba", "mamba2", "rwkv6", "rwkv6qwen2", "rwkv7", "arwkv7"})
"""No KV cache at all: a recurrent state in every layer."""

HYBRID: dict[str, RecurrentRule] = {
    "bailingmoe3": "no kv heads",
    "falcon-h1": "both",
    "glm5-next": "no kv heads",
    "granitehybrid": "no kv heads",
    "jamba": "no kv heads",
    "kimi-k3": "no kv heads",
    "kimi-linear": "no kv heads",
    "lfm2": "no kv heads",
    "lfm2moe": "no kv heads",
    "minimax-01": "interval",
    "nemotron_h": "no kv heads and no feed-forward",
    "nemotron_h_moe": "no kv heads and no feed-forward",
    "plamo2": "no kv heads",
    "qwen35": "interval",
    "qwen35moe": "interval",
    "qwen3next": "interval",
    "qwen4exp": "interval",
}

ATTENTION_INTERVALS = {"minimax-01": 8}
"""The n of rule "interval" where the file does not say and it is not 4."""

StateRule = Literal["rwkv", "short convolution", "delta", "linear", "scan"]
"""What a recurrent state is made of: of RWKV, of LFM2, of Kimi's delta attention, of linear
attention, or (for all that are not listed) of a convolution and a scan as in Mamba."""

STATES: dict[str, StateRule] = {
    "arwkv7": "rwkv",
    "bailingmoe3": "delta",
    "glm5-next": "delta",
    "kimi-k3": "delta",
    "kimi-linear": "delta",
    "lfm2": "short convolution",
    "lfm2moe": "short convolution",
    "minimax-01": "linear",
    "rwkv6": "rwkv",
    "rwkv6qwen2": "rwkv",
    "rwkv7": "rwkv",
}

SCANNING = frozenset(
    {
        "falcon-h1",
        "granitehybrid",
        "jamba",
        "mamba",
        "mamba2",
        "nemotron_h",
        "nemotron_h_moe",
        "plamo2",
    }
)
"""Recurrent layers that are scans, which not every device can do for every size."""

WITHOUT_GROUPS = frozenset({"jamba", "mamba"})
"""Scans that do not read `ssm.group_count`."""

WITHOUT_CACHE = frozenset(
    {
        "bert",
        "dream",
        "eurobert",
        "gemma-embedding",
        "jina-bert-v2",
        "jina-bert-v3",
        "llada",
        "llada-moe",
        "modern-bert",
        "neo-bert",
        "nomic-bert",
        "nomic-bert-moe",
        "rnd1",
        "wavtokenizer-dec",
    }
)
"""Encoders and diffusion models: neither KV cache nor state."""

WITH_INDEXER = frozenset(
    {"deepseek32", "dots3note", "glm-dsa", "glm5-next", "hy_v4", "minimax-m3", "qwen4exp"}
)
"""Sparse attention: an indexer with a small key cache of its own beside the KV cache."""

COMPRESSED = frozenset({"deepseek4"})
"""A raw cache behind a window and compressed ones of the whole context."""

KV_FROM_START = {"gemma3n": 20}
"""Only the first n layers own a KV cache; the others read theirs."""

_NAMES = """
llama llama4 deci falcon grok gpt2 gptneox mpt baichuan starcoder refact bert modern-bert
nomic-bert nomic-bert-moe neo-bert jina-bert-v2 jina-bert-v3 eurobert bloom stablelm qwen qwen2
qwen2moe qwen2vl qwen3 qwen3moe qwen3next qwen3vl qwen3vlmoe qwen35 qwen35moe qwen4exp phi2 phi3
phimoe plamo plamo2 plamo3 codeshell orion internlm2 minicpm minicpm3 gemma gemma2 gemma3
gemma3n gemma4 gemma-embedding starcoder2 mamba mamba2 maple jamba falcon-h1 xverse command-r
cohere2 cohere2moe dbrx olmo olmo2 olmoe muse-glimmer openelm arctic deepseek deepseek2
deepseek2-ocr deepseek32 deepseek4 chatglm glm4 glm4moe glm-dsa bitnet t5 t5encoder jais jais2
nemotron nemotron_h nemotron_h_moe exaone exaone4 exaone-moe rwkv6 rwkv6qwen2 rwkv7 arwkv7
granite granitemoe granitehybrid graniteswitch granite_swa chameleon wavtokenizer-dec plm
bailingmoe bailingmoe2 bailingmoe3 dots1 dots3note arcee afmoe laguna ernie4_5 ernie4_5-moe
hunyuan-moe hunyuan-dense hunyuan_vl hy_v3 hy_v4 smollm3 gpt-oss lfm2 lfm2moe dream smallthinker
llada llada-moe seed_oss grovemoe apertus minimax-01 hrm_text minimax-m2 minimax-m3 cogvlm rnd1
pangu-embedded mistral3 mistral4 paddleocr mimo2 step35 spark2_5 llama-embed maincoder
kimi-linear kimi-k3 glm5-next talkie mellum nanbeige qwen3tts pockettts
"""
KNOWN = frozenset(_NAMES.split())
"""Architectures that llama.cpp loads by themselves; draft heads and projectors are none of them."""
