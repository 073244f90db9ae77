# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A window of its own process that quantizes, for a test that kills it."""

import sys
import threading
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pannier.core.quantize.draft import Draft
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.ui.app import Program
from pannier.ui.quantize.order import QuantizeOrder
from pannier.ui.quantize.page import QuantizePage


def main() -> None:
    """Show the window, order the types of a source, and say when a file is being written."""
    source, *types = sys.argv[1:]
    app = QApplication([])
    program = Program(app, None)
    program.start(None)
    order = QuantizeOrder(
        title=Path(source).name,
        source=Path(source),
        file_types=tuple(types),
        recipe=QuantizeRecipe(threads=1),
        folder=Path(source).parent,
        names={},
    )

    def begin() -> None:
        if not program.has_chats:
            return
        poll.timeout.disconnect(begin)
        program.window.show_page("quantize")
        page = program.window.findChild(QuantizePage)
        page._service.queue.add(order)
        poll.timeout.connect(tell)

    def tell() -> None:
        if list(Path(source).parent.glob("*.quantizing")):
            poll.stop()
            sys.stdout.write("writing\n")
            sys.stdout.flush()

    poll = QTimer(app, interval=5)
    poll.timeout.connect(begin)
    poll.start()
    # The window is to be killed in the middle of its work, however late that is.
    forever = threading.Event()
    with mock.patch.object(Draft, "publish", side_effect=lambda **_: forever.wait()):
        app.exec()


if __name__ == "__main__":
    main()
