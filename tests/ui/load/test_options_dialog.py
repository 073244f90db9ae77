# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load with options: what is chosen is what is loaded, and the forecast is what comes of it."""

import os
import re
import signal
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from pannier.backend.rpc_server import RpcServer
from pannier.core.memory import LoadOptions
from pannier.core.settings import (
    Remembered,
    load_remembered,
    remembered_file,
    save_remembered,
)
from pannier.core.settings.layers_file import StoredLayers, layers_file, load_layers
from pannier.core.sizes import memory_size
from pannier.ui.chat.controller import State
from pannier.ui.load.options_dialog import LoadOptionsDialog
from tests.backend.worker.rpc_devices import MIB
from tests.engine_files import write_lora, write_moe
from tests.ui.conftest import ProgramMaker, User

pytestmark = pytest.mark.usefixtures("no_local_gpu")


class Chooser:
    """Someone in front of the dialog."""

    def __init__(self, user: User, model: Path) -> None:
        self.user = user
        user.window.actions_.open_with_options.trigger()
        self.dialog = user.window.findChild(LoadOptionsDialog)
        self.dialog.choose_model(str(model))

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        """A widget of the dialog."""
        found = self.dialog.findChild(kind, f"loadOptions.{name}")
        assert found is not None, name
        return found

    def choose(self, name: str, text: str) -> None:
        """Choose the entry of a list that has this text."""
        box = self.find(QComboBox, name)
        assert box.findText(text) >= 0, text
        box.setCurrentIndex(box.findText(text))

    def forecast(self, begins: str) -> str:
        """Wait for a forecast that begins so; returns its details."""
        headline = self.find(QLabel, "forecast")
        self.user.wait(lambda: headline.text().startswith(begins))
        return str(self.find(QLabel, "forecast.details").text())

    def source(self, name: str) -> str:
        """Where a value is said to come from."""
        label = self.find(QLabel, f"{name}.source")
        assert label.isVisible()
        return str(label.property("text"))

    def troubles(self) -> list[str]:
        """What is marked as wrong."""
        labels = self.dialog.form.findChildren(QLabel)
        return [
            label.text()
            for label in labels
            if label.property("text_role") == "trouble" and label.isVisibleTo(self.dialog)
        ]

    @property
    def can_load(self) -> bool:
        """Whether the button can be pressed."""
        return bool(self.find(QPushButton, "load").isEnabled())


def test_what_is_chosen_is_loaded_as_forecast_and_remembered(
    user: User, server: RpcServer, wide_model: Path
) -> None:
    chooser = Chooser(user, wide_model)
    chooser.forecast("Fits: CPU")
    assert not chooser.find(QComboBox, "gpuLayers").isEnabled()
    chooser.find(QLineEdit, "rpcServers").setText(server.endpoint)
    chooser.forecast("Fits: GPU 9/9 layers")
    user.wait(lambda: chooser.find(QComboBox, "gpuLayers").isEnabled())
    slider = chooser.find(QSlider, "gpuLayers.slider")
    assert (slider.maximum(), slider.value(), slider.isEnabled()) == (9, 9, False)
    chooser.choose("gpuLayers", "Number")
    slider.setValue(5)
    assert chooser.find(QSpinBox, "gpuLayers.number").value() == 5
    chooser.find(QSpinBox, "contextLength").setValue(1024)
    chooser.choose("kvTypeK", "q8_0")
    chooser.choose("loadMode", "Read it into memory")
    details = chooser.forecast("Fits: GPU 5/9 layers")
    user.wait(lambda: "context 1,024" in chooser.find(QLabel, "forecast.details").text())
    details = chooser.find(QLabel, "forecast.details").text()
    user.click("loadOptions.load")
    user.wait_for(State.READY)
    loader = user.window.loader
    report = loader.report
    assert report is not None
    assert (report.gpu_layers, report.context_length) == (5, 1024)
    assert f"RPC0 needs {memory_size(report.devices[0].total_bytes)} of " in details
    assert f"Main memory needs {memory_size(report.host.total_bytes)} of " in details
    kv = report.devices[0].kv_bytes + report.host.kv_bytes
    assert f"KV cache {memory_size(kv)}" in details
    # The same file is loaded like this from now on, in this run and in the next one.
    chosen = loader.options
    assert (chosen.gpu_layers, chosen.kv_type_k, chosen.load_mode) == (5, "q8_0", "read")
    user.load(wide_model)
    assert loader.options == chosen
    user.window.close()
    stored = load_layers(layers_file())[0].model(str(wide_model)).load
    assert stored["gpu_layers"] == 5
    assert "threads" not in stored


def test_a_value_is_set_for_a_load_a_chat_a_model_or_all_and_put_back(
    user: User, four_layers: Path
) -> None:
    user.load(four_layers)
    chooser = Chooser(user, four_layers)
    context = chooser.find(QSpinBox, "contextLength")
    for scope, value in (("All models", 128), ("This model", 256), ("This chat", 300)):
        chooser.choose("scope", scope)
        assert not chooser.find(QToolButton, "contextLength.reset").isVisible()
        context.setValue(value)
        assert chooser.source("contextLength") == "Set for " + scope.lower()
    chooser.choose("scope", "This model")
    assert context.value() == 256
    assert chooser.source("contextLength") == "This chat has a value of its own"
    user.wait(lambda: chooser.find(QPushButton, "keep").isEnabled())
    user.click("loadOptions.keep")
    assert user.window.loader.options.context_length is None
    # Nothing is loaded before the user wants it.
    user.click("chat.loadModel")
    user.wait_for(State.READY)
    assert user.window.loader.options.context_length == 300
    layers = user.chat.load_layers(str(four_layers))
    assert layers.options("app").context_length == 128
    chooser = Chooser(user, four_layers)
    chooser.choose("scope", "This load only")
    chooser.find(QSpinBox, "contextLength").setValue(400)
    user.wait(lambda: chooser.can_load)
    user.click("loadOptions.load")
    user.wait_for(State.READY)
    assert user.window.loader.options.context_length == 400
    assert user.chat.load_options(str(four_layers)).context_length == 300
    chooser = Chooser(user, four_layers)
    chooser.choose("scope", "This chat")
    chooser.find(QToolButton, "contextLength.reset").click()
    assert chooser.source("contextLength") == "Set for this model"
    for scope in ("This model", "All models"):
        chooser.choose("scope", scope)
        user.click("loadOptions.defaults")
    assert not chooser.find(QLabel, "contextLength.source").isVisible()
    user.wait(lambda: chooser.can_load)
    user.click("loadOptions.load")
    user.wait_for(State.READY)
    assert user.window.loader.options == LoadOptions()
    user.wait(lambda: load_layers(layers_file())[0] == StoredLayers())


def test_what_an_earlier_version_remembered_of_a_model_is_kept(
    make_user: ProgramMaker, four_layers: Path
) -> None:
    earlier = Remembered(load_options={str(four_layers): {"context_length": 256}})
    earlier.last_model = str(four_layers)
    save_remembered(remembered_file(), earlier)
    user = make_user()
    user.wait_for(State.READY)
    assert user.window.loader.options.context_length == 256
    user.wait(lambda: not load_remembered(remembered_file())[0].load_options)
    assert load_layers(layers_file())[0].model(str(four_layers)).load == {"context_length": 256}


def test_what_does_not_fit_is_not_loaded_but_made_to_fit(
    user: User, server: RpcServer, wide_model: Path
) -> None:
    chooser = Chooser(user, wide_model)
    chooser.find(QLineEdit, "rpcServers").setText(server.endpoint)
    chooser.choose("gpuLayers", "All")
    chooser.find(QSpinBox, "gpuMemoryLimit").setValue(100)
    details = chooser.forecast("Does not fit: ")
    assert " MiB of 100 MiB" in details
    assert not chooser.can_load
    buttons = chooser.dialog.findChildren(QPushButton)
    step = next(one for one in buttons if one.text().startswith("KV cache in q8_0"))
    assert re.fullmatch(r".* instead of f16 \(\N{MINUS SIGN}[\d.]+ MiB\)", step.text())
    user.click(step.objectName())
    chooser.forecast("Fits: GPU 9/9 layers")
    assert chooser.can_load
    assert chooser.dialog.form.options().kv_type_v == "q8_0"
    chooser.choose("kvTypeK", "f32")
    chooser.forecast("Does not fit")
    user.click("loadOptions.loadAnyway")
    user.wait_for(State.READY)
    report = user.window.loader.report
    assert report is not None
    assert report.devices[0].total_bytes > 100 * MIB
    assert load_layers(layers_file())[0] == StoredLayers()


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("rpcServers", "here", "not the address"),
        ("ropeFreqBase", "many", "not a number"),
        ("ropeFreqScale", "0", "above 0"),
    ],
)
def test_what_is_no_value_is_marked_in_its_place(
    user: User, four_layers: Path, name: str, text: str, said: str
) -> None:
    chooser = Chooser(user, four_layers)
    user.wait(lambda: chooser.can_load)
    field = chooser.find(QLineEdit, name)
    field.setText(text)
    (trouble,) = chooser.troubles()
    assert said in trouble
    assert not chooser.can_load
    field.clear()
    assert chooser.troubles() == []
    assert chooser.can_load


def test_what_cannot_go_together_is_marked_in_its_place(user: User, four_layers: Path) -> None:
    chooser = Chooser(user, four_layers)
    user.wait(lambda: chooser.can_load)
    chooser.choose("kvTypeV", "q4_0")
    chooser.choose("flashAttention", "Off")
    (trouble,) = chooser.troubles()
    assert "flash attention" in trouble
    chooser.choose("flashAttention", "Automatic")
    assert chooser.troubles() == []
    context = chooser.find(QSpinBox, "contextLength")
    context.setValue(4096)
    (trouble,) = chooser.troubles()
    assert "trained for 512" in trouble
    chooser.choose("ropeScaling", "linear")
    chooser.find(QLineEdit, "ropeFreqScale").setText("0.125")
    assert chooser.troubles() == []
    assert "context 4,096" in chooser.forecast("Fits")
    # What is wrong only for this machine is found out by the worker.
    chooser.find(QLineEdit, "rpcServers").setText("127.0.0.1:1")
    chooser.forecast("The RPC server 127.0.0.1:1 cannot be reached")
    assert not chooser.can_load


def test_experts_adapters_and_several_gpus_have_their_fields_where_there_are_any(
    user: User, server: RpcServer, four_layers: Path, tmp_path: Path
) -> None:
    chooser = Chooser(user, four_layers)
    user.wait(lambda: chooser.can_load)
    experts = chooser.find(QSlider, "cpuMoeLayers.slider")
    devices = chooser.find(QComboBox, "splitMode")
    assert not experts.isVisibleTo(chooser.dialog)
    assert not devices.isVisibleTo(chooser.dialog.form)
    user.click("loadOptions.more")
    chooser.dialog.choose_model(str(write_moe(tmp_path / "moe.gguf")))
    user.wait(lambda: experts.isVisibleTo(chooser.dialog))
    assert experts.maximum() == 4
    form = chooser.dialog.form
    form.findChild(QWidget, "loadOptions.loras.add").parent().add(
        str(write_lora(tmp_path / "lora.gguf"))
    )
    (adapter,) = form.options().loras
    assert adapter.scale == 1.0
    form.set_options(LoadOptions(rpc_servers=(server.endpoint,), tensor_split=(1.0, 1.0)))
    assert form.options().loras == ()
    chooser.forecast("The tensor split has 2 shares, but there are 1 devices")
    assert devices.isVisibleTo(chooser.dialog)


def test_a_file_that_is_no_model_says_so(user: User, tmp_path: Path) -> None:
    file = tmp_path / "notes.gguf"
    file.write_text("Not a model.")
    chooser = Chooser(user, file)
    chooser.forecast("notes.gguf: This is not a GGUF model file")
    assert not chooser.can_load
    chooser.dialog.choose_model(str(tmp_path / "gone.gguf"))
    chooser.forecast("gone.gguf: There is no such file")


def test_the_forecast_counts_the_loaded_model_as_gone_and_leaves_its_answer_alone(
    user: User, endless_model: Path
) -> None:
    user.load(endless_model)
    user.ask("Talk")
    user.wait_for_text()
    report = user.window.loader.report
    assert report is not None
    held = report.returned_bytes["host"]
    assert held == report.host.total_bytes - report.host.mapped_bytes > 0
    chooser = Chooser(user, endless_model)
    chooser.forecast("Fits")
    letters = len(user.answer.text)
    user.wait_for_text(letters + 1)
    chooser.dialog.close()
    user.click("chat.stop")
    user.wait_for(State.READY)


@pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")
def test_a_planner_that_dies_is_replaced_and_ends_with_the_dialog(
    user: User, four_layers: Path
) -> None:
    chooser = Chooser(user, four_layers)
    chooser.forecast("Fits")
    engine = chooser.dialog._planner._engine
    planner = engine.pid
    assert planner is not None
    os.kill(planner, signal.SIGSTOP)
    chooser.find(QSpinBox, "contextLength").setValue(256)
    user.wait(lambda: chooser.dialog._planner._running is not None)
    os.kill(planner, signal.SIGKILL)
    chooser.forecast("The llama.cpp worker process ended")
    assert chooser.can_load
    assert user.notices == []
    chooser.find(QSpinBox, "contextLength").setValue(300)
    chooser.forecast("Fits")
    planner = engine.pid
    assert planner is not None
    user.qtbot.keyClick(chooser.dialog, Qt.Key.Key_Escape)
    user.wait(lambda: not psutil.pid_exists(planner))
