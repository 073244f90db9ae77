# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which load options stand where in the form, and how each of them is edited."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import get_args

import msgspec
from msgspec.inspect import IntType, StructType, UnionType
from PySide6.QtWidgets import QWidget

from pannier.backend.rpc_peer import parse_endpoint
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory import OPTION_TEXTS, KvType, LoadOptions
from pannier.core.memory.load_options import RopeScaling
from pannier.ui.load.editors import (
    MIB,
    ChoiceEditor,
    DecimalEditor,
    Editor,
    EditorWords,
    ListEditor,
    NumberEditor,
    SwitchEditor,
)
from pannier.ui.load.layer_editors import GpuLayersEditor, LayerSlider
from pannier.ui.load.list_editors import AdaptersEditor, DevicesEditor

MakeEditor = Callable[[EditorWords, QWidget], Editor]
EXPERTS = "cpu_moe_layers"
CONTEXT_STEP = 1024
THREADS_STEP = 1
BATCH_STEP = 128
MEMORY_STEP = 256


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the form: one option, or a few that belong together.

    Attributes:
        names: the load options.
        title: the row's label; empty takes the option's own title.
        parts: what stands before each of several options.
    """

    names: tuple[str, ...]
    title: str = ""
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading.

    Attributes:
        name: for the program; the everyday options have an empty one and are always shown.
    """

    name: str
    title: str
    rows: Sequence[Row]


def groups() -> list[Group]:
    """The form from top to bottom."""
    return [
        Group(
            "",
            "",
            [
                Row(("context_length",)),
                Row(("parallel_chats",)),
                Row(("gpu_layers",)),
                Row((EXPERTS,)),
                Row(
                    ("kv_type_k", "kv_type_v"),
                    tr("KV cache type"),
                    (tr("Keys", "of the KV cache"), tr("Values", "of the KV cache")),
                ),
                Row(("kv_on_gpu",), tr("KV cache place")),
                Row(("flash_attention",)),
            ],
        ),
        Group("speed", tr("Speed"), _rows("threads", "threads_batch", "ubatch_size", "batch_size")),
        Group(
            "reading",
            tr("File and weights"),
            _rows("load_mode", "mlock", "check_tensors"),
        ),
        Group(
            "gpus",
            tr("Several GPUs"),
            _rows("devices", "split_mode", "main_device", "tensor_split"),
        ),
        Group(
            "memory",
            tr("Memory of the GPUs"),
            _rows("gpu_memory_limit", "memory_margin", "check_memory"),
        ),
        Group(
            "more",
            tr("Adapters and other machines"),
            _rows("loras", "rpc_servers"),
        ),
        Group(
            "rope",
            tr("Longer context than trained (RoPE)"),
            _rows(*(name for name in OPTION_TEXTS if name.startswith(("rope_", "yarn_")))),
        ),
    ]


def _rows(*names: str) -> list[Row]:
    """A row for each option."""
    return [Row((name,)) for name in names]


def make_editor(name: str, parent: QWidget) -> Editor:
    """The editor of one option."""
    text = OPTION_TEXTS[name]
    explanation = tr(text.text)
    explanation = explanation[:1].upper() + explanation[1:]
    default = tr(text.default) if text.default else _default_text(name)
    tip = tr("{explanation}.\nDefault: {default}").format(explanation=explanation, default=default)
    return _editors()[name](EditorWords(option_widget_name(name), tr(text.title), tip), parent)


def option_widget_name(name: str) -> str:
    """Name of the widget that edits an option: `context_length` is `loadOptions.contextLength`."""
    first, *others = name.split("_")
    return "loadOptions." + first + "".join(other.capitalize() for other in others)


@cache
def _editors() -> dict[str, MakeEditor]:
    own = tr("the model's own")
    numbers = dict.fromkeys(("rope_freq_base", "rope_freq_scale"), False) | dict.fromkeys(
        ("yarn_ext_factor", "yarn_attn_factor", "yarn_beta_fast", "yarn_beta_slow"), True
    )
    return {
        "context_length": _number("context_length", tr("Automatic"), step=CONTEXT_STEP),
        "parallel_chats": _number("parallel_chats", "", step=1),
        "gpu_layers": GpuLayersEditor,
        EXPERTS: LayerSlider,
        "kv_type_k": _choice(_same(get_args(KvType))),
        "kv_type_v": _choice(_same(get_args(KvType))),
        "kv_on_gpu": _switch(tr("With its layer, on the GPU")),
        "flash_attention": _choice(
            [("auto", tr("Automatic")), ("on", tr("On")), ("off", tr("Off"))]
        ),
        "threads": _number("threads", tr("Automatic"), step=THREADS_STEP),
        "threads_batch": _number("threads_batch", tr("As for generation"), step=THREADS_STEP),
        "ubatch_size": _number("ubatch_size", "", step=BATCH_STEP),
        "batch_size": _number("batch_size", tr("As many as in a step"), step=BATCH_STEP),
        "load_mode": _choice(
            [
                ("mmap", tr("Map the file (mmap)")),
                ("read", tr("Read it into memory")),
                ("direct_io", tr("Read it past the page cache (direct I/O)")),
            ]
        ),
        "mlock": _switch(tr("Forbid the system to swap out the weights")),
        "check_tensors": _switch(tr("Look for invalid numbers while loading; slow")),
        "devices": DevicesEditor,
        "split_mode": _choice(
            [
                ("layer", tr("By layers")),
                ("none", tr("One GPU alone")),
                ("row", tr("By rows")),
                ("tensor", tr("Within tensors")),
            ]
        ),
        "main_device": _choice([(None, tr("The first"))]),
        "tensor_split": _list(_share, tr("by free memory; for example 3, 1")),
        "gpu_memory_limit": _size(tr("What is free"), 0),
        "memory_margin": _size("", 0),
        "check_memory": _switch(tr("Refuse a load that cannot fit")),
        "loras": AdaptersEditor,
        "rpc_servers": _list(_endpoint, tr("none; for example 192.168.1.20:50052")),
        "rope_scaling": _choice([(None, own), *_same(get_args(RopeScaling))]),
        "yarn_original_context": _number("yarn_original_context", own, step=CONTEXT_STEP),
        **{name: _decimal(own, zero=zero) for name, zero in numbers.items()},
    }


def _number(option: str, automatic: str, *, step: int) -> MakeEditor:
    return partial(NumberEditor, bounds=_bounds(option), step=step, automatic=automatic)


def _size(automatic: str, low: int) -> MakeEditor:
    return partial(
        NumberEditor,
        bounds=(low, 1 << 30),
        step=MEMORY_STEP,
        automatic=automatic,
        unit=MIB,
        suffix=tr("MiB", "a unit of size"),
    )


def _decimal(automatic: str, *, zero: bool) -> MakeEditor:
    return partial(DecimalEditor, automatic=automatic, zero=zero)


def _choice(choices: Sequence[tuple[object, str]]) -> MakeEditor:
    return partial(ChoiceEditor, choices=choices)


def _switch(text: str) -> MakeEditor:
    return partial(SwitchEditor, text=text)


def _list(parse: Callable[[str], object], hint: str) -> MakeEditor:
    return partial(ListEditor, parse=parse, hint=hint)


def _same(words: Sequence[str]) -> list[tuple[object, str]]:
    return [(word, word) for word in words]


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share < float("inf"):
        raise ValueError(tr("{text} is not a share such as 3 or 0.5.").format(text=text))
    return share


def _endpoint(text: str) -> str:
    try:
        parse_endpoint(text)
    except UserError as error:
        raise ValueError(error.message) from error
    return text


def _bounds(option: str) -> tuple[int, int]:
    """The least and the most that `LoadOptions` allows."""
    info = msgspec.inspect.type_info(LoadOptions)
    if not isinstance(info, StructType):
        raise TypeError("LoadOptions is not a struct")
    kind = next(field.type for field in info.fields if field.name == option)
    kinds = kind.types if isinstance(kind, UnionType) else (kind,)
    number = next(one for one in kinds if isinstance(one, IntType))
    return number.ge or 0, (1 << 31) - 1 if number.le is None else number.le


def _default_text(name: str) -> str:
    return str(getattr(LoadOptions(), name))
