# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Installs builds of llama.cpp for GPUs: fetched ready-made, from a file, or compiled here.

What is installed is tried by a process of its own, with the bundled model on the new devices,
before it takes its place; until then nothing has changed.
"""

import contextlib
import ctypes
import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Self

import msgspec
import psutil

from pannier.backend.engine_trial import EngineTrial, try_engine
from pannier.backend.engine_wheels import PACKAGE, fetch, find_wheel
from pannier.core.child_process import NO_WINDOW
from pannier.core.engine_store import EngineStore, check_name, is_engine
from pannier.core.errors import UserError
from pannier.core.hardware import nvidia_gpus
from pannier.core.language import tr, translatable

WHEEL_INDEX = "https://abetlen.github.io/llama-cpp-python/whl/"
"""Where the authors of llama-cpp-python keep builds for GPUs, a folder for each kind."""

BASE_FLAGS = ("-DGGML_RPC=ON",)
"""Flags of every engine; pyproject.toml has the same for the built-in one."""

MAX_WHEEL_FILES = 20_000
MAX_WHEEL_BYTES = 8 * 1024**3
PIP_SECONDS = 20
_LOG_LINES = 40
_INSTALLING = ".installing-"
_STEP = re.compile(r"^\s*\[\s*(\d+)/(\d+)\]")
# What compiling wants, by the program that shows that it is there.
_TOOLS = {
    "c++": translatable("a C++ compiler (c++)"),
    "nvcc": translatable("NVIDIA's CUDA toolkit (nvcc)"),
    "hipcc": translatable("AMD's HIP compiler (hipcc)"),
    "glslc": translatable("a shader compiler and the headers of Vulkan (glslc)"),
}


class EngineKind(msgspec.Struct, frozen=True):
    """A kind of engine that could be used on this machine.

    Attributes:
        name: name of its folder, such as "vulkan".
        title: what it is called.
        reason: why it could be of use here.
        flags: flags of CMake that compile it.
        wheels: folder of the index that has it ready-made; empty where there is none.
        missing: what compiling it needs and is not here, for people.
    """

    name: str
    title: str
    reason: str
    flags: tuple[str, ...]
    wheels: str
    missing: tuple[str, ...] = ()


class InstallStep(msgspec.Struct, frozen=True):
    """How far an installation is: what is being done, its share if known, and a line of its log."""

    text: str
    share: float | None = None
    line: str = ""


def engine_kinds() -> list[EngineKind]:
    """The kinds of engines for which this machine has a driver, the best one first."""
    kinds: list[EngineKind] = []
    nvidia = nvidia_gpus()
    if nvidia.gpus:
        reason = tr("The NVIDIA driver knows {name}.").format(name=nvidia.gpus[0].name)
        flags = ("-DGGML_CUDA=ON", "-DCMAKE_CUDA_ARCHITECTURES=native")
        kinds.append(_kind("cuda", "CUDA", reason, flags, "cu124", "nvcc"))
    if _loads("libamdhip64.so"):
        reason = tr("AMD's driver for computing (ROCm) is installed.")
        kinds.append(_kind("rocm", "ROCm", reason, ("-DGGML_HIP=ON",), "rocm72", "hipcc"))
    if _loads("vulkan-1.dll" if os.name == "nt" else "libvulkan.so.1"):
        reason = tr("A Vulkan driver is installed; it serves GPUs of every maker.")
        kinds.append(_kind("vulkan", "Vulkan", reason, ("-DGGML_VULKAN=ON",), "vulkan", "glslc"))
    return kinds


def install_kind(
    kind: EngineKind, store: EngineStore | None = None
) -> Generator[InstallStep, None, EngineTrial]:
    """Fetch an engine ready-made, or else compile it; try it, and use it from then on.

    Ending the generator early ends pip and leaves nothing behind.

    Raises:
        UserError: (`tools_missing`) there is nothing ready-made, and what compiling needs is
            missing; (`install_failed`) pip failed, with its last lines; (`bad_wheel`) what came
            is no wheel; (`engine_unusable`) it was installed and does not work.
        OSError: the disk is full, or the folder cannot be written.
    """
    with _Place(store, kind.name) as place:
        try:
            yield from _fetch(kind, place.folder)
        except UserError as error:
            if error.kind != "no_wheel":
                raise
            yield from _compile(kind, place.folder, error)
        return (yield from place.take_over())


def install_wheel(
    wheel: Path, name: str, store: EngineStore | None = None
) -> Generator[InstallStep, None, EngineTrial]:
    """Install an engine from a wheel of llama-cpp-python; a wheel is a zip archive.

    Raises:
        UserError: (`bad_wheel`) it is none, or larger than any; (`engine_unusable`) it does not
            work here; (`bad_engine_name`) as `check_name`.
        OSError: the file cannot be read, the disk is full, or the folder cannot be written.
    """
    check_name(name)
    with _Place(store, name) as place:
        yield from _unpack(wheel, place.folder)
        return (yield from place.take_over())


class _Place:
    """A folder for what is being installed; gone at the end, unless it was taken over."""

    def __init__(self, store: EngineStore | None, name: str) -> None:
        self._store = store or EngineStore()
        self._name = name
        self._store.folder.mkdir(parents=True, exist_ok=True)
        self._remove_left_behind()
        prefix = f"{_INSTALLING}{os.getpid()}-"
        self.folder = Path(tempfile.mkdtemp(dir=self._store.folder, prefix=prefix))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def _remove_left_behind(self) -> None:
        """Delete what a Pannier that was killed in the middle of this has left: gigabytes."""
        for left in self._store.folder.glob(f"{_INSTALLING}*"):
            pid = left.name.removeprefix(_INSTALLING).partition("-")[0]
            if pid.isdigit() and not psutil.pid_exists(int(pid)):
                shutil.rmtree(left, ignore_errors=True)

    def take_over(self) -> Generator[InstallStep, None, EngineTrial]:
        """Try what lies in the folder; when it works, put it into its place and choose it."""
        yield InstallStep(tr("Trying the new engine with the bundled model"))
        trial = try_engine(self.folder)
        target = self._store.folder / self._name
        old = self._store.folder / f".old-{self._name}"
        if target.exists():
            # One that an interrupted installation, or a file in use on Windows, has left.
            shutil.rmtree(old, ignore_errors=True)
            target.rename(old)
        self.folder.rename(target)
        shutil.rmtree(old, ignore_errors=True)
        self._store.choose(self._name)
        return trial


def _fetch(kind: EngineKind, folder: Path) -> Generator[InstallStep, None, None]:
    """Get an engine ready-made; `no_wheel` when there is none to be had."""
    yield InstallStep(tr("Looking for a ready-made {name} engine").format(name=kind.title))
    wheel = find_wheel(f"{WHEEL_INDEX}{kind.wheels}", importlib.metadata.version(PACKAGE))
    with tempfile.TemporaryDirectory(dir=folder) as download:
        fetching = fetch(wheel, Path(download))
        file = yield from _told(tr("Fetching the engine"), fetching)
        yield from _unpack(file, folder)


def _told(text: str, shares: Generator[float, None, Path]) -> Generator[InstallStep, None, Path]:
    try:
        while True:
            yield InstallStep(text, next(shares))
    except StopIteration as end:
        return Path(end.value)
    finally:
        shares.close()


def _compile(
    kind: EngineKind, folder: Path, not_ready_made: UserError
) -> Generator[InstallStep, None, None]:
    pip = pip_command()
    if kind.missing or pip is None:
        raise UserError(
            tr(
                "There is no ready-made {name} engine to be had ({reason}), and compiling one "
                "needs what is not installed: {tools}."
            ).format(
                name=kind.title,
                reason=not_ready_made.message.rstrip("."),
                tools=", ".join(kind.missing),
            ),
            remedy=tr(
                "Install these, or get a connection to the internet; then try again. A wheel of "
                "llama-cpp-python from elsewhere can be installed from its file."
            ),
            kind="tools_missing",
        )
    flags = {"CMAKE_ARGS": " ".join([*BASE_FLAGS, *kind.flags])}
    said = yield from _pip(pip, folder, flags, tr("Compiling the engine"))
    if said is not None:
        raise UserError(
            tr("The {name} engine did not compile. The end of the log:\n{log}").format(
                name=kind.title, log=said
            ),
            remedy=tr("The first line with `error:` in it tells why."),
            kind="install_failed",
        )


def pip_command() -> list[str] | None:
    """How pip is started: that of this Python, or for a bundle the system's; None without one."""
    if not getattr(sys, "frozen", False):
        has_pip = importlib.util.find_spec("pip") is not None
        return [sys.executable, "-m", "pip"] if has_pip else None
    for name in ("python3", "python", "py"):
        found = shutil.which(name)
        if found is None:
            continue
        command = [found, "-m", "pip"]
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            done = subprocess.run(
                [*command, "--version"],
                capture_output=True,
                timeout=PIP_SECONDS,
                check=False,
                creationflags=NO_WINDOW,
            )
            if done.returncode == 0:
                return command
    return None


def _unpack(wheel: Path, folder: Path) -> Generator[InstallStep, None, None]:
    text = tr("Unpacking {name}").format(name=wheel.name)
    yield InstallStep(text)
    try:
        with zipfile.ZipFile(wheel) as archive:
            for share in _unpacked(archive, folder):
                yield InstallStep(text, share)
    except zipfile.BadZipFile as error:
        text = tr("{name} cannot be installed: it is damaged or no wheel.")
        raise _bad_wheel(text, wheel) from error
    if not is_engine(folder):
        text = tr("{name} cannot be installed: it does not hold llama-cpp-python.")
        raise _bad_wheel(text, wheel)


def _kind(
    name: str, title: str, reason: str, flags: tuple[str, ...], wheels: str, tool: str
) -> EngineKind:
    # CMake and ninja come with pip's build where they are missing; compilers do not. Windows' own
    # is found by CMake, and in no PATH.
    tools = (tool,) if os.name == "nt" else ("c++", tool)
    missing = [tr(_TOOLS[each]) for each in tools if shutil.which(each) is None]
    if pip_command() is None:
        missing.append(tr("Python with pip"))
    return EngineKind(name, title, reason, flags, wheels, tuple(missing))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _pip(
    pip: Sequence[str], folder: Path, variables: dict[str, str], text: str
) -> Generator[InstallStep, None, str | None]:
    """Compile into a folder; returns None, or the end of pip's log when that failed."""
    package = f"{PACKAGE}=={importlib.metadata.version(PACKAGE)}"
    place = ("--target", str(folder), "--no-deps", "--no-cache-dir", "--upgrade")
    manner = ("--disable-pip-version-check", "--no-input", "--retries", "1", "--verbose")
    command = [*pip, "install", *place, *manner, "--no-binary", PACKAGE, package]
    lines: list[str] = []
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **variables},
        text=True,
        errors="replace",
        start_new_session=True,
        creationflags=NO_WINDOW,
    )
    try:
        for line in _lines(process):
            lines = [*lines[-_LOG_LINES:], line]
            step = _STEP.match(line)
            share = int(step[1]) / max(1, int(step[2])) if step else None
            yield InstallStep(text, share, line)
        return None if process.wait() == 0 else "\n".join(lines)
    finally:
        _end(process)


def _lines(process: "subprocess.Popen[str]") -> Iterator[str]:
    if process.stdout is not None:
        yield from (line.rstrip() for line in process.stdout)


def _end(process: "subprocess.Popen[str]") -> None:
    """End pip and the compilers that it has started."""
    if process.poll() is None:
        if os.name == "nt":
            with contextlib.suppress(psutil.Error):
                for compiler in psutil.Process(process.pid).children(recursive=True):
                    with contextlib.suppress(psutil.Error):
                        compiler.kill()
            process.kill()
        else:
            os.killpg(process.pid, 9)
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _unpacked(archive: zipfile.ZipFile, folder: Path) -> Iterator[float]:
    """Unpack member by member; yields the share that is done."""
    members = archive.infolist()
    size = sum(member.file_size for member in members)
    if len(members) > MAX_WHEEL_FILES or size > MAX_WHEEL_BYTES:
        text = tr("{name} cannot be installed: it is larger than any such wheel.")
        raise _bad_wheel(text, Path(archive.filename or ""))
    done = 0
    for member in members:
        # ZipFile.extract itself takes "..", drives and leading slashes out of a name.
        archive.extract(member, folder)
        done += member.file_size
        yield done / max(1, size)


def _bad_wheel(text: str, wheel: Path) -> UserError:
    return UserError(
        text.format(name=wheel.name),
        remedy=tr("Choose a wheel of llama-cpp-python for your GPU and this system."),
        kind="bad_wheel",
    )
