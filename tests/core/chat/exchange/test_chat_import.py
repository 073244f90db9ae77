# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Imports: other programs' chats, damaged ones and hostile ones."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from pannier.core.chat.exchange import sources
from pannier.core.chat.records import now
from pannier.core.chat.store import ChatStore
from pannier.core.errors import UserError
from tests.core.chat.exchange.steps import exported, imported
from tests.core.chat.store.chats import shown, talk

PNG = b"\x89PNG\r\n\x1a\n pixels"


def node(
    key: str, parent: str | None, role: str = "", *parts: object, **more: object
) -> tuple[str, dict[str, Any]]:
    """A node of ChatGPT's mapping; without a role one without a message."""
    message = None
    if role:
        message = {
            "author": {"role": role},
            "create_time": 1_700_000_000.5,
            "content": {"content_type": "text", "parts": list(parts)},
            "metadata": {"model_slug": "gpt-x"} if role == "assistant" else {},
            "recipient": "all",
            **more,
        }
    return key, {"id": key, "parent": parent, "children": [], "message": message}


def chatgpt(
    *nodes: tuple[str, dict[str, Any]], current: str, title: str = "Old chat"
) -> dict[str, Any]:
    return {
        "title": title,
        "create_time": 1_700_000_000.0,
        "update_time": 1_700_000_900.0,
        "conversation_id": f"id-{title}",
        "mapping": dict(nodes),
        "current_node": current,
    }


CHATGPT = chatgpt(
    node("root", None),
    node("sys", "root", "system", ""),
    node("q", "sys", "user", "What is GGUF?"),
    node("a1", "q", "assistant", "A file."),
    node(
        "think",
        "q",
        "assistant",
        content={
            "content_type": "thoughts",
            "thoughts": [{"summary": "Recalling", "content": "It is a format."}],
        },
    ),
    node("tool", "think", "assistant", "search('gguf')", recipient="web"),
    node("result", "tool", "tool", "many results"),
    node("a2", "result", "assistant", "A file format."),
    node(
        "q2",
        "a2",
        "user",
        {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_1"},
        "And this?",
    ),
    node("a3", "q2", "assistant", content={"content_type": "code", "text": "print(1)"}),
    current="a3",
)


def write(path: Path, document: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document))
    return path


def test_chatgpt(store: ChatStore, tmp_path: Path) -> None:
    path = write(tmp_path / "conversations.json", [CHATGPT])

    report = imported(store, path)

    (chat,) = report.added
    conversation = store.conversations.get(chat)
    assert (conversation.title, conversation.created, conversation.changed) == (
        "Old chat", 1_700_000_000.0, 1_700_000_900.0,
    )  # fmt: skip
    path_of = store.messages.path(chat)
    assert [message.text for message in path_of] == [
        "What is GGUF?",
        "A file format.",
        "*(a picture that is not in the export)*\n\nAnd this?",
        "```\nprint(1)\n```",
    ]
    answer = path_of[1]
    assert answer.thinking == "**Recalling**\nIt is a format."
    assert (answer.version, answer.model and answer.model.name) == ((2, 2), "gpt-x")
    assert store.messages.get(answer.siblings[0]).text == "A file."
    assert store.search("gguf").hits
    assert imported(store, path).known == 1


def test_a_picture_without_a_name_is_none(store: ChatStore, tmp_path: Path) -> None:
    nameless = json.dumps([CHATGPT]).replace("sediment://file_1", "sediment://")
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("conversations.json", nameless)

    (chat,) = imported(store, tmp_path / "export.zip").added

    assert not store.messages.path(chat)[2].attachments


def test_chatgpt_zip_file_with_pictures(store: ChatStore, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("user.json", json.dumps({"email": "x"}))
        archive.writestr("message_feedback.json", json.dumps([{"id": "x"}]))
        archive.writestr("conversations.json", json.dumps([CHATGPT, {"title": "no chat"}]))
        archive.writestr("file_1-photo.png", PNG)

    report = imported(store, tmp_path / "export.zip")

    (chat,) = report.added
    (picture,) = store.messages.path(chat)[2].attachments
    assert (picture.kind, picture.media_type) == ("image", "image/png")
    assert store.messages.content(picture) == PNG
    assert [str(problem) for problem in report.problems] == [
        "conversations.json, item 2: it is no chat"
    ]


LM_STUDIO = {
    "name": "Local chat",
    "pinned": True,
    "createdAt": 1_700_000_000_000,
    "userLastMessagedAt": 1_700_000_500_000,
    "systemPrompt": "Be brief.",
    "perChatPredictionConfig": {
        "fields": [
            {"key": "llm.prediction.temperature", "value": 0.3},
            {"key": "llm.prediction.topKSampling", "value": 20},
            {"key": "llm.prediction.minPSampling", "value": {"checked": False, "value": 0.1}},
            {"key": "llm.prediction.repeatPenalty", "value": {"checked": True, "value": 1.1}},
            {"key": "llm.prediction.topPSampling", "value": {"checked": True, "value": 7}},
        ]
    },
    "messages": [
        {
            "versions": [
                {
                    "type": "singleStep",
                    "role": "user",
                    "content": [
                        {"type": "text", "text": "Describe"},
                        {"type": "file", "fileIdentifier": "17 - cat.png", "fileType": "image"},
                    ],
                }
            ],
            "currentlySelected": 0,
        },
        {
            "versions": [
                {
                    "type": "multiStep",
                    "role": "assistant",
                    "senderInfo": {"senderName": "qwen"},
                    "steps": [
                        {"type": "contentBlock", "content": [{"type": "text", "text": "No"}]}
                    ],
                },
                {
                    "type": "multiStep",
                    "role": "assistant",
                    "senderInfo": {"senderName": "qwen"},
                    "steps": [
                        {
                            "type": "contentBlock",
                            "style": {"type": "thinking"},
                            "content": [{"type": "text", "text": "Fur."}],
                        },
                        {"type": "debugInfoBlock", "debugInfo": "x"},
                        {"type": "contentBlock", "content": [{"type": "text", "text": "A cat"}]},
                    ],
                },
                {"type": "multiStep", "role": "assistant", "steps": []},
            ],
            "currentlySelected": 1,
        },
        {
            "versions": [
                {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": "Ok"}]}
            ],
            "currentlySelected": 7,
        },
    ],
}


def test_lm_studio(store: ChatStore, tmp_path: Path) -> None:
    home = tmp_path / "home"
    write(home / "conversations" / "Pets" / "17.conversation.json", LM_STUDIO)
    write(home / "conversations" / "empty.conversation.json", {**LM_STUDIO, "messages": []})
    (home / "user-files").mkdir()
    (home / "user-files" / "17 - cat.png").write_bytes(PNG)
    mine = store.folders.create("From LM Studio")

    report = imported(store, home / "conversations", folder=mine.id)

    (chat,) = report.added
    assert report.empty == 1
    conversation = store.conversations.get(chat)
    assert (conversation.title, conversation.pinned) == ("Local chat", True)
    assert conversation.settings.chat == {"system_prompt": "Be brief."}
    assert conversation.settings.sampling == {
        "temperature": 0.3,
        "top_k": 20,
        "repeat_penalty": 1.1,
    }
    path = store.messages.path(chat)
    assert [message.text for message in path] == ["Describe", "A cat", "Ok"]
    assert (path[1].thinking, path[1].version) == ("Fur.", (2, 2))
    assert store.messages.content(path[0].attachments[0]) == PNG
    assert [folder.name for folder in store.folders.all()] == ["From LM Studio", "Pets"]


def deep(levels: int) -> str:
    return "[" * levels + "]" * levels


NO_CHATS = {
    "nothing": "",
    "half": '[{"mapping": {',
    "deep": deep(200_000),
    "deep below": f'[{{"mapping": {deep(100_000)}}}]',
    "number": "5",
    "empty list": "[]",
    "something else": '{"format": "recipes", "chats": []}',
    "later": '{"format": "pannier-chats", "version": 99, "chats": []}',
    "wrong types": '{"format": "pannier-chats", "version": 1, "chats": [{"conversation": 5}]}',
    "no json": "\x89PNG\r\n",
    "not utf-8": "\udcff\udcfe",
    "mapping of nonsense": '[{"mapping": [1, 2]}]',
}


@pytest.mark.parametrize("content", NO_CHATS.values(), ids=NO_CHATS)
def test_what_holds_no_chats_is_refused(store: ChatStore, tmp_path: Path, content: str) -> None:
    path = tmp_path / "import.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))

    with pytest.raises(UserError) as caught:
        imported(store, path)

    assert caught.value.kind == "import_unknown"
    assert "import.json" in caught.value.message
    assert len(str(caught.value)) < 1000
    assert store.conversations.all() == []


STRANGE_NODES: dict[str, Any] = {
    "a ring": chatgpt(node("a", "b", "user", "A"), node("b", "a", "user", "B"), current="a"),
    "its own parent": chatgpt(node("a", "a", "user", "A"), current="a"),
    "no such parent": chatgpt(node("a", "gone", "user", "A"), current="gone"),
    "wrong types": {
        "mapping": {"a": 5, "b": {"message": [], "parent": 7}, "c": {"message": {"author": 3}}},
        "current_node": {},
        "create_time": "yesterday",
        "title": 7,
    },
    "huge time": {**CHATGPT, "create_time": 1e300, "update_time": -5},
    "half of an emoji": chatgpt(node("a", None, "user", "\ud83d"), current="a", title="\ud83d"),
    "escaped backslash": chatgpt(node("a", None, "user", "A \\ud83d"), current="a"),
    "NUL": chatgpt(node("a", None, "user", "\0 A \0"), current="a"),
    "path out": chatgpt(
        node("a", None, "user", {"asset_pointer": "sediment://../../etc/passwd"}, "A"), current="a"
    ),
}


@pytest.mark.parametrize("document", STRANGE_NODES.values(), ids=STRANGE_NODES)
def test_strange_trees_do_no_harm(store: ChatStore, tmp_path: Path, document: object) -> None:
    report = imported(store, write(tmp_path / "x.json", [document]))

    for chat in report.added:
        assert store.messages.path(chat)
        assert store.conversations.get(chat).created > 0
    assert len(report.added) + report.empty == 1
    assert store.search("A").has_more is False


def test_a_very_long_chain(store: ChatStore, tmp_path: Path) -> None:
    nodes = [node("0", None, "user", "start")]
    for number in range(1, 5000):
        role = "assistant" if number % 2 else "user"
        nodes.append(node(str(number), str(number - 1), role, f"m{number}"))

    report = imported(store, write(tmp_path / "x.json", [chatgpt(*nodes, current="4999")]))

    assert len(shown(store, report.added[0])) == 5000


def test_a_zip_bomb_is_not_unpacked(
    store: ChatStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MAX_DOCUMENT_BYTES", 1_000_000)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", b"[" + b" " * 50_000_000 + b"]")

    with pytest.raises(UserError, match="too large"):
        imported(store, tmp_path / "bomb.zip")
    with pytest.raises(UserError, match="too large"):
        imported(store, write(tmp_path / "large.json", "x" * 2_000_000))


def test_a_damaged_zip_file(store: ChatStore, tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", json.dumps([CHATGPT]) * 20)
    content = bytearray(path.read_bytes())
    content[60:160] = b"\xa5" * 100
    path.write_bytes(bytes(content))

    with pytest.raises(UserError) as caught:
        imported(store, path)

    assert caught.value.kind == "import_damaged"


def test_what_is_not_there(store: ChatStore, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        imported(store, tmp_path / "gone.json")

    assert caught.value.kind == "import_unreadable"


@pytest.mark.parametrize(
    "change",
    [
        {"parent": 99},
        {"id": 3},
        {"role": "tool"},
        {"text": 5},
        {"generation": {"sampling": {"top_p": 7}}},
    ],
)
def test_one_bad_chat_of_several_costs_only_itself(
    store: ChatStore, other: ChatStore, tmp_path: Path, change: dict[str, object]
) -> None:
    talk(store, "first", "answer")
    talk(store, "second", "answer")
    (file,) = exported(store, tmp_path / "all.json", "json")
    document = json.loads(file.read_text())
    document["chats"][0]["messages"][1].update(change)

    report = imported(other, write(file, document))

    assert (len(report.added), len(report.problems)) == (1, 1)
    assert report.problems[0].name == "chat 1"
    assert other.conversations.get(report.added[0]).title == "first"


def test_a_path_and_choices_that_do_not_exist(
    store: ChatStore, other: ChatStore, tmp_path: Path
) -> None:
    talk(store, "A", "B", "C")
    (file,) = exported(store, tmp_path / "all.json", "json")
    document = json.loads(file.read_text())
    document["chats"][0].update(path=[3, 7, 1], chosen={"1": 99, "55": 2}, folders=["", "x" * 5000])

    report = imported(other, write(file, document))

    assert shown(other, report.added[0]) == ["A", "B", "C"]


@pytest.mark.parametrize("moment", [1e300, -1e300, 0])
def test_times_that_no_clock_has_become_those_of_now(
    store: ChatStore, other: ChatStore, tmp_path: Path, moment: float
) -> None:
    talk(store, "A", "B")
    (file,) = exported(store, tmp_path / "all.json", "json")
    document = json.loads(file.read_text())
    document["chats"][0]["conversation"].update(created=moment, changed=moment)
    document["chats"][0]["messages"][1].update(created=moment)
    before = now()

    report = imported(other, write(file, document))

    chat = other.conversations.read_whole(report.added[0])
    assert before <= chat.conversation.created <= chat.conversation.changed <= now()
    assert before <= chat.messages[1].created <= now()
