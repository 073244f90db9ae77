# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is computed for an importance matrix, and what is not, through llama.cpp itself."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import llama_cpp.llama_cpp as llama
import numpy as np
import pytest

from pannier.backend.worker import ggml
from pannier.backend.worker.activations import Activations, Sums
from pannier.backend.worker.ggml_structs import Tensor
from pannier.backend.worker.load import native_abort_callback

LENGTH = 32


@dataclass
class Listener:
    """A context whose graphs are listened to, and the nodes that were to be computed."""

    activations: Activations
    context: llama.llama_context_p_ctypes
    asked: list[str] = field(default_factory=list)
    status: int | None = None

    def evaluate(self) -> dict[str, Sums]:
        """One chunk, always the same."""
        self.asked.clear()
        llama.llama_memory_clear(llama.llama_get_memory(self.context), True)  # noqa: FBT003 - a C call
        batch = llama.llama_batch_init(LENGTH, 0, 1)
        batch.n_tokens = LENGTH
        for place in range(LENGTH):
            batch.token[place] = place + 3
            batch.pos[place] = place
            batch.n_seq_id[place], batch.seq_id[place][0] = 1, 0
            batch.logits[place] = 1
        self.activations.begin_step(0, LENGTH)
        self.status = llama.llama_decode(self.context, batch)
        self.activations.end_step()
        llama.llama_batch_free(batch)
        return self.activations.take()


@pytest.fixture
def listener(tiny_model: Path) -> Iterator[Listener]:
    """The small model with everything that makes an importance matrix."""
    llama.llama_backend_init()
    model = llama.llama_model_load_from_file(
        str(tiny_model).encode(), llama.llama_model_default_params()
    )
    assert model is not None
    activations = Activations(lambda: False, lambda _share: None, likely=1)
    asked: list[str] = []

    def spy(address: int, ask: bool, user_data: object) -> bool:  # noqa: FBT001 - C's
        if ask:
            asked.append(ggml.text(Tensor.from_address(address).name))
        return bool(activations.callback(ctypes.c_void_p(address), ask, user_data))

    params = llama.llama_context_default_params()
    params.n_ctx = params.n_batch = params.n_ubatch = LENGTH
    params.cb_eval = callback = llama.ggml_backend_sched_eval_callback(spy)
    context = llama.llama_init_from_model(model, params)
    assert context is not None
    yield Listener(activations, context, asked)
    llama.llama_free(context)
    llama.llama_model_free(model)
    del callback


def test_the_output_layer_is_never_computed(listener: Listener) -> None:
    first = listener.evaluate()
    assert listener.status == 0
    assert "result_output" not in listener.asked
    second = listener.evaluate()
    assert "result_output" not in listener.asked
    assert "result_norm" not in listener.asked  # the last tensor is known by now
    assert any("ffn_down" in name for name in first)
    _assert_same(first, second)


def test_a_graph_may_be_aborted_as_soon_as_nothing_more_is_needed(listener: Listener) -> None:
    whole = listener.evaluate()
    always = ctypes.create_string_buffer(b"\x01")

    def abort() -> None:
        llama.llama_set_abort_callback(
            listener.context, native_abort_callback(), ctypes.c_void_p(ctypes.addressof(always))
        )

    listener.activations.on_over = abort
    aborted = listener.evaluate()
    assert listener.status == 2
    _assert_same(whole, aborted)


def _assert_same(first: dict[str, Sums], second: dict[str, Sums]) -> None:
    assert first.keys() == second.keys()
    for name, sums in first.items():
        np.testing.assert_array_equal(sums.squares, second[name].squares)
        np.testing.assert_array_equal(sums.counts, second[name].counts)
