# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The recipes of the installers are well formed and name what is there."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

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
