# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where chat templates run: Jinja's sandbox, with limits on time, on memory and on arithmetic."""

import contextlib
import ctypes
import threading
from collections.abc import Iterator
from typing import Self

import psutil
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

MEMORY_BYTES = 1024**3
"""What a template may take beyond what the process has, where the system can bound that."""

_MOST_BITS = 65_536
_MOST_EXPONENT = 1024


class TookTooLongError(Exception):
    """Raised inside a template that takes longer than it may."""


class TemplateSandbox(ImmutableSandboxedEnvironment):
    """Jinja as Transformers sets it up, which is what chat templates are written for.

    A single operation on huge numbers can take years, and nothing could interrupt it.
    """

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[Jinja2ChatFormatter.IgnoreGenerationTags, "jinja2.ext.loopcontrols"],
        )
        self.filters["tojson"] = Jinja2ChatFormatter.tojson

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Compute `*` and `**`, unless the result would be a huge number."""
        if isinstance(left, int) and isinstance(right, int):
            if operator == "*":
                bits = left.bit_length() + right.bit_length()
            else:
                bits = left.bit_length() * min(max(right, 0), _MOST_EXPONENT + _MOST_BITS)
            if bits > _MOST_BITS:
                raise SecurityError("the template computes with huge numbers")
        return super().call_binop(context, operator, left, right)


class TimeLimit:
    """Raises `TookTooLongError` in this thread when the block is not `over` in time."""

    def __init__(self, seconds: float) -> None:
        self._thread = threading.get_ident()
        self._lock = threading.Lock()
        self._over = False
        self._timer = threading.Timer(seconds, self._interrupt)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over()
        self._timer.cancel()

    def over(self) -> None:
        """From here on nothing is raised any more."""
        with self._lock:
            self._over = True

    def _interrupt(self) -> None:
        with self._lock:
            if not self._over:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(self._thread), ctypes.py_object(TookTooLongError)
                )


@contextlib.contextmanager
def memory_limit() -> Iterator[None]:
    """Let allocations fail with `MemoryError` before they take the machine down.

    Linux alone bounds the address space of a process.
    """
    try:
        import resource  # noqa: PLC0415 - POSIX has it
    except ImportError:
        yield
        return
    before = resource.getrlimit(resource.RLIMIT_AS)
    most = psutil.Process().memory_info().vms + MEMORY_BYTES
    with contextlib.suppress(ValueError, OSError):  # it is bounded more tightly already
        resource.setrlimit(resource.RLIMIT_AS, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
