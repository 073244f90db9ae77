# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Bring the translations up to the source; run as resources/translations/update.py [--compile].

Collects the texts of the program into `pannier_*.ts` (what is no longer said is dropped, what is
new is unfinished) and compiles those into the `pannier_*.qm` that the window reads. With --compile
the texts are left as they are. Translate with Qt Linguist (`pyside6-linguist pannier_ru.ts`) or any
editor, then run it again. tests/ui/test_translations.py fails while one is missing or stale.
"""

import argparse
import subprocess
from pathlib import Path

import PySide6

FOLDER = Path(__file__).resolve().parent
SOURCES = FOLDER.parents[1] / "app" / "pannier"
TOOLS = Path(PySide6.__file__).parent
ENGLISH = "pannier_en.ts"


def main() -> None:
    """Do what the module says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compile", action="store_true", help="only make the .qm files")
    arguments = parser.parse_args()
    for file in sorted(FOLDER.glob("pannier_*.ts")):
        if not arguments.compile:
            collect(file)
        compile_catalogue(file, file.with_suffix(".qm"))


def collect(file: Path) -> None:
    """Take the texts that the source holds now into `file`; known translations stay."""
    run(
        "lupdate",
        *(str(path) for path in sorted(SOURCES.rglob("*.py"))),
        *("-tr-function-alias", "tr+=translatable"),
        *("-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"),
        # English needs no translation but that of plurals.
        *(["-pluralonly"] if file.name == ENGLISH else []),
        *("-ts", str(file)),
    )


def compile_catalogue(file: Path, target: Path) -> None:
    """Compile `file` into what the window reads."""
    run("lrelease", "-silent", str(file), "-qm", str(target))


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; what it says is shown only when it fails.

    Raises:
        SystemExit: it failed.
    """
    done = subprocess.run([TOOLS / tool, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
