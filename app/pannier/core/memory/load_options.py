# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the user asks for when a model is loaded."""

from typing import Annotated, Literal

import msgspec

from pannier.core.errors import UserError
from pannier.core.language import number, tr

DEFAULT_CONTEXT_LENGTH = 8192
"""Context length in tokens when none is asked for and the model was trained for as much."""

MIB = 1024 * 1024
NO_DEVICES = ("none",)
"""`LoadOptions.devices` that leave every GPU alone."""

DEFAULT_MEMORY_MARGIN = 512 * MIB
"""Bytes that stay free on every GPU for what no plan knows: scratch pools, graphs, the desktop.

llama.cpp's own fit leaves 1 GiB; the pools measured by others stay below half of it."""

Positive = Annotated[int, msgspec.Meta(ge=1)]
MAX_TOKENS = 2**31 - 256
"""llama.cpp pads the context to 256 in 32 bits, and its KV cache counts cells in 31."""

ContextLength = Annotated[int, msgspec.Meta(ge=1, le=MAX_TOKENS)]
BatchSize = Annotated[int, msgspec.Meta(ge=1, le=16384)]
Threads = Annotated[int, msgspec.Meta(ge=1, le=1024)]
DraftTokens = Annotated[int, msgspec.Meta(ge=0, le=64)]
ParallelChats = Annotated[int, msgspec.Meta(ge=1, le=64)]
LayerCount = Annotated[int, msgspec.Meta(ge=0)]
Share = Annotated[float, msgspec.Meta(ge=0)]
PositiveNumber = Annotated[float, msgspec.Meta(gt=0)]
NotNegative = Annotated[float, msgspec.Meta(ge=0)]

GpuLayers = LayerCount | Literal["auto", "all"]
CpuMoeLayers = LayerCount | Literal["all"]
SplitMode = Literal["layer", "none", "row", "tensor"]
FlashAttention = Literal["auto", "on", "off"]
KvType = Literal["f16", "bf16", "f32", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0", "iq4_nl"]
LoadMode = Literal["mmap", "read", "direct_io"]
RopeScaling = Literal["none", "linear", "yarn", "longrope"]

QUANTIZED_KV_TYPES = frozenset({"q8_0", "q5_1", "q5_0", "q4_1", "q4_0", "iq4_nl"})


class LoraAdapter(msgspec.Struct, frozen=True):
    """A LoRA adapter in GGUF format; `scale` multiplies its effect, 1 is as trained."""

    path: str
    scale: float = 1.0


class LoadOptions(msgspec.Struct, frozen=True):
    """Load options; what the engine made of them stands in the `LoadReport`.

    Attributes:
        context_length: tokens of prompt and answer together; None takes the length that the model
            was trained for, at most `DEFAULT_CONTEXT_LENGTH`.
        parallel_chats: for how many chats there is room side by side, each with the whole context;
            Pannier itself evaluates one at a time.
        gpu_layers: how many layers, counted from the output, go to the GPUs; "auto" takes the
            largest number that fits, "all" takes all or fails.
        batch_size: prompt tokens given to llama.cpp at once (n_batch); None takes `ubatch_size`,
            which keeps progress fine and Stop fast.
        ubatch_size: prompt tokens evaluated in one step (n_ubatch); compute buffers grow with it.
        devices: ids of the GPUs to use, in this order; an empty list means all, and `NO_DEVICES`
            none of them.
        main_device: the GPU that holds everything under split mode "none"; None is the first.
        split_mode: how several GPUs share a model: by "layer"; "none" uses one GPU alone; "row" and
            "tensor" split within layers, where the backend can.
        tensor_split: share of each device, in the order of the devices; none goes by free memory.
        cpu_moe_layers: the experts of the first N layers stay in main memory.
        flash_attention: "auto" takes it where the device can.
        kv_type_k: type of the keys in the KV cache.
        kv_type_v: type of the values; a quantized one needs flash attention.
        kv_on_gpu: whether the KV cache of a layer lies on the layer's GPU, else in main memory.
        load_mode: "mmap" maps the file, "read" copies it to memory, "direct_io" copies it past the
            system's page cache.
        mlock: forbid the system to swap out the weights.
        threads: CPU threads for generation; None takes the number of physical cores.
        threads_batch: CPU threads for prompts; None takes `threads`.
        draft_tokens: how many tokens speculation may verify in one step; 0 reserves nothing for it.
        rope_scaling: method that stretches the context; None takes the model's own.
        rope_freq_base: RoPE base frequency; None takes the model's own.
        rope_freq_scale: factor on RoPE frequencies: 0.5 doubles the context; None: the model's own.
        yarn_ext_factor: YaRN extrapolation mix; None takes the model's own, as the others below.
        yarn_attn_factor: YaRN magnitude scaling.
        yarn_beta_fast: YaRN low correction dimension.
        yarn_beta_slow: YaRN high correction dimension.
        yarn_original_context: context in tokens that the model was trained for before YaRN.
        loras: adapters to apply.
        mmproj: path of the projector through which the model sees images; empty for none.
        check_tensors: look for invalid numbers in the weights while loading; slow.
        rpc_servers: other machines to use, as "host:port" of their `pannier rpc-server`.
        gpu_memory_limit: bytes that may be used on each GPU; None is what is free.
        memory_margin: bytes that stay free on each GPU beyond what is planned.
        check_memory: refuse a load that cannot fit; False tries all the same.
    """

    context_length: ContextLength | None = None
    parallel_chats: ParallelChats = 1
    gpu_layers: GpuLayers = "auto"
    batch_size: BatchSize | None = None
    ubatch_size: BatchSize = 512
    devices: tuple[str, ...] = ()
    main_device: str | None = None
    split_mode: SplitMode = "layer"
    tensor_split: tuple[Share, ...] = ()
    cpu_moe_layers: CpuMoeLayers = 0
    flash_attention: FlashAttention = "auto"
    kv_type_k: KvType = "f16"
    kv_type_v: KvType = "f16"
    kv_on_gpu: bool = True
    load_mode: LoadMode = "mmap"
    mlock: bool = False
    threads: Threads | None = None
    threads_batch: Threads | None = None
    draft_tokens: DraftTokens = 0
    rope_scaling: RopeScaling | None = None
    rope_freq_base: PositiveNumber | None = None
    rope_freq_scale: PositiveNumber | None = None
    yarn_ext_factor: NotNegative | None = None
    yarn_attn_factor: NotNegative | None = None
    yarn_beta_fast: NotNegative | None = None
    yarn_beta_slow: NotNegative | None = None
    yarn_original_context: Positive | None = None
    loras: tuple[LoraAdapter, ...] = ()
    mmproj: str = ""
    check_tensors: bool = False
    rpc_servers: tuple[str, ...] = ()
    gpu_memory_limit: LayerCount | None = None
    memory_margin: LayerCount = DEFAULT_MEMORY_MARGIN
    check_memory: bool = True

    @property
    def stretches_context(self) -> bool:
        """Whether RoPE is overridden, so that the trained context length is no limit."""
        overrides = (
            self.rope_scaling,
            self.rope_freq_base,
            self.rope_freq_scale,
            self.yarn_ext_factor,
            self.yarn_original_context,
        )
        return any(value is not None for value in overrides)


def settled_context(trained: int | None, options: LoadOptions) -> int:
    """Tokens of context of a load of a model that was trained for so many, if its header tells.

    That is what is asked for, else what it was trained for, within reason.

    Raises:
        UserError: (`context_too_large`) the model was trained for less.
    """
    asked = options.context_length
    if asked is None:
        return min(trained or DEFAULT_CONTEXT_LENGTH, DEFAULT_CONTEXT_LENGTH)
    if trained is not None and asked > trained and not options.stretches_context:
        raise UserError(
            too_long_message(asked, trained),
            remedy=too_long_remedy(trained),
            kind="context_too_large",
        )
    return asked


def too_long_message(asked: int, trained: int) -> str:
    """What is wrong with a context of so many tokens for a model trained for fewer."""
    return tr(
        "A context of {asked} tokens was asked for, but this model was trained for {trained}."
    ).format(asked=number(asked), trained=number(trained))


def too_long_remedy(trained: int) -> str:
    """What to do about it."""
    return tr(
        "Load it with a context of at most {n} tokens, or stretch it with RoPE scaling."
    ).format(n=number(trained))
