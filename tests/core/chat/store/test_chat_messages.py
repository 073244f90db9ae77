# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Trees of messages: what is shown, and that nothing is ever overwritten."""

import threading
from pathlib import Path

import pytest

from pannier.core.chat.records import Draft
from pannier.core.chat.store import ChatStore, open_chats
from pannier.core.errors import UserError
from tests.core.chat.store.chats import ENDED, MODEL, answer, ask, long_chat, shown, talk

STRANGE = [
    "NUL \0 in the middle",
    "emoji 👩‍💻🏳️‍🌈 and 中文 and שָׁלוֹם",
    "\u202eright to left\u202c",
    "half of an emoji \ud83d",
    "",
    "\r\n\t \x1b[31m",
]


def test_a_conversation_is_there_after_a_restart(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "What is GGUF?", "A format.", "Whose?", "llama.cpp's.")
    store.close()

    again = open_chats(file)

    assert shown(again, conversation) == ["What is GGUF?", "A format.", "Whose?", "llama.cpp's."]
    last = again.messages.path(conversation)[-1]
    assert (last.model, last.role, last.is_growing) == (MODEL, "assistant", False)
    assert last.generation is not None
    assert (last.generation.seed, last.generation.stop_reason) == (7, "end")
    assert last.generation.tokens_per_second == 6.0
    again.close()


def test_an_edited_question_is_a_sibling_and_the_old_answer_stays(store: ChatStore) -> None:
    conversation = talk(store, "Hello", "Hi")
    question = store.messages.path(conversation)[0]

    edited = store.messages.edit(question.id, "Good morning")

    assert shown(store, conversation) == ["Good morning"]
    assert (edited.version, edited.edited) == ((2, 2), True)
    answer(store, edited, "Good morning to you")
    path = store.messages.select(question.id)
    assert [message.text for message in path] == ["Hello", "Hi"]
    assert path[0].version == (1, 2)


def test_asking_again_is_a_sibling(store: ChatStore) -> None:
    conversation = talk(store, "Hello", "Hi")
    question, first = store.messages.path(conversation)

    second = answer(store, question, "Hey")

    assert shown(store, conversation) == ["Hello", "Hey"]
    assert second.siblings == (first.id, second.id)


def test_switching_back_leads_to_where_one_was(store: ChatStore) -> None:
    conversation = talk(store, "A", "B", "C", "D")
    question, first, *_ = store.messages.path(conversation)
    other = answer(store, question, "B2")
    answer(store, ask(store, conversation, "C2", other.id), "D2")
    follow_up = store.messages.path(conversation)[2]
    store.messages.edit(follow_up.id, "C3")
    store.messages.select(follow_up.id)

    store.messages.select(first.id)
    assert shown(store, conversation) == ["A", "B", "C", "D"]
    store.messages.select(other.id)

    assert shown(store, conversation) == ["A", "B2", "C2", "D2"]
    assert [message.text for message in store.messages.path_to(other.id)] == ["A", "B2"]
    assert {message.text for message in store.messages.tree(conversation)} == {
        "A", "B", "C", "D", "B2", "C2", "D2", "C3",
    }  # fmt: skip


def test_a_removed_message_comes_back_with_all_below_it(store: ChatStore) -> None:
    conversation = talk(store, "A", "B", "C", "D", "E", "F")
    path = store.messages.path(conversation)
    store.messages.trash(path[4].id)

    left = store.messages.trash(path[2].id)
    assert [message.text for message in left] == ["A", "B"]
    assert store.conversations.get(conversation).messages == 2
    back = store.messages.restore(path[2].id)

    assert [message.text for message in back] == ["A", "B", "C", "D"]
    assert [message.text for message in store.messages.restore(path[4].id)] == list("ABCDEF")


def test_removing_one_of_two_answers_shows_the_other(store: ChatStore) -> None:
    conversation = talk(store, "Q", "first")
    question, first = store.messages.path(conversation)
    second = answer(store, question, "second")

    left = store.messages.trash(second.id)

    assert [message.id for message in left] == [question.id, first.id]
    assert left[-1].version == (1, 1)


@pytest.mark.parametrize("text", STRANGE)
def test_any_text_comes_back(store: ChatStore, text: str) -> None:
    conversation = store.conversations.create().id
    question = ask(store, conversation, text)
    growing = store.answers.begin(conversation, question.id, model=None, generation=ENDED)
    store.answers.append(growing.id, text, thinking=text)
    finished = store.answers.finish(growing.id, ENDED)
    store.drafts.save(conversation, Draft(text))
    store.conversations.rename(conversation, text)

    readable = text.replace("\ud83d", "\N{REPLACEMENT CHARACTER}")
    assert shown(store, conversation) == [readable, readable]
    assert finished.thinking == readable
    assert store.drafts.get(conversation).text == readable


def test_a_text_of_ten_megabytes(store: ChatStore) -> None:
    text = "word " * 2_000_000 + "needle"

    conversation = talk(store, text, "short")

    assert store.messages.path(conversation)[0].text == text
    (hit,) = store.search("needle").hits
    assert hit.snippet.endswith("needle")
    assert len(hit.snippet) < 300


def test_attached_files_are_kept_once(store: ChatStore) -> None:
    conversation = store.conversations.create().id
    note = store.messages.attach("note.txt", "text", b"content", media_type="text/plain", tokens=2)
    same = store.messages.attach("copy.txt", "text", b"content")
    question = store.messages.add(conversation, "user", "Read", attachments=[note, same])
    edited = store.messages.edit(question.id, "Read it")

    assert edited.attachments == (note, same)
    assert note.content == same.content
    assert store.messages.content(edited.attachments[0]) == b"content"


def test_content_that_nothing_holds_is_removed_in_the_end(
    store: ChatStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = store.conversations.create().id
    kept = store.messages.attach("kept", "image", b"kept")
    drafted = store.messages.attach("drafted", "image", b"drafted")
    unused = store.messages.attach("unused", "image", b"unused")
    store.messages.add(conversation, "user", "", attachments=[kept])
    store.drafts.save(None, Draft("", (drafted,)))
    monkeypatch.setattr("pannier.core.chat.store.attachments.KEPT_SECONDS", -1.0)

    store.maintain()

    assert store.messages.content(kept) == b"kept"
    assert store.messages.content(drafted) == b"drafted"
    with pytest.raises(UserError, match="Attach the file again"):
        store.messages.content(unused)


def test_what_is_not_there_is_named(store: ChatStore) -> None:
    conversation = talk(store, "A", "B")
    other = store.conversations.create().id
    calls = {
        "chat_missing": [
            lambda: store.messages.path(99),
            lambda: store.messages.add(99, "user", "x"),
            lambda: store.conversations.get(99),
            lambda: store.conversations.rename(99, "x"),
            lambda: store.conversations.pin(99, pinned=True),
        ],
        "message_missing": [
            lambda: store.messages.get(99),
            lambda: store.messages.path_to(99),
            lambda: store.messages.select(99),
            lambda: store.messages.edit(99, "x"),
            lambda: store.messages.add(other, "user", "x", parent=1),
            lambda: store.conversations.duplicate(other, up_to=1),
        ],
        "folder_missing": [
            lambda: store.conversations.move([conversation], 99),
            lambda: store.folders.rename(99, "x"),
            lambda: store.folders.remove(99),
        ],
    }
    for kind, failing in calls.items():
        for call in failing:
            with pytest.raises(UserError) as caught:
                call()
            assert caught.value.kind == kind
    assert shown(store, conversation) == ["A", "B"]


def test_a_path_of_thousands(store: ChatStore) -> None:
    conversation = long_chat(store, 3000)
    branch = store.messages.path(conversation)[3].id
    store.messages.edit(branch, "elsewhere")
    assert len(store.messages.path(conversation)) == 4

    assert len(store.messages.select(branch)) == 3000

    store.messages.trash(branch)
    store.conversations.trash([conversation])
    assert store.conversations.purge(older_than_days=0) >= 1


def test_many_threads_at_once(store: ChatStore) -> None:
    conversations = [store.conversations.create().id for _ in range(6)]
    failures: list[Exception] = []

    def work(conversation: int) -> None:
        try:
            parent = None
            for number in range(15):
                parent = ask(store, conversation, f"word{number}", parent).id
                store.search("word1")
                store.messages.path(conversation)
        except UserError as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(each,)) for each in conversations]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert [len(shown(store, each)) for each in conversations] == [15] * 6
