# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is missing is said in a sentence, before Qt aborts over it; and PySide6 is sound."""

import gc
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from pannier.core.errors import UserError
from pannier.ui import platform_check
from pannier.ui.platform_check import check_platform


def test_no_screen_is_said() -> None:
    with pytest.raises(UserError, match="no screen") as caught:
        check_platform([], {}, "linux")
    assert caught.value.kind == "no_screen"
    assert caught.value.remedy


def test_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform_check, "_loads", lambda library: "cursor" not in library)
    with pytest.raises(UserError, match="libxcb-cursor0") as caught:
        check_platform([], {"DISPLAY": ":0"}, "linux")
    assert "apt install libxcb-cursor0" in caught.value.remedy


@pytest.mark.parametrize(
    ("arguments", "environment", "platform"),
    [
        ([], {"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ([], {"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        (["-platform", "offscreen"], {}, "linux"),
        ([], {}, "win32"),
        ([], {}, "darwin"),
    ],
)
def test_everything_else_passes(
    arguments: list[str], environment: dict[str, str], platform: str
) -> None:
    check_platform(arguments, environment, platform)


@pytest.fixture
def all_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system has what windows need."""
    monkeypatch.setattr(platform_check, "_loads", lambda _library: True)


def test_an_unknown_kind_of_screen_is_said() -> None:
    with pytest.raises(UserError, match="“nonsense”") as caught:
        check_platform([], {"QT_QPA_PLATFORM": "nonsense"}, "linux")
    assert "offscreen" in caught.value.remedy


@pytest.mark.usefixtures("all_libraries")
def test_a_damaged_plugin_is_said(tmp_path: Path) -> None:
    (tmp_path / "libqxcb.so").write_bytes(b"no library")
    with pytest.raises(UserError, match="cannot be loaded") as caught:
        check_platform([], {"DISPLAY": ":0"}, "linux", tmp_path)
    assert caught.value.kind == "plugin_broken"


def test_one_plugin_serves_several_names() -> None:
    check_platform([], {"QT_QPA_PLATFORM": "wayland-egl"}, "linux")
    check_platform([], {"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux")
    # Of a list, Qt takes the first that works.
    check_platform([], {"QT_QPA_PLATFORM": "nonsense;offscreen"}, "linux")


@pytest.mark.usefixtures("all_libraries")
def test_a_screen_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform_check, "_check_plugin", lambda _name, _folder: None)
    with pytest.raises(UserError, match="localhost:4321") as caught:
        check_platform([], {"DISPLAY": "localhost:4321"}, "linux")
    assert caught.value.kind == "no_screen"
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - platform_check.X_PORT
        check_platform([], {"DISPLAY": f"127.0.0.1:{number}.0"}, "linux")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="abstract sockets")
@pytest.mark.usefixtures("all_libraries")
def test_an_x_server_of_this_computer_is_not_disturbed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform_check, "_check_plugin", lambda _name, _folder: None)
    number = platform_check.MAX_SCREEN - os.getpid() % 50_000
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        with pytest.raises(UserError, match="does not answer"):
            check_platform([], {"DISPLAY": f":{number}"}, "linux")
        server.listen()
        server.settimeout(0)
        check_platform([], {"DISPLAY": f":{number}"}, "linux")
        with pytest.raises(BlockingIOError):
            server.accept()  # nobody has come


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's way on Linux")
def test_the_command_says_it_in_place_of_aborting(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pannier"],
        env={**os.environ, "QT_QPA_PLATFORM": "nonsense", "PANNIER_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "nonsense" in done.stderr
    assert "Traceback" not in done.stderr


class Sender(QObject):
    """Signals: sent."""

    sent = Signal(bool)


def test_this_pyside_keeps_the_references_of_what_it_returns() -> None:
    """PySide6 6.12.0 loses one of None with every call before Python 3.12, until Python aborts."""
    sender = Sender()
    sender.sent.connect(lambda _: None)
    # Garbage of other tests has references as well.
    gc.collect()
    gc.disable()
    try:
        before = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003  the object itself
        for _ in range(500):
            sender.setObjectName("name")
            sender.sent.emit(True)  # noqa: FBT003  what the signal carries
        after = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003  the object itself
    finally:
        gc.enable()
    assert after[0] > before[0] - 100
    assert after[1] > before[1] - 100
