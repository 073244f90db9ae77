# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The recipes of the installers are well formed and name what is there."""

import re
import runpy
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
INSTALLERS = ROOT / "installers"


def test_every_recipe_is_well_formed() -> None:
    done = subprocess.run(
        [sys.executable, INSTALLERS / "build.py", "check"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_an_unknown_target_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, INSTALLERS / "build.py", "dbe"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "unknown: dbe" in done.stderr


@pytest.mark.parametrize(
    ("right", "wrong", "trouble"),
    [
        ('Description: "{cm:AddToPath}"', 'Description: "{cm:AddToPath}', "[Tasks] has"),
        ("[Icons]", "[Files]", "[Files] comes twice"),
        ("[Icons]", "[Ikons]", "[Ikons] is no section"),
        ("AppName=Pannier", "AppName Pannier", "[Setup] has"),
        ("Tasks: desktopicon", "Tasks: icon", "no task icon"),
        ("Check: NotInPath", "Check: InPath", "no function InPath"),
        ("ru.AddToPath=", "ru.Path=", "ru.AddToPath is not worded"),
        ("  begin\n", "", "a begin without an end"),
    ],
)
def test_mistakes_in_the_setup_script_are_found(right: str, wrong: str, trouble: str) -> None:
    text = (INSTALLERS / "windows" / "pannier.iss").read_text(encoding="utf-8")
    build = runpy.run_path(str(INSTALLERS / "build.py"))
    assert right in text
    assert build["lint_setup"](text) == []
    assert any(trouble in said for said in build["lint_setup"](text.replace(right, wrong)))


def test_the_flatpak_packs_what_build_makes() -> None:
    recipe = yaml.safe_load(next((INSTALLERS / "linux").glob("*.yml")).read_text(encoding="utf-8"))
    assert {"app-id", "runtime", "runtime-version", "sdk", "command"} <= set(recipe)
    (module,) = recipe["modules"]
    build = runpy.run_path(str(INSTALLERS / "build.py"))
    assert recipe["app-id"] == build["APP_ID"]
    (source,) = module["sources"]
    root = (INSTALLERS / "linux" / source["path"]).resolve()
    commands = " ".join(module["build-commands"])
    for made in (build["BUNDLE"], build["SHARE"]):
        assert str(made.relative_to(root)) in commands
        assert made.relative_to(root).parts[0] not in source["skip"]


def test_catalogues_are_in_the_bundle_but_not_what_makes_them() -> None:
    """The pattern that leaves Qt's other translations out must leave ours in."""
    spec = (INSTALLERS / "pyinstaller" / "pannier.spec").read_text(encoding="utf-8")
    rules, _, _ = spec.partition("def resources")
    start = rules.index("# Old copies")
    names: dict[str, Any] = {"re": re, "Path": Path}
    exec(rules[start:], names)  # noqa: S102 - our own file, the part that needs no PyInstaller
    wanted = names["wanted"]
    for name in (
        "pannier/resources/translations/pannier_ru.qm",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
    ):
        assert wanted((name, name, "DATA"))
    for name in ("PySide6/Qt/translations/qtbase_de.qm", "libggml.so.0", "libstdc++.so.6"):
        assert not wanted((name, name, "BINARY"))
    assert wanted(("llama_cpp/lib/libggml.so.0", "", "BINARY"))


def test_packages_name_what_build_makes() -> None:
    recipe = (INSTALLERS / "linux" / "nfpm.yaml").read_text(encoding="utf-8")
    build = (INSTALLERS / "build.py").read_text(encoding="utf-8")
    assert "src: build/dist/pannier" in recipe
    assert 'BUNDLE = BUILD / "dist" / "pannier"' in build
    for script in re.findall(r"(installers/\S+\.sh)", recipe):
        assert (ROOT / script).is_file()


def test_every_dependency_is_pinned_for_the_bundle() -> None:
    """A bundle is built from known versions: a dependency without a pin would drift."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    constraints = (INSTALLERS / "constraints.txt").read_text(encoding="utf-8")
    pinned = {_plain(name) for name in re.findall(r"^([\w.-]+)[=>]=", constraints, re.MULTILINE)}
    names = {_plain(re.split(r"[\[<>=; ]", need)[0]) for need in project["dependencies"]}
    assert names <= pinned


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).strip().lower()
