# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""GPUs that are not there: ggml devices made of Python callbacks, which only account for memory.

llama.cpp takes them in `llama_model_params.devices` as it takes real ones, and plans every buffer
on them; with `no_alloc` nothing is ever allocated or computed. So the plan for a card that the user
only thinks of is llama.cpp's own.
"""

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

from pannier.backend.worker import ggml
from pannier.backend.worker.devices import EngineDevice
from pannier.backend.worker.ggml_structs import (
    Backend,
    Buffer,
    BufferInterface,
    BufferType,
    Device,
    DeviceProperties,
    Event,
    Registry,
    layout_is_known,
)
from pannier.backend.worker.phantom_rules import (
    allocated_bytes,
    batch_size,
    can_compute,
    tensor_at,
)
from pannier.core import hardware
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.memory.forecast.device_rules import DeviceRules, rules_of

_Pointer, _Size, _Bool, _Int = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_bool, ctypes.c_int
_API_VERSION = 2
_BASE_ADDRESS = 0x7F0000000000
"""Where a buffer pretends to begin; nothing is ever read or written there."""
_FAILED = -1
_PLENTY = 1 << 60
"""What every phantom says to be free: the limits that count are compared elsewhere."""
_TYPES = {"gpu": ggml.TYPE_GPU, "integrated gpu": ggml.TYPE_INTEGRATED}

_buffer_init = ggml.function(
    "ggml_backend_buffer_init", _Pointer, _Pointer, BufferInterface, _Pointer, _Size
)
_buffer_alloc = ggml.function("ggml_backend_buft_alloc_buffer", _Pointer, _Pointer, _Size)


class PhantomDevices:
    """Phantoms of some devices; they must outlive every model that was planned on them.

    Attributes:
        devices: as the engine's own, in the same order.
    """

    def __init__(self, wanted: Sequence[hardware.Device]) -> None:
        """Make a phantom of each device in `wanted`; its memory is not looked at.

        Raises:
            UserError: (`unsupported`) the engine is of a version that this cannot be done with.
        """
        if not layout_is_known():
            raise UserError(
                tr("This version of the engine cannot plan for a GPU that is not there."),
                remedy=tr("Install the engine that comes with Pannier."),
                kind="unsupported",
            )
        self._keep: list[object] = []
        self._registry = self._make_registry()
        self._owners: dict[int, int] = {}
        self._host = self._make_host_buffer_type()
        self._structs = [self._make_device(index, device) for index, device in enumerate(wanted)]
        self.devices = [
            EngineDevice(
                handle=ctypes.addressof(struct),
                id=device.id,
                kind=device.kind,
                backend=device.backend,
                server="",
            )
            for struct, device in zip(self._structs, wanted, strict=True)
        ]

    def _callback(self, function: Callable[..., Any], result: Any, *arguments: Any) -> int:  # noqa: ANN401 - ctypes types
        """The address of a C function that calls `function`."""
        made = ctypes.CFUNCTYPE(result, *arguments)(function)
        self._keep.append(made)
        return ctypes.cast(made, _Pointer).value or 0

    def _constant(self, value: int | None, result: Any, count: int) -> int:  # noqa: ANN401 - as above
        """The address of a C function with `count` pointers that always returns `value`."""
        return self._callback(lambda *_: value, result, *[_Pointer] * count)

    def _text(self, text: str) -> int:
        buffer = ctypes.create_string_buffer(text.encode())
        self._keep.append(buffer)
        return ctypes.addressof(buffer)

    def _make_registry(self) -> Registry:
        registry = Registry(api_version=_API_VERSION)
        registry.interface.get_name = self._constant(self._text("PHANTOM"), _Pointer, 1)
        registry.interface.get_device_count = self._callback(
            lambda _: len(self._structs), _Size, _Pointer
        )
        registry.interface.get_device = self._callback(
            lambda _, index: ctypes.addressof(self._structs[index]), _Pointer, _Pointer, _Size
        )
        return registry

    def _make_host_buffer_type(self) -> BufferType:
        """Main memory that a device can read quickly: the CPU's own under another name."""
        cpu = ggml.cpu_buffer_type()
        made = BufferType(interface=BufferType.from_address(cpu).interface)
        address = ctypes.addressof(made)

        def allocate(_type: int, size: int) -> int | None:
            buffer: int | None = _buffer_alloc(cpu, size)
            if buffer:
                Buffer.from_address(buffer).buffer_type = address
            return buffer

        made.interface.get_name = self._constant(self._text("PHANTOM_Host"), _Pointer, 1)
        made.interface.alloc_buffer = self._callback(allocate, _Pointer, _Pointer, _Size)
        return made

    def _make_device(self, index: int, device: hardware.Device) -> Device:
        rules = rules_of(device)
        struct = Device(registry=ctypes.addressof(self._registry))
        address = ctypes.addressof(struct)
        name = self._text(device.id)
        buffer_type = self._make_buffer_type(address, name, rules)
        self._owners[ctypes.addressof(buffer_type)] = index
        interface = struct.interface
        interface.get_name = interface.get_description = self._constant(name, _Pointer, 1)
        interface.get_type = self._constant(_TYPES[device.kind], _Int, 1)
        interface.get_buffer_type = self._constant(ctypes.addressof(buffer_type), _Pointer, 1)
        if rules.pinned_host:
            host = ctypes.addressof(self._host)
            interface.get_host_buffer_type = self._constant(host, _Pointer, 1)
        self._add_properties(struct, name, rules, _TYPES[device.kind])
        self._add_questions(struct, index, rules, ctypes.addressof(buffer_type))
        self._add_backend(struct, address, interface.get_name)
        return struct

    def _make_buffer_type(self, device: int, name: int, rules: DeviceRules) -> BufferType:
        contents = self._buffer_interface()
        made = BufferType(device=device)
        self._keep.append(made)
        made.interface.get_name = self._constant(name, _Pointer, 1)
        made.interface.get_alignment = self._constant(rules.alignment, _Size, 1)
        made.interface.alloc_buffer = self._callback(
            lambda buffer_type, size: _buffer_init(buffer_type, contents, None, size),
            _Pointer,
            _Pointer,
            _Size,
        )
        made.interface.get_alloc_size = self._callback(
            lambda _, tensor: allocated_bytes(tensor, rules), _Size, _Pointer, _Pointer
        )
        return made

    def _buffer_interface(self) -> BufferInterface:
        """A buffer that forgets everything."""
        made = BufferInterface()
        made.get_base = self._callback(
            lambda buffer: _BASE_ADDRESS if Buffer.from_address(buffer).size else None,
            _Pointer,
            _Pointer,
        )
        made.free_buffer = self._constant(None, None, 1)
        made.clear = self._callback(lambda *_: None, None, _Pointer, ctypes.c_uint8)
        made.memset_tensor = self._callback(
            lambda *_: None, None, _Pointer, _Pointer, ctypes.c_uint8, _Size, _Size
        )
        copied = (_Pointer, _Pointer, _Pointer, _Size, _Size)
        made.set_tensor = made.get_tensor = self._callback(lambda *_: None, None, *copied)
        return made

    def _add_properties(self, struct: Device, name: int, rules: DeviceRules, kind: int) -> None:
        size = ctypes.POINTER(_Size)

        def memory(_device: int, free: Any, total: Any) -> None:  # noqa: ANN401 - ctypes pointers
            free[0] = total[0] = _PLENTY

        def properties(_device: int, into: int) -> None:
            told = DeviceProperties.from_address(into)
            told.name = told.description = name
            told.memory_free = told.memory_total = _PLENTY
            told.type = kind
            told.device_id = None
            told.is_async = told.events = rules.pipelines
            told.host_buffer = rules.pinned_host
            told.buffer_from_host_ptr = False
            told.mmap_support = True

        struct.interface.get_memory = self._callback(memory, None, _Pointer, size, size)
        struct.interface.get_props = self._callback(properties, None, _Pointer, _Pointer)

    def _add_questions(
        self, struct: Device, index: int, rules: DeviceRules, buffer_type: int
    ) -> None:
        """What llama.cpp asks for every node of a graph."""

        def supports(_device: int, address: int) -> bool:
            tensor = tensor_at(address)
            if len(self._owners) > 1 and not self._is_reachable(tensor.src, index):
                return False
            return not rules.is_cuda or can_compute(tensor)

        def takes_over(_device: int, address: int) -> bool:
            return rules.takes_over > 0 and batch_size(address) >= rules.takes_over

        interface = struct.interface
        interface.supports_op = self._callback(supports, _Bool, _Pointer, _Pointer)
        interface.offload_op = self._callback(takes_over, _Bool, _Pointer, _Pointer)
        interface.supports_buft = self._callback(
            lambda _, asked: asked == buffer_type, _Bool, _Pointer, _Pointer
        )

    def _is_reachable(self, sources: Sequence[int | None], index: int) -> bool:
        """Whether no source of a tensor lies on another phantom."""
        for source in sources:
            if not source:
                break
            buffer = tensor_at(source).buffer
            if buffer:
                owner = self._owners.get(Buffer.from_address(buffer).buffer_type, index)
                if owner != index:
                    return False
        return True

    def _add_backend(self, struct: Device, address: int, get_name: int) -> None:
        """A stream that never computes; one is enough, since nothing happens in it."""
        nothing = self._constant(None, None, 1)
        two = self._constant(None, None, 2)
        guid = ctypes.create_string_buffer(16)
        backend = Backend(guid=ctypes.addressof(guid), device=address)
        event = Event(device=address)
        self._keep += [guid, backend, event]
        inside = backend.interface
        inside.get_name = get_name
        inside.free = inside.synchronize = nothing
        inside.graph_compute = self._constant(_FAILED, _Int, 2)
        inside.event_record = inside.event_wait = two
        interface = struct.interface
        interface.init_backend = self._constant(ctypes.addressof(backend), _Pointer, 2)
        interface.event_new = self._constant(ctypes.addressof(event), _Pointer, 1)
        interface.event_free = interface.event_synchronize = two
