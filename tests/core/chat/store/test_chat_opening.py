# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Opening the chats, whatever has become of their file."""

import contextlib
import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pannier.core.chat.records import Generation
from pannier.core.chat.store import ChatStore, OpeningKind, Writability, open_chats, schema
from pannier.core.chat.store.backups import KEPT_DAYS, backups
from pannier.core.errors import UserError
from tests.core.chat.store.chats import ask, long_chat, shown, talk


def version_of(file: Path) -> int:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def damage(file: Path, *, start: int, size: int) -> None:
    """Overwrite a part of a file."""
    with file.open("r+b") as stream:
        stream.seek(start)
        stream.write(b"\xa5" * size)


def damage_page_with(file: Path, text: bytes) -> None:
    """Overwrite the page of a database that holds a text."""
    page = file.read_bytes().index(text) // 4096
    damage(file, start=page * 4096, size=4096)


def test_the_first_start_makes_the_file(file: Path) -> None:
    store = open_chats(file)

    assert store.opening.kind is OpeningKind.CREATED
    assert store.writability is Writability.WRITABLE
    assert store.conversations.all() == []
    store.close()
    store.close()
    assert version_of(file) == len(schema.MIGRATIONS)
    assert not list(file.parent.glob("*-wal"))
    with pytest.raises(UserError, match="closed"):
        store.conversations.all()


@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS)))
def test_a_file_of_every_earlier_version_is_upgraded(file: Path, version: int) -> None:
    file.parent.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(file)) as old:
        for number in range(version):
            schema.MIGRATIONS[number](old)
        old.execute(f"PRAGMA user_version = {version}")
        old.execute("INSERT INTO conversation VALUES (1,'u',NULL,0,1,1,NULL,1,0,'Old','','')")
        old.execute(
            "INSERT INTO message (id, conversation, role, created, text) "
            "VALUES (1, 1, 'user', 1, 'Grüße von früher')"
        )
        old.commit()

    store = open_chats(file)

    assert store.opening.upgraded_from == version
    assert shown(store, 1) == ["Grüße von früher"]
    assert [hit.message for hit in store.search("fruher").hits] == [1]
    assert [hit.title for hit in store.search("old").hits] == ["Old"]
    store.close()
    (kept,) = backups(file)
    assert version_of(kept) == version


def test_every_migration_is_tested_above() -> None:
    assert len(schema.MIGRATIONS) == 2


def test_a_file_that_an_earlier_version_uses_is_not_upgraded(
    store: ChatStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = (*schema.MIGRATIONS, lambda _connection: None)
    monkeypatch.setattr(schema, "MIGRATIONS", later)
    monkeypatch.setattr("pannier.core.chat.store.opener.MIGRATIONS", later)

    with pytest.raises(UserError, match="earlier version") as caught:
        open_chats(file)

    assert caught.value.kind == "chats_busy"
    talk(store, "goes on")
    assert version_of(file) == len(later) - 1


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_chats(file)
    conversation = talk(store, "kept")
    store.close()

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM message")
        raise sqlite3.OperationalError("out of luck")

    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, fail))
        patch.setattr("pannier.core.chat.store.opener.MIGRATIONS", schema.MIGRATIONS)
        with pytest.raises(UserError):
            open_chats(file)

    store = open_chats(file)
    assert shown(store, conversation) == ["kept"]
    store.close()


@pytest.mark.parametrize("in_log", [False, True])
def test_a_newer_file_is_not_touched(store: ChatStore, file: Path, *, in_log: bool) -> None:
    talk(store, "from the future")
    if not in_log:
        store.close()
    newer = sqlite3.connect(file)
    newer.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    newer.commit()
    if not in_log:
        newer.close()
    before = {path: hashlib.sha256(path.read_bytes()).digest() for path in _contents(file)}

    with pytest.raises(UserError, match="newer version") as caught:
        open_chats(file)

    assert caught.value.kind == "chats_newer"
    assert before == {path: hashlib.sha256(path.read_bytes()).digest() for path in _contents(file)}
    newer.close()


def _contents(file: Path) -> list[Path]:
    """The files that hold chats: the log's index and the lock hold none."""
    return [path for path in sorted(file.parent.glob("chats.sqlite*")) if path.suffix not in {
        ".sqlite-shm", ".lock",
    }]  # fmt: skip


def test_a_damaged_file_is_replaced_by_its_backup_and_kept(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "before", "the backup")
    long_chat(store, 300)
    store.maintain()
    store.close()
    damage(file, start=4096, size=40_000)

    again = open_chats(file)

    opening = again.opening
    assert opening.kind is OpeningKind.RESTORED
    assert opening.set_aside is not None
    assert opening.set_aside.read_bytes()[4096:4100] == b"\xa5" * 4
    assert opening.backup == backups(file)[0]
    (notice,) = opening.notices
    assert (notice.kind, str(opening.set_aside) in notice.remedy) == ("chats_restored", True)
    assert shown(again, conversation) == ["before", "the backup"]
    assert again.search("backup").hits
    again.close()
    assert open_and_kind(file) is OpeningKind.OPENED


def open_and_kind(file: Path) -> OpeningKind:
    store = open_chats(file)
    store.close()
    return store.opening.kind


def test_what_is_newer_than_the_backup_is_read_from_the_damaged_file(
    store: ChatStore, file: Path
) -> None:
    conversation = talk(store, "before", "the backup")
    store.maintain()
    last = store.messages.path(conversation)[-1]
    ask(store, conversation, "after the backup", last.id)
    newer = talk(store, "a new chat", "its answer")
    long_chat(store, 2000)
    store.close()
    damage_page_with(file, b"message 1000")

    again = open_chats(file)

    assert again.opening.kind is OpeningKind.RESTORED
    assert shown(again, conversation) == ["before", "the backup", "after the backup"]
    assert shown(again, newer) == ["a new chat", "its answer"]
    assert 1800 < again.opening.salvaged < 2003
    assert "newer message" in again.opening.notices[0].message
    assert again.search("a new chat").hits
    again.close()


@pytest.mark.parametrize("content", [b"no database at all" * 500, b"SQLite format 3\0" + b"\1" * 9])
def test_without_a_backup_one_begins_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(content)

    store = open_chats(file)

    assert store.opening.kind is OpeningKind.STARTED_ANEW
    assert store.opening.set_aside is not None
    assert store.opening.set_aside.read_bytes() == content
    talk(store, "works")
    store.close()


def test_without_a_backup_what_can_be_read_is_kept(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "kept", "answer")
    store.folders.along(["Kept", "too"])
    lost = long_chat(store, 1000)
    store.close()
    damage_page_with(file, b"message 500")

    again = open_chats(file)

    assert again.opening.kind is OpeningKind.STARTED_ANEW
    assert 900 < again.opening.salvaged < 1002
    assert shown(again, conversation) == ["kept", "answer"]
    assert again.messages.tree(lost)
    assert len(again.folders.all()) == 2
    assert [hit.message for hit in again.search('"message 3"').hits]
    again.close()


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bytes_never_do_more_than_damage(store: ChatStore, file: Path, seed: int) -> None:
    talk(store, "needle", "answer")
    long_chat(store, 40)
    store.close()
    source = random.Random(seed)  # noqa: S311 - the same bytes each time
    content = bytearray(file.read_bytes())
    for _ in range(20):
        content[source.randrange(4096 if seed % 2 else len(content))] = source.randrange(256)
    file.write_bytes(bytes(content))

    with contextlib.suppress(UserError), contextlib.closing(open_chats(file)) as again:
        for chat in again.conversations.all():
            again.messages.path(chat.id)
            again.conversations.read_whole(chat.id)
        again.search("needle")
        conversation = talk(again, "goes", "on")
        assert shown(again, conversation) == ["goes", "on"]
        again.conversations.trash([chat.id for chat in again.conversations.all()])
        again.conversations.purge(older_than_days=-1)


def test_an_emptied_file_is_damage_when_there_is_a_backup(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "kept")
    store.maintain()
    store.close()
    file.write_bytes(b"")

    again = open_chats(file)

    assert again.opening.kind is OpeningKind.RESTORED
    assert shown(again, conversation) == ["kept"]
    again.close()


def test_a_damaged_backup_is_passed_over(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "kept")
    store.maintain()
    good = backups(file)[0]
    bad = good.with_name("chats-2099-01-01.sqlite")
    shutil.copy(good, bad)
    damage(bad, start=0, size=4000)
    store.close()
    damage(file, start=0, size=4000)

    again = open_chats(file)

    assert again.opening.backup == good
    assert shown(again, conversation) == ["kept"]
    again.close()


def test_another_database_is_put_aside(file: Path) -> None:
    file.parent.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE recipes (name)")

    assert open_and_kind(file) is OpeningKind.STARTED_ANEW


@pytest.mark.parametrize("first", ["search", "add", "rename", "maintain"])
def test_a_damaged_index_is_made_anew(store: ChatStore, file: Path, first: str) -> None:
    conversation = talk(store, "needle")
    store.close()
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("DELETE FROM words_data WHERE id > 10")
        connection.commit()

    again = open_chats(file)
    {
        "search": lambda: again.search("needle"),
        "add": lambda: ask(again, conversation, "another"),
        "rename": lambda: again.conversations.rename(conversation, "haystack"),
        "maintain": again.maintain,
    }[first]()

    assert again.search("needle").hits
    again.close()


def test_an_index_that_silently_finds_nothing_is_made_anew(store: ChatStore, file: Path) -> None:
    talk(store, "needle")
    store.close()
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE words_data SET block = x'00' WHERE id > 10")
        connection.commit()

    again = open_chats(file)
    again.maintain()

    assert again.search("needle").hits
    again.close()


@pytest.fixture
def no_midnight(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day does not change while a test runs."""
    now, told = time.localtime(), time.strftime
    monkeypatch.setattr("time.strftime", lambda pattern: told(pattern, now))


@pytest.mark.usefixtures("no_midnight")
def test_backups_are_few_when_they_are_large(
    store: ChatStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pannier.core.chat.store.backups.MAX_BYTES", 1000)
    folder = file.parent / "backups"
    folder.mkdir()
    for day in (1, 2, 3):
        old = folder / f"chats-2026-01-0{day}.sqlite"
        old.write_bytes(b"old" * 300)
        os.utime(old, (day, day))

    store.maintain()

    assert [path.name for path in backups(file)] == [
        time.strftime("chats-%Y-%m-%d.sqlite"),
        "chats-2026-01-03.sqlite",
    ]


def test_a_disk_without_room_for_a_backup(
    store: ChatStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = talk(store, "kept")
    usage = shutil.disk_usage(file.parent)._replace(free=1000)
    monkeypatch.setattr("shutil.disk_usage", lambda _path: usage)

    with pytest.raises(UserError, match="backup of the chats could not be made"):
        store.maintain()

    assert shown(store, conversation) == ["kept"]
    assert backups(file) == []


@pytest.mark.usefixtures("no_midnight")
def test_backups_are_made_daily_and_kept_for_a_week(store: ChatStore, file: Path) -> None:
    talk(store, "first")
    folder = file.parent / "backups"
    folder.mkdir()
    for day in range(1, 10):
        old = folder / f"chats-2026-01-{day:02}.sqlite"
        old.write_bytes(b"old")
        os.utime(old, (day, day))
    (folder / "chats-version-1.sqlite").write_bytes(b"kept")
    (folder / "notes.txt").write_bytes(b"not ours")

    store.maintain()
    made = backups(file)[0]
    first = made.stat()
    store.maintain()
    assert made.stat().st_mtime_ns == first.st_mtime_ns or made.stat().st_ino == first.st_ino
    talk(store, "second")
    store.maintain()

    names = sorted(path.name for path in folder.iterdir())
    assert len([name for name in names if "-20" in name]) == KEPT_DAYS
    assert {"chats-version-1.sqlite", "notes.txt", time.strftime("chats-%Y-%m-%d.sqlite")} < set(
        names
    )
    with contextlib.closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT count(*) FROM conversation").fetchone() == (2,)


def test_a_second_pannier_shares_the_file_and_repairs_nothing(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "Question")
    question = store.messages.path(conversation)[0]
    growing = store.answers.begin(conversation, question.id, model=None, generation=Generation())
    store.answers.append(growing.id, "under way")

    second = open_chats(file)

    assert second.opening.interrupted == ()
    assert second.messages.get(growing.id).is_growing
    talk(second, "from the other")
    second.maintain()
    assert not (file.parent / "backups").exists()
    second.close()
    assert len(store.conversations.all()) == 2
    assert store.answers.finish(growing.id, Generation()).text == "under way"


# Runs with files limited to their present size, as if the disk were full.
FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from pannier.core.chat.records import Generation
from pannier.core.chat.store import Writability, open_chats
from pannier.core.errors import UserError

file = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room = resource.getrlimit(resource.RLIMIT_FSIZE)
def full(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, room[1]))
def refused(call):
    try:
        call()
    except UserError as error:
        return error.kind in {"chats_full", "chats_unwritable"}
    return False

full(4096)
store = open_chats(file)
assert store.writability is not Writability.WRITABLE, store.writability
assert store.problem is not None and store.opening.notices
(chat,) = store.conversations.all()
assert [message.text for message in store.messages.path(chat.id)] == ["Question", "Answer"]
assert store.search("answer").hits
assert refused(lambda: store.conversations.create())
assert store.retry_writing() is not Writability.WRITABLE
full(room[0])
assert store.retry_writing() is Writability.WRITABLE, store.problem
assert store.problem is None
question = store.messages.path(chat.id)[0]
answer = store.answers.begin(chat.id, question.id, model=None, generation=Generation())
full(4096)
store.answers.append(answer.id, "kept in memory")
assert refused(lambda: store.answers.finish(answer.id, Generation()))
assert store.writability is not Writability.WRITABLE
assert store.answers.so_far(answer.id) == ("kept in memory", "")
full(room[0])
assert store.answers.finish(answer.id, Generation()).text == "kept in memory"
assert store.writability is Writability.WRITABLE
store.close()
print("done")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk(store: ChatStore, file: Path) -> None:
    talk(store, "Question", "Answer")
    store.close()

    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(file)], capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.stderr) == ("done\n", "")


# The same disk, with somebody who goes on writing all the same.
IN_MEMORY = (
    FULL_DISK.partition("full(4096)")[0]
    + """
full(4096)
store = open_chats(file)
store.go_on_in_memory()
assert store.unsaved_since is not None
(chat,) = store.conversations.all()
question = store.messages.add(chat.id, "user", "More", parent=store.messages.path(chat.id)[-1].id)
answer = store.answers.begin(chat.id, question.id, model=None, generation=Generation())
store.answers.append(answer.id, "while the disk is full")
store.answers.finish(answer.id, Generation())
other = store.conversations.create()
store.messages.add(other.id, "user", "Another chat")
assert store.search("disk").hits
assert store.writability is not Writability.WRITABLE
assert store.retry_writing() is not Writability.WRITABLE
assert store.unsaved_since is not None
full(room[0])
assert store.retry_writing() is Writability.WRITABLE
assert store.unsaved_since is None
store.conversations.pin(other.id, pinned=True)
store.close()
again = open_chats(file)
assert not again.opening.notices
assert [one.title for one in again.conversations.all()] == ["Another chat", "Question"]
texts = [message.text for message in again.messages.path(chat.id)]
assert texts == ["Question", "Answer", "More", "while the disk is full"]
again.close()
print("done")
"""
)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_one_goes_on_in_memory_and_all_is_saved_later(store: ChatStore, file: Path) -> None:
    talk(store, "Question", "Answer")
    store.close()

    done = subprocess.run(
        [sys.executable, "-c", IN_MEMORY, str(file)], capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.stderr) == ("done\n", "")


def test_what_somebody_else_has_written_is_not_overwritten(store: ChatStore, file: Path) -> None:
    talk(store, "kept")
    store.go_on_in_memory()
    talk(store, "in memory")
    other = open_chats(file)
    talk(other, "from the other")
    other.close()

    with pytest.raises(UserError, match="changed by somebody else"):
        store.retry_writing()

    assert len(store.conversations.all()) == 2


def test_no_room_for_the_file_itself(tmp_path: Path) -> None:
    (tmp_path / "blocked").write_bytes(b"a file where the folder should be")

    store = open_chats(tmp_path / "blocked" / "chats.sqlite")

    assert store.writability is Writability.READ_ONLY
    assert store.conversations.all() == []
    assert store.search("x").hits == ()
    with pytest.raises(UserError, match="cannot be saved"):
        store.conversations.create()
    (tmp_path / "blocked").unlink()
    assert store.retry_writing() is Writability.WRITABLE
    talk(store, "now it works")
    store.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_that_cannot_be_written(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "kept")
    store.close()
    file.chmod(0o400)
    file.parent.chmod(0o500)

    again = open_chats(file)

    assert again.writability is Writability.READ_ONLY
    assert shown(again, conversation) == ["kept"]
    again.close()
    file.parent.chmod(0o700)
