# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Settles the load options before llama.cpp sees them: refuses what cannot work, in a sentence.

llama.cpp answers most of these with a line in its log, some with an abort, and some not at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from pannier.backend.worker import ggml
from pannier.backend.worker.devices import EngineDevice, engine_devices, offload_devices
from pannier.backend.worker.lora import check_adapter
from pannier.backend.worker.projector import check_projector
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel
from pannier.core.language import number, tr, translatable
from pannier.core.memory import LoadOptions, OptionChange
from pannier.core.memory.load_options import NO_DEVICES, settled_context
from pannier.core.memory.option_checks import OptionProblem, combination_problems

MAX_LAYERS = 512
"""LLAMA_MAX_LAYERS of llama.cpp, which aborts on more."""

_WITH_ENCODER = frozenset({"t5"})
"""Whose graph for several sequences llama.cpp ends with an abort."""

NO_GPU = translatable("The engine found no GPU that it can use.")


@dataclass(frozen=True)
class SettledLoad:
    """A load that llama.cpp can be asked for.

    Attributes:
        options: the options with the context length decided; `gpu_layers` may still be "auto".
        devices: the devices that take layers, in order; none on a machine without GPU.
        changes: options that came out otherwise than asked.
    """

    header: GgufModel
    options: LoadOptions
    devices: list[EngineDevice]
    changes: list[OptionChange]

    @property
    def layers(self) -> int:
        """Layers that can be offloaded, the output layer included."""
        return (self.header.layers or 0) + 1


def settle(
    header: GgufModel, options: LoadOptions, imagined: Sequence[EngineDevice] = ()
) -> SettledLoad:
    """Check `options` against the model, the engine and each other.

    With `imagined` devices the engine's own do not count.

    Raises:
        UserError: (`invalid_option`, `unknown_device`, `no_gpu`, `context_too_large`,
            `unsupported`, `lora_mismatch`, `projector_mismatch`, a `GgufError`'s) they cannot work;
            the text says why.
    """
    if (header.layers or 0) > MAX_LAYERS:
        raise UserError(
            tr("The model has {layers} layers, and llama.cpp takes {most} at most.").format(
                layers=number(header.layers or 0), most=MAX_LAYERS
            ),
            remedy=tr("Choose another model."),
            kind="unsupported",
        )
    if options.parallel_chats > 1 and header.architecture in _WITH_ENCODER:
        raise _bad(
            tr("A model of the architecture {architecture} has room for one chat alone.").format(
                architecture=header.architecture
            ),
            tr("Load it for one chat."),
        )
    _check_combinations(options)
    devices = _choose_devices(options, imagined)
    for adapter in options.loras:
        check_adapter(adapter, header)
    if options.mmproj:
        check_projector(options.mmproj)
    changes: list[OptionChange] = []
    settled = msgspec.structs.replace(
        options, context_length=settled_context(header.context_length, options)
    )
    settled = _settle_gpu_layers(settled, header, devices, changes)
    settled = _settle_experts(settled, header, changes)
    settled = _settle_batch(settled, changes)
    if options.main_device is not None and options.split_mode == "layer" and len(devices) > 1:
        changes.append(
            OptionChange(
                name="main_device",
                asked=options.main_device,
                got="none",
                reason=tr("Layers are split over all devices; a main one is for split mode none."),
            )
        )
    return SettledLoad(header, settled, devices, changes)


def why_no_gpu(options: LoadOptions) -> str:
    """Why a load uses no GPU."""
    if options.devices == NO_DEVICES:
        return tr("The GPUs are left alone, as asked.")
    return tr(NO_GPU)


def _check_combinations(options: LoadOptions) -> None:
    """What excludes each other whatever the model."""
    for problem in combination_problems(options):
        raise _error(problem)


def _error(problem: OptionProblem) -> UserError:
    return UserError(problem.message, remedy=problem.remedy, kind=problem.kind)


def _bad(message: str, remedy: str) -> UserError:
    return UserError(message, remedy=remedy, kind="invalid_option")


def _choose_devices(options: LoadOptions, imagined: Sequence[EngineDevice]) -> list[EngineDevice]:
    if options.devices == NO_DEVICES:
        devices = []
    elif options.devices:
        devices = _named_devices(options, imagined)
    else:
        devices = list(imagined) or offload_devices(options.rpc_servers)
    if not devices:
        asks_for_one = options.main_device or options.tensor_split
        if asks_for_one or options.split_mode in ("row", "tensor"):
            raise UserError(
                tr("{reason} There is nothing to split a model over.").format(
                    reason=why_no_gpu(options)
                ),
                remedy=tr("Leave the options about devices out; the model then runs on the CPU."),
                kind="no_gpu",
            )
        return []
    if options.main_device is not None and options.main_device not in _ids(devices):
        raise _unknown([options.main_device], devices)
    if options.split_mode == "none":
        main = [device for device in devices if device.id == options.main_device]
        return main or devices[:1]
    if options.tensor_split and len(options.tensor_split) != len(devices):
        raise _bad(
            tr(
                "The tensor split has {shares} shares, but there are {count} devices: {names}."
            ).format(
                shares=len(options.tensor_split),
                count=len(devices),
                names=", ".join(_ids(devices)),
            ),
            tr("Give one share for each device, in this order."),
        )
    if options.split_mode == "row":
        _check_row_split(devices)
    return devices


def _named_devices(options: LoadOptions, imagined: Sequence[EngineDevice]) -> list[EngineDevice]:
    there = imagined or engine_devices(options.rpc_servers)
    usable = [device for device in there if device.takes_layers]
    by_id = {device.id: device for device in usable}
    unknown = [name for name in options.devices if name not in by_id]
    if unknown:
        raise _unknown(unknown, usable)
    if len(set(options.devices)) < len(options.devices):
        raise _bad(tr("A device is named twice."), tr("Name each device once."))
    return [by_id[name] for name in options.devices]


def _unknown(names: Sequence[str], usable: Sequence[EngineDevice]) -> UserError:
    missing = tr("The engine has no device {names} that takes layers.").format(
        names=" / ".join(names)
    )
    there = tr("It has {names}.").format(names=", ".join(_ids(usable))) if usable else tr(NO_GPU)
    return UserError(
        f"{missing} {there}",
        remedy=tr("`pannier devices` lists what there is."),
        kind="unknown_device",
    )


def _ids(devices: Sequence[EngineDevice]) -> list[str]:
    return [device.id for device in devices]


def _check_row_split(devices: Sequence[EngineDevice]) -> None:
    for device in devices:
        registry = ggml.device_registry(device.handle)
        if not ggml.registry_address(registry, b"ggml_backend_split_buffer_type"):
            raise _bad(
                tr("{device} cannot split rows: its backend, {backend}, does not offer it.").format(
                    device=device.id, backend=device.backend
                ),
                tr("Choose split mode layer."),
            )


def _settle_gpu_layers(
    options: LoadOptions,
    header: GgufModel,
    devices: Sequence[EngineDevice],
    changes: list[OptionChange],
) -> LoadOptions:
    """GPU layers as a number, unless they are to be found out."""
    layers = (header.layers or 0) + 1
    asked = options.gpu_layers
    if not devices:
        got: int | str = 0
        reason = why_no_gpu(options)
    elif isinstance(asked, int) and asked > layers:
        got, reason = (
            layers,
            tr("The model has {layers} layers, the output layer included.").format(layers=layers),
        )
    elif asked == "all":
        got, reason = layers, ""
    else:
        got, reason = asked, ""
    if reason and asked not in ("auto", got):
        changes.append(
            OptionChange(name="gpu_layers", asked=str(asked), got=str(got), reason=reason)
        )
    return msgspec.structs.replace(options, gpu_layers=got)


def _settle_experts(
    options: LoadOptions, header: GgufModel, changes: list[OptionChange]
) -> LoadOptions:
    asked, layers = options.cpu_moe_layers, header.layers or 0
    most = layers if header.experts else 0
    if asked == "all" and most:
        return msgspec.structs.replace(options, cpu_moe_layers=most)
    if asked == 0 or (isinstance(asked, int) and asked <= most):
        return options
    reason = (
        tr("The model has {layers} layers.").format(layers=layers)
        if header.experts
        else tr("The model has no experts.")
    )
    changes.append(
        OptionChange(name="cpu_moe_layers", asked=str(asked), got=str(most), reason=reason)
    )
    return msgspec.structs.replace(options, cpu_moe_layers=most)


def _settle_batch(options: LoadOptions, changes: list[OptionChange]) -> LoadOptions:
    """llama.cpp never evaluates more in a step than it is given at once."""
    most = options.batch_size or options.ubatch_size
    if options.ubatch_size <= most:
        return options
    changes.append(
        OptionChange(
            name="ubatch_size",
            asked=str(options.ubatch_size),
            got=str(most),
            reason=tr("No more tokens can be evaluated in one step than are given at once."),
        )
    )
    return msgspec.structs.replace(options, ubatch_size=most)
