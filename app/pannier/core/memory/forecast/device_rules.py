# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How the backends of llama.cpp lay tensors out in a device's memory, and what they leave out."""

from dataclasses import dataclass

from pannier.core.gguf import GGML_TYPES
from pannier.core.hardware import Device

HOST_ALIGNMENT = 32
"""TENSOR_ALIGNMENT of ggml's CPU backend, in bytes."""

_TERNARY = frozenset({34, 35})  # TQ1_0 and TQ2_0
_CUDA_SCAN_STATES = (96, 128, 256)
_CUDA_WARP = 128


@dataclass(frozen=True, slots=True)
class DeviceRules:
    """The layout of a backend.

    Attributes:
        alignment: every tensor starts at a multiple of this many bytes.
        row_padding: quantized rows are followed by as much as makes them a multiple of this many
            weights; 0 for nothing.
        pinned_host: whether the weights in main memory lie in the device's own, pinned buffer.
        pipelines: whether several of them compute one behind the other, with copies of the inputs.
        takes_over: smallest batch for which the device computes layers that lie in main memory;
            0 when it never does.
        widens_cache: whether attention makes f16 copies of a quantized KV cache.
        is_cuda: whether CUDA's own limits on types and shapes hold.
    """

    alignment: int = HOST_ALIGNMENT
    row_padding: int = 0
    pinned_host: bool = False
    pipelines: bool = False
    takes_over: int = 0
    widens_cache: bool = False
    is_cuda: bool = False

    def tensor_bytes(self, size: int, row: int, type_id: int) -> int:
        """Bytes of a tensor of `size` bytes whose rows have `row` elements."""
        return padded(size + self.row_bytes(row, type_id), self.alignment)

    def row_bytes(self, row: int, type_id: int) -> int:
        """Bytes that follow the last row of a quantized tensor."""
        kind = GGML_TYPES[type_id]
        missing = -row % self.row_padding if self.row_padding else 0
        if kind.block_weights == 1 or not missing:
            return 0
        return missing // kind.block_weights * kind.block_bytes

    def takes(self, name: str, shape: tuple[int, ...], type_id: int, inner: int) -> bool:
        """Whether a weight can be used where it lies on the device; else it stays behind.

        `inner` is the width of a recurrent layer that is a scan; 0 for any other. After
        `ggml_backend_cuda_device_supports_op`.
        """
        if not self.is_cuda:
            return True
        if type_id in _TERNARY:
            return False
        if name.endswith(("ssm_conv1d.weight", "shortconv.conv.weight")):
            return len(shape) > 1 and shape[1] % _CUDA_WARP == 0
        if inner and name.endswith(".ssm_a"):
            state, heads = (*shape, 1)[:2]
            if state == 1:
                return inner // heads % 16 == 0
            return state == 16 and inner == heads and heads % _CUDA_WARP == 0
        return True


CUDA = DeviceRules(
    alignment=128,
    row_padding=512,
    pinned_host=True,
    pipelines=True,
    takes_over=32,
    widens_cache=True,
    is_cuda=True,
)
METAL = DeviceRules(takes_over=32)
VULKAN = DeviceRules(alignment=64, pinned_host=True, takes_over=32)
RPC = DeviceRules()

_BY_BACKEND = {
    "CUDA": CUDA,
    "ROCm": CUDA,
    "MUSA": CUDA,
    "MTL": METAL,
    "Metal": METAL,
    "Vulkan": VULKAN,
    "RPC": RPC,
}


def rules_of(device: Device) -> DeviceRules:
    """The rules of a device's backend; those of a plain one where it is not known."""
    return _BY_BACKEND.get(device.backend, RPC)


def padded(size: int, step: int) -> int:
    """The multiple of `step` that holds `size`."""
    return -(-size // step) * step
