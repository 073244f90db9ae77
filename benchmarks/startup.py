# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Time until Pannier's window is shown, as a ratio to a bare PySide6 window in the same run.

Both start in fresh processes, by turns. Time runs from the start of the process to the first time
that the window's contents have been painted.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, lambda: (print(time.time(), flush=True), app.exit()))
        return False
watch = Watch()
window.installEventFilter(watch)
"""
BARE = f"""
import time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1080, 760)
{_PAINTED}
window.show()
app.exec()
"""
PANNIER = f"""
import gc, time
import pannier.__main__  # what the program itself imports before it comes to the window
gc.disable()  # as pannier.cli.show_window does; the window switches it on
from pannier.ui.app import Program, application
from pannier.ui.platform_check import check_platform
from pannier.ui.single_instance import hand_over
hand_over(None)
check_platform([])
app = application()
program = Program(app)
window = program.window
{_PAINTED}
program.start(None)
app.exec()
program.shut_down()
"""
GOAL = 1.5
_CACHE = tempfile.TemporaryDirectory()


def measure(code: str, own_home: str = "") -> float:
    """Seconds from the start of a process to its painted window; the home is new, or `own_home`."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "PANNIER_HOME": own_home or home,
            "PYTHONPYCACHEPREFIX": _CACHE.name,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        began = time.time()
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        )
    return float(done.stdout) - began


def main() -> int:
    """Run both by turns and print the ratio of their medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    # The first start compiles every module and reads everything from the disk.
    measure(BARE)
    measure(PANNIER)
    bare, pannier = [], []
    for _ in range(rounds):
        bare.append(measure(BARE))
        pannier.append(measure(PANNIER))
    ratio = statistics.median(pannier) / statistics.median(bare)
    print(f"bare PySide6 window  {statistics.median(bare) * 1000:6.0f} ms")
    print(f"Pannier              {statistics.median(pannier) * 1000:6.0f} ms")
    print(f"ratio                {ratio:6.2f}    (goal: at most {GOAL})")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
