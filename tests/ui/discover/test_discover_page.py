# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Discover page with the real client and a hub on loopback."""

import time

import keyring
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from pannier.core.library import Library
from pannier.core.paths import models_folder
from pannier.core.settings.settings_file import settings_file
from pannier.ui.chat.controller import State
from tests.hubserver import HubServer, Repo, dead_endpoint
from tests.ui.hub_user import LARGE, REPO, SMALL, TOKEN, HubUser, UserMaker, file_here


def discover(make_explorer: UserMaker) -> HubUser:
    """Someone who opens the page now that the hub has its models."""
    user = make_explorer()
    user.go("discover")
    return user


def test_from_the_search_to_the_chat(
    ant: Repo, hub: HubServer, make_explorer: UserMaker, model_bytes: bytes
) -> None:
    hub.repo("bob/Bee-7B-GGUF").put("bee.gguf", b"x")
    explorer = discover(make_explorer)
    explorer.wait_for(REPO, "bob/Bee-7B-GGUF")
    explorer.search("ant")
    explorer.wait_for(REPO)
    explorer.pick(REPO)
    for text in ("by alice", "1.00B parameters", "licence mit", "Q4_K_M", "Q8_0", "≈"):
        explorer.wait(lambda text=text: text in explorer.texts(explorer.page.model))
    explorer.wait(lambda: "1 layer" in explorer.texts() and "context" in explorer.texts())
    explorer.wait(lambda: "The ant" in explorer.page.model._card.toPlainText())
    explorer.click("discover.file.0.download")
    explorer.wait_until_done()
    assert file_here(REPO, SMALL).read_bytes() == model_bytes
    assert not file_here(REPO, LARGE).exists()
    explorer.wait(lambda: "verified" in explorer.texts())
    explorer.wait(lambda: any("every byte is right" in text for text in explorer.user.notices))
    explorer.wait(lambda: models_folder() in [each.path for each in Library().folders()])
    explorer.go("discover")
    button = explorer.find("discover.file.0.download")
    explorer.wait(lambda: button.property("text") == "Chat")
    explorer.click("discover.file.0.download")
    explorer.user.wait_for(State.READY)
    assert explorer.user.chat.loader.path == str(file_here(REPO, SMALL))


def test_more_models_come_as_one_scrolls(hub: HubServer, make_explorer: UserMaker) -> None:
    for number in range(70):
        hub.repo(f"zoe/Zebra-{number}-GGUF", trending=number)
    explorer = discover(make_explorer)
    explorer.wait(lambda: len(explorer.found) == 30)
    bar = explorer.page.search.results.verticalScrollBar()
    for count in (60, 70):
        explorer.wait(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        explorer.wait(lambda count=count: len(explorer.found) == count)
    assert len(set(explorer.found)) == 70
    assert len(hub.seen.queries) == 3


def test_a_rare_model_is_not_looked_for_for_ever(hub: HubServer, make_explorer: UserMaker) -> None:
    for number in range(200):
        hub.repo(f"zoe/Zebra-{number}-GGUF", trending=number, gguf={"architecture": "llama"})
    hub.repo("zoe/Rare-GGUF", trending=-1, gguf={"architecture": "mamba"})
    explorer = discover(make_explorer)
    explorer.click("discover.showFilters")
    box = explorer.find("discover.filter.architecture")
    assert isinstance(box, QComboBox)
    box.setEditText("mamba")
    explorer.see("discover.searchAdvice", "None of the last 150 models", "Looking further")
    asked = len(hub.seen.queries)
    explorer.click("discover.searchAdvice.further")
    explorer.wait_for("zoe/Rare-GGUF")
    assert len(hub.seen.queries) == asked + 2


def test_a_search_that_is_out_of_date_is_ended(
    ant: Repo, hub: HubServer, explorer: HubUser
) -> None:
    explorer.wait_for(REPO)
    hub.trouble(stall=True)
    explorer.search("never")
    explorer.wait(lambda: hub.seen.requests["GET /api/models"] == 2)
    began = time.monotonic()
    hub.trouble()
    explorer.search("ant")
    explorer.wait_for(REPO)
    explorer.wait(lambda: not explorer.page._searcher.is_busy)
    # The time limit of the stalled one is far beyond that.
    assert time.monotonic() - began < 8
    assert explorer.says("discover.searchTrouble") == ""


def test_what_is_remembered_is_shown_when_the_hub_is_away(
    ant: Repo, hub: HubServer, make_explorer: UserMaker
) -> None:
    first = discover(make_explorer)
    first.pick(REPO)
    first.wait(lambda: not first.page._searcher.is_busy)
    first.quit()
    hub.trouble(status=503)
    second = discover(make_explorer)
    second.see("discover.searchTrouble", "problem of its own", "Try again")
    assert second.found == [REPO]
    assert "What the Hub said last time" in second.texts()
    second.page.search.results.picked.emit(second.page.search.results.items.found[0])
    second.see("discover.repoTrouble", "problem of its own")
    assert "Q8_0" in second.texts(second.page.model)
    hub.trouble()
    second.click("discover.searchTrouble.retry")
    second.wait(lambda: second.says("discover.searchTrouble") == "")
    second.click("discover.repoTrouble.retry")
    second.wait(lambda: second.says("discover.repoTrouble") == "")


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ({"wait_seconds": 7}, ("too many requests", "8 seconds")),
        ({"portal": "page"}, ("web page", "log in to the network")),
        ({"body": b"{nonsense"}, ("does not understand",)),
    ],
)
def test_faults_are_told_in_place_and_can_be_tried_again(
    ant: Repo,
    hub: HubServer,
    make_explorer: UserMaker,
    trouble: dict[str, object],
    words: tuple[str, ...],
) -> None:
    hub.trouble(**trouble)
    explorer = discover(make_explorer)
    explorer.see("discover.searchTrouble", *words)
    assert explorer.user.notices == []
    hub.trouble()
    explorer.click("discover.searchTrouble.retry")
    explorer.wait_for(REPO)


def test_offline_mode_and_a_dead_hub(
    ant: Repo, hub: HubServer, make_explorer: UserMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = settings_file()
    file.parent.mkdir(parents=True)
    file.write_text("[hub]\noffline = true\n")
    explorer = discover(make_explorer)
    explorer.see("discover.searchTrouble", "offline mode", "Switch offline mode off")
    assert hub.seen.requests.total() == 0
    file.write_text("")
    monkeypatch.setenv("HF_ENDPOINT", dead_endpoint())
    explorer.click("discover.searchTrouble.retry")
    explorer.see("discover.searchTrouble", "no connection could be made", "Wi-Fi")
    monkeypatch.setenv("HF_ENDPOINT", hub.url)
    explorer.click("discover.searchTrouble.retry")
    explorer.wait_for(REPO)


def test_gated_models_say_what_to_do_and_a_token_opens_them(
    ant: Repo, hub: HubServer, explorer: HubUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, str] = {}
    monkeypatch.setattr(keyring, "get_password", lambda _service, name: kept.get(name))
    monkeypatch.setattr(
        keyring, "set_password", lambda _service, name, token: kept.update({name: token})
    )
    monkeypatch.setattr(keyring, "delete_password", lambda _service, name: kept.pop(name))
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    ant.gated = "manual"
    ant.granted = {"alice"}
    hub.state.tokens[TOKEN] = "alice"
    explorer.pick(REPO)
    explorer.see("discover.access", "is gated", "Ask for access at", "log in here")
    explorer.click("discover.access.page")
    assert opened == [f"{hub.url}/{REPO}"]
    explorer.click("discover.access.logIn")
    field = explorer.find("account.token")
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setText("hf_wrong")
    explorer.click("account.logIn")
    explorer.wait(lambda: "does not accept your token" in explorer.texts())
    field.setText(TOKEN)
    explorer.click("account.logIn")
    explorer.wait(lambda: "You are logged in as alice." in explorer.user.notices)
    assert kept == {hub.url: TOKEN}
    explorer.wait(lambda: explorer.says("discover.access") == "")
    explorer.wait(lambda: "1 layer" in explorer.texts())
    explorer.click("discover.file.0.download")
    explorer.wait_until_done()
    assert hub.seen.leaks == 0
    explorer.go("discover")
    explorer.click("discover.account")
    explorer.wait(lambda: "token from the system's keyring" in explorer.texts())
    assert TOKEN not in explorer.texts()
    explorer.click("account.logOut")
    explorer.wait(lambda: not kept)


def test_original_weights_lead_to_gguf_files(ant: Repo, hub: HubServer, explorer: HubUser) -> None:
    ant.tags = (*ant.tags, "base_model:quantized:maker/Ant-1B")
    hub.repo("maker/Ant-1B", tags=("safetensors",)).put("model.safetensors", b"x")
    explorer.search(f"{hub.url}/maker/Ant-1B")
    explorer.see("discover.advice", "safetensors", "GGUF")
    explorer.click("discover.advice.findGguf")
    explorer.wait_for(REPO)
    assert explorer.page.search.field.text() == "base:maker/Ant-1B"


def test_a_pasted_name_is_opened(ant: Repo, hub: HubServer, explorer: HubUser) -> None:
    explorer.search(REPO.lower())
    explorer.wait_for_files()
    assert explorer.page._reader.view is not None
    assert explorer.page._reader.view.repo.id == REPO
    explorer.search("alice/Nothing")
    explorer.see("discover.searchAdvice", "alice/Nothing")
    explorer.click("discover.searchAdvice.open")
    explorer.see("discover.repoTrouble", "no repository alice/Nothing", "spelling")
    explorer.search("https://huggingface.co/datasets/alice/words")
    explorer.see("discover.searchAdvice", "dataset", "model's own page")


def test_filters(ant: Repo, hub: HubServer, make_explorer: UserMaker) -> None:
    hub.repo("bob/Whale-900B-GGUF", gguf={"total": 900_000_000_000, "architecture": "llama"}).put(
        "w.gguf", b"x"
    )
    hub.repo("bob/Bee-GGUF", gated="auto", tags=("gguf", "license:mit")).put("b.gguf", b"x")
    explorer = discover(make_explorer)
    explorer.wait(lambda: len(explorer.found) == 3)
    explorer.click("discover.showFilters")
    fits = explorer.find("discover.filter.fits")
    assert isinstance(fits, QCheckBox)
    fits.click()
    explorer.wait_for(REPO, "bob/Bee-GGUF")
    assert "from size alone" in explorer.texts()
    assert explorer.find("discover.showFilters").property("text").strip() == "Filters (1)"
    fits.click()
    author = explorer.find("discover.filter.author")
    assert isinstance(author, QLineEdit)
    author.setText("bob")
    explorer.wait_for("bob/Whale-900B-GGUF", "bob/Bee-GGUF")
    author.setText("nobody")
    explorer.see("discover.searchAdvice", "No model passes all filters")
    explorer.click("discover.searchAdvice.clear")
    explorer.wait(lambda: len(explorer.found) == 3)


def test_the_projector_comes_along(ant: Repo, explorer: HubUser, model_bytes: bytes) -> None:
    ant.put("mmproj-Ant-F16.gguf", b"GGUF projector")
    ant.put("mmproj-Ant-F32.gguf", b"GGUF larger projector")
    explorer.pick(REPO)
    tick = explorer.find("discover.withProjector")
    assert isinstance(tick, QCheckBox)
    assert tick.isChecked()
    # The second model brings the projector no second time.
    explorer.click("discover.file.0.download")
    explorer.click("discover.file.1.download")
    explorer.wait_until_done(2)
    assert file_here(REPO, "mmproj-Ant-F16.gguf").read_bytes() == b"GGUF projector"
    assert not file_here(REPO, "mmproj-Ant-F32.gguf").exists()
    assert file_here(REPO, SMALL).exists()
    assert file_here(REPO, LARGE).exists()
    explorer.go("discover")
    explorer.wait(
        lambda: (
            "on this computer" in str(explorer.find("discover.projector.download").property("text"))
        )
    )


def test_nothing_of_a_card_runs_or_is_fetched(
    ant: Repo, hub: HubServer, explorer: HubUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    ant.put(
        "README.md",
        f"<script>alert(1)</script>![pixel]({hub.url}/pixel.png) <img src='{hub.url}/p2.png'>\n\n"
        "[bad](javascript:alert(1)) [file](file:///etc/passwd) [docs](docs/a.md)\n\n"
        "| a | b |\n|---|---|\n".encode()
        + b"| c | d |\n" * 5000,
    )
    explorer.pick(REPO)
    card = explorer.page.model._card
    explorer.wait(lambda: "bad" in card.toPlainText())
    text = card.toPlainText()
    assert "[Image: pixel]" in text
    assert "alert" not in text
    assert "Read the rest in the browser" in text
    assert not any("png" in request for request in hub.seen.requests)
    for address in (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "docs/a.md",
        f"{hub.url}/pixel.png",
    ):
        card.anchorClicked.emit(QUrl(address))
    page = f"{hub.url}/{REPO}"
    assert [url.toString() for url in opened] == [
        f"{page}/blob/main/docs/a.md",
        f"{hub.url}/pixel.png",
    ]


def test_in_a_narrow_window_list_and_model_take_turns(ant: Repo, explorer: HubUser) -> None:
    explorer.window.resize(600, 600)
    results = explorer.page.search.results
    explorer.pick(REPO)
    assert not results.isVisible()
    explorer.click("discover.back")
    assert results.isVisible()
    assert not explorer.page.model.isVisible()
    explorer.window.resize(1280, 700)
    explorer.wait(explorer.page.model.isVisible)
    assert results.isVisible()
