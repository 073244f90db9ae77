# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a user sees of run.py: a first start, later starts, and every way in which they can fail.

The starts are real: run.py makes a virtual environment and calls pip there. Only what is installed
is small, and lies in a folder instead of on a server: a stand-in for Pannier and one for the
engine, whose "compilation" prints what the real one prints.
"""

import ast
import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import time
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}

# One build backend for both stand-ins. The engine's notes its compile flags, as a real build would.
BACKEND = """
import os, sys, time, zipfile
from pathlib import Path

def wheel(folder, name, files):
    info = f"{name}-1.0.dist-info"
    files[f"{info}/METADATA"] = f"Metadata-Version: 2.1\\nName: {name}\\nVersion: 1.0\\n"
    files[f"{info}/WHEEL"] = "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    files[f"{info}/RECORD"] = "".join(f"{file},,\\n" for file in files)
    with zipfile.ZipFile(Path(folder) / f"{name}-1.0-py3-none-any.whl", "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
    return f"{name}-1.0-py3-none-any.whl"

def build_editable(folder, config_settings=None, metadata_directory=None):
    return wheel(folder, "pannier", {"pannier.pth": str(Path("app").resolve())})

def build_wheel(folder, config_settings=None, metadata_directory=None):
    with open(os.environ["BUILDS"], "a") as builds:
        builds.write(os.environ["CMAKE_ARGS"] + "\\n")
    for step in range(1, 31):
        print(f"  [{step}/30] c++ -O3 -c ggml-{step}.cpp", flush=True)
        time.sleep(float(os.environ.get("SECONDS_A_STEP", "0")))
    if "BROKEN" in os.environ["CMAKE_ARGS"]:
        sys.exit("ggml-30.cpp:1: error: no such thing\\nninja: build stopped: subcommand failed.")
    flags = {name: os.environ.get(name) for name in ("CMAKE_ARGS", "SOURCE_DATE_EPOCH")}
    return wheel(folder, "llama_cpp_python", {"llama_cpp.py": f"FLAGS = {flags!r}"})
"""
BUILD_SYSTEM = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
# Of all packages pip alone is there without any server: it stands for the libraries.
PROJECT = """
[project]
name = "pannier"
version = "1.0"
dependencies = ["pip", "llama-cpp-python>=1,<2"]

[dependency-groups]
dev = ["pip"]

[tool.pannier]
engine-cmake-args = ["-DFIRST=ON"]
"""
MAIN = """
import json, llama_cpp, sys
print(json.dumps({"arguments": sys.argv[1:], **llama_cpp.FLAGS}))
sys.exit(7 if "fail" in sys.argv else 0)
"""


class Clone:
    """A folder with run.py and the stand-in for Pannier, as if cloned a moment ago."""

    def __init__(self, folder: Path, servers: Path, home: Path) -> None:
        self.folder, self.home, self.builds = folder, home, home / "builds"
        home.mkdir(exist_ok=True)
        (folder / "installers").mkdir(parents=True)
        (folder / "app" / "pannier").mkdir(parents=True)
        shutil.copy(ROOT / "run.py", folder)
        (folder / "pyproject.toml").write_text(BUILD_SYSTEM + PROJECT)
        (folder / "backend.py").write_text(BACKEND)
        (folder / "installers" / "constraints.txt").write_text("llama-cpp-python==1.0\n")
        (folder / "app" / "pannier" / "__init__.py").touch()
        (folder / "app" / "pannier" / "__main__.py").write_text(MAIN)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "CMAKE_"))}
        places = {
            "HOME": str(home),
            "USERPROFILE": str(home),
            "XDG_CACHE_HOME": str(home / "cache"),
        }
        pip = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(servers)}
        self.environment = {**kept, **places, **pip, "BUILDS": str(self.builds)}

    def start(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Call run.py as a user does, without a terminal."""
        return subprocess.run(
            [sys.executable, "run.py", *arguments],
            cwd=self.folder,
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )

    def compiled(self) -> list[str]:
        """Return the flags of every compilation so far."""
        return self.builds.read_text().splitlines() if self.builds.exists() else []


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the folder that pip takes for a package server: it holds the engine's sources."""
    folder = tmp_path_factory.mktemp("servers")
    source = tmp_path_factory.mktemp("engine") / "llama_cpp_python-1.0"
    source.mkdir()
    metadata = '\n[project]\nname = "llama-cpp-python"\nversion = "1.0"\n'
    (source / "pyproject.toml").write_text(BUILD_SYSTEM + metadata)
    (source / "backend.py").write_text(BACKEND)
    (source / "PKG-INFO").write_text(
        "Metadata-Version: 2.1\nName: llama-cpp-python\nVersion: 1.0\n"
    )
    with tarfile.open(folder / "llama_cpp_python-1.0.tar.gz", "w:gz") as archive:
        archive.add(source, source.name)
    return folder


@pytest.fixture(scope="module")
def bare_venv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one empty virtual environment to copy: that is quicker than making many."""
    folder = tmp_path_factory.mktemp("bare") / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    return folder


@pytest.fixture
def new_clone(tmp_path: Path, servers: Path) -> Clone:
    return Clone(tmp_path / "clone", servers, tmp_path / "home")


@pytest.fixture
def clone(new_clone: Clone, bare_venv: Path) -> Clone:
    """Return a clone whose .venv is there, and empty."""
    shutil.copytree(bare_venv, new_clone.folder / ".venv", symlinks=True)
    return new_clone


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, servers: Path, bare_venv: Path) -> Clone:
    """Return a clone in which everything is installed; tests may change it and start it again."""
    folder = tmp_path_factory.mktemp("installed")
    clone = Clone(folder / "clone", servers, folder / "home")
    shutil.copytree(bare_venv, clone.folder / ".venv", symlinks=True)
    answer(clone.start("devices"))
    return clone


@pytest.fixture(scope="module")
def run() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pannier_run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def answer(result: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """Return what the stand-in for Pannier printed: nothing else may be on stdout."""
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout)
    return found


# ---- A first start and later ones ----------------------------------------------------------------


def test_first_start_installs_everything_and_starts(new_clone: Clone) -> None:
    result = new_clone.start("show", "a file.gguf", "--json", SOURCE_DATE_EPOCH="0")
    found = answer(result)
    assert found["arguments"] == ["show", "a file.gguf", "--json"]
    assert found["CMAKE_ARGS"].split() == ["-DFIRST=ON"]
    assert found["SOURCE_DATE_EPOCH"] is None  # it would make llama.cpp slow
    lines = result.stderr.splitlines()
    assert lines[0].startswith("First the llama.cpp engine is compiled for this computer")
    assert re.fullmatch(r"Compiling the llama.cpp engine: done in 0:\d\d", lines[-1])
    assert "\r" not in result.stderr
    assert "\033" not in result.stderr
    log = (new_clone.folder / ".venv" / "install.log").read_text()
    assert "[30/30] c++ -O3 -c ggml-30.cpp" in log


def test_later_starts_install_nothing_and_are_quick(installed: Clone) -> None:
    answer(installed.start("devices"))
    began = time.monotonic()
    result = installed.start("devices", "fail")
    assert time.monotonic() - began < 10  # a fraction of a second on an idle machine
    assert result.stderr == ""
    assert result.returncode == 7
    project = installed.folder / "pyproject.toml"
    project.write_text(project.read_text() + "[tool.ruff]\nline-length = 99\n")
    assert installed.start("devices").stderr == ""  # no part of what is installed


def test_second_clone_takes_the_engine_from_the_cache(
    installed: Clone, bare_venv: Path, servers: Path, tmp_path: Path
) -> None:
    second = Clone(tmp_path / "second", servers, installed.home)
    shutil.copytree(bare_venv, second.folder / ".venv", symlinks=True)
    before = second.compiled()
    result = second.start("devices")
    answer(result)
    assert "ompil" not in result.stderr
    assert second.compiled() == before


def test_changed_compile_flags_compile_again(installed: Clone) -> None:
    project = installed.folder / "pyproject.toml"
    before = project.read_text()
    project.write_text(before.replace("-DFIRST=ON", "-DSECOND=ON"))
    assert answer(installed.start("devices"))["CMAKE_ARGS"].split() == ["-DSECOND=ON"]
    project.write_text(before)
    assert answer(installed.start("devices"))["CMAKE_ARGS"].split() == ["-DFIRST=ON"]


def test_the_users_compile_flags_come_last_and_are_remembered(installed: Clone) -> None:
    expected = ["-DFIRST=ON", "-DGGML_CUDA=on"]
    result = installed.start("devices", CMAKE_ARGS="-DGGML_CUDA=on")
    assert answer(result)["CMAKE_ARGS"].split() == expected
    assert "CMAKE_ARGS adds -DGGML_CUDA=on" in result.stderr
    later = installed.start("devices")
    assert answer(later)["CMAKE_ARGS"].split() == expected
    assert later.stderr == ""
    forgotten = answer(installed.start("devices", CMAKE_ARGS=""))
    assert forgotten["CMAKE_ARGS"].split() == ["-DFIRST=ON"]


def test_damaged_venv_is_made_anew(installed: Clone) -> None:
    for pip in installed.folder.glob(".venv/**/site-packages/pip/__init__.py"):
        pip.unlink()
    answer(installed.start("devices"))


def test_interrupted_installation_is_done_again_in_full(clone: Clone) -> None:
    answer(clone.start("devices"))
    stamp = clone.folder / ".venv" / "pannier-installed.json"
    stamp.write_text(json.dumps({**json.loads(stamp.read_text()), "packages": "unfinished"}))
    result = clone.start("devices")
    # pip alone has no file on the stand-in server, so that it cannot be installed again.
    assert result.returncode == 1
    assert "--force-reinstall" in (clone.folder / ".venv" / "install.log").read_text()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no signals between processes")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_while_compiling(clone: Clone, number: signal.Signals, code: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "run.py", "devices"],
        cwd=clone.folder,
        env={**clone.environment, "SECONDS_A_STEP": "1"},
        stderr=subprocess.PIPE,
        text=True,
    )
    log = clone.folder / ".venv" / "install.log"
    deadline = time.monotonic() + 60
    while not (log.exists() and "[2/30]" in log.read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    process.send_signal(number)
    _, stderr = process.communicate(timeout=30)
    assert process.returncode == code
    assert "Traceback" not in stderr
    size = log.stat().st_size
    assert ("Stopped." in stderr) == (number == signal.SIGINT)
    time.sleep(1.5)
    assert log.stat().st_size == size  # the compilation has ended, too
    if number == signal.SIGINT:
        answer(clone.start("devices"))


# ---- Sentences instead of tracebacks -------------------------------------------------------------


def fails(result: subprocess.CompletedProcess[str], sentence: str) -> None:
    """Check that the user got this sentence and no traceback."""
    assert result.returncode == 1
    assert re.search(sentence, result.stderr), result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def start_with(clone: Clone, prepare: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start run.py after some Python code that changes what it finds."""
    code = f"import os, runpy, sys; {prepare}; runpy.run_path('run.py', run_name='__main__')"
    python = [sys.executable, "-c", code, "devices"]
    env = {**clone.environment, **environment}
    return subprocess.run(
        python, cwd=clone.folder, env=env, capture_output=True, text=True, check=False, timeout=100
    )


def test_old_python(new_clone: Clone) -> None:
    ast.parse((ROOT / "run.py").read_text(), feature_version=(3, 7))
    result = start_with(new_clone, "sys.version_info = (3, 10, 2, 'final', 0)")
    fails(result, r"Pannier needs Python 3\.11 or newer; this is ")


def test_no_connection(clone: Clone) -> None:
    project = clone.folder / "pyproject.toml"
    project.write_text(project.read_text().replace('"pip", ', '"psutil", '))
    nowhere = {"PIP_NO_INDEX": "0", "PIP_INDEX_URL": "http://127.0.0.1:9", "PIP_RETRIES": "1"}
    result = clone.start("devices", **nowhere)
    fails(result, r"Installing the libraries failed\. There is no connection to the package server")
    assert str(clone.folder / ".venv" / "install.log") in result.stderr


def test_engine_that_does_not_compile(clone: Clone) -> None:
    result = clone.start("devices", CMAKE_ARGS="-DBROKEN=ON")
    fails(result, r"Compiling the llama\.cpp engine failed\. The engine did not compile")
    assert "error: no such thing" in result.stderr
    assert len(result.stderr.splitlines()) < 60
    answer(clone.start("devices"))  # flags that failed are not remembered


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_no_screen(new_clone: Clone) -> None:
    for arguments in ([], ["model.gguf"]):
        fails(new_clone.start(*arguments, **NO_SCREEN), "There is no screen for Pannier's window")
    assert not (new_clone.folder / ".venv").exists()  # told before minutes of installing


def test_help_before_anything_is_installed(new_clone: Clone) -> None:
    result = new_clone.start("--help", **NO_SCREEN)
    assert result.returncode == 0
    assert "python3 run.py test" in result.stdout
    assert not (new_clone.folder / ".venv").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_folder_of_another_user(new_clone: Clone) -> None:
    new_clone.folder.chmod(0o555)
    fails(new_clone.start("devices"), "A file or folder is not yours to write")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "A disk is full"),
        ("c++: fatal error: Killed signal terminated program cc1plus", "Memory ran out"),
        (
            "SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')",
            "certificate",
        ),
        ("E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by 12", "package manager"),
        ("[Errno 13] Permission denied: '/opt/pannier/.venv'", "not yours to write"),
        (
            "ERROR: No matching distribution found for PySide6-Essentials<7,>=6.8",
            "this system",
        ),
        ("something nobody has seen before", "The lines above tell why"),
    ],
)
def test_probable_reason(run: ModuleType, output: str, sentence: str) -> None:
    assert sentence in run.reason_in(output)


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["model.gguf"], True),
        (["--json", "devices"], False),
        (["chat", "m.gguf"], False),
    ],
)
def test_what_opens_the_window(run: ModuleType, arguments: list[str], window: bool) -> None:  # noqa: FBT001
    assert run.opens_window(arguments) is window


# ---- What the system lacks -----------------------------------------------------------------------

MANAGER_LINES = {
    "apt-get": "sudo apt-get update && sudo apt-get install -y --no-install-recommends g++",
    "dnf": "sudo dnf install -y gcc-c++",
    "pacman": "sudo pacman -S --needed --noconfirm gcc",
}


def programs(folder: Path, names: Mapping[str, str]) -> str:
    """Make a PATH with these shell scripts, and without a compiler."""
    folder.mkdir()
    for name, script in names.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    return str(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
@pytest.mark.parametrize("manager", MANAGER_LINES)
def test_user_is_told_the_exact_command(new_clone: Clone, tmp_path: Path, manager: str) -> None:
    path = programs(tmp_path / "bin", {manager: "exit 0", "sudo": "exit 0"})
    result = start_with(new_clone, "os.geteuid = lambda: 1000", PATH=path, CXX="")
    fails(result, r"This computer lacks what Pannier needs: C\+\+-compiler\.")
    assert f"\n    {MANAGER_LINES[manager]}\n" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_without_sudo_the_command_has_none(new_clone: Clone, tmp_path: Path) -> None:
    path = programs(tmp_path / "bin", {"dnf": "exit 0"})
    result = start_with(new_clone, "os.geteuid = lambda: 1000", PATH=path, CXX="")
    fails(result, r"This installs it \(as root\):\n\n    dnf install -y gcc-c\+\+\n")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_root_installs_it_and_goes_on(clone: Clone, tmp_path: Path) -> None:
    path = programs(tmp_path / "bin", {"dnf": f'echo "$@" >{tmp_path}/called'})
    result = start_with(clone, "os.geteuid = lambda: 0", PATH=path, CXX="")
    answer(result)
    assert (tmp_path / "called").read_text() == "install -y gcc-c++\n"
    assert "Running dnf install: done in 0:" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_failing_package_manager(clone: Clone, tmp_path: Path) -> None:
    script = (
        "echo 'Err:1 Temporary failure resolving the server'; echo 'E: Failed to fetch'; exit 100"
    )
    path = programs(tmp_path / "bin", {"apt-get": script})
    result = start_with(clone, "os.geteuid = lambda: 0", PATH=path, CXX="")
    fails(result, r"Running apt-get update failed\. There is no connection to the package server")


BARE_SYSTEM = {
    "apt-get": """python3.{minor}-venv g++ libgomp1 libglib2.0-0 libgl1 libegl1 libfontconfig1
        libdbus-1-3 libgssapi-krb5-2 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
        libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 libwayland-egl1""",
    "dnf": """python3-libs gcc-c++ libgomp glib2 libglvnd-glx libglvnd-egl fontconfig dbus-libs
        krb5-libs libX11-xcb libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-wm
        xcb-util-keysyms libxcb libwayland-cursor libwayland-egl""",
    "pacman": """python gcc gcc-libs glib2 libglvnd fontconfig dbus krb5 libx11 libxkbcommon
        libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb wayland""",
}


@pytest.mark.parametrize("manager", BARE_SYSTEM)
def test_packages_of_a_bare_system(run: ModuleType, manager: str) -> None:
    *_, command = run.install_commands(manager, [*run.BUILD, *run.WINDOW])
    names = BARE_SYSTEM[manager].format(minor=sys.version_info[1]).split()
    assert command[-len(names) :] == names
    assert command[0] == manager


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_libraries_are_looked_for_by_loading_them(run: ModuleType) -> None:
    assert run.is_present("libc.so.6")
    assert not run.is_present("libnobody-has-this.so.1")


# ---- Progress ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("  [1/197] ccache /usr/bin/g++ -DGGML_BUILD -DGGML_SHARED -c ggml.cpp\n", (1, 197)),
        ("  [196/197] : && /usr/bin/g++ -fPIC -shared -o libmtmd.so.0.5.0\n", (196, 197)),
        ("  [ 37%] Building CXX object ggml/src/ggml.c.o\n", (37, 100)),
        ("  [100%] Built target llama\n", (100, 100)),
        ("  -- Detecting CXX compiler ABI info - done\n", None),
        ("  Collecting scikit-build-core[pyproject]>=0.9.2\n", None),
        ("Looking in indexes: [3/4]\n", None),
    ],
)
def test_compilers_position(run: ModuleType, line: str, step: tuple[int, int] | None) -> None:
    assert run.parse_step(line) == step


def test_progress_tells_position_time_and_time_left(run: ModuleType) -> None:
    progress = run.Progress("Preparing the llama.cpp engine")
    progress.started -= 5
    assert progress.text() == "Preparing the llama.cpp engine  0:05"
    progress.read("  [1/1] one of CMake's own trials\n")
    assert progress.text() == "Preparing the llama.cpp engine  0:05"
    progress.read("  [1/193] c++\n")
    assert progress.text() == "Compiling the llama.cpp engine  1/193  0 %  0:05"
    progress.started -= 240
    progress.compiling -= 240
    progress.read("  [72/193] c++\n")
    expected = "Compiling the llama.cpp engine  72/193  37 %  4:05, about 7 min left"
    assert progress.text() == expected
    progress.finish(done=True)


# ---- The pinned versions -------------------------------------------------------------------------


def test_every_requirement_is_pinned_and_no_server_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    text = (ROOT / "installers" / "constraints.txt").read_text()
    rows = [row for row in text.splitlines() if not row.startswith("#")]
    pinned = {re.split(r"[=><]", row)[0] for row in rows}
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[=><\[; ]", row)[0].lower() for row in wanted}
    assert names <= pinned, "installers/constraints.txt tells in its first lines how to renew it"
    assert not any("://" in row or row.startswith("-") for row in rows)
    assert all("==" in row for row in rows if not row.startswith(("pyside6", "shiboken6")))
