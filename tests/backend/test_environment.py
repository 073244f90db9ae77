# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the processes that run llama.cpp are started with."""

import os
import sys
import threading
from pathlib import Path

import pytest

from pannier.backend.client import WorkerClient
from pannier.backend.environment import TUNABLES, engine_environment


def test_huge_pages_are_asked_for_on_linux() -> None:
    changed = engine_environment({"HOME": "/home/a"}, platform="linux")
    assert changed == {"HOME": "/home/a", TUNABLES: "glibc.malloc.hugetlb=1"}


def test_other_tunables_of_the_user_are_kept() -> None:
    changed = engine_environment({TUNABLES: "glibc.malloc.perturb=7"}, platform="linux")
    assert changed[TUNABLES] == "glibc.malloc.perturb=7:glibc.malloc.hugetlb=1"


def test_what_the_user_chose_for_huge_pages_stands() -> None:
    chosen = {TUNABLES: "glibc.malloc.hugetlb=0"}
    assert engine_environment(chosen, platform="linux") == chosen


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_left_alone(platform: str) -> None:
    assert engine_environment({"A": "b"}, platform=platform) == {"A": "b"}


@pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")
def test_a_worker_has_it_and_this_process_has_not() -> None:
    before = os.environ.get(TUNABLES)
    started = threading.Event()
    client = WorkerClient(lambda _event: started.set())
    try:
        assert started.wait(60)  # before it runs, it may still have the environment of its parent
        environment = Path(f"/proc/{client.pid}/environ").read_bytes()
    finally:
        client.close()
    assert b"glibc.malloc.hugetlb=1" in environment
    assert os.environ.get(TUNABLES) == before


def test_quantizing_does_without_huge_pages() -> None:
    assert engine_environment({"A": "b"}, platform="linux", huge_pages=False) == {"A": "b"}
