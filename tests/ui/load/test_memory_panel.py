# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A model that is too large: the choice is in the window, and nothing that was written is lost."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from pannier.backend.rpc_server import RpcServer
from pannier.core.memory import LoadOptions
from pannier.core.sizes import memory_size
from pannier.ui.chat.controller import State
from pannier.ui.transcript.records import MessageAction
from tests.backend.worker.rpc_devices import MIB
from tests.ui.conftest import ProgramMaker, User, scripted_command

pytestmark = pytest.mark.usefixtures("no_local_gpu")


def panel(user: User) -> QWidget | None:
    """The panel, when it is shown."""
    return user.window.findChild(QWidget, "memory")


def too_large(server: RpcServer, limit: int = 100 * MIB) -> LoadOptions:
    return LoadOptions(
        rpc_servers=(server.endpoint,), gpu_layers="all", gpu_memory_limit=limit, threads=1
    )


def test_a_model_that_is_too_large_is_loaded_with_less(
    user: User, server: RpcServer, wide_model: Path
) -> None:
    user.window.loader.load(str(wide_model), too_large(server))
    user.ask("Does it fit?")
    user.write("A thought that is not finished")
    user.wait_for(State.NO_MODEL)
    shortage = user.window.loader.shortage
    assert shortage is not None
    assert user.notices == []
    assert "Queued" in user.answer.waiting
    for number, step in enumerate(shortage.steps):
        assert step.gain_bytes is not None
        text = user.text_of(f"memory.step.{number}.text")
        assert text.endswith(f"saves {memory_size(step.gain_bytes)}")
    names = [step.names for step in shortage.steps]
    user.click(f"memory.step.{names.index(('kv_type_k', 'kv_type_v'))}")
    user.wait_for(State.ANSWERING)
    assert panel(user) is None
    report = user.window.loader.report
    assert report is not None
    assert report.devices[0].total_bytes <= 100 * MIB
    assert report.gpu_layers == report.layers
    user.wait_for_text()
    user.click("chat.stop")
    user.wait_for(State.READY)
    assert user.box.toPlainText() == "A thought that is not finished"


def test_what_only_a_limit_forbids_can_be_loaded_anyway(
    user: User, server: RpcServer, wide_model: Path
) -> None:
    user.window.loader.load(str(wide_model), too_large(server, limit=1 * MIB))
    user.wait_for(State.NO_MODEL)
    user.click("memory.loadAnyway")
    user.wait_for(State.READY)
    report = user.window.loader.report
    assert report is not None
    assert report.gpu_layers == report.layers


def test_giving_up_tells_the_question_why(
    user: User, server: RpcServer, wide_model: Path, guide: Path
) -> None:
    user.window.loader.load(str(wide_model), too_large(server))
    user.ask("Does it fit?")
    user.wait_for(State.NO_MODEL)
    user.click("memory.dismiss")
    assert panel(user) is None
    assert "does not fit" in user.answer.waiting
    user.load(guide)
    user.do(MessageAction.RETRY, 0)
    user.wait_for_answer()


@pytest.mark.parametrize("name", ["too-much.gguf", "too-much-to-plan.gguf"])
def test_a_worker_that_dies_of_memory_leaves_the_same_choice(
    make_user: ProgramMaker, tmp_path: Path, name: str
) -> None:
    model = tmp_path / name
    model.write_bytes(b"GGUF")
    user = make_user(scripted_command(tmp_path, "Hello. " * 400, pause=5))
    user.load(model)
    user.ask("Go on until memory runs out")
    user.wait_for(State.NO_MODEL)
    assert user.notices == []
    assert user.answer.text.startswith("Hello. ")
    assert "broke off" in user.answer.trouble
    # A fresh worker measures what each way out would save, unless that kills it as well.
    if name == "too-much.gguf":
        user.wait(lambda: "saves 256 MiB" in user.text_of("memory.step.0.text"))
        button = user.window.findChild(QPushButton, "memory.step.0")
        assert "saves 256 MiB" in button.accessibleName()
    else:
        user.wait(lambda: user.program.engine.pid is None)
        assert "saves" not in user.text_of("memory.step.0.text")
        assert user.notices == []
    assert user.window.findChild(QPushButton, "memory.loadAnyway") is None
    user.click("memory.step.0")
    user.wait_for(State.READY)
    assert user.window.loader.options.kv_type_k == "q8_0"
    assert panel(user) is None
