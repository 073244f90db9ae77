# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Conversations as a whole: titles, order, folders, copies, trash."""

import pytest

from pannier.core.chat import records
from pannier.core.chat.records import ModelIdentity
from pannier.core.chat.store import ChatStore
from pannier.core.errors import UserError
from pannier.core.settings.layers import SettingsLayer
from tests.core.chat.store.chats import ask, shown, talk


def titles(store: ChatStore, *, trashed: bool = False) -> list[str]:
    return [each.title for each in store.conversations.all(trashed=trashed)]


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("What is Q4_K_M?", "What is Q4_K_M?"),
        ("\n\n## A *heading*\nand more", "A heading"),
        ("```python\nprint(1)\n```", "print(1)"),
        ("word " * 30, "word word word word word word word word word word word…"),
        ("字" * 200, "字" * 59 + "…"),
        ("NUL\0here", "NUL here"),
    ],
)
def test_the_first_question_gives_the_title(store: ChatStore, question: str, title: str) -> None:
    conversation = talk(store, question, "An answer", "Another question", "And so on")

    assert store.conversations.get(conversation).title == title


def test_a_title_of_ones_own_stays_until_it_is_emptied(store: ChatStore) -> None:
    conversation = talk(store, "Question", "Answer")

    renamed = store.conversations.rename(conversation, "  Mine ")
    ask(store, conversation, "More")
    assert (renamed.title, renamed.has_own_title) == ("Mine", True)
    assert store.conversations.get(conversation).title == "Mine"
    emptied = store.conversations.rename(conversation, " ")

    assert (emptied.title, emptied.has_own_title) == ("Question", False)


def test_an_attached_file_can_give_the_title(store: ChatStore) -> None:
    conversation = store.conversations.create().id
    picture = store.messages.attach("cat.png", "image", b"png")

    store.messages.add(conversation, "user", "", attachments=[picture])

    assert titles(store) == ["cat.png"]


def test_pinned_ones_come_first_then_the_last_changed(store: ChatStore) -> None:
    first = talk(store, "first")
    talk(store, "second")
    third = talk(store, "third")
    store.conversations.pin(first, pinned=True)
    ask(store, third, "once more")

    assert titles(store) == ["first", "third", "second"]
    store.conversations.pin(first, pinned=False)
    assert titles(store) == ["third", "second", "first"]


def test_model_and_settings_belong_to_a_chat(store: ChatStore) -> None:
    model = ModelIdentity("Tiny", fingerprint="abc")
    settings = SettingsLayer(
        preset="precise", sampling={"temperature": 0.1}, load={"context_length": 4096}
    )
    made = store.conversations.create(model=model, settings=settings)
    other = store.conversations.create()
    store.conversations.set_model(other.id, model)
    store.conversations.set_settings(other.id, settings)

    for number in (made.id, other.id):
        found = store.conversations.get(number)
        assert (found.model, found.settings) == (model, settings)
    assert store.conversations.set_model(other.id, None).model is None


def test_folders_lie_in_each_other(store: ChatStore) -> None:
    work = store.folders.create("Work")
    code = store.folders.create("Code", parent=work.id)
    conversation = talk(store, "Question")
    store.conversations.move([conversation], code.id)
    assert store.conversations.get(conversation).folder == code.id

    with pytest.raises(UserError, match="into itself"):
        store.folders.move(work.id, code.id)
    store.folders.rename(code.id, "Programs")
    store.folders.remove(code.id)

    assert [folder.name for folder in store.folders.all()] == ["Work"]
    assert store.conversations.get(conversation).folder == work.id
    assert store.folders.along(["Work", "New", "Newer"]) == store.folders.along(
        ["Work", "New", "Newer"]
    )
    assert len(store.folders.all()) == 3


def test_a_copy_has_a_life_of_its_own(store: ChatStore) -> None:
    original = talk(store, "A", "B", "C", "D")
    store.conversations.rename(original, "Mine")
    path = store.messages.path(original)
    store.messages.edit(path[2].id, "C2")

    whole = store.conversations.duplicate(original)
    branch = store.conversations.duplicate(original, up_to=path[3].id)

    assert (whole.title, whole.messages, branch.messages) == ("Mine", 5, 4)
    assert shown(store, whole.id) == ["A", "B", "C2"]
    assert shown(store, branch.id) == ["A", "B", "C", "D"]
    ask(store, branch.id, "E", store.messages.path(branch.id)[-1].id)
    assert shown(store, original) == ["A", "B", "C2"]
    assert len({whole.uid, branch.uid, store.conversations.get(original).uid}) == 3


def test_the_trash_gives_everything_back(store: ChatStore) -> None:
    kept = talk(store, "kept")
    gone = talk(store, "gone", "answer")
    store.conversations.trash([gone])
    assert (titles(store), titles(store, trashed=True)) == (["kept"], ["gone"])
    assert store.search("gone").hits == ()

    store.conversations.restore([gone])

    assert shown(store, gone) == ["gone", "answer"]
    assert store.search("gone").hits
    store.conversations.delete([gone, kept])  # neither is in the trash
    assert len(titles(store)) == 2


def test_deleted_is_deleted(store: ChatStore) -> None:
    gone = talk(store, "secret", "answer")
    store.conversations.trash([gone])

    store.conversations.delete([gone])

    assert titles(store, trashed=True) == []
    assert store.search("secret").hits == ()
    with pytest.raises(UserError):
        store.messages.path(gone)
    assert talk(store, "next") > gone  # an undo never meets another chat


def test_the_trash_is_emptied_after_thirty_days(
    store: ChatStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, recent = talk(store, "old"), talk(store, "recent")
    branch = talk(store, "A", "B", "C", "D")
    removed = store.messages.path(branch)[2]
    real = records.now()
    monkeypatch.setattr("pannier.core.chat.store.conversations.now", lambda: real - 31 * 86400)
    monkeypatch.setattr("pannier.core.chat.store.messages.now", lambda: real - 31 * 86400)
    store.conversations.trash([old])
    store.messages.trash(removed.id)
    monkeypatch.undo()
    store.conversations.trash([recent])

    store.maintain()

    assert titles(store, trashed=True) == ["recent"]
    assert shown(store, branch) == ["A", "B"]
    with pytest.raises(UserError):
        store.messages.restore(removed.id)
