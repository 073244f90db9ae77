# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Exports: lossless JSON, and what people read."""

import json
import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from pannier.core.chat.exchange import ENDINGS, ExportKind, export_chats, export_text
from pannier.core.chat.records import Generation, ModelIdentity
from pannier.core.chat.sampling import SamplingOptions
from pannier.core.chat.store import ChatStore
from pannier.core.errors import UserError
from pannier.core.settings.layers import SettingsLayer
from tests.core.chat.exchange.steps import exported, imported
from tests.core.chat.store.chats import ENDED, answer, shown, talk

PNG = b"\x89PNG\r\n\x1a\n pixels"


def rich_chat(store: ChatStore) -> int:
    """A conversation with all there can be."""
    folder = store.folders.create("Code", parent=store.folders.create("Work").id)
    chat = store.conversations.create(
        folder=folder.id,
        model=ModelIdentity("Tiny", fingerprint="abc"),
        settings=SettingsLayer(preset="code", sampling={"temperature": 0.5}),
    ).id
    picture = store.messages.attach("cat.png", "image", PNG, media_type="image/png")
    note = store.messages.attach("note.txt", "text", b"<b>noted</b>", tokens=3)
    question = store.messages.add(chat, "user", "**What** is it?", attachments=[picture, note])
    growing = store.answers.begin(
        chat, question.id, model=ModelIdentity("Tiny"), generation=Generation()
    )
    store.answers.append(growing.id, "A cat \0 🐈 שלום", thinking="Let me look. ``` <script>")
    store.answers.finish(
        growing.id,
        msgspec.structs.replace(ENDED, sampling=SamplingOptions(seed=3, logit_bias={5: -1.0})),
    )
    second = answer(store, question, "A dog")
    store.messages.edit(question.id, "Who is it?")
    store.messages.select(second.id)
    store.conversations.rename(chat, "Cats & <dogs>")
    store.conversations.pin(chat, pinned=True)
    return chat


def test_json_loses_nothing(store: ChatStore, other: ChatStore, tmp_path: Path) -> None:
    chat = rich_chat(store)
    talk(store, "Another", "chat")
    exported(store, tmp_path / "all.json", "json")

    report = imported(other, tmp_path / "all.json")

    assert (len(report.added), report.known, report.problems) == (2, 0, [])
    original = store.conversations.read_whole(chat)
    copy = next(
        whole
        for number in report.added
        if (whole := other.conversations.read_whole(number)).conversation.title == "Cats & <dogs>"
    )
    numbers = {
        theirs.id: mine.id for mine, theirs in zip(original.messages, copy.messages, strict=True)
    }
    for mine, theirs in zip(original.messages, copy.messages, strict=True):
        parent = None if theirs.parent is None else numbers[theirs.parent]
        siblings = tuple(numbers[sibling] for sibling in theirs.siblings)
        assert mine == msgspec.structs.replace(
            theirs,
            id=mine.id,
            conversation=mine.conversation,
            parent=parent,
            siblings=siblings,
        )
    assert (copy.contents, copy.folders) == (original.contents, ("Work", "Code"))
    assert [numbers[number] for number in copy.path] == original.path
    assert {numbers[a]: numbers[b] for a, b in copy.chosen.items()} == original.chosen
    assert copy.conversation == msgspec.structs.replace(
        original.conversation, id=copy.conversation.id, folder=copy.conversation.folder
    )
    assert other.search("cat").hits


def test_importing_twice_adds_nothing(store: ChatStore, tmp_path: Path) -> None:
    first, second = talk(store, "A", "B"), talk(store, "C")
    exported(store, tmp_path / "all.json", "json")
    store.conversations.trash([second])

    report = imported(store, tmp_path / "all.json")

    assert (report.added, report.known) == ([], 2)
    assert shown(store, first) == ["A", "B"]


def test_markdown(store: ChatStore) -> None:
    text = export_text(store.conversations.read_whole(rich_chat(store)), "markdown")

    assert text.startswith("# Cats & \\<dogs\\>\n")
    assert "## You\n\n- Attached: cat.png\n- Attached: note.txt\n**What** is it?" in text
    assert "## Tiny\n\nA dog" in text
    assert "A cat" not in text  # another branch


def test_thinking_text_stays_in_its_fence(store: ChatStore) -> None:
    chat = rich_chat(store)
    first = store.messages.tree(chat)[1]
    store.messages.select(first.id)

    text = export_text(store.conversations.read_whole(chat), "markdown")

    assert "````\nLet me look. ``` <script>\n````" in text


def test_plain_text(store: ChatStore) -> None:
    text = export_text(store.conversations.read_whole(rich_chat(store)), "text")

    assert text.startswith("Cats & <dogs>\n")
    assert "[Attached: cat.png]" in text
    assert "**What** is it?" in text
    assert re.search(r"Tiny, \d{4}-\d\d-\d\d \d\d:\d\d\n\nA dog\n$", text)


HOSTILE = """
<script>alert(1)</script> <img src=x onerror=alert(1)>
[link](javascript:alert(1)) [data](data:text/html,x) [file](file:///etc/passwd)
<javascript:alert(1)>
[web](https://example.com/a?b=1&c=2 "title") ![pixel](https://example.com/track.png)
![svg](data:image/svg+xml;base64,AAAA) [relative](../up)

| a | b |
|---|---|
| `<i>` | **bold** |

```html
</code></pre><script>alert(2)</script>
```
"""


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.extend((name, value or "") for name, value in attrs)


def test_a_web_page_holds_nothing_active_and_fetches_nothing(store: ChatStore) -> None:
    chat = rich_chat(store)
    last = store.messages.path(chat)[-1]
    store.messages.edit(last.id, HOSTILE, thinking="<script>")
    store.conversations.rename(chat, "</title><script>x</script>")

    page = export_text(store.conversations.read_whole(chat), "html")

    parsed = _Tags()
    parsed.feed(page)
    assert not parsed.tags & {"script", "iframe", "object", "link", "form", "svg", "base"}
    assert not [name for name, _ in parsed.attributes if name.startswith("on")]
    addresses = [value for name, value in parsed.attributes if name in {"href", "src"}]
    assert sorted(addresses)[1:] == [
        "https://example.com/a?b=1&c=2",
        "https://example.com/track.png",
    ]
    assert min(addresses).startswith("data:image/png;base64,")
    assert "Content-Security-Policy" in page
    assert {"table", "strong", "code", "details"} < parsed.tags
    assert "&lt;script&gt;alert(2)" in page


@pytest.mark.parametrize(
    "text",
    ["> " * 40_000 + "x", "[" * 10_000, "*a " * 30_000, "`" * 90_001, "- " * 40_000, "[" * 10**7],
)
def test_hostile_markdown_is_exported_in_the_end(store: ChatStore, text: str) -> None:
    whole = store.conversations.read_whole(talk(store, text))

    assert all(export_text(whole, kind) for kind in ENDINGS)


@pytest.mark.parametrize("kind", ["markdown", "html", "text"])
def test_several_chats_go_into_a_folder_or_a_zip_file(
    store: ChatStore, tmp_path: Path, kind: ExportKind
) -> None:
    for title in ("Same", "Same", "same", "../../evil", "con", ""):
        store.conversations.rename(talk(store, "Question", "Answer"), title)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mine.md").write_text("stays")

    files = exported(store, folder, kind)
    exported(store, tmp_path / "out.zip", kind)

    names = sorted(path.stem.lower() for path in files)
    assert names == ["chat con", "evil", "question", "same", "same (2)", "same (3)"]
    assert all(path.parent == folder and "Answer" in path.read_text() for path in files)
    assert (folder / "mine.md").read_text() == "stays"
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert sorted(Path(name).stem.lower() for name in archive.namelist()) == names


def test_a_long_title_in_any_writing_is_a_file_name(store: ChatStore, tmp_path: Path) -> None:
    for title in ("🐈" * 200, "🐈" * 200, "猫" * 200):
        store.conversations.rename(talk(store, "Question", "Answer"), title)

    files = exported(store, tmp_path / "out", "markdown")

    assert sorted(path.name[0] for path in files) == ["猫", "🐈", "🐈"]
    assert all("Answer" in path.read_text() for path in files)


def test_one_chat_goes_into_a_file(store: ChatStore, tmp_path: Path) -> None:
    chat = talk(store, "Question", "Answer")

    (file,) = exported(store, tmp_path / "one.md", "markdown", chat)

    assert "Answer" in file.read_text()
    assert json.loads(export_text(store.conversations.read_whole(chat), "json"))["version"] == 1


def test_an_export_that_is_broken_off_or_fails_leaves_the_old_file(
    store: ChatStore, tmp_path: Path
) -> None:
    chats = [talk(store, "Question"), talk(store, "Question")]
    target = tmp_path / "old.json"
    target.write_text("old")
    steps = export_chats(store, chats, target, "json")
    next(steps)
    steps.close()
    with pytest.raises(UserError, match="no longer there"):
        exported(store, target, "json", chats[0], 99)
    with pytest.raises(UserError, match="could not be exported"):
        exported(store, target / "below.json", "json", chats[0])

    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["old.json"]
