# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Questions to the quantizer end with the program, whatever it is doing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import read_source
from pannier.ui.quantize.previewer import Ladder, LadderQuestion, Previewer, SpeedQuestion
from pannier.ui.tasks import TaskRunner
from tests.ui.conftest import LONG_MILLISECONDS

pytestmark = pytest.mark.usefixtures("no_local_gpu")
PATIENCE_SECONDS = 20.0


@pytest.mark.parametrize("is_measuring", [False, True])
def test_a_question_ends_with_the_program(
    models: Path,
    qtbot: QtBot,
    *,
    is_measuring: bool,
) -> None:
    parent = QObject()
    tasks = TaskRunner(parent)
    previewer = Previewer(tasks, parent)
    question = LadderQuestion(
        read_source(models / "bee-F16.gguf"), QuantizeRecipe(), imatrix_planned=False
    )
    ladders: list[Ladder] = []
    previewer.ladder_made.connect(lambda _question, ladder: ladders.append(ladder))
    previewer.ask_ladder(question)
    if is_measuring:
        qtbot.waitUntil(lambda: bool(ladders), timeout=LONG_MILLISECONDS)
        rungs = tuple(rung for rung in ladders[0].rungs if not rung.lock)
        previewer.measure(SpeedQuestion(question.source, rungs, question.recipe))
    qtbot.wait(300)
    previewer.shut_down()
    assert tasks.shut_down(PATIENCE_SECONDS)
    parent.deleteLater()
