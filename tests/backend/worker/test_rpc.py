# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Other machines: lent, found, lost. Never a hang, always a reason."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from pannier.backend.protocol import Tokens
from pannier.backend.rpc_server import RpcServer, check_host
from pannier.backend.session import EngineError, EngineSession
from pannier.backend.unload import watch_memory
from pannier.backend.worker.rpc import expect_life
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.errors import UserError
from pannier.core.memory import DeviceFree, LoadOptions
from tests.backend.worker.rpc_devices import running_server

SECONDS = 5.0
TRIES = 10


def test_devices_of_another_machine_are_listed_where_asked_for(session: EngineSession) -> None:
    with running_server() as server:
        (device,) = [
            device for device in session.devices((server.endpoint,)) if device.backend == "RPC"
        ]
        assert (device.id, device.name, device.kind) == ("RPC0", server.endpoint, "gpu")
        assert 0 < device.free_bytes <= device.total_bytes
        assert not [device for device in session.devices() if device.backend == "RPC"]
    # The server is gone; it must not be asked any more, for that would end the worker.
    assert session.devices()
    with pytest.raises(EngineError) as caught:
        session.devices((server.endpoint,))
    assert caught.value.kind == "rpc_unreachable"


def test_a_server_serves_one_program_at_a_time(tiny_model: Path) -> None:
    with running_server() as server, EngineSession() as first, EngineSession() as second:
        options = LoadOptions(rpc_servers=(server.endpoint,))
        first.load(str(tiny_model), options)
        second.hello()
        started = time.monotonic()
        with pytest.raises(EngineError) as caught:
            second.load(str(tiny_model), options)
        assert time.monotonic() - started < SECONDS
        assert caught.value.kind == "rpc_busy"
        first.client.close()
        assert second.load(str(tiny_model), options).gpu_layers == 3


def test_a_server_that_dies_in_mid_answer_is_told_at_once(slow_model: Path) -> None:
    with running_server() as server, EngineSession() as session:
        session.load(str(slow_model), LoadOptions(rpc_servers=(server.endpoint,)))
        answer = session.generate([ChatMessage("user", "hello")], SamplingOptions())
        next(event for event in answer if isinstance(event, Tokens))
        server.kill()
        killed = time.monotonic()
        with pytest.raises(EngineError) as caught:
            list(answer)
        assert time.monotonic() - killed < SECONDS
    assert caught.value.kind == "worker_died"
    assert "RPC server that held a part of the model is gone" in caught.value.message
    assert "rpc-server" in caught.value.remedy


def test_a_server_that_dies_in_mid_load_is_told_at_once(slow_model: Path) -> None:
    for _ in range(TRIES):  # a load is short, and may end before the server does
        with running_server() as server, EngineSession() as session:

            def lose(_: float, server: RpcServer = server) -> None:
                if server.running:
                    server.kill()

            options = LoadOptions(rpc_servers=(server.endpoint,), load_mode="read")
            session.hello()
            started = time.monotonic()
            try:
                session.load(str(slow_model), options, on_progress=lose)
            except EngineError as error:
                assert time.monotonic() - started < SECONDS
                lost = str(error)
                break
    else:
        pytest.fail("no server was lost in time")
    assert "is gone" in lost


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGSTOP")
def test_a_server_that_hangs_is_no_hang_here(session: EngineSession, tiny_model: Path) -> None:
    with running_server() as server:
        session.hello()
        os.kill(server.pid, signal.SIGSTOP)
        started = time.monotonic()
        with pytest.raises(EngineError) as caught:
            session.load(str(tiny_model), LoadOptions(rpc_servers=(server.endpoint,)))
        assert time.monotonic() - started < SECONDS
        assert caught.value.kind == "rpc_busy"
        os.kill(server.pid, signal.SIGCONT)
        assert session.load(str(tiny_model), LoadOptions()).layers == 3


def test_a_connection_ends_when_the_machine_falls_silent() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        socket.create_connection(listener.getsockname()) as connection,
    ):
        expect_life(connection)
        assert connection.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            timeout = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
            assert 0 < timeout <= SECONDS * 1000


def test_a_server_ends_with_the_program_that_started_it() -> None:
    script = (
        "import time\n"
        "from pannier.backend.rpc_server import RpcServer\n"
        "server = RpcServer(port=0)\n"
        "server.wait_until_ready()\n"
        "print(server.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    program = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
    assert program.stdout is not None
    with program.stdout:
        server = psutil.Process(int(program.stdout.readline()))
        program.kill()
        program.wait()
    server.wait(timeout=SECONDS)


def test_what_cannot_be_served_is_said() -> None:
    with (
        pytest.raises(UserError, match="no device CUDA7"),
        RpcServer(port=0, devices=["CUDA7"]) as s,
    ):
        s.wait_until_ready()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UserError, match="cannot listen on"):
            RpcServer(port=port)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5"])  # noqa: S104 - that is the point
def test_listening_to_others_must_be_understood(host: str) -> None:
    with pytest.raises(UserError, match="no password and no encryption") as caught:
        check_host(host, exposed=False)
    assert caught.value.kind == "not_protected"
    assert "--i-understand-this-is-not-protected" in caught.value.remedy
    check_host(host, exposed=True)


def test_only_addresses_can_be_listened_on() -> None:
    check_host("127.0.0.1", exposed=False)
    for host in ("localhost", "::1", "example.org", ""):
        with pytest.raises(UserError) as caught:
            check_host(host, exposed=True)
        assert caught.value.kind == "invalid_option"


def test_unloading_waits_for_the_memory(tiny_model: Path) -> None:
    with running_server() as server:
        with EngineSession() as session:
            report = session.load(str(tiny_model), LoadOptions(rpc_servers=(server.endpoint,)))
        assert list(watch_memory(report))[-1] == []
        total = report.free[0].total_bytes
        report.free[0] = DeviceFree("RPC0", 2 * total, 2 * total, total)
        (missing,) = list(watch_memory(report, seconds=0.3))[-1]
        assert missing.id == "RPC0"
        assert "less free memory than before" in str(missing)
    with EngineSession() as session:
        report = session.load(str(tiny_model), LoadOptions())
    assert list(watch_memory(report)) == []  # no device, nothing to wait for
