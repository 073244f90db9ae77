# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Installs builds of llama.cpp for GPUs: fetched ready-made, from a file, or compiled here.

What is installed is tried by a process of its own, with the bundled model on the new devices,
before it takes its place; until then nothing has changed.
"""

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
from pannier.core.engine_store import EngineStore, check_name, is_engine
from pannier.core.errors import UserError
from pannier.core.hardware import nvidia_gpus
from pannier.core.language import tr

WHEEL_INDEX = "https://abetlen.github.io/llama-cpp-python/whl/"
"""Where the authors of llama-cpp-python keep builds for GPUs, a folder for each kind."""

BASE_FLAGS = ("-DGGML_RPC=ON",)
"""Flags of every engine; pyproject.toml has the same for the built-in one."""

MAX_WHEEL_FILES = 20_000
MAX_WHEEL_BYTES = 8 * 1024**3
_LOG_LINES = 40
_INSTALLING = ".installing-"
_STEP = re.compile(r"^\s*\[\s*(\d+)/(\d+)\]")


class EngineKind(msgspec.Struct, frozen=True):
    """A kind of engine that could be used on this machine.

    Attributes:
        name: name of its folder, such as "vulkan".
        title: what it is called.
        reason: why it could be of use here.
        flags: flags of CMake that compile it.
        wheels: folder of the index that has it ready-made; empty where there is none.
        missing: programs that compiling it needs and that are not here.
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
        UserError: (`no_installer`) this Pannier has no pip; (`tools_missing`) there is nothing
            ready-made and a compiler is missing; (`install_failed`) pip failed, with its last
            lines; (`engine_unusable`) it was installed and does not work.
        OSError: the disk is full, or the folder cannot be written.
    """
    if importlib.util.find_spec("pip") is None:
        raise UserError(
            tr("This Pannier cannot install packages by itself."),
            remedy=tr("Download a wheel of llama-cpp-python for your GPU, and install that file."),
            kind="no_installer",
        )
    with _Place(store, kind.name) as place:
        yield InstallStep(tr("Looking for a ready-made {name} engine").format(name=kind.title))
        said = yield from _pip(place.folder, _ready_made(kind), {}, tr("Fetching the engine"))
        if said is not None:
            if kind.missing:
                raise UserError(
                    tr(
                        "There is no ready-made {name} engine to be had, and compiling one needs "
                        "what is not installed: {tools}."
                    ).format(name=kind.title, tools=", ".join(kind.missing)),
                    remedy=tr(
                        "Install these, or get a connection to the internet; then try again."
                    ),
                    kind="tools_missing",
                )
            flags = {"CMAKE_ARGS": " ".join([*BASE_FLAGS, *kind.flags])}
            said = yield from _pip(place.folder, _compiled(), flags, tr("Compiling the engine"))
            if said is not None:
                raise UserError(
                    tr("The {name} engine did not compile. The end of the log:\n{log}").format(
                        name=kind.title, log=said
                    ),
                    remedy=tr("The first line with `error:` in it tells why."),
                    kind="install_failed",
                )
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
        unpacking = tr("Unpacking {name}").format(name=wheel.name)
        yield InstallStep(unpacking)
        try:
            with zipfile.ZipFile(wheel) as archive:
                for share in _unpacked(archive, place.folder):
                    yield InstallStep(unpacking, share)
        except zipfile.BadZipFile as error:
            raise _bad_wheel(
                tr("{name} cannot be installed: it is damaged or no wheel."), wheel
            ) from error
        if not is_engine(place.folder):
            raise _bad_wheel(
                tr("{name} cannot be installed: it does not hold llama-cpp-python."), wheel
            )
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
            target.rename(old)
        self.folder.rename(target)
        shutil.rmtree(old, ignore_errors=True)
        self._store.choose(self._name)
        return trial


def _kind(
    name: str, title: str, reason: str, flags: tuple[str, ...], wheels: str, tool: str
) -> EngineKind:
    # CMake and ninja come with pip's build where they are missing; compilers do not. Windows' own
    # is found by CMake, and in no PATH.
    tools = (tool,) if os.name == "nt" else ("c++", tool)
    missing = tuple(each for each in tools if shutil.which(each) is None)
    return EngineKind(name, title, reason, flags, wheels, missing)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _package() -> str:
    return f"llama-cpp-python=={importlib.metadata.version('llama-cpp-python')}"


def _ready_made(kind: EngineKind) -> list[str]:
    # Without --only-binary pip would quietly compile for the processor alone.
    index = f"{WHEEL_INDEX}{kind.wheels}"
    return ["--only-binary", ":all:", "--index-url", index, _package()]


def _compiled() -> list[str]:
    return ["--no-binary", "llama-cpp-python", "--verbose", _package()]


def _pip(
    folder: Path, arguments: Sequence[str], variables: dict[str, str], text: str
) -> Generator[InstallStep, None, str | None]:
    """Run `pip install` into a folder; returns None, or the end of its log when it failed."""
    common = ["--target", str(folder), "--no-deps", "--no-cache-dir", "--upgrade"]
    quiet = ["--disable-pip-version-check", "--no-input", "--retries", "1"]
    command = [sys.executable, "-m", "pip", "install", *common, *quiet, *arguments]
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
