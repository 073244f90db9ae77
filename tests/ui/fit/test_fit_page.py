# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Fit page: moving the slider says what the core says, and the window never waits."""

from pathlib import Path

import pytest

from pannier.core.hardware import HostMemory
from pannier.core.memory.fit.facts import FileFacts, read_facts
from pannier.core.memory.fit.judge import Candidate, judge
from pannier.core.memory.fit.wish import GIB, FitWish, MeasuredMachine, with_card
from pannier.ui.fit.examiner import Examined
from pannier.ui.fit.page import FitPage
from pannier.ui.fit.ranked_files import FitFile
from pannier.ui.widgets.snap_slider import SnapSlider
from tests.hollow import Shape, write_hollow
from tests.ui.conftest import User

TYPES = ("Q2_K", "Q3_K_M", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "F16")
SHAPE = Shape(layers=32, embedding=4096, ffn=14336, heads=32, kv_heads=8, vocab=2000)


@pytest.fixture(scope="module")
def quants(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FileFacts]:
    folder = tmp_path_factory.mktemp("quants")
    return {
        kind: read_facts(write_hollow(folder / f"{kind}.gguf", SHAPE, kind)[0]) for kind in TYPES
    }


def test_the_slider_says_what_the_core_says(scripted: User, quants: dict[str, FileFacts]) -> None:
    scripted.window.show_page("fit")
    page = scripted.window.findChild(FitPage)
    slider = page.findChild(SnapSlider, "fit.vramSlider")
    files = [
        FitFile(kind, kind, facts.summary.size_bytes, kind, None, Path(f"{kind}.gguf"))
        for kind, facts in quants.items()
    ]
    page.model.show_examined(Examined("Quants", "", files))
    ranked = page.model.ranked
    ranked.set_all_facts(quants)
    seen = set()
    for size in (4, 8, 12, 24, 48):
        slider.setValue(size * 1024)
        budget = ranked.budget
        assert budget.machine.devices[0].free_bytes == size * GIB
        wanted = judge(
            [
                Candidate(facts.summary.size_bytes, kind, facts.summary)
                for kind, facts in quants.items()
            ],
            budget.options,
            budget.machine,
        )
        verdicts = [ranked.verdict(kind) for kind in quants]
        assert [each.label for each in verdicts if each] == [each.label for each in wanted.files]
        assert wanted.recommended is not None
        assert ranked.recommended == files[wanted.recommended]
        assert scripted.text_of("fit.reason") == wanted.reason
        seen.add(wanted.reason)
    assert len(seen) == 5
    assert "imagined" in scripted.text_of("fit.vramSlider.value")


def test_a_wish_comes_back_and_a_damaged_one_is_the_default() -> None:
    wish = with_card(with_card(FitWish(context_length=32768), 0, None), 1, 12 * GIB)
    assert FitWish.from_text(wish.to_text()) == wish
    assert FitWish.from_text("{") == FitWish()
    assert FitWish.from_text('{"cards": [-1]}') == FitWish()
    machine = FitWish(cards=(0, 8 * GIB)).machine(
        MeasuredMachine((), HostMemory(16 * GIB, 8 * GIB))
    )
    assert [device.free_bytes for device in machine.devices] == [8 * GIB]
