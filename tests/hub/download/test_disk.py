# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Room on disks, and what a disk's refusal means."""

import errno
import os
from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.hub.download import disk
from pannier.hub.download.disk import DiskPlan, disk_error, disk_plans, free_bytes


def test_folders_of_one_disk_are_added_up(tmp_path: Path) -> None:
    (plan,) = disk_plans([(tmp_path / "a" / "b", 1000), (tmp_path / "c", 500)], floor_bytes=100)
    assert plan.needed_bytes == 1500
    assert plan.floor_bytes == 100
    assert plan.free_bytes == pytest.approx(free_bytes(tmp_path), rel=0.1)
    assert plan.short_bytes == 0
    plan.check()


def test_what_does_not_fit_is_told_in_numbers(tmp_path: Path) -> None:
    plan = DiskPlan(tmp_path, 5_000_000_000, 3_000_000_000, 1_000_000_000)
    with pytest.raises(UserError) as caught:
        plan.check()
    assert caught.value.kind == "disk_space"
    assert "5.00 GB" in caught.value.message
    assert "Free 3.00 GB" in caught.value.remedy


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EFBIG, "file_too_large"),
        (errno.EROFS, "folder_read_only"),
        (errno.EACCES, "folder_read_only"),
        (errno.ENOENT, "folder_gone"),
        (errno.EIO, "folder_gone"),
        (errno.EINVAL, "disk_error"),
    ],
)
def test_every_refusal_says_what_to_do(tmp_path: Path, number: int, kind: str) -> None:
    error = disk_error(OSError(number, os.strerror(number)), tmp_path / "m.gguf", size_bytes=5)
    assert error.kind == kind
    assert str(tmp_path) in error.message
    assert error.remedy


def test_a_disk_that_does_not_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(disk.shutil, "disk_usage", fail)
    with pytest.raises(UserError) as caught:
        free_bytes(tmp_path)
    assert caught.value.kind == "folder_gone"
