#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Installs what Pannier needs into the folder .venv beside this file, then starts Pannier.

python3 run.py [arguments]          start it; `pannier --help` tells the arguments once installed
python3 run.py test [arguments]     run its tests; the arguments are those of pytest

The first start compiles the llama.cpp engine for this computer and takes some minutes, later ones
about a second. CMAKE_ARGS in the environment adds compile flags, such as -DGGML_CUDA=on; they are
remembered until a start with CMAKE_ARGS set to something else, or to nothing.
"""

# Python 3.6 must be able to parse this file, or it would answer with a syntax error instead of the
# sentence below. So: no walrus, no match, and tomllib is imported where it is used.
import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TextIO

if sys.version_info < (3, 11):  # noqa: UP036  (the one place that may meet an old Python)
    _newer = [n for n in map("python3.{}".format, range(30, 10, -1)) if shutil.which(n)]
    _advice = f"Start it with: {_newer[0]} run.py" if _newer else "Please install a newer Python."
    sys.exit(f"Pannier needs Python 3.11 or newer; this is {platform.python_version()}. {_advice}")

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOG = VENV / "install.log"
STAMP = VENV / "pannier-installed.json"
CONSTRAINTS = ROOT / "installers" / "constraints.txt"


def say(text: str) -> None:
    """Write to stderr: stdout belongs to Pannier, whose --json must stay one document."""
    print(text, file=sys.stderr, flush=True)


MANAGERS = {
    "apt-get": (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends"]),
    "dnf": (["dnf", "install", "-y"],),
    "pacman": (["pacman", "-S", "--needed", "--noconfirm"],),
}


def table(rows: str) -> dict[str, list[str]]:
    """Read lines of what must be there and of the packages that bring it, one for each manager."""
    return {row.split()[0]: row.split()[1:] for row in rows.strip().splitlines()}


BUILD = table(f"""
Python-venv             python3.{sys.version_info[1]}-venv       python3-libs          python
C++-compiler            g++                   gcc-c++               gcc
libgomp.so.1            libgomp1              libgomp               gcc-libs
""")
# Qt ends the process without a word to Python when one of these is missing: so look beforehand.
WINDOW = table("""
libglib-2.0.so.0        libglib2.0-0          glib2                 glib2
libGL.so.1              libgl1                libglvnd-glx          libglvnd
libEGL.so.1             libegl1               libglvnd-egl          libglvnd
libfontconfig.so.1      libfontconfig1        fontconfig            fontconfig
libdbus-1.so.3          libdbus-1-3           dbus-libs             dbus
libgssapi_krb5.so.2     libgssapi-krb5-2      krb5-libs             krb5
libX11-xcb.so.1         libx11-xcb1           libX11-xcb            libx11
libxkbcommon.so.0       libxkbcommon0         libxkbcommon          libxkbcommon
libxkbcommon-x11.so.0   libxkbcommon-x11-0    libxkbcommon-x11      libxkbcommon-x11
libxcb-cursor.so.0      libxcb-cursor0        xcb-util-cursor       xcb-util-cursor
libxcb-icccm.so.4       libxcb-icccm4         xcb-util-wm           xcb-util-wm
libxcb-keysyms.so.1     libxcb-keysyms1       xcb-util-keysyms      xcb-util-keysyms
libxcb-shape.so.0       libxcb-shape0         libxcb                libxcb
libwayland-cursor.so.0  libwayland-cursor0    libwayland-cursor     wayland
libwayland-egl.so.1     libwayland-egl1       libwayland-egl        wayland
""")
# Without these, tests on a real X server are skipped: only root, who need not ask, gets them.
SCREEN = table("""
Xvfb                    xvfb                  xorg-x11-server-Xvfb  xorg-server-xvfb
xauth                   xauth                 xorg-x11-xauth        xorg-xauth
""")
PACKAGES = {**BUILD, **WINDOW, **SCREEN}
ADVICE = {
    "darwin": "Install Apple's compiler with `xcode-select --install`",
    "win32": "Install Microsoft's Build Tools with the part `Desktop development with C++`",
}


def is_present(need: str) -> bool:
    """Look for a library, a program or a module on this system."""
    if need == "Python-venv":  # Debian keeps it in a package of its own
        return importlib.util.find_spec("ensurepip") is not None
    if need == "C++-compiler" and sys.platform == "darwin":  # where c++ may be a mere placeholder
        return subprocess.call(["xcode-select", "-p"], stdout=subprocess.DEVNULL) == 0
    if ".so." not in need:
        studio = r"%ProgramFiles(x86)%\Microsoft Visual Studio\Installer\vswhere.exe"
        compilers = [os.environ.get("CXX", "c++"), "c++", "g++", "clang++", "cl", studio]
        names = map(os.path.expandvars, compilers if need.startswith("C++") else [need])
        return any(map(shutil.which, names))
    with contextlib.suppress(OSError):
        return sys.platform != "linux" or bool(ctypes.CDLL(need))
    return False


def install_commands(manager: str, needs: list[str]) -> list[list[str]]:
    """Return the commands that bring the needs, each package once."""
    column = list(MANAGERS).index(manager)
    *before, install = MANAGERS[manager]
    return [*before, [*install, *dict.fromkeys(PACKAGES[need][column] for need in needs)]]


def provide(missing: list[str], log: TextIO) -> None:
    """Install what the system lacks: as root at once, otherwise only when the user agrees."""
    problem = f"This computer lacks what Pannier needs: {', '.join(missing)}."
    manager = next(filter(shutil.which, MANAGERS), "")
    if sys.platform != "linux" or not manager:
        advice = ADVICE.get(sys.platform, "Install it with the system's package manager")
        sys.exit(f"{problem}\n{advice}, then start again.")
    commands = install_commands(manager, missing)
    if os.geteuid() == 0:
        for command in commands:
            follow(f"Running {shlex.join(command[:2])}", command, log)
        return
    sudo = "sudo " if shutil.which("sudo") else ""
    line = " && ".join(sudo + shlex.join(command) for command in commands)
    say(f"{problem}\nThis installs it{'' if sudo else ' (as root)'}:\n\n    {line}\n")
    can_ask = sudo and sys.stdin.isatty() and sys.stderr.isatty()
    print("Run it now? [Y/n] " if can_ask else "", end="", file=sys.stderr, flush=True)
    if not can_ask or sys.stdin.readline().lower() not in ("\n", "y\n", "yes\n"):
        sys.exit("Please run that line, then start again.")
    if any(subprocess.call(["sudo", *command]) for command in commands):
        sys.exit("That failed; the lines above tell why. Start again when it is solved.")


# What pip, apt or the compiler say when they fail, and below it what we say. The first hit counts.
REASONS = """
No space left on device|not enough space|not enough free space
A disk is full: it takes 2 GB in this folder and 1 GB in the folder for temporary files.
Killed signal|error: Killed|[Cc]annot allocate memory|out of memory
Memory ran out. Close other programs, or start with CMAKE_BUILD_PARALLEL_LEVEL=1 set.
CERTIFICATE_VERIFY_FAILED
The server's certificate is unknown. Tell pip of it with `pip config set global.cert FILE`.
name resolution|Failed to (resolve|fetch)|new connection|refused|unreachable|timed out|not known
There is no connection to the package server. Check the network and pip's proxy and index settings.
Could not get lock|Unable to acquire|unable to lock database
Another package manager is at work. Wait until it is done, then start again.
Permission denied|Operation not permitted
A file or folder is not yours to write. Copy Pannier to a folder of your own, then start again.
No matching distribution|Could not find a version
There is no connection to the package server, or it has nothing for this system and this Python.
ninja: build stopped|CMake Error|error: command|Failed building wheel
The engine did not compile; the first `error:` in the log tells why.
"""


def reason_in(text: str) -> str:
    """Return a sentence about the probable reason of a failure."""
    rows = REASONS.strip().split("\n")
    hits = (row for words, row in zip(rows[::2], rows[1::2], strict=True) if re.search(words, text))
    return next(hits, "The lines above tell why.")


def parse_step(line: str) -> tuple[int, int] | None:
    """Read ninja's `[72/193]` or make's `[ 37%]` as (done, total)."""
    match = re.match(r"\s*\[\s*(\d+)(?:/(\d+)|%)\]", line)
    return (int(match[1]), int(match[2] or 100)) if match else None


class Progress:
    """What runs and for how long: one rewritten line on a terminal, else one every 10 seconds."""

    def __init__(self, title: str) -> None:
        self.title, self.step, self.over = title, (0, 0), threading.Event()
        self.started = self.compiling = time.monotonic()
        self.rewrites = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self.write(title)
        self.clock = threading.Thread(target=self.tick, daemon=True)
        self.clock.start()

    def read(self, line: str) -> None:
        """Take the compiler's position from its output."""
        step = parse_step(line)
        if step is not None and step[1] >= 20:  # CMake's own trial builds have one or two steps
            if not self.step[1]:
                self.compiling = time.monotonic()
                self.title = self.title.replace("Preparing", "Compiling")
            self.step = step

    def passed(self) -> str:
        """Return the time since the start as 4:05."""
        seconds = int(time.monotonic() - self.started)
        return f"{seconds // 60}:{seconds % 60:02d}"

    def text(self) -> str:
        """Return the line to show now."""
        now, (done, total) = time.monotonic(), self.step
        if not total:
            return f"{self.title}  {self.passed()}"
        count = "" if total == 100 else f"{done}/{total}  "
        text = f"{self.title}  {count}{100 * done // total} %  {self.passed()}"
        left = (now - self.compiling) * (total - done) / max(1, done)
        guess = f", about {1 + int(left / 60)} min left"
        return text + (guess if now - self.compiling > 20 and 2 < done < total else "")

    def tick(self) -> None:
        """Write the line again and again."""
        while not self.over.wait(0.5 if self.rewrites else 10):
            self.write(self.text())

    def write(self, text: str) -> None:
        """Write one line, over the last one if the terminal can."""
        if self.rewrites:
            text = "\r\033[K" + text[: shutil.get_terminal_size().columns - 1]
        print(text, end="" if self.rewrites else "\n", file=sys.stderr, flush=True)

    def finish(self, *, done: bool) -> None:
        """Leave a last line that says how long it took, and make room for other output."""
        self.over.set()
        self.clock.join()
        if done:
            self.write(f"{self.title}: done in {self.passed()}")
        if self.rewrites:
            say("")


def follow(title: str, command: list[str], log: TextIO, **variables: str) -> None:
    """Run a command with its output in the log; stop with the likely reason when it fails."""
    log.write(f"\n$ {shlex.join(command)}\n")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", **variables}
    env.pop("PYTHONPATH", None)  # pip would take what lies there for installed
    env.pop("SOURCE_DATE_EPOCH", None)  # ggml would silently do without AVX: very slow
    # A session of its own keeps Ctrl-C from reaching its processes in any order.
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        cwd=ROOT, env=env, encoding="utf-8", errors="replace", start_new_session=True,
    ) as process:  # fmt: skip
        progress, output = Progress(title), list[str]()
        try:
            for line in process.stdout or ():
                log.write(line)
                output.append(line)
                progress.read(line)
        except BaseException:
            progress.finish(done=False)
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                if sys.platform != "win32":  # as Ctrl-C does: pip then removes its temporary files
                    os.killpg(process.pid, signal.SIGINT)
                process.wait(20)
            process.kill()
            raise
    progress.finish(done=process.returncode == 0)
    if process.returncode != 0:
        end, reason = "".join(output[-40:]), reason_in("".join(output[-200:]))
        sys.exit(f"{end}\n{progress.title} failed. {reason}\nThe whole log: {LOG}")


def digest(*parts: object) -> str:
    """Return a short hash of anything that JSON can hold."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def this_machine() -> str:
    """Name the processor and C library: the engine runs on this very kind only."""
    features = platform.processor()
    with contextlib.suppress(OSError), Path("/proc/cpuinfo").open(encoding="utf-8") as lines:
        line = next((line for line in lines if line.startswith(("flags", "Features"))), "")
        words = r"\b(?:sse|avx|amx|fma|bmi|f16c|asimd|sve|sme|i8mm|bf16)\w*"
        features = " ".join(re.findall(words, line))
    return f"{platform.machine()} {platform.libc_ver()} {features}"


def venv_version() -> str:
    """Return the version of the Python in .venv, or nothing when it is unusable."""
    code = "import pip, sys; sys.version_info < (3, 11) or print(*sys.version_info[:2])"
    with contextlib.suppress(OSError):
        command = [str(VENV_PYTHON), "-I", "-c", code]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return ""


class Installation:
    """What .venv should hold, what it does hold, and the way from the one to the other."""

    def __init__(self, *, tests: bool) -> None:
        import tomllib  # noqa: PLC0415  (an old Python does not have it)

        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        pins = CONSTRAINTS.read_text(encoding="utf-8")
        self.python = venv_version()
        self.stamp: dict[str, str] = {}
        with contextlib.suppress(OSError, ValueError):  # first start, or interrupted long ago
            self.stamp = json.loads(STAMP.read_text(encoding="utf-8")) if self.python else {}
        self.set = "test" if tests or self.stamp.get("set") == "test" else "run"
        dependencies: list[str] = project["project"]["dependencies"]
        self.engine = next(d for d in dependencies if d.startswith("llama-cpp-python"))
        self.libraries = [d for d in dependencies if d != self.engine]
        self.libraries += project["dependency-groups"]["dev"] if self.set == "test" else []
        # Flags given once stay: a start from a menu must not undo the GPU build of a terminal.
        self.user_args = os.environ.get("CMAKE_ARGS", self.stamp.get("cmake_args", ""))
        flags: list[str] = project["tool"]["pannier"]["engine-cmake-args"]
        self.cmake_args = " ".join([*flags, self.user_args]).strip()

        project["tool"] = project["tool"].get("hatch")  # the other tools change nothing in .venv
        self.packages_key = digest(project, pins, self.python, self.set, str(ROOT))
        self.packages_ready = self.stamp.get("packages") == self.packages_key
        pin = re.findall("^llama-cpp-python.*", pins, re.MULTILINE)
        self.engine_key = digest(self.engine, pin, self.cmake_args, this_machine())
        self.engine_ready = self.stamp.get("engine") == self.engine_key
        # pip's cache does not know of compile flags: each set of flags has a cache of its own.
        system = {"darwin": "~/Library/Caches", "win32": "~/AppData/Local"}.get(sys.platform)
        caches = Path(system or os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser()
        self.engine_cache = caches / "pannier" / f"engine-{self.engine_key}"

    def note(self, **changes: str) -> None:
        """Remember what .venv holds, wholly or not at all."""
        self.stamp.update(changes)
        fresh = STAMP.with_suffix(".new")
        fresh.write_text(json.dumps(self.stamp, indent=2) + "\n", encoding="utf-8")
        fresh.replace(STAMP)

    def pip(self, title: str, log: TextIO, *arguments: str) -> None:
        """Run pip of .venv with the pinned versions."""
        quiet = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
        command = [str(VENV_PYTHON), "-m", "pip", "install", *quiet, "-c", str(CONSTRAINTS)]
        jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
        build = {"CMAKE_ARGS": self.cmake_args, "CMAKE_BUILD_PARALLEL_LEVEL": jobs}
        follow(title, [*command, *arguments], log, PIP_USER="0", **build)

    def install_packages(self, log: TextIO) -> None:
        """Install Pannier and all that it needs but the engine: half a minute."""
        # After an interruption pip would take half-copied packages for whole ones.
        force = ["--force-reinstall"] if self.stamp.get("packages") == "unfinished" else []
        self.note(packages="unfinished")
        self.pip("Installing the libraries", log, *force, *self.libraries)
        self.pip("Installing Pannier", log, *force, "--no-deps", "-e", str(ROOT))
        self.note(packages=self.packages_key, set=self.set)

    def install_engine(self, log: TextIO) -> None:
        """Compile the engine, or take it from the cache of an earlier compilation."""
        force = ["-v", "--force-reinstall", "--cache-dir", str(self.engine_cache)]
        self.note(engine="unfinished")
        self.pip("Preparing the llama.cpp engine", log, *force, self.engine)
        self.note(engine=self.engine_key, cmake_args=self.user_args)


def wait_for_others() -> None:
    """Wait until no other start installs here; the lock ends with this process or its exec."""
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415  (Windows does not have it)

    lock = os.open(__file__, os.O_RDONLY)
    with contextlib.suppress(OSError):  # a network folder may know no locks
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another start is installing Pannier in this folder; waiting until it is done.")
            fcntl.flock(lock, fcntl.LOCK_EX)


def install(missing: list[str], *, tests: bool) -> None:
    """Bring the system and .venv up to date."""
    todo = Installation(tests=tests)
    if VENV.exists() and not todo.python:
        shutil.rmtree(VENV)
    VENV.mkdir(exist_ok=True)
    with LOG.open("w", encoding="utf-8", buffering=1) as log:
        if missing:
            provide(missing, log)
        if not (todo.engine_ready or any(todo.engine_cache.glob("wheels/**/*.whl"))):
            say("First the llama.cpp engine is compiled for this computer: that takes minutes.")
        if todo.user_args and not todo.engine_ready:
            say(f"CMAKE_ARGS adds {todo.user_args}; this is remembered.")
        if not todo.python:
            follow(f"Making {VENV}", [sys.executable, "-m", "venv", str(VENV)], log)
            todo = Installation(tests=tests)
        if not todo.packages_ready:
            todo.install_packages(log)
        if not todo.engine_ready:
            todo.install_engine(log)


NO_SCREEN = """There is no screen for Pannier's window: DISPLAY and WAYLAND_DISPLAY are not set.
Start it on a desktop, or use a command that needs no window, such as `python3 run.py devices`."""


def opens_window(arguments: list[str]) -> bool:
    """Tell whether these arguments open the window: none, or a file; not a command or --help."""
    if {"-h", "--help", "--version"} & set(arguments):
        return False
    first = next((a for a in arguments if not a.startswith("-")), "")
    return not first or first.endswith(".gguf") or Path(first).is_file()


def main(arguments: list[str]) -> int:
    """Install what is missing, then start Pannier or its tests."""
    tests = arguments[:1] == ["test"]
    window = not tests and opens_window(arguments)
    screens = map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if window and sys.platform == "linux" and not any(screens):
        sys.exit(NO_SCREEN)
    todo = Installation(tests=tests)
    ready = todo.packages_ready and todo.engine_ready
    if not ready and arguments in (["--help"], ["-h"]):
        print(__doc__)
        return 0
    needs = [*([] if ready else BUILD), *(WINDOW if window or tests else [])]
    if tests and not ready and sys.platform == "linux" and os.geteuid() == 0:
        needs += SCREEN
    missing = [need for need in needs if not is_present(need)]
    if missing or not ready:
        wait_for_others()
        install(missing, tests=tests)
    if tests:
        os.chdir(ROOT)
    module = ["pytest", *arguments[1:]] if tests else ["pannier", *arguments]
    if os.name == "posix":  # elsewhere exec would return to the prompt at once
        os.execv(VENV_PYTHON, [str(VENV_PYTHON), "-m", *module])  # noqa: S606  (no shell wanted)
    return subprocess.call([str(VENV_PYTHON), "-m", *module])


def guarded(arguments: list[str]) -> int:
    """Run main and turn what may go wrong elsewhere into a sentence and an exit code."""
    for name in {"SIGTERM", "SIGHUP"} & set(dir(signal)):  # compilers end with us, as on Ctrl-C
        signal.signal(getattr(signal, name), lambda number, _: sys.exit(128 + number))
    try:
        return main(arguments)
    except OSError as error:
        say(f"Pannier could not be started: {error}\n{reason_in(str(error))}")
    except KeyboardInterrupt:
        say("Stopped. What is installed so far stays; the same command goes on from there.")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(guarded(sys.argv[1:]))
