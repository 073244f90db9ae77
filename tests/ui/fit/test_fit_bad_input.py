# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""No memory at all, contexts of millions, devices that go away: a verdict or a clear sentence."""

from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.hardware import Device, HostMemory
from pannier.core.memory.fit.facts import FileFacts, read_facts
from pannier.core.memory.fit.wish import GIB, MeasuredMachine
from pannier.ui.fit.examiner import Examined
from pannier.ui.fit.page import FitPage
from pannier.ui.fit.ranked_files import FitFile, RankedFiles
from pannier.ui.fit.service import FitService
from tests.hollow import Shape, write_hollow
from tests.ui.conftest import User

TYPES = ("Q2_K", "Q4_K_M", "Q8_0")
SHAPE = Shape(
    layers=32, embedding=4096, ffn=14336, heads=32, kv_heads=8, vocab=2000, context=10_000_000
)
CARD = Device("CUDA0", "GeForce RTX 4070", "gpu", "CUDA", 12 * GIB, 11 * GIB)
HOST = HostMemory(32 * GIB, 28 * GIB)


@pytest.fixture(scope="module")
def quants(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FileFacts]:
    folder = tmp_path_factory.mktemp("quants")
    return {
        kind: read_facts(write_hollow(folder / f"{kind}.gguf", SHAPE, kind)[0]) for kind in TYPES
    }


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> list[MeasuredMachine | UserError]:
    """What is found when this machine is looked at; the last entry is how it is now."""
    found: list[MeasuredMachine | UserError] = [MeasuredMachine((CARD,), HOST)]

    def look(_service: FitService) -> MeasuredMachine:
        if isinstance(found[-1], UserError):
            raise found[-1]
        return found[-1]

    monkeypatch.setattr(FitService, "_look", look)
    return found


@pytest.fixture
def page(
    machine: list[MeasuredMachine | UserError], scripted: User, quants: dict[str, FileFacts]
) -> FitPage:
    """The Fit page with three files on a machine with one card."""
    assert machine
    scripted.window.show_page("fit")
    found = scripted.window.findChild(FitPage)
    assert found is not None
    files = [
        FitFile(kind, kind, facts.summary.size_bytes, kind, None, Path(f"{kind}.gguf"))
        for kind, facts in quants.items()
    ]
    found.model.show_examined(Examined("Quants", "", files))
    found.model.ranked.set_all_facts(quants)
    scripted.wait(lambda: found.model.ranked.budget.is_measured)
    return found


def verdicts(ranked: RankedFiles) -> list[str]:
    return [ranked.judgement.files[place].verdict for place in range(len(ranked.files))]


def test_no_memory_at_all(page: FitPage, scripted: User) -> None:
    ranked, panel = page.model.ranked, page.panel
    panel.sliders.rows[0].slider.setValue(0)
    assert scripted.text_of("fit.vramSlider.value") == "No GPU"
    assert verdicts(ranked) == ["cpu"] * len(TYPES)
    panel.host.slider.setValue(0)
    assert verdicts(ranked) == ["too_large"] * len(TYPES)
    assert "None of these files fits" in scripted.text_of("fit.reason")
    assert ranked.recommended is None
    panel.sliders.rows[0].slider.setValue(12 * 1024)
    assert set(verdicts(ranked)) == {"too_large"}, "the mapped file must be somewhere"


def test_a_context_of_ten_million(page: FitPage, scripted: User) -> None:
    """Far more than anybody can hold."""
    ranked = page.model.ranked
    ranked.budget.set_context(10_000_000)
    ranked.budget.set_parallel_chats(16)
    page.panel.sliders.rows[0].slider.setValue(24 * 1024)
    assert all(verdict in ("partial", "cpu", "too_large") for verdict in verdicts(ranked))
    for verdict in ranked.judgement.files:
        assert verdict.fit is not None
        assert verdict.fit.context_length == 10_000_000
    # llama.cpp's own planner says something, too, and the window goes on.
    scripted.wait(lambda: ranked.problem is not None or ranked.plan is not None)
    ranked.budget.set_parallel_chats(1)
    ranked.budget.set_context(4096)
    assert "full" in verdicts(ranked)


def test_a_device_that_goes_away(
    page: FitPage, scripted: User, machine: list[MeasuredMachine | UserError]
) -> None:
    ranked = page.model.ranked
    assert ranked.budget.machine.devices == (CARD,)
    assert "free now" in scripted.text_of("fit.vramSlider.value")
    machine.append(MeasuredMachine((), HOST))
    ranked.budget.look()
    scripted.wait(lambda: not ranked.budget.machine.devices)
    assert verdicts(ranked) == ["cpu"] * len(TYPES)
    assert scripted.text_of("fit.vramSlider.value") == "No GPU"
    assert "all in main memory" in scripted.text_of("fit.reason")


def test_an_engine_that_cannot_be_asked(
    page: FitPage, scripted: User, machine: list[MeasuredMachine | UserError]
) -> None:
    """Without an engine, and so without a driver that answers, there is main memory alone."""
    ranked = page.model.ranked
    machine.append(UserError("The engine could not be started.", remedy="", kind="not_started"))
    ranked.budget.look()
    scripted.wait(lambda: not ranked.budget.machine.devices)
    assert ranked.budget.host.total_bytes > 0
    assert scripted.notices == []
    page.panel.sliders.rows[0].slider.setValue(8 * 1024)
    assert "full" in verdicts(ranked)


def test_a_hidden_page_follows_when_it_is_shown(page: FitPage, scripted: User) -> None:
    ranked = page.model.ranked
    before = ranked.judgement
    scripted.window.show_page("chat")
    ranked.budget.set_card(0, 4 * GIB)
    assert ranked.judgement is before
    scripted.window.show_page("fit")
    assert ranked.judgement is not before
    assert "4.00 GiB imagined" in scripted.text_of("fit.vramSlider.value")
