# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The program as a whole: which command it is, its errors, its streams, its exit codes."""

import subprocess
import sys
from pathlib import Path

import pytest

from pannier import __version__
from pannier.__main__ import EXIT_BUG, main
from pannier.backend.client import WORKER_FLAG
from pannier.backend.session import EngineSession
from pannier.cli import show
from pannier.cli.program import EXIT_BROKEN_PIPE, EXIT_INTERRUPTED
from tests.cli.program_run import PROGRAM, Program, Started
from tests.models import write_llama


def test_version(program: Program) -> None:
    done = program("--version")
    assert (done.code, done.out) == (0, f"pannier {__version__}\n")


def test_help_names_every_command_and_exit_code(program: Program) -> None:
    done = program("--help")
    assert done.code == 0
    for word in ("chat", "show", "devices", "doctor", "bench", "[FILE]", "130", "70"):
        assert word in done.out


@pytest.mark.parametrize("command", ["open", "chat", "show", "devices", "doctor", "bench"])
def test_help_of_every_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"usage: pannier {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chta"], "did you mean `chat`?"),
        (["chat"], "MODEL"),
        (["show"], "TARGET"),
        (["--no-such-option"], "--no-such-option"),
        (["show", "x.gguf", "--meta"], "--meta"),
        (["chat", "x.gguf", "--temperature", "-1"], "'-1' is not a number from 0 to 100"),
        (["chat", "x.gguf", "--top-p", "2"], "'2' is not a number from 0 to 1"),
        (["chat", "x.gguf", "--seed", "x"], "'x' is not a whole number from 0 to 4294967294"),
        (["chat", "x.gguf", "--context", "0"], "'0' is not a whole number from 1 to"),
        (["chat", "x.gguf", "--repeat-penalty", "0"], "from 0.01 to 10.0"),
        (["bench", "x.gguf", "--gpu-layers", "some"], 'of at least 0 or "all" or "auto"'),
        (["bench", "x.gguf", "--repetitions", "0"], "'0' is not a whole number of at least 1"),
    ],
)
def test_wrong_usage_is_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    printed = capsys.readouterr()
    assert ended.value.code == 2
    assert said in printed.err
    assert not printed.out


@pytest.mark.parametrize(
    ("arguments", "file"),
    [
        ([], None),
        (["open"], None),
        (["model.gguf"], "model.gguf"),
        (["open", "model.gguf"], "model.gguf"),
        (["--json", "models/model.gguf"], "models/model.gguf"),
    ],
)
def test_without_a_command_the_window_opens(
    arguments: list[str], file: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str | None] = []
    monkeypatch.setattr("pannier.ui.app.run", lambda path: opened.append(path) or 0)
    assert main(arguments) == 0
    assert opened == [file and str(Path(file).absolute())]


@pytest.mark.skipif(sys.platform != "linux", reason="only there Qt needs to be told")
def test_no_screen_is_an_error_and_no_crash(program: Program) -> None:
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = program("--json", env=nowhere)
    assert done.code == 1
    assert done.json()["error"]["type"] == "no_screen"


def test_a_missing_qt_is_an_error_that_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "pannier.ui.app", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    assert main(["open"]) == 1
    assert "PySide6" in capsys.readouterr().err


def test_an_error_has_one_message_a_remedy_and_a_type(program: Program) -> None:
    done = program("show", "gone.gguf", "--json")
    error = done.json()["error"]
    assert done.code == 1
    assert error["type"] == "file_missing"
    assert done.err.splitlines() == [f"pannier: {error['message']}", error["remedy"]]


def test_json_before_the_command_is_the_same(program: Program) -> None:
    assert program("--json", "show", "gone.gguf").out == program("show", "gone.gguf", "--json").out


@pytest.mark.parametrize("command", ["bench", "chat"])
@pytest.mark.parametrize("target", ["owner/repo", "owner/repo:Q4_K_M", "owner/repo/file.gguf"])
def test_repositories_are_refused_with_a_way_out(
    command: str, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    prompt = ["-p", "hi"] if command == "chat" else []
    assert main([command, target, *prompt]) == 1
    said = capsys.readouterr().err
    assert "Hugging Face" in said
    assert "Download" in said


@pytest.mark.parametrize("target", ["./owner/repo", "folder/model.gguf", "a/b/c/d.gguf", "/a/b"])
def test_paths_that_are_not_there_are_missing_files(
    target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = "Hugging Face" if target == "a/b/c/d.gguf" else "no such file"
    assert main(["show", target]) == 1
    assert expected in capsys.readouterr().err


def test_a_bug_is_told_as_one_with_its_traceback(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_path: Path) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(show, "read_model", broken)
    assert main(["show", str(tiny)]) == EXIT_BUG
    assert "This is a bug in Pannier" in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_an_interruption_is_130_and_json_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(show, "read_model", interrupted)
    assert main(["show", "x.gguf", "--json"]) == EXIT_INTERRUPTED
    assert '"type": "interrupted"' in capsys.readouterr().out


def test_a_reader_that_goes_away_ends_it_quietly(tiny: Path, started: Started) -> None:
    process = started("show", "--metadata", *[tiny] * 50)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == EXIT_BROKEN_PIPE


def test_an_odd_terminal_loses_no_command_and_no_data(program: Program, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "model.gguf", name="Zürich 🚀")
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert "Z?rich ?" in program("show", model, env=ascii_only).out
    assert program("show", model, "--json", env=ascii_only).json()["name"] == "Zürich 🚀"


def test_names_in_a_file_cannot_command_the_terminal(program: Program, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "model.gguf", name="Nice\x1b]0;owned\x07\x9b2J")
    done = program("show", model, "--metadata")
    assert done.code == 0
    assert not {"\x1b", "\x07", "\x9b"}.intersection(done.out)


def test_no_command_but_the_window_loads_qt_and_none_the_engine(tiny: Path) -> None:
    script = (
        "import sys; from pannier.__main__ import main; "
        f"assert main(['show', {str(tiny)!r}]) == 0; "
        "assert main(['chat', 'owner/repo', '-p', 'x']) == 1; "
        "print([name for name in ('PySide6', 'llama_cpp') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_a_bundle_becomes_the_worker_by_a_hidden_argument() -> None:
    with EngineSession([*PROGRAM, WORKER_FLAG]) as session:
        assert session.hello().pannier == __version__
