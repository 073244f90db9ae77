# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the user told the library is kept, whatever becomes of models and of the library's file."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.library import Library, Provenance
from tests.core.library.files import finish, gguf_bytes, named, names, only, scan, write


@pytest.fixture
def state_file(pannier_home: Path) -> Path:
    """Return where the library keeps what it was told."""
    return pannier_home / "data" / "library.sqlite"


def test_names_and_notes(library: Library, models: Path) -> None:
    write(models / "a.gguf")
    model = only(scan(library))
    library.rename(model, "  My\nmodel ")
    library.set_notes(model, "Good at poems.\nSlow.")

    model = only(scan(Library()))

    assert (model.name, model.display_name, model.notes) == (
        "My model",
        "My model",
        "Good at poems.\nSlow.",
    )
    library.rename(model, "")
    assert (only(scan(library)).name, only(scan(library)).notes) == ("a", "Good at poems.\nSlow.")


def test_they_stay_with_a_file_that_others_move_and_rename(library: Library, models: Path) -> None:
    path = write(models / "a.gguf")
    library.rename(only(scan(library)), "Mine")
    (models / "sub").mkdir()
    path.rename(models / "sub" / "b.gguf")

    assert only(scan(library)).name == "Mine"


def test_another_content_under_the_same_name_is_another_model(
    library: Library, models: Path
) -> None:
    path = write(models / "a.gguf")
    library.rename(only(scan(library)), "Mine")
    path.write_bytes(gguf_bytes("another"))

    assert only(scan(library)).name == "another"


def test_last_used(library: Library, models: Path) -> None:
    path = write(models / "a.gguf")
    before = time.time()
    library.mark_used(path)
    library.mark_used(models / "nothing.gguf")

    used = only(scan(library)).last_used

    assert used is not None
    assert before <= used <= time.time()


def test_provenance(library: Library, models: Path) -> None:
    path = write(models / "a.gguf")
    provenance = Provenance("o/r", "main", "a.gguf", "0" * 64)
    library.set_provenance(path, provenance)

    assert only(scan(library)).places[0].files[0].provenance == provenance
    with pytest.raises(UserError):
        library.set_provenance(models / "nothing.gguf", provenance)


def test_making_a_library_touches_nothing(home: Path, pannier_home: Path) -> None:
    Library().folders()

    assert not pannier_home.exists()


def test_a_damaged_file_is_replaced_by_its_backup(
    library: Library, models: Path, state_file: Path
) -> None:
    write(models / "a.gguf")
    library.rename(only(scan(library)), "Mine")
    scan(library)  # makes the backup
    library.set_notes(only(scan(library)), "lost")
    state_file.write_bytes(b"what the disk made of it" * 1000)

    model = only(scan(library))

    assert model.name == "Mine"
    warning = library.take_warning()
    assert warning is not None
    assert (warning.kind, "backup is used" in warning.remedy) == ("library_damaged", True)
    assert library.take_warning() is None
    assert state_file.with_name("library.sqlite.damaged").exists()


def test_a_damaged_file_without_a_backup(library: Library, models: Path, state_file: Path) -> None:
    state_file.write_bytes(b"no database" * 1000)

    assert library.folders() == ()
    warning = library.take_warning()
    assert warning is not None
    assert "Add your folders again" in warning.remedy
    library.add_folder(models)
    assert len(library.folders()) == 1


@pytest.mark.parametrize("damage", [b"", b"SQLite format 3\0" + bytes(5000), b"\0" * 20_000])
def test_whatever_the_file_is(library: Library, state_file: Path, damage: bytes) -> None:
    state_file.write_bytes(damage)

    library.folders()
    library.take_warning()
    finish(library.scan())


def test_flipped_bits(library: Library, models: Path, state_file: Path) -> None:
    write(models / "a.gguf")
    library.rename(only(scan(library)), "Mine")
    sound = state_file.read_bytes()
    for at in range(0, len(sound), 389):
        damaged = bytearray(sound)
        damaged[at] ^= 0xFF
        state_file.write_bytes(damaged)
        finish(library.scan())
    library.take_warning()
    state_file.write_bytes(sound)
    assert only(scan(library)).name == "Mine"


def test_a_file_of_a_later_version_is_left_alone(
    library: Library, models: Path, state_file: Path
) -> None:
    with closing(sqlite3.connect(state_file)) as database:
        database.execute("PRAGMA user_version = 99")
    content = state_file.read_bytes()

    assert library.folders() == ()
    warning = library.take_warning()
    assert warning is not None
    assert "later version" in warning.message
    with pytest.raises(UserError) as caught:
        library.add_folder(models)
    assert caught.value.kind == "library_unwritable"
    assert state_file.read_bytes() == content


def test_a_folder_that_cannot_be_written(home: Path, tmp_path: Path, models: Path) -> None:
    blocked = write(tmp_path / "file", b"in the way")
    library = Library(blocked / "library.sqlite", blocked / "headers.sqlite")
    write(models / "a.gguf")

    with pytest.raises(UserError) as caught:
        library.add_folder(models)
    assert caught.value.kind == "library_unwritable"
    assert names(scan(library)) == []


def test_two_programs_at_once(library: Library, models: Path) -> None:
    for name in "abc":
        write(models / f"{name}.gguf")
    other = Library()
    found = scan(library)
    library.rename(named(found, "a"), "A")
    other.rename(named(found, "b"), "B")
    library.set_notes(named(found, "c"), "C")
    other.set_notes(named(found, "a"), "from the other")

    found = scan(Library())

    assert names(found) == ["A", "B", "c"]
    assert (named(found, "A").notes, named(found, "c").notes) == ("from the other", "C")
