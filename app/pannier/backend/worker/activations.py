# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Listens to llama.cpp while it computes, and sums up what is multiplied with the weights.

llama.cpp asks for every node of a graph whether we want to see it, and calls again when it has been
computed. Each answer of yes splits the graph, so we say it as rarely as possible:

- Tensors that share their input (query, key and value; gate and up) are looked at once.
- Behind the last tensor that counts we say yes once more and then end the graph: what would follow
  is the output layer, of which nothing is needed, and which is a good part of a small model. Which
  tensor is the last the first graph shows; it ends at the norm before the output layer.
- Who evaluates hears of it and may abort the graph: llama.cpp copies the rows of the output layer
  from every graph that ends well, 300 MB for 512 tokens of a vocabulary of 152,000.
"""

import ctypes
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import llama_cpp.llama_cpp as llama
import numpy as np
from numpy.typing import NDArray

from pannier.backend.worker import ggml
from pannier.backend.worker.ggml_structs import Tensor
from pannier.core.imatrix.errors import ImatrixError
from pannier.core.imatrix.matrix import Values
from pannier.core.imatrix.squares import sum_squares, sum_squares_by_expert
from pannier.core.language import tr

_MIN_ROWS = 16
"""As in llama.cpp's own collector: fewer rows are no part of a text, but of single tokens."""

_F32 = 0  # enum ggml_type
_LAYERS = "blk."
_BEFORE_OUTPUT = "result_norm"
"""llama.cpp's usual name for what the output layer is multiplied with.

A graph that has no such node is computed to its end the first time.
"""

Number = TypeVar("Number", np.float32, np.int32)


@dataclass(slots=True)
class Sums:
    """What was summed up for one tensor: sums of squares, a row for each count, and the counts."""

    squares: Values
    counts: NDArray[np.int64]

    def plus(self, other: "Sums") -> "Sums":
        """Both together; neither changes, since several tensors share them."""
        return Sums(self.squares + other.squares, self.counts + other.counts)


class Activations:
    """Sums of squares of all inputs, step by step.

    Attributes:
        callback: what llama.cpp is to call; must live as long as the context.
        on_over: called when nothing of the rest of a graph is needed, before its next node.
        sums: by name of the tensor, since the last `take`.
        problem: what went wrong in the callback, which cannot raise.
    """

    def __init__(
        self, stop: Callable[[], bool], on_seen: Callable[[float], None], likely: int
    ) -> None:
        """Listen.

        Args:
            stop: tells that it shall end.
            on_seen: hears which share of a step has been seen, 0 to 1.
            likely: how many tensors there probably are, until the first step has told.
        """
        self._stop = stop
        self._on_seen = on_seen
        self._likely = max(likely, 1)
        self._multiply, self._multiply_by_id = _operations(b"MUL_MAT", b"MUL_MAT_ID")
        self.callback = llama.ggml_backend_sched_eval_callback(self._on_node)
        self.on_over: Callable[[], None] | None = None
        self.sums: dict[str, Sums] = {}
        self.problem: ImatrixError | None = None
        self._place = (0, 0)
        self._counts: dict[tuple[int, int], int] = {}  # how many tensors count, by place
        self._begin()

    def begin_step(self, position: int, tokens: int) -> None:
        """The next graph is of so many tokens at this position."""
        self._place = position, tokens
        self._begin()

    def end_step(self) -> None:
        """The graph is done.

        Raises:
            ImatrixError: (`imatrix_not_finite`) the model computed no numbers.
            AssertionError: the callback failed; Python has printed why.
        """
        if self.problem is not None:
            raise self.problem
        if self._asked != self._seen:
            raise AssertionError(f"{self._asked - self._seen} tensors were not looked at")
        self._counts.setdefault(self._place, self._found)

    def take(self) -> dict[str, Sums]:
        """What was summed up, which is then forgotten."""
        taken, self.sums = self.sums, {}
        return taken

    def _begin(self) -> None:
        self._last = self._counts.get(self._place, 0)
        self._found = self._asked = self._seen = 0
        self._over = False
        self._shared: tuple[object, Sums] | None = None

    def _on_node(self, address: int, ask: bool, _user_data: object) -> bool:  # noqa: FBT001 - C's
        """Say whether we want a node; or look at one, and say whether to go on."""
        node = Tensor.from_address(address)
        if ask:
            if self._is_before_output(node):
                self._finish()
            return self._over or self._wants(node)
        if self._over:
            return False
        self._look(node)
        self._seen += 1
        return not (self.problem or self._stop())

    def _is_before_output(self, node: Tensor) -> bool:
        return not self._last and self._found > 0 and ggml.text(node.name) == _BEFORE_OUTPUT

    def _finish(self) -> None:
        self._over = True
        if self.on_over is not None:
            self.on_over()

    def _wants(self, node: Tensor) -> bool:
        if node.op not in (self._multiply, self._multiply_by_id):
            return False
        weights, inputs = (Tensor.from_address(node.src[index]) for index in (0, 1))
        by_id = node.op == self._multiply_by_id
        name = _tensor_name(weights)
        if inputs.type != _F32:
            return False
        if not by_id and (inputs.ne[1] < _MIN_ROWS or not name.startswith(_LAYERS)):
            return False
        self._found += 1
        if self._shared is not None and self._shared[0] == _sharing(node, weights):
            self._add(name, self._shared[1])
            return False
        self._asked += 1
        return True

    def _look(self, node: Tensor) -> None:
        weights, inputs = (Tensor.from_address(node.src[index]) for index in (0, 1))
        name = _tensor_name(weights)
        values = _read(inputs, np.float32)
        if node.op == self._multiply_by_id:
            chosen = _read(Tensor.from_address(node.src[2]), np.int32)[0, 0]
            squares, counts = sum_squares_by_expert(values[0], chosen, int(weights.ne[2]))
        else:
            matrices = int(weights.ne[3]), int(weights.ne[2])
            squares = sum_squares(values, matrices)[None, :]
            rows = values.size // values.shape[3]
            counts = np.array([rows // (matrices[0] * matrices[1])], dtype=np.int64)
        if not np.isfinite(squares).all():
            self.problem = _not_finite(name)
        sums = Sums(squares, counts)
        self._shared = _sharing(node, weights), sums
        self._add(name, sums)
        self._on_seen(min(1.0, self._found / (self._last or self._likely)))

    def _add(self, name: str, sums: Sums) -> None:
        known = self.sums.get(name)
        self.sums[name] = sums if known is None else known.plus(sums)
        if self._found == self._last:
            self._finish()


def _sharing(node: Tensor, weights: Tensor) -> object:
    """The same for tensors that get the same sums: input, choice of experts, number of matrices."""
    return node.op, node.src[1], node.src[2], weights.ne[2], weights.ne[3]


def _tensor_name(tensor: Tensor) -> str:
    """The name in the model; a copy on a device is called "CUDA0#blk.0.attn_k.weight#0"."""
    name = ggml.text(tensor.name)
    return name.split("#")[1] if "#" in name else name


def _read(tensor: Tensor, number: type[Number]) -> NDArray[Number]:
    """The values of a tensor, in four dimensions, the rows last; a view where memory is ours."""
    size = ggml.tensor_bytes(ctypes.addressof(tensor))
    if ggml.buffer_is_host(tensor.buffer):
        content = (ctypes.c_char * size).from_address(tensor.data)
    else:
        content = (ctypes.c_char * size)()
        ggml.tensor_get(ctypes.addressof(tensor), content, 0, size)
    return np.ndarray(tensor.ne[::-1], number, content, strides=tensor.nb[::-1])


def _operations(*names: bytes) -> Iterator[int]:
    """Numbers of ggml's operations, which change with its version; all of them must exist."""
    numbers = {}
    for number in itertools.count():
        numbers[ggml.operation_name(number)] = number
        if all(name in numbers for name in names):
            break
    return (numbers[name] for name in names)


def _not_finite(name: str) -> ImatrixError:
    return ImatrixError(
        tr("The model computes values at {name} that are not numbers.").format(name=name),
        remedy=tr(
            "Its file is damaged, or its weights are too large for this type: try another file of "
            "the model, such as BF16 instead of F16."
        ),
        kind="imatrix_not_finite",
    )
