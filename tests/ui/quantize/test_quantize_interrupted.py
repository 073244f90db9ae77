# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What is left of quantizing when the window or its worker ends in the middle of it."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from pannier.core.gguf import read_model
from pannier.core.library.names import shown
from pannier.core.paths import bundled_model, quantize_queue_file
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.ui.jobs import JobState as Listed
from pannier.ui.quantize.order import QuantizeOrder, TextChoice
from pannier.ui.quantize.queue import JobState
from pannier.ui.quantize.queue_file import load_orders, save_orders
from tests.ui.conftest import ProgramMaker, end
from tests.ui.quantize.conftest import Maker

pytestmark = pytest.mark.usefixtures("no_local_gpu")
WINDOW = Path(__file__).with_name("window_process.py")


def order_of(source: Path, *types: str, text: TextChoice | None = None) -> QuantizeOrder:
    return QuantizeOrder(
        title=shown(source.name),
        source=source,
        file_types=types,
        recipe=QuantizeRecipe(),
        folder=source.parent,
        names={},
        text=text,
    )


def workers() -> set[psutil.Process]:
    """The worker processes of this window."""
    return set(psutil.Process().children(recursive=True))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_window_leaves_no_model_and_offers_its_job_again(
    make_user: ProgramMaker, models: Path, qtbot: QtBot
) -> None:
    shutil.copyfile(bundled_model(), models / "guide-F16.gguf")
    command = [sys.executable, str(WINDOW), str(models / "guide-F16.gguf"), "Q8_0", "Q6_K"]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "writing\n"
        children = psutil.Process(window.pid).children(recursive=True)
        window.send_signal(signal.SIGKILL)
        window.wait()
    psutil.wait_procs(children, timeout=20)
    assert not list(models.glob("guide-Q*.gguf"))
    assert list(models.glob("*.quantizing"))

    maker = Maker(make_user(), qtbot)
    maker.wait(lambda: any("did not come to an end" in each for each in maker.user.notices))
    maker.wait(lambda: any("that nobody needs" in each for each in maker.user.notices))
    maker.window.show_page("quantize")
    assert maker.row.job.state is JobState.HELD
    maker.says("quantize.job.0.trouble", "Pannier was closed before this was done")
    maker.click("quantize.leftovers.show")
    maker.click("library.leftovers.remove")
    maker.wait(lambda: not list(models.glob("*.quantizing*")))
    assert maker.row.job.state is JobState.HELD
    maker.click("quantize.job.0.trouble.retry")
    maker.wait(lambda: maker.row.job.state.is_over)
    assert maker.row.job.error is None
    assert read_model(models / "guide-Q6_K.gguf").file_type == "Q6_K"
    maker.wait(lambda: not quantize_queue_file().exists())


def test_a_killed_worker_is_told_and_the_job_can_be_tried_again(
    maker: Maker, models: Path, named: threading.Event
) -> None:
    shutil.copyfile(bundled_model(), models / "guide-F16.gguf")
    maker.open(models / "guide-F16.gguf")
    maker.choose("Q8_0", "Q4_K_M")
    maker.go_to_plan()
    maker.wait(lambda: "about" in maker.fact("Time"))
    before = workers()
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.target is not None)
    (worker,) = workers() - before
    worker.kill()
    named.set()
    maker.wait(lambda: maker.row.job.state is JobState.FAILED)
    maker.says("quantize.job.0.trouble", "Nothing is left of the unfinished file")
    made = {file.paths[0].name for file in maker.row.job.files}
    there = {path.name for path in models.glob("guide*")}
    assert there == {"guide-F16.gguf", *made}
    maker.click("quantize.job.0.trouble.retry")
    maker.wait(lambda: maker.row.job.state is JobState.DONE)
    assert {path.name for path in models.glob("guide-Q*")} == {
        "guide-Q8_0.gguf",
        "guide-Q4_K_M.gguf",
    }


def test_what_waits_is_there_after_a_restart_and_waits_for_the_user(
    make_user: ProgramMaker, models: Path, qtbot: QtBot, named: threading.Event
) -> None:
    maker = Maker(make_user(), qtbot)
    maker.window.show_page("quantize")
    text = TextChoice((models / "a.txt",), "pasted", (3, 4), 120)
    source = models / "bee-F16.gguf"
    orders = [order_of(source, "Q8_0"), order_of(source, "Q6_K", "Q5_K_M", text=text)]
    queue = maker.page._service.queue
    for order in orders:
        queue.add(order)
    maker.wait(lambda: orders[1] in load_orders())
    named.set()
    end(maker.user.program, maker.user.qapp)
    kept = load_orders()
    assert orders[1] in kept

    maker = Maker(make_user(), qtbot)
    maker.window.show_page("quantize")
    maker.wait(lambda: len(maker.page.rows.rows) == len(kept))
    assert {row.job.state for row in maker.page.rows.rows} == {JobState.HELD}
    assert not list(models.glob("*-Q6*"))
    listed = maker.page_context.jobs.going
    assert {job.state for job in listed if job.key.startswith("quantize")} == {Listed.PAUSED}
    waiting = next(row for row in maker.page.rows.rows if row.job.order.text is not None)
    maker.click(f"quantize.job.{waiting.job.number}.remove")
    maker.wait(lambda: orders[1] not in load_orders())


def test_a_damaged_list_is_put_aside(models: Path, pannier_home: Path) -> None:
    save_orders([order_of(models / "bee-F16.gguf", "Q8_0")])
    file = quantize_queue_file()
    assert file.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    file.write_bytes(file.read_bytes()[:-9])
    assert load_orders() == ()
    assert not file.exists()
    assert file.with_name("quantizing.json.damaged").exists()


def test_names_of_files_that_are_no_text_are_kept(tmp_path: Path) -> None:
    source = tmp_path / os.fsdecode(b"caf\xe9-F16.gguf")
    save_orders([order_of(source, "Q8_0")])
    assert load_orders() == (order_of(source, "Q8_0"),)
    save_orders([])
    assert load_orders() == ()
