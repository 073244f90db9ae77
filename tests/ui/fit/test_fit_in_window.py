# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The fit in the running window: budget and planner, and the same numbers as the command line."""

import contextlib
import json
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest

from pannier.__main__ import main
from pannier.backend import PLANNER_FLAG
from pannier.core.memory import MemoryPlan
from pannier.core.memory.fit.wish import GIB
from pannier.ui.fit.budget_bar import BudgetBar
from pannier.ui.fit.page import FitPage
from pannier.ui.fit.ranked_files import RankedFiles
from tests.backend.dying_planner import dying_command
from tests.hollow import Shape, write_hollow
from tests.hubserver import HubServer
from tests.ui.conftest import ProgramMaker, User, scripted_command
from tests.ui.hub_user import HubUser, UserMaker, hub, make_explorer

__all__ = ["hub", "make_explorer"]
pytestmark = pytest.mark.usefixtures("no_local_gpu")

TYPES = ("Q2_K", "Q3_K_M", "Q4_K_M", "Q6_K", "Q8_0")
SHAPE = Shape(layers=32, embedding=4096, ffn=14336, heads=32, kv_heads=8, vocab=2000, context=8192)
REPO = "alice/Elk-8B-GGUF"
posix = pytest.mark.skipif(sys.platform == "win32", reason="there a process is not replaced")


@pytest.fixture(scope="module")
def quants(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("elk")
    for kind in TYPES:
        write_hollow(folder / f"Elk-8B-{kind}.gguf", SHAPE, kind)
    return folder


@pytest.fixture
def file(quants: Path) -> Path:
    return quants / "Elk-8B-Q4_K_M.gguf"


def examine(user: User, target: str, size: int) -> FitPage:
    """The Fit page with a file or a repository on one card of that size."""
    user.window.show_page("fit")
    page = user.window.findChild(FitPage)
    assert page is not None
    page.panel.sliders.rows[0].slider.setValue(size // 2**20)
    page.examine(target)
    return page


def exact_plan(user: User, ranked: RankedFiles) -> MemoryPlan:
    """The plan of the chosen file, once llama.cpp has made it."""
    user.wait(lambda: ranked.plan is not None and ranked.plan.origin == "dry run")
    plan = ranked.plan
    assert plan is not None
    return plan


def fit(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:  # noqa: ANN401 - JSON
    assert main(["fit", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def planners() -> list[psutil.Process]:
    found = []
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):  # it has ended meanwhile
            if PLANNER_FLAG in process.cmdline():
                found.append(process)
    return found


def test_the_budget_is_there_again_at_the_next_start(
    make_user: ProgramMaker, tmp_path: Path
) -> None:
    command = scripted_command(tmp_path, "Hello.", pause=2)
    first = make_user(command)
    budget = first.program._furniture._fit_service().budget
    budget.set_card(0, 12 * GIB)
    budget.add_card()
    budget.set_context(32768)
    budget.set_parallel_chats(4)
    budget.set_kv_type("q8_0")
    first.window.close()
    first.program.shut_down()
    second = make_user(command)
    again = second.program._furniture._fit_service().budget
    assert again is not budget
    assert again.wish == budget.wish
    assert [device.free_bytes for device in again.machine.devices] == [12 * GIB, 12 * GIB]
    second.window.show_page("fit")
    assert second.text_of("fit.vramSlider.2.value") == "12.0 GiB imagined"
    again.take_as_it_is()
    assert again.machine.devices == ()


def test_a_killed_planner_is_replaced_and_nothing_is_lost(scripted: User, file: Path) -> None:
    ranked = examine(scripted, str(file), 8 * GIB).model.ranked
    first = exact_plan(scripted, ranked)
    for length in (4096, 2048):
        (process,) = planners()
        process.kill()
        ranked.budget.set_context(length)
        verdict = ranked.verdict(str(file))
        assert verdict is not None
        assert verdict.exactness == "analytic"  # the window goes on meanwhile
        assert exact_plan(scripted, ranked).devices[0].kv_bytes < first.devices[0].kv_bytes
    assert scripted.text_of("fit.exactness").startswith("=")


@posix
def test_a_file_that_ends_every_planner_has_its_forecast(
    scripted: User, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = dying_command(tmp_path / "deaths", 2)
    monkeypatch.setattr("pannier.backend.planner.worker_command", lambda: command)
    ranked = examine(scripted, str(file), 8 * GIB).model.ranked
    scripted.wait(lambda: "ended twice" in scripted.text_of("fit.exactness"))
    assert scripted.text_of("fit.exactness").startswith("≈")
    verdict = ranked.verdict(str(file))
    assert verdict is not None
    assert verdict.exactness == "analytic"
    ranked.budget.set_context(4096)  # another question
    exact_plan(scripted, ranked)
    assert scripted.text_of("fit.exactness").startswith("=")


def test_window_and_command_line_say_the_same_of_a_file(
    scripted: User, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ranked = examine(scripted, str(file), 4 * GIB).model.ranked
    for size in (4, 8):
        scripted.window.findChild(FitPage).panel.sliders.rows[0].slider.setValue(size * 1024)
        plan = exact_plan(scripted, ranked)
        verdict = ranked.verdict(str(file))
        assert verdict is not None
        said = fit(capsys, str(file), "--vram", f"{size}GiB", "--context", "8192", "--exact")
        assert said["verdict"] == verdict.verdict
        assert said["plan"]["gpu_layers"] == plan.gpu_layers
        for row, theirs in zip(
            [*plan.devices, plan.host],
            [*said["plan"]["devices"], said["plan"]["host"]],
            strict=True,
        ):
            for part in ("weights", "kv", "compute", "output", "overhead", "total"):
                assert theirs[f"{part}_bytes"] == getattr(row, f"{part}_bytes")


@pytest.fixture
def elk(hub: HubServer, quants: Path) -> HubServer:
    """A hub with the quants of one model, and one that is far larger."""
    repo = hub.repo(
        REPO, gguf={"total": 8_030_000_000, "architecture": "llama", "context_length": 8192}
    )
    for number, path in enumerate(sorted(quants.iterdir())):
        repo.put(path.name, path, sha256=f"{number:064x}")
    hub.repo("bob/Whale-400B-GGUF", gguf={"total": 400 * 10**9, "architecture": "llama"})
    return hub


def hint(explorer: HubUser, repo: str) -> str:
    """What the list of found models says about how one fits."""
    items = explorer.page.search.results.items
    place = items.index(explorer.found.index(repo))
    return str(place.data(3))  # ToolTipRole


def test_the_slider_in_discover_asks_no_hub(
    elk: HubServer, make_explorer: UserMaker, capsys: pytest.CaptureFixture[str]
) -> None:
    explorer = make_explorer()
    explorer.go("discover")
    explorer.pick(REPO)
    ranked = explorer.page.model.files.ranked
    budget = ranked.budget
    explorer.wait(lambda: all(ranked.facts(file.key) for file in ranked.files))
    assert len(ranked.files) == len(TYPES)
    asked = dict(elk.seen.requests)
    bar = explorer.page.findChild(BudgetBar)
    assert bar is not None
    slider = bar.sliders.rows[0].slider
    recommended, hints = [], []
    for size in (4, 8, 24):
        slider.setValue(size * 1024)
        assert budget.machine.devices[0].free_bytes == size * GIB
        best = ranked.recommended
        assert best is not None
        recommended.append(best.file_type)
        assert ranked.judgement.reason in explorer.user.text_of("discover.recommended")
        hints.append(hint(explorer, REPO))
        assert "~ Too large" in hint(explorer, "bob/Whale-400B-GGUF")
    assert recommended == ["Q4_K_M", "Q6_K", "Q8_0"]
    for text, said in zip(("~ IQ3_XXS fits", "~ Q6_K fits", "~ Q8_0 fits"), hints, strict=True):
        assert text in said
    assert dict(elk.seen.requests) == asked
    said = fit(capsys, REPO, "--vram", "24GiB", "--context", "8192")
    assert said["recommended"] == f"Elk-8B-{recommended[-1]}.gguf"
    assert said["reason"] == ranked.judgement.reason
    verdicts = {file.key: ranked.verdict(file.key) for file in ranked.files}
    for rung in said["ladder"]:
        shown = verdicts[rung["file"]]
        assert shown is not None
        assert shown.fit is not None
        assert (rung["verdict"], rung["label"]) == (shown.verdict, shown.fit.label)
        assert tuple(rung["device_bytes"]) == shown.fit.device_bytes
