# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Where the layers lie is always seen, with the reason; the report tells the rest."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidget, QToolButton

from pannier.backend.rpc_server import RpcServer
from pannier.core.memory import LoadOptions
from pannier.core.sizes import memory_size
from pannier.ui.chat.controller import State
from tests.ui.conftest import User

pytestmark = pytest.mark.usefixtures("no_local_gpu")


def cells(user: User, name: str) -> list[list[str]]:
    """The texts of a table, row by row, headings first."""
    table = user.window.findChild(QTableWidget, name)
    columns = range(table.columnCount())
    head = [table.horizontalHeaderItem(column).text() for column in columns]
    rows = range(table.rowCount())
    return [head, *([table.item(row, column).text() for column in columns] for row in rows)]


def test_layers_on_a_gpu_are_told_with_the_reason(
    user: User, server: RpcServer, four_layers: Path
) -> None:
    report_action = user.window.actions_.load_report
    assert not report_action.isEnabled()
    options = LoadOptions(rpc_servers=(server.endpoint,), gpu_layers=2, context_length=500)
    user.window.loader.load(str(four_layers), options)
    user.wait_for(State.READY)
    report = user.window.loader.report
    assert report is not None
    place = user.text_of("status.place")
    assert place.startswith(f"GPU 2/5 layers, {memory_size(report.total_bytes)}")
    assert place.endswith("2 GPU layers were asked for.")
    # A narrow window shortens the reason, never the place.
    user.window.resize(420, 500)
    button = user.window.findChild(QToolButton, "status.place")
    place_width = button.fontMetrics().horizontalAdvance("GPU 2/5 layers, 10.0 MiB")
    user.wait(lambda: button.width() > place_width)
    assert report_action.isEnabled()
    user.click("status.place")
    device = report.devices[0]
    head, row, host, total = cells(user, "report.memory")
    assert head[0] == "Device"
    assert row[:3] == ["RPC0", "2", memory_size(device.weights_bytes)]
    assert (row[3], row[-1]) == (memory_size(device.kv_bytes), memory_size(device.total_bytes))
    assert (host[0], host[1]) == ("Main memory", "3")
    assert total[-1] == memory_size(report.total_bytes)
    assert [row[0] for row in cells(user, "report.free")[1:]] == ["RPC0", "Main memory"]
    changed = cells(user, "report.options")[1]
    assert changed[:3] == ["Context length", "500", "512"]
    assert changed[3].endswith(".")
    user.click("report.copy")
    text = QGuiApplication.clipboard().text()
    assert "All numbers are measured." in text
    assert "RPC0" in text
    assert "rounds the context up" in text
    assert all(line == line.rstrip() for line in text.splitlines())
    user.click("report.close")


def test_a_model_that_lies_on_the_cpu_says_why(user: User) -> None:
    user.load_guide()
    report = user.window.loader.report
    assert report is not None
    assert user.text_of("status.place").endswith(report.gpu_reason)
    user.window.actions_.load_report.trigger()
    assert user.window.findChild(QTableWidget, "report.options") is None
    user.click("report.close")
