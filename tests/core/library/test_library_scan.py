# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Scanning folders: what is found, what is remembered, and what cannot stop a scan."""

import errno
import os
import sys
from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.library import Folder, Library, Origin, ScanProgress, totals
from tests.architectures import ARCHITECTURES, Architecture, write_model
from tests.core.library.files import finish, gguf_bytes, named, names, only, scan, write
from tests.models import write_llama, write_truncated


def kinds(library: Library) -> dict[str, str]:
    """Scan, and return the kind of problem of each file or folder."""
    return {problem.path.name: problem.kind for problem in scan(library).problems}


def test_a_model_is_described_by_its_header(library: Library, models: Path) -> None:
    (models / "someone").mkdir()
    path = write_llama(models / "someone" / "tiny-Q8_0.gguf", weights="Q8_0")

    model = only(scan(library))

    assert (model.name, model.kind, model.architecture) == ("Tiny Llama", "model", "llama")
    assert (model.layers, model.context_length, model.embedding_length) == (2, 512, 256)
    assert (model.file_type, model.declared_file_type) == ("Q8_0", "Q8_0")
    assert model.parameters == 2 * 320 * 256 + 2 * (589_824 + 2 * 256) + 256
    assert model.bits_per_weight == pytest.approx(8.53, abs=0.05)
    assert model.size_bytes == path.stat().st_size
    assert model.modified == pytest.approx(path.stat().st_mtime)
    assert model.has_chat_template
    assert model.complete
    assert model.loadable
    assert (model.path, model.origin, model.last_used) == (path, Origin.FOLDER, None)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_architecture(library: Library, models: Path, architecture: Architecture) -> None:
    write_model(models / "f16.gguf", architecture, weights="F16", name="a")
    write_model(models / "q8.gguf", architecture, weights="Q8_0", name="b")
    write_model(models / "split.gguf", architecture, weights="F16", name="c", shard_tensors=5)
    write_model(models / "big.gguf", architecture, weights="F16", name="d", big_endian=True)

    found = scan(library)

    assert not found.problems
    assert [(model.name, model.architecture, model.file_type) for model in found.models] == [
        ("a", architecture, "F16"),
        ("b", architecture, "Q8_0"),
        ("c", architecture, "F16"),
        ("d", architecture, "F16"),
    ]
    whole, quantized, split, big = found.models
    assert whole.parameters == quantized.parameters == split.parameters == big.parameters
    assert whole.bits_per_weight == split.bits_per_weight == big.bits_per_weight
    assert (quantized.bits_per_weight or 99) < (whole.bits_per_weight or 0)
    assert split.shard_count > 2
    assert not split.missing_shards


def test_a_file_type_that_is_not_true_is_shown_beside_the_one_that_is(
    library: Library, models: Path
) -> None:
    path = write_model(models / "model.gguf", "llama", weights="F16")
    content = path.read_bytes()
    key = b"general.file_type" + (4).to_bytes(4, "little")
    path.write_bytes(content.replace(key + bytes([1, 0, 0, 0]), key + bytes([15, 0, 0, 0])))

    model = only(scan(library))

    assert (model.file_type, model.declared_file_type) == ("F16", "Q4_K_M")


def test_any_layout(library: Library, models: Path) -> None:
    write(models / "a.gguf")
    write(models / "x" / "y" / "z" / "b.GGUF")
    write(models / "notes.txt", b"no model")
    write(models / "incomplete-c.gguf", b"GPT4All is not done with this one")
    write(models / "$RECYCLE.BIN" / "d.gguf")

    assert names(scan(library)) == ["a", "b"]


def test_several_folders_and_single_files(home: Path, tmp_path: Path) -> None:
    library = Library()
    library.add_folder(write(tmp_path / "one" / "a.gguf").parent)
    library.add_folder(write(tmp_path / "two" / "b.gguf"))
    write(tmp_path / "two" / "c.gguf")

    assert names(scan(library)) == ["a", "b"]
    assert [folder.path.name for folder in library.folders()] == ["one", "b.gguf"]


def test_a_shard_stands_for_its_model(home: Path, tmp_path: Path) -> None:
    library = Library()
    write_llama(tmp_path / "m.gguf", layers=4, shard_tensors=20)
    library.add_folder(tmp_path / "m-00002-of-00002.gguf")

    assert not only(scan(library)).missing_shards


def test_nothing_but_a_folder_or_a_model_can_be_added(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no folder") as caught:
        library.add_folder(tmp_path / "nowhere")
    assert caught.value.kind == "folder_missing"
    with pytest.raises(UserError, match="not a GGUF") as caught:
        library.add_folder(write(tmp_path / "song.mp3", b"la la"))
    assert caught.value.kind == "not_gguf"


def test_a_removed_folder_is_forgotten(library: Library, models: Path) -> None:
    write(models / "a.gguf")
    scan(library)
    library.remove_folder(models)

    assert not scan(library).models
    assert not library.folders()
    assert (models / "a.gguf").exists()


def test_a_folder_that_is_away_keeps_its_models(library: Library, models: Path) -> None:
    write(models / "a.gguf")
    library.rename(only(scan(library)), "Dear old thing")
    models.rename(models.with_name("unplugged"))

    away = only(scan(library))

    assert (away.name, away.available, away.loadable) == ("Dear old thing", False, False)
    assert [folder.available for folder in library.folders()] == [False]
    models.with_name("unplugged").rename(models)
    back = only(scan(library))
    assert back.available
    assert back.key == away.key


def test_an_empty_mount_point_is_a_drive_that_is_away(
    library: Library, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(models / "a.gguf")
    with monkeypatch.context() as plugged:
        plugged.setattr(os.path, "ismount", lambda path: Path(path) == models)
        scan(library)
    (models / "a.gguf").unlink()

    found = scan(library)

    assert [model.available for model in found.models] == [False]
    assert [folder.available for folder in found.folders] == [False]


def test_a_folder_that_cannot_be_read_any_more_is_away(
    library: Library, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(models / "a.gguf")
    scan(library)

    def fail(path: str) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as failing:
        failing.setattr(os, "scandir", fail)
        found = scan(library)

    assert [model.available for model in found.models] == [False]
    (problem,) = found.problems
    assert problem.kind == "folder_unreadable"
    assert "input/output error" in problem.message
    assert [model.available for model in scan(library).models] == [True]


def test_what_was_deleted_is_gone(library: Library, models: Path) -> None:
    write(models / "a.gguf")
    scan(library)
    (models / "a.gguf").unlink()

    assert not scan(library).models
    assert not library.remembered().models


def test_the_last_scan_is_remembered(library: Library, models: Path) -> None:
    write(models / "a.gguf")
    found = scan(library)

    assert Library().remembered().models == found.models


def test_given_folders_are_scanned_without_a_trace(library: Library, tmp_path: Path) -> None:
    write(tmp_path / "other" / "a.gguf")

    found = finish(library.scan([Folder(tmp_path / "other")]))

    assert names(found) == ["a"]
    assert not library.remembered().models


def test_unchanged_files_are_not_read_again(library: Library, models: Path) -> None:
    path = write(models / "a.gguf")
    scan(library)
    status = path.stat()
    # The same size and time: only who reads the file sees that it is another.
    path.write_bytes(gguf_bytes("b"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert names(scan(library)) == ["a"]
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert names(scan(library)) == ["b"]


def test_a_damaged_cache_costs_only_time(
    library: Library, models: Path, pannier_home: Path
) -> None:
    write(models / "a.gguf")
    scan(library)
    cache = pannier_home / "cache" / "headers.sqlite"
    cache.write_bytes(b"no database at all, but long enough to look like one" * 100)

    assert names(scan(library)) == ["a"]
    assert library.take_warning() is None
    assert names(scan(library)) == ["a"]
    assert cache.read_bytes().startswith(b"SQLite")


def test_a_scan_can_end_at_every_step(library: Library, models: Path) -> None:
    for number in range(5):
        write(models / str(number) / f"{number}.gguf")
    for end in range(1, 30):
        steps = library.scan()
        for _, _ in zip(range(end), steps, strict=False):
            pass
        steps.close()

    assert names(scan(library)) == ["0", "1", "2", "3", "4"]


def test_progress_counts_up_to_the_end(library: Library, models: Path) -> None:
    for number in range(10):
        write(models / f"{number}.gguf")
    steps: list[ScanProgress] = []
    finish(library.scan(), steps.append)

    read = [step.files_read for step in steps]
    assert read == sorted(read)
    assert (steps[-1].files_read, steps[-1].files_found) == (10, 10)


def test_a_large_vocabulary_is_read_in_a_second_round(library: Library, models: Path) -> None:
    write_llama(models / "large.gguf", vocab=20_000, embedding=64, ffn=64, kv_heads=1)
    (models / "small.gguf").write_bytes(gguf_bytes("small"))
    # The file name comes first in the alphabet, its header is finished last.
    steps: list[ScanProgress] = []
    found = finish(library.scan(), steps.append)

    assert [step.files_read for step in steps] == [0, 0, 1, 2]
    assert all(model.complete for model in found.models)
    assert named(found, "Tiny Llama").has_chat_template


def test_totals_count_a_file_once(library: Library, models: Path, tmp_path: Path) -> None:
    path = write(models / "a.gguf")
    (models / "hard.gguf").hardlink_to(path)
    (models / "soft.gguf").symlink_to(path)
    write(models / "b.gguf")

    total = totals(scan(library).models)

    size = path.stat().st_size
    assert (total.models, total.files, total.disk_bytes) == (2, 2, 2 * size)
    assert total.by_origin == ((Origin.FOLDER, 2 * size),)
    models.rename(tmp_path / "gone")
    total = totals(scan(library).models)
    assert (total.files, total.disk_bytes, total.away_bytes) == (0, 0, 2 * size)


# What cannot stop a scan


def test_bad_files_are_named_and_the_rest_is_found(library: Library, models: Path) -> None:
    good = write(models / "good.gguf")
    write(models / "empty.gguf", b"")
    write(models / "text.gguf", b"Dear diary, this is no model.")
    write_truncated(good, models / "cut.gguf", keep=0.1)
    (models / "link.gguf").symlink_to(models / "nowhere.gguf")

    assert kinds(library) == {
        "empty.gguf": "file_incomplete",
        "text.gguf": "not_gguf",
        "cut.gguf": "file_incomplete",
        "link.gguf": "file_vanished",
    }
    found = scan(library)
    assert names(found) == ["good"]
    assert all(problem.message.endswith(".") for problem in found.problems)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX has them")
def test_pipes_and_folders_called_gguf(library: Library, models: Path) -> None:
    os.mkfifo(models / "pipe.gguf")
    write(models / "folder.gguf" / "a.gguf")

    found = scan(library)

    assert names(found) == ["a"]
    assert not found.problems


def test_loops_of_links_are_told_and_not_followed(library: Library, models: Path) -> None:
    write(models / "sub" / "a.gguf")
    (models / "sub" / "up").symlink_to(models)
    (models / "self").symlink_to(models / "self")

    assert kinds(library) == {"up": "folder_loop"}
    assert names(scan(library)) == ["a"]


def test_a_linked_folder_is_followed(library: Library, models: Path, tmp_path: Path) -> None:
    write(tmp_path / "elsewhere" / "a.gguf")
    (models / "link").symlink_to(tmp_path / "elsewhere")
    (models / "again").symlink_to(tmp_path / "elsewhere")

    assert names(scan(library)) == ["a"]


def test_folders_nested_without_end(library: Library, models: Path) -> None:
    deep = models
    for _ in range(60):
        deep = deep / "d"
    write(deep / "a.gguf")
    write(models / "b.gguf")

    found = scan(library)

    assert names(found) == ["b"]
    assert [problem.kind for problem in found.problems] == ["folder_too_deep"]


def test_a_folder_that_vanishes_during_the_scan(library: Library, models: Path) -> None:
    write(models / "a" / "a.gguf")
    write(models / "b" / "b.gguf")

    def pull_the_plug(step: ScanProgress) -> None:
        if (models / "b").exists():
            (models / "b" / "b.gguf").unlink()
            (models / "b").rmdir()

    found = finish(library.scan(), pull_the_plug)

    assert names(found) == ["a"]
    assert {problem.path.name for problem in found.problems} <= {"b"}


def test_a_file_that_vanishes_during_the_scan(library: Library, models: Path) -> None:
    write(models / "a.gguf")
    doomed = write(models / "b.gguf")

    def delete(step: ScanProgress) -> None:
        if step.files_found:
            doomed.unlink(missing_ok=True)

    found = finish(library.scan(), delete)

    assert names(found) == ["a"]
    assert [(problem.path, problem.kind) for problem in found.problems] == [
        (doomed, "file_vanished")
    ]


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to root"
)
def test_forbidden_folders_and_files(library: Library, models: Path) -> None:
    write(models / "good.gguf")
    write(models / "locked" / "a.gguf")
    write(models / "b.gguf").chmod(0)
    (models / "locked").chmod(0)
    try:
        assert kinds(library) == {"locked": "folder_unreadable", "b.gguf": "file_unreadable"}
        assert names(scan(library)) == ["good"]
    finally:
        (models / "locked").chmod(0o700)


@pytest.mark.parametrize(
    ("file_name", "shown"),
    [
        ("通义千问-7B.gguf", "通义千问-7B"),
        ("line\nbreak\t.gguf", "line break"),
        ("\x1b[31mred\x07.gguf", "\ufffd[31mred\ufffd"),
        ("evil\u202efugg.gguf", "evil\ufffdfugg"),
        ("naïve 🦙.gguf", "naïve 🦙"),
        ("x" * 240 + ".gguf", "x" * 199 + "…"),
    ],
)
def test_names_are_data(library: Library, models: Path, file_name: str, shown: str) -> None:
    path = write(models / file_name, gguf_bytes(""))

    model = only(scan(library))

    assert model.name == shown
    assert model.path == path
    assert names(library.remembered()) == [shown]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_not_text(library: Library, models: Path) -> None:
    path = models / os.fsdecode(b"caf\xe9.gguf")
    write(path, gguf_bytes(""))

    model = only(scan(library))

    assert (model.name, model.path) == ("caf\ufffd", path)
    library.rename(model, "Café")
    assert names(library.remembered()) == ["Café"]


def test_names_in_headers_are_data(library: Library, models: Path) -> None:
    write(models / "a.gguf", gguf_bytes("two\nlines\x1b]0;title\x07", architecture="ll\nama"))

    model = only(scan(library))

    assert model.name == "two lines\ufffd]0;title\ufffd"
    assert model.architecture == "ll ama"


def test_two_thousand_files(library: Library, models: Path) -> None:
    content = gguf_bytes("0000")
    for number in range(2000):
        name = f"{number:04}"
        write(models / name[:2] / f"{name}.gguf", content.replace(b"0000", name.encode()))

    found = scan(library)

    assert len(found.models) == 2000
    assert len(found.watch) == 21
    assert scan(library).models == found.models
