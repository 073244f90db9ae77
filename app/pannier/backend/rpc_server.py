# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Lends this machine's devices to other machines: llama.cpp's RPC server in a process of its own.

The protocol has no authentication and no encryption, and a client can make the server read and
write memory. So a server listens on this machine alone unless the caller says that it knows.
"""

import contextlib
import ipaddress
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from types import TracebackType
from typing import IO, Self, cast

from pannier.backend import RPC_SERVER_FLAG
from pannier.backend.environment import engine_environment
from pannier.backend.rpc_peer import DEFAULT_PORT, check_peer
from pannier.core.errors import UserError
from pannier.core.language import tr

LOOPBACK = "127.0.0.1"
START_SECONDS = 20.0
GRACE_SECONDS = 2.0
_POLL_SECONDS = 0.05
_PROBE_SECONDS = 1.0


def rpc_server_command() -> list[str]:
    """The command that starts a server of this installation; host, port and devices follow."""
    if getattr(sys, "frozen", False):
        return [sys.executable, RPC_SERVER_FLAG]
    # -P: a file of the user's in the current folder must never be imported as a module.
    return [sys.executable, "-P", "-m", "pannier.backend.worker.rpc_server"]


def check_host(host: str, *, exposed: bool) -> None:
    """Make sure that `host` is an address to listen on, and a safe one unless `exposed`.

    Raises:
        UserError: (`invalid_option`, `not_protected`) it is not.
    """
    try:
        address = ipaddress.IPv4Address(host)
    except ValueError as error:
        raise UserError(
            tr('"{host}" is not an IPv4 address.').format(host=host),
            remedy=tr(
                "Give the address of a network interface of this machine, or {address}."
            ).format(address=LOOPBACK),
            kind="invalid_option",
        ) from error
    if not address.is_loopback and not exposed:
        raise UserError(
            tr(
                "On {host}, everybody who reaches this machine could use and attack the server: "
                "llama.cpp's RPC has no password and no encryption."
            ).format(host=host),
            remedy=tr("In a network that you trust, add {option}.").format(
                option="--i-understand-this-is-not-protected"
            ),
            kind="not_protected",
        )


class RpcServer:
    """A running server as a context manager; leaving it ends the process.

    It ends with the process that started it, too, in whatever manner that ends.

    Attributes:
        endpoint: "host:port" that clients connect to.
    """

    def __init__(
        self,
        host: str = LOOPBACK,
        port: int = DEFAULT_PORT,
        devices: Sequence[str] = (),
        *,
        exposed: bool = False,
    ) -> None:
        """Start a server; port 0 takes any that is free, no devices mean all GPUs or the CPU."""
        check_host(host, exposed=exposed)
        port = _free_port(host, port)
        self.endpoint = f"{host}:{port}"
        self._stderr = cast("IO[bytes]", tempfile.TemporaryFile())  # noqa: SIM115
        try:
            self._process = subprocess.Popen(
                [*rpc_server_command(), host, str(port), *devices],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=self._stderr,
                env=engine_environment(),
            )
        except OSError:
            self._stderr.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """Process id of the server."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process is still there."""
        return self._process.poll() is None

    def wait_until_ready(self) -> None:
        """Wait until the server answers.

        Raises:
            UserError: (`rpc_server`) it ended, or does not answer.
        """
        deadline = time.monotonic() + START_SECONDS
        while self._process.poll() is None and time.monotonic() < deadline:
            with contextlib.suppress(UserError):
                check_peer(self.endpoint, seconds=_PROBE_SECONDS)
                return
            time.sleep(_POLL_SECONDS)
        said = self._last_words()
        self.close()
        raise UserError(
            tr("The RPC server on {endpoint} could not be started: {reason}").format(
                endpoint=self.endpoint, reason=said
            ),
            remedy=tr("`pannier devices` lists the devices; another port may be free."),
            kind="rpc_server",
        )

    def wait(self) -> int:
        """Wait until the server ends by itself; returns its exit code."""
        return self._process.wait()

    def kill(self) -> None:
        """End the server without warning, as a machine that fails."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """End the server and wait until it is gone. It ends at once when its input closes."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        self._stderr.close()

    def _last_words(self) -> str:
        self._stderr.seek(0)
        lines = self._stderr.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else tr("it does not say why.")


def _free_port(host: str, port: int) -> int:
    """`port`, or a free one for 0; a port that is taken is an error now, not a riddle later."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise UserError(
                tr("The RPC server cannot listen on {endpoint}: {reason}.").format(
                    endpoint=f"{host}:{port}", reason=error.strerror or error
                ),
                remedy=tr("Choose another port."),
                kind="rpc_server",
            ) from error
        return int(probe.getsockname()[1])
