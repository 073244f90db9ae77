# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""For all tests: a home of their own, no screen needed, and nothing may be left behind."""

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Nobody's tokens are a test's business, and no dialog shall ask to unlock them.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

# The servers of tests are on this machine, whatever proxy it uses for others.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost"

# How long threads and processes that were asked to end may take.
PATIENCE_SECONDS = 3.0


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen platform says what it cannot do; that is no fault of a test."""
    if config.pluginmanager.hasplugin("pytest-qt"):
        config.addinivalue_line("qt_log_ignore", "This plugin does not support")


def pytest_unconfigure() -> None:
    """Close what llama_cpp opens when it is imported, and leaves open."""
    opened = sys.modules.get("llama_cpp._utils")
    if opened is not None:
        opened.outnull_file.close()
        opened.errnull_file.close()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Arguments of the tests' `QApplication`: the program's own style, on every system."""
    return ["pannier", "-style", "fusion"]


@pytest.fixture(autouse=True)
def pannier_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and logs of a test are its own."""
    home = tmp_path / "pannier-home"
    monkeypatch.setenv("PANNIER_HOME", str(home))
    return home


@pytest.fixture(scope="module")
def no_local_gpu() -> Iterator[None]:
    """Hide the GPUs of this machine from workers: the CPU, or RPC devices, are what is tested."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GGML_VK_VISIBLE_DEVICES", "")
        patch.setenv("CUDA_VISIBLE_DEVICES", "-1")
        patch.setenv("HIP_VISIBLE_DEVICES", "-1")
        yield


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a child process or a running Qt timer, and name it."""
    threads_before = set(threading.enumerate())
    children_before = _children()
    yield
    deadline = time.monotonic() + PATIENCE_SECONDS
    while left := _left(threads_before, children_before, request):
        if time.monotonic() > deadline:
            pytest.fail(f"{request.node.nodeid} left behind: {', '.join(left)}")
        time.sleep(0.02)


def _left(
    threads: set[threading.Thread],
    children: set[psutil.Process],
    request: pytest.FixtureRequest,
) -> list[str]:
    new_threads = set(threading.enumerate()) - threads
    # "Dummy" is Python's own record of a thread of Qt's pool, which it keeps when that has ended.
    left = [f"thread {thread.name}" for thread in new_threads if "Dummy-" not in thread.name]
    left.extend(f"process {child.pid} {_command(child)}" for child in _children() - children)
    # They are looked for among all objects, which takes a while.
    if not left and "qapp" in request.fixturenames:
        left.extend(_running_timers())
    return left


def _children() -> set[psutil.Process]:
    """All processes below this one. psutil asks every process of the machine for its parent."""
    if sys.platform == "linux" and not any(_child_lists()):
        return set()
    return set(psutil.Process().children(recursive=True))


def _child_lists() -> Iterator[str]:
    """The children of every thread of this process, as Linux lists them; else something."""
    for thread in Path("/proc/self/task").iterdir():
        try:
            yield (thread / "children").read_text(encoding="ascii")
        except OSError:  # the thread is gone, or this Linux keeps no lists
            yield "?"


def _command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return "(ended meanwhile)"


def _running_timers() -> list[str]:
    """Every active QTimer that Python knows of, by the widget or object that owns it."""
    core = sys.modules.get("PySide6.QtCore")
    shiboken = sys.modules.get("shiboken6.Shiboken") or sys.modules.get("shiboken6")
    if core is None or shiboken is None:
        return []
    timers = [thing for thing in gc.get_objects() if isinstance(thing, core.QTimer)]
    return [
        f"timer of {timer.parent()!r}, every {timer.interval()} ms"
        for timer in timers
        if shiboken.isValid(timer) and timer.isActive()
    ]
