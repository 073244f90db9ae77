# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Library page: what is listed, found, watched, remembered, and what an empty one says."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMenu, QTabWidget

from pannier.core.library import Library
from pannier.ui.chat.controller import State
from pannier.ui.formats import day
from pannier.ui.widgets.records import UNKNOWN
from tests.models import write_llama
from tests.ui.library.conftest import SMALL, LibraryUser

NO_BUTTON = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def cells(reader: LibraryUser, name: str) -> dict[str, str]:
    """What the table says of a model, by column."""
    items = reader.page.table.items
    row = reader.names.index(name)
    return {
        column.key: str(items.index(row, number).data())
        for number, column in enumerate(items.columns)
    }


def texts(reader: LibraryUser) -> str:
    """All visible labels of the page."""
    labels = reader.page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_the_table_says_what_is_in_the_files(reader: LibraryUser, models: Path) -> None:
    row = cells(reader, "Ant")
    assert row["architecture"] == "llama"
    assert row["file_type"] == "Q8_0"
    assert 8.4 < float(row["bits_per_weight"]) < 9.5
    assert row["parameters"].endswith("K")
    assert row["size"].endswith(("kB", "MB"))
    assert row["origin"] == "Folder"
    assert row["modified"] in {day(time.time()), day(time.time() - 60)}
    assert row["last_used"] == UNKNOWN


def test_a_split_model_is_one_row_with_the_size_of_all_parts(
    reader: LibraryUser, models: Path
) -> None:
    size = sum(path.stat().st_size for path in models.glob("cow*"))
    cow = next(model for model in reader.page.table.items.shown if model.name == "Cow")
    assert (cow.shard_count, cow.size_bytes) == (2, size)


def test_the_foot_tells_the_totals(reader: LibraryUser) -> None:
    assert "3 models" in texts(reader)
    assert "on disk" in texts(reader)
    reader.qtbot.keyClicks(reader.page.search, "q8_0")
    reader.wait_for("Ant")
    reader.wait(lambda: "1 of 3 models" in texts(reader))


def test_keys_filter_and_escape_brings_all_back(reader: LibraryUser) -> None:
    reader.do("find")
    reader.wait(reader.page.search.hasFocus)
    reader.qtbot.keyClicks(reader.page.search, "llama be")
    reader.wait_for("Bee")
    reader.qtbot.keyClick(reader.page.search, Qt.Key.Key_Escape)
    reader.wait_for("Ant", "Bee", "Cow")


def test_return_loads_the_model_into_the_chat_and_its_use_is_remembered(
    reader: LibraryUser, models: Path
) -> None:
    reader.pick("Bee")
    reader.qtbot.keyClick(reader.page.table, Qt.Key.Key_Return)
    reader.user.wait_for(State.READY)
    assert reader.window.loader.path == str(models / "bee-F16.gguf")
    assert reader.window.chat_page.isVisible()
    reader.window.show_page("library")
    reader.wait(lambda: cells(reader, "Bee")["last_used"] != UNKNOWN)


def test_new_changed_and_deleted_files_are_seen_by_themselves(
    reader: LibraryUser, models: Path
) -> None:
    reader.wait(lambda: len(reader.page.scanner.watched) > 0)
    write_llama(models / "dog.gguf", name="Dog", seed=3, **SMALL)
    (models / "ant-Q8_0.gguf").unlink()
    reader.wait_for("Bee", "Cow", "Dog")


def test_a_file_that_is_still_being_copied_appears_when_it_is_whole(
    reader: LibraryUser, models: Path, tmp_path: Path
) -> None:
    whole = write_llama(tmp_path / "dog.gguf", name="Dog", seed=3, **SMALL).read_bytes()
    reader.wait(lambda: len(reader.page.scanner.watched) > 0)
    with (models / "dog.gguf").open("wb") as copy:
        copy.write(whole[:-1000])
        copy.flush()
        reader.wait(lambda: str(models / "dog.gguf") in reader.page.scanner.watched)
        assert "could not be read" in reader.find("library.showProblems").property("text")
        copy.write(whole[-1000:])
    reader.wait_for("Ant", "Bee", "Cow", "Dog")


def test_a_folder_that_is_away_is_greyed_and_comes_back(
    reader: LibraryUser, models: Path, tmp_path: Path
) -> None:
    models.rename(tmp_path / "unplugged")
    reader.do("rescan")
    reader.wait(lambda: not any(model.available for model in reader.page.scanner.models))
    assert sorted(reader.names) == ["Ant", "Bee", "Cow"]
    cell = reader.page.table.items.cell(reader.page.table.items.index(0, 0))
    assert cell is not None
    assert cell.is_faint
    reader.pick("Ant")
    assert "drive" in reader.is_possible("chat")
    assert "drives that are away" in texts(reader)
    (tmp_path / "unplugged").rename(models)
    reader.page._look.timeout.emit()
    reader.wait(lambda: all(model.available for model in reader.page.scanner.models))
    assert reader.is_possible("chat") == ""


def test_a_model_that_lacks_a_part_says_which(reader: LibraryUser, models: Path) -> None:
    (models / "cow-00002-of-00002.gguf").unlink()
    reader.do("rescan")
    reader.wait(lambda: any(model.missing_shards for model in reader.page.scanner.models))
    reader.pick("Cow")
    assert reader.is_possible("chat") == "Parts are missing: cow-00002-of-00002.gguf"
    assert "Parts are missing: cow-00002-of-00002.gguf" in texts(reader)


def test_files_and_folders_can_be_dropped(reader: LibraryUser, tmp_path: Path) -> None:
    other = tmp_path / "other.folder"
    other.mkdir()
    write_llama(other / "elk.gguf", name="Elk", seed=4, **SMALL)
    single = write_llama(tmp_path / "fox.gguf", name="Fox", seed=5, **SMALL)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (other, single)])
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, NO_BUTTON, NO_KEY)
    reader.page.dragEnterEvent(enter)
    assert enter.isAccepted()
    reader.page.dropEvent(QDropEvent(QPointF(50, 50), copy, data, NO_BUTTON, NO_KEY))
    reader.wait_for("Ant", "Bee", "Cow", "Elk", "Fox")
    assert single.exists()


def test_what_is_no_model_is_refused_in_words(reader: LibraryUser, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"png")
    reader.page.commands.add([picture])
    reader.see("picture.png is not a GGUF model file")


def test_an_empty_library_says_what_to_do(make_reader: Callable[[], LibraryUser]) -> None:
    reader = make_reader()
    assert "No models yet" in texts(reader)
    assert "Ollama" in texts(reader)
    assert not reader.page.table.isVisible()


def test_stores_without_models_are_named(
    make_reader: Callable[[], LibraryUser], home: Path
) -> None:
    (home / ".lmstudio" / "models").mkdir(parents=True)
    reader = make_reader()
    assert "Found in other programs, but without a GGUF model: LM Studio" in texts(reader)


def test_models_of_other_programs_are_there_but_not_to_be_moved(
    make_reader: Callable[[], LibraryUser], home: Path
) -> None:
    folder = home / ".lmstudio" / "models" / "someone" / "gnu"
    folder.mkdir(parents=True)
    write_llama(folder / "gnu.gguf", name="Gnu", **SMALL)
    reader = make_reader()
    reader.wait_for("Gnu")
    assert cells(reader, "Gnu")["origin"] == "LM Studio"
    reader.pick("Gnu")
    assert reader.is_possible("trash").startswith("LM Studio looks after this file")
    assert reader.is_possible("move")
    assert reader.is_possible("chat") == ""


def test_models_are_grouped_by_base_model(reader: LibraryUser, models: Path) -> None:
    write_llama(models / "bee-Q8_0.gguf", name="Bee", weights="Q8_0", seed=6, **SMALL)
    reader.do("group")
    items = reader.page.table.items
    reader.wait(
        lambda: (
            [items.index(row, 0).data() for row in range(items.rowCount())]
            == ["Ant (1)", "Bee (2)", "Cow (1)"]
        )
    )


def test_the_view_is_remembered(
    reader: LibraryUser, make_reader: Callable[[], LibraryUser]
) -> None:
    reader.do("group")
    reader.do("details")
    reader.page.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    columns = reader.page.table.columns_menu
    columns.aboutToShow.emit()
    next(action for action in columns.actions() if action.text() == "Context").trigger()
    reader.window.close()
    other = make_reader()
    other.wait_for("Ant", "Bee", "Cow")
    assert other.page.table.items.is_grouped
    assert not other.page.details.isVisible()
    assert not other.page.table.isColumnHidden(9)
    assert other.page.table.layout_text() == reader.page.table.layout_text()


def test_models_are_known_before_the_folders_are_read(
    reader: LibraryUser, make_reader: Callable[[], LibraryUser], models: Path
) -> None:
    reader.window.close()
    shutil.rmtree(models)
    other = make_reader()
    assert sorted(other.names) == ["Ant", "Bee", "Cow"]


def test_companion_files_are_listed_on_demand(reader: LibraryUser, models: Path) -> None:
    write_llama(models / "mmproj-bee-F16.gguf", name="Bee's eyes", architecture="clip", **SMALL)
    reader.do("companions")
    reader.wait_for("Ant", "Bee", "Bee's eyes", "Cow")
    assert "3 models" in texts(reader)
    reader.pick("Bee's eyes")
    assert "cannot chat by itself" in reader.is_possible("chat")
    reader.do("companions")
    reader.wait_for("Ant", "Bee", "Cow")


def test_the_page_has_a_menu_while_it_is_shown(reader: LibraryUser) -> None:
    def shown() -> list[str]:
        return [action.text() for action in reader.window.menuBar().actions() if action.isVisible()]

    assert shown() == ["&File", "&Chat", "&Library", "&View", "&Help"]
    reader.window.show_page("chat")
    assert "&Library" not in shown()


def test_keys_of_the_page_work_on_the_page_alone(reader: LibraryUser) -> None:
    with reader.qtbot.waitActive(reader.window):
        reader.window.activateWindow()
    scans = reader.page.scanner.scan_count
    reader.window.show_page("chat")
    reader.qtbot.keyClick(reader.window.chat_page.pane.composer.text, Qt.Key.Key_F5)
    assert not reader.page.scanner.is_scanning
    reader.window.show_page("library")
    reader.qtbot.keyClick(reader.page.table, Qt.Key.Key_F5)
    reader.wait(lambda: reader.page.scanner.scan_count > scans)


def test_the_delete_key_means_a_model_in_the_table_alone(reader: LibraryUser) -> None:
    with reader.qtbot.waitActive(reader.window):
        reader.window.activateWindow()
    reader.pick("Ant")
    tabs = reader.window.findChild(QTabWidget, "library.tabs")
    assert tabs is not None
    tabs.setCurrentIndex(1)
    metadata = reader.page.details.metadata
    reader.wait(lambda: metadata.table.items.rowCount() > 0)
    metadata.table.setFocus()
    reader.qtbot.keyClick(metadata.table, Qt.Key.Key_Delete)
    reader.page.table.setFocus()
    assert reader.names == ["Ant", "Bee", "Cow"]
    reader.qtbot.keyClick(reader.page.table, Qt.Key.Key_Delete)
    reader.wait_for("Bee", "Cow")


def test_every_action_has_a_shortcut_of_its_own_and_a_tooltip(reader: LibraryUser) -> None:
    reader.pick("Ant")
    groups = reader.page.menu_groups
    actions = [action for group in groups for action in group if action.menu() is None]
    everywhere = [*actions, *reader.window.actions_.findChildren(type(actions[0]))]
    shortcuts = [keys.toString() for action in everywhere for keys in action.shortcuts()]
    assert len(shortcuts) == len(set(shortcuts))
    assert all(action.shortcuts() and action.toolTip() != action.text() for action in actions)
    menus = [menu for menu in reader.window.menuBar().findChildren(QMenu) if menu.title()]
    in_menus = {action for menu in menus for action in menu.actions()}
    assert in_menus.issuperset(actions)


def test_removing_a_folder_leaves_its_files(reader: LibraryUser, models: Path) -> None:
    reader.do("folders")
    table = reader.find("library.folders.table")
    reader.wait(lambda: table.items.rowCount() == 1)
    table.select(models)
    reader.press("library.folders.change")
    reader.wait_for()
    assert len(list(models.iterdir())) == 4
    reader.press("library.folders.close")
    assert "No models yet" in texts(reader)


def test_a_found_store_can_be_hidden_and_shown(
    make_reader: Callable[[], LibraryUser], home: Path
) -> None:
    folder = home / ".lmstudio" / "models"
    folder.mkdir(parents=True)
    write_llama(folder / "gnu.gguf", name="Gnu", **SMALL)
    reader = make_reader()
    reader.wait_for("Gnu")
    reader.do("folders")
    table = reader.find("library.folders.table")
    reader.wait(lambda: table.items.rowCount() == 1)
    table.select(folder)
    reader.press("library.folders.change")
    reader.wait_for()
    reader.wait(lambda: reader.find("library.folders.change").property("text") == "Show")
    reader.press("library.folders.change")
    reader.wait_for("Gnu")
    assert Library().folders()[0].shown
