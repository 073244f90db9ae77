# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is missing is said in a sentence, before Qt aborts over it; and PySide6 is sound."""

import sys

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


class Sender(QObject):
    """Signals: sent."""

    sent = Signal(bool)


def test_this_pyside_keeps_the_references_of_what_it_returns() -> None:
    """PySide6 6.12.0 loses one of None with every call before Python 3.12, until Python aborts."""
    sender = Sender()
    sender.sent.connect(lambda _: None)
    before = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003  the object itself
    for _ in range(500):
        sender.setObjectName("name")
        sender.sent.emit(True)  # noqa: FBT003  what the signal carries
    after = sys.getrefcount(None), sys.getrefcount(True)  # noqa: FBT003  the object itself
    assert after[0] > before[0] - 100
    assert after[1] > before[1] - 100
