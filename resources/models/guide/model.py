# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A small llama-architecture transformer, laid out the way llama.cpp computes it."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

QUANT_ROW = 256  # K-quants pack rows in super-blocks of 256 weights


@dataclass(frozen=True, slots=True)
class Shape:
    """The dimensions of the model."""

    vocabulary: int = 2048
    width: int = 256
    layers: int = 4
    heads: int = 4
    kv_heads: int = 2
    feed_forward: int = 512
    context: int = 1024
    rope_base: float = 10000.0
    epsilon: float = 1e-5

    @property
    def head_width(self) -> int:
        """Width of one attention head."""
        return self.width // self.heads


def fake_quantized(weight: Tensor, bits: int, block: int) -> Tensor:
    """Round weights to `bits` bits a block, with the gradient of the weights themselves.

    Every block gets the scale and the minimum with the least squared error of a few, as in ggml.
    """
    with torch.no_grad():
        blocks = weight.view(-1, block)
        low = blocks.amin(1, keepdim=True).clamp(max=0)
        high = blocks.amax(1, keepdim=True).clamp(min=0)
        levels = 2**bits - 1
        best = torch.empty_like(blocks)
        least = torch.full_like(low, torch.inf)
        for shrink in (1.0, 0.9, 0.8) if bits < 4 else (1.0,):
            scale = ((high - low) * shrink / levels).clamp(min=1e-8)
            start = low * shrink
            rounded = ((blocks - start) / scale).round_().clamp_(0, levels) * scale + start
            error = (rounded - blocks).square().sum(1, keepdim=True)
            best = torch.where(error < least, rounded, best)
            least = torch.minimum(error, least)
        change = best.view_as(weight) - weight
    return weight + change


class Linear(nn.Module):
    """A matrix without bias that can pretend to be quantized."""

    def __init__(self, inputs: int, outputs: int, *, spread: float) -> None:
        super().__init__()
        if inputs % QUANT_ROW:
            raise ValueError(f"a row of {inputs} weights does not fill super-blocks")
        self.weight = nn.Parameter(torch.randn(outputs, inputs) * spread)
        self.bits = 0  # 0: as they are
        self.block = 32

    def forward(self, x: Tensor) -> Tensor:
        """Multiply."""
        weight = self.weight
        if self.bits:
            weight = fake_quantized(weight, self.bits, self.block)
        return functional.linear(x, weight)


class Norm(nn.Module):
    """RMSNorm."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        """Scale to a mean square of one, then by the weights."""
        return functional.rms_norm(x, (x.shape[-1],), self.weight, self.epsilon)


def rope_tables(shape: Shape, length: int) -> tuple[Tensor, Tensor]:
    """Return cosines and sines by position and pair."""
    half = torch.arange(0, shape.head_width, 2, dtype=torch.float64) / shape.head_width
    angles = torch.outer(torch.arange(length, dtype=torch.float64), shape.rope_base**-half)
    return angles.cos().float(), angles.sin().float()


def rotated(x: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    """Turn neighbouring pairs (llama.cpp's "norm" rope): x is batch, heads, length, width."""
    even, odd = x[..., 0::2], x[..., 1::2]
    turned = torch.stack((even * cosines - odd * sines, even * sines + odd * cosines), dim=-1)
    return turned.flatten(-2)


class Layer(nn.Module):
    """Attention and a gated feed-forward network."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        spread = 0.6 * shape.width**-0.5
        out_spread = spread / (2 * shape.layers) ** 0.5
        kv_width = shape.kv_heads * shape.head_width
        self.shape = shape
        self.attn_norm = Norm(shape.width, shape.epsilon)
        self.attn_q = Linear(shape.width, shape.width, spread=spread)
        self.attn_k = Linear(shape.width, kv_width, spread=spread)
        self.attn_v = Linear(shape.width, kv_width, spread=spread)
        self.attn_output = Linear(shape.width, shape.width, spread=out_spread)
        self.ffn_norm = Norm(shape.width, shape.epsilon)
        self.ffn_gate = Linear(shape.width, shape.feed_forward, spread=spread)
        self.ffn_up = Linear(shape.width, shape.feed_forward, spread=spread)
        self.ffn_down = Linear(shape.feed_forward, shape.width, spread=out_spread)

    def forward(self, x: Tensor, rope: tuple[Tensor, Tensor], mask: Tensor | None) -> Tensor:
        """Add what attention and the feed-forward network find."""
        batch, length, width = x.shape
        shape = self.shape
        normed = self.attn_norm(x)
        q = self.attn_q(normed).view(batch, length, shape.heads, shape.head_width).transpose(1, 2)
        k = self.attn_k(normed).view(batch, length, shape.kv_heads, shape.head_width)
        v = self.attn_v(normed).view(batch, length, shape.kv_heads, shape.head_width)
        q = rotated(q, *rope)
        k = rotated(k.transpose(1, 2), *rope)
        repeat = shape.heads // shape.kv_heads
        k = k.repeat_interleave(repeat, dim=1)
        v = v.transpose(1, 2).repeat_interleave(repeat, dim=1)
        mixed = functional.scaled_dot_product_attention(
            q, k, v, attn_mask=mask, is_causal=mask is None
        )
        x = x + self.attn_output(mixed.transpose(1, 2).reshape(batch, length, width))
        normed = self.ffn_norm(x)
        gated = functional.silu(self.ffn_gate(normed)) * self.ffn_up(normed)
        return x + self.ffn_down(gated)


class Guide(nn.Module):
    """The whole model; the output matrix is the embedding."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Parameter(torch.randn(shape.vocabulary, shape.width) * 0.02)
        self.blk = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.output_norm = Norm(shape.width, shape.epsilon)
        cosines, sines = rope_tables(shape, shape.context)
        self.register_buffer("cosines", cosines, persistent=False)
        self.register_buffer("sines", sines, persistent=False)

    def hidden(self, tokens: Tensor, mask: Tensor | None = None) -> Tensor:
        """Return the normed state at every position."""
        length = tokens.shape[1]
        rope = (self.cosines[:length], self.sines[:length])
        x = functional.embedding(tokens, self.token_embd)
        for layer in self.blk:
            x = layer(x, rope, mask)
        normed: Tensor = self.output_norm(x)
        return normed

    def logits(self, state: Tensor) -> Tensor:
        """Return the scores of every token."""
        return functional.linear(state, self.token_embd)

    def pretend_quantized(self, bits: int, block: int) -> None:
        """Make every matrix act as if quantized to so many bits; 0 turns it off.

        The matrices that llama.cpp's mixes keep one step finer are finer here too.
        """
        for name, module in self.named_modules():
            if isinstance(module, Linear):
                finer = name.endswith(("attn_v", "attn_output", "ffn_down"))
                module.bits = bits + 1 if bits and finer else bits
                module.block = block


def parameter_count(model: Guide) -> int:
    """Count the weights."""
    return sum(weight.numel() for weight in model.parameters())
