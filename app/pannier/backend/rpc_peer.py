# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Whether another machine's RPC server answers: asked before llama.cpp is, which would abort.

llama.cpp connects without a time limit and ends the process when it cannot, or when the other side
speaks another version. A server takes one client at a time; a second one waits in its backlog, so
that a connection alone says nothing: only an answered hello does.
"""

import socket
import struct

from pannier.core.errors import UserError
from pannier.core.language import tr

ANSWER_SECONDS = 3.0
"""How long a server may take to answer before it counts as not there."""

PROTOCOL_MAJOR = 7
"""RPC_PROTO_MAJOR_VERSION in ggml-rpc.h of the llama.cpp that Pannier bundles."""

DEFAULT_PORT = 50052
"""The port that llama.cpp's own rpc-server listens on."""

_HELLO = 14  # RPC_CMD_HELLO, fixed for all versions
_CAPABILITIES_BYTES = 24
_REQUEST = struct.Struct(f"<BQ{_CAPABILITIES_BYTES}s")
_ANSWER = struct.Struct(f"<QBBBx{_CAPABILITIES_BYTES}s")


def parse_endpoint(text: str) -> tuple[str, int]:
    """Host and port of "host:port".

    Raises:
        UserError: (`invalid_option`) it is not of that form.
    """
    host, colon, port = text.rpartition(":")
    if not colon or not host or ":" in host or not port.isascii() or not port.isdecimal():
        raise _bad_endpoint(text)
    if not 0 < int(port) < 65536:
        raise _bad_endpoint(text)
    return host, int(port)


def check_peer(endpoint: str, *, seconds: float = ANSWER_SECONDS) -> None:
    """Make sure that the RPC server at "host:port" answers and speaks our version.

    Raises:
        UserError: (`invalid_option`, `rpc_unreachable`, `rpc_busy`, `rpc_version`) why it cannot be
            used.
    """
    host, port = parse_endpoint(endpoint)
    try:
        connection = socket.create_connection((host, port), timeout=seconds)
    except OSError as error:
        raise UserError(
            tr("The RPC server {endpoint} cannot be reached: {reason}.").format(
                endpoint=endpoint, reason=_reason(error)
            ),
            remedy=tr("Start `pannier rpc-server` there, and check address, port and firewall."),
            kind="rpc_unreachable",
        ) from error
    with connection:
        try:
            connection.sendall(_REQUEST.pack(_HELLO, _CAPABILITIES_BYTES, bytes(24)))
            answer = _receive(connection, _ANSWER.size)
        except TimeoutError as error:
            raise UserError(
                tr(
                    "The RPC server {endpoint} does not answer. It serves one program at a time."
                ).format(endpoint=endpoint),
                remedy=tr("Unload the model that uses it, here or on another machine."),
                kind="rpc_busy",
            ) from error
        except OSError as error:
            raise _stranger(endpoint) from error
    size, major, minor, patch, _ = _ANSWER.unpack(answer)
    if size != _ANSWER.size - 8:
        raise _stranger(endpoint)
    if major != PROTOCOL_MAJOR:
        raise UserError(
            tr(
                "The RPC server {endpoint} speaks version {theirs} of llama.cpp's protocol, this "
                "engine version {ours}."
            ).format(endpoint=endpoint, theirs=f"{major}.{minor}.{patch}", ours=PROTOCOL_MAJOR),
            remedy=tr("Install the same version of Pannier on both machines."),
            kind="rpc_version",
        )


def _receive(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = connection.recv(size - len(data))
        if not piece:
            raise ConnectionResetError("the other side closed the connection")
        data += piece
    return data


def _reason(error: OSError) -> str:
    if isinstance(error, TimeoutError):
        return tr("no answer in time")
    return error.strerror or str(error)


def _stranger(endpoint: str) -> UserError:
    return UserError(
        tr("What listens on {endpoint} is not an RPC server of llama.cpp.").format(
            endpoint=endpoint
        ),
        remedy=tr("Check the port; `pannier rpc-server` shows the one that it uses."),
        kind="rpc_version",
    )


def _bad_endpoint(text: str) -> UserError:
    return UserError(
        tr('"{text}" is not the address of an RPC server.').format(text=text),
        remedy=tr('Write it as host and port, such as "{example}".').format(
            example=f"192.168.1.20:{DEFAULT_PORT}"
        ),
        kind="invalid_option",
    )
