# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files by way of the Xet store: the real hf_xet, in its process, on a store in a folder."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import psutil
import pytest

from pannier.core.errors import UserError
from pannier.hub.download import xet
from pannier.hub.download.xet_protocol import XetMessage, XetRequest
from tests.hub.download.downloading import NAME, REPO, SIZE, Download, Running, some_bytes, until

pytest.importorskip("hf_xet", reason="there is no hf_xet for this processor")

# In a process of its own, for hf_xet leaves threads behind.
UPLOAD = """
import sys
from hf_xet import XetSession
with XetSession().new_upload_commit(endpoint=sys.argv[1]) as commit:
    upload = commit.start_upload_file(sys.argv[2])
print(upload.result().xet_info.hash)
"""


@pytest.fixture
def stored(download: Download, tmp_path: Path) -> Download:
    """The file lies in a Xet store, too; and by HTTP nothing comes."""
    store = tmp_path / "store"
    store.mkdir()
    source = tmp_path / "source"
    source.write_bytes(download.content)
    done = subprocess.run(
        [sys.executable, "-c", UPLOAD, f"local://{store}", source],
        capture_output=True,
        check=True,
        text=True,
        env={"HF_XET_TELEMETRY_ENABLED": "0", "HOME": str(tmp_path)},
    )
    download.hub.state.xet_url = f"local://{store}"
    file = download.hub.state.repos[REPO].files[NAME]
    file.xet_hash = done.stdout.strip()
    download.fault(status=500)
    return download


def _run(download: Download, **changes: Any) -> None:  # noqa: ANN401 - fields of JobSpec
    assert download.run(spec=download.spec(method="xet", **changes)).verified


def test_a_file_arrives_by_choice(stored: Download) -> None:
    _run(stored)
    assert stored.is_whole()
    assert stored.sent == 0
    assert not psutil.Process().children()


def test_large_files_go_that_way_by_themselves(
    stored: Download, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pannier.hub.download.transfer.THRESHOLD_BYTES", SIZE - 1)
    assert stored.run().verified
    assert stored.sent == 0
    assert stored.is_whole()


def test_only_what_is_missing_is_fetched(stored: Download) -> None:
    stored.fault(bytes_per_second=400_000)
    with Running(stored.transfer()) as running:
        until(lambda: running.transfer.progress().done_bytes > 500_000)
    there = running.transfer.progress().done_bytes
    stored.fault(status=500)
    transfer = stored.transfer(spec=stored.spec(method="xet"))
    assert transfer.run().verified
    assert transfer.progress().transferred_bytes <= SIZE - there + 1000
    assert stored.is_whole()


def test_damage_in_the_store_is_found_and_mended_over_http(
    stored: Download, tmp_path: Path
) -> None:
    stored.content = some_bytes(SIZE, seed=9)  # the store has what it had
    file = stored.hub.state.repos[REPO].files[NAME]
    stored.hub.state.repos[REPO].put(NAME, stored.content).xet_hash = file.xet_hash
    stored.fault()
    _run(stored)
    assert stored.is_whole()
    assert any("second time" in line for line in stored.lines)


def test_a_process_that_dies_is_begun_anew_and_cancelled_at_once(
    stored: Download, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = "import sys; sys.stdin.readline(); sys.exit('no luck today')"
    monkeypatch.setattr(xet, "xet_command", lambda: [sys.executable, "-c", script])
    with Running(stored.transfer(spec=stored.spec(method="xet"))) as running:
        until(lambda: running.transfer.progress().retry is not None)
        retry = running.transfer.progress().retry
        assert retry is not None
        assert retry.reason == "hf_xet failed: no luck today"
        running.transfer.stop()
        running.wait(2.0)
        assert running.cancelled


def test_stopping_ends_the_process(stored: Download, monkeypatch: pytest.MonkeyPatch) -> None:
    script = "import time; time.sleep(600)"
    monkeypatch.setattr(xet, "xet_command", lambda: [sys.executable, "-c", script])
    with Running(stored.transfer(spec=stored.spec(method="xet"))) as running:
        until(lambda: psutil.Process().children())
        running.transfer.stop()
        running.wait(2.0)
        assert running.cancelled
    assert not psutil.Process().children()


def test_the_process_ends_in_good_order(stored: Download) -> None:
    request = XetRequest(
        endpoint=stored.hub.url,
        token="",
        proxy="",
        repo="nobody/nothing",
        commit="0" * 40,
        xet_hash="0" * 64,
        size_bytes=1,
        part="",
        missing=[],
    )
    process = subprocess.Popen(xet.xet_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(msgspec.json.encode(request) + b"\n")
        process.stdin.flush()  # and it stays open, as for as long as the program lives
        told = msgspec.json.decode(process.stdout.read(), type=XetMessage)
        assert process.wait() == 0
    assert told.kind == "hub_missing"


def test_what_the_hub_refuses_is_told(stored: Download) -> None:
    spec = stored.spec(method="xet")
    repo = stored.hub.state.repos[REPO]
    transfer = stored.transfer(spec=spec)
    transfer._log = lambda _line: setattr(repo, "gated", "manual")
    with pytest.raises(UserError) as caught:
        transfer.run()
    assert caught.value.kind == "hub_login"
    assert caught.value.remedy
