# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Checks the installation end to end, from the libraries to an answer of the bundled model."""

import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

from pannier import __version__
from pannier.backend.machine import MachineSurvey, survey
from pannier.backend.protocol import Finished, Tokens
from pannier.backend.session import EngineSession
from pannier.core import paths
from pannier.core.chat import ChatMessage, SamplingOptions
from pannier.core.diagnosis import Check, check, recent_bugs, scrubbed
from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.hardware import host_memory
from pannier.core.language import number, tr
from pannier.core.library import Library
from pannier.core.memory import LoadOptions
from pannier.core.settings.effects import download_folder
from pannier.core.settings.settings_file import load_settings, settings_file
from pannier.core.sizes import file_size, memory_size, short_count

QUESTION = "What is Q4_K_M?"
EXPECTED = ("Q4_K_M", "K-quant", "4.9 bits per weight")
"""What the bundled model's answer to `QUESTION` must hold."""

MAX_ANSWER_TOKENS = 256
MIN_FREE_DISK_BYTES = 1_000_000_000
MIN_FREE_MEMORY_BYTES = 512 * 1024 * 1024
QT_SECONDS = 60

_VARIABLE = re.compile(
    r"(PANNIER|HF|HUGGING|QT|GGML|LLAMA|CUDA|HIP|ROCR|VK|OMP|OLLAMA)_\w+$|(HTTPS?|ALL|NO)_PROXY$",
    re.IGNORECASE,
)
_OURS = re.compile("TELEMETRY|UPDATE_CHECK")
"""Names of variables that Pannier sets by itself."""

_PACKAGES = (
    "PySide6-Essentials",
    "llama-cpp-python",
    "huggingface-hub",
    "psutil",
    "nvidia-ml-py",
    "platformdirs",
    "msgspec",
)
_QT_PROBE = """\
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication
application = QApplication([])
print(qVersion(), application.platformName())
"""


def run_checks() -> Generator[Check, None, None]:
    """Do every check, one after the other; none depends on the success of one before."""
    yield check("pannier", lambda: tr("version {number}").format(number=__version__))
    yield check("system", platform.platform)
    yield check("python", _python)
    yield check("packages", _packages)
    yield check("environment", _environment)
    yield check("window libraries", _window_libraries)
    yield from _engine_checks()
    yield check("folders", _folders)
    yield check("library", _library)
    yield check("disk", _disk)
    yield check("memory", _memory)
    yield check("bugs", recent_bugs)


def _python() -> str:
    kind = tr("bundled", "of Python") if getattr(sys, "frozen", False) else sys.executable
    return f"{platform.python_implementation()} {platform.python_version()}, {kind}"


def _packages() -> str:
    found = {name: _version(name) for name in _PACKAGES}
    missing = [name for name, version in found.items() if not version]
    if missing:
        raise UserError(
            tr("Not installed: {names}.").format(names=", ".join(missing)),
            remedy=tr("Install Pannier again."),
        )
    return ", ".join(f"{name} {version}" for name, version in found.items())


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _environment() -> str:
    """Names only: values may hold addresses, passwords and folders."""
    found = [
        name for name in sorted(os.environ) if _VARIABLE.match(name) and not _OURS.search(name)
    ]
    if not found:
        return tr("no variable is set that changes anything")
    return tr("set: {names}").format(names=", ".join(found))


def _window_libraries() -> str:
    """Open Qt in a process of its own: where a library is missing Qt may abort its process."""
    if getattr(sys, "frozen", False):
        return tr("part of the bundle")
    environment = dict(os.environ)
    headless = sys.platform == "linux" and not (
        environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    )
    if headless:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        probe = subprocess.run(
            [sys.executable, "-P", "-c", _QT_PROBE],
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=QT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise UserError(
            tr("Qt did not start within %Ln second(s).", "", QT_SECONDS),
            remedy=tr("Check that the screen's server answers."),
        ) from None
    if probe.returncode != 0:
        said = [line for line in probe.stderr.splitlines() if line.strip()]
        why = " ".join(said[-3:]) or tr("exit code {code}").format(code=probe.returncode)
        raise UserError(
            tr("Qt cannot start: {reason}").format(reason=why),
            remedy=tr("Install the system libraries that are named in the README."),
        )
    version, name = probe.stdout.split()[-2:]
    text = tr("Qt {version}, platform {name}")
    if headless:
        text = tr("Qt {version}, platform {name}; there is no screen: the window cannot be shown")
    return text.format(version=version, name=name)


def _engine_checks() -> Iterator[Check]:
    """Start a worker and let it answer; where it does not start, the rest is not tried."""
    yield check("bundled model file", _model_file)
    try:
        with EngineSession() as session:
            machine = survey(session)
            yield from _machine_checks(machine)
            yield check("bundled model answer", lambda: _answer(session))
    except UserError as error:
        yield Check(name="engine", ok=False, detail=scrubbed(str(error)))


def _machine_checks(machine: MachineSurvey) -> Iterator[Check]:
    """Having no GPU is no fault: everything works on the CPU, slower."""
    engine = machine.backend
    features = "; ".join(f"{name}: {', '.join(found)}" for name, found in engine.features.items())
    yield check("engine", lambda: f"{engine.name}: llama-cpp-python {engine.version} ({features})")
    yield check(
        "devices",
        lambda: "; ".join(
            tr("{id} ({kind}): {name}, {free} free of {total}").format(
                id=device.id,
                kind=device.kind,
                name=device.name,
                free=memory_size(device.free_bytes),
                total=memory_size(device.total_bytes),
            )
            for device in machine.devices
        ),
    )
    yield check("gpu", lambda: machine.no_gpu_reason or tr("the engine can offload layers"))


def _model_file() -> str:
    model = read_model(paths.bundled_model())
    return tr("{name}, {architecture}, {count} parameters, {file_type}, {size}").format(
        name=model.name,
        architecture=model.architecture,
        count=short_count(model.parameters),
        file_type=model.file_type,
        size=file_size(model.size_bytes),
    )


def _answer(session: EngineSession) -> str:
    report = session.load(str(paths.bundled_model()), LoadOptions())
    text, speed = "", 0.0
    sampling = SamplingOptions(temperature=0.0, max_tokens=MAX_ANSWER_TOKENS)
    for event in session.generate([ChatMessage("user", QUESTION)], sampling):
        match event:
            case Tokens():
                text += event.text
            case Finished():
                speed = event.tokens_per_second
    if not all(word in text for word in EXPECTED):
        raise UserError(
            tr("The bundled model answered wrongly: {text}").format(text=repr(text)),
            remedy=tr("The engine computes wrongly on this machine: please report it."),
        )
    return tr("right; on {place}, {size}, loaded in {seconds} s, {speed} tokens/s").format(
        place=report.place,
        size=memory_size(report.total_bytes),
        seconds=number(report.seconds, 2),
        speed=number(speed),
    )


def _folders() -> str:
    downloads = load_settings(settings_file()).settings.downloads
    folders = (paths.settings_folder(), paths.log_folder(), download_folder(downloads))
    for folder in folders:
        if not os.access(_existing(folder), os.W_OK | os.X_OK):
            raise UserError(
                tr("Pannier may not write to {folder}.").format(folder=folder),
                remedy=tr("Change the folder's permissions, or set PANNIER_HOME to another one."),
            )
    return ", ".join(map(str, folders))


def _library() -> str:
    """A drive that is not connected is no fault."""
    folders = Library().folders()
    away = sum(not folder.available for folder in folders)
    text = tr("%Ln folder(s) with models", "", len(folders))
    if away:
        text = tr("{folders}; of these, {n} cannot be reached now").format(
            folders=text, n=number(away)
        )
    return text


def _disk() -> str:
    folder = paths.settings_folder()
    free = shutil.disk_usage(_existing(folder)).free
    if free < MIN_FREE_DISK_BYTES:
        raise UserError(
            tr("Only {size} are free.").format(size=file_size(free)),
            remedy=tr("Free some disk space."),
        )
    return tr("{size} free", "of a disk").format(size=file_size(free))


def _memory() -> str:
    memory = host_memory()
    if memory.available_bytes < MIN_FREE_MEMORY_BYTES:
        raise UserError(
            tr("Only {size} of memory are free.").format(size=memory_size(memory.available_bytes)),
            remedy=tr("Close other programs."),
        )
    free, total = memory_size(memory.available_bytes), memory_size(memory.total_bytes)
    return tr("{free} available of {total}", "memory").format(free=free, total=total)


def _existing(folder: Path) -> Path:
    """Return the folder, or where it would be created: its nearest parent that exists."""
    return next((parent for parent in (folder, *folder.parents) if parent.exists()), folder)
