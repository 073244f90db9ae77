# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""A key in the library's filter, from its press to the repainted table, with 2,000 models.

    python benchmarks/library_page.py [--rows 2000] [--rounds 5]

The peer is what Qt offers for the same: a QSortFilterProxyModel before a QStandardItemModel with
the same texts, in a table of the same look and size. Goal: 16 milliseconds, a frame of a screen.
"""

import argparse
import functools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory()
os.environ["PANNIER_HOME"] = _HOME.name

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt  # noqa: E402
from PySide6.QtGui import QStandardItem, QStandardItemModel  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QTreeView, QWidget  # noqa: E402

from pannier.core.library import (  # noqa: E402
    Folder,
    Library,
    LibraryFile,
    LibraryModel,
    Origin,
    Place,
    Scan,
    ScanProgress,
)
from pannier.core.settings import Remembered  # noqa: E402
from pannier.ui.bridge import EngineBridge  # noqa: E402
from pannier.ui.fit.service import FitService  # noqa: E402
from pannier.ui.jobs import Jobs  # noqa: E402
from pannier.ui.library.columns import model_columns  # noqa: E402
from pannier.ui.library.page import LibraryPage  # noqa: E402
from pannier.ui.notifications import Notifier  # noqa: E402
from pannier.ui.pages import PageContext  # noqa: E402
from pannier.ui.tasks import TaskRunner  # noqa: E402
from pannier.ui.theme import Theme  # noqa: E402

GOAL_MILLISECONDS = 16.0
# A filter that leaves the rows as they are need not be followed by a paint.
PATIENCE_SECONDS = 0.3
TYPED = "qwen3 14 q4_k_m"
_FAMILIES = (
    "Llama 3.1",
    "Qwen3",
    "Qwen2.5 Coder",
    "Gemma 3",
    "Mistral Small",
    "Phi 4",
    "Falcon H1",
)
_FILE_TYPES = ("Q4_K_M", "Q8_0", "IQ4_XS", "Q5_K_M", "F16", "Q6_K", "Q3_K_M")
_SIZES = (1.7, 4.0, 8.0, 14.0, 32.0, 70.0)


class FixedLibrary(Library):
    """A library that always holds the same models."""

    def __init__(self, models: tuple[LibraryModel, ...]) -> None:
        super().__init__()
        folder = Folder(Path("/models"))
        self._content = Scan(models, (), (folder,), ())

    def remembered(self) -> Scan:
        """All of them."""
        return self._content

    def scan(self, _folders: object = None) -> Generator[ScanProgress, None, Scan]:
        """All of them, at once."""
        yield ScanProgress(Path("/models"), len(self._content.models), len(self._content.models))
        return self._content


class Painted(QObject):
    """Tells when a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count the paint events."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def model(number: int) -> LibraryModel:
    """One of many models that differ as real ones do."""
    family = _FAMILIES[number % len(_FAMILIES)]
    file_type = _FILE_TYPES[number // len(_FAMILIES) % len(_FILE_TYPES)]
    size = _SIZES[number // 49 % len(_SIZES)]
    name = f"{family} {size:g}B Instruct {number // 294}"
    bits = 3.0 + number % 13
    size_bytes = round(size * 1e9 * bits / 8)
    path = Path(f"/models/author-{number % 40}/{name.replace(' ', '-')}-{file_type}.gguf")
    place = Place(
        Path("/models"), Origin.FOLDER, (LibraryFile(path, size_bytes, 1.7e9, str(number)),)
    )
    return LibraryModel(
        key=str(path),
        fingerprint=str(number),
        name=name,
        display_name="",
        notes="",
        kind="model",
        architecture=family.split()[0].lower(),
        parameters=round(size * 1e9),
        layers=32,
        context_length=131072,
        embedding_length=4096,
        experts=None,
        widths=(),
        file_type=file_type,
        declared_file_type=file_type,
        bits_per_weight=bits,
        base_model=family.lower(),
        has_chat_template=True,
        size_bytes=size_bytes,
        modified=1.7e9 + number,
        last_used=None,
        shard_count=1,
        missing_shards=(),
        places=(place,),
        companions=(),
        complete=True,
    )


def _not_needed() -> NoReturn:
    raise AssertionError("the library asks for nothing of this kind")


def make_page(app: QApplication, models: tuple[LibraryModel, ...]) -> LibraryPage:
    """The page as the window has it."""
    window = QWidget()
    window.resize(1280, 800)
    theme = Theme(app)
    tasks = TaskRunner(app)
    remembered = Remembered()
    service = FitService(dict, tasks, remembered, lambda: None, window)
    context = PageContext(
        window=window,
        theme=theme,
        notifier=Notifier(app),
        jobs=Jobs(app),
        tasks=tasks,
        engine=EngineBridge(parent=app),
        settings=_not_needed,
        remembered=remembered,
        save_soon=lambda: None,
        load_model=lambda _path: None,
        load_with=lambda _path, _options: None,
        loaded_path=str,
        unload=lambda: None,
        choose_options=lambda _path, _options: None,
        show_page=lambda _name: None,
        examine=lambda _target: None,
        show_repo=lambda _name: None,
        quantizing=_not_needed,
        quantize=lambda _source: None,
        downloads=_not_needed,
        fit=lambda: service,
    )
    page = LibraryPage(context, FixedLibrary(models))
    page.resize(1280, 800)
    window.show()
    while len(page.table.items.shown) < len(models):
        app.processEvents()
    return page


def make_peer(models: tuple[LibraryModel, ...]) -> tuple[QTreeView, QSortFilterProxyModel]:
    """The same table made of Qt's own parts."""
    items = QStandardItemModel()
    columns = [column for column in model_columns() if column.is_shown]
    for each in models:
        items.appendRow([QStandardItem(column.text(each)) for column in columns])
    proxy = QSortFilterProxyModel()
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setFilterKeyColumn(-1)
    proxy.setSourceModel(items)
    items.setParent(proxy)
    view = QTreeView()
    view.setProperty("part", "table")
    view.setUniformRowHeights(True)
    view.setModel(proxy)
    view.setSortingEnabled(True)
    view.resize(780, 640)
    view.show()
    return view, proxy


def timed(app: QApplication, painted: Painted, act: Callable[[], object]) -> list[float]:
    """Milliseconds from an act to the end of the paint that it leads to; nothing without one."""
    app.processEvents()
    count, began = painted.count, time.perf_counter()
    act()
    while time.perf_counter() - began < PATIENCE_SECONDS:
        app.processEvents()
        if painted.count > count:
            # What paints has returned to the loop by now, so the paint is over.
            return [(time.perf_counter() - began) * 1000]
    return []


def type_text(app: QApplication, page: LibraryPage, painted: Painted) -> list[float]:
    """Type and clear; milliseconds of every key that changes the table."""
    keys = [functools.partial(QTest.keyClick, page.search, key) for key in TYPED]
    return [each for act in (*keys, page.search.clear) for each in timed(app, painted, act)]


def filter_peer(app: QApplication, proxy: QSortFilterProxyModel, painted: Painted) -> list[float]:
    """The same for the peer. It knows no words, and is given the last one alone."""
    beginnings = [TYPED[:end] for end in range(1, len(TYPED) + 1) if TYPED[end - 1] != " "]
    texts = [*(text.rsplit(maxsplit=1)[-1] for text in beginnings), ""]
    acts = [functools.partial(proxy.setFilterFixedString, text) for text in texts]
    return [each for act in acts for each in timed(app, painted, act)]


def main() -> int:
    """Type, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    app = QApplication([])
    app.setStyle("fusion")
    models = tuple(model(number) for number in range(options.rows))
    page = make_page(app, models)
    view, proxy = make_peer(models)
    ours: list[float] = []
    theirs: list[float] = []
    ours_painted, peer_painted = Painted(page.table.viewport()), Painted(view.viewport())
    for _ in range(options.rounds):
        ours += type_text(app, page, ours_painted)
        theirs += filter_peer(app, proxy, peer_painted)
    median, worst = statistics.median(ours), max(ours)
    print(f"{options.rows} models, {len(ours)} keys that change the table")
    print(f"Pannier's page            median {median:5.1f} ms   worst {worst:5.1f} ms")
    print(f"QSortFilterProxyModel     median {statistics.median(theirs):5.1f} ms")
    print(f"ratio of the medians      {median / statistics.median(theirs):5.2f}")
    print(f"goal                      median at most {GOAL_MILLISECONDS:.0f} ms")
    sys.stdout.flush()
    # Nothing here needs to be taken apart in order.
    os._exit(0 if median <= GOAL_MILLISECONDS else 1)


if __name__ == "__main__":
    sys.exit(main())
