# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What every load option is called, what it does in a line, and what happens when it is left out.

The command line's help and the window's forms are made of these; the window translates them.
"""

from typing import NamedTuple

from pannier.core.language import tr, translatable


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


_OWN = translatable("the model's own")

OPTION_TEXTS: dict[str, OptionText] = {
    "context_length": OptionText(
        translatable("Context length"),
        translatable("tokens of prompt and answer together"),
        translatable("what the model was trained for, at most 8,192"),
    ),
    "parallel_chats": OptionText(
        translatable("Parallel chats"),
        translatable("room for so many chats side by side, each with the whole context"),
    ),
    "gpu_layers": OptionText(
        translatable("GPU layers"),
        translatable("layers on the GPU, counted from the output; auto takes as many as fit"),
    ),
    "batch_size": OptionText(
        translatable("Batch size"),
        translatable("prompt tokens given to llama.cpp at once"),
        translatable("as many as a step evaluates"),
    ),
    "ubatch_size": OptionText(
        translatable("Tokens in a step"),
        translatable("prompt tokens evaluated in one step; more need larger compute buffers"),
    ),
    "devices": OptionText(
        translatable("GPUs to use"),
        translatable("the GPUs that share the model"),
        translatable("all"),
    ),
    "main_device": OptionText(
        translatable("Main GPU"),
        translatable("the GPU that takes everything under split mode none"),
        translatable("the first"),
    ),
    "split_mode": OptionText(
        translatable("Split mode"), translatable("how several GPUs share the model")
    ),
    "tensor_split": OptionText(
        translatable("Shares"),
        translatable("how much of the model each GPU gets, such as 3,1"),
        translatable("by free memory"),
    ),
    "cpu_moe_layers": OptionText(
        translatable("Experts in main memory"),
        translatable("keep the experts of the first N layers in main memory"),
    ),
    "flash_attention": OptionText(
        translatable("Flash attention"),
        translatable("needs less memory for long contexts; auto takes it where the device can"),
    ),
    "kv_type_k": OptionText(
        translatable("KV cache: keys"), translatable("type of the keys in the KV cache")
    ),
    "kv_type_v": OptionText(
        translatable("KV cache: values"),
        translatable("type of the values in the KV cache; a quantized one needs flash attention"),
    ),
    "kv_on_gpu": OptionText(
        translatable("KV cache on the GPU"),
        translatable("keep the KV cache of a layer on the layer's GPU"),
        translatable("yes"),
    ),
    "load_mode": OptionText(
        translatable("Reading the file"),
        translatable("map the file, read it, or read it past the system's page cache"),
    ),
    "mlock": OptionText(
        translatable("Lock in memory"),
        translatable("forbid the system to swap out the weights"),
        translatable("no"),
    ),
    "threads": OptionText(
        translatable("Threads"),
        translatable("CPU threads for generation"),
        translatable("the number of physical cores"),
    ),
    "threads_batch": OptionText(
        translatable("Threads for prompts"),
        translatable("CPU threads for prompts"),
        translatable("as many as for generation"),
    ),
    "draft_tokens": OptionText(
        translatable("Draft tokens"),
        translatable("how many guessed tokens speculation may verify in one step"),
    ),
    "rope_scaling": OptionText(
        translatable("RoPE scaling"), translatable("method that stretches the context"), _OWN
    ),
    "rope_freq_base": OptionText(
        translatable("RoPE base frequency"), translatable("RoPE base frequency"), _OWN
    ),
    "rope_freq_scale": OptionText(
        translatable("RoPE frequency factor"),
        translatable("factor on RoPE frequencies; 0.5 doubles the context"),
        _OWN,
    ),
    "yarn_ext_factor": OptionText(
        translatable("YaRN extrapolation"), translatable("YaRN extrapolation mix"), _OWN
    ),
    "yarn_attn_factor": OptionText(
        translatable("YaRN magnitude"), translatable("YaRN magnitude scaling"), _OWN
    ),
    "yarn_beta_fast": OptionText(
        translatable("YaRN beta fast"), translatable("YaRN low correction dimension"), _OWN
    ),
    "yarn_beta_slow": OptionText(
        translatable("YaRN beta slow"), translatable("YaRN high correction dimension"), _OWN
    ),
    "yarn_original_context": OptionText(
        translatable("YaRN original context"),
        translatable("context that the model was trained for before YaRN"),
        _OWN,
    ),
    "loras": OptionText(
        translatable("LoRA adapters"),
        translatable("apply LoRA adapters in GGUF format, each with a scale"),
        translatable("none"),
    ),
    "mmproj": OptionText(
        translatable("Projector"),
        translatable("the projector (mmproj) through which the model sees images"),
        translatable("none"),
    ),
    "check_tensors": OptionText(
        translatable("Check the weights"),
        translatable("look for invalid numbers in the weights while loading; slow"),
        translatable("no"),
    ),
    "rpc_servers": OptionText(
        translatable("RPC servers"),
        translatable("use the devices of other machines, where `pannier rpc-server` runs"),
        translatable("none"),
    ),
    "gpu_memory_limit": OptionText(
        translatable("Most memory"),
        translatable("most memory to use on each GPU"),
        translatable("what is free"),
    ),
    "memory_margin": OptionText(
        translatable("Memory to leave free"),
        translatable("memory to leave free on each GPU"),
        "512MiB",
    ),
    "check_memory": OptionText(
        translatable("Refuse what does not fit"),
        translatable("refuse a load that cannot fit"),
        translatable("yes"),
    ),
}


def option_title(name: str) -> str:
    """The name for people of a load option, or of something else that a load has changed."""
    known = OPTION_TEXTS.get(name)
    return tr(known.title) if known else name.replace("_", " ").capitalize()
