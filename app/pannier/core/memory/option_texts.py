# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What every load option is called, what it does in a line, and what happens when it is left out.

The command line's help and the window's forms are made of these.
"""

from typing import NamedTuple


class OptionText(NamedTuple):
    """Words for one load option.

    Attributes:
        title: its name for people.
        text: what it does, in one line, without a full stop.
        default: its default in words; empty where the default's own text says it.
    """

    title: str
    text: str
    default: str = ""


_OWN = "the model's own"

OPTION_TEXTS: dict[str, OptionText] = {
    "context_length": OptionText(
        "Context length",
        "tokens of prompt and answer together",
        "what the model was trained for, at most 8,192",
    ),
    "parallel_chats": OptionText(
        "Parallel chats", "room for so many chats side by side, each with the whole context"
    ),
    "gpu_layers": OptionText(
        "GPU layers",
        "layers on the GPU, counted from the output; auto takes as many as fit",
    ),
    "batch_size": OptionText(
        "Batch size", "prompt tokens given to llama.cpp at once", "as many as a step evaluates"
    ),
    "ubatch_size": OptionText(
        "Tokens in a step", "prompt tokens evaluated in one step; more need larger compute buffers"
    ),
    "devices": OptionText("GPUs to use", "the GPUs that share the model", "all"),
    "main_device": OptionText(
        "Main GPU", "the GPU that takes everything under split mode none", "the first"
    ),
    "split_mode": OptionText("Split mode", "how several GPUs share the model"),
    "tensor_split": OptionText(
        "Shares", "how much of the model each GPU gets, such as 3,1", "by free memory"
    ),
    "cpu_moe_layers": OptionText(
        "Experts in main memory", "keep the experts of the first N layers in main memory"
    ),
    "flash_attention": OptionText(
        "Flash attention",
        "needs less memory for long contexts; auto takes it where the device can",
    ),
    "kv_type_k": OptionText("KV cache: keys", "type of the keys in the KV cache"),
    "kv_type_v": OptionText(
        "KV cache: values",
        "type of the values in the KV cache; a quantized one needs flash attention",
    ),
    "kv_on_gpu": OptionText(
        "KV cache on the GPU", "keep the KV cache of a layer on the layer's GPU", "yes"
    ),
    "load_mode": OptionText(
        "Reading the file", "map the file, read it, or read it past the system's page cache"
    ),
    "mlock": OptionText("Lock in memory", "forbid the system to swap out the weights", "no"),
    "threads": OptionText("Threads", "CPU threads for generation", "the number of physical cores"),
    "threads_batch": OptionText(
        "Threads for prompts", "CPU threads for prompts", "as many as for generation"
    ),
    "draft_tokens": OptionText(
        "Draft tokens", "how many guessed tokens speculation may verify in one step"
    ),
    "rope_scaling": OptionText("RoPE scaling", "method that stretches the context", _OWN),
    "rope_freq_base": OptionText("RoPE base frequency", "RoPE base frequency", _OWN),
    "rope_freq_scale": OptionText(
        "RoPE frequency factor", "factor on RoPE frequencies; 0.5 doubles the context", _OWN
    ),
    "yarn_ext_factor": OptionText("YaRN extrapolation", "YaRN extrapolation mix", _OWN),
    "yarn_attn_factor": OptionText("YaRN magnitude", "YaRN magnitude scaling", _OWN),
    "yarn_beta_fast": OptionText("YaRN beta fast", "YaRN low correction dimension", _OWN),
    "yarn_beta_slow": OptionText("YaRN beta slow", "YaRN high correction dimension", _OWN),
    "yarn_original_context": OptionText(
        "YaRN original context", "context that the model was trained for before YaRN", _OWN
    ),
    "loras": OptionText(
        "LoRA adapters", "apply LoRA adapters in GGUF format, each with a scale", "none"
    ),
    "mmproj": OptionText(
        "Projector", "the projector (mmproj) through which the model sees images", "none"
    ),
    "check_tensors": OptionText(
        "Check the weights", "look for invalid numbers in the weights while loading; slow", "no"
    ),
    "rpc_servers": OptionText(
        "RPC servers",
        "use the devices of other machines, where `pannier rpc-server` runs",
        "none",
    ),
    "gpu_memory_limit": OptionText("Most memory", "most memory to use on each GPU", "what is free"),
    "memory_margin": OptionText(
        "Memory to leave free", "memory to leave free on each GPU", "512MiB"
    ),
    "check_memory": OptionText("Refuse what does not fit", "refuse a load that cannot fit", "yes"),
}


def option_title(name: str) -> str:
    """The name for people of a load option, or of something else that a load has changed."""
    known = OPTION_TEXTS.get(name)
    return known.title if known else name.replace("_", " ").capitalize()
