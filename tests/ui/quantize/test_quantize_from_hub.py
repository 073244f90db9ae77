# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""From Discover to a smaller model: downloaded and quantized as one job."""

import pytest
from pytestqt.qtbot import QtBot

from pannier.core.gguf import read_model
from pannier.core.paths import quantize_queue_file
from pannier.ui.chat.controller import State
from pannier.ui.quantize.queue import JobState
from pannier.ui.quantize.queue_file import load_orders, save_orders
from tests.hubserver import HubServer
from tests.ui.conftest import ProgramMaker
from tests.ui.hub_user import REPO, HubUser, file_here, hub
from tests.ui.quantize.conftest import Maker

__all__ = ["hub"]
pytestmark = pytest.mark.usefixtures("no_local_gpu")
SOURCE = "Ant-1B-F16.gguf"


def test_download_and_quantize(
    hub: HubServer, source_bytes: bytes, make_user: ProgramMaker, qtbot: QtBot
) -> None:
    hub.repo(REPO, tags=("gguf",)).put(SOURCE, source_bytes)
    explorer = HubUser(make_user(), qtbot)
    maker = Maker(explorer.user, qtbot)
    explorer.go("discover")
    explorer.pick(REPO)
    explorer.click("discover.file.0.quantize")
    maker.wait(lambda: bool(maker.wizard.preparation.chosen))
    assert "Q4_K_M" in {rung.name for rung in maker.wizard.target.table.items.shown}
    maker.choose("Q8_0")
    maker.go_to_plan()
    assert maker.fact("Download first")
    planned = maker.wizard.preparation.outlook.plan.files[0].size_bytes
    assert maker.text_of("quantize.next") == "Download and quantize"
    maker.click("quantize.next")
    maker.wait(lambda: maker.row.job.state is JobState.DONE)
    (file,) = maker.row.job.files
    assert file.paths[0].parent == file_here(REPO, SOURCE).parent
    assert read_model(file.paths[0]).file_type == "Q8_0"
    # What is known by then of the download is written into the file as well.
    assert 0 <= file.size_bytes - planned < 1000
    # The next one begins anew, and what has arrived and was made is among the sources.
    maker.click("quantize.new")
    assert not maker.find("quantize.next").isEnabled()
    sources = maker.wizard.source.table.items
    maker.wait(lambda: {row.path.name for row in sources.shown} >= {SOURCE, "Ant-1B-Q8_0.gguf"})
    maker.click("quantize.cancel")
    maker.click("quantize.job.0.file.0.chat")
    maker.user.wait_for(State.READY)
    assert maker.user.window.loader.path == str(file.paths[0])


def test_an_order_that_waited_for_its_download_is_offered_again(
    hub: HubServer, source_bytes: bytes, make_user: ProgramMaker, qtbot: QtBot
) -> None:
    hub.repo(REPO, tags=("gguf",)).put(SOURCE, source_bytes)
    explorer = HubUser(make_user(), qtbot)
    maker = Maker(explorer.user, qtbot)
    explorer.go("discover")
    explorer.search("ant")
    explorer.pick(REPO)
    explorer.click("discover.file.0.quantize")
    maker.wait(lambda: bool(maker.wizard.preparation.chosen))
    maker.choose("Q8_0")
    order = maker.wizard.preparation.order()
    assert order is not None
    save_orders([order])
    assert load_orders() == (order,)
    maker.page._service.queue.hold(load_orders())
    maker.click("quantize.cancel")
    assert maker.row.job.state is JobState.HELD
    assert not file_here(REPO, SOURCE).exists()
    maker.click("quantize.job.0.trouble.retry")
    maker.wait(lambda: maker.row.job.state is JobState.DONE)
    # What has arrived by now is not fetched once more.
    maker.wait(lambda: not quantize_queue_file().exists())
    save_orders([order])
    assert [each.download for each in load_orders()] == [None]
