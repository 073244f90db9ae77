# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Downloads page with the real queue and a hub on loopback."""

import pytest
from PySide6.QtWidgets import QMainWindow, QPushButton

from pannier.core.paths import models_folder
from pannier.hub.download.choice import make_job, repo_folder
from pannier.hub.download.jobs import JobState
from pannier.hub.repo import read_repo
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings
from pannier.ui.desktop_notice import DesktopNotice
from pannier.ui.downloads import job_row
from tests.hubserver import HubServer, Repo
from tests.ui.hub_user import LARGE, REPO, SMALL, HubUser, UserMaker, file_here


def queue_model(user: HubUser, hub: HubServer, label: str) -> None:
    """Queue a model of the ant's repository."""
    with HubSession(HubSettings(hub.url)) as session:
        repo = read_repo(session, REPO)
    model = next(model for model in repo.files.models if model.label == label)
    folder = repo_folder(models_folder(), REPO)
    count = len(user.bridge.snapshot.jobs)
    user.bridge.add(make_job(repo, model.files, endpoint=hub.url, folder=folder))
    user.wait(lambda: len(user.bridge.snapshot.jobs) == count + 1)


@pytest.fixture
def slow(hub: HubServer, ant: Repo) -> None:
    """Both models take their time."""
    for name in (SMALL, LARGE):
        hub.fault(REPO, name, bytes_per_second=1_000)


def states(user: HubUser) -> list[tuple[str, JobState]]:
    """Titles and states of the rows, from top to bottom."""
    return [(row.job.spec.title[-6:], row.job.state) for row in user.downloads.jobs.rows]


def test_pause_order_and_cancel(
    slow: None, hub: HubServer, make_explorer: UserMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_row, "CARELESS_BYTES", 1)
    user = make_explorer()
    page = user.downloads
    assert "Nothing to download" in user.texts()
    queue_model(user, hub, "Q4_K_M")
    queue_model(user, hub, "Q8_0")
    user.wait(lambda: len(page.jobs.rows) == 2)
    user.wait(lambda: "B/s" in user.texts() and "left" in user.texts())
    user.wait(lambda: "still to come" in user.texts() and "free on the disk of" in user.texts())
    user.wait(lambda: str(user.find("status.jobs").property("text")).startswith("2 job"))
    user.click("downloads.job.0.pause")
    user.wait(lambda: states(user)[0] == ("Q4_K_M", JobState.PAUSED))
    user.click("downloads.job.0.down")
    user.wait(lambda: states(user)[1][0] == "Q4_K_M")
    user.click("downloads.pauseAll")
    user.wait(lambda: {state for _, state in states(user)} == {JobState.PAUSED})
    user.click("downloads.job.1.log")
    user.wait(lambda: "at commit" in str(user.find("downloads.log.text").property("plainText")))
    user.click("downloads.log.close")
    user.click("downloads.job.1.cancel")
    user.see("downloads.job.1.trouble", "Cancel this download?", "have arrived")
    user.click("downloads.job.1.trouble.goOn")
    assert user.says("downloads.job.1.trouble") == ""
    user.click("downloads.job.1.cancel")
    user.click("downloads.job.1.trouble.delete")
    user.wait(lambda: len(page.jobs.rows) == 1)
    user.wait(lambda: not list(models_folder().rglob(f"{LARGE}*")))
    user.click("downloads.job.0.cancel")
    user.click("downloads.job.0.trouble.keep")
    user.wait(lambda: not page.jobs.rows)
    assert list(models_folder().rglob(f"{SMALL}*"))


def test_a_download_goes_on_after_a_restart(
    slow: None, hub: HubServer, make_explorer: UserMaker, model_bytes: bytes
) -> None:
    first = make_explorer()
    queue_model(first, hub, "Q4_K_M")
    first.wait(lambda: first.bridge.snapshot.jobs[0].done_bytes > 0)
    first.quit()
    assert not file_here(REPO, SMALL).exists()
    hub.fault(REPO, SMALL)
    second = make_explorer()
    second.wait(lambda: "A download goes on where it was." in second.user.notices)
    second.wait_until_done()
    assert file_here(REPO, SMALL).read_bytes() == model_bytes
    second.quit()
    third = make_explorer()
    third.wait_until_done()
    third.click("downloads.clear")
    third.wait(lambda: not third.downloads.done.rows)
    assert file_here(REPO, SMALL).exists()


def test_waiting_for_the_network_is_told_and_can_be_cut_short(
    ant: Repo, hub: HubServer, make_explorer: UserMaker
) -> None:
    hub.fault(REPO, SMALL, status_on_hub=503)
    user = make_explorer()
    queue_model(user, hub, "Q4_K_M")
    page = user.downloads
    # That one comes four seconds later, so there is time to click.
    user.wait(lambda: "retry 3, next in" in user.texts(page))
    assert str(user.find("status.jobs").property("text")).startswith("1 job")
    hub.fault(REPO, SMALL)
    user.click("downloads.job.0.resume")
    user.wait_until_done()


def test_a_file_that_stays_damaged_is_told(
    ant: Repo, hub: HubServer, make_explorer: UserMaker, model_bytes: bytes
) -> None:
    ant.put(SMALL, model_bytes, sha256="0" * 64)
    user = make_explorer()
    queue_model(user, hub, "Q4_K_M")
    page = user.downloads
    user.see("downloads.job.0.trouble", "arrived damaged", "try another network")
    assert not file_here(REPO, SMALL).exists()
    assert "stopped" in user.texts(page)
    ant.put(SMALL, model_bytes)
    user.click("downloads.job.0.trouble.startOver")
    user.wait_until_done()


def test_gated_files_ask_for_a_login(ant: Repo, hub: HubServer, make_explorer: UserMaker) -> None:
    user = make_explorer()
    ant.gated = "manual"
    queue_model(user, hub, "Q4_K_M")
    assert user.downloads
    user.see("downloads.job.0.trouble", "gated", "log in here")
    user.click("downloads.job.0.trouble.logIn")
    user.wait(lambda: "You are not logged in." in user.texts())
    user.click("account.cancel")


def test_only_one_window_downloads(ant: Repo, hub: HubServer, make_explorer: UserMaker) -> None:
    first, second = make_explorer(), make_explorer()
    assert first.downloads
    first.wait(lambda: first.bridge._queue is not None)
    assert second.downloads
    second.see("downloads.trouble", "Another window of Pannier", "close it")


def test_what_can_be_done_with_a_model_that_has_arrived(
    hub: HubServer, ant: Repo, make_explorer: UserMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    ant.put("Ant-1B-F16.gguf", b"GGUF")
    told: list[str] = []
    monkeypatch.setattr(DesktopNotice, "show_text", lambda _self, text: told.append(text))
    monkeypatch.setattr(QMainWindow, "isActiveWindow", lambda _self: False)
    user = make_explorer()
    page = user.downloads
    queue_model(user, hub, "Q4_K_M")
    user.wait(lambda: len(page.done.rows) == 1)
    assert told == ["Ant-1B-GGUF Q4_K_M has arrived, and every byte is right."]
    assert user.window.findChild(QPushButton, "downloads.done.1.quantize") is None
    queue_model(user, hub, "F16")
    user.wait(lambda: len(page.done.rows) == 2)
    wanted: list[str] = []
    page.quantize_wanted.connect(wanted.append)
    first, second = (row.objectName() for row in page.done.rows)
    user.click(f"{first}.quantize")
    assert wanted == [str(file_here(REPO, "Ant-1B-F16.gguf"))]
    assert user.find("quantize.page").isVisible()
    user.go("downloads")
    user.click(f"{second}.fit")
    assert user.find("fit.page").isVisible()
