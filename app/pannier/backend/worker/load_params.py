# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load options as llama.cpp takes them; the same for a dry run and for the real load."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass

import llama_cpp.llama_cpp as llama

from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.tensor_overrides import expert_overrides
from pannier.core.hardware import physical_cores
from pannier.core.memory import LoadOptions
from pannier.core.memory.load_options import FlashAttention, KvType, RopeScaling, SplitMode

_SPLIT_MODES: dict[SplitMode, int] = {
    "none": llama.LLAMA_SPLIT_MODE_NONE,
    "layer": llama.LLAMA_SPLIT_MODE_LAYER,
    "row": llama.LLAMA_SPLIT_MODE_ROW,
    "tensor": llama.LLAMA_SPLIT_MODE_TENSOR,
}
_FLASH_ATTENTION: dict[FlashAttention, int] = {
    "auto": llama.LLAMA_FLASH_ATTN_TYPE_AUTO,
    "on": llama.LLAMA_FLASH_ATTN_TYPE_ENABLED,
    "off": llama.LLAMA_FLASH_ATTN_TYPE_DISABLED,
}
_GGML_TYPE_BF16 = 30  # ggml.h; llama_cpp leaves it out
_KV_TYPES: dict[KvType, int] = {
    "f32": llama.GGML_TYPE_F32,
    "f16": llama.GGML_TYPE_F16,
    "bf16": _GGML_TYPE_BF16,
    "q8_0": llama.GGML_TYPE_Q8_0,
    "q5_1": llama.GGML_TYPE_Q5_1,
    "q5_0": llama.GGML_TYPE_Q5_0,
    "q4_1": llama.GGML_TYPE_Q4_1,
    "q4_0": llama.GGML_TYPE_Q4_0,
    "iq4_nl": llama.GGML_TYPE_IQ4_NL,
}
_ROPE_SCALING: dict[RopeScaling, int] = {
    "none": llama.LLAMA_ROPE_SCALING_TYPE_NONE,
    "linear": llama.LLAMA_ROPE_SCALING_TYPE_LINEAR,
    "yarn": llama.LLAMA_ROPE_SCALING_TYPE_YARN,
    "longrope": llama.LLAMA_ROPE_SCALING_TYPE_LONGROPE,
}
# load option -> field of llama_context_params; unset, llama.cpp takes the model's own value
_ROPE_FIELDS = {
    "rope_freq_base": "rope_freq_base",
    "rope_freq_scale": "rope_freq_scale",
    "yarn_ext_factor": "yarn_ext_factor",
    "yarn_attn_factor": "yarn_attn_factor",
    "yarn_beta_fast": "yarn_beta_fast",
    "yarn_beta_slow": "yarn_beta_slow",
    "yarn_original_context": "yarn_orig_ctx",
}
ALL_LAYERS = -1


@dataclass(frozen=True)
class ModelParams:
    """`llama_model_params` and the memory that they point to."""

    params: llama.llama_model_params
    keep_alive: tuple[object, ...]


def model_params(
    options: LoadOptions, devices: Sequence[EngineDevice], *, dry_run: bool
) -> ModelParams:
    """What llama.cpp needs to load the model onto `devices`; with none, onto the CPU."""
    params = llama.llama_model_default_params()
    keep_alive: list[object] = []
    handles = (ctypes.c_void_p * (len(devices) + 1))(*(device.handle for device in devices))
    keep_alive.append(handles)
    params.devices = ctypes.addressof(handles)
    layers = options.gpu_layers
    params.n_gpu_layers = layers if isinstance(layers, int) else ALL_LAYERS
    params.split_mode = _SPLIT_MODES[options.split_mode]
    if not devices:
        params.split_mode = llama.LLAMA_SPLIT_MODE_LAYER  # nothing to split
    params.main_gpu = main_index(options, devices)
    if options.tensor_split and devices:
        shares = (ctypes.c_float * llama.llama_max_devices())(*options.tensor_split)
        keep_alive.append(shares)
        params.tensor_split = ctypes.cast(shares, ctypes.POINTER(ctypes.c_float))
    overrides = expert_overrides(options.cpu_moe_layers) if devices else None
    if overrides is not None:
        keep_alive.append(overrides)
        params.tensor_buft_overrides = ctypes.addressof(overrides)
    params.check_tensors = options.check_tensors
    params.no_alloc = dry_run
    # With no_alloc, every other mode ends in an assertion of llama.cpp's.
    params.load_mode = llama.LLAMA_LOAD_MODE_NONE if dry_run else _load_mode(options)
    return ModelParams(params, tuple(keep_alive))


def main_index(options: LoadOptions, devices: Sequence[EngineDevice]) -> int:
    """Position of the main device; 0 when none is named."""
    ids = [device.id for device in devices]
    return ids.index(options.main_device) if options.main_device in ids else 0


def _load_mode(options: LoadOptions) -> int:
    if options.load_mode == "direct_io":
        return llama.LLAMA_LOAD_MODE_DIRECT_IO
    if options.load_mode == "mmap":
        mapped = llama.LLAMA_LOAD_MODE_MMAP
        return llama.LLAMA_LOAD_MODE_MMAP_MLOCK if options.mlock else mapped
    return llama.LLAMA_LOAD_MODE_MLOCK if options.mlock else llama.LLAMA_LOAD_MODE_NONE


def context_params(options: LoadOptions) -> llama.llama_context_params:
    """What llama.cpp needs to make the context; `options.context_length` must be decided."""
    params: llama.llama_context_params = llama.llama_context_default_params()
    threads = options.threads or physical_cores()
    chats = options.parallel_chats
    params.n_ctx = (options.context_length or 0) * chats
    params.n_ubatch = options.ubatch_size
    params.n_batch = options.batch_size or options.ubatch_size
    params.n_seq_max = chats
    # Logits are only asked for the last token, and for the drafts behind it: reserving them for a
    # whole batch would cost vocabulary x batch x 4 bytes, over 1 GiB on large vocabularies.
    params.n_outputs_max = chats * (1 + options.draft_tokens)
    params.n_threads = threads
    params.n_threads_batch = options.threads_batch or threads
    params.flash_attn_type = _FLASH_ATTENTION[options.flash_attention]
    params.type_k = _KV_TYPES[options.kv_type_k]
    params.type_v = _KV_TYPES[options.kv_type_v]
    params.offload_kqv = options.kv_on_gpu
    params.swa_full = False  # a full cache for sliding window layers costs memory and gains nothing
    params.no_perf = True
    if options.rope_scaling is not None:
        params.rope_scaling_type = _ROPE_SCALING[options.rope_scaling]
    for option, name in _ROPE_FIELDS.items():
        value = getattr(options, option)
        if value is not None:
            setattr(params, name, value)
    return params
