# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The window at rest and at every page, with 2,000 models and 5,000 chats in the profile.

    python benchmarks/house.py [--models 2000] [--chats 5000] [--seconds 10] [--rounds 5]

Memory and processor time are those of the window's process; what its workers take is told beside
it. A switch is timed from the call to the end of the paint. Start-up is compared with a bare
PySide6 window in the same run. Goals: 200 MB, half a percent of one core, 50 milliseconds, 1.5.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from result_table import Row, table
from startup import BARE, PANNIER, measure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from pannier.ui.main_window import MainWindow

GOAL_BYTES = 200_000_000
GOAL_IDLE = 0.005
GOAL_SWITCH_MILLISECONDS = 50.0
GOAL_START = 1.5
WIDTH, HEIGHT = 1280, 800
SETTLE_SECONDS = 5.0
QUIET_SHARE = 0.02
INSIDE = "--inside"


def main() -> int:
    """Fill a profile, measure, print the table; the exit code is 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", type=int, default=2000)
    parser.add_argument("--chats", type=int, default=5000)
    parser.add_argument("--seconds", type=float, default=10.0, help="of rest, for each page")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        live_in(options.seconds, options.rounds)
        return 0
    with tempfile.TemporaryDirectory() as home:
        os.environ["PANNIER_HOME"] = home
        fill(Path(home), options.models, options.chats)
        rows = [*start_rows(home, options.rounds), *rows_inside(options.seconds, options.rounds)]
    print(f"{options.models} models, {options.chats} chats\n\n{table(rows)}")
    return 1 if any(row.met is False for row in rows) else 0


def fill(home: Path, models: int, chats: int) -> None:
    """Write models and chats, and have the models scanned once."""
    from chat_store import make_chat  # noqa: PLC0415 - reads the home's place
    from library import collection, finished  # noqa: PLC0415
    from pannier.core.chat.store import chats_file, open_chats  # noqa: PLC0415
    from pannier.core.library import Library  # noqa: PLC0415

    library = Library()
    library.add_folder(collection(home / "many", models))
    finished(library.scan())
    store = open_chats(chats_file())
    for number in range(chats):
        store.conversations.insert_whole(make_chat([f"Question {number}", "An answer. " * 40] * 2))
    store.close()


def start_rows(home: str, rounds: int) -> list[Row]:
    """Time until the window is shown."""
    measure(BARE)
    measure(PANNIER, home)
    bare, own = [], []
    for _ in range(rounds):
        bare.append(measure(BARE) * 1000)
        own.append(measure(PANNIER, home) * 1000)
    ratio = statistics.median(own) / statistics.median(bare)
    return [
        Row(
            "start to the window",
            "ms",
            statistics.median(own),
            statistics.median(bare),
            ratio,
            f"<= {GOAL_START}",
            ratio <= GOAL_START,
            "bare PySide6 window",
        )
    ]


def rows_inside(seconds: float, rounds: int) -> list[Row]:
    """What a process of its own finds out about itself."""
    command = [sys.executable, __file__, INSIDE, f"--seconds={seconds}", f"--rounds={rounds}"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found = json.loads(done.stdout.splitlines()[-1])
    rows = []
    for what, size, workers in found["memory"]:
        note = f"workers {workers / 1e6:.0f} MB"
        goal = f"<= {GOAL_BYTES / 1e6:.0f} MB"
        rows.append(Row(what, "MB", size / 1e6, None, None, goal, size <= GOAL_BYTES, note))
    for what, share, workers in found["idle"]:
        note = f"workers {workers:.2%}"
        goal = f"<= {GOAL_IDLE:.1%}"
        rows.append(Row(what, "%", share * 100, None, None, goal, share <= GOAL_IDLE, note))
    for page, first, first_used, later, used in found["switches"]:
        goal = f"<= {GOAL_SWITCH_MILLISECONDS:.0f} ms"
        met = later <= GOAL_SWITCH_MILLISECONDS
        note = f"computing {used:.0f} ms; first {first:.0f} ms, computing {first_used:.0f} ms"
        rows.append(Row(f"switch to {page}", "ms", later, None, None, goal, met, note))
    return rows


def live_in(seconds: float, rounds: int) -> None:
    """Open the window in the home that is set, and print what it takes as JSON."""
    import gc  # noqa: PLC0415 - as little as the program itself has

    from pannier.ui.actions import pages  # noqa: PLC0415
    from pannier.ui.app import Program, application  # noqa: PLC0415

    app = application()
    program = Program(app)
    program.window.resize(WIDTH, HEIGHT)
    program.ready.connect(gc.freeze)  # as the program itself does
    program.start(None)
    turn(app, lambda: program.has_chats)
    settle(app)
    names = [page.name for page in pages()]
    memory = [("memory after the start", *memory_now())]
    idle = [("idle, chat", *idle_share(app, seconds))]
    firsts: dict[str, tuple[float, float]] = {}
    for name in names:
        firsts[name] = switch(app, program.window, name)
        settle(app)
    memory.append(("memory with all pages", *memory_now()))
    laters: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            laters[name].append(switch(app, program.window, name))
            rest(app, 0.2)
    for name in names[1:]:
        switch(app, program.window, name)
        settle(app)
        idle.append((f"idle, {name}", *idle_share(app, seconds)))
    switches = [
        (name, *firsts[name], *map(statistics.median, zip(*laters[name], strict=True)))
        for name in names
    ]
    print(json.dumps({"memory": memory, "idle": idle, "switches": switches}), flush=True)
    program.shut_down()
    os._exit(0)  # nothing here needs to be taken apart in order


def turn(app: "QApplication", is_done: Callable[[], bool]) -> None:
    """Let the window live until something is done."""
    while not is_done():
        app.processEvents()
        time.sleep(0.002)


def rest(app: "QApplication", seconds: float) -> None:
    """Let the window live, without looking at it all the time."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    loop = QEventLoop(app)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def settle(app: "QApplication") -> None:
    """Rest until what was begun is over."""
    rest(app, SETTLE_SECONDS)
    while idle_share(app, 1.0)[0] > QUIET_SHARE:
        pass


def memory_now() -> tuple[int, int]:
    """Bytes that this process holds, and its children."""
    own = psutil.Process()
    return own.memory_info().rss, sum(each.memory_info().rss for each in own.children())


def idle_share(app: "QApplication", seconds: float) -> tuple[float, float]:
    """Share of one core that this process takes while nothing happens, and that of its children."""
    before, began = _used(), time.perf_counter()
    rest(app, seconds)
    whole = time.perf_counter() - began
    after = _used()
    return (after[0] - before[0]) / whole, (after[1] - before[1]) / whole


def _used() -> tuple[float, float]:
    own = psutil.Process()
    children = [each.cpu_times() for each in own.children()]
    return time.process_time(), sum(each.user + each.system for each in children)


def switch(app: "QApplication", window: "MainWindow", name: str) -> tuple[float, float]:
    """Milliseconds until a page has been painted, and of these how many were computed."""
    began, used = time.perf_counter(), time.thread_time()
    window.show_page(name)
    app.processEvents()
    app.processEvents()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - used) * 1000


if __name__ == "__main__":
    sys.exit(main())
