# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Memory that does not come back after an unload is told; otherwise nothing is said."""

import functools
from pathlib import Path

from pannier.backend.unload import watch_memory
from pannier.core.memory import DeviceFree
from pannier.ui.chat.memory_return import MemoryReturn
from pannier.ui.notifications import Notice, Notifier
from tests.ui.conftest import User

GIB = 1024**3


def test_a_device_that_keeps_its_memory_is_named(scripted: User, model_file: Path) -> None:
    notices = listen(scripted)
    scripted.load(model_file)
    report = scripted.window.loader.report
    assert report is not None
    # The engine's real devices are asked, and there is no such one: nothing of it is free.
    report.free.append(DeviceFree("CUDA0", 8 * GIB, 7 * GIB, 2 * GIB))
    scripted.window.actions_.unload.trigger()
    scripted.wait(lambda: bool(notices))
    assert "CUDA0 has 7.00 GiB less free memory" in notices[0].message
    assert notices[0].remedy


def test_a_model_that_comes_next_ends_the_question(scripted: User, model_file: Path) -> None:
    notices = listen(scripted)
    scripted.load(model_file)
    report = scripted.window.loader.report
    assert report is not None
    report.free.append(DeviceFree("CUDA0", 8 * GIB, 7 * GIB, 2 * GIB))
    scripted.window.actions_.unload.trigger()
    scripted.load(model_file)
    scripted.ask("Hello")
    scripted.qtbot.wait(1500)
    assert notices == []


def listen(user: User) -> list[Notice]:
    """Watch the memory without patience, beside the window's own watch; what is told."""
    notifier = Notifier(user.window)
    notices: list[Notice] = []
    notifier.posted.connect(notices.append)
    watch = functools.partial(watch_memory, seconds=0)
    MemoryReturn(user.window.loader, user.program.tasks, notifier, watch)
    return notices
