#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Builds Pannier's installers; everything it makes lies in build/ and dist/.

python3 installers/build.py              what this system can build: .deb, .rpm and tar on Linux,
                                         the setup program on Windows, the disk image on macOS
python3 installers/build.py deb tar      only these
python3 installers/build.py check        lint the recipes of all systems, build nothing
python3 installers/build.py test-deb     install the .deb into fresh minimal Debians and try it

The first run compiles the engine for every processor that there is, which takes some 10 to 30
minutes; --engine FILE takes a wheel of it that exists already. Standard library only.
"""

import argparse
import datetime as dt
import hashlib
import os
import platform
import plistlib
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.parsers import expat

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "installers"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BUNDLE = BUILD / "dist" / "pannier"
SHARE = BUILD / "linux" / "share"
APP_ID = "io.github.pannier.Pannier"
SUITES = ("bookworm", "trixie")
"""Releases of Debian that the .deb is for."""
MAX_BUNDLE_BYTES = 250_000_000
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

# One engine for all processors: each has a module of its own, chosen when the program runs.
PORTABLE_ENGINE = (
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DCMAKE_INSTALL_BINDIR=llama_cpp/lib",  # where modules are looked for; else beside Python
)
# Apple's processors are one family, and Metal is compiled into the library itself.
APPLE_ENGINE = ("-DGGML_NATIVE=OFF",)
# Lines of Inno Setup's sections: settings, or entries of quoted or bare values.
_SETTING = r"[\w.]+=.*"
_ENTRY = r'\w+: ("([^"]|"")*"|[^";]+)(; \w+: ("([^"]|"")*"|[^";]+))*'
SETUP_FORMS = {
    **dict.fromkeys(("Setup", "CustomMessages"), _SETTING),
    **dict.fromkeys(("Languages", "Tasks", "Files", "InstallDelete", "Icons"), _ENTRY),
    **dict.fromkeys(("Registry", "Run"), _ENTRY),
    "Code": r".*",
}
SETUP_MESSAGES = {"CreateDesktopIcon", "LaunchProgram"}
"""What Inno Setup words itself."""


def main() -> int:
    """Build what is asked for; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("what", nargs="*", help=f"of {', '.join(TARGETS)}")
    parser.add_argument("--engine", type=Path, help="wheel of llama-cpp-python to use as it is")
    parser.add_argument(
        "--suite", action="append", help=f"of Debian, for test-deb; else {' and '.join(SUITES)}"
    )
    arguments = parser.parse_args()
    default = {"linux": ["deb", "rpm", "tar"], "win32": ["win"], "darwin": ["mac"]}
    wanted = arguments.what or default.get(sys.platform, ["check"])
    if unknown := set(wanted) - set(TARGETS):
        parser.error(f"unknown: {', '.join(unknown)}")
    os.chdir(ROOT)
    if any(name not in ("check", "test-deb") for name in wanted):
        bundle(arguments.engine)
    for name in wanted:
        if name == "test-deb":
            try_deb(arguments.suite or SUITES)
        else:
            TARGETS[name]()
    return 0


def say(text: str) -> None:
    """Tell what is going on."""
    print(text, flush=True)


def run(*command: str | Path, **environment: str) -> None:
    """Run a command, and end with its words if it fails."""
    say(f"+ {' '.join(map(str, command))}")
    code = subprocess.call([str(part) for part in command], env={**os.environ, **environment})
    if code:
        sys.exit(f"{Path(command[0]).name} failed (exit code {code}); its lines above tell why.")


def version() -> str:
    """Pannier's version, as the package tells it."""
    text = (ROOT / "app/pannier/__init__.py").read_text(encoding="utf-8")
    return re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)[0]


def project() -> dict[str, object]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def fill(source: Path, target: Path, **values: str) -> None:
    """Copy a text file, with every @NAME@ replaced."""
    text = source.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


# --- the bundle -----------------------------------------------------------------------------------


def bundle(engine: Path | None) -> None:
    """Make build/dist/pannier: a folder that runs without Python or anything else installed."""
    python = environment(engine or portable_engine())
    icons(python)
    numbers = ", ".join([*re.findall(r"\d+", version())[:3], "0"])
    fill(
        HERE / "windows/version-info.txt.in",
        BUILD / "version-info.txt",
        VERSION=version(),
        NUMBERS=numbers,
    )
    spec = HERE / "pyinstaller/pannier.spec"
    work = BUILD / "pyinstaller"
    paths = ("--workpath", work, "--distpath", BUNDLE.parent)
    run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *paths, spec)
    strip_bundle()
    size = sum(path.lstat().st_size for path in BUNDLE.rglob("*") if not path.is_symlink())
    say(f"The bundle takes {size / 1e6:.0f} MB.")
    if size > MAX_BUNDLE_BYTES:
        sys.exit(f"That is more than {MAX_BUNDLE_BYTES / 1e6:.0f} MB: see what has come into it.")
    try_bundle()


def try_bundle() -> None:
    """Have the bundle check itself, engine and answer included, before it is packed."""
    name = "pannier-cli.exe" if sys.platform == "win32" else "pannier"
    run(BUNDLE / name, "doctor", QT_QPA_PLATFORM="offscreen", PANNIER_HOME=str(BUILD / "home"))


def portable_engine() -> Path:
    """The wheel of the engine for all processors; compiled once for its version and flags."""
    settings = project()
    pin = next(
        line.strip()
        for line in (HERE / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if line.startswith("llama-cpp-python==")
    )
    own = settings["tool"]["pannier"]["engine-cmake-args"]  # type: ignore[index]
    flags = " ".join([*own, *(APPLE_ENGINE if sys.platform == "darwin" else PORTABLE_ENGINE)])
    key = hashlib.sha256(f"{pin} {flags}".encode()).hexdigest()[:12]
    folder = BUILD / "engine" / key
    if not list(folder.glob("*.whl")):
        say("Compiling the engine for all processors; this takes a while…")
        options = ("--no-deps", "--no-cache-dir", "--wheel-dir", folder, pin)
        jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
        environ = {"CMAKE_ARGS": flags, "CMAKE_BUILD_PARALLEL_LEVEL": jobs}
        run(build_python(), "-m", "pip", "wheel", *options, **environ)
    return next(folder.glob("*.whl"))


def build_python() -> Path:
    """The Python of build/venv, made where it is missing."""
    folder = BUILD / "venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    return python


def environment(engine: Path) -> Path:
    """Install Pannier's dependencies, the engine and PyInstaller; returns that Python."""
    python = build_python()
    needs = BUILD / "requirements.txt"
    listed = project()["project"]["dependencies"]  # type: ignore[index]
    others = [need for need in listed if not need.startswith("llama-cpp-python")]
    needs.write_text("\n".join([*others, ""]), encoding="utf-8")
    install = (python, "-m", "pip", "install", "--quiet", "-c", HERE / "constraints.txt")
    run(*install, "-r", needs, "-r", HERE / "requirements.txt")
    run(*install, engine)
    # Another build of the same version would have been left in place.
    run(*install, "--no-deps", "--force-reinstall", engine)
    code = "import llama_cpp, pathlib; print(pathlib.Path(llama_cpp.__file__).parent / 'lib')"
    found = subprocess.run([python, "-c", code], stdout=subprocess.PIPE, text=True, check=True)
    link_copies(Path(found.stdout.strip()))
    return python


def link_copies(folder: Path) -> None:
    """Make libX.so and libX.so.0 links to the longest of their names: in a wheel all are files."""
    if sys.platform != "linux":
        return
    by_name: dict[str, list[Path]] = {}
    for path in folder.glob("*.so*"):
        by_name.setdefault(path.name.partition(".so")[0], []).append(path)
    for paths in by_name.values():
        real, *copies = sorted(paths, key=lambda path: len(path.name), reverse=True)
        for copy in copies:
            copy.unlink()
            copy.symlink_to(real.name)


def strip_bundle() -> None:
    """Take the debugging symbols out of what was built with them; they are a tenth of it all.

    Libraries that a wheel has patched are left alone: strip can damage them.
    """
    tool = shutil.which("strip")
    if sys.platform != "linux" or tool is None:
        return
    inside = BUNDLE / "_internal"
    link_copies(inside / "llama_cpp" / "lib")  # PyInstaller has followed the links
    with_symbols = ("libpython*", "python3*/lib-dynload/*.so", "yaml/*.so", "hf_xet/*.so")
    patterns = (*with_symbols, "cryptography/hazmat/bindings/*.so")
    for pattern in patterns:
        for path in inside.glob(pattern):
            run(tool, "--strip-unneeded", path)


def icons(python: Path) -> None:
    """Make the icon in every size and format that some system wants, by Qt."""
    folder = BUILD / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    script, drawing = HERE / "draw_icons.py", ROOT / "resources/icons/pannier.svg"
    sizes = map(str, ICON_SIZES)
    run(python, script, drawing, folder, *sizes, QT_QPA_PLATFORM="offscreen")


# --- Linux ----------------------------------------------------------------------------------------


def share() -> None:
    """Make build/linux/share: desktop entry, metainfo, file type, icons and licence."""
    shutil.rmtree(SHARE, ignore_errors=True)
    today = dt.datetime.now(dt.UTC).date().isoformat()
    linux = HERE / "linux"
    copies = {
        linux / "pannier.desktop": "applications/pannier.desktop",
        linux / "pannier-mime.xml": "mime/packages/pannier.xml",
        ROOT / "resources/icons/pannier.svg": "icons/hicolor/scalable/apps/pannier.svg",
        ROOT / "LICENSE": "doc/pannier/copyright",
    }
    for size in ICON_SIZES:
        icon = BUILD / "icons" / f"pannier-{size}.png"
        copies[icon] = f"icons/hicolor/{size}x{size}/apps/pannier.png"
    for source, target in copies.items():
        (SHARE / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, SHARE / target)
    name = f"{APP_ID}.metainfo.xml"
    fill(linux / name, SHARE / "metainfo" / name, VERSION=version(), DATE=today)


def nfpm(packager: str) -> None:
    """Make a package of the bundle by nfpm."""
    share()
    DIST.mkdir(exist_ok=True)
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    tool = BUILD / "venv/bin/nfpm"
    options = ("--config", HERE / "linux/nfpm.yaml", "--packager", packager, "--target", DIST)
    run(tool, "package", *options, PANNIER_VERSION=version(), PANNIER_ARCH=machine)


def tar() -> None:
    """Make an archive that runs from wherever it is unpacked, with a script that installs it."""
    share()
    DIST.mkdir(exist_ok=True)
    name = f"pannier-{version()}-{platform.machine()}"
    target = DIST / f"{name}.tar.gz"
    with tarfile.open(target, "w:gz", compresslevel=6) as archive:
        archive.add(BUNDLE, f"{name}/lib/pannier")
        archive.add(SHARE, f"{name}/share")
        archive.add(HERE / "linux/install.sh", f"{name}/install.sh")
    say(f"{target} ({target.stat().st_size / 1e6:.0f} MB)")


def appdir() -> None:
    """Make build/linux/Pannier.AppDir, which linux/build-appimage.sh packs."""
    share()
    folder = BUILD / "linux" / "Pannier.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(BUNDLE, folder / "usr/lib/pannier", symlinks=True)
    shutil.copytree(SHARE, folder / "usr/share")
    shutil.copy(HERE / "linux/AppRun", folder / "AppRun")
    shutil.copy(SHARE / "applications/pannier.desktop", folder)
    shutil.copy(SHARE / "icons/hicolor/scalable/apps/pannier.svg", folder)
    (folder / ".DirIcon").symlink_to("pannier.svg")
    say(str(folder))


def try_deb(suites: Sequence[str]) -> None:
    """Install the newest .deb into a fresh minimal Debian of each, use it, remove it; as root."""
    packages = sorted(DIST.glob("pannier_*.deb"), key=lambda path: path.stat().st_mtime)
    if not packages:
        sys.exit("There is no .deb in dist/: run `python3 installers/build.py deb` first.")
    for suite in suites:
        run("sh", HERE / "linux/test-deb.sh", packages[-1], suite)


# --- Windows and macOS ----------------------------------------------------------------------------


def win() -> None:
    """Make the setup program by Inno Setup's compiler."""
    places = [shutil.which("ISCC"), r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"]
    compiler = next((place for place in places if place and Path(place).exists()), None)
    if compiler is None:
        sys.exit("Inno Setup 6 is missing: `winget install JRSoftware.InnoSetup`, then once more.")
    run(compiler, f"/DVersion={version()}", HERE / "windows/pannier.iss")


def mac() -> None:
    """Sign the app and make the disk image."""
    run("sh", HERE / "macos/build-dmg.sh")


# --- recipes --------------------------------------------------------------------------------------


def check() -> None:
    """Lint the recipes of all systems with what is at hand; says what was not."""
    for path in (HERE / "linux").glob("*.xml"):
        with path.open("rb") as file:
            expat.ParserCreate().ParseFile(file)
    with (HERE / "macos/entitlements.plist").open("rb") as file:
        plistlib.load(file)
    scripts = [*HERE.rglob("*.sh"), HERE / "linux/AppRun"]
    for script in scripts:
        run("sh", "-n", script)
    compile((HERE / "pyinstaller/pannier.spec").read_text(encoding="utf-8"), "spec", "exec")
    check_windows()
    with_tool("desktop-file-validate", HERE / "linux/pannier.desktop")
    metainfo = BUILD / "check" / f"{APP_ID}.metainfo.xml"
    source = HERE / "linux" / metainfo.name
    fill(source, metainfo, VERSION=version(), DATE="2026-01-01")
    with_tool("appstreamcli", "validate", "--no-net", metainfo)
    with_tool("shellcheck", *scripts)
    flatpak = HERE / f"linux/{APP_ID}.yml"
    with_tool("flatpak-builder", "--show-manifest", flatpak)
    say("The recipes are well formed.")


def check_windows() -> None:
    """Read the setup script as its compiler would, as far as that goes without Windows."""
    text = (HERE / "windows/pannier.iss").read_text(encoding="utf-8")
    troubles = lint_setup(text)
    for name in re.findall(r"^LicenseFile=(.+)$", text, re.MULTILINE):
        if not (HERE / "windows" / name.replace("\\", "/")).exists():
            troubles.append(f"{name} is not there")
    if troubles:
        sys.exit("windows/pannier.iss: " + "; ".join(troubles))


def lint_setup(text: str) -> list[str]:
    """What is wrong with a script of Inno Setup: its form, and names that nothing has."""
    parts = re.split(r"^\[(\w+)\]$", text, flags=re.MULTILINE)
    names, bodies = parts[1::2], parts[2::2]
    troubles = [f"[{name}] comes twice" for name in set(names) if names.count(name) > 1]
    sections = dict(zip(names, bodies, strict=True))
    for name, body in sections.items():
        form = SETUP_FORMS.get(name)
        if form is None:
            troubles.append(f"[{name}] is no section")
            continue
        lines = [line.strip() for line in body.splitlines()]
        lines = [line for line in lines if line and not line.startswith((";", "#"))]
        troubles += [f"[{name}] has {line!r}" for line in lines if not re.fullmatch(form, line)]
    code, known = sections.get("Code", ""), sections.get("CustomMessages", "")
    if len(re.findall(r"\bbegin\b", code)) != len(re.findall(r"\bend\b", code)):
        troubles.append("[Code] has a begin without an end")
    for language in re.findall(r'^Name: "(\w+)"', sections.get("Languages", ""), re.MULTILINE):
        for message in set(re.findall(r"\{cm:(\w+)", text)) - SETUP_MESSAGES:
            if f"\n{language}.{message}=" not in known:
                troubles.append(f"{language}.{message} is not worded")
    tasks = re.findall(r'^Name: "(\w+)"', sections.get("Tasks", ""), re.MULTILINE)
    wanted = re.findall(r"Tasks: (\w+)", text)
    troubles += [f"there is no task {task}" for task in sorted({*wanted} - {*tasks})]
    checks = set(re.findall(r"Check: (\w+)", text)) - set(re.findall(r"function (\w+)", code))
    return troubles + [f"there is no function {check}" for check in sorted(checks)]


def with_tool(tool: str, *arguments: str | Path) -> None:
    """Run a linter where it is installed."""
    if shutil.which(tool):
        run(tool, *arguments)
    else:
        say(f"not checked: {tool} is not installed")


TARGETS: dict[str, Callable[[], None]] = {
    "deb": lambda: nfpm("deb"),
    "rpm": lambda: nfpm("rpm"),
    "arch": lambda: nfpm("archlinux"),
    "tar": tar,
    "appdir": appdir,
    "win": win,
    "mac": mac,
    "bundle": lambda: None,
    "check": check,
    "test-deb": lambda: try_deb(SUITES),
}


if __name__ == "__main__":
    sys.exit(main())
