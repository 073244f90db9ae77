# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Answers while they grow: nothing but the last half second is ever lost."""

import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest

from pannier.core.chat.records import Generation
from pannier.core.chat.store import COMMIT_SECONDS, ChatStore, open_chats
from pannier.core.errors import UserError
from tests.core.chat.store.chats import ENDED, MODEL, answer, ask, shown, talk

LOSS_SECONDS = 0.5
MANY = 400
# Writes a number every few milliseconds, and tells on stdout when it did.
STREAMING = """
import sys, time
from pathlib import Path
from pannier.core.chat.records import Generation
from pannier.core.chat.store import open_chats
store = open_chats(Path(sys.argv[1]))
conversation = store.conversations.create().id
question = store.messages.add(conversation, "user", "Count")
answer = store.answers.begin(conversation, question.id, model=None, generation=Generation(seed=5))
number = 0
while True:
    number += 1
    store.answers.append(answer.id, f"{number} ", thinking=f"{number}. ")
    print(number, time.monotonic(), flush=True)
    time.sleep(0.004)
"""


def test_text_is_there_while_it_comes(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "Question")
    question = store.messages.path(conversation)[0]
    growing = store.answers.begin(conversation, question.id, model=MODEL, generation=Generation())
    store.answers.append(growing.id, "so ", thinking="hm")
    store.answers.append(growing.id, "far")

    assert store.answers.so_far(growing.id) == ("so far", "hm")
    assert store.messages.path(conversation)[1].is_growing
    assert shown(store, conversation)[1] == "so far"
    time.sleep(COMMIT_SECONDS + 0.3)
    store.answers.append(growing.id, ", more")
    finished = store.answers.finish(growing.id, ENDED)

    assert (finished.text, finished.thinking, finished.is_growing) == ("so far, more", "hm", False)
    assert store.answers.so_far(growing.id) is None
    with pytest.raises(ValueError, match="no answer under way"):
        store.answers.append(growing.id, "late")


def streamed_until_killed(file: Path, told: Path) -> int:
    """Let a program stream an answer and kill it.

    Returns the number it last wrote half a second before its end or earlier.
    """
    with told.open("wb") as stream:
        process = subprocess.Popen([sys.executable, "-c", STREAMING, str(file)], stdout=stream)
    deadline = time.monotonic() + 60
    while told.read_bytes().count(b"\n") < MANY and time.monotonic() < deadline:
        time.sleep(0.05)
    killed = time.monotonic()
    process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    process.wait()
    lines = [line.split() for line in told.read_text().splitlines() if line.count(" ") == 1]
    return max(int(n) for n, moment in lines if float(moment) < killed - LOSS_SECONDS)


def test_a_killed_program_loses_half_a_second_at_most(tmp_path: Path) -> None:
    # On a busy computer any thread may have to wait: then it is tried again.
    for attempt in range(3):
        file = tmp_path / str(attempt) / "chats.sqlite"
        must_be_there = streamed_until_killed(file, tmp_path / "told")
        store = open_chats(file)
        (conversation,) = store.conversations.all()
        _, found = store.messages.path(conversation.id)
        numbers = [int(word) for word in found.text.split()]
        assert numbers == list(range(1, len(numbers) + 1))
        assert found.thinking.count(".") == len(numbers) > 0
        assert store.opening.interrupted == (found.id,)
        assert found.generation == Generation(seed=5, stop_reason="interrupted")
        assert store.search(str(numbers[-1])).hits
        store.close()
        if len(numbers) >= must_be_there:
            return
    pytest.fail(f"{must_be_there} was written half a second before the end, {numbers[-1]} is there")


def test_an_interrupted_answer_is_continued(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "Question")
    question = store.messages.path(conversation)[0]
    growing = store.answers.begin(conversation, question.id, model=MODEL, generation=Generation())
    store.answers.append(growing.id, "The first half")
    store.close()  # as when the window is closed in mid-answer

    again = open_chats(file)
    assert again.opening.interrupted == (growing.id,)
    again.answers.resume(growing.id)
    again.answers.append(growing.id, " and the second")
    again.answers.finish(growing.id, ENDED)

    assert shown(again, conversation) == ["Question", "The first half and the second"]
    assert len(again.search("second").hits) == 1
    assert len(again.search("first").hits) == 1
    again.close()


def test_an_answer_is_saved_while_it_ends(store: ChatStore, file: Path) -> None:
    conversation = talk(store, "Question")
    question = store.messages.path(conversation)[0]
    growing = store.answers.begin(conversation, question.id, model=MODEL, generation=Generation())

    class _Late(dict[int, Any]):
        """Lets the store's own thread come between the end in the file and that in memory."""

        def pop(self, *message: Any) -> Any:  # noqa: ANN401 - as dict has it
            store.answers.save()
            return super().pop(*message)

    store.answers._growing = _Late(store.answers._growing)
    store.answers.append(growing.id, "All of it")
    store.answers.finish(growing.id, ENDED)
    store.answers.resume(growing.id)
    store.close()  # as when the window is closed in mid-answer

    again = open_chats(file)
    assert shown(again, conversation) == ["Question", "All of it"]
    again.close()


def test_an_edited_answer_is_continued_beside_the_old_one(store: ChatStore) -> None:
    conversation = talk(store, "Question", "Old answer")
    old = store.messages.path(conversation)[1]

    edited = store.messages.edit(old.id, "Better")
    store.answers.resume(edited.id)
    store.answers.append(edited.id, " answer")
    store.answers.finish(edited.id, msgspec.structs.replace(ENDED, tokens=9))

    assert shown(store, conversation) == ["Question", "Better answer"]
    assert store.messages.get(old.id).text == "Old answer"
    assert edited.model == MODEL


def test_a_chat_is_copied_while_it_is_answered(store: ChatStore) -> None:
    conversation = talk(store, "Question")
    question = store.messages.path(conversation)[0]
    growing = store.answers.begin(conversation, question.id, model=MODEL, generation=Generation())
    store.answers.append(growing.id, "so far")
    store.answers.save()

    copy = store.conversations.duplicate(conversation)

    assert shown(store, copy.id) == ["Question", "so far"]
    assert not store.messages.path(copy.id)[1].is_growing
    store.answers.append(growing.id, " and on")
    assert store.answers.finish(growing.id, ENDED).text == "so far and on"


def test_two_answers_at_the_same_time(store: ChatStore) -> None:
    chats = [talk(store, "Question"), talk(store, "Question")]
    growing = [
        store.answers.begin(
            chat, store.messages.path(chat)[0].id, model=MODEL, generation=Generation()
        )
        for chat in chats
    ]
    for number in range(50):
        for each in growing:
            store.answers.append(each.id, f"{number} ")
    for each in growing:
        store.answers.finish(each.id, ENDED)

    expected = "".join(f"{number} " for number in range(50))
    assert [shown(store, chat)[1] for chat in chats] == [expected] * 2


def test_a_chat_deleted_while_it_is_answered(store: ChatStore) -> None:
    gone, kept = talk(store, "gone"), talk(store, "kept")
    question = store.messages.path(gone)[0]
    growing = store.answers.begin(gone, question.id, model=MODEL, generation=Generation())
    store.answers.append(growing.id, "x")
    store.conversations.trash([gone])
    store.conversations.delete([gone])
    store.answers.append(growing.id, "y")

    with pytest.raises(UserError, match="no longer there"):
        store.answers.finish(growing.id, ENDED)

    answer(store, store.messages.path(kept)[0], "still works")
    assert ask(store, kept, "yes", store.messages.path(kept)[-1].id)
