# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Verify, move, trash, leftovers: nothing is lost, whatever goes wrong."""

import datetime as dt
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import filelock
import pytest

from pannier.core.errors import UserError
from pannier.core.library import (
    CopyProgress,
    FileToVerify,
    Leftover,
    LeftoverKind,
    Library,
    Provenance,
    find_leftovers,
    move_model,
    remove_leftovers,
    restore,
    trash_model,
    undo_move,
    verify,
)
from pannier.core.library.provenance import (
    DownloadProvenance,
    read_provenance,
    write_provenance,
)
from tests.core.library.files import (
    finish,
    gguf_bytes,
    hugging_face,
    named,
    ollama,
    only,
    scan,
    write,
)
from tests.models import write_llama


@pytest.fixture
def other_volume(tmp_path: Path) -> Iterator[Path]:
    """Make a folder on another volume than the models."""
    memory = Path("/dev/shm")  # noqa: S108 - a volume, not a name
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is only one volume")
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def files(folder: Path) -> list[str]:
    """Return the paths of all files and empty folders below a folder."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() or not any(path.iterdir())
    )


def refusal(steps: Iterator[object]) -> UserError:
    with pytest.raises(UserError) as caught:
        for _ in steps:
            pass
    assert caught.value.message
    return caught.value


# Verify


def test_verify(models: Path) -> None:
    sound = write_llama(models / "sound.gguf")
    damaged = models / "damaged.gguf"
    content = bytearray(sound.read_bytes())
    content[-5000] ^= 1
    damaged.write_bytes(content)
    steps: list[CopyProgress] = []

    results = finish(
        verify([FileToVerify(sound, sha256(sound).upper()), FileToVerify(damaged, sha256(sound))]),
        steps.append,
    )

    assert [result.matches for result in results] == [True, False]
    assert results[1].found == sha256(damaged)
    assert (steps[-1].done_bytes, steps[-1].total_bytes) == (2 * len(content), 2 * len(content))
    assert {step.path for step in steps} == {sound, damaged}


def test_verify_knows_the_hashes_of_caches(home: Path) -> None:
    hugging_face(home / ".cache/huggingface/hub", "o/r", {"a.gguf": gguf_bytes("a")})
    ollama(home / ".ollama/models", "b:1", {"model": gguf_bytes("b")})
    known = [
        FileToVerify(file.path, file.provenance.sha256)
        for model in scan(Library()).models
        for file in model.places[0].files
    ]

    assert [result.matches for result in finish(verify(known))] == [True, True]


def test_verify_says_what_is_missing(models: Path) -> None:
    path = write(models / "a.gguf")

    assert refusal(verify([FileToVerify(path, "")])).kind == "hash_unknown"
    missing = verify([FileToVerify(models / "b.gguf", "0" * 64)])
    assert refusal(missing).kind == "file_missing"


# Move


def test_move_on_one_volume_and_back(library: Library, models: Path, tmp_path: Path) -> None:
    write_llama(models / "m.gguf", layers=4, shard_tensors=20)
    (models / "o" / "r").mkdir(parents=True)
    for path in models.glob("*.gguf"):
        path.rename(models / "o" / "r" / path.name)
    write(models / "o" / "r" / "mmproj.gguf", kind="mmproj", width=256)
    target = tmp_path / "drive"
    library.add_folder(write(target / "x.gguf").parent)
    before = scan(library)
    model = named(before, "Tiny Llama")
    library.set_notes(model, "keep me")
    inode = model.path.stat().st_ino

    record = finish(move_model(model, target, companions=[named(before, "mmproj")]))

    moved = named(scan(library), "Tiny Llama")
    assert moved.path == target / "o" / "r" / "m-00001-of-00002.gguf"
    assert moved.path.stat().st_ino == inode
    assert (moved.notes, moved.missing_shards, len(moved.companions)) == ("keep me", (), 1)
    assert len(record.moved) == 3
    finish(undo_move(record))
    assert named(scan(library), "Tiny Llama").path == model.path
    assert files(target) == ["x.gguf"]


def test_move_to_another_volume_and_back(
    library: Library, models: Path, other_volume: Path
) -> None:
    path = write_llama(models / "m.gguf")
    content, modified = path.read_bytes(), path.stat().st_mtime_ns
    steps: list[CopyProgress] = []

    record = finish(move_model(only(scan(library)), other_volume), steps.append)

    assert files(models) == []
    assert (other_volume / "m.gguf").read_bytes() == content
    assert (other_volume / "m.gguf").stat().st_mtime_ns == modified
    assert steps[-1].done_bytes == steps[-1].total_bytes == 2 * len(content)
    finish(undo_move(record))
    assert files(other_volume) == []
    assert path.read_bytes() == content


def test_a_move_that_is_ended_leaves_everything_as_it_was(
    library: Library, models: Path, other_volume: Path
) -> None:
    (models / "o").mkdir()
    write_llama(models / "o" / "m.gguf", layers=4, shard_tensors=20)
    before = files(models)
    for end in range(1, 4):
        steps = move_model(only(scan(library)), other_volume / "new")
        for _ in range(end):
            next(steps)
        assert files(other_volume)
        steps.close()
        assert (files(models), files(other_volume)) == (before, [])


def test_a_file_that_vanishes_while_it_is_moved(
    library: Library, models: Path, other_volume: Path
) -> None:
    write_llama(models / "m.gguf", layers=4, shard_tensors=20)
    model = only(scan(library))
    (models / "m-00002-of-00002.gguf").unlink()

    assert refusal(move_model(model, other_volume)).kind == "move_failed"
    assert (files(models), files(other_volume)) == (["m-00001-of-00002.gguf"], [])


def test_a_disk_that_is_too_small(
    library: Library, models: Path, other_volume: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_llama(models / "m.gguf")
    full = shutil.disk_usage(other_volume)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", {other_volume: full}.get)

    error = refusal(move_model(only(scan(library)), other_volume))

    assert (error.kind, "1.00 kB free" in error.message) == ("disk_full", True)
    assert (files(models), files(other_volume)) == (["m.gguf"], [])


def test_nothing_is_overwritten(library: Library, models: Path, tmp_path: Path) -> None:
    write(models / "a.gguf")
    other = write(tmp_path / "drive" / "a.gguf", b"precious")

    assert refusal(move_model(only(scan(library)), tmp_path / "drive")).kind == "file_exists"
    assert refusal(move_model(only(scan(library)), models)).kind == "file_exists"
    assert other.read_bytes() == b"precious"
    assert files(models) == ["a.gguf"]


def test_files_of_others_links_and_absent_files_are_not_moved(
    library: Library, home: Path, models: Path, tmp_path: Path
) -> None:
    hugging_face(home / ".cache/huggingface/hub", "o/r", {"a.gguf": gguf_bytes("cached")})
    (models / "link.gguf").symlink_to(write(tmp_path / "elsewhere" / "linked.gguf"))
    found = scan(library)
    cached, linked = named(found, "cached"), named(found, "linked")

    error = refusal(move_model(cached, tmp_path / "drive"))
    assert (error.kind, "Hugging Face" in error.message) == ("read_only_store", True)
    assert refusal(move_model(linked, tmp_path / "drive")).kind == "is_link"
    models.rename(tmp_path / "unplugged")
    away = named(scan(library), "linked")
    assert refusal(move_model(away, tmp_path / "drive")).kind == "file_missing"
    with pytest.raises(UserError):
        trash_model(cached)
    assert not (tmp_path / "drive").exists()


def test_a_single_file_keeps_its_name(home: Path, tmp_path: Path) -> None:
    library = Library()
    library.add_folder(write(tmp_path / "downloads" / "a.gguf"))

    finish(move_model(only(scan(library)), tmp_path / "drive"))

    assert files(tmp_path / "drive") == ["a.gguf"]


# Trash


@pytest.fixture
def _own_trash(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have send2trash look for the trash anew, now that the home folder is another."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "send2trash"]:
        monkeypatch.delitem(sys.modules, name)


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the XDG trash is Linux's")


@linux_only
@pytest.mark.usefixtures("_own_trash")
@pytest.mark.parametrize("name", ["a", "two\nlines", "100% 通义", "semi;colon"])
def test_trash_and_back(library: Library, models: Path, home: Path, name: str) -> None:
    path = write(models / "sub" / f"{name}.gguf", gguf_bytes("a"))
    content = path.read_bytes()

    record = trash_model(only(scan(library)))

    assert not path.exists()
    trash = home / ".local" / "share" / "Trash"
    assert record.can_undo
    assert str(trash / "files") in record.where
    assert len(list((trash / "info").iterdir())) == 1
    assert not scan(library).models
    (models / "sub").rmdir()
    restore(record)
    assert path.read_bytes() == content
    assert not list((trash / "info").iterdir())
    assert not list((trash / "files").iterdir())


@linux_only
@pytest.mark.usefixtures("_own_trash")
def test_all_shards_and_a_companion_go_together(library: Library, models: Path) -> None:
    write_llama(models / "m.gguf", layers=4, shard_tensors=10)
    write(models / "mmproj.gguf", kind="mmproj", width=256)
    before = files(models)
    found = scan(library)

    record = trash_model(named(found, "Tiny Llama"), companions=[named(found, "mmproj")])

    assert (len(record.files), files(models)) == (5, [])
    restore(record)
    assert files(models) == before


@linux_only
@pytest.mark.usefixtures("_own_trash")
def test_what_was_trashed_before_is_not_taken_for_it(library: Library, models: Path) -> None:
    path = write(models / "a.gguf", gguf_bytes("first"))
    trash_model(only(scan(library)))
    write(models / "a.gguf", gguf_bytes("second"))
    record = trash_model(only(scan(library)))

    restore(record)

    assert path.read_bytes() == gguf_bytes("second")


@linux_only
@pytest.mark.usefixtures("_own_trash")
def test_trash_on_another_volume(library: Library, other_volume: Path) -> None:
    path = write(other_volume / "a.gguf")
    library.add_folder(other_volume)

    record = trash_model(named(scan(library), "a"))

    assert not path.exists()
    try:
        restore(record)
    finally:
        trash = Path(f"/dev/shm/.Trash-{os.getuid()}")  # noqa: S108 - the volume's own trash
        if trash.is_dir() and not any((trash / "files").iterdir()):
            shutil.rmtree(trash)
    assert path.exists()


@linux_only
@pytest.mark.usefixtures("_own_trash")
def test_what_cannot_be_brought_back(library: Library, models: Path, home: Path) -> None:
    path = write(models / "a.gguf")
    record = trash_model(only(scan(library)))
    write(path, b"somebody else's")
    with pytest.raises(UserError) as caught:
        restore(record)
    assert caught.value.kind == "file_exists"
    path.unlink()
    shutil.rmtree(home / ".local" / "share" / "Trash" / "files")
    with pytest.raises(UserError, match="no longer in the trash"):
        restore(record)


@linux_only
@pytest.mark.usefixtures("_own_trash")
def test_a_trash_that_refuses(library: Library, models: Path, home: Path) -> None:
    write_llama(models / "m.gguf", layers=4, shard_tensors=20)
    model = only(scan(library))
    (models / "m-00002-of-00002.gguf").unlink()

    with pytest.raises(UserError) as caught:
        trash_model(model)

    assert caught.value.kind == "trash_failed"
    assert files(models) == ["m-00001-of-00002.gguf"]


# Leftovers


def leftovers(folder: Path, *in_use: Path) -> dict[str, Leftover]:
    found = finish(find_leftovers([folder], in_use=in_use))
    return {leftover.target.name: leftover for leftover in found}


def test_leftovers_are_found_and_removed(models: Path) -> None:
    kept = write(models / "a.gguf")
    part = write(models / "o" / "b.gguf.part", b"half" * 1000)
    journal = write(models / "o" / "b.gguf.part.json", b"{}")
    write(models / "c.gguf.moving", b"copy")
    write(models / "d.gguf.quantizing", b"draft")
    write(models / "f.gguf.unfinished", b"some chunks")
    write(models / "f.gguf.unfinished.new", b"some more")
    write(models / "films" / "film.mkv.part", b"a browser's")
    write(models / "e.imatrix.dat.part", b"half")
    write(models / "e.imatrix.dat.part.json", b"{}")

    found = leftovers(models)

    assert {name: each.kind for name, each in found.items()} == {
        "b.gguf": LeftoverKind.DOWNLOAD,
        "c.gguf": LeftoverKind.MOVE,
        "d.gguf": LeftoverKind.QUANTIZE,
        "f.gguf": LeftoverKind.IMATRIX,
        "e.imatrix.dat": LeftoverKind.DOWNLOAD,
    }
    assert set(found["b.gguf"].paths) == {part, journal}
    assert found["b.gguf"].size_bytes >= 4000
    freed = remove_leftovers(list(found.values()))
    assert freed == sum(each.size_bytes for each in found.values())
    assert files(models) == ["a.gguf", "films/film.mkv.part", "o"]
    assert kept.exists()


def test_a_preallocated_file_counts_what_it_takes(models: Path) -> None:
    part = write(models / "a.gguf.part", b"x" * 4096)
    os.truncate(part, 10**9)

    assert leftovers(models)["a.gguf"].size_bytes < 10**6


def test_what_a_job_is_writing_is_no_leftover(models: Path) -> None:
    part = write(models / "a.gguf.part", b"x")

    assert not leftovers(models, part)
    assert not leftovers(models, models / "a.gguf")
    lock = models / "a.gguf.part.lock"
    with filelock.FileLock(lock):
        assert not leftovers(models)
    assert leftovers(models)


def test_the_lock_of_a_killed_download_goes_with_it(models: Path) -> None:
    write(models / "a.gguf.part", b"x")
    write(models / "a.gguf.part.lock", b"")

    remove_leftovers(list(leftovers(models).values()))

    assert files(models) == []


def test_a_leftover_that_has_changed_stays(models: Path) -> None:
    part = write(models / "a.gguf.part", b"x")
    found = leftovers(models)
    part.write_bytes(b"x" * 100_000)

    assert remove_leftovers(list(found.values())) == 0
    assert part.exists()
    part.unlink()
    assert remove_leftovers(list(found.values())) == 0


def test_where_a_download_came_from_is_known_and_goes_where_the_file_goes(
    library: Library, models: Path, tmp_path: Path
) -> None:
    path = write(models / "o" / "r" / "a.gguf")
    origin = DownloadProvenance(
        endpoint="https://huggingface.co",
        repo="o/r",
        commit="c" * 40,
        path="a.gguf",
        etag="e" * 64,
        sha256="e" * 64,
        size_bytes=path.stat().st_size,
        verified=True,
        downloaded=dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
    )
    write_provenance(path, origin)
    model = only(scan(library))
    known = Provenance("o/r", "c" * 40, "a.gguf", "e" * 64)
    assert model.places[0].files[0].provenance == known
    record = finish(move_model(model, tmp_path / "other"))
    assert list(models.rglob("*.json")) == []
    moved = tmp_path / "other" / "o" / "r" / "a.gguf"
    assert read_provenance(moved) == origin
    finish(undo_move(record))
    trashed = trash_model(only(scan(library)))
    assert not list(models.rglob("a.gguf*"))
    if trashed.can_undo:
        restore(trashed)
        assert read_provenance(path) == origin
