# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The orders that are not done, in a small file, so that they are offered again after a restart."""

import base64
import contextlib
import dataclasses
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from pannier.core.atomic_file import write_whole
from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.paths import quantize_queue_file
from pannier.ui.quantize.order import QuantizeOrder


class _Saved(msgspec.Struct, frozen=True):
    orders: tuple[QuantizeOrder, ...]
    version: Literal[1] = 1


def save_orders(orders: Sequence[QuantizeOrder]) -> None:
    """Background job: write them; no file where there are none.

    Raises:
        UserError: (`queue_unwritable`) the folder cannot be written to.
    """
    file = quantize_queue_file()
    try:
        if orders:
            content = msgspec.json.encode(_Saved(tuple(orders)), enc_hook=_encoded)
            write_whole(file, content)
        else:
            file.unlink(missing_ok=True)
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise UserError(
            tr("The list of what is to be quantized could not be saved ({reason}).").format(
                reason=reason or error
            ),
            remedy=tr("Make sure that {folder} can be written to and has room.").format(
                folder=file.parent
            ),
            kind="queue_unwritable",
        ) from error


def load_orders() -> tuple[QuantizeOrder, ...]:
    """Background job: read what the last run has left.

    A file that cannot be understood is put aside: it is no reason not to quantize.
    """
    file = quantize_queue_file()
    try:
        saved = msgspec.json.decode(file.read_bytes(), type=_Saved, dec_hook=_decoded)
    except OSError:
        return ()
    except (ValueError, msgspec.DecodeError):
        with contextlib.suppress(OSError):
            file.replace(file.with_name(f"{file.name}.damaged"))
        return ()
    return tuple(_without_arrived(order) for order in saved.orders)


def _without_arrived(order: QuantizeOrder) -> QuantizeOrder:
    """The order without its download when all of that is there by now."""
    download = order.download
    if download is None:
        return order
    try:
        has_arrived = all(download.target(file).is_file() for file in download.files)
    except (UserError, OSError):
        return order
    return dataclasses.replace(order, download=None) if has_arrived else order


def _encoded(value: object) -> str:
    """A path as its bytes: not every name of a file is text."""
    if isinstance(value, Path):
        return base64.b64encode(os.fsencode(value)).decode()
    raise NotImplementedError(type(value))


def _decoded(kind: type, value: object) -> object:
    if kind is Path:
        return Path(os.fsdecode(base64.b64decode(str(value))))
    raise NotImplementedError(kind)
