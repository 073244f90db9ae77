# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The whole program, with the real engine or with a scripted one, and someone who uses it."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pannier.core.paths import bundled_model
from pannier.ui import dragged
from pannier.ui.app import Program
from pannier.ui.chat.controller import State
from pannier.ui.chat.input import InputText
from pannier.ui.transcript.records import MessageAction, MessageRecord, MessageState, Role
from tests.models import write_llama

LONG_MILLISECONDS = 60_000
# What a test waits for comes late on a busy computer; a test that fails may take its time.
for _waits in (QtBot.waitUntil, QtBot.waitSignal):
    _waits.__kwdefaults__["timeout"] = LONG_MILLISECONDS
_MODEL_VARIABLES = (
    "HF_HOME",
    "HF_HUB_CACHE",
    "HUGGINGFACE_HUB_CACHE",
    "OLLAMA_MODELS",
    "LLAMA_CACHE",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
)
SCRIPTED_WORKER = Path(__file__).with_name("scripted_worker.py")
ANSWER = "**Four** bits for most weights.\n\n" + "More of it. " * 60


class User:
    """Does what a person would do, and waits for what a person would see."""

    def __init__(self, program: Program, qtbot: QtBot, app: QApplication) -> None:
        self.program = program
        self.qtbot = qtbot
        self.window = program.window
        self.chat = program.window.chat
        self.qapp = app

    def click(self, name: str) -> None:
        """Click the visible button `name`."""
        button = self.window.findChild(QPushButton, name) or self.window.findChild(
            QToolButton, name
        )
        assert button is not None, name
        # The layout needs a moment, as a person does.
        self.qtbot.waitUntil(lambda: button.visibleRegion().boundingRect().height() > 12)
        assert button.isEnabled(), f"{name} is disabled"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def write(self, text: str) -> None:
        """Type into the message box."""
        self.qtbot.keyClicks(self.box, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in the message box."""
        box = self.box
        self.qtbot.keyClick(box, key, modifier or Qt.KeyboardModifier.NoModifier)

    def ask(self, text: str) -> None:
        """Type a question and press Enter, and wait until it stands in the chat."""
        count = len(self.chat.path)
        self.write(text)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: len(self.chat.path) > count)

    def wait_for_text(self, letters: int = 10) -> None:
        """Wait until an answer is being written."""
        self.wait(lambda: len(self.answer.text) >= letters)

    def wait_for_answer(self) -> MessageRecord:
        """Wait until the newest answer is finished."""
        self.wait(lambda: self.answer.state is not MessageState.STREAMING)
        return self.answer

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is the case."""
        self.qtbot.waitUntil(condition, timeout=LONG_MILLISECONDS)

    def wait_for(self, state: State) -> None:
        """Wait until the chat page is in `state`."""
        self.wait(lambda: self.chat.state is state)

    def load(self, path: Path) -> None:
        """Load a model and wait for it."""
        self.window.load(str(path))
        self.wait_for(State.READY)

    def load_guide(self) -> None:
        """Load the bundled model by its button."""
        self.click("chat.useGuide")
        self.wait_for(State.READY)

    @property
    def box(self) -> InputText:
        """Where one writes."""
        return self.window.chat_page.pane.composer.text

    @property
    def shown(self) -> list[MessageRecord]:
        """The messages on the page."""
        return list(self.window.chat_page.pane.transcript.records)

    @property
    def answer(self) -> MessageRecord:
        """The newest message, if it is an answer; else one that has not begun."""
        shown = self.shown
        if shown and shown[-1].role is Role.ASSISTANT:
            return shown[-1]
        return MessageRecord(0, Role.ASSISTANT, state=MessageState.STREAMING)

    @property
    def question(self) -> str:
        """The newest question."""
        return next(one.text for one in reversed(self.shown) if one.role is Role.USER)

    def do(self, action: MessageAction, place: int = -1) -> None:
        """Use the button of a message that asks for something."""
        record = self.shown[place]
        assert action in record.actions, action
        self.window.chat_page.pane.transcript.action_requested.emit(action, record.id)

    @property
    def notices(self) -> list[str]:
        """The messages on the screen."""
        return [notice.message for notice in self.window.notifications.notices]

    def text_of(self, name: str) -> str:
        """The text of a label."""
        label = self.window.findChild(QWidget, name)
        assert label is not None, name
        return str(label.property("text"))


ProgramMaker = Callable[..., User]


@pytest.fixture(autouse=True)
def home(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder: the library must not find the models of whoever runs the tests.

    Only after the application has been made, which looks for fonts there.
    """
    folder = tmp_path / "home"
    folder.mkdir()
    for variable in _MODEL_VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    return folder


@pytest.fixture(autouse=True)
def _font_of_the_desktop(qapp: QApplication) -> Iterator[None]:
    """Each test begins with the font that the application was started with, in its size."""
    font = qapp.font()
    yield
    qapp.setFont(font)


@pytest.fixture(autouse=True)
def _no_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test asks the real Hub; those that need one make their own."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    for variable in ("HF_TOKEN", "HF_TOKEN_PATH", "HF_ENDPOINT"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture(autouse=True)
def _disks_have_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is dragged is looked at however long a busy computer takes for it."""
    monkeypatch.setattr(dragged.folders_among, "__defaults__", (30.0,))


@pytest.fixture
def make_user(qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramMaker]:
    """Starts programs, and ends them after the test."""
    programs: list[Program] = []

    def make(
        command: Sequence[str] | None = None, file: str | None = None, *, has_chats: bool = True
    ) -> User:
        program = Program(qapp, command)
        programs.append(program)
        program.start(file)
        qtbot.waitUntil(
            lambda: program.has_chats if has_chats else program.is_ready,
            timeout=LONG_MILLISECONDS,
        )
        return User(program, qtbot, qapp)

    yield make
    for program in programs:
        if isValid(program):  # a test may have ended it
            end(program, qapp)


@pytest.fixture
def user(make_user: ProgramMaker) -> User:
    """Someone in front of the window, with the real engine."""
    return make_user()


@pytest.fixture
def scripted(make_user: ProgramMaker, tmp_path: Path) -> User:
    """Someone in front of the window, with an engine that says `ANSWER` quickly."""
    return make_user(scripted_command(tmp_path, ANSWER, pause=2))


@pytest.fixture
def model_file(tmp_path: Path) -> Path:
    """A file that the scripted worker takes for a model."""
    path = tmp_path / "Some-Model-Q4_K_M.gguf"
    path.write_bytes(b"GGUF")
    return path


@pytest.fixture(scope="session")
def endless_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model that never ends an answer by itself and takes its time for it."""
    path = tmp_path_factory.mktemp("models") / "endless.gguf"
    return write_llama(path, embedding=512, ffn=2048, layers=8, context=8192)


@pytest.fixture
def guide() -> Path:
    """The bundled model."""
    return bundled_model()


def scripted_command(folder: Path, answer: str, pause: float, load: float = 40) -> list[str]:
    """The command of a scripted worker: milliseconds for a token and for a load."""
    file = folder / "answer.md"
    file.write_text(answer, encoding="utf-8")
    return [sys.executable, str(SCRIPTED_WORKER), str(pause), str(load), str(file)]


def end(program: Program, app: QApplication) -> None:
    """Close the window and delete everything, so that no timer runs on."""
    program.window.close()
    program.shut_down()
    program.window.deleteLater()
    program.theme.deleteLater()
    program.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
