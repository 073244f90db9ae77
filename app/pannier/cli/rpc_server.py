# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier rpc-server`: lends this machine's devices to Pannier on another machine."""

import argparse

import msgspec

from pannier.backend.rpc_peer import DEFAULT_PORT
from pannier.backend.rpc_server import LOOPBACK, RpcServer
from pannier.cli import options, output
from pannier.core.errors import UserError

_DESCRIPTION = f"""\
Lend this machine's GPUs, or its CPU, to Pannier on another machine, which uses them with
--rpc HOST:PORT. The server takes one program at a time and runs until Ctrl-C.

llama.cpp's RPC protocol has no password and no encryption, and it was not made to withstand
attacks: whoever reaches the port can use the devices, read the model and the conversation that
pass through, and may be able to take over this account. So the server listens on {LOOPBACK}
alone, where only this machine reaches it; an SSH tunnel brings it to another one safely:

  ssh -N -L {DEFAULT_PORT}:{LOOPBACK}:{DEFAULT_PORT} USER@THIS-MACHINE

In a network that you trust entirely, --host ADDRESS --i-understand-this-is-not-protected
listens there directly."""


class ServerDocument(msgspec.Struct, frozen=True):
    """The JSON document: where the server listens; it is printed when the server is ready."""

    endpoint: str
    devices: list[str]
    protected: bool


def add_parser(add: options.AddParser) -> None:
    """Declare the command."""
    parser = add(
        "rpc-server",
        help="lend this machine's devices to another machine",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--host",
        metavar="ADDRESS",
        default=LOOPBACK,
        help="IPv4 address to listen on (default: %(default)s)",
    )
    parser.add_argument(
        "--port",
        metavar="P",
        type=_port,
        default=DEFAULT_PORT,
        help="port to listen on; 0 takes a free one (default: %(default)s)",
    )
    parser.add_argument(
        "--device",
        dest="devices",
        action="append",
        metavar="D",
        default=[],
        help="lend this device, as `pannier devices` names it; may be given several times "
        "(default: all GPUs, or the CPU where there is none)",
    )
    parser.add_argument(
        "--i-understand-this-is-not-protected",
        dest="exposed",
        action="store_true",
        help="listen on an address that other machines reach",
    )
    options.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    host = "127.0.0.1" if arguments.host == "localhost" else arguments.host
    with RpcServer(host, arguments.port, arguments.devices, exposed=arguments.exposed) as server:
        server.wait_until_ready()
        if arguments.as_json:
            output.print_json(
                ServerDocument(server.endpoint, arguments.devices, protected=not arguments.exposed)
            )
        else:
            print(f"Listening on {server.endpoint}. Use it with: --rpc {server.endpoint}")
        code = server.wait()
    raise UserError(
        f"The RPC server ended by itself, with code {code}.",
        remedy="Start it again; if it recurs, please report it.",
        kind="rpc_server",
    )


def _port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return int(text)
